"""Relation and link mentions to relations between entities and links between events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from loaders.fold.dates import ANY, Claim, Span, combine, soft_span, span_of, to_bounds
from loaders.model import Entity, Link, LinkMention, Relation, RelationMention, content_id

#: Read the same from either end: the ends are put in the order of their ids.
MUTUAL = frozenset({"MERGED_WITH", "PARTNER_OF", "COMPETES_WITH", "RELATIVE_OF"})

_Key = tuple[str, str, str]


def fold_relations(
    mentions: Iterable[RelationMention], entity_of: Mapping[str, Entity], event_of: Mapping[str, str]
) -> list[Relation]:
    """One relation for each two entities, type and time; a relation of a thing with itself is none."""
    said: dict[_Key, list[RelationMention]] = {}
    for mention in mentions:
        source, target = entity_of.get(mention.source), entity_of.get(mention.target)
        if source is None or target is None or source.id == target.id:
            continue
        first, second = source.id, target.id
        if mention.type in MUTUAL and second < first:
            first, second = second, first
        said.setdefault((first, mention.type, second), []).append(mention)
    folded = [_relation(key, group, event_of) for key, all_ in said.items() for group in _by_time(all_)]
    return sorted(folded, key=lambda relation: relation.id)


def _by_time(mentions: Sequence[RelationMention]) -> list[list[RelationMention]]:
    """Mentions whose dates can hold together; those without a date join the first group."""
    groups: list[tuple[Span, list[RelationMention]]] = []
    spans = {mention.id: soft_span(mention.edtf) or ANY for mention in mentions}
    for mention in sorted(mentions, key=lambda m: (spans[m.id].width, spans[m.id].low, m.id)):
        for place, (span, members) in enumerate(groups):
            both = span.meet(spans[mention.id])
            if both is not None:
                members.append(mention)
                groups[place] = (both, members)
                break
        else:
            groups.append((spans[mention.id], [mention]))
    return [members for _, members in groups]


def _relation(key: _Key, mentions: Sequence[RelationMention], event_of: Mapping[str, str]) -> Relation:
    ids = sorted(mention.id for mention in mentions)
    claims = [
        Claim(m.edtf, m.id, m.document, dated=not (span_of(m.edtf) or ANY).open)
        for m in mentions
        if m.edtf and span_of(m.edtf)
    ]
    date = combine(claims)
    earliest, latest = to_bounds(date.span)
    events = {event_of[m.telling] for m in mentions if m.telling is not None and m.telling in event_of}
    return Relation(
        id=content_id("relation", ids[0]),
        source=key[0],
        type=key[1],
        target=key[2],
        edtf=date.edtf,
        earliest=earliest,
        latest=latest,
        mentions=tuple(ids),
        events=tuple(sorted(events)),
    )


def fold_links(mentions: Iterable[LinkMention], event_of: Mapping[str, str]) -> list[Link]:
    """One link for each two events and type."""
    said: dict[_Key, list[str]] = {}
    for mention in mentions:
        source, target = event_of.get(mention.source), event_of.get(mention.target)
        if source is not None and target is not None and source != target:
            said.setdefault((source, mention.type, target), []).append(mention.id)
    return [
        Link(source=source, type=kind, target=target, mentions=tuple(sorted(ids)))
        for (source, kind, target), ids in sorted(said.items())
    ]
