"""Tellings in scripts with spaces: clauses, subjects and objects without a parser.

A sentence is cut into the clauses of its triggers; who stands before the verb group and is not hidden behind a
preposition is its subject; who stands after it, up to the clause's end, is its object; ``by`` marks a passive's agent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from loaders.events import foretold, participles, verbs
from loaders.events.clauses import clause_of, noun_phrase, openings
from loaders.events.drafts import Draft, Reading
from loaders.events.line import Line
from loaders.events.pack import Frame, Pack
from loaders.events.roles import noun_roles, verb_roles
from loaders.events.subjects import someone
from loaders.events.triggers import Hit, compiled, hits
from loaders.model import Document, Name, Sentence, Timex

_PLANNED = Frame(type="other", weak=True)


def drafts(
    document: Document,
    sentence: Sentence,
    index: int,
    names: Sequence[Name],
    timexes: Sequence[Timex],
    pack: Pack,
) -> list[Draft]:
    """The tellings of a sentence, undated, in order."""
    line = Line(document, sentence, names, timexes, pack)
    found = [
        h for h in hits(line.words, pack, compiled(pack)) if not _inside_name(line, h) and h.first not in line.dated
    ]
    found = [
        h
        for h in _ungoverned(line, found)
        if not _bare_noun(line, h) and not _thought(line, h) and not _gerund(line, h) and not _aspect(line, h)
    ]
    if pack.stop:
        barred = [m.span() for m in stops(pack.stop).finditer(document.text, sentence.start, sentence.end)]
        found = [h for h in found if not any(low <= line.words[h.first].start < high for low, high in barred)]
    verbal = [h for h in found if h.entry.tenses]
    line.verbs = {at for h in verbal for at in range(h.first, h.last)}
    modifiers = [h for h in verbal if participles.modifies(line, h)]
    verbal = [h for h in verbal if h not in modifiers]
    cuts = openings(line, verbal)
    out: list[Draft] = []
    for hit in found:
        clause = clause_of(line, hit, verbal, cuts)
        if hit in modifiers:
            clause = (*participles.phrase(line, hit, clause[0], clause[1]), "")
        reading = Reading(group_start=hit.first)
        if hit.entry.tenses:
            reading = verbs.read(line.words, hit, pack, clause[0], line.name_at)
            _infinitive(line, hit, reading)
        out.append(_draft(line, hit, reading, clause, index, verbal))
    return out


@lru_cache(maxsize=16)
def stops(pattern: str) -> re.Pattern[str]:
    """The contexts of a language in which a trigger is no event."""
    return re.compile(pattern, re.IGNORECASE)


def _scheduled(hit: Hit, reading: Reading, pack: Pack) -> bool:
    """La réunion est prévue le 16 juillet: what is said to be planned, is."""
    if hit.entry.lemma not in pack.scheduled or not reading.passive or reading.negated:
        return False
    reading.time, reading.certainty = "future", "planned"
    return True


def _ungoverned(line: Line, found: Sequence[Hit]) -> list[Hit]:
    """Without the triggers that only govern the next one: plans to found, decided to sell."""
    governing = set()
    for hit in found:
        if hit.entry.tenses and not line.pack.free_order:
            first = verbs.group_start(line.words, hit, line.pack)
            governing |= {other.first for other in found if first <= other.first < hit.first}
        elif hit.entry.tenses and set("QN") & set(hit.entry.tenses):  # wurde … zum Direktor ernannt
            governing |= {o.first for o in found if o.first < hit.first and line.words[o.first].low in line.pack.aux}
    return [hit for hit in found if hit.first not in governing]


def _bare_noun(line: Line, hit: Hit) -> bool:
    """An English verb's bare form with no auxiliary, plural or pronoun before it is a noun: the home state."""
    if not {"P", "N"} <= set(hit.entry.tenses) or line.pack.free_order:
        return False
    if "T" in hit.entry.tenses and hit.entry.distant:
        return False  # put the lamp on sale: its noun makes it a verb
    if hit.first == 0:
        return True
    pack, before = line.pack, line.words[hit.first - 1]
    if hit.first - 1 in line.name_at or before.low in pack.aux or before.low in pack.subjects | pack.between:
        return False
    return not before.low.endswith(("s", *pack.adverb_endings)) and before.low not in pack.coordinators | pack.relatives


def _gerund(line: Line, hit: Hit) -> bool:
    """Meeting its costs: a noun in -ing that has an object is a verb without time."""
    after = line.words[hit.last].low if hit.last < len(line.words) else ""
    return not hit.entry.tenses and line.words[hit.first].low.endswith("ing") and after in line.pack.articles


def _aspect(line: Line, hit: Hit) -> bool:
    """Started training, began to look: the verb only says that another begins."""
    if not (hit.entry.tenses and hit.entry.frame.weak) or hit.entry.distant or line.pack.lang != "en":
        return False
    if line.words[hit.first].low in ("starting", "beginning"):
        return True  # starting next month: a preposition
    after = line.words[hit.last].low if hit.last < len(line.words) else ""
    return after == "to" or (after.endswith("ing") and hit.last not in line.name_at)


def _thought(line: Line, hit: Hit) -> bool:
    """Je me suis dit: to say to oneself is to think."""
    near = line.words[max(0, hit.first - 3) : hit.first]
    return hit.entry.lemma in ("dire", "decir", "sagen") and any(w.low in line.pack.reflexives for w in near)


def _infinitive(line: Line, hit: Hit, reading: Reading) -> None:
    """For Anna to sell, forcing Anna to sell: an infinitive with a subject of its own happened."""
    at = reading.group_start - 1
    name = line.name_at.get(at)
    if reading.time != "none" or name is None or reading.group_start == hit.first:
        return
    first = line.at[name.id][0]
    before = line.words[first - 1].low if first else ""
    if before == "for" or before.endswith("ing"):
        reading.time = "past"


def _inside_name(line: Line, hit: Hit) -> bool:
    name = line.name_at.get(hit.first)
    return name is not None and not name.pronoun


def _draft(
    line: Line, hit: Hit, reading: Reading, clause: tuple[int, int, str], index: int, verbal: Sequence[Hit]
) -> Draft:
    low, high, opener = clause
    noun = not hit.entry.tenses
    if noun:
        low, high = noun_phrase(line, hit, low, high)
    words = line.words
    trimmed = high
    while trimmed > hit.last and not words[trimmed - 1].word and words[trimmed - 1].low not in ")\"”»'":
        trimmed -= 1
    first = low
    while first < hit.first and not words[first].word and words[first].low not in '("“«':
        first += 1
    frame = _PLANNED if _scheduled(hit, reading, line.pack) else foretold.frame(hit, reading)
    draft = Draft(
        frame=frame, someone="" if noun else someone(line, low, reading.group_start),
        start=words[first].start, end=words[max(trimmed, hit.last) - 1].end,
        trigger_start=words[hit.first].start, trigger_end=words[hit.last - 1].end, sentence=index, noun=noun,
        reading=reading, opener=opener, main=opener not in ("rel", "orel", "cond", "sub"), lemma=hit.entry.lemma,
    )  # fmt: skip
    if noun:
        draft.roles = noun_roles(line, hit, low, high)
    else:
        draft.roles = verb_roles(line, hit, reading, (low, high, opener), verbal)
        if frame.type == "prediction" and frame is not hit.entry.frame:
            draft.roles = foretold.roles(line, draft.roles, low, opener)
    if not noun and hit.entry.frame.speech and low and words[low - 1].low in line.pack.as_said:
        draft.start = words[0].start  # Die Bank zahlt, wie ihr Sprecher sagte: all of it was said
    previous = words[hit.first - 1].low if hit.first else ""
    opening = words[low - 1].low if low else ""
    for order, wordset in (("after", line.pack.after), ("before", line.pack.before), ("since", line.pack.since)):
        back = {words[i].low for i in range(max(0, low - 3 if noun else low - 1), low + (1 if noun else 0))}
        if opening in wordset or (noun and (previous in wordset or back & wordset)):
            draft.order = order
    return draft
