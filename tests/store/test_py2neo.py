"""py2neo people read what Annals wrote, and bring what they have."""

from __future__ import annotations

from datetime import date

import pytest
from py2neo import Graph
from py2neo.data import Node, Relationship, Subgraph

from graph.dump import dump
from graph.py2neo_bridge import from_subgraph, to_subgraph
from graph.store import Store
from graph.stores.settings import ServerSettings
from loaders.errors import InputError, QueryError

ALL = "MATCH (a) WHERE a.id IS NOT NULL OPTIONAL MATCH (a)-[r]->() RETURN a, r"


def test_a_result_becomes_a_subgraph(filled: Store) -> None:
    """Nodes, relationships and paths of a result come once each, with labels, types and native dates."""
    query = "MATCH p = (e:Event {id: 'v-crossing'})-[:INVOLVES]->(x) RETURN p, e, [x, {again: x}] AS more"
    found = to_subgraph(filled, query)
    assert {node["id"] for node in found.nodes} == {"v-crossing", "e-louis", "e-channel"}
    assert sorted(one["role"] for one in found.relationships) == ["agent", "place"]
    crossing = next(node for node in found.nodes if node["id"] == "v-crossing")
    assert crossing["start"] == date(1909, 7, 25)
    assert {"Entity", "Person"} in [set(node.labels) for node in found.nodes]


def test_ends_that_were_not_returned_are_there(filled: Store) -> None:
    """A relationship alone brings its two nodes, whole."""
    found = to_subgraph(filled, "MATCH (:Entity)-[r:SUPPLIES]->() RETURN r")
    assert {node["name"] for node in found.nodes} == {"Louis Blériot", "Alessandro Anzani"}


def test_a_subgraph_comes_back_as_it_went(filled: Store) -> None:
    """The whole graph as a Subgraph, written into an emptied store, gives the same bytes; written twice, too."""
    before = list(dump(filled))
    everything = to_subgraph(filled, ALL)
    filled.execute("MATCH (n) DETACH DELETE n")
    from_subgraph(everything, filled)
    assert list(dump(filled)) == before
    from_subgraph(everything, filled)
    assert list(dump(filled)) == before


def test_only_the_labels_of_the_event_graph_enter(store: Store) -> None:
    """Another label, another type, or no id is refused, and nothing is written."""
    good, bad = Node("Event", id="a", title="A"), Node("Event`) DETACH DELETE (n", id="b")
    for wrong in (
        bad,
        Node("Event"),
        Node("Event", "User", id="c"),
        Relationship(good, "HACKS", Node("Event", id="d")),
    ):
        with pytest.raises(InputError):
            from_subgraph(Subgraph([good]) | wrong, store)
    assert list(dump(store)) == []


def test_a_subgraph_is_only_read(filled: Store) -> None:
    """A query that writes makes no Subgraph."""
    with pytest.raises(QueryError):
        to_subgraph(filled, "CREATE (n:Event {id: 'x'}) RETURN n")


def test_a_live_py2neo_graph_reads_ours(_neo4j_store: Store, neo4j_server: ServerSettings) -> None:  # noqa: PT019
    """py2neo's own Graph, over bolt:// on the real Neo4j, reads what was loaded."""
    from tests.store.conftest import fill

    if not neo4j_server.uri.startswith("bolt://"):
        pytest.skip("py2neo reaches a server by bolt:// only")
    _neo4j_store.execute("MATCH (n) DETACH DELETE n")
    fill(_neo4j_store)
    graph = Graph(neo4j_server.uri, auth=(neo4j_server.username, neo4j_server.password))
    assert graph.run("MATCH (e:Event) RETURN count(e) AS n").evaluate() == 4
    louis = graph.nodes.match("Entity", id="e-louis").first()
    assert louis["name"] == "Louis Blériot"
    roles = {one["role"] for one in graph.relationships.match((None, louis), "INVOLVES")}
    assert roles == {"agent"}
