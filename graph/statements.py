"""The few statements that write rows, made from the closed list of labels and types (never from a document)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from graph import schema
from graph.rows import Edge
from graph.store import Transaction, batches


def write_nodes(
    tx: Transaction, label: str, rows: Sequence[tuple[str, dict[str, Any]]], extra: str | None = None
) -> None:
    """Create or update nodes of one label (and a second one) by their id. Properties that are not named stay."""
    labels = ":".join(schema.check_label(part) for part in (label, extra) if part)
    query = f"UNWIND $rows AS row MERGE (n:{labels} {{id: row[0]}}) SET n += row[1]"
    for batch in batches(sorted(rows)):
        tx.run(query, {"rows": [list(row) for row in batch]})


def create_edges(tx: Transaction, edges: Iterable[Edge]) -> None:
    """Create relationships. The caller has removed those that they replace; ends that are missing are left out.

    Sorted by type and by their ends, so that two writers lock nodes in one order.
    """
    for (type_, left, right), group in groupby(sorted(edges, key=_order), key=_kind):
        query = (
            f"UNWIND $rows AS row "
            f"MATCH (a:{schema.check_label(left)} {{id: row[0]}}) MATCH (b:{schema.check_label(right)} {{id: row[1]}}) "
            f"CREATE (a)-[r:{schema.check_type(type_)}]->(b) SET r += row[2]"
        )
        for batch in batches(list(group)):
            tx.run(query, {"rows": [[edge.source, edge.target, _properties(edge)] for edge in batch]})


def merge_edges(tx: Transaction, edges: Iterable[Edge]) -> None:
    """Create the relationships that are not there yet: the same ends, type and properties."""
    for (type_, left, right), group in groupby(sorted(edges, key=_order), key=_kind):
        query = (
            f"UNWIND $rows AS row "
            f"MATCH (a:{schema.check_label(left)} {{id: row[0]}}) MATCH (b:{schema.check_label(right)} {{id: row[1]}}) "
            f"WITH a, b, row "
            f"WHERE NOT EXISTS {{ MATCH (a)-[k:{schema.check_type(type_)}]->(b) WHERE properties(k) = row[2] }} "
            f"CREATE (a)-[r:{type_}]->(b) SET r += row[2]"
        )
        for batch in batches(list(group)):
            tx.run(query, {"rows": [[edge.source, edge.target, _properties(edge)] for edge in batch]})


def delete_nodes(tx: Transaction, label: str, ids: Iterable[str]) -> None:
    """Delete nodes of one label with all their relationships."""
    query = f"UNWIND $ids AS id MATCH (n:{schema.check_label(label)} {{id: id}}) DETACH DELETE n"
    for batch in batches(sorted(ids)):
        tx.run(query, {"ids": list(batch)})


def _kind(edge: Edge) -> tuple[str, str, str]:
    return edge.type, edge.source_label, edge.target_label


def _order(edge: Edge) -> tuple[Any, ...]:
    return *_kind(edge), edge.source, edge.target, repr(edge.properties)


def _properties(edge: Edge) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in edge.properties}
