"""From documents to answers on the command line, as a newcomer types it, on the embedded store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_start import run

FIRST = "Vexley Motors was founded in Lyon in 1901 by Ada Vexley.\nIn March 1905, Ada Vexley left Vexley Motors."
SECOND = "Ada Vexley founded Vexley Motors in 1901. The firm bought Orlan Works on 4 May 1910."


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.txt").write_text(SECOND)
    said = run("load", str(folder / "a.txt"), str(folder / "b.txt"), "--lang", "en", *store(folder))
    assert said.returncode == 0, said.stderr
    assert "read 2 = 2 loaded + 0 rejected + 0 skipped" in said.stderr
    return folder


def store(folder: Path) -> list[str]:
    return ["--store", str(folder / ".annals")]


def events(folder: Path) -> list[dict[str, object]]:
    said = run("query", "timeline", "--format", "json", *store(folder))
    return [row["event"] for row in json.loads(said.stdout)]


def test_one_founding_out_of_two_documents(project: Path) -> None:
    """Two documents that tell of one founding give one event with two sources."""
    (founding,) = [event for event in events(project) if event["type"] == "founding"]
    assert (founding["edtf"], founding["sources"]) == ("1901", 2)


def test_a_second_load_changes_nothing(project: Path) -> None:
    """Loading again finds all unchanged, and the dump is the same to the byte."""
    before = run("dump", *store(project)).stdout
    said = run("load", str(project / "b.txt"), str(project / "a.txt"), "--lang", "en", *store(project))
    assert "2 of them unchanged" in said.stderr
    assert run("dump", *store(project)).stdout == before


def test_formats_say_the_same(project: Path) -> None:
    """table, json, jsonl and csv print the same rows; data goes to standard output alone."""
    rows = json.loads(run("query", "timeline", "--format", "json", *store(project)).stdout)
    lines = run("query", "timeline", "--format", "jsonl", *store(project)).stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows
    table = run("query", "timeline", *store(project))
    assert all(row["title"][:20] in table.stdout for row in rows)
    assert len(run("query", "timeline", "--format", "csv", *store(project)).stdout.splitlines()) == len(rows) + 1


def test_why_quotes_every_telling(project: Path) -> None:
    """Why prints each telling's words, where they stand, and the date as written."""
    (founding,) = [event for event in events(project) if event["type"] == "founding"]
    said = run("why", str(founding["id"])[:8], *store(project)).stdout
    assert "a.txt" in said
    assert "b.txt" in said
    assert said.count("1901") >= 3


def test_a_page_is_written_once_ours(project: Path) -> None:
    """A page is written, overwrites itself, and refuses a file that is not ours without --force."""
    page = project / "t.html"
    for _ in range(2):
        assert run("timeline", "-o", str(page), *store(project)).returncode == 0
    page.write_text("mine")
    said = run("timeline", "-o", str(page), *store(project))
    assert (said.returncode, page.read_text()) == (1, "mine")
    assert "--force" in said.stderr


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["query", "timelin"], "did you mean timeline"),
        (["query", "entity"], "entity"),
        (["query", "timeline", "--param", "nope=1"], "parameters are"),
        (["query", "timeline", "--param", "x"], "name=value"),
        (["query", "-e", "MATCH (n) RETRUN n"], "-e:1"),
        (["query", "-e", "MATCH (n) DETACH DELETE n"], "--write"),
        (["query"], "give one query"),
        (["why", "zzz"], "no event"),
        (["text", "none.txt"], "no document"),
        (["retract", "none.txt"], "no document"),
        (["undo", "zzz"], "no load"),
        (["entities", "merge", "Ada Vexley", "Ada Vexly"], "did you mean"),
        (["timeline", "-e", "MATCH (x:Entity) RETURN x.name", "-o", "x.html"], "hint"),
        (["timeline", "-o", "x.pptx"], "formats are"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(project: Path, arguments: list[str], word: str) -> None:
    """A wrong name, parameter, query or file gives one line, a hint, exit code 1, and no traceback."""
    said = run(*arguments, *store(project))
    assert said.returncode == 1
    assert word in said.stderr
    assert said.stderr.startswith("error: ")
    assert "Traceback" not in said.stderr


def test_a_decision_survives_a_later_load(tmp_path: Path) -> None:
    """What a person says is one entity stays one when more is loaded."""
    (tmp_path / "a.txt").write_text("Vexley Motors was founded in 1901. In 1903 Orlan Works sued Vexley Motors.")
    run("load", str(tmp_path / "a.txt"), "--lang", "en", *store(tmp_path))
    names = {row["name"] for row in entities(tmp_path)}
    assert {"Vexley Motors", "Orlan Works"} <= names
    assert run("entities", "merge", "Vexley Motors", "Orlan Works", *store(tmp_path)).returncode == 0
    (tmp_path / "b.txt").write_text("Orlan Works opened a factory in Dresden in 1912.")
    run("load", str(tmp_path / "b.txt"), "--lang", "en", *store(tmp_path))
    assert len({"Vexley Motors", "Orlan Works"} & {row["name"] for row in entities(tmp_path)}) == 1


def entities(folder: Path) -> list[dict[str, str]]:
    return json.loads(run("entities", "--format", "json", *store(folder)).stdout)


def test_a_changed_alias_file_reads_its_documents_again(tmp_path: Path) -> None:
    """A load with the same names changes nothing; one with other names reads the documents again."""
    (tmp_path / "a.txt").write_text(FIRST)
    names = tmp_path / "names.tsv"
    names.write_text("name\tkind\taliases\tsame-as\nVexley Motors\torganization\tVM\t\n")
    command = ("load", str(tmp_path / "a.txt"), "--lang", "en", "--aliases", str(names), *store(tmp_path))
    assert "unchanged" not in run(*command).stderr
    assert "1 of them unchanged" in run(*command).stderr
    names.write_text("name\tkind\taliases\tsame-as\nVexley Motors\torganization\tVexley\t\n")
    assert "unchanged" not in run(*command).stderr
