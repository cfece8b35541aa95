"""For people with py2neo code: a query's result as a ``py2neo.Subgraph``, and a Subgraph into the store.

py2neo is at its end of life and speaks Bolt 4.3 at most, so the official driver owns every connection; only py2neo's
data types are used. A live ``py2neo.Graph`` can read a Neo4j that Annals loaded (over ``bolt://``, not ``http://``),
but not the embedded store. It knows no ``elementId``; every node here has its own key, ``id``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from neo4j.graph import Node, Path, Relationship
from py2neo.data import Node as PyNode
from py2neo.data import Relationship as PyRelationship
from py2neo.data import Subgraph

from graph import guard, schema
from graph.rows import Edge
from graph.statements import merge_edges, write_nodes
from graph.store import Store, Transaction
from loaders.errors import InputError


def to_subgraph(store: Store, query: str, parameters: Mapping[str, Any] | None = None) -> Subgraph:
    """Run a read-only query; its nodes, relationships and paths, each once, as a Subgraph.

    The ends of a relationship are in it even where the query does not return them.

    Raises:
        QueryError: see ``graph.store.Store.ask``.

    """
    guard.check_reads(query)
    nodes: dict[str, PyNode] = {}
    relationships: dict[str, Relationship] = {}
    for record in store.records(query, parameters):
        for value in record.values():
            _collect(value, nodes, relationships)
    ends = {
        end.element_id: end
        for one in relationships.values()
        for end in (one.start_node, one.end_node)
        if end is not None
    }
    for id_, node in _missing(store, ends, nodes):
        nodes[id_] = _node(node)
    edges = [
        PyRelationship(nodes[one.start_node.element_id], one.type, nodes[one.end_node.element_id], **_values(one))
        for one in relationships.values()
        if one.start_node is not None and one.end_node is not None
    ]
    return Subgraph(nodes.values(), edges)


def from_subgraph(subgraph: Subgraph, store: Store) -> None:
    """Create or update the nodes of a Subgraph by their ``id``, and create the relationships that are missing.

    All in one transaction. What is computed from documents keeps being so: a load overwrites a node that it owns, and
    leaves alone those that came from here.

    Raises:
        InputError: a node has no ``id``, or a label or type is not one of the event graph's.

    """
    groups: dict[tuple[str, str | None], list[tuple[str, dict[str, Any]]]] = {}
    keys = {node: _key(node) for node in subgraph.nodes}
    for node, (label, extra, id_) in keys.items():
        groups.setdefault((label, extra), []).append((id_, {key: node[key] for key in node if key != "id"}))
    edges = [_edge(one, keys) for one in subgraph.relationships]

    def work(tx: Transaction) -> None:
        for (label, extra), rows in sorted(groups.items(), key=repr):
            write_nodes(tx, label, sorted(rows, key=lambda row: row[0]), extra)
        merge_edges(tx, edges)

    store.prepare()
    store.write(work)


def _collect(value: Any, nodes: dict[str, PyNode], relationships: dict[str, Relationship]) -> None:
    if isinstance(value, Node):
        nodes.setdefault(value.element_id, _node(value))
    elif isinstance(value, Relationship):
        relationships.setdefault(value.element_id, value)
    elif isinstance(value, Path):
        _collect([*value.nodes, *value.relationships], nodes, relationships)
    elif isinstance(value, Mapping):
        _collect(list(value.values()), nodes, relationships)
    elif isinstance(value, list):
        for item in value:
            _collect(item, nodes, relationships)


def _missing(store: Store, ends: Mapping[str, Node], nodes: Mapping[str, PyNode]) -> Iterator[tuple[str, Node]]:
    """The ends that the query did not return. A server sends only their ids, so they are asked for."""
    wanted = [id_ for id_ in ends if id_ not in nodes]
    yield from ((id_, ends[id_]) for id_ in wanted if ends[id_].labels)
    bare = [id_ for id_ in wanted if not ends[id_].labels]
    if bare:
        found = store.records("MATCH (n) WHERE elementId(n) IN $ids RETURN n", {"ids": bare})
        yield from ((record["n"].element_id, record["n"]) for record in found)


def _node(node: Node) -> PyNode:
    made = PyNode(*sorted(node.labels), **_values(node))
    made.__primarylabel__ = next((label for label in schema.KEYED if label in node.labels), None)
    made.__primarykey__ = "id"
    return made


def _values(entity: Node | Relationship) -> dict[str, Any]:
    return {key: _native(entity[key]) for key in sorted(entity.keys())}


def _native(value: Any) -> Any:
    return value.to_native() if hasattr(value, "to_native") else value


def _key(node: PyNode) -> tuple[str, str | None, str]:
    labels = set(node.labels)
    label = next((known for known in schema.KEYED if known in labels), None)
    if label is None or not isinstance(node.get("id"), str):
        hint = f"labels are {', '.join(schema.KEYED)}; an id is text"
        raise InputError(f"a node of the Subgraph has no label and id of the event graph: {node!r}", hint)
    extra = labels - {label}
    if len(extra) > 1 or not extra <= set(schema.ENTITY_LABELS.values()):
        raise InputError(f"not labels of the event graph: {', '.join(sorted(extra))}")
    return label, next(iter(extra), None), node["id"]


def _edge(relationship: PyRelationship, keys: Mapping[PyNode, tuple[str, str | None, str]]) -> Edge:
    type_ = type(relationship).__name__
    if type_ not in schema.RELATIONSHIPS:
        raise InputError(f"not a relationship type of the event graph: {type_}")
    left, right = keys[relationship.start_node], keys[relationship.end_node]
    properties = tuple(sorted((key, _frozen(relationship[key])) for key in relationship))
    return Edge(type_, left[0], left[2], right[0], right[2], properties)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
