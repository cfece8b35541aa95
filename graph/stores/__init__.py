"""The engines that keep an event graph, and the one function that picks one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graph.stores.settings import find_folder, server_settings

if TYPE_CHECKING:
    from graph.store import Store

__all__ = ["open_store"]


def open_store(folder: Path | str | None = None) -> Store:
    """The store of a folder if one is named; else the server of the environment; else the nearest ``.annals``.

    In a folder where ``graph server start`` runs a Neo4j, that is the store; else the embedded engine, which is made
    if need be. What somebody names wins over what the environment says.

    Raises:
        StoreError: it cannot be opened.

    """
    if folder is None and (settings := server_settings()):
        from graph.stores.neo4j import open_server  # noqa: PLC0415 - the driver takes 0.2 s to import

        return open_server(settings)
    return _open_folder(Path(folder) if folder is not None else find_folder())


def _open_folder(folder: Path) -> Store:
    from graph import server  # noqa: PLC0415 - only where a store is opened

    if settings := server.running(folder):
        from graph.stores.neo4j import open_server  # noqa: PLC0415

        return open_server(settings)
    from graph.stores.embedded import EmbeddedStore  # noqa: PLC0415

    return EmbeddedStore(folder)
