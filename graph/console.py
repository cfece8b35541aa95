"""What a person reads: errors with their hint, notes, and tables that know wide characters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from loaders.errors import AnnalsError


def note(text: str) -> None:
    """One line on standard error."""
    print(text, file=sys.stderr)  # noqa: T201 - this is the printer


def fail(error: AnnalsError) -> None:
    """An error as one line, a blank line, and its hint, on standard error."""
    note(f"error: {one_line(error.message)}")
    if error.hint:
        note(f"\nhint: {one_line(error.hint)}")


def one_line(text: str) -> str:
    """Text without line breaks and control characters, so that input can forge no output."""
    return "".join(c if c.isprintable() else " " for c in text)


def cell(value: Any) -> str:
    """A value as a person reads it in a table."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(cell(one) for one in value)
    if isinstance(value, dict):
        return cell(value.get("name") or value.get("title") or ", ".join(f"{k}={cell(v)}" for k, v in value.items()))
    return one_line(str(value))


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A table on standard output: as wide as the terminal, or as it needs where the output is no terminal."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        grid.add_column(Text(name), overflow="fold")
    for row in rows:
        grid.add_row(*(Text(cell(value)) for value in row))
    wide = None if sys.stdout.isatty() else 200
    Console(width=wide, highlight=False, soft_wrap=False).print(grid)


@contextmanager
def progress(what: str) -> Iterator[Callable[[str, int], None] | None]:
    """A progress line on standard error while a long job runs; nothing where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed:.0f} " + what),
        TimeElapsedColumn(),
        TextColumn("{task.fields[uri]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None, uri="")
        yield lambda uri, count: bar.update(task, completed=count, uri=one_line(uri)[-60:].replace("[", "("))


@contextmanager
def download() -> Iterator[Callable[[int, int, str], None]]:
    """A bar on standard error for bytes done of bytes in all; without a terminal, a line for each new step."""
    if not sys.stderr.isatty():
        said: set[str] = set()

        def line(_done: int, total: int, what: str) -> None:
            if what not in said:
                said.add(what)
                note(f"{what} ({total / 1e6:.0f} MB)" if total else what)

        yield line
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total, what: bar.update(task, completed=done, total=total or None, description=what)


@contextmanager
def counted(what: str, total: int) -> Iterator[Callable[[int], None] | None]:
    """A bar on standard error for a job of known size; nothing for none, or where standard error is no terminal."""
    if not total or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.update(task, completed=done)
