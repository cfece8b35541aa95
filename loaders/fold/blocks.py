"""Which tellings are compared at all: those that share a block.

A block is a type of event (or two that may name one event) with one participant in a year, with two participants at
any time, with the one to whom such a thing happens once, on one date, with one amount, in one document or in the same
words; or a participant on one day, whatever the type. A block that grows large is parted by what its tellings share
besides, and at last each is compared with its neighbours in time, so that work stays near to linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from loaders.edtf import civil_from_days
from loaders.fold.agreement import DAY, KINDRED, once
from loaders.fold.profiles import PRECISE, Profile
from loaders.model import content_id

#: Above this a block is parted; above this again, a telling meets only its next NEIGHBOURS in time.
LARGE = 50
NEIGHBOURS = 12
#: Of a telling's participants, so many are paired into blocks.
_CAST = 6

Key = tuple[str, ...]


def _groups() -> dict[str, tuple[str, ...]]:
    """The groups that a type's tellings stand in: its own, and one for each type that may name the same event."""
    groups: dict[str, list[str]] = {}
    for left, right in sorted(KINDRED):
        groups.setdefault(left, []).append("+".join(sorted((left, right))))
    return {kind: (kind, *others) for kind, others in groups.items()}


_GROUPS = _groups()


def keys(profile: Profile) -> Iterator[Key]:
    """The blocks that a telling belongs to; the first part of a key is the group of its type."""
    shared = list(_shared(profile))
    for group in _GROUPS.get(profile.telling.type, (profile.telling.type,)):
        for key in shared:
            yield group, *key
    if profile.dated and profile.span.width <= DAY:
        for entity in profile.roles:
            yield "", "day", entity, str(profile.span.low // DAY)


def _shared(profile: Profile) -> Iterator[Key]:
    telling = profile.telling
    cast = sorted(profile.roles)
    for pair in combinations(cast[:_CAST], 2):
        yield "pair", *pair
    for entity in sorted(once(profile)):
        yield "once", entity
    years = _years(profile)
    for year in years:
        for entity in cast or sorted(profile.around):
            yield "year", entity, year
    if years and profile.span.width <= 31 * DAY:
        yield "date", telling.edtf or ""
    yield "text", telling.document
    for year, (unit, values) in product(years, sorted(profile.amounts.items())):
        for value in sorted(values):
            yield "amount", year, *unit, f"{value:.3g}"
    yield "words", content_id(telling.quote.casefold())


def _years(profile: Profile) -> list[str]:
    """The years that a date touches, with two days of slack; of what lasts for long, the year it begins."""
    if not profile.dated:
        return []
    lasts = profile.span.width > 3 * PRECISE
    ends = (profile.soft.low - 2 * DAY, (profile.span.low if lasts else profile.soft.high) + 2 * DAY)
    first, last = (civil_from_days(second // DAY)[0] for second in ends)
    return [str(year) for year in range(first, last + 1)]


def pairs(profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """Every two tellings, by their places in the sequence (ordered by id), that share a block."""
    blocks: dict[Key, list[int]] = {}
    for place, profile in enumerate(profiles):
        for key in keys(profile):
            blocks.setdefault(key, []).append(place)
    found: set[tuple[int, int]] = set()
    for key, block in blocks.items():
        if len(block) > LARGE:
            found.update(_parted(block, profiles))
        elif "+" in key[0]:
            found.update(_across(block, profiles))
        else:
            found.update(combinations(block, 2))
    return found


def _across(block: Iterable[int], profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """The pairs of unlike types: those of one type meet in a block of their own."""
    for left, right in combinations(block, 2):
        if profiles[left].telling.type != profiles[right].telling.type:
            yield left, right


def _parted(block: Iterable[int], profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    finer: dict[Key, list[int]] = {}
    for place in block:
        profile = profiles[place]
        for entity in ("", *profile.roles):
            finer.setdefault((profile.telling.type, profile.telling.edtf or "", entity), []).append(place)
    for part in finer.values():
        yield from combinations(part, 2) if len(part) <= LARGE else _neighbours(part, profiles)
    yield from _neighbours(block, profiles)


def _neighbours(places: Iterable[int], profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    in_time = sorted(places, key=lambda place: (profiles[place].span.low, profiles[place].span.high, place))
    for first, place in enumerate(in_time):
        for other in in_time[first + 1 : first + 1 + NEIGHBOURS]:
            yield (place, other) if place < other else (other, place)
