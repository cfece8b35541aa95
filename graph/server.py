"""The real Neo4j Community in a folder, with pip alone (to come: start, stop, status)."""

from __future__ import annotations

from pathlib import Path

from graph.stores.settings import ServerSettings


def running(folder: Path) -> ServerSettings | None:
    """How to reach the server that runs in this folder; None where none does."""
    del folder
    return None
