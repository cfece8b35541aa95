"""Mentions gathered into units: all mentions, in all documents of a language, that bear one full name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from loaders.gazetteer import Gazetteer
from loaders.model import LABELS, Decision, Label, Name
from loaders.names import Script, script_of
from loaders.names.keys import key

#: A person and a thing of one name are two where a mention of each is this sure of it, in different documents.
SURE = 0.75


@dataclass(slots=True, kw_only=True, eq=False)
class Unit:
    """Mentions of one full name in one language, and what they say of its kind."""

    lang: str
    key: str
    canonical: str
    names: list[Name]
    known: str | None = None
    votes: dict[Label, float] = field(default_factory=dict)
    sure: bool = False
    documents: frozenset[str] = frozenset()

    @property
    def label(self) -> Label:
        """The kind with the most votes, ties in the order of LABELS."""
        return winner([self])

    @property
    def script(self) -> Script:
        """The script that the name is read in."""
        return script_of(self.canonical)

    @property
    def order(self) -> tuple[str, str, str, str]:
        """What units are sorted by: nothing that depends on the order of reading."""
        return self.key, self.lang, self.canonical, min(name.id for name in self.names)


def winner(units: Iterable[Unit]) -> Label:
    """The kind that some units together vote for."""
    votes: dict[Label, float] = defaultdict(float)
    for unit in units:
        for label, weight in unit.votes.items():
            votes[label] += weight
    return max(LABELS, key=lambda label: (votes[label], -LABELS.index(label)))


def units_of(names: Iterable[Name], decisions: Sequence[Decision], gazetteer: Gazetteer) -> list[Unit]:
    """Units in a fixed order."""
    apart = _surfaces_apart(decisions)
    groups: dict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in names:
        groups[name.lang, _key_of(name, apart)].append(name)
    units = [
        _unit(lang, one, part, gazetteer) for (lang, one), group in groups.items() for part in _people_and_things(group)
    ]
    return sorted(units, key=lambda unit: unit.order)


def _surfaces_apart(decisions: Sequence[Decision]) -> frozenset[str]:
    splits = (decision for decision in decisions if decision.kind == "split_entities")
    return frozenset(key(subject) for decision in splits for subject in decision.subjects)


def _key_of(name: Name, apart: frozenset[str]) -> str:
    """The key of the full name; of the mention itself where a person has split it off."""
    own = key(name.text)
    chosen = name.text if not name.pronoun and own in apart and key(name.canonical) in apart else name.canonical
    one = key(chosen) or chosen
    # A single letter names many things (X): alone it is no reason to join two documents, nor two kinds in one.
    return f"{one} {name.label} {name.document}" if len(one) == 1 and one.isascii() else one


def _people_and_things(group: list[Name]) -> list[list[Name]]:
    """One list, or two where both readings have a document that is sure: Ford who founds, and Ford that builds."""
    weights: dict[tuple[str, str], dict[bool, float]] = defaultdict(lambda: {True: 0.0, False: 0.0})
    surest = {True: 0.0, False: 0.0}
    for name in sorted(group, key=lambda name: name.id):
        if not name.pronoun:
            weights[name.document, name.canonical][name.label == "person"] += name.confidence
    person = {place: votes[True] > votes[False] for place, votes in weights.items()}
    for name in group:
        reading = name.label == "person"
        if not name.pronoun and person[name.document, name.canonical] == reading:
            surest[reading] = max(surest[reading], name.confidence)
    if min(surest.values()) < SURE:
        return [group]
    parts: dict[bool, list[Name]] = {True: [], False: []}
    for name in group:
        parts[person.get((name.document, name.canonical), False)].append(name)
    return [part for part in parts.values() if part]


def _unit(lang: str, one: str, names: list[Name], gazetteer: Gazetteer) -> Unit:
    spelt = [name for name in names if not name.pronoun] or names
    forms = Counter(name.canonical for name in spelt)
    canonical = min(forms, key=lambda form: (-forms[form], form))
    if one.split(" ", 1)[0] not in (key(canonical), canonical):  # split off by a person
        canonical = min(name.text for name in spelt)
    votes: dict[Label, float] = defaultdict(float)
    for name in sorted(spelt, key=lambda name: name.id):
        votes[name.label] += name.confidence
    unit = Unit(
        lang=lang, key=one, canonical=canonical, names=names, votes=votes,
        sure=max(name.confidence for name in spelt) >= SURE,
        documents=frozenset(name.document for name in names),
    )  # fmt: skip
    unit.known = _known(unit, gazetteer)
    return unit


def _known(unit: Unit, gazetteer: Gazetteer) -> str | None:
    """The gazetteer's id for what the unit names, if it is of a kind that the votes allow."""
    own = gazetteer.own_entries(unit.canonical)
    if own:
        unit.votes[own[0].label] += 1_000.0  # the user's word is final
        return own[0].id
    for entry in gazetteer.lookup(unit.canonical):
        if entry.label == unit.label or fits(entry.label, unit.label):
            return entry.id
    return None


_LOOSE = frozenset({"organization", "product", "facility", "work", "place"})


def fits(left: Label, right: Label) -> bool:
    """May two kinds be one thing, seen by different readers? A person is only a person."""
    return left == right or (left in _LOOSE and right in _LOOSE and {left, right} != {"place", "product"})
