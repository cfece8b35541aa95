"""A store that is reached over Bolt by the official driver: what the embedded engine and a server have in common."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self, TypeVar

import neo4j
from neo4j import READ_ACCESS, Driver, ManagedTransaction, Session
from neo4j import exceptions as bolt
from neo4j.graph import Node, Path, Relationship

from graph import guard, schema
from graph.store import Result, Row, Transaction
from loaders.errors import AnnalsError, QueryError, StoreError

T = TypeVar("T")

# Hints about plans and deprecations are for who writes our queries (tests see them), not for who runs them.
logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)

_LINE = re.compile(r"\bline (\d+)")
#: The embedded engine's EXPLAIN names what a plan does one line a step (but not what its subqueries do).
_WRITING_STEP = re.compile(r"^\s*\+ (CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|LOAD|DROP)\b", re.MULTILINE)


class BoltTransaction:
    """A driver's transaction as ``graph.store.Transaction``."""

    def __init__(self, transaction: ManagedTransaction) -> None:
        self._transaction = transaction

    def run(self, query: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        """Run one statement and give its rows, values made plain."""
        answer = self._transaction.run(query, dict(parameters or {}))
        return [{key: plain(record[key]) for key in record.keys()} for record in answer]  # noqa: SIM118 - a record iterates over values


class BoltStore:
    """An event graph behind a Bolt driver. Implements ``graph.store.Store``."""

    #: Whether EXPLAIN's query type can be trusted.
    _explains = True

    def __init__(self, driver: Driver, *, database: str | None, description: str) -> None:
        self._driver = driver
        self._database = database
        self.description = description

    def prepare(self) -> None:
        """Make sure that keys and indexes exist."""

        def work(session: Session) -> None:
            for statement in schema.constraints():
                session.run(statement).consume()

        self._attempt(work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction, again where the driver says that it may help."""
        return self._attempt(lambda session: session.execute_write(lambda tx: work(BoltTransaction(tx))))

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work``, which only reads, in one transaction."""
        return self._attempt(
            lambda session: session.execute_read(lambda tx: work(BoltTransaction(tx))), access=READ_ACCESS
        )

    def ask(self, query: str, parameters: Mapping[str, Any] | None = None) -> Result:
        """Answer a query that may only read. See ``graph.store.Store.ask``."""
        columns, records = self._ask(query, parameters)
        return Result(columns=columns, rows=[{key: plain(record[key]) for key in columns} for record in records])

    def records(self, query: str, parameters: Mapping[str, Any] | None = None) -> list[neo4j.Record]:
        """Like ``ask``, with the driver's own records."""
        return self._ask(query, parameters)[1]

    def execute(self, query: str, parameters: Mapping[str, Any] | None = None) -> Result:
        """Run a query that may write, in one transaction."""

        def work(tx: ManagedTransaction) -> Result:
            answer = tx.run(query, dict(parameters or {}))
            columns = tuple(answer.keys())
            return Result(columns=columns, rows=[{key: plain(record[key]) for key in columns} for record in answer])

        with self._errors(), self._session() as session:  # once only: a user's query need not bear running twice
            return session.execute_write(work)

    def close(self) -> None:
        """Close the connections."""
        self._driver.close()

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _session(self, **settings: Any) -> Session:
        return self._driver.session(database=self._database, **settings)

    def _attempt(self, work: Callable[[Session], T], *, access: str = neo4j.WRITE_ACCESS) -> T:
        """Run ``work``, which may run twice, in a session."""
        with self._errors(), self._session(default_access_mode=access) as session:
            return work(session)

    def _ask(self, query: str, parameters: Mapping[str, Any] | None) -> tuple[tuple[str, ...], list[neo4j.Record]]:
        guard.check_reads(query)
        given = dict(parameters or {})

        def work(session: Session) -> tuple[tuple[str, ...], list[neo4j.Record]]:
            transaction = session.begin_transaction()
            try:
                self._check_plan(transaction.run(f"EXPLAIN {query}", given).consume())
                answer = transaction.run(query, given)
                columns, records = tuple(answer.keys()), list(answer)
            finally:
                if not transaction.closed():
                    transaction.rollback()
            return columns or guard.returned(query), records

        return self._attempt(work, access=READ_ACCESS)

    def _check_plan(self, summary: neo4j.ResultSummary) -> None:
        said = (summary.plan or {}).get("args", {}).get("string-representation", "")
        step = None if self._explains else _WRITING_STEP.search(str(said))
        if step or (self._explains and summary.query_type != "r"):
            raise QueryError("this query may only read, and it would write", "add --write to run it all the same")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except AnnalsError:
            raise
        except (bolt.Neo4jError, bolt.DriverError, OSError) as error:
            raise translated(error, self.description) from error


def greet(driver: Driver, database: str | None) -> None:
    """Make sure that a server answers, lets this user in, and has the database. Raises the driver's errors."""
    with driver.session(database=database, default_access_mode=READ_ACCESS) as session:
        session.run("RETURN 1").consume()


def translated(error: Exception, where: str) -> AnnalsError:
    """A driver's error as one of ours: a line for people and a hint. It never holds a password."""
    if isinstance(error, bolt.AuthError):
        return StoreError(f"{where} refuses this user or password", "check NEO4J_USERNAME and NEO4J_PASSWORD")
    if isinstance(error, bolt.Neo4jError):
        return _refused(error, where)
    if isinstance(error, bolt.ServiceUnavailable | bolt.SessionExpired | OSError):
        return StoreError(f"{where} does not answer", "is it running, and is its address right?")
    return StoreError(f"{where}: {_first_line(str(error))}")


def _refused(error: bolt.Neo4jError, where: str) -> AnnalsError:
    code, message = error.code or "", error.message or str(error)
    line = _LINE.search(message)
    if "Statement.ParameterMissing" in code:
        return QueryError(_first_line(message), "give it with --param name=value")
    if ".Statement." in code:
        return QueryError(_first_line(message), line=int(line[1]) if line else None)
    if "DatabaseNotFound" in code:
        return StoreError(f"{where} has no such database", "check NEO4J_DATABASE")
    if "WriteOnReadOnly" in code or "Forbidden" in code or "ReadOnly" in code:
        return StoreError(f"{where} does not let this user write: {_first_line(message)}")
    return StoreError(f"{where}: {_first_line(message)}")


def _first_line(message: str) -> str:
    return message.strip().splitlines()[0].rstrip() if message.strip() else "no reason given"


def plain(value: Any) -> Any:
    """A driver's value as ``graph.store.Result`` promises it."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), **{key: plain(item) for key, item in sorted(value.items())}}
    if isinstance(value, Relationship):
        ends = {"source": _id(value.start_node), "target": _id(value.end_node)}
        return {"type": value.type, **ends, **{key: plain(item) for key, item in sorted(value.items())}}
    if isinstance(value, Path):
        return {"nodes": plain(list(value.nodes)), "relationships": plain(list(value.relationships))}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in sorted(value.items())}
    iso = getattr(value, "iso_format", None) or getattr(value, "isoformat", None)
    return iso() if iso else str(value)


def _id(node: Node | None) -> Any:
    return node.get("id") if node is not None else None
