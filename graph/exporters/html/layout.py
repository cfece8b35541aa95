"""Places for the entity graph, worked out when the page is made: the page itself runs no physics.

Fruchterman and Reingold's spring embedding (1991) on numpy-free floats, seeded by the golden angle, so that the same
graph gets the same picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

#: Above this many entities the force steps would cost seconds; the spiral of the start is kept for the rest.
LAID_OUT = 160


def places(count: int, edges: Sequence[tuple[int, int, float]], steps: int = 120) -> list[tuple[int, int]]:
    """Pixel places of ``count`` nodes for weighted edges: each connected part by itself, the parts side by side."""
    spot = [(0, 0)] * count
    parts = _parts(count, edges)
    boxes = []
    for part in parts:
        number = {node: place for place, node in enumerate(part)}
        inner = [(number[a], number[b], weight) for a, b, weight in edges if a in number and b in number]
        at = [_spiral(n) for n in range(len(part))]
        settled = min(len(part), LAID_OUT)
        if settled > 1:
            _settle(at, settled, [edge for edge in inner if max(edge[:2]) < settled], steps)
        boxes.append([(1.5 * x, y) for x, y in at])  # wide, as screens and names are
    for part, box, (x, y) in zip(parts, boxes, _shelves(boxes), strict=True):
        for node, (dx, dy) in zip(part, box, strict=True):
            spot[node] = (round(x + dx), round(y + dy))
    return spot


def _parts(count: int, edges: Sequence[tuple[int, int, float]]) -> list[list[int]]:
    """The connected parts, the largest first, each with its nodes in order."""
    parent = list(range(count))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b, _ in edges:
        parent[max(root(a), root(b))] = min(root(a), root(b))
    found: dict[int, list[int]] = {}
    for node in range(count):
        found.setdefault(root(node), []).append(node)
    return sorted(found.values(), key=lambda part: (-len(part), part[0]))


def _shelves(boxes: Sequence[Sequence[tuple[float, float]]], gap: float = 130.0) -> list[tuple[float, float]]:
    """Where each part goes: the first in the middle of a shelf as wide as it wants, the others in rows below it."""
    sizes = []
    for box in boxes:
        xs, ys = [x for x, _ in box], [y for _, y in box]
        sizes.append((min(xs), min(ys), max(xs) - min(xs) + gap, max(ys) - min(ys) + gap))
    area = sum(width * height for _, _, width, height in sizes)
    wide = max([math.sqrt(area * 2), *(width for _, _, width, _ in sizes)], default=0.0)
    x = y = tall = 0.0
    found = []
    for left, top, width, height in sizes:
        if x and x + width > wide:
            x, y, tall = 0.0, y + tall, 0.0
        found.append((x - left, y - top))
        x, tall = x + width, max(tall, height)
    return found


def _spiral(number: int) -> list[float]:
    angle = number * math.pi * (3 - math.sqrt(5))
    radius = 95 * math.sqrt(number)
    return [radius * math.cos(angle), radius * math.sin(angle)]


def _settle(spot: list[list[float]], count: int, edges: Sequence[tuple[int, int, float]], steps: int) -> None:
    ideal = 170.0
    for step in range(steps):
        heat = 90 * (1 - step / steps) + 2
        push = [[-0.04 * spot[i][0], -0.05 * spot[i][1]] for i in range(count)]
        for i in range(count):
            xi, yi = spot[i]
            for j in range(i):
                dx, dy = xi - spot[j][0], yi - spot[j][1]
                square = max(dx * dx + dy * dy, 1.0)
                force = ideal * ideal / square
                push[i][0] += dx * force / 10
                push[i][1] += dy * force / 10
                push[j][0] -= dx * force / 10
                push[j][1] -= dy * force / 10
        for i, j, weight in edges:
            dx, dy = spot[i][0] - spot[j][0], spot[i][1] - spot[j][1]
            force = math.hypot(dx, dy) / ideal * min(2.0, math.sqrt(weight)) / 10
            for node, sign in ((i, -1), (j, 1)):
                push[node][0] += sign * dx * force
                push[node][1] += sign * dy * force
        for i in range(count):
            length = max(math.hypot(*push[i]), 1e-9)
            move = min(length, heat) / length
            spot[i][0] += push[i][0] * move
            spot[i][1] += push[i][1] * move
