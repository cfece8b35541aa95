"""Every query file gives on every store what is written beside it in ``golden/``, over the graph of ``facts``."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from graph import queries
from graph.store import Store, Transaction
from loaders.errors import QueryError

GOLDEN = Path(__file__).parent / "golden"
READS = [("read", name) for name in queries.catalogue("read")] + [("load", name) for name in queries.catalogue("load")]
WRITES = list(queries.catalogue("write"))


@pytest.mark.parametrize(("folder", "name"), READS)
def test_reads_golden(filled: Store, folder: str, name: str) -> None:
    """A read query gives the same columns and rows on every store, for each set of parameters in its golden file."""
    cases = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    for case in cases:
        result = queries.query(filled, queries.named(name, folder), case["parameters"])
        said = {"columns": list(result.columns), "rows": _ordered(folder, result.rows)}
        if os.environ.get("ANNALS_REGOLD"):
            case.update(said)
        assert said == {key: case[key] for key in said}, case["parameters"]
    _rewrite(name, cases)


@pytest.mark.parametrize("name", WRITES)
def test_writes_golden(filled: Store, name: str) -> None:
    """A write query changes how many nodes and relationships there are of each kind as its golden file says."""
    cases = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    for case in cases:
        before = filled.read(_census)
        parameters = queries.bind(queries.named(name, "write"), case["parameters"])
        after = filled.write(lambda tx, given=parameters: (tx.run(queries.text(name, "write"), given), _census(tx))[1])
        change = {key: after.get(key, 0) - before.get(key, 0) for key in sorted(set(before) | set(after))}
        said = {key: count for key, count in change.items() if count}
        if os.environ.get("ANNALS_REGOLD"):
            case["change"] = said
        assert said == case["change"], case["parameters"]
    _rewrite(name, cases)


@pytest.mark.parametrize("name", list(queries.catalogue("read")))
def test_every_parameter_is_declared(name: str) -> None:
    """A query uses each parameter that it declares, and declares each that it uses; its help says what it is for."""
    query = queries.named(name)
    used = {word.strip("$") for word in query.text.replace(")", " ").replace("(", " ").replace(",", " ").split()
            if word.startswith("$") and not word.endswith(":")}  # fmt: skip
    assert used == {parameter.name for parameter in query.parameters}
    assert query.summary.endswith(".")


def test_no_golden_without_query() -> None:
    """A golden file belongs to a query that exists."""
    assert {path.stem for path in GOLDEN.glob("*.json")} == {name for _, name in READS} | set(WRITES)


def test_path_knows_every_relation_type() -> None:
    """The path query walks over every relation type of the model, so a new type must be added there."""
    from loaders.model import RELATION_TYPES

    text = queries.text("path", "read")
    assert [kind for kind in RELATION_TYPES if kind not in text] == []


def test_unknown_query_names_the_nearest() -> None:
    """A name that is nearly a query's is answered with that query."""
    with pytest.raises(QueryError) as caught:
        queries.named("timelime")
    assert caught.value.hint == "did you mean timeline?"


def _census(tx: Transaction) -> dict[str, int]:
    nodes = tx.run("MATCH (n) UNWIND labels(n) AS label RETURN label AS kind, count(*) AS count")
    edges = tx.run("MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS count")
    return {row["kind"]: row["count"] for row in (*nodes, *edges)}


def _ordered(folder: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows as they are; those of our own loads, which no order is promised for, sorted."""
    if folder == "read":
        return rows
    return sorted(rows, key=lambda row: json.dumps(row, sort_keys=True, ensure_ascii=False))


def _rewrite(name: str, cases: list[dict[str, Any]]) -> None:
    if os.environ.get("ANNALS_REGOLD"):
        text = json.dumps(cases, ensure_ascii=False, indent=1, sort_keys=True)
        (GOLDEN / f"{name}.json").write_text(text + "\n", encoding="utf-8")
