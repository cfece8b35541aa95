"""Places of the entity graph, worked out without a browser."""

from __future__ import annotations

import itertools
import math

from graph.exporters.html.layout import places


def test_the_same_graph_gets_the_same_picture() -> None:
    """No chance is in a layout, and an empty graph has none."""
    edges = [(0, 1, 1.0), (1, 2, 3.0), (3, 4, 1.0)]
    assert places(6, edges) == places(6, edges)
    assert places(0, []) == []


def test_nodes_stand_apart() -> None:
    """No two entities share a place, tied or not, within the part that is laid out and beyond it."""
    ring = [(k, (k + 1) % 30, 1.0) for k in range(30)]
    for count, edges in ((30, ring), (40, ring), (200, [(0, k, 1.0) for k in range(1, 200)])):
        spots = places(count, edges)
        assert len(spots) == count
        assert min(math.dist(a, b) for a, b in itertools.combinations(spots, 2)) > 20


def test_ties_draw_together() -> None:
    """Two groups that a single tie joins stand further from each other than their members do."""
    groups = [range(6), range(6, 12)]
    edges = [(a, b, 2.0) for group in groups for a, b in itertools.combinations(group, 2)] + [(0, 6, 1.0)]
    spots = places(12, edges)

    def mean(pairs: list[tuple[int, int]]) -> float:
        return sum(math.dist(spots[a], spots[b]) for a, b in pairs) / len(pairs)

    inside = mean([pair for group in groups for pair in itertools.combinations(group, 2)])
    assert mean(list(itertools.product(*groups))) > 1.3 * inside


def test_parts_do_not_overlap() -> None:
    """Parts without a tie between them stand side by side, their boxes apart."""
    parts = [range(5), range(5, 9), range(9, 11)]
    spots = places(11, [(a, b, 1.0) for part in parts for a, b in itertools.pairwise(part)])
    boxes = []
    for part in parts:
        xs, ys = zip(*(spots[node] for node in part), strict=True)
        boxes.append((min(xs), max(xs), min(ys), max(ys)))
    for one, two in itertools.combinations(boxes, 2):
        assert one[1] < two[0] or two[1] < one[0] or one[3] < two[2] or two[3] < one[2]
