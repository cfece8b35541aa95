"""Mentions and decisions → entities, events, relations, links: pure, order-free.

    names    → entities        loaders.entities.link
    tellings → profiles        what each one says, in a form made to compare
    profiles → clusters        blocks of tellings that may be one; scored pairs; joined from the surest down
    clusters → events          date, type, title, participants, certainty, conflicts
    relation and link mentions → relations and links between what was folded

The result depends on the set of mentions and decisions, never on their order. A cluster depends on no telling outside
the blocks of its own tellings and on no name outside their documents, so that a part can be folded again alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from loaders.entities import link
from loaders.fold.build import event_of
from loaders.fold.clusters import cluster
from loaders.fold.profiles import profiles_of
from loaders.fold.ties import fold_links, fold_relations
from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Facts, LinkMention, Mentions, Name, RelationMention, Telling

_Identified = TypeVar("_Identified", Decision, LinkMention, Name, RelationMention, Telling)


def fold(mentions: Mentions, decisions: Iterable[Decision] = (), *, gazetteer: Gazetteer) -> Facts:
    """What follows from a set of mentions. The result depends on the set, never on the order."""
    decided = sorted(_set_of(decisions).values(), key=lambda decision: decision.id)
    names = _set_of(mentions.names)
    entities, near_entities = link(names.values(), decided, gazetteer=gazetteer)
    entity_of = {name: entity for entity in entities for name in entity.names}
    profiles = profiles_of(_set_of(mentions.tellings).values(), names, entity_of)
    clusters, near_events = cluster(profiles, decided)
    by_id = {entity.id: entity for entity in entities}
    events = sorted((event_of(members, by_id, decided) for members in clusters), key=lambda event: event.id)
    event_of_telling = {telling: event.id for event in events for telling in event.tellings}
    return Facts(
        entities=tuple(entities),
        events=tuple(events),
        relations=tuple(fold_relations(_set_of(mentions.relations).values(), entity_of, event_of_telling)),
        links=tuple(fold_links(_set_of(mentions.links).values(), event_of_telling)),
        candidates=(*near_entities, *near_events),
    )


def _set_of(things: Iterable[_Identified]) -> dict[str, _Identified]:
    """Things by id, each id once, in the order of their ids: a set whose order says nothing."""
    found: dict[str, _Identified] = {}
    for thing in things:
        held = found.get(thing.id)
        if held is None or repr(thing) < repr(held):
            found[thing.id] = thing
    return dict(sorted(found.items()))
