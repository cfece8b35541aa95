"""A query that may only read reads, whatever is written in it."""

from __future__ import annotations

from contextlib import suppress

import pytest

from graph import guard, queries
from graph.dump import dump
from graph.store import Store
from loaders.errors import AnnalsError, QueryError

WRITES = [
    "CREATE (n:Event {id: 'x'})",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n:Event) SET n.title = 'x'",
    "match (n:Event) sEt n.title = 'x' return n",
    "MATCH (n:Event) REMOVE n.title",
    "MERGE (n:Event {id: 'x'}) RETURN n",
    "MATCH (e:Event) WITH collect(e) AS es FOREACH (e IN es | SET e.title = 'x')",
    "MATCH (e:Event) CALL (e) { SET e.title = 'x' } RETURN e",
    "MATCH (e:Event) RETURN e; CREATE (n:Event)",
    "RETURN 1 AS one /* */CREATE (n:Event)",
    "RETURN 1 AS one // \nCREATE (n:Event)",
    "WITH 'a' AS b, 1. SET b.x = 1",
    "WITH `x` AS `y` CREATE (:Event)",
    "CREATE CONSTRAINT evil IF NOT EXISTS FOR (n:Evil) REQUIRE n.id IS UNIQUE",
    "DROP CONSTRAINT annals_event_id",
    "DROP INDEX annals_event_type IF EXISTS",
    "CALL db.createLabel('Evil')",
    "CALL apoc.load.json('http://127.0.0.1/')",
    "CALL `db`.`createLabel`('Evil')",
    "CALL dbms.security.createUser('x', 'y', false)",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "\\u0043REATE (n:Event)",
    "MATCH (n:Event) \\u0053ET n.title = 'x'",
    "CREATE DATABASE evil",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "EXPLAIN CREATE (n:Event)",
    "PROFILE CREATE (n:Event)",
    "CYPHER 5 CREATE (n:Event)",
    "INSERT (:Event {id: 'x'})",
]
READS = [
    "RETURN 'CREATE (n) SET n.x = 1 // DELETE' AS text",
    'RETURN "it\'s \\" DELETE" AS text',
    "MATCH (e:Event) RETURN e.title AS set ORDER BY e.title",
    "MATCH (n:Event {id: $set}) RETURN n",
    "RETURN {create: 1, delete: 2} AS map",
    "MATCH (e:Event) // CREATE\nRETURN count(e) AS n /* MERGE */",
    "MATCH (n) WHERE n.start IS NOT NULL RETURN count(n) AS `merge`",
    "MATCH (e:Event) CALL (e) { MATCH (e)-[:INVOLVES]->(x) RETURN count(x) AS n } RETURN sum(n) AS n",
    "MATCH (e:Event)-[:INVOLVES]->(x) RETURN x.name AS start, e.start AS end",
]


@pytest.mark.parametrize("query", WRITES)
def test_writes_are_refused_and_change_nothing(filled: Store, query: str) -> None:
    """A query that writes, calls a procedure that may, or reaches a file or the network is refused on every store."""
    before = list(dump(filled))
    with pytest.raises(QueryError):
        queries.query(filled, queries.adhoc(query))
    assert list(dump(filled)) == before


@pytest.mark.parametrize("query", READS)
def test_reads_pass(filled: Store, query: str) -> None:
    """Words that write are let through as texts, comments, keys, aliases, properties and parameters."""
    assert queries.query(filled, queries.adhoc(query), {"set": "v-kites"} if "$set" in query else {}).columns


def test_explain_refuses_without_the_words(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that its words did not give away is refused by what EXPLAIN says of it."""
    monkeypatch.setattr(guard, "check_reads", _says_nothing)
    before = list(dump(filled))
    for query in ("CREATE (n:Event {id: 'x'})", "MATCH (n:Event) SET n.title = 'x'", "MATCH (n) DETACH DELETE n"):
        with pytest.raises(QueryError, match="only read"):
            filled.ask(query)
    assert list(dump(filled)) == before


def test_the_transaction_takes_back_the_rest(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that neither words nor EXPLAIN gave away fails or is rolled back."""
    monkeypatch.setattr(guard, "check_reads", _says_nothing)
    monkeypatch.setattr(type(filled), "_check_plan", _says_nothing)
    before = list(dump(filled))
    for query in (
        "MATCH (n:Event) SET n.title = 'x' RETURN n.title",
        "MATCH (e:Event) CALL (e) { SET e.x = 1 } RETURN e",
    ):
        with suppress(AnnalsError):  # Neo4j refuses it in a read session; the embedded engine runs it
            filled.ask(query)
        assert list(dump(filled)) == before


def _says_nothing(*_: object) -> None:
    pass


def test_write_flag_writes(filled: Store) -> None:
    """A query whose maker said that it may write does."""
    result = queries.query(filled, queries.adhoc("CREATE (n:Event {id: 'new'}) RETURN n.id AS id", writes=True))
    assert result.rows == [{"id": "new"}]
    assert filled.ask("MATCH (n:Event {id: 'new'}) RETURN count(n) AS n").rows == [{"n": 1}]


def test_wrong_query_names_its_line(filled: Store) -> None:
    """A syntax error is told with the query's name and the line, a missing parameter by its name."""
    with pytest.raises(QueryError, match=r"^-e:2: "):
        queries.query(filled, queries.adhoc("MATCH (n:Event)\nWHERE n.title = = 1\nRETURN n"))
    with pytest.raises(QueryError, match="missing"):
        queries.query(filled, queries.adhoc("RETURN $missing AS x"))


@pytest.mark.parametrize(
    ("query", "columns"),
    [
        ("MATCH (n) RETURN n.a, n.b AS b, {c: 1, d: [1, 2]} AS `e f`", ("n.a", "b", "e f")),
        ("MATCH (n) WITH n ORDER BY n.x RETURN DISTINCT n ORDER BY n LIMIT 3", ("n",)),
        ("RETURN 1 AS a UNION ALL RETURN 2 AS a", ("a",)),
        ("CALL () { RETURN 1 AS inner } RETURN inner AS outer", ("outer",)),
        ("CREATE (n)", ()),
    ],
)
def test_columns_of_nothing(query: str, columns: tuple[str, ...]) -> None:
    """The columns of an empty answer are those that the last RETURN names."""
    assert guard.returned(query) == columns
