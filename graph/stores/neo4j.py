"""A Neo4j server that somebody runs: on this machine, in a container, or in the cloud (``neo4j+s://``)."""

from __future__ import annotations

import neo4j as driver
from neo4j import GraphDatabase
from neo4j import exceptions as bolt

from graph.stores.bolt import BoltStore, greet, translated
from graph.stores.settings import ServerSettings
from loaders.errors import StoreError


def open_server(settings: ServerSettings) -> BoltStore:
    """A store on a server, once that has answered and let this user in.

    Raises:
        StoreError: it does not answer, refuses the password, or has no such database.

    """
    where = f"Neo4j at {settings.uri}"
    auth = (settings.username, settings.password) if settings.password else None
    try:
        opened = GraphDatabase.driver(
            settings.uri, auth=auth, user_agent=f"annals neo4j-python/{driver.__version__}", telemetry_disabled=True
        )
    except (bolt.DriverError, ValueError) as error:
        raise StoreError(f"NEO4J_URI cannot be used: {error}") from error
    try:
        greet(opened, settings.database)
    except (bolt.Neo4jError, bolt.DriverError, OSError) as error:
        opened.close()
        raise translated(error, where) from error
    return BoltStore(opened, database=settings.database, description=where)
