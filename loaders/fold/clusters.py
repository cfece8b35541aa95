"""Profiles to clusters, one an event: people's decisions first, then pairs from the surest down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, product
from math import exp

from loaders.fold.agreement import NEAR, SAME, explain, judge
from loaders.fold.blocks import pairs
from loaders.fold.profiles import Profile
from loaders.model import Candidate, Decision

#: Two clusters join only where all that is compared between them agrees this well on the mean.
MEAN = 2.5
#: Of two clusters, so many tellings that differ from one another are compared.
_COMPARED = 8


class _Clusters:
    """Disjoint sets of profiles, by their places."""

    def __init__(self, profiles: Sequence[Profile], apart: Iterable[tuple[int, int]]) -> None:
        self.profiles = profiles
        self.home = list(range(len(profiles)))
        self.members = {place: [place] for place in self.home}
        self.unlike = {place: [place] for place in self.home}
        self.refused: set[tuple[int, int, int, int]] = set()
        self.apart: dict[int, set[int]] = {}
        for left, right in apart:
            self.apart.setdefault(left, set()).add(right)
            self.apart.setdefault(right, set()).add(left)

    def join(self, left: int, right: int) -> None:
        """Make one of two clusters."""
        keep, give = sorted((self.home[left], self.home[right]))
        if keep == give:
            return
        for place in self.members[give]:
            self.home[place] = keep
        self.members[keep].extend(self.members.pop(give))
        self.unlike[keep] = self._unlike([*self.unlike[keep], *self.unlike.pop(give)])

    def parted(self, left: int, right: int) -> bool:
        """Tell whether a person said that these two clusters hold tellings of two events."""
        if not self.apart:
            return False
        mine, yours = self.members[self.home[left]], self.members[self.home[right]]
        return any(self.apart.get(place, set()) & set(yours) for place in mine)

    def agree(self, left: int, right: int) -> bool:
        """Tell whether nothing bars any two of their tellings, and they agree on the mean."""
        one, other = sorted((self.home[left], self.home[right]))
        mine, yours = self.members[one], self.members[other]
        if len(mine) == len(yours) == 1:
            return True
        asked = (one, len(mine), other, len(yours))
        if asked in self.refused:
            return False
        if not self._agree(one, other):
            self.refused.add(asked)
            return False
        return True

    def _agree(self, one: int, other: int) -> bool:
        compared = set(product(self.unlike[one], self.unlike[other]))
        compared.update(self._same_text(self.members[one], self.members[other]))
        total = 0.0
        for left, right in sorted(compared):
            points = judge(self.profiles[left], self.profiles[right])
            if points is None:
                return False
            total += points
        return total >= MEAN * len(compared)

    def _unlike(self, places: Sequence[int]) -> list[int]:
        found: dict[object, int] = {}
        for place in sorted(places):
            profile = self.profiles[place]
            cast = tuple(sorted(profile.roles.items()))
            found.setdefault((profile.telling.type, profile.telling.edtf, cast, profile.ordinals), place)
        return list(found.values())[:_COMPARED]

    def _same_text(self, mine: Sequence[int], yours: Sequence[int]) -> Iterable[tuple[int, int]]:
        by_document: dict[str, list[int]] = {}
        for place in yours:
            by_document.setdefault(self.profiles[place].telling.document, []).append(place)
        for place in mine:
            for other in by_document.get(self.profiles[place].telling.document, ()):
                yield place, other


def cluster(profiles: Sequence[Profile], decisions: Iterable[Decision]) -> tuple[list[list[Profile]], list[Candidate]]:
    """Profiles (in the order of their ids) grouped by event, and the pairs that came near."""
    places = {profile.id: place for place, profile in enumerate(profiles)}
    decided = sorted(decisions, key=lambda decision: decision.id)
    apart = _decided(decided, "split_events", places)
    clusters = _Clusters(profiles, sorted(apart))
    for left, right in sorted(_decided(decided, "merge_events", places) - apart):
        if not clusters.parted(left, right):
            clusters.join(left, right)
    refused = []
    for points, left, right in _scored(profiles):
        if clusters.home[left] == clusters.home[right] or clusters.parted(left, right):
            continue
        if points >= SAME and clusters.agree(left, right):
            clusters.join(left, right)
        else:
            refused.append((points, left, right))
    grouped = [[profiles[place] for place in sorted(members)] for _, members in sorted(clusters.members.items())]
    return grouped, _near_misses(refused, clusters)


def _decided(decisions: Iterable[Decision], kind: str, places: dict[str, int]) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for decision in decisions:
        if decision.kind == kind:
            found.update(combinations(sorted(places[id_] for id_ in set(decision.subjects) if id_ in places), 2))
    return found


def _scored(profiles: Sequence[Profile]) -> list[tuple[float, int, int]]:
    """The pairs that are one event or near to it, the surest first."""
    found = []
    for left, right in pairs(profiles):
        points = judge(profiles[left], profiles[right])
        if points is not None and points >= NEAR:
            found.append((points, left, right))
    return sorted(found, key=lambda row: (-row[0], row[1], row[2]))


def _near_misses(refused: Iterable[tuple[float, int, int]], clusters: _Clusters) -> list[Candidate]:
    """The best pair between two events that stayed apart; its ends are telling ids, as decisions name them."""
    best: dict[tuple[int, int], Candidate] = {}
    for points, left, right in refused:
        low, high = sorted((clusters.home[left], clusters.home[right]))
        if low == high or (low, high) in best or clusters.parted(left, right):
            continue
        first, second = sorted((clusters.profiles[left], clusters.profiles[right]), key=lambda profile: profile.id)
        score = round(1 / (1 + exp(SAME - points)), 4)
        best[low, high] = Candidate(
            kind="event", left=first.id, right=second.id, score=score, reason=explain(first, second)
        )
    return sorted(best.values(), key=lambda row: (-row.score, row.left, row.right))
