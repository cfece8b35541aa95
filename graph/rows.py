"""Facts → rows: what is written for each computed node, and the digest that tells whether it changed. Pure.

A computed node *owns* some edges: an event its evidence, its participants, those of its tellings and its links; an
entity the names that refer to it; a relation its ends, its evidence and the shortcut between its entities. Node and
owned edges form one ``Owned``; its digest covers them all, so a load rewrites exactly what differs.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph import schema
from loaders.edtf import DAY, civil_from_days
from loaders.model import Entity, Event, Facts, Link, Mentions, Relation, RelationMention, Telling


@dataclass(frozen=True, slots=True)
class Edge:
    """One relationship between nodes that are named by label and id."""

    type: str
    source_label: str
    source: str
    target_label: str
    target: str
    properties: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Owned:
    """A computed node with the edges that it owns. ``digest`` changes when anything of it does."""

    label: str
    extra_label: str | None
    id: str
    properties: Mapping[str, Any]
    edges: tuple[Edge, ...]
    digest: str

    @property
    def refers_to(self) -> set[str]:
        """The ids of the other nodes that its edges touch."""
        return {id_ for edge in self.edges for id_ in (edge.source, edge.target)} - {self.id}


def folded(text: str) -> str:
    """Case and width folded, blanks made one: how names are compared (NFKC, then Unicode case folding)."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def owned(facts: Facts, mentions: Mentions) -> Iterator[Owned]:
    """Every computed node with its edges. Participants of a telling that refer to no entity are left out."""
    entity_of = {name: entity.id for entity in facts.entities for name in entity.names}
    tellings = {telling.id: telling for telling in mentions.tellings}
    ties = {mention.id: mention for mention in mentions.relations}
    links: dict[str, list[Link]] = {}
    for link in facts.links:
        links.setdefault(link.source, []).append(link)
    for entity in facts.entities:
        yield _entity(entity)
    for event in facts.events:
        yield _event(event, tellings, entity_of, links.get(event.id, []))
    for relation in facts.relations:
        yield _relation(relation, ties)


def _entity(entity: Entity) -> Owned:
    properties = {
        "name": entity.name,
        "label": entity.label,
        "aliases": list(entity.aliases),
        "keys": sorted({folded(form) for form in (entity.name, *entity.aliases)}),
        "formerIds": list(entity.former_ids),
    }
    edges = [Edge(schema.REFERS_TO, schema.MENTION, name, schema.ENTITY, entity.id) for name in entity.names]
    return _sealed(schema.ENTITY, schema.ENTITY_LABELS[entity.label], entity.id, properties, edges)


def _event(event: Event, tellings: Mapping[str, Telling], entity_of: Mapping[str, str], links: list[Link]) -> Owned:
    properties = {
        "type": event.type,
        "title": event.title,
        "titleEn": event.title_en,
        "edtf": event.edtf,
        "start": _native(event.earliest),
        "end": _native(event.latest),
        "earliest": event.earliest,
        "latest": event.latest,
        "year": None if event.earliest is None else civil_from_days(event.earliest // DAY)[0],
        "dated": event.dated,
        "certainty": event.certainty,
        "confidence": event.confidence,
        "sources": event.sources,
        "conflicts": [conflict.property for conflict in event.conflicts],
        "conflictValues": [
            conflict_value(conflict.property, value, ids)
            for conflict in event.conflicts
            for value, ids in conflict.values
        ],
        "formerIds": list(event.former_ids),
    }
    edges = [Edge(schema.EVIDENCE_FOR, schema.MENTION, id_, schema.EVENT, event.id) for id_ in event.tellings]
    edges += [
        Edge(schema.INVOLVES, schema.EVENT, event.id, schema.ENTITY, part.entity, (("role", part.role),))
        for part in event.participants
    ]
    edges += [
        Edge(schema.NAMES, schema.MENTION, id_, schema.ENTITY, entity_of[part.name], (("role", part.role),))
        for id_ in event.tellings
        for part in tellings[id_].participants
        if part.name in entity_of
    ]
    edges += [
        Edge(link.type, schema.EVENT, event.id, schema.EVENT, link.target, (("mentions", sorted(link.mentions)),))
        for link in links
    ]
    return _sealed(schema.EVENT, None, event.id, properties, edges)


def conflict_value(name: str, value: str, tellings: Iterable[str]) -> str:
    """One value of a conflict as text that Cypher's ``split`` takes apart: property, value, tellings, tabs between.

    Cypher keeps no maps in properties; ``event_details.cypher`` makes maps of these again.
    """
    return "\t".join((name, " ".join(value.split()), " ".join(sorted(tellings))))


def _relation(relation: Relation, ties: Mapping[str, RelationMention]) -> Owned:
    properties = {
        "type": relation.type,
        "edtf": relation.edtf,
        "earliest": relation.earliest,
        "latest": relation.latest,
        "events": sorted(relation.events),
    }
    shortcut = (("relation", relation.id), ("edtf", relation.edtf))
    edges = [
        Edge(schema.SOURCE, schema.RELATION, relation.id, schema.ENTITY, relation.source),
        Edge(schema.TARGET, schema.RELATION, relation.id, schema.ENTITY, relation.target),
        Edge(relation.type, schema.ENTITY, relation.source, schema.ENTITY, relation.target, shortcut),
    ]
    edges += [
        Edge(schema.EVIDENCE_FOR, schema.MENTION, id_, schema.RELATION, relation.id)
        for id_ in relation.mentions
        if id_ in ties
    ]
    return _sealed(schema.RELATION, None, relation.id, properties, edges)


def _sealed(label: str, extra: str | None, id_: str, properties: dict[str, Any], edges: list[Edge]) -> Owned:
    for edge in edges:
        schema.check_type(edge.type)
    unique = tuple(sorted(set(map(_hashable, edges)), key=repr))
    said = json.dumps([extra, properties, [repr(edge) for edge in unique]], sort_keys=True, default=str)
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Owned(label, extra, id_, properties | {"digest": digest}, unique, digest)


def _hashable(edge: Edge) -> Edge:
    frozen = tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in edge.properties)
    return Edge(edge.type, edge.source_label, edge.source, edge.target_label, edge.target, frozen)


def _native(seconds: int | None) -> date | None:
    """The native date of a bound, where the year is 1 to 9999 (all that Python and Cypher share)."""
    if seconds is None:
        return None
    year, month, day = civil_from_days(seconds // DAY)
    return date(year, month, day) if 1 <= year <= 9999 else None
