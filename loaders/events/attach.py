"""Which date, which reporter and which source belong to which draft of a sentence."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from loaders.events import passage
from loaders.events.drafts import Draft
from loaders.events.pack import Pack
from loaders.model import Name, Sentence, Timex

#: What stands behind the date of an entry in a chronology: **9 May 1950** – …, 1950: ….
_ENTRY = re.compile(r"[*_)\]]*\s*(?:[–—:：]|-\s)")
_BREAK = re.compile(r"[,，;；:：。.!?！？…\n]")


def last_told(out: Sequence[Draft], sentences: Sequence[Sentence], here: Sentence) -> Draft | None:
    """The latest draft of the sentences just before that says who did it."""
    for draft in reversed(out):
        if here.paragraph - sentences[draft.sentence].paragraph > 1:
            return None
        told = "object" if draft.reading.passive else "agent"
        if not draft.noun and any(role == told for _, role in draft.roles):
            return draft
    return None


def mark(drafts: Sequence[Draft], text: str, sentence: Sentence, pack: Pack) -> None:
    """Note the drafts that say: later, in the end."""
    if not pack.later:
        return
    for draft in drafts:
        low = max(sentence.start, draft.start - 12)
        draft.later = bool(re.search(pack.later, text[low : draft.trigger_end], re.IGNORECASE))


def attribute(drafts: Sequence[Draft], text: str, sentence: Sentence, names: Sequence[Name], pack: Pack) -> None:
    """According to Anna; reportedly: the clause is told at second hand."""
    said = text[sentence.start : sentence.end]
    rumour = re.search(pack.hearsay, said, re.IGNORECASE) if pack.hearsay else None
    heard = rumour is not None
    source = re.search(pack.attribution, said, re.IGNORECASE) if pack.attribution else None
    who = None
    if source:
        at = sentence.start + source.end()
        who = next((n for n in names if at <= n.start <= at + 24), None)
    if not heard and who is None:
        return
    for draft in drafts:
        if pack.script == "zh" and rumour and who is None and draft.trigger_start < sentence.start + rumour.start():
            continue  # 有报道称 and its like speak of what follows
        if draft.reading.certainty == "asserted" and not draft.frame.speech:
            draft.reading.certainty = "reported"
            draft.attributed = who.text if who else draft.attributed
            draft.roles = [(n, r) for n, r in draft.roles if n is not who]


def afterthought(drafts: Sequence[Draft], timexes: Sequence[Timex], text: str, sentence: Sentence, pack: Pack) -> None:
    """They gave us the contract, I think, in December: a date alone in a later clause, or "that was" and a date."""
    claimed = {id(t) for draft in drafts for t in draft.own}
    for timex in timexes:
        if id(timex) in claimed or not timex.edtf or passage.vague(timex) or timex.type not in ("DATE", "TIME"):
            continue
        told = [d for d in drafts if not d.noun and not d.quoted and d.end <= timex.start]
        before = [d for d in told if d.reading.time in ("past", "perfect")]
        if not before or before[-1].own:
            continue
        cut = _BREAK.search(text[sentence.start : timex.start][::-1])
        low = cut.start() if cut else timex.start - sentence.start
        high = _BREAK.search(text, timex.end, sentence.end)
        around = text[timex.start - low : timex.start] + text[timex.end : high.start() if high else sentence.end]
        said = pack.that_was and re.match(pack.that_was, text[timex.start - low : timex.end], re.IGNORECASE)
        if len(around.strip()) <= 3 or said:
            before[-1].own.append(timex)


def dated_by_next(text: str, sentence: Sentence, timexes: Sequence[Timex], out: Sequence[Draft], pack: Pack) -> bool:
    """That was in 2002: the date belongs to the last clause of the sentence before."""
    if not pack.that_was or not timexes or not out or sentence.end - sentence.start > 40:
        return False
    if not re.match(pack.that_was, text[sentence.start : sentence.end], re.IGNORECASE):
        return False
    last = [d for d in out if d.sentence == out[-1].sentence and not d.noun and d.reading.time != "unreal"]
    for draft in last[:1]:
        draft.own[:0] = [t for t in timexes if t.edtf and not passage.vague(t)][:1]
    return bool(last)


def attach(
    drafts: Sequence[Draft],
    timexes: Sequence[Timex],
    names: Sequence[Name],
    text: str,
    sentence: Sentence,
    pack: Pack,
    spoken: Container[int],
) -> None:
    """Give each date of a sentence to the one draft whose clause holds it; a date beside a noun is the noun's.

    ``spoken`` are the ids of the dates within quotation marks: what is quoted takes no date from outside.
    """
    for timex in timexes:
        if timex.type not in ("DATE", "TIME") or (timex.edtf is None and not passage.vague(timex)):
            continue
        nominal = [
            d for d in drafts if d.noun and (_beside(d, timex, text) or _in_phrase(d, timex, drafts, names, text, pack))
        ]
        nominal = [d for d in nominal if not any(_same(v, d) for v in drafts)]
        if nominal:
            nominal[0].own.append(timex)
            continue
        if front := _fronted(drafts, timex, text, sentence):
            front.own.append(timex)
            continue
        holding = [
            d
            for d in drafts
            if not d.noun and d.start <= timex.start and timex.end <= d.end and d.quoted <= (id(timex) in spoken)
        ]
        if holding:
            draft = min(holding, key=lambda d: (d.end - d.start, abs(d.trigger_start - timex.start)))
            draft.own.append(timex)
    for draft in drafts:
        draft.own.sort(key=lambda t: (passage.vague(t), _distance(draft, t)))


def _same(verb: Draft, noun: Draft) -> bool:
    """Won the election on Sunday: a noun of the verb's own kind in its clause is the same event."""
    within = verb.start <= noun.start and noun.end <= verb.end
    return not verb.noun and verb.frame.type == noun.frame.type and within and verb.reading.time != "none"


def _fronted(drafts: Sequence[Draft], timex: Timex, text: str, sentence: Sentence) -> Draft | None:
    """In 1996, after the sale of the mill, Anna returned: a date that opens the sentence is the main clause's.

    That of an entry in a chronology (1996 – Anna returns) is its first clause's.
    """
    opening = text[sentence.start : timex.start]
    if not re.search(r"\w", opening) and _ENTRY.match(text, timex.end, sentence.end):
        return next((d for d in drafts if not d.noun and d.reading.time != "none"), None)
    if (
        len(opening.split()) > 2
        or re.search(r"[,;:，；：]", opening)
        or not re.match(r"\s?[,，、]", text[timex.end : timex.end + 2])
    ):
        return None
    return next((d for d in drafts if not d.noun and d.main and d.reading.time != "none"), None)


def _distance(draft: Draft, timex: Timex) -> int:
    if timex.end <= draft.trigger_start:
        return draft.trigger_start - timex.end
    return timex.start - draft.trigger_end


def _beside(draft: Draft, timex: Timex, text: str) -> bool:
    """The 1991 agreement; the launch in May; l'accord de 1991: at most one little word between."""
    low, high = sorted(((draft.trigger_start, draft.trigger_end), (timex.start, timex.end)))
    between = text[low[1] : high[0]]
    if low[1] > high[0] or len(between) > 14 or re.search(r"[,;:.!?、，。]", between):
        return False
    return len(between.split()) <= 1


def _in_phrase(
    draft: Draft, timex: Timex, drafts: Sequence[Draft], names: Sequence[Name], text: str, pack: Pack
) -> bool:
    """The sale of A to B in 2012: only names and little words between, and no verb before to take the date."""
    if timex.start <= draft.trigger_end or pack.script != "latin":
        return False
    if any(not d.noun and d.start <= draft.start and d.trigger_start < draft.trigger_start for d in drafts):
        return False
    between = text[draft.trigger_end : timex.start]
    for name in names:
        if draft.trigger_end <= name.start and name.end <= timex.start:
            between = between.replace(name.text, " ")
    little = (
        pack.of | pack.by | pack.at | pack.with_ | pack.prepositions | pack.articles | pack.against | pack.coordinators
    )
    return all(word in little for word in re.findall(r"[^\W_]+['’]?", between.lower().replace("’", "'")))


def host(drafts: Sequence[Draft], offset: int) -> None:
    """Which draft of the sentence reports or governs each: said that …, after …, by doing …."""
    for i, draft in enumerate(drafts):
        if draft.noun:
            verbs = [j for j, d in enumerate(drafts) if not d.noun]
            if draft.order and verbs:
                draft.host = offset + min(verbs, key=lambda j: abs(drafts[j].trigger_start - draft.trigger_start))
            continue
        for j in range(i - 1, -1, -1):
            other = drafts[j]
            if other.noun:
                continue
            if (
                other.frame.speech
                and not draft.frame.speech
                and draft.opener in ("comp", "follow", "punct", "coord", "")
            ):
                draft.host = offset + j
                if draft.reading.would:
                    draft.reading.time, draft.reading.certainty = "future", "planned"
            elif other.host is not None and draft.opener in ("coord", "follow") and draft.reading.time != "none":
                draft.host = other.host
            elif draft.reading.time == "none" or (draft.opener == "sub" and other.opener != "sub"):
                draft.host = offset + j
            break
        if draft.host is None and draft.opener == "sub":
            later = [j for j in range(i + 1, len(drafts)) if not drafts[j].noun and drafts[j].opener != "sub"]
            draft.host = offset + later[0] if later else None
