"""A graph as sorted JSON lines, without loads and clocks: two equal graphs give equal bytes.

``restore`` reads it back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from graph import schema
from graph.fold_store import lock
from graph.rows import Edge
from graph.statements import create_edges, delete_nodes, write_nodes
from graph.store import Store, Transaction
from loaders.errors import InputError

_DUMPED = tuple(label for label in schema.KEYED if label not in schema.UNDUMPED)
#: The native dates of an event, which JSON keeps as text.
_DATES = ("start", "end")
#: What some readers of lines take for the end of one, and JSON does not escape.
_BREAKS = re.compile("[\x85\u2028\u2029\ud800-\udfff]")


def dump(store: Store) -> Iterator[str]:
    """Every node and then every relationship, one JSON object a line, each line without its newline."""
    nodes, edges = store.read(_read)
    yield from nodes
    yield from edges


def restore(lines: Iterable[str], store: Store) -> None:
    """Make the store hold what a dump says, and nothing else, in one transaction.

    Raises:
        InputError: a line is none of a dump's, with its number.

    """
    nodes: dict[tuple[str, str | None], list[tuple[str, dict[str, Any]]]] = {}
    edges: list[Edge] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            _take(line, number, nodes, edges)

    def work(tx: Transaction) -> None:
        lock(tx)
        for label in _DUMPED:
            delete_nodes(tx, label, [row["id"] for row in tx.run(f"MATCH (n:{label}) RETURN n.id AS id")])
        for (label, extra), rows in sorted(nodes.items(), key=repr):
            write_nodes(tx, label, rows, extra)
        create_edges(tx, edges)

    store.prepare()
    store.write(work)


def _read(tx: Transaction) -> tuple[list[str], list[str]]:
    nodes, edges = [], []
    for label in _DUMPED:
        nodes += [_node(label, row["n"]) for row in tx.run(f"MATCH (n:{label}) RETURN n")]
        edges += [_edge(label, row) for row in tx.run(_edges_of(label))]
    return sorted(nodes), sorted(edges)


def _edges_of(label: str) -> str:
    return (
        f"MATCH (a:{label})-[r]->(b) WHERE type(r) <> '{schema.LOADED_BY}' "
        "RETURN a.id AS source, type(r) AS type, labels(b) AS labels, b.id AS target, properties(r) AS properties"
    )


def _node(label: str, node: dict[str, Any]) -> str:
    extra = next((name for name in node["labels"] if name != label), None)
    properties = {key: value for key, value in node.items() if key not in ("labels", "id")}
    return _json({"node": label, "label": extra, "id": node["id"], "properties": properties})


def _edge(label: str, row: dict[str, Any]) -> str:
    target = next(name for name in schema.KEYED if name in row["labels"])
    ends = {"from": [label, row["source"]], "to": [target, row["target"]]}
    return _json({"relationship": row["type"], **ends, "properties": row["properties"]})


def _json(value: dict[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return _BREAKS.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _take(
    line: str, number: int, nodes: dict[tuple[str, str | None], list[tuple[str, dict[str, Any]]]], edges: list[Edge]
) -> None:
    try:
        said = json.loads(line)
        if "node" in said:
            key = schema.check_label(said["node"]), said["label"] and schema.check_label(said["label"])
            nodes.setdefault(key, []).append((str(said["id"]), _typed(said["properties"])))
        else:
            (source_label, source), (target_label, target) = said["from"], said["to"]
            for label in (source_label, target_label):
                schema.check_label(label)
            properties = tuple(sorted(said["properties"].items()))
            edges.append(
                Edge(schema.check_type(said["relationship"]), source_label, source, target_label, target, properties)
            )
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"line {number} is none of a dump: {error}", "graph dump writes what this reads") from error


def _typed(properties: dict[str, Any]) -> dict[str, Any]:
    dates = {key: date.fromisoformat(properties[key]) for key in _DATES if isinstance(properties.get(key), str)}
    return properties | dates
