"""Participles without auxiliary: the fronted one (Founded in 1998, the firm …) and the one behind its noun."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.events.line import Line
from loaders.events.triggers import Hit
from loaders.model import Name

_BREAKS = frozenset(",;:.()–—")


def fronted(line: Line, hit: Hit) -> bool:
    """Whether a participle opens the sentence: Fondée en 1998 par Anna, la société …."""
    tenses = hit.entry.tenses
    opens = all(not w.word for w in line.words[: hit.first])
    return opens and "Q" in tenses and not {"P", "N"} & set(tenses)


def said_of(line: Line, hit: Hit) -> list[Name]:
    """The subject of the clause that a fronted participle leads up to: the first free name behind its comma."""
    comma = False
    for at in range(hit.last, len(line.words)):
        comma = comma or line.words[at].low == ","
        name = line.name_at.get(at)
        if at in line.verbs or line.pack.aux.get(line.words[at].low, "K") not in "KN":
            return []
        if comma and name is not None and line.at[name.id][0] == at and not line.preposition(name):
            if line.words[at - 1].low == "," and _apposed(line, at):
                continue
            return [name]
    return []


def _apposed(line: Line, at: int) -> bool:
    """Whether a comma follows soon and the verb does not: Née à Graz, en Styrie, …."""
    after = line.at[line.name_at[at].id][1]
    return after < len(line.words) and line.words[after].low == "," and line.name_at[at].label == "place"


def befalls(line: Line, hit: Hit, before: Sequence[Name]) -> list[Name]:
    """The name that a participle follows over an age between commas: Anna Becker, 64 ans, élue en 2001."""
    for name in reversed(before):
        between = line.words[line.at[name.id][1] : hit.first]
        if not line.possessive(name) and len(between) <= 6 and _age(between):
            return [name]
    return []


def _age(between: Sequence[object]) -> bool:
    words = [getattr(w, "low", "") for w in between]
    return len(words) >= 3 and words[0] == "," and words[-1] == "," and words[1].isdigit()


def modifies(line: Line, hit: Hit) -> bool:
    """Whether a form that can only be a participle stands right behind its noun: un moulin restauré."""
    if hit.entry.tenses != "Q" or hit.first == 0 or line.pack.free_order:
        return False
    before = line.words[hit.first - 1]
    pack = line.pack
    if not before.word or before.low in pack.aux or before.low in pack.between | pack.subjects | pack.coordinators:
        return False
    return not before.low.endswith(pack.adverb_endings or ("\0",)) and hit.first - 1 not in line.dated


def _far_date(line: Line, hit: Hit, at: int) -> bool:
    """Whether a date begins at a word and a name parts it from the participle: then it dates the main verb."""
    return at in line.dated and at - 1 not in line.dated and any(i in line.name_at for i in range(hit.last, at))


def phrase(line: Line, hit: Hit, low: int, high: int) -> tuple[int, int]:
    """From the article before a participle's noun to the next mark."""
    first = hit.first - 1
    while first > low and line.words[first].word and line.words[first].low not in line.pack.articles:
        if first - 1 in line.verbs or line.words[first - 1].low in line.pack.aux:
            break
        first -= 1
    if not line.words[first].word and first < hit.first - 1:
        first += 1
    last = hit.last
    while (
        last < high
        and not _far_date(line, hit, last)
        and (line.words[last].low not in _BREAKS or last in line.dated or last in line.name_at)
    ):
        last += 1
    return first, last
