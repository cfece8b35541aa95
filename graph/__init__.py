"""Facts to a graph store, queries and a timeline. Names are imported when they are first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.pipeline import load
    from graph.queries import query
    from graph.stores import open_store

__all__ = ["load", "open_store", "query"]

_HOMES = {"load": "graph.pipeline", "open_store": "graph.stores", "query": "graph.queries"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
