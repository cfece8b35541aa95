"""Who a verb is said of: the name before it that nothing governs, an antecedent, or the subject before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from loaders.events.line import Line
from loaders.events.pack import Frame
from loaders.events.triggers import Hit
from loaders.model import Name, Role

#: Types whose subject may be a thing of the one who takes part: Acme's rocket exploded, the sales of Acme rose.
_OF_SOMEBODY = frozenset(
    ("failure", "success", "launch", "result", "accident", "funding", "expansion", "transformation")
)


def whose(line: Line, before: Sequence[Name], frame: Frame) -> list[Name]:
    """The firm or product whose thing a subject without a name is: la fusée d'Acme explose."""
    if frame.type not in _OF_SOMEBODY or line.pack.free_order:
        return []
    return [n for n in before if line.preposition(n) in line.pack.of and n.label in ("organization", "product")][:1]


_BEHIND = 12  # words behind a verb within which its subject stands: said the minister of culture, Ann Lee


def befallen(line: Line, hit: Hit, before: Sequence[Name], opener: str) -> list[Name]:
    """What a participle without auxiliary qualifies: the name that it follows at once."""
    if opener in ("rel", "orel"):
        return []
    return [n for n in before if line.at[n.id][1] >= hit.first - 1 and not line.possessive(n)][-1:]


def possessor(line: Line, before: Sequence[Name]) -> list[Name]:
    """Anna's second novel, published in May: whose it is did it."""
    return [n for n in before if line.possessive(n)][-1:]


def inverted(line: Line, hit: Hit, group: int, low: int, after: Sequence[Name]) -> list[Name]:
    """A subject behind its verb: "…", said Anna; Im Mai gründete Anna die Firma."""
    marked = group > 0 and line.words[group - 1].low in ",\"”»'?!"
    if line.pack.free_order:
        if group and line.words[group - 1].low in line.pack.coordinators:
            return []  # and sued the firm: the subject is that of the clause before
        behind = next((i for i in (hit.last, hit.last + 1) if _pronoun(line, i, i + 1)), None)
        if behind is not None:
            return within(line, behind, behind + 1)
        if not marked and (_pronoun(line, low, group) or _nominal(line, low, group)):
            return []
        found = heads(line, after)
        own = [i for i in range(hit.last, line.at[found[0].id][0]) if _opens_phrase(line, i)] if found else []
        return [] if own else found  # verurteilte ein Gericht den Ingenieur X
    verb = min((at for at in line.verbs if at >= hit.last), default=len(line.words))
    near = [n for n in after if line.at[n.id][0] < min(verb, hit.last + _BEHIND) and not line.preposition(n)]
    return heads(line, near) if marked else []


def told_by_someone(line: Line, hit: Hit, group: int) -> bool:
    """What the police said: a noun phrase without name follows a verb that a comma or a quotation sets off."""
    if group == 0 or line.words[group - 1].low not in ",\"”»'?!" or line.pack.free_order:
        return False
    relative = line.pack.relatives | line.pack.object_relatives
    if line.words[group - 1].low == "," and any(w.low in relative for w in line.words[:group]):
        return False  # the union, which had …, praised the vote
    at = hit.last
    while at < len(line.words) and (at in line.dated or line.words[at].low.endswith(line.pack.adverb_endings or "\0")):
        at += 1
    return at < len(line.words) and line.words[at].low in line.pack.articles


def _nominal(line: Line, low: int, group: int) -> bool:
    """Whether a noun phrase without preposition opens a German main clause: Die Polizei nahm …."""
    at = low
    while at < group and (line.words[at].low in line.pack.between or not line.words[at].word):
        at += 1
    if at >= group or at in line.dated or at in line.name_at:
        return False
    return _opens_phrase(line, at)


def _opens_phrase(line: Line, at: int) -> bool:
    """Whether a noun phrase that may be a subject opens at a word, and is no name's."""
    if at >= len(line.words) or line.words[at].low not in line.pack.articles - line.pack.not_subject - line.pack.of:
        return False
    end = at + 1
    while end < len(line.words) and line.words[end].word and line.text[line.words[end].start].islower():
        end += 1
    if end >= len(line.words) or end + 1 in line.name_at:
        return False
    return end not in line.name_at or line.partial(line.name_at[end])


def subject_of(frame: Frame, subject: Sequence[Name], *, has_object: bool) -> Role:
    """The role of an active subject: a thing that launches is launched, a person who launches does it."""
    doer = frame.subject == "agent" and any(n.label == "person" for n in subject)
    return frame.subject if has_object or doer else frame.alone


def someone(line: Line, low: int, high: int) -> Literal["", "pronoun", "phrase"]:
    """What stands as a subject where no name does: a pronoun, a noun phrase, or nothing."""
    if _pronoun(line, low, high):
        return "pronoun"
    return "phrase" if _unnamed(line, low, high) else ""


def _unnamed(line: Line, low: int, high: int) -> bool:
    """Whether a noun phrase without a name stands where the subject does: the other founders."""
    pack = line.pack
    light = pack.between | pack.coordinators | pack.sequence | pack.reflexives | pack.at | pack.of | pack.prepositions
    for i in range(low, high):
        word = line.words[i].low
        if i in line.dated or i in line.name_at or not line.words[i].word or word in light or word in pack.aux:
            continue
        if word in pack.relatives or word in pack.subordinators or word.endswith(pack.adverb_endings or ("\0",)):
            continue
        return True
    return False


def _pronoun(line: Line, low: int, high: int) -> bool:
    return any(line.words[i].low in line.pack.subjects for i in range(low, min(high, len(line.words))))


def within(line: Line, low: int, high: int) -> list[Name]:
    """The names that begin or reach into a stretch of tokens, in order."""
    out: list[Name] = []
    for at in range(low, high):
        name = line.name_at.get(at)
        if name is not None and name not in out:
            out.append(name)
    return out


def heads(line: Line, names: Sequence[Name]) -> list[Name]:
    """The subject among the names before a verb: the first one free of preposition and genitive, and its list."""
    for i, name in enumerate(names):
        if i and _goes_with(line, names, i):  # the boat with men from A and B: B as A
            continue
        if line.preposition(name) or line.possessive(name) or line.oblique(name) or line.partial(name):
            continue
        if line.clitic(name):
            continue
        nxt = names[i + 1] if i + 1 < len(names) else None
        if nxt is not None and name.label != "person" and nxt.label == "person" and titled(line, name, nxt):
            continue
        heads = [name]
        for other in names[i + 1 :]:
            if line.coordinated(heads[-1], other):
                heads.append(other)
        return heads
    return []


def _goes_with(line: Line, names: Sequence[Name], i: int) -> bool:
    """Whether a name is listed with the one before it: by a conjunction, or by a comma in a list that has one."""
    if not line.coordinated(names[i - 1], names[i]):
        return False
    return any(
        line.coordinated(left, right)
        and any(w.low in line.pack.coordinators for w in line.words[line.at[left.id][1] : line.at[right.id][0]])
        for left, right in pairwise(names[i - 1 : i + 3])
    )


def titled(line: Line, left: Name, right: Name) -> bool:
    """Nordlicht CEO Anna Becker: the firm is part of a title, the person is the head."""
    between = line.words[line.at[left.id][1] : line.at[right.id][0]]
    pack = line.pack
    return len(between) <= 4 and all(
        w.word and w.low not in pack.aux and w.low not in pack.coordinators and w.low not in pack.prepositions
        for w in between
    )


def inherited(line: Line, low: int, group: int, opener: str, verbal: Sequence[Hit], hit: Hit) -> list[Name]:
    """The subject of a clause that has none of its own: a relative's antecedent, or the subject before."""
    relative = opener == "rel" and line.pack.free_order  # what stands before its verb are objects
    if not relative and (_pronoun(line, low, group) or _unnamed(line, low, group)):
        return []
    if opener == "rel":
        return within(line, 0, _first_relative(line, low))[-1:]
    if opener == "orel":
        return []
    end = min((v.first for v in verbal), default=group)
    if hit.first == end:
        return []
    first = within(line, 0, end)
    if any(line.words[i].low in line.pack.subjects for i in range(end)) and not heads(line, first):
        return []
    return heads(line, first)


def stands_for(line: Line, low: int) -> list[Name]:
    """What a relative pronoun that is no subject stands for: Acme, la scierie qu'il a vendue."""
    pack = line.pack
    if not pack.object_pronouns or low == 0 or line.words[low - 1].low not in pack.object_pronouns:
        return []
    at = low - 1
    if at and line.words[at - 1].low in pack.coordinators:
        at = next((i for i in range(at) if line.words[i].low in pack.object_pronouns), at)
    for name in reversed(within(line, 0, at)):
        between = line.words[line.at[name.id][1] : at]
        apposed = len(between) in (3, 4) and between[0].low == "," and between[1].low in pack.articles
        if not between or [w.low for w in between] == [","] or apposed:
            return [name]
    return []


def _first_relative(line: Line, low: int) -> int:
    """Where the relative clause begins whose antecedent counts: who …, and who …."""
    pack = line.pack
    if low < 2 or line.words[low - 2].low not in pack.coordinators:
        return low
    both = pack.relatives | pack.object_relatives
    return next((i for i in range(low - 2) if line.words[i].low in both), low)
