"""The table for readers without scripts: the first events in time order, the undated last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.exporters.shape import shape_of
from graph.exporters.when import when
from graph.items import Item

ROWS = 2_000
_QUOTE = 80


def rows(items: Sequence[Item], lang: str) -> Iterator[dict[str, str]]:
    """When, title, names and quote (cut to 80 characters) of the first 2,000 items; the template escapes them."""
    for item in in_time_order(items)[:ROWS]:
        first = item.tellings[0] if item.tellings else None
        quote = first.quote if first else ""
        yield {
            "when": when(item.edtf, lang, dated=item.dated),
            "title": item.title,
            "who": ", ".join(one.name for one in item.participants),
            "quote": quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…",
            "lang": first.lang if first else "",
        }


def in_time_order(items: Sequence[Item]) -> list[Item]:
    """Dated items by their earliest moment, then the others by the bounds they have."""

    def key(item: Item) -> tuple[bool, float, float, str]:
        shape = shape_of(item)
        lo = float("inf") if shape.lo is None else shape.lo
        hi = float("inf") if shape.hi is None else shape.hi
        return not item.dated, lo, hi, item.id

    return sorted(items, key=key)
