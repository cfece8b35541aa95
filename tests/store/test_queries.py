"""Query files: headers, typed parameters, and errors that say where."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from graph import queries
from loaders.edtf import bounds
from loaders.errors import QueryError
from tests import needs

HEADER = """// What it answers.
//
// More of it.
// $a: text -- needed
// $b: integer = 3 -- a number
// $c: boolean = false -- a switch
// $d: list = ["x"] -- some
// $e: name = "" -- a name
// $f: earliest = null -- a date
// $g: latest = null -- a date
// $h: number = 0.5 -- a share
RETURN $a
// $z: text -- not in the header
"""


def _query(text: str = HEADER) -> queries.Query:
    return queries.adhoc(text, name="made")


def test_the_header_is_read() -> None:
    """The first comment is the help, its lines with $ are the parameters, and it ends where the query begins."""
    query = _query()
    assert query.summary == "What it answers."
    assert query.doc == "What it answers.\n\nMore of it."
    assert [parameter.name for parameter in query.parameters] == list("abcdefgh")
    assert [parameter.name for parameter in query.parameters if parameter.required] == ["a"]


def test_defaults_fill_what_is_not_given() -> None:
    """A parameter that is not given has its default."""
    assert queries.bind(_query(), {"a": "1"}) == {
        "a": "1", "b": 3, "c": False, "d": ["x"], "e": "", "f": None, "g": None, "h": 0.5,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "given", "bound"),
    [
        ("b", "-7", -7),
        ("c", "True", True),
        ("c", "no", False),
        ("d", "x, y", ["x", "y"]),
        ("d", '["a,b", 1]', ["a,b", 1]),
        ("e", "  ＡＣＭＥ   Corp ", "acme corp"),
        ("e", "STRAẞE", "strasse"),
        ("f", "2008", bounds("2008")[0]),  # type: ignore[index]
        ("g", "2008", bounds("2008")[1]),  # type: ignore[index]
        ("f", 5, 5),
        ("h", "0.25", 0.25),
    ],
)
def test_text_becomes_what_the_type_says(name: str, given: Any, bound: Any) -> None:
    """A value given as text becomes a number, a truth, a list, a folded name, or the bound of an EDTF date."""
    assert queries.bind(_query(), {"a": "x", name: given})[name] == bound


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "made needs the parameter 'a'"),
        ({"a": "1", "q": "2"}, "made has no parameter 'q'"),
        ({"a": "1", "b": "many"}, "the parameter 'b' is not of type integer: 'many'"),
        ({"a": "1", "c": "perhaps"}, "neither true nor false"),
        ({"a": "1", "f": "next week"}, "the parameter 'f' is no EDTF date"),
        ({"a": "1", "d": "[1"}, "the parameter 'd' is not of type list"),
    ],
)
def test_wrong_parameters_are_named(given: dict[str, Any], message: str) -> None:
    """A parameter that is missing, unknown or of another type is named, with a hint."""
    with pytest.raises(QueryError) as caught:
        queries.bind(_query(), given)
    assert message in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    "line", ["// $x text -- no colon", "// $x: colour -- no such type", "// $x: text = abc -- no JSON"]
)
def test_a_wrong_header_names_file_and_line(line: str) -> None:
    """A declaration that cannot be read is told with the file and the line."""
    with pytest.raises(QueryError, match=r"^mine\.cypher:2: "):
        queries.adhoc(f"// Help.\n{line}\nRETURN 1", path=Path("mine.cypher"))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A query file that does not exist is one line."""
    with pytest.raises(QueryError, match="cannot read the query"):
        queries.read_file(tmp_path / "no.cypher")


def test_every_query_has_help() -> None:
    """Each named query says what it answers, in one sentence, and what each parameter is."""
    for folder in ("read", "write", "load"):
        for query in queries.catalogue(folder).values():
            assert query.summary.endswith("."), query.name
            assert all(parameter.doc for parameter in query.parameters), query.name
            assert query.writes == (folder == "write")


def test_the_store_is_not_imported_early() -> None:
    """``import graph`` and the catalogue of queries import no driver, no engine and no py2neo."""
    code = (
        "import sys, graph, graph.queries; graph.queries.catalogue();"
        "print([m for m in ('neo4j', 'arcadedb', 'py2neo', 'pyvis', 'jgo', 'dateparser') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=needs.ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
