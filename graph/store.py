"""What a store can do; the engines behind it are in ``graph/stores``. No driver is imported here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

T = TypeVar("T")
Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a query answered: its columns in order and its rows.

    Values are plain: text, numbers, booleans, None, lists, maps. A node is a map of its properties plus ``labels``; a
    relationship a map of its properties plus ``type``, ``source`` and ``target`` (the ``id`` of its ends); a path a map
    of ``nodes`` and ``relationships``; a native date is ISO text.
    """

    columns: tuple[str, ...]
    rows: list[Row] = field(default_factory=list)


class Transaction(Protocol):
    """A transaction that is open; it commits when the work that got it returns, and rolls back when that raises."""

    def run(self, query: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        """Run one statement and give its rows, values as in ``Result``."""


class Store(Protocol):
    """A graph database that holds one event graph."""

    #: What it is and where, for people: ``embedded store in .annals`` or ``Neo4j at bolt://…``.
    description: str

    def prepare(self) -> None:
        """Make sure that keys and indexes exist. May be called again."""

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction: all of it or nothing. It may run more than once (retries)."""

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work``, which only reads and is ours, in one transaction."""

    def ask(self, query: str, parameters: Mapping[str, Any] | None = None) -> Result:
        """Answer a query of a user, who may only read: whatever it is, nothing is changed.

        Raises:
            QueryError: it is malformed, lacks a parameter, or would write.

        """

    def execute(self, query: str, parameters: Mapping[str, Any] | None = None) -> Result:
        """Run a query of a user who said that it may write.

        Raises:
            QueryError: it is malformed or lacks a parameter.

        """

    def records(self, query: str, parameters: Mapping[str, Any] | None = None) -> Sequence[Any]:
        """Like ``ask``, but the driver's own records with their nodes and relationships (for ``py2neo_bridge``)."""

    def close(self) -> None:
        """Give everything back. The store is of no use afterwards."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def batches(rows: Sequence[T], size: int = 2_000) -> Iterable[Sequence[T]]:
    """Rows in pieces; about 2,000 a statement were the fastest in trials on Neo4j 5.26."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
