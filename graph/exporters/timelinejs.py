"""TimelineJS 3 (Knight Lab) JSON.

https://timeline.knightlab.com/docs/json-format.html

TimelineJS puts text of the file into the page as HTML, so whatever documents said is escaped here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from typing import Any

from graph.exporters.html.fallback import in_time_order
from graph.exporters.shape import APPROXIMATE, MOMENT, OPEN_END, UNCERTAIN, shape_of
from graph.exporters.when import when
from graph.items import Item
from loaders.edtf import DAY, civil_from_days


def render(items: Sequence[Item], *, title: str = "Timeline", lang: str = "en", **_: object) -> str:
    """The dated items as TimelineJS events; undated ones have no place there and are left out."""
    placed = [item for item in in_time_order(items) if item.dated and shape_of(item).lo is not None]
    data = {"title": {"text": {"headline": escape(title)}}, "events": [_event(item, lang) for item in placed]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _event(item: Item, lang: str) -> dict[str, Any]:
    shape = shape_of(item)
    lo, hi = shape.lo or 0, shape.hi or 0
    event: dict[str, Any] = {
        "unique_id": escape(item.id),
        "group": escape(item.type),
        "start_date": _date(lo, shape.precision),
        "display_date": escape(when(item.edtf, lang)),
        "text": {"headline": escape(item.title), "text": _text(item)},
    }
    wide = shape.precision in ("y", "dec", "cen", "part") or shape.flags & (APPROXIMATE | UNCERTAIN)
    if not shape.flags & OPEN_END and (shape.kind != MOMENT or wide):
        event["end_date"] = _date(hi - 1, shape.precision)
    return event


def _date(seconds: int, precision: str) -> dict[str, int]:
    """Year, month … as far as the date goes. TimelineJS counts BCE years as negative without a year 0."""
    year, month, day = civil_from_days(seconds // DAY)
    parts = {"year": year if year > 0 else year - 1}
    if precision in ("mo", "part", "d", "h", "mi", "s"):
        parts["month"] = month
    if precision in ("d", "h", "mi", "s"):
        parts["day"] = day
    if precision in ("h", "mi", "s"):
        parts |= {"hour": seconds % DAY // 3600, "minute": seconds // 60 % 60}
    return parts


def _text(item: Item) -> str:
    quotes = (
        f'<blockquote lang="{escape(one.lang)}">{escape(one.quote)}</blockquote>'
        f"<p>{escape(one.document_title or one.uri)}</p>"
        for one in item.tellings
    )
    return "".join(quotes)
