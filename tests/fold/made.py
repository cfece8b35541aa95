"""Tellings and names made by hand, short to write."""

from __future__ import annotations

from typing import Any

from loaders.edtf import bounds
from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import (
    Decision,
    Entity,
    Event,
    Facts,
    Label,
    Mentions,
    Name,
    Participant,
    Quantity,
    RelationMention,
    Telling,
)

LABELS: dict[str, Label] = {
    "Ada Lindqvist": "person",
    "Bruno Keller": "person",
    "Carla Mota": "person",
    "Nordwind": "organization",
    "Halcyon": "organization",
    "Tessera": "organization",
    "Kestrel": "product",
    "Lyra 2": "product",
    "Porto": "place",
}


class Story:
    """A set of tellings under construction: each ``tell`` adds one and returns its id."""

    def __init__(self) -> None:
        self.names: list[Name] = []
        self.tellings: list[Telling] = []
        self.relations: list[RelationMention] = []
        self._place = 0

    def name(self, document: str, text: str, lang: str = "en") -> Name:
        """A mention of a name."""
        self._place += 10
        found = Name(
            document=document,
            start=self._place,
            end=self._place + len(text),
            text=text,
            lang=lang,
            canonical=text,
            label=LABELS.get(text, "organization"),
            rule="made",
        )
        self.names.append(found)
        return found

    def tell(
        self,
        document: str,
        kind: str,
        edtf: str | None,
        *,
        agent: str = "",
        object: str = "",  # noqa: A002 - the role's own name
        place: str = "",
        quote: str = "",
        dated: Any = None,
        amounts: tuple[tuple[float, str], ...] = (),
        **more: Any,
    ) -> str:
        """Add a telling; names are separated by commas."""
        cast = []
        for role, names in (("agent", agent), ("object", object), ("place", place)):
            cast += [
                Participant(name=self.name(document, text).id, role=role)  # type: ignore[arg-type]
                for text in filter(None, names.split(", "))
            ]
        self._place += 1000
        quote = quote or f"{agent} {kind} {object} {place}"
        open_end = edtf is None or ".." in edtf
        low, high = bounds(edtf) or (None, None)
        telling = Telling(
            document=document,
            start=self._place,
            end=self._place + len(quote),
            quote=quote,
            lang=more.pop("lang", "en"),
            type=kind,
            title=more.pop("title", quote),
            trigger_start=self._place,
            trigger_end=self._place + 3,
            rule="made",
            participants=tuple(cast),
            edtf=edtf,
            earliest=low,
            latest=high,
            dated=dated or ("bounded" if open_end else "explicit"),
            quantities=tuple(Quantity(value=value, unit=unit, text=f"{value} {unit}") for value, unit in amounts),
            **more,
        )
        self.tellings.append(telling)
        return telling.id

    def relate(self, document: str, kind: str, source: str, target: str, edtf: str | None = None, **more: Any) -> str:
        """Add a mention of a relation."""
        ends = self.name(document, source), self.name(document, target)
        mention = RelationMention(
            document=document,
            start=ends[0].start,
            end=ends[1].end,
            quote=f"{source} {kind} {target}",
            lang="en",
            type=kind,
            source=ends[0].id,
            target=ends[1].id,
            rule="made",
            edtf=edtf,
            **more,
        )
        self.relations.append(mention)
        return mention.id

    def mentions(self) -> Mentions:
        """All of it."""
        return Mentions(names=tuple(self.names), tellings=tuple(self.tellings), relations=tuple(self.relations))

    def fold(self, *decisions: Decision) -> Facts:
        """What follows from it, without a gazetteer."""
        return fold(self.mentions(), decisions, gazetteer=Gazetteer.empty())

    def one(self, *decisions: Decision) -> Event:
        """The only event of the story."""
        events = self.fold(*decisions).events
        assert len(events) == 1, [event.title_en for event in events]
        return events[0]


def apart(facts: Facts) -> list[set[str]]:
    """The telling ids of each event."""
    return sorted((set(event.tellings) for event in facts.events), key=sorted)


def named(facts: Facts, text: str) -> Entity:
    """The entity of that name."""
    return next(entity for entity in facts.entities if text in (entity.name, *entity.aliases))
