"""Units joined into clusters, each join checked against what must stay apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.entities.units import Unit, fits, winner
from loaders.model import Decision, Label
from loaders.names.keys import key, words


class Clusters:
    """A partition of units (by their place in the list) that only grows coarser."""

    def __init__(self, units: Sequence[Unit], decisions: Iterable[Decision]) -> None:
        """Every unit on its own; what people have split may never meet."""
        self.units = units
        self._of = list(range(len(units)))
        self._members = {at: [at] for at in range(len(units))}
        self._apart: dict[int, set[int]] = {at: set() for at in range(len(units))}
        for decision in decisions:
            if decision.kind == "split_entities":
                self._split([self.named(subject) for subject in decision.subjects])

    def _split(self, groups: list[list[int]]) -> None:
        for i, group in enumerate(groups):
            for others in groups[i + 1 :]:
                for a in group:
                    for b in others:
                        if a != b:
                            self._apart[a].add(b)
                            self._apart[b].add(a)

    def named(self, surface: str) -> list[int]:
        """The units that a surface form of a decision (or a mention's id) names."""
        one = key(surface) or surface
        exact = [at for at, unit in enumerate(self.units) if unit.key == one]
        return exact or [
            at
            for at, unit in enumerate(self.units)
            if any(name.id == surface or (not name.pronoun and key(name.text) == one) for name in unit.names)
        ]

    def of(self, at: int) -> int:
        """The cluster of a unit: its smallest member."""
        return self._of[at]

    def members(self, cluster: int) -> list[int]:
        """The units of a cluster, in order."""
        return self._members[cluster]

    def all(self) -> list[list[int]]:
        """Every cluster."""
        return [self._members[at] for at in sorted(self._members)]

    def together(self, a: int, b: int) -> bool:
        """Whether two units are one thing by now."""
        return self._of[a] == self._of[b]

    def known(self, at: int) -> set[str]:
        """What the gazetteer says that the cluster of a unit is."""
        return {known for m in self._members[self._of[at]] if (known := self.units[m].known)}

    def label(self, at: int) -> Label:
        """The kind that the cluster of a unit votes for."""
        return winner(self.units[m] for m in self._members[self._of[at]])

    def decided_apart(self, a: int, b: int) -> bool:
        """Whether a person has split anything of the one cluster from anything of the other."""
        other = set(self._members[self._of[b]])
        return any(self._apart[m] & other for m in self._members[self._of[a]])

    def known_apart(self, a: int, b: int) -> bool:
        """Whether the gazetteer knows both, as two things."""
        one, two = self.known(a), self.known(b)
        return bool(one and two and not one & two)

    def met(self, a: int, b: int) -> bool:
        """Whether one document tells the two apart, by full names of which neither is part of the other."""
        return any(
            u.lang == v.lang and u.documents & v.documents and not _part(u, v)
            for u in (self.units[m] for m in self._members[self._of[a]])
            for v in (self.units[m] for m in self._members[self._of[b]])
        )

    def may_join(self, a: int, b: int, *, weak: bool = False) -> bool:
        """Whether two clusters may be one; ``weak``: only sound, or a part of a name, speaks for it."""
        if self.together(a, b) or self.decided_apart(a, b) or self.known_apart(a, b):
            return False
        return not weak or (fits(self.label(a), self.label(b)) and not self.met(a, b))

    def join(self, a: int, b: int) -> None:
        """Make two clusters one."""
        keep, gone = sorted((self._of[a], self._of[b]))
        if keep != gone:
            for m in self._members[gone]:
                self._of[m] = keep
            self._members[keep] = sorted(self._members[keep] + self._members.pop(gone))


def _part(u: Unit, v: Unit) -> bool:
    if u.key == v.key:
        return True
    one, two = words(u.canonical), words(v.canonical)
    return set(one) <= set(two) or set(two) <= set(one)
