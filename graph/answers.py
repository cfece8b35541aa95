"""What the commands do that ask the store: rows to a person or a program, events to a page or another format."""

from __future__ import annotations

import csv
import json
import sys
import webbrowser
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph import console, queries
from graph.queries import Query
from graph.store import Result, Store
from graph.stores import open_store
from loaders.errors import InputError, QueryError

if TYPE_CHECKING:
    from graph.items import Item, ItemRelation

#: From so many events a bar shows how far a page is, and from so many a page is slow (benchmarks/timeline.md).
_BAR, _MANY = 5_000, 20_000
FORMATS = ("table", "json", "jsonl", "csv")


def wanted(name: str | None, cypher: str | None, *, writes: bool = False) -> Query:
    """The query that the user means: a name, a file, or text. Raises QueryError where none or two are given."""
    if name is None and cypher is not None:
        return queries.adhoc(cypher, writes=writes)
    if name is None or cypher is not None:
        raise QueryError("give one query: a name, a .cypher file, or -e CYPHER", "graph query --list shows the names")
    if name.endswith(".cypher"):
        return queries.read_file(Path(name), writes=writes)
    return queries.named(name)


def parameters(given: Sequence[str]) -> dict[str, str]:
    """``name=value`` texts as a mapping. Raises QueryError where one has no ``=``."""
    for text in given:
        if "=" not in text:
            raise QueryError(f"--param {text!r} is not name=value", 'for example --param entity="Elon Musk"')
    return dict(text.split("=", 1) for text in given)


def ask(query: Query, given: Sequence[str], store: Path | None) -> Result:
    """Run a query on the store."""
    values = parameters(given)
    with open_store(store) as opened:
        return queries.query(opened, query, values)


def print_catalogue(format_: str) -> None:
    """The named queries: name, what they answer, their parameters."""
    found = list(queries.catalogue().values())
    rows = [
        {
            "query": q.name,
            "answers": q.summary,
            "parameters": ", ".join(p.name + "*" * p.required for p in q.parameters),
        }
        for q in found
    ]
    print_rows(Result(columns=("query", "answers", "parameters"), rows=rows), format_, None)


def print_rows(result: Result, format_: str, limit: int | None) -> None:
    """Rows on standard output, as a table for people or as data for programs."""
    rows = result.rows if limit is None else result.rows[:limit]
    if format_ == "table":
        flat = [name for name in result.columns if not any(isinstance(row[name], dict) for row in rows)]
        columns = flat or result.columns
        console.table(columns, [[row[name] for name in columns] for row in rows])
        console.note(f"{len(rows)} of {len(result.rows)} rows" if len(rows) < len(result.rows) else f"{len(rows)} rows")
    elif format_ == "json":
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
    elif format_ == "jsonl":
        sys.stdout.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    elif format_ == "csv":
        _print_csv(result.columns, rows)
    else:
        raise InputError(f"unknown format {format_!r}", f"formats are {', '.join(FORMATS)}")


def _print_csv(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """CSV; a nested value is JSON in its cell."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        cells = [row[name] for name in columns]
        writer.writerow([json.dumps(c, ensure_ascii=False) if isinstance(c, dict | list) else c for c in cells])


@dataclass(frozen=True, slots=True)
class Page:
    """What to write: where, in which format, with which options of the page."""

    output: str
    format: str
    options: dict[str, str]
    force: bool
    open: bool

    def exporter(self) -> str:
        """The exporter's name: as said, else by the file's ending. Raises InputError for one that is not known."""
        from graph.exporters import EXPORTERS, SUFFIXES

        ending = Path(self.output).suffix.lower()
        name = self.format or ("html" if self.output == "-" else SUFFIXES.get(ending, ""))
        if name not in EXPORTERS:
            raise InputError(
                f"no format for {self.format or ending or self.output!r}", f"formats are {', '.join(EXPORTERS)}"
            )
        return name


def write_timeline(query: Query, given: Sequence[str], page: Page, store: Path | None) -> None:
    """Render what a query returns, and say what was written."""
    from graph.exporters import EXPORTERS

    name = page.exporter()
    values = parameters(given)
    with open_store(store) as opened:
        items, relations = _items(opened, query, values)
    if len(items) > _MANY:
        console.note(f"warning: {len(items):,} events make a page slow; narrow the query, or split it by years")
    plain = {key: page.options[key] for key in ("title", "lang")}
    shown = query.text.strip() if query.path is None else " ".join([query.name, *given])
    with console.counted("events", len(items) if len(items) > _BAR else 0) as report:
        more: dict[str, dict[str, Any]] = {
            "html": {**page.options, "query": shown, "relations": relations, "generated": str(datetime.now(UTC).date()),
                     "progress": report},
            "svg": {key: page.options[key] for key in ("title", "lang", "lanes")},
            "graphml": {"title": page.options["title"], "relations": relations},
        }  # fmt: skip
        text = EXPORTERS[name](items, **more.get(name, plain))
    _write(text, page, name, len(items))


def _write(text: str, page: Page, name: str, count: int) -> None:
    from graph.exporters import html

    if page.output == "-":
        sys.stdout.write(text)
        return
    path = Path(page.output)
    if name != "html" and path.exists() and not page.force:
        raise InputError(f"{path} is there already", "use --force to overwrite it, or name another with -o")
    html.write(text, path, force=page.force)
    console.note(f"wrote {path}: {count} events, {len(text.encode()) / 1024:.0f} KB")
    if page.open:
        webbrowser.open(path.resolve().as_uri())


def _items(store: Store, query: Query, values: Mapping[str, str]) -> tuple[list[Item], list[ItemRelation]]:
    from graph.items import items_of, relations_of

    rows = queries.query(store, query, values).rows
    found = items_of(rows)
    details = queries.query(store, "event_details", {"ids": [item.id for item in found]}).rows
    return items_of(rows, details), relations_of(queries.query(store, "relations").rows)
