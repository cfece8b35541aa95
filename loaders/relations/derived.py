"""What an event implies: who founds a company has FOUNDED it, and the event is the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from loaders.model import Name, RelationMention, Telling
from loaders.relations.pack import RelationPack

#: A plan, a guess or a supposition makes no relation yet.
_HAPPENED = frozenset({"asserted", "reported"})
_ORGANISED = frozenset({"organization"})
_OWNED = frozenset({"organization", "product", "facility", "work"})
_MERGING = frozenset({"organization", "product"})
_MADE = frozenset({"product", "work"})
_ACTOR = frozenset({"person", "organization"})
#: What can be founded: a place too, and not a person.
_FOUNDED = _OWNED | {"place"}
_PERSON = frozenset({"person"})
#: So many on one side are a crowd: a list of guests, not the ends of relations.
_CROWD = 6

_Pair = tuple[str, Name, Name]


def derive(names: Sequence[Name], tellings: Iterable[Telling], pack: RelationPack | None) -> Iterator[RelationMention]:
    """The relations that tellings imply, each with its telling."""
    known = {name.id: name for name in names}
    for telling in tellings:
        if telling.certainty not in _HAPPENED:
            continue
        cast = _Cast(telling, known, pack)
        for kind, source, target in cast.pairs():
            yield RelationMention(
                document=telling.document,
                start=telling.start,
                end=telling.end,
                quote=telling.quote,
                lang=telling.lang,
                type=kind,
                source=source.id,
                target=target.id,
                rule=f"relations:from {telling.type}",
                confidence=telling.confidence,
                edtf=telling.edtf,
                earliest=telling.earliest,
                latest=telling.latest,
                telling=telling.id,
            )


class _Cast:
    """A telling's participants by role, one name for each thing."""

    def __init__(self, telling: Telling, known: Mapping[str, Name], pack: RelationPack | None) -> None:
        self.telling = telling
        self.cues: Mapping[str, str] = pack.cues if pack else {}
        self.trigger = telling.quote[telling.trigger_start - telling.start : telling.trigger_end - telling.start]
        by_role: dict[str, dict[str, Name]] = {}
        for part in telling.participants:
            if part.name in known:
                by_role.setdefault(part.role, {}).setdefault(known[part.name].canonical, known[part.name])
        self.agents = list(by_role.get("agent", {}).values())[:_CROWD]
        self.objects = list(by_role.get("object", {}).values())[:_CROWD]
        self.others = list(by_role.get("other", {}).values())[:_CROWD]

    def _with(self) -> list[Name]:
        """Those whom a preposition puts beside the agent: founded it with A and B."""
        before = {name: self.telling.quote[: max(0, name.start - self.telling.start)] for name in self.others}
        return [name for name, text in before.items() if self._cue("beside", text)]

    def pairs(self) -> Iterator[_Pair]:
        """Type, source and target of each relation that the event implies."""
        implied = getattr(self, f"_{self.telling.type}", None)
        if implied is not None:
            yield from implied()

    def _cue(self, name: str, text: str | None = None) -> bool:
        pattern = self.cues.get(name)
        return (
            pattern is not None
            and re.search(pattern, self.trigger if text is None else text, re.IGNORECASE) is not None
        )

    def _each(
        self, kind: str, sources: Iterable[Name], targets: Iterable[Name], of: frozenset[str], on: frozenset[str]
    ) -> Iterator[_Pair]:
        for source, target in product(sources, targets):
            if source.label in of and target.label in on and source.canonical != target.canonical:
                yield kind, source, target

    def _founding(self) -> Iterator[_Pair]:
        founders = [*self.agents, *(name for name in self._with() if name.label == "person")]
        kind = "CO_FOUNDED" if len(founders) > 1 or self._cue("cofound", self.telling.quote) else "FOUNDED"
        return self._each(kind, founders, self.objects, _ACTOR, _FOUNDED)

    def _acquisition(self) -> Iterator[_Pair]:
        return self._each("ACQUIRED", self.agents, self.objects, _ACTOR, _OWNED)

    def _purchase(self) -> Iterator[_Pair]:
        return self._each("ACQUIRED", self.agents, self.objects, _ACTOR, _ORGANISED)

    def _sale(self) -> Iterator[_Pair]:
        return self._each("SOLD", self.agents, self.objects, _ACTOR, _OWNED)

    def _merger(self) -> Iterator[_Pair]:
        merged = [name for name in (*self.agents, *self.objects, *self._with()) if name.label in _MERGING]
        for one, other in combinations(merged, 2):
            if one.canonical != other.canonical:
                yield "MERGED_WITH", one, other

    def _funding(self) -> Iterator[_Pair]:
        kind = "INVESTED_IN" if self._cue("invest", self.telling.quote) else "FUNDED"
        return self._each(kind, self.agents, self.objects, _ACTOR, _OWNED)

    def _departure(self) -> Iterator[_Pair]:
        kind = "LEFT_BOARD_OF" if self._cue("board", self.telling.quote) else "LEFT"
        cast = [*self.agents, *self.objects]
        return self._each(kind, cast, cast, _PERSON, _ORGANISED)

    def _joining(self) -> Iterator[_Pair]:
        if self._cue("recruit"):
            yield from self._each("RECRUITED", self.agents, self.objects, _ACTOR, _PERSON)
        else:
            yield from self._each("WORKS_FOR", self.agents, self.objects, _PERSON, _ORGANISED)

    def _appointment(self) -> Iterator[_Pair]:
        kind = "LEADS" if self._cue("lead", self.telling.quote) else "WORKS_FOR"
        people = [name for name in self.objects if name.label == "person"] or self.agents
        return self._each(kind, people, [*self.objects, *self.others], _PERSON, _ORGANISED)

    def _launch(self) -> Iterator[_Pair]:
        return self._each("PRODUCES", self.agents, self.objects, _ORGANISED, _MADE)

    def _statement(self) -> Iterator[_Pair]:
        if self._cue("criticise"):
            yield from self._each("CRITICISED", self.agents, self.objects or self.others, _ACTOR, _ACTOR | _MADE)
        if self._cue("sign"):
            yield from self._each("SIGNED", self.agents, self.objects, _ACTOR, _MADE)

    def _agreement(self) -> Iterator[_Pair]:
        if self._cue("partner"):
            for one, other in combinations([n for n in (*self.agents, *self.objects) if n.label == "organization"], 2):
                yield "PARTNER_OF", one, other
        if self._cue("sign"):
            yield from self._each("SIGNED", self.agents, self.objects, _ACTOR, frozenset({"work"}))

    def _meeting(self) -> Iterator[_Pair]:
        if self._cue("interview"):
            yield from self._each("INTERVIEWED", self.agents, self.objects, _ACTOR, _PERSON)
