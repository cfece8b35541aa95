"""Drafts → tellings: what counts as an event, who reports it, when it was, and how it is written down."""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from loaders import edtf as dates
from loaders.events import fallback, links, passage, quantities, quotes, shapes
from loaders.events.dating import Dater, When
from loaders.events.drafts import Draft
from loaders.events.pack import Pack
from loaders.model import Certainty, Document, LinkMention, Name, Participant, Sentence, Telling, Timex

Engine = Callable[[Document, Sentence, int, Sequence[Name], Sequence[Timex], Pack], list[Draft]]

_QUOTE_LIMIT = 500
_TITLE_LIMIT = 90
_BREAK = re.compile(r"[,，;；:：。.!?！？…\n]")
LANGUAGES = ("en", "fr", "zh", "ja", "es", "de")


@lru_cache(maxsize=16)
def pack_of(lang: str) -> Pack | None:
    """The pack of a language, loaded when first asked for; None where there is none."""
    base = lang.split("-")[0].lower()
    if base not in LANGUAGES:
        return None
    try:
        module = importlib.import_module(f"loaders.languages.{base}.what")
    except ModuleNotFoundError:
        return None
    pack: Pack = module.PACK
    return pack


def tellings(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], names: Sequence[Name]
) -> tuple[list[Telling], list[LinkMention]]:
    """The tellings of a document, in text order, and the links between them."""
    pack = pack_of(document.lang)
    if pack is None:
        return [], []
    drafts = collect(document, sentences, timexes, names, pack)
    kind = passage.genre(document, sentences, timexes)
    dated = date_all(document, sentences, timexes, drafts, kind, pack)
    kept = [(draft, when) for draft, when in dated if keep(draft, when, kind, dated)]
    kept = _once_said(_predicted(kept), kind)
    told = [(draft, telling(document, draft, when, timexes, kind)) for draft, when in kept]
    distinct = {one.id for one in _distinct([one for _, one in told])}
    told = [pair for pair in told if pair[1].id in distinct]
    return [one for _, one in told], links.find(document, sentences, told, pack)


def date_all(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    drafts: Sequence[Draft],
    kind: passage.Genre,
    pack: Pack,
) -> list[tuple[Draft, When]]:
    """Every draft with its date, in text order; a date that no draft took still moves the passage on."""
    dater = Dater(document, sentences, kind, pack)
    claimed = {id(t) for draft in drafts for t in draft.own}
    starts = [s.start for s in sentences]
    loose = [t for t in timexes if id(t) not in claimed and t.type in ("DATE", "TIME")]
    done: dict[int, tuple[Draft, When]] = {}
    waiting: list[int] = []
    at = 0
    for i, draft in enumerate(drafts):
        while at < len(loose) and loose[at].start < draft.trigger_start:
            dater.pass_by(loose[at], bisect_right(starts, loose[at].start) - 1)
            at += 1
        if draft.host is not None and draft.host > i:
            waiting.append(i)
            continue
        done[i] = (draft, dater.date(draft, done))
        for j in [w for w in waiting if drafts[w].host in done]:
            done[j] = (drafts[j], dater.date(drafts[j], done))
            waiting.remove(j)
    for j in waiting:
        done[j] = (drafts[j], dater.date(drafts[j], done))
    return [done[i] for i in sorted(done)]


def collect(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    names: Sequence[Name],
    pack: Pack,
) -> list[Draft]:
    """The undated drafts of a document, with the dates of their clauses and the drafts that report them."""
    boilerplate = re.compile(pack.boilerplate, re.IGNORECASE) if pack.boilerplate else None
    quoted = quotes.spans(document.text)
    name_starts = [n.start for n in names]
    time_starts = [t.start for t in timexes]
    out: list[Draft] = []
    for index, sentence in enumerate(sentences):
        text = document.text[sentence.start : sentence.end]
        if text.rstrip("\"'”»」』)）").endswith(("?", "？")) or (boilerplate and boilerplate.search(text)):
            continue
        mine = names[bisect_left(name_starts, sentence.start) : bisect_left(name_starts, sentence.end)]
        when = timexes[bisect_left(time_starts, sentence.start) : bisect_left(time_starts, sentence.end)]
        found = _engine(pack.script)(document, sentence, index, mine, when, pack)
        _attach(found, when, mine, document.text, sentence, pack)
        for draft in found:
            draft.heading = sentence.heading
        for draft in found:
            draft.quoted = quotes.inside(quoted, draft.trigger_start, draft.trigger_end)
        found = shapes.eventive(found, pack)
        found = sorted([*found, *shapes.gapped(found, mine, document.text, pack)], key=lambda d: d.trigger_start)
        shapes.dropped(found, _last_told(out, sentences, sentence), pack)
        _host(found, len(out))
        _mark(found, document.text, sentence, pack)
        _attribute(found, document.text, sentence, mine, pack)
        _afterthought(found, when, document.text, sentence, pack)
        if _dated_by_next(document.text, sentence, when, out, pack):
            continue
        if extra := fallback.draft(document.text, sentence, index, mine, when, found, pack):
            extra.quoted = quotes.inside(quoted, extra.trigger_start, extra.trigger_end)
            found = sorted(
                [*found, extra, *shapes.gapped([extra], mine, document.text, pack)], key=lambda d: d.trigger_start
            )
        out.extend(found)
    return out


def _last_told(out: Sequence[Draft], sentences: Sequence[Sentence], here: Sentence) -> Draft | None:
    """The latest draft of the sentences just before that says who did it."""
    for draft in reversed(out):
        if here.paragraph - sentences[draft.sentence].paragraph > 1:
            return None
        if not draft.noun and any(role == "agent" for _, role in draft.roles):
            return draft
    return None


def _mark(drafts: Sequence[Draft], text: str, sentence: Sentence, pack: Pack) -> None:
    """Note the drafts that say: later, in the end."""
    if not pack.later:
        return
    for draft in drafts:
        low = max(sentence.start, draft.start - 12)
        draft.later = bool(re.search(pack.later, text[low : draft.trigger_end], re.IGNORECASE))


def _attribute(drafts: Sequence[Draft], text: str, sentence: Sentence, names: Sequence[Name], pack: Pack) -> None:
    """According to Anna; reportedly: the clause is told at second hand."""
    said = text[sentence.start : sentence.end]
    heard = bool(pack.hearsay and re.search(pack.hearsay, said, re.IGNORECASE))
    source = re.search(pack.attribution, said, re.IGNORECASE) if pack.attribution else None
    who = None
    if source:
        at = sentence.start + source.end()
        who = next((n for n in names if at <= n.start <= at + 24), None)
    if not heard and who is None:
        return
    for draft in drafts:
        if draft.reading.certainty == "asserted" and not draft.frame.speech:
            draft.reading.certainty = "reported"
            draft.attributed = who.text if who else draft.attributed
            draft.roles = [(n, r) for n, r in draft.roles if n is not who]


def _afterthought(drafts: Sequence[Draft], timexes: Sequence[Timex], text: str, sentence: Sentence, pack: Pack) -> None:
    """They gave us the contract, I think, in December: a date alone in a later clause, or "that was" and a date."""
    claimed = {id(t) for draft in drafts for t in draft.own}
    for timex in timexes:
        if id(timex) in claimed or not timex.edtf or passage.vague(timex) or timex.type not in ("DATE", "TIME"):
            continue
        before = [d for d in drafts if not d.noun and d.end <= timex.start and d.reading.time in ("past", "perfect")]
        if not before or before[-1].own:
            continue
        cut = _BREAK.search(text[sentence.start : timex.start][::-1])
        low = cut.start() if cut else timex.start - sentence.start
        high = _BREAK.search(text, timex.end, sentence.end)
        around = text[timex.start - low : timex.start] + text[timex.end : high.start() if high else sentence.end]
        said = pack.that_was and re.match(pack.that_was, text[timex.start - low : timex.end], re.IGNORECASE)
        if len(around.strip()) <= 3 or said:
            before[-1].own.append(timex)


def _dated_by_next(text: str, sentence: Sentence, timexes: Sequence[Timex], out: Sequence[Draft], pack: Pack) -> bool:
    """ "That was in 2002": the date belongs to the last clause of the sentence before."""
    if not pack.that_was or not timexes or not out or sentence.end - sentence.start > 40:
        return False
    if not re.match(pack.that_was, text[sentence.start : sentence.end], re.IGNORECASE):
        return False
    last = [d for d in out if d.sentence == out[-1].sentence and not d.noun and d.reading.time != "unreal"]
    for draft in last[:1]:
        draft.own[:0] = [t for t in timexes if t.edtf and not passage.vague(t)][:1]
    return bool(last)


def _engine(script: str) -> Engine:
    """The engine of a script, loaded when first asked for."""
    module = importlib.import_module(f"loaders.events.{script}")
    engine: Engine = module.drafts
    return engine


def _attach(
    drafts: Sequence[Draft],
    timexes: Sequence[Timex],
    names: Sequence[Name],
    text: str,
    sentence: Sentence,
    pack: Pack,
) -> None:
    """Give each date of a sentence to the one draft whose clause holds it; a date beside a noun is the noun's."""
    for timex in timexes:
        if timex.type not in ("DATE", "TIME") or (timex.edtf is None and not passage.vague(timex)):
            continue
        nominal = [
            d for d in drafts if d.noun and (_beside(d, timex, text) or _in_phrase(d, timex, drafts, names, text, pack))
        ]
        if nominal:
            nominal[0].own.append(timex)
            continue
        if front := _fronted(drafts, timex, text, sentence):
            front.own.append(timex)
            continue
        holding = [d for d in drafts if not d.noun and d.start <= timex.start and timex.end <= d.end]
        if holding:
            draft = min(holding, key=lambda d: (d.end - d.start, abs(d.trigger_start - timex.start)))
            draft.own.append(timex)
    for draft in drafts:
        draft.own.sort(key=lambda t: (passage.vague(t), _distance(draft, t)))


def _fronted(drafts: Sequence[Draft], timex: Timex, text: str, sentence: Sentence) -> Draft | None:
    """In 1996, after the sale of the mill, Anna returned: a date that opens the sentence is the main clause's."""
    opening = text[sentence.start : timex.start]
    if (
        len(opening.split()) > 2
        or re.search(r"[,;:]", opening)
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
    """The sale of A to B in 2012 …: only names and little words between, and no verb before that could take the date."""
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


def _host(drafts: Sequence[Draft], offset: int) -> None:
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


def keep(draft: Draft, when: When, kind: passage.Genre, dated: Sequence[tuple[Draft, When]]) -> bool:
    """Whether a careful reader would put the draft on a timeline."""
    reading = draft.reading
    own = any(not passage.vague(t) for t in draft.own)
    if draft.heading and (draft.noun or draft.frame.type == "statement"):
        return False
    if reading.negated or reading.time == "unreal" or draft.opener == "cond":
        return False
    if draft.quoted and not (own and reading.time in ("past", "perfect", "future")):
        return False
    if draft.frame.weak and not own:
        return False
    if draft.noun:
        if own or not draft.roles or draft.order != "after" or draft.host is None or not when.edtf:
            return own
        return dated[draft.host][1].dated in ("explicit", "relative")
    if reading.time == "none" and not own:
        return False
    if reading.reduced and not own and not any(role == draft.frame.subject for _, role in draft.roles):
        return False
    if draft.opener in ("rel", "orel") and not own and kind == "news":
        return False
    if draft.frame.type == "prediction" and any(t.value == "FUTURE_REF" for t in draft.own):
        return bool(draft.roles) or bool(draft.someone)
    if reading.time == "present" and reading.certainty == "reported" and draft.roles and not draft.noun:
        return not draft.frame.weak
    if reading.time == "present" and not own and not (kind == "news" and draft.frame.speech):
        return False
    if draft.frame.speech and not any(role == "agent" for _, role in draft.roles):
        return own or (bool(draft.someone) and kind != "transcript")
    return bool(draft.roles) or own or bool(draft.someone)


def _predicted(kept: Sequence[tuple[Draft, When]]) -> list[tuple[Draft, When]]:
    """A sentence that predicts is told as one prediction for each time it speaks of, and by whom, not as a statement too."""
    out: list[tuple[Draft, When]] = []
    for index, group in groupby(kept, key=lambda pair: pair[0].sentence):
        del index
        pairs = list(group)
        foretold = [d for d, _ in pairs if d.frame.type == "prediction"]
        dated = [d for d in foretold if any(not passage.vague(t) for t in d.own)]
        speaker = next((n.text for d, _ in pairs for n, r in d.roles if r == "agent" and d.frame.speech), None)
        for draft, when in pairs:
            if foretold and draft.frame.type == "statement" and not draft.own:
                continue
            if draft in foretold and draft not in (dated or foretold[:1]):
                continue
            if draft in foretold:
                draft.attributed = draft.attributed or speaker
            out.append((draft, when))
    return out


def _once_said(kept: Sequence[tuple[Draft, When]], kind: passage.Genre) -> list[tuple[Draft, When]]:
    """What one speaker goes on to say under one inherited date is one statement, told once."""
    out: list[tuple[Draft, When]] = []
    last: tuple[frozenset[str], str | None, int] | None = None
    for draft, when in kept:
        if draft.frame.type != "statement" or when.dated in ("explicit", "relative"):
            out.append((draft, when))
            continue
        who = frozenset(name.canonical for name, role in draft.roles if role == "agent")
        known = who == last[0] if last and who else draft.someone != "phrase"
        if last is not None and known and when.edtf == last[1]:
            if kind != "news" or draft.sentence == last[2]:
                continue
        last = (who, when.edtf, draft.sentence)
        out.append((draft, when))
    return out


def _distinct(found: Sequence[Telling]) -> Iterator[Telling]:
    """One telling for one thing: a noun beside its own light verb, a second trigger of one type in one clause."""
    last: list[Telling] = []
    for one in found:
        last = [t for t in last if t.end > one.start]
        if any(t.type == one.type and t.start < one.end and one.start < t.end and t.edtf == one.edtf for t in last):
            continue
        last.append(one)
        yield one


def telling(document: Document, draft: Draft, when: When, timexes: Sequence[Timex], kind: passage.Genre) -> Telling:
    """A draft and its date as a telling."""
    start, end = draft.start, draft.end
    if end - start > _QUOTE_LIMIT:
        start = max(start, min(draft.trigger_start, end - _QUOTE_LIMIT))
        end = min(end, start + _QUOTE_LIMIT)
    quote = document.text[start:end]
    limits = dates.bounds(when.edtf) or (None, None)
    taken = [(t.start - start, t.end - start) for t in timexes if t.start < end and t.end > start]
    certainty: Certainty = draft.reading.certainty
    return Telling(
        document=document.id, start=start, end=end, quote=quote, lang=document.lang, type=draft.frame.type,
        title=title(quote), trigger_start=draft.trigger_start, trigger_end=draft.trigger_end,
        rule=f"{draft.frame.type}:{draft.lemma}", confidence=_confidence(draft, when),
        participants=tuple(Participant(name=name.id, role=role) for name, role in draft.roles),
        edtf=when.edtf, earliest=limits[0], latest=limits[1], dated=when.dated, certainty=certainty,
        attributed_to=draft.attributed,
        stated=document.published.isoformat() if document.published and certainty in ("planned", "predicted") else None,
        date_text=when.timex.text if when.timex else None, date_start=when.timex.start if when.timex else None,
        date_end=when.timex.end if when.timex else None, quantities=quantities.find(quote, taken),
        why=(f"trigger {document.text[draft.trigger_start : draft.trigger_end]!r} ({draft.lemma})",
             *draft.reading.steps, when.why, f"text read as {kind}"),
    )  # fmt: skip


def _confidence(draft: Draft, when: When) -> float:
    score = {"explicit": 0.95, "relative": 0.9, "inherited": 0.75, "bounded": 0.6, "none": 0.5}[when.dated]
    return round(score - 0.05 * draft.noun - 0.05 * (not draft.roles), 2)


def title(quote: str) -> str:
    """The clause on one line, cut at a word's end where it is long."""
    line = " ".join(quote.split()).strip(" ,;:、，")
    if len(line) <= _TITLE_LIMIT:
        return line
    cut = line.rfind(" ", 0, _TITLE_LIMIT)
    return line[: cut if cut > _TITLE_LIMIT // 2 else _TITLE_LIMIT - 1].rstrip(" ,;:、，") + "…"
