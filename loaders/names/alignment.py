"""How likely two strings of sound units are one name: chunk by chunk, over every way to cut them.

A table holds the chance of each pair of chunks (``ck`` and ``ku``). The evidence for a match is the log of the chance
of both names together, summed over all alignments, against the chance of each on its own, sound by sound.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

#: Chunk sizes (Latin letters, sounds of the other script); only a single unit may answer to nothing.
MOVES = tuple((di, dj) for di in range(4) for dj in range(4) if (di and dj) or di + dj == 1)
#: The chance of one unit that answers to nothing where the table has never seen it.
UNSEEN = 1e-6
LEAST_SHARE = 1e-4
#: The evidence where no alignment fits.
WORST = -100.0
#: How far from the diagonal an alignment may stray, in sounds of the other script.
BAND = 3.0


@dataclass(slots=True, eq=False)
class Table:
    """Chances of chunk pairs, log shares of the single units of either side, and weights for the score."""

    chunks: dict[str, dict[str, float]]
    left: dict[str, float]
    right: dict[str, float]
    weights: tuple[float, float, float] = (0.0, 0.0, 1.0)

    @classmethod
    def of(
        cls, chunks: Mapping[tuple[str, str], float], left: Mapping[str, float], right: Mapping[str, float]
    ) -> Table:
        """A table from chances and shares."""
        nested: dict[str, dict[str, float]] = {}
        for (a, b), chance in chunks.items():
            nested.setdefault(a, {})[b] = chance
        return cls(nested, {c: math.log(p) for c, p in left.items()}, {c: math.log(p) for c, p in right.items()})

    def evidence(self, left: str, right: str) -> float:
        """Log of how much likelier the two are together than apart (natural log; above 0 speaks for a match)."""
        n, m = len(left), len(right)
        # The sounds that end at j, one to three of them, with where they begin: looked up in each Latin chunk.
        ends = [[(j - dj, right[j - dj : j]) for dj in range(1, min(j, 3) + 1)] for j in range(m + 1)]
        rows = [[0.0] * (m + 1) for _ in range(n + 1)]
        rows[0][0] = 1.0
        inserted = self.chunks.get("", {})
        for i in range(n + 1):
            row = rows[i]
            options = [
                (rows[i - di], known) for di in range(1, min(i, 3) + 1) if (known := self.chunks.get(left[i - di : i]))
            ]
            above = rows[i - 1] if i else row
            skipped = max(UNSEEN, self.chunks.get(left[i - 1 : i], {}).get("", 0.0)) if i else 0.0
            low, high = max(0, int(i * m / n - BAND)), min(m, int(i * m / n + BAND) + 1)
            for j in range(low, high + 1):
                total = above[j] * skipped if i else row[j]
                if j:
                    total += row[j - 1] * max(UNSEEN, inserted.get(right[j - 1], 0.0))
                for before, known in options:
                    for at, sounds in ends[j]:
                        mass = before[at]
                        if mass and (chance := known.get(sounds)):
                            total += mass * chance
                row[j] = total
        if not rows[n][m]:
            return WORST
        apart = sum(self.left.get(c, math.log(LEAST_SHARE)) for c in left)
        apart += sum(self.right.get(c, math.log(LEAST_SHARE)) for c in right)
        return max(math.log(rows[n][m]) - apart, WORST)

    def features(self, left: str, right: str) -> tuple[float, float, float]:
        """What the weights weigh: one, the evidence, and the evidence a unit."""
        evidence = self.evidence(left, right)
        return 1.0, evidence, 2 * evidence / (len(left) + len(right))

    def score(self, left: str, right: str) -> float:
        """0…1: the chance that the two are one name where one pair in thirty is (see train.py)."""
        z = sum(weight * feature for weight, feature in zip(self.weights, self.features(left, right), strict=True))
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, z))))

    def turned(self) -> Table:
        """The same table with its sides exchanged."""
        pairs = {(b, a): chance for a, known in self.chunks.items() for b, chance in known.items()}
        made = Table.of(pairs, {}, {})
        made.left, made.right, made.weights = self.right, self.left, self.weights
        return made

    def write(self, path: Path) -> None:
        """Write as text: weights, shares and chunks, chances as hundredths of a natural log."""
        rows = ["\t".join(("weights", *(f"{weight:.4f}" for weight in self.weights)))]
        rows += [f"left\t{c}\t{round(-100 * p)}" for c, p in sorted(self.left.items())]
        rows += [f"right\t{c}\t{round(-100 * p)}" for c, p in sorted(self.right.items())]
        for a, known in sorted(self.chunks.items()):
            rows.append("\t".join((a, *(f"{b}:{round(-100 * math.log(p))}" for b, p in sorted(known.items())))))
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")

    @classmethod
    def parse(cls, text: str) -> Table:
        """Read what ``write`` wrote."""
        table = cls({}, {}, {})
        for line in text.splitlines():
            head, *rest = line.split("\t")
            if head == "weights":
                table.weights = float(rest[0]), float(rest[1]), float(rest[2])
            elif head in ("left", "right"):
                getattr(table, head)[rest[0]] = -int(rest[1]) / 100
            else:
                pairs = (part.rsplit(":", 1) for part in rest)
                table.chunks[head] = {b: math.exp(-int(cost) / 100) for b, cost in pairs}
        return table


@functools.cache
def table(name: str) -> Table:
    """A table that ships: ``han`` or ``kana``."""
    return Table.parse(resources.files("loaders.names").joinpath("tables", f"{name}.tsv").read_text(encoding="utf-8"))


def compose(first: Table, second: Table) -> Table:
    """A table between the right sides of two, by way of the Latin chunks that both answer to.

    Between a script and itself it is by way of the sounds: which Latin spellings (ck, k, c) sound alike.
    """
    if first is second:
        first = second = first.turned()
    chunks: dict[tuple[str, str], float] = {}
    for pivot, known in first.chunks.items():
        other = second.chunks.get(pivot, {})
        mass = (sum(known.values()) + sum(other.values())) / 2
        for a, chance in known.items():
            for b, chance_b in other.items():
                if (a and b) or len(a) + len(b) == 1:
                    chunks[a, b] = chunks.get((a, b), 0.0) + chance * chance_b / mass
    total = sum(chunks.values())
    least = {chunk: chance / total for chunk, chance in chunks.items() if chance > total * 1e-6}
    made = Table.of(least, {}, {})
    made.left, made.right = first.right, second.right
    made.weights = (first.weights[0] + second.weights[0]) / 2, first.weights[1], second.weights[2]
    return made
