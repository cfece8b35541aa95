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
    """Pixel places of ``count`` nodes for weighted edges; the centre is 0, 0."""
    spot = [_spiral(number) for number in range(count)]
    inner = min(count, LAID_OUT)
    if inner > 1:
        _settle(spot, inner, [edge for edge in edges if edge[0] < inner and edge[1] < inner], steps)
    return [(round(1.5 * x), round(y)) for x, y in spot]  # wide, as screens and names are


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
