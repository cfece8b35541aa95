"""Does a query only read? Told from its words alone, before any engine sees it.

The third of three locks on a user's query: a server's EXPLAIN says what kind a query is, its transaction is rolled
back whatever it did, and the words that write (or reach files and the network: ``LOAD CSV`` counts as reading) are
refused here, because the embedded engine's EXPLAIN calls every query a write and its schema changes do not roll back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.errors import QueryError

_WRITES = frozenset(("create", "merge", "set", "delete", "detach", "remove", "foreach", "drop", "insert", "load"))
#: Words that administer a server where a query begins with them, and are names elsewhere.
_ADMINISTERS = frozenset(
    [
        "alter",
        "grant",
        "deny",
        "revoke",
        "rename",
        "start",
        "stop",
        "terminate",
        "enable",
        "dryrun",
        "reallocate",
        "deallocate",
        "use",
    ]
)
#: Procedures that only describe the database. Everything else that is called by name is refused.
_PROCEDURES = frozenset(("db.labels", "db.relationshiptypes", "db.propertykeys", "dbms.components", "db.ping"))
_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)|(?P<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?P<quoted>`(?:``|[^`])*`)"""
    r"""|(?P<word>[^\W\d]\w*)|(?P<number>\d\w*)|(?P<other>.)""",
    re.DOTALL,
)
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_Token = tuple[str, str, int]


def check_reads(query: str) -> None:
    """Refuse a query that has a word that writes.

    Raises:
        QueryError: names the word and its line.

    """
    tokens = list(_tokens(query))
    for index, (kind, text, line) in enumerate(tokens):
        if kind == "other" and text == "\\":
            raise QueryError("a backslash outside of a text could hide a word", line=line)
        if kind == "word" and not _is_name(tokens, index):
            _check_word(tokens, index)


def returned(query: str) -> tuple[str, ...]:
    """The columns that a query's last RETURN names: what an engine that sends none with an empty answer would say."""
    depth, listing = 0, False
    parts: list[list[str]] = []
    for kind, text, _ in _tokens(query):
        depth += (text in _OPENING) - (text in _CLOSING) if kind == "other" else 0
        word = text.lower() if kind == "word" and not depth else ""
        if word == "return":
            listing, parts = True, [[]]
        elif word in ("order", "skip", "limit", "union"):
            listing = False
        elif listing and not depth and text == ",":
            parts.append([])
        elif listing and not (word == "distinct" and not parts[-1]):
            parts[-1].append(text)
    return tuple(_column(part) for part in parts if part)


def _column(words: list[str]) -> str:
    named = len(words) > 1 and words[-2].lower() == "as"
    return words[-1].strip("`") if named else "".join(words)


def _check_word(tokens: list[_Token], index: int) -> None:
    _, text, line = tokens[index]
    word = text.lower()
    if word in _WRITES or (index == 0 and word in _ADMINISTERS):
        hint = "add --write to run it all the same, or put the word in backticks if it is a name"
        raise QueryError(f"this query may only read, and {text.upper()} writes", hint, line=line)
    if word == "call" and (name := _called(tokens, index)) and name not in _PROCEDURES:
        raise QueryError(f"this query may only read, and calls the procedure {name}", "add --write", line=line)


def _called(tokens: list[_Token], index: int) -> str | None:
    """The procedure that a CALL calls; None where it opens a subquery."""
    parts = []
    for kind, text, _ in tokens[index + 1 :]:
        if kind not in ("word", "quoted") and text != ".":
            break
        parts.append(text.strip("`").lower())
    return "".join(parts) or None


def _is_name(tokens: list[_Token], index: int) -> bool:
    """Whether a word is a property, a label, a parameter, a key or an alias, and so not a clause."""
    before = tokens[index - 1][1] if index else ""
    after = tokens[index + 1][1] if index + 1 < len(tokens) else ""
    if before == ".":  # a property, unless the dot ends a number: 1. SET
        return index > 1 and tokens[index - 2][0] != "number"
    return before in (":", "$") or after == ":" or before.lower() == "as"


def _tokens(query: str) -> Iterator[_Token]:
    line = 1
    for m in _TOKEN.finditer(query):
        if m.lastgroup != "skip":
            yield m.lastgroup or "other", m.group(), line
        line += m.group().count("\n")
