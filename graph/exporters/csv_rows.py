"""CSV (RFC 4180, UTF-8 with the mark that Excel wants): one event a row, quotes and documents joined by " | "."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from graph.exporters.guard import cell
from graph.exporters.when import when
from graph.items import Item
from loaders.edtf import DAY, civil_from_days

COLUMNS = (
    "id", "title", "edtf", "when", "earliest", "latest", "dated", "type", "certainty", "confidence", "documents",
    "participants", "conflicts", "quotes", "sources",
)  # fmt: skip


def render(items: Sequence[Item], *, lang: str = "en", **_: object) -> str:
    """The items as CSV. Cells that begin like a formula get an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for item in items:
        writer.writerow([cell(value) for value in _row(item, lang)])
    return "\ufeff" + out.getvalue()


def _row(item: Item, lang: str) -> tuple[object, ...]:
    return (
        item.id,
        item.title,
        item.edtf,
        when(item.edtf, lang, dated=item.dated),
        stamp(item.earliest),
        stamp(item.latest),
        "yes" if item.dated else "no",
        item.type,
        item.certainty,
        f"{item.confidence:g}",
        item.sources,
        "; ".join(one.name for one in item.participants),
        "; ".join(one.property for one in item.conflicts),
        " | ".join(one.quote for one in item.tellings),
        " | ".join(dict.fromkeys(one.uri for one in item.tellings if one.uri)),
    )


def stamp(seconds: int | None) -> str:
    """Seconds since 1970 as ISO 8601 without a zone (wall clock as written); years before 0 as in EDTF."""
    if seconds is None:
        return ""
    year, month, day = civil_from_days(seconds // DAY)
    clock = seconds % DAY
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}T{clock // 3600:02d}:{clock // 60 % 60:02d}:{clock % 60:02d}"
