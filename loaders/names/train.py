"""Learn a table of ``loaders/names/tables`` from pairs of names: ``python -m loaders.names.train PAIRS.tsv OUT.tsv``.

PAIRS.tsv has a Latin name and its form in another script on each line. A table is a joint model of chunks: the chance
that up to three Latin letters and up to three sounds of the other script stand for each other, learnt by expectation
maximisation over every way to cut both names. Pairs that do not sound alike once the model has an opinion are put
aside as noise. The shipped tables come from the training part of the NETransliteration data (Merhav and Ash, COLING
2018; names of Wikidata, CC0): 20,000 pairs each of English–Chinese and English–katakana.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from loaders.names.alignment import BAND, MOVES, Table
from loaders.names.units import units

Pair = tuple[str, str]
Chunks = Mapping[Pair, float]

ROUNDS = 6
#: From this round on a pair less likely together than apart is noise.
NOISE_ROUND = 3
#: A chunk pair expected less often than this is dropped: in the rounds, and in the table that ships.
RARE, RARE_SHIPPED = 0.5, 2.0
#: Pairs held out to turn likelihoods into scores, negatives drawn for each, and how many a right pair meets in use.
HELD_OUT, NEGATIVES, PRIOR = 2_000, 10, 30


def read_pairs(path: Path) -> list[Pair]:
    """Pairs of sound units; a pair with an empty side is left out."""
    rows = [line.split("\t")[:2] for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line]
    cut = [(units(latin.replace("_", " "))[1], units(other.replace(" ", ""))[1]) for latin, other in rows]
    return [(left, right) for left, right in cut if left and right]


def _start(left: str, right: str) -> float:
    return 0.01 ** (len(left) + len(right)) * (1.0 if left and right else 0.1)


def _arcs(pair: Pair, chunks: Chunks | None) -> Iterator[tuple[int, int, int, int, Pair, float]]:
    left, right = pair
    slope = len(right) / len(left)
    for i in range(len(left) + 1):
        low = max(0, int(i * slope - BAND))
        high = len(right) if i == len(left) else min(len(right), int(i * slope + BAND) + 1)
        for j in range(low, high + 1):
            for di, dj in MOVES:
                if di <= i and dj <= j:
                    chunk = left[i - di : i], right[j - dj : j]
                    chance = _start(*chunk) if chunks is None else chunks.get(chunk, 0.0)
                    if chance:
                        yield i, j, di, dj, chunk, chance


def _count(pair: Pair, chunks: Chunks | None, counts: dict[Pair, float], worst: float) -> bool:
    """Add the expected chunks of one pair to the counts; false where the pair is too unlikely to count."""
    n, m = len(pair[0]), len(pair[1])
    forward = [[0.0] * (m + 1) for _ in range(n + 1)]
    forward[0][0] = 1.0
    arcs = []
    for arc in _arcs(pair, chunks):
        i, j, di, dj, _, chance = arc
        before = forward[i - di][j - dj]
        if before:
            forward[i][j] += before * chance
            arcs.append(arc)
    total = forward[n][m]
    if total <= worst:
        return False
    backward = [[0.0] * (m + 1) for _ in range(n + 1)]
    backward[n][m] = 1.0
    for i, j, di, dj, chunk, chance in reversed(arcs):
        flow = backward[i][j] * chance
        if flow:
            backward[i - di][j - dj] += flow
            counts[chunk] += forward[i - di][j - dj] * flow / total
    return True


def _shares(names: Sequence[str]) -> dict[str, float]:
    counts = Counter(char for name in names for char in name)
    return {char: count / counts.total() for char, count in counts.items()}


def learn(pairs: Sequence[Pair]) -> Table:
    """A table without weights, from pairs of sound units."""
    letters, sounds = _shares([left for left, _ in pairs]), _shares([right for _, right in pairs])
    kept = list(pairs)
    chunks: dict[Pair, float] | None = None
    counts: dict[Pair, float] = {}
    for number in range(ROUNDS):
        counts = defaultdict(float)
        still = []
        for left, right in kept:
            worst = 0.0
            if number >= NOISE_ROUND:
                worst = math.prod(letters[c] for c in left) * math.prod(sounds[c] for c in right)
            if _count((left, right), chunks, counts, worst):
                still.append((left, right))
        kept = still
        least = RARE_SHIPPED if number == ROUNDS - 1 else RARE
        counts = {chunk: count for chunk, count in counts.items() if count >= least}
        total = sum(counts.values())
        chunks = {chunk: count / total for chunk, count in counts.items()}
    return Table.of(chunks or {}, _shares([left for left, _ in kept]), _shares([right for _, right in kept]))


def weigh(table: Table, held_out: Sequence[Pair]) -> tuple[float, float, float]:
    """Weights of (1, evidence, evidence a unit) that turn evidence into the chance of a match: logistic, by Newton."""
    draw = random.Random(0)  # noqa: S311  repeatable, not secret
    rows: list[tuple[tuple[float, float, float], float]] = []
    for left, right in held_out:
        wrong = [draw.choice(held_out)[0] for _ in range(NEGATIVES)]
        rows += [(table.features(one, right), float(one == left)) for one in [left, *wrong]]
    weights = [0.0, 0.0, 0.0]
    for _ in range(25):
        step = _newton(rows, weights)
        weights = [weight + delta for weight, delta in zip(weights, step, strict=True)]
    return weights[0] - math.log(PRIOR / NEGATIVES), weights[1], weights[2]


def _newton(rows: Sequence[tuple[tuple[float, float, float], float]], weights: Sequence[float]) -> list[float]:
    gradient: list[float] = [-1e-3 * weight for weight in weights]
    matrix = [[1e-3 * float(a == b) for b in range(3)] for a in range(3)]
    for features, truth in rows:
        z = sum(w * f for w, f in zip(weights, features, strict=True))
        chance = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, z))))
        for a in range(3):
            gradient[a] += (truth - chance) * features[a]
            for b in range(3):
                matrix[a][b] += chance * (1 - chance) * features[a] * features[b]
    return _solve(matrix, gradient)


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for a in range(3):
        rows[a] = [value / rows[a][a] for value in rows[a]]
        for b in range(3):
            if b != a:
                rows[b] = [x - rows[b][a] * y for x, y in zip(rows[b], rows[a], strict=True)]
    return [row[3] for row in rows]


def main() -> None:
    """Train one table and write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("table", type=Path)
    args = parser.parse_args()
    pairs = read_pairs(args.pairs)
    table = learn(pairs[:-HELD_OUT])
    table.weights = weigh(table, pairs[-HELD_OUT:])
    table.write(args.table)


if __name__ == "__main__":
    main()
