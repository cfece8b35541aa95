"""A cluster of tellings to one event: what they agree on, and side by side what they do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import prod

from loaders.edtf import bounds
from loaders.fold.agreement import near
from loaders.fold.dates import ANY, Claim, Dated, Span, combine, span_of, to_bounds
from loaders.fold.profiles import Profile
from loaders.fold.titles import english
from loaders.model import (
    EVENT_TYPES,
    ROLES,
    Certainty,
    Conflict,
    Decision,
    Entity,
    Event,
    Involvement,
    Role,
    content_id,
)

#: From the firmest: an event that one source asserts and another only planned did happen.
_FIRMEST: tuple[Certainty, ...] = ("asserted", "reported", "planned", "predicted", "hypothetical")


def event_id(telling: str) -> str:
    """The id of an event whose smallest telling this is."""
    return content_id("event", telling)


def event_of(members: Sequence[Profile], entities: Mapping[str, Entity], decisions: Iterable[Decision]) -> Event:
    """The event that these tellings (in the order of their ids) tell; ``entities`` by id."""
    ids = [profile.id for profile in members]
    corrected = _corrections(set(ids), decisions)
    certainty = min((profile.telling.certainty for profile in members), key=_FIRMEST.index)
    kind = corrected.get("type") or _vote(members)
    cast = _cast(members)
    date = _date(members, corrected.get("edtf"))
    earliest, latest = to_bounds(date.span)
    return Event(
        id=event_id(ids[0]),
        type=kind,
        title=corrected.get("title") or _title(members),
        title_en=english(kind, [(entities[p.entity].name, p.role, entities[p.entity].label) for p in cast]),
        edtf=date.edtf,
        earliest=earliest,
        latest=latest,
        dated=date.dated,
        certainty=certainty,
        confidence=_confidence(members),
        sources=len({profile.telling.document for profile in members}),
        participants=cast,
        tellings=tuple(ids),
        conflicts=tuple(_conflicts(members, date)),
        former_ids=tuple(sorted(event_id(id_) for id_ in ids[1:])),
    )


def _corrections(tellings: set[str], decisions: Iterable[Decision]) -> dict[str, str]:
    """What people corrected of this event; an unknown type or a date that is not EDTF is left out."""
    found: dict[str, str] = {}
    for decision in sorted(decisions, key=lambda decision: decision.id):
        if decision.kind == "correct" and tellings & set(decision.subjects):
            found.update(decision.values)
    if found.get("type") not in EVENT_TYPES:
        found.pop("type", None)
    if bounds(found.get("edtf")) is None:
        found.pop("edtf", None)
    return found


def _vote(members: Sequence[Profile]) -> str:
    votes: Counter[str] = Counter()
    for profile in members:
        votes[profile.telling.type] += 1
    return min(votes, key=lambda kind: (kind == "other", -votes[kind], EVENT_TYPES.index(kind), kind))


def _title(members: Sequence[Profile]) -> str:
    """Of the firmest tellings the best title: that names most, is a whole sentence, and says most in one line."""
    best = min(
        (profile for profile in members if profile.telling.title),
        key=_title_rank,
        default=members[0],
    ).telling
    return best.title or best.quote


def _title_rank(profile: Profile) -> tuple[int, int, bool, bool, int, str, int, str]:
    told = profile.telling
    shown = [surface for surface in profile.surfaces if surface in told.title]
    named = sum(not any(surface != other and surface in other for other in shown) for surface in shown)
    return (
        _FIRMEST.index(told.certainty),
        -named,
        told.title[0].islower(),
        told.title.endswith("…"),
        -len(told.title),
        told.document,
        told.start,
        told.title,
    )


def _cast(members: Sequence[Profile]) -> tuple[Involvement, ...]:
    votes: dict[str, Counter[Role]] = {}
    for profile in members:
        for entity, role in profile.roles.items():
            votes.setdefault(entity, Counter())[role] += 1
    chosen = [
        Involvement(entity=entity, role=min(roles, key=lambda role: (-roles[role], ROLES.index(role))))
        for entity, roles in votes.items()
    ]
    return tuple(sorted(chosen, key=lambda part: (ROLES.index(part.role), part.entity)))


def _confidence(members: Sequence[Profile]) -> float:
    """How likely is at least one document right, each as sure as its surest telling."""
    surest: dict[str, float] = {}
    for profile in members:
        told = profile.telling
        surest[told.document] = max(surest.get(told.document, 0.0), told.confidence)
    return round(1 - prod(1 - value for _, value in sorted(surest.items())), 4)


def _date(members: Sequence[Profile], corrected: str | None) -> Dated:
    if corrected:
        return Dated(corrected, span_of(corrected) or ANY, dated=True)
    claims = [
        Claim(told.edtf, told.id, told.document, dated=told.dated in ("explicit", "relative", "inherited"))
        for told in (profile.telling for profile in members)
        if told.edtf and span_of(told.edtf)
    ]
    date = combine(claims)
    return Dated(date.edtf, _narrowed(date.span, members), date.dated, date.against)


def _narrowed(span: Span, members: Sequence[Profile]) -> Span:
    """The span within the bounds that order in the texts gave its tellings, as far as they hold together."""
    for profile in members:
        told = profile.telling
        told_span = Span(
            ANY.low if told.earliest is None else told.earliest, ANY.high if told.latest is None else told.latest
        )
        span = span.meet(told_span) or span
    return span


def _conflicts(members: Sequence[Profile], date: Dated) -> Iterable[Conflict]:
    if date.against:
        yield Conflict(property="date", values=date.against)
    amounts: dict[tuple[str, str], dict[str, tuple[float, set[str]]]] = {}
    for profile in members:
        for quantity in profile.telling.quantities:
            values = amounts.setdefault((quantity.measure or "", quantity.unit), {})
            _, tellings = values.setdefault(f"{quantity.value:.15g} {quantity.unit}".strip(), (quantity.value, set()))
            tellings.add(profile.id)
    for (measure, unit), values in sorted(amounts.items()):
        if _differ(list(values.values())):
            told = tuple((text, tuple(sorted(tellings))) for text, (_, tellings) in sorted(values.items()))
            yield Conflict(property=measure or unit, values=told)


def _differ(values: Sequence[tuple[float, set[str]]]) -> bool:
    """Tell whether one telling gives an amount that others of that unit do not, and no rounding explains it."""
    for value, tellings in values:
        others = [(other, told) for other, told in values if not told & tellings]
        if others and not any(near(value, other) for other, _ in others):
            return True
    return False
