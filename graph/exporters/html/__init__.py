"""Items → one offline HTML page that draws a timeline (pyvis carries it; page/*.js is what it runs).

The page asks for nothing: scripts and style are inside, allowed by their hash alone; text of documents is data in one
JSON block and is only ever shown as text.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

from markupsafe import Markup

from graph.exporters.html.data import PLAIN_EVENTS, PLAIN_SIZE, Columns, packed, safe_json
from graph.exporters.html.fallback import ROWS, rows
from graph.exporters.html.layout import places
from graph.exporters.html.network import TimelineNetwork, vis_network
from graph.exporters.when import words
from graph.items import Item, ItemRelation
from loaders.errors import InputError

LANES = ("entity", "type", "place", "document", "none", "lane")
THEMES = ("auto", "light", "dark")
MARK = "annals-timeline"  #: the generator named in each page: how a page of ours is known again
LIMIT = 100_000
STRONGEST = 600  #: so many ties between entities pull when the graph is laid out

#: The page's script, in the order in which its pieces stand.
SCRIPTS = (
    "core", "time", "state", "filter", "lanes", "pack", "scene", "pens", "draw", "axis", "surface", "overview",
    "elements", "panel", "entity", "table", "relations", "story", "compare", "address", "export", "controls", "pointer",
    "keyboard", "start",
)  # fmt: skip


def render(
    items: Sequence[Item],
    *,
    title: str = "Timeline",
    lanes: str = "entity",
    lang: str = "en",
    theme: str = "auto",
    query: str = "",
    relations: Iterable[ItemRelation] = (),
    generated: str = "",
    progress: Callable[[int], None] | None = None,
) -> str:
    """The page as text. ``generated`` is a date to print in the footer: the same arguments give the same bytes.

    ``progress`` is told how many events are done, every 500.

    Raises InputError for an unknown lane, theme or language, and above 100,000 events.
    """
    _check(len(items), lanes, theme)
    page_words = words(lang)
    columns = Columns(lang)
    data = columns.data(items, list(relations), progress)
    net = _entity_graph(title, data)
    if lanes == "entity" and any(item.lanes for item in items):
        lanes = "lane"
    meta = {"title": title, "lang": lang, "theme": theme, "lanes": lanes, "query": query, "generated": generated}
    data |= {"meta": meta, "words": page_words}
    block = safe_json(data)
    pack = len(items) > PLAIN_EVENTS or len(block) > PLAIN_SIZE
    css, script = style(), page_script()
    return net.page(
        meta=meta,
        words=page_words["ui"],
        mark=MARK,
        csp=_csp([vis_network(), script], css),
        css=Markup(css),  # noqa: S704  # ours, or escaped by safe_json
        vis=Markup(vis_network()),  # noqa: S704  # ours, or escaped by safe_json
        app=Markup(script),  # noqa: S704  # ours, or escaped by safe_json
        block=Markup(packed(block) if pack else block),  # noqa: S704  # ours, or escaped by safe_json
        pack=pack,
        rows=rows(items, lang),
        shown=min(len(items), ROWS),
        total=len(items),
    )


def write(page: str, path: Path, *, force: bool = False) -> None:
    """Write a page; refuses, with InputError, a file that is there and is no page of ours, unless ``force``."""
    if path.is_dir():
        raise InputError(f"{path} is a folder", "give a file name: -o timeline.html")
    if path.exists() and not force and not _ours(path):
        raise InputError(f"{path} is there and was not written by graph timeline", "use --force to overwrite it")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(page)


def _ours(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(4096)
    return f'name="generator" content="{MARK}"'.encode() in head or not head


def _check(count: int, lanes: str, theme: str) -> None:
    if lanes not in LANES:
        raise InputError(f"no lanes {lanes!r}", f"--lanes takes one of {', '.join(LANES)}")
    if theme not in THEMES:
        raise InputError(f"no theme {theme!r}", f"--theme takes one of {', '.join(THEMES)}")
    if count > LIMIT:
        raise InputError(
            f"{count:,} events are more than one page can hold ({LIMIT:,})", "narrow the query, or split it by years"
        )


def _entity_graph(title: str, data: dict[str, Any]) -> TimelineNetwork:
    """The entities as pyvis nodes with places, their relations as edges; the places go into the data block."""
    weight: dict[tuple[int, int], float] = {}
    for source, _, target, *_ in data["relations"]:
        if source != target:
            pair = (min(source, target), max(source, target))
            weight[pair] = weight.get(pair, 0) + 3
    for ents in data["ev"]["ents"]:
        for pair in combinations(sorted(set(ents))[:8], 2):
            weight[pair] = weight.get(pair, 0) + 1
    entities = data["entities"]
    degree = [0.0] * len(entities)
    for (a, b), amount in weight.items():
        degree[a] += amount
        degree[b] += amount
    order = sorted(range(len(entities)), key=lambda n: (-degree[n], n))
    rank = {number: place for place, number in enumerate(order)}
    strongest = sorted(weight.items(), key=lambda pair: (-pair[1], pair[0]))[:STRONGEST]
    spots = places(len(entities), [(rank[a], rank[b], amount) for (a, b), amount in strongest])
    net = TimelineNetwork(heading=title)
    for number, entity in enumerate(entities):
        x, y = spots[rank[number]]
        entity += [x, y]
        net.add_node(entity[0], label=entity[1], x=x, y=y, physics=False)
    for source, kind, target, *_ in data["relations"]:
        net.add_edge(entities[source][0], entities[target][0], label=kind)
    return net


@cache
def page_script() -> str:
    """The page's own script: the pieces of page/ inside one strict, asynchronous function."""
    folder = files("graph.exporters.html").joinpath("page")
    pieces = [folder.joinpath(f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    return "(async () => {\n'use strict';\n" + "\n".join(pieces) + "\n})();"


@cache
def style() -> str:
    """The page's style sheet."""
    return files("graph.exporters.html").joinpath("page", "timeline.css").read_text(encoding="utf-8")


def _csp(scripts: Sequence[str], css: str) -> str:
    """Nothing may be loaded, and nothing may run but these scripts and this style, known by their hashes."""
    if re.search(r"</(?:script|style)", "".join([*scripts, css]), re.IGNORECASE):
        raise AssertionError("a script or style of the page would end its own element")
    return (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; style-src {_hash(css)}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"
