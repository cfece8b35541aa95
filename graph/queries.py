"""cypher/**/*.cypher → ``Query``: every query is a file; its folder says whether it may write.

A file begins with a comment: what it answers, then one line for each parameter:

    // Events between two dates.
    // $from: earliest -- the first day (EDTF)
    // $certain: boolean = false -- only events that lie wholly between the two

A type is ``text``, ``name`` (case and width folded, as names are compared), ``integer``, ``number``, ``boolean``,
``list`` (JSON, or parts between commas), ``earliest`` or ``latest`` (an EDTF date, as its first or last second). A
default is JSON; a parameter without one is required.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from graph.rows import folded
from graph.store import Result, Store
from loaders.edtf import bounds
from loaders.errors import QueryError

_REQUIRED = object()
_PARAMETER = re.compile(r"\$(?P<name>\w+):\s*(?P<type>\w+)\s*(?:=\s*(?P<default>.*?))?\s*--\s*(?P<doc>.+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A declared parameter of a query."""

    name: str
    type: str
    doc: str
    default: Any = _REQUIRED

    @property
    def required(self) -> bool:
        """Whether it must be given."""
        return self.default is _REQUIRED


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A named query: its help (``doc``; the first line is a summary), its parameters, its text and where it stands."""

    name: str
    doc: str
    parameters: tuple[Parameter, ...]
    text: str
    path: Path | None = None
    writes: bool = False

    @property
    def summary(self) -> str:
        """The first line of the help."""
        return self.doc.partition("\n")[0]

    @property
    def where(self) -> str:
        """How errors name it."""
        return self.path.name if self.path else self.name


def catalogue(folder: str = "read") -> dict[str, Query]:
    """The named queries of one folder (``read``, ``write``, ``load``), by name."""
    return dict(_catalogue(folder))


def named(name: str, folder: str = "read") -> Query:
    """One named query.

    Raises:
        QueryError: there is none of that name.

    """
    known = _catalogue(folder)
    if name not in known:
        close = get_close_matches(name, known, 1)
        raise QueryError(f"no query is named {name!r}", f"did you mean {close[0]}?" if close else "graph query --list")
    return known[name]


def adhoc(text: str, *, name: str = "-e", path: Path | None = None, writes: bool = False) -> Query:
    """A query that somebody wrote on the command line or in a file; it may declare parameters as files here do."""
    doc, parameters = _header(text, path or Path(name))
    return Query(name=name, doc=doc, parameters=parameters, text=text, path=path, writes=writes)


def bind(query: Query, given: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters as the query takes them: those given, text made what the type says, else the defaults.

    Raises:
        QueryError: one is missing, is not of its type, or is not known.

    """
    declared = {parameter.name: parameter for parameter in query.parameters}
    if declared and (unknown := sorted(set(given) - set(declared))):
        names = ", ".join(declared)
        raise QueryError(f"{query.where} has no parameter {unknown[0]!r}", f"its parameters are {names}")
    if missing := [one.name for one in query.parameters if one.required and one.name not in given]:
        hint = f"--param {missing[0]}=… ({declared[missing[0]].doc})"
        raise QueryError(f"{query.where} needs the parameter {missing[0]!r}", hint)
    values = {name: _convert(declared[name], given[name]) if name in declared else given[name] for name in given}
    defaults = {one.name: _convert(one, one.default) for one in query.parameters if not one.required}
    return defaults | values


def query(store: Store, which: str | Query, given: Mapping[str, Any] | None = None) -> Result:
    """Run a named query, or one of ``adhoc``: read-only unless its folder or its maker says that it writes.

    Raises:
        QueryError: with file and line, where the query is wrong.
        StoreError: the store does not answer.

    """
    wanted = named(which) if isinstance(which, str) else which
    values = bind(wanted, given or {})
    try:
        return store.execute(wanted.text, values) if wanted.writes else store.ask(wanted.text, values)
    except QueryError as error:
        place = f"{wanted.where}:{error.line}" if error.line else wanted.where
        raise QueryError(f"{place}: {error.message}", error.hint, line=error.line) from error


def read_file(path: Path, *, writes: bool = False) -> Query:
    """A query out of a file of the user.

    Raises:
        QueryError: the file cannot be read.

    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"cannot read the query {path}: {error}") from error
    return adhoc(text, name=path.stem, path=path, writes=writes)


def text(name: str, folder: str) -> str:
    """The text of one of our own queries."""
    return named(name, folder).text


def folder() -> Path:
    """Where the queries are: in an installed package inside it, in a checkout beside it."""
    inside = Path(__file__).parent / "_cypher"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "cypher"


@cache
def _catalogue(kind: str) -> dict[str, Query]:
    files = sorted((folder() / kind).glob("*.cypher"))
    found = [
        adhoc(path.read_text(encoding="utf-8"), name=path.stem, path=path, writes=kind == "write") for path in files
    ]
    return {one.name: one for one in found}


def _header(source: str, path: Path) -> tuple[str, tuple[Parameter, ...]]:
    doc: list[str] = []
    parameters: list[Parameter] = []
    for number, line in enumerate(source.splitlines(), start=1):
        if not line.startswith("//"):
            break
        said = line[2:].strip()
        if said.startswith("$"):
            parameters.append(_parameter(said, f"{path.name}:{number}", number))
        else:
            doc.append(said)
    return "\n".join(doc).strip(), tuple(parameters)


def _parameter(said: str, where: str, number: int) -> Parameter:
    m = _PARAMETER.match(said)
    if not m or m["type"] not in _TYPES:
        hint = "write // $name: type = default -- what it is; types are " + ", ".join(_TYPES)
        raise QueryError(f"{where}: this declares no parameter: {said}", hint, line=number)
    try:
        default = _REQUIRED if m["default"] is None else json.loads(m["default"])
    except ValueError as error:
        raise QueryError(f"{where}: the default is not JSON: {m['default']}", line=number) from error
    return Parameter(name=m["name"], type=m["type"], doc=m["doc"].strip(), default=default)


def _convert(parameter: Parameter, value: Any) -> Any:
    if value is None:
        return None
    try:
        return _TYPES[parameter.type](value)
    except (ValueError, TypeError, KeyError) as error:
        what = _SHAPES.get(parameter.type, f"not of type {parameter.type}")
        raise QueryError(f"the parameter {parameter.name!r} is {what}: {value!r}", parameter.doc) from error


def _boolean(value: Any) -> bool:
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[str(value).lower()]


def _list(value: Any) -> list[Any]:
    if isinstance(value, str):
        return json.loads(value) if value.lstrip().startswith("[") else [part.strip() for part in value.split(",")]
    return list(value)


def _bound(value: Any, end: int) -> int | None:
    if isinstance(value, int):
        return value
    span = bounds(str(value))
    if span is None:
        raise ValueError(value)
    return span[end]


_TYPES: dict[str, Callable[[Any], Any]] = {
    "text": str,
    "name": lambda value: folded(str(value)),
    "integer": int,
    "number": float,
    "boolean": _boolean,
    "list": _list,
    "earliest": lambda value: _bound(value, 0),
    "latest": lambda value: _bound(value, 1),
}
_SHAPES = {"earliest": "no EDTF date", "latest": "no EDTF date", "boolean": "neither true nor false"}
