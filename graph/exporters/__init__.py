"""Timeline items → files for people and for other tools: one module a format, imported when it is asked for.

``EXPORTERS[name](items, **options)`` gives text (or bytes); ``SUFFIXES`` maps a file's suffix to the exporter's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import cast

from graph.items import Item

Exporter = Callable[..., str]

_MODULES = {
    "html": "graph.exporters.html",
    "json": "graph.exporters.timelinejs",
    "csv": "graph.exporters.csv_rows",
    "jsonl": "graph.exporters.json_lines",
    "mermaid": "graph.exporters.mermaid",
    "ics": "graph.exporters.icalendar",
    "graphml": "graph.exporters.graphml",
    "svg": "graph.exporters.svg",
}
SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".mmd": "mermaid",
    ".ics": "ics",
    ".graphml": "graphml",
    ".svg": "svg",
}


class _Exporters(Mapping[str, Exporter]):
    """Names of formats → their ``render``; a module is imported at the first call of its function."""

    def __getitem__(self, name: str) -> Exporter:
        module = _MODULES[name]

        def render(items: Sequence[Item], **options: object) -> str:
            text = cast("str", import_module(module).render(items, **options))
            return text.encode("utf-8", "replace").decode()  # a lone surrogate could not be written

        return render

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)


EXPORTERS: Mapping[str, Exporter] = _Exporters()
