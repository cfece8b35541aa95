"""Which tellings are compared at all: those that share a block.

A block is a family of event types with one participant in a year, with two participants at any time, with the one to
whom such a thing happens once, on one date, or in the same words; or a participant on one day, whatever the type.
A block that grows large is parted by what its tellings share besides, and at last each is compared with its
neighbours in time, so that work stays near to linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from loaders.edtf import civil_from_days
from loaders.fold.agreement import DAY, KINDRED, once
from loaders.fold.profiles import PRECISE, Profile
from loaders.model import content_id

#: Above this a block is parted; above this again, a telling meets only its next NEIGHBOURS in time.
LARGE = 100
NEIGHBOURS = 30
#: Of a telling's participants, so many are paired into blocks.
_CAST = 6

Key = tuple[str, ...]


def _families() -> dict[str, str]:
    """The family of each type: types that may name one event, directly or through a third, share a family."""
    family: dict[str, str] = {}
    for left, right in sorted(KINDRED):
        low, high = sorted((family.setdefault(left, left), family.setdefault(right, right)))
        family = {kind: low if name == high else name for kind, name in family.items()}
    return family


_FAMILY = _families()


def keys(profile: Profile) -> Iterator[Key]:
    """The blocks that a telling belongs to."""
    telling = profile.telling
    family = _FAMILY.get(telling.type, telling.type)
    cast = sorted(profile.roles)
    for pair in combinations(cast[:_CAST], 2):
        yield "pair", family, *pair
    for entity in sorted(once(profile)):
        yield "once", telling.type, entity
    years = _years(profile)
    for year in years:
        for entity in cast or sorted(profile.around):
            yield "year", family, entity, year
    if years and profile.span.width <= 31 * DAY:
        yield "date", family, telling.edtf or ""
        day = str(profile.span.low // DAY)
        for entity in cast if profile.span.width <= DAY else ():
            yield "day", entity, day
    yield "text", family, telling.document
    for year, (unit, values) in product(years, sorted(profile.amounts.items())):
        for value in sorted(values):
            yield "amount", family, year, *unit, f"{value:.3g}"
    yield "words", family, content_id(telling.quote.casefold())


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
    for block in blocks.values():
        found.update(combinations(block, 2) if len(block) <= LARGE else _parted(block, profiles))
    return found


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
