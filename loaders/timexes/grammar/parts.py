"""How builders look into what their pattern matched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from loaders.timexes.language import Node

UNIT_ORDER = {u: i for i, u in enumerate(("S", "Mi", "H", "D", "WE", "W", "FN", "M", "Q", "HY", "Y", "DE", "CE", "ML"))}


def pick(nodes: Sequence[Node], cats: str, nth: int = 0) -> Any:
    """The value of the nth node whose category is one of these; None where there is none."""
    found = [node.value for node in nodes if node.cat in cats]
    return found[nth] if nth < len(found) else None


def node_of(nodes: Sequence[Node], cats: str) -> Node | None:
    """The first node whose category is one of these."""
    return next((node for node in nodes if node.cat in cats), None)


def year_of(node: Node | None) -> tuple[int, bool] | None:
    """A year and whether it was written with two digits; None where the number cannot be a year."""
    if node is None or not isinstance(node.value, int):
        return None
    if node.cat == "y":
        return node.value, False
    digits = node.text.strip("'")
    if len(digits) == 2 and digits.isdigit():
        return node.value, True
    return (node.value, False) if len(digits) == 4 and digits.isdigit() else None


def day_of(value: object) -> int | None:
    """A day of the month, or None."""
    return value if isinstance(value, int) and 1 <= value <= 31 else None
