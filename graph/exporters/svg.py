"""SVG without a browser: lanes, an axis, and the marks of the page, for print and for reports."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from graph.exporters.html.fallback import in_time_order
from graph.exporters.shape import APPROXIMATE, BOUNDED, OPEN_END, OPEN_START, SPAN, Shape, shape_of
from graph.exporters.when import when
from graph.items import Item
from loaders.edtf import DAY, civil_from_days, days_from_civil

WIDTH, GUTTER, HEAD, ROW = 1200, 190, 74, 22
_SANS = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK JP', sans-serif"
_INK, _SOFT, _LINE, _BAND = "#1d2129", "#5c6470", "#cdd3db", "#f6f7f9"
_PALETTE = ("#1f66c1", "#0f7b5f", "#a65a00", "#7a3fc4", "#b8262f", "#60700b", "#0b7285", "#a61e6b")
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class _Mark:
    item: Item
    shape: Shape
    x0: float
    x1: float
    row: int


class _Scale:
    """Seconds → pixels, with room on the right for the last label."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        ends = [(shape.lo, shape.hi) for shape in shapes if shape.lo is not None and shape.hi is not None]
        self.lo = min((lo for lo, _ in ends), default=0)
        self.hi = max((hi for _, hi in ends), default=self.lo + 366 * DAY)
        pad = max((self.hi - self.lo) * 0.03, 3600)
        self.lo, self.hi = int(self.lo - pad), int(self.hi + 4 * pad)

    def x(self, seconds: float) -> float:
        """The pixel of a time."""
        return GUTTER + (seconds - self.lo) / (self.hi - self.lo) * (WIDTH - GUTTER - 12)

    def years(self) -> Iterator[tuple[float, int]]:
        """Places of the year ticks, at least 70 px apart, and their years."""
        first, last = (civil_from_days(t // DAY)[0] for t in (self.lo, self.hi))
        wanted = 70 * (last - first + 1) / (WIDTH - GUTTER)
        step = next((step for step in _STEPS if step >= wanted), _STEPS[-1])
        for year in range(first // step * step, last + 1, step):
            at = self.x(days_from_civil(year, 1, 1) * DAY)
            if at >= GUTTER:
                yield at, year


def render(
    items: Sequence[Item], *, title: str = "Timeline", lanes: str = "entity", lang: str = "en", **_: object
) -> str:
    """The placed items as SVG text: lanes as tall as their rows, every label in full or cut at the margin."""
    placed = [(item, shape) for item in in_time_order(items) if (shape := shape_of(item)).lo is not None]
    scale = _Scale([shape for _, shape in placed])
    colours = {kind: _PALETTE[n % len(_PALETTE)] for n, kind in enumerate(sorted({item.type for item in items}))}
    bands: list[str] = []
    body: list[str] = []
    y = HEAD
    for number, (name, members) in enumerate(_lanes(placed, lanes).items()):
        marks = _packed(members, scale)
        height = max(40, ROW * (1 + max(mark.row for mark in marks)) + 12)
        bands.append(f'<rect y="{y}" width="{WIDTH}" height="{height}" fill="{_BAND if number % 2 == 0 else "#fff"}"/>')
        body.append(_text(_cut(name, GUTTER - 24, 13), 12, y + 20, weight=600, size=13))
        body += (line for mark in marks for line in _drawn(mark, y + 6 + mark.row * ROW, colours[mark.item.type], lang))
        y += height
    grid = [line for x, year in scale.years() for line in _tick(x, year, y, lang)]
    head = [_text(title, 12, 30, weight=600, size=20, family="Georgia, 'Noto Serif', serif"), *grid]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 10}" viewBox="0 0 {WIDTH} {y + 10}" '
        f'font-family="{_SANS}" role="img"><title>{_clean(title)}</title><rect width="100%" height="100%" fill="#fff"/>'
        + "\n".join([*bands, *head, *body])
        + "</svg>\n"
    )


def _lanes(placed: Sequence[tuple[Item, Shape]], mode: str) -> dict[str, list[tuple[Item, Shape]]]:
    found: dict[str, list[tuple[Item, Shape]]] = {}
    for item, shape in placed:
        for name in _names(item, mode) or ["–"]:
            found.setdefault(name, []).append((item, shape))
    return dict(sorted(found.items(), key=lambda lane: (-len(lane[1]), lane[0])))


def _names(item: Item, mode: str) -> list[str]:
    if item.lanes and mode in ("entity", "lane"):
        return list(item.lanes)
    if mode == "type":
        return [item.type]
    if mode == "none":
        return [" "]
    if mode == "document":
        return list(dict.fromkeys(one.document_title or one.uri for one in item.tellings))
    if mode == "place":
        return [one.name for one in item.participants if "place" in (one.role, one.label)]
    return [one.name for one in item.participants]


def _packed(members: Sequence[tuple[Item, Shape]], scale: _Scale) -> list[_Mark]:
    """Each mark in the first row where it and its label stand free."""
    ends: list[float] = []
    marks = []
    for item, shape in members:
        x0, x1 = scale.x(shape.lo or 0), scale.x(shape.hi or 0)
        if x1 - x0 < 11:
            x0 = (x0 + x1) / 2 - 5.5
            x1 = x0 + 11
        row = next((n for n, end in enumerate(ends) if end <= x0), len(ends))
        label = _width(item.title, 12) + 14
        end = (x1 if label <= x1 - x0 else x1 + label) + 8
        ends[row : row + 1] = [end]
        marks.append(_Mark(item, shape, x0, x1, row))
    return marks


def _drawn(mark: _Mark, y: float, colour: str, lang: str) -> Iterator[str]:
    x0, x1, middle = mark.x0, mark.x1, y + ROW / 2
    wide, shape = x1 - x0 > 12, mark.shape
    hint = f"<title>{_clean(f'{mark.item.title} – {when(mark.item.edtf, lang, dated=mark.item.dated)}')}</title>"
    dash = ' stroke-dasharray="4 3"' if mark.item.certainty in ("planned", "predicted", "hypothetical") else ""
    soft = shape.flags & (APPROXIMATE | OPEN_START | OPEN_END)
    if not wide:
        fill = "#fff" if dash or mark.item.confidence < 0.6 else colour
        x = (x0 + x1) / 2
        points = f"{x:.1f},{middle - 6:.1f} {x + 6:.1f},{middle:.1f} {x:.1f},{middle + 6:.1f} {x - 6:.1f},{middle:.1f}"
        yield f'<polygon points="{points}" fill="{fill}" stroke="{colour}"{dash}>{hint}</polygon>'
    else:
        opacity = 0.08 if shape.kind == BOUNDED else 0.85 if shape.kind == SPAN and not (dash or soft) else 0.25
        edge = ' stroke-dasharray="1.5 3"' if shape.kind == BOUNDED else dash
        yield (
            f'<rect x="{x0:.1f}" y="{middle - 7:.1f}" width="{x1 - x0:.1f}" height="14" rx="3" fill="{colour}" '
            f'fill-opacity="{opacity}" stroke="{colour}" stroke-opacity="{0.3 if soft else 1}"{edge}>{hint}</rect>'
        )
    label = ("≈ " if shape.flags & APPROXIMATE else "") + mark.item.title
    if _width(label, 12) + 12 <= x1 - x0:
        solid = shape.kind == SPAN and not (dash or soft)
        yield _text(label, x0 + 6, middle + 4, fill="#fff" if solid else _INK)
    else:
        yield _text(_cut(label, WIDTH - x1 - 10, 12), x1 + 6, middle + 4)


def _tick(x: float, year: int, bottom: float, lang: str) -> Iterator[str]:
    yield f'<path d="M{x:.1f} {HEAD - 8}V{bottom}" stroke="{_LINE}" stroke-width="0.8" fill="none"/>'
    label = when(f"{year:05d}" if year < 0 else f"{year:04d}", lang)
    yield _text(label, x + 4, HEAD - 12, size=12, fill=_SOFT)


def _text(
    text: str, x: float, y: float, *, size: int = 12, weight: int = 400, fill: str = _INK, family: str = ""
) -> str:
    style = f' font-family="{family}"' if family else ""
    place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" font-weight="{weight}" fill="{fill}"{style}'
    return f"<text {place}>{_clean(text)}</text>"


def _clean(text: str) -> str:
    """Escaped for XML; control characters and lone surrogates, which XML forbids, are dropped."""
    kept = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs") and ord(c) not in (0xFFFE, 0xFFFF))
    return escape(kept)


def _width(text: str, size: int) -> float:
    """An estimate that needs no font: a full-width character takes an em, others 0.56 of one."""
    return sum(size if unicodedata.east_asian_width(c) in "WF" else size * 0.56 for c in text)


def _cut(text: str, width: float, size: int) -> str:
    if _width(text, size) <= width:
        return text
    while text and _width(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
