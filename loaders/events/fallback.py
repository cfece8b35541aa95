"""A past clause with a calendar date and no frame is still an event: its type is other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.events.drafts import Draft, Reading
from loaders.events.pack import Frame, Pack
from loaders.events.passage import vague
from loaders.model import Name, Role, Sentence, Timex

_FRAME = Frame(type="other")
_LIMIT = 320
_MARKS = re.compile(r"[;；:：。]|[,，]\s")


def draft(
    text: str,
    sentence: Sentence,
    index: int,
    names: Sequence[Name],
    timexes: Sequence[Timex],
    found: Sequence[Draft],
    pack: Pack,
) -> Draft | None:
    """The draft of a dated sentence that no frame read; None where a frame did, or where nothing is told as past."""
    if sentence.heading or any(not d.noun and not d.reading.negated for d in found):
        return None
    claimed = {id(t) for d in found for t in d.own}
    firm = [t for t in timexes if t.type in ("DATE", "TIME") and t.edtf and not vague(t) and id(t) not in claimed]
    firm = [t for t in firm if not (t.basis == "deictic" and text[t.end : t.end + 1] in "的の")]  # today's economy
    if not firm or any(d.reading.negated for d in found):
        return None
    timex = firm[0]
    start, end = _span(text, sentence, timex)
    verb = _past(text, start, end, pack, timex)
    if verb is None:
        return None
    mine = [n for n in names if start <= n.start and n.end <= end]
    roles = _roles(text, start, mine, verb[0], pack)
    return Draft(
        frame=_FRAME, start=start, end=end, trigger_start=verb[0], trigger_end=verb[1], sentence=index, noun=False,
        reading=Reading(time="past", group_start=verb[0], steps=("no frame: a past clause with a date",)),
        roles=roles, own=list(firm), lemma="dated clause",
    )  # fmt: skip


def _roles(text: str, start: int, names: Sequence[Name], verb: int, pack: Pack) -> list[tuple[Name, Role]]:
    """Without a frame: who stands first and free of a preposition did it; in a place is the place."""
    if pack.script != "latin":
        return [(n, "agent" if i == 0 and n.start < verb else "other") for i, n in enumerate(names)]
    out: list[tuple[Name, Role]] = []
    governing = pack.prepositions | pack.of | pack.at | pack.by | pack.with_ | pack.against | pack.not_subject
    for name in names:
        before = re.findall(r"[^\W_]+['’]?", text[max(start, name.start - 40) : name.start].lower().replace("’", "'"))
        while before and before[-1] in pack.articles - governing:
            before.pop()
        word = before[-1] if before else ""
        free = word not in governing and (pack.free_order or name.start < verb)
        first = free and all(r not in ("agent", "object") for _, r in out)
        role: Role = "agent" if first else "other"
        if role == "agent" and _befallen(text, verb, pack):
            role = "object"
        if word in pack.at and name.label in ("place", "facility"):
            role = "place"
        out.append((name, role))
    return out


def _befallen(text: str, verb: int, pack: Pack) -> bool:
    """Whether an English participle behind to be makes the subject the one to whom it happens: X is reunited."""
    before = re.findall(r"[^\W_]+", text[max(0, verb - 24) : verb].lower())
    return pack.lang == "en" and bool(before) and pack.aux.get(before[-1], "") in ("B", "b", "E")


def _span(text: str, sentence: Sentence, timex: Timex) -> tuple[int, int]:
    if sentence.end - sentence.start <= _LIMIT:
        return sentence.start, sentence.end
    low = max([sentence.start, *(m.end() for m in _MARKS.finditer(text, sentence.start, timex.start))])
    high = min([sentence.end, *(m.start() for m in _MARKS.finditer(text, timex.end, sentence.end))])
    return (low, high) if high - low > 20 else (sentence.start, min(sentence.end, sentence.start + _LIMIT))


def _past(text: str, start: int, end: int, pack: Pack, timex: Timex) -> tuple[int, int] | None:
    """Where the clause says that it is past."""
    if pack.past_sentence:
        m = next((m for m in re.finditer(pack.past_sentence, text[start:end]) if not _in(m, start, timex)), None)
        return (start + m.start(), start + m.end()) if m else None
    for m in re.finditer(r"[^\W\d_]+", text[start:end]):
        if pack.free_order and m.group()[0].isupper():  # a German noun, or the sentence's first word
            continue
        if pack.past_forms(m.group().lower()):
            return start + m.start(), start + m.end()
    return None


def _in(m: re.Match[str], start: int, timex: Timex) -> bool:
    return timex.start <= start + m.start() < timex.end
