"""Mermaid's timeline diagram: a section a decade or century, a line a date.

https://mermaid.js.org/syntax/timeline.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from graph.exporters.html.fallback import in_time_order
from graph.exporters.shape import shape_of
from graph.exporters.when import when
from graph.items import Item
from loaders.edtf import DAY, civil_from_days

_LOOK_ALIKES = str.maketrans(":#;<>%", "∶＃；‹›％")


def render(items: Sequence[Item], *, title: str = "Timeline", lang: str = "en", **_: object) -> str:
    """The dated items as a Mermaid timeline. What its grammar reads as syntax is replaced by look-alikes."""
    placed = [item for item in in_time_order(items) if item.dated and shape_of(item).lo is not None]
    years = [civil_from_days((shape_of(item).lo or 0) // DAY)[0] for item in placed]
    size = 10 if not years or years[-1] - years[0] <= 150 else 100
    lines = ["timeline", f"    title {_plain(title)}"]
    for decade, group in groupby(zip(years, placed, strict=True), key=lambda pair: pair[0] // size * size):
        lines.append(f"    section {_plain(_section(decade, size, lang))}")
        for date, same in groupby(group, key=lambda pair: when(pair[1].edtf, lang)):
            lines.append("        " + " : ".join([_plain(date), *(_plain(item.title) for _, item in same)]))
    return "\n".join(lines) + "\n"


def _section(first: int, size: int, lang: str) -> str:
    if first < 0:
        return when(f"-{-first:04d}", lang)
    return when(f"{first // size:0{4 - len(str(size)) + 1}d}" + "X" * (len(str(size)) - 1), lang)


def _plain(text: str) -> str:
    """Without what ends a field (``:``), a line, a comment (``#``, ``;``, ``%%``) or a tag."""
    flat = re.sub(r"\s+", " ", "".join(c for c in text if c.isprintable() or c.isspace())).strip()
    return flat.translate(_LOOK_ALIKES) or "–"
