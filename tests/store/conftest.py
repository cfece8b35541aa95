"""The two stores that every store test runs on, each opened once a session and emptied before each test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from graph import fold_store, schema
from graph.mention_rows import decision_row, document_row, mention_rows
from graph.rows import Edge
from graph.statements import create_edges, write_nodes
from graph.store import Store, Transaction
from graph.stores.settings import ServerSettings, server_settings
from loaders.errors import StoreError
from loaders.extract import gather
from tests import needs
from tests.store import facts

_GIVEN = {name: value for name, value in os.environ.items() if name.startswith("NEO4J_")}
#: A database that tests may empty has a node with this label, or has nothing at all.
_MARK = "AnnalsTestDatabase"


@pytest.fixture(autouse=True)
def _no_server_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the server that the environment names, but through the fixture ``neo4j_server``."""
    for name in _GIVEN:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerSettings]:
    """A real Neo4j: the one that NEO4J_URI names, else one that ``graph server`` starts for this run."""
    from graph import server

    if given := server_settings(_GIVEN, tmp_path_factory.mktemp("no-dotenv")):
        yield given
        return
    folder = tmp_path_factory.mktemp("server")
    try:
        server.start(folder, heap="512m", pagecache="64m")
    except StoreError as error:
        needs.need("neo4j", present=False, hint=f"{error.message} (set NEO4J_URI, or let Maven Central be reached)")
    try:
        settings = server.running(folder)
        assert settings is not None
        yield settings
    finally:
        server.stop(folder)


@pytest.fixture(scope="session")
def _neo4j_store(neo4j_server: ServerSettings) -> Iterator[Store]:
    from graph.stores.neo4j import open_server

    with open_server(neo4j_server) as store:
        held = store.ask(f"MATCH (n) RETURN count(n) AS nodes, sum(CASE WHEN n:{_MARK} THEN 1 ELSE 0 END) AS marks")
        if held.rows[0]["nodes"] and not held.rows[0]["marks"]:
            pytest.fail(f"{store.description} is not empty: tests empty it, so name one that they may")
        store.prepare()
        yield store


@pytest.fixture(scope="session")
def _embedded_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    from graph.stores.embedded import EmbeddedStore

    with EmbeddedStore(tmp_path_factory.mktemp("embedded")) as store:
        store.prepare()
        yield store


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Store:
    """A store with nothing in it."""
    opened: Store = request.getfixturevalue(f"_{request.param}_store")
    opened.execute("MATCH (n) DETACH DELETE n")
    opened.execute(f"CREATE (:{_MARK})")
    return opened


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with the graph of ``facts``."""
    fill(store)
    return store


def fill(store: Store) -> None:
    """Write the graph of ``facts`` as a load would, but folded by hand."""

    def work(tx: Transaction) -> None:
        mentions = gather(facts.SAID)
        write_nodes(tx, schema.DOCUMENT, [document_row(document, "by hand") for document in facts.DOCUMENTS])
        write_nodes(tx, schema.MENTION, mention_rows(mentions))
        write_nodes(tx, schema.DECISION, [decision_row(facts.DECISION)])
        write_nodes(tx, schema.LOAD, [("load-1", {"startedAt": "2020-01-01T00:00:00+00:00", "status": "finished"})])
        edges = [
            Edge(schema.IN, schema.MENTION, id_, schema.DOCUMENT, said.document.id)
            for said in facts.SAID
            for id_, _ in mention_rows(said.mentions)
        ]
        edges += [Edge(schema.LOADED_BY, schema.DOCUMENT, one.id, schema.LOAD, "load-1") for one in facts.DOCUMENTS]
        create_edges(tx, edges)
        fold_store.write_facts(tx, facts.FACTS, mentions)

    store.write(work)
