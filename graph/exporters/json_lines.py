"""JSON Lines: one item an object a line, with everything that the timeline page knows of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from graph.items import Item


def render(items: Sequence[Item], **_: object) -> str:
    """The items as JSON Lines."""
    return "".join(json.dumps(asdict(item), ensure_ascii=False, allow_nan=False) + "\n" for item in items)
