"""Inputs come out once each: as a document, a rejection with its reason, or a skip."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest

from loaders.errors import InputError
from loaders.model import Document
from loaders.sources import Manifest, Options, Rejection, Skip, parse_date, read, read_manifest

ENGLISH = "The company was founded in Lyon in 1901.\n"


def documents(*inputs: Path | str, **options: object) -> list[Document]:
    found = list(read([str(one) for one in inputs], options=Options(**options)))
    assert all(isinstance(one, Document) for one in found), found
    return [one for one in found if isinstance(one, Document)]


def rejection(path: Path, data: bytes, **options: object) -> Rejection:
    path.write_bytes(data)
    (one,) = read([str(path)], options=Options(**options))
    assert isinstance(one, Rejection)
    return one


def test_text_stands_as_written(tmp_path: Path) -> None:
    """Newlines and blanks of a plain file are kept, so that offsets point into the file."""
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\r\n")
    (one,) = documents(tmp_path / "a.txt", lang="en")
    assert one.text == "One.\r\nTwo.\r\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding(tmp_path: Path, encoding: str) -> None:
    """A byte order mark says what a file is and is no part of its text."""
    (tmp_path / "a.txt").write_bytes("日本語の文。".encode(encoding))
    (one,) = documents(tmp_path / "a.txt")
    assert (one.text, one.lang) == ("日本語の文。", "ja")


def test_the_encoding_can_be_given(tmp_path: Path) -> None:
    """--encoding decodes what is not UTF-8."""
    (tmp_path / "a.txt").write_bytes("fondée à Évian".encode("cp1252"))
    (one,) = documents(tmp_path / "a.txt", encoding="cp1252")
    assert one.text == "fondée à Évian"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04\x00\x00", "NUL"),
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"caf\xe9 noir", "utf-8"),
        (b"x" * 2000, "larger"),
    ],
)
def test_what_is_not_text_is_rejected(tmp_path: Path, data: bytes, reason: str) -> None:
    """Binary, empty, wrongly encoded and too large files are rejected in one line with a hint."""
    one = rejection(tmp_path / "a.txt", data, max_document=1000)
    assert reason in one.reason
    assert one.hint
    assert "\n" not in one.reason + one.hint


def test_a_missing_file_is_rejected_and_the_rest_is_read(tmp_path: Path) -> None:
    """One bad input does not stop the others."""
    (tmp_path / "b.txt").write_text(ENGLISH)
    found = list(read([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]))
    assert [type(one) for one in found] == [Rejection, Document]


def test_a_folder_is_read_whole_in_order(tmp_path: Path) -> None:
    """A folder gives its files by path; unknown formats are skipped and counted, hidden files are not there."""
    for name in ("b.txt", "a/c.md", "x.exe", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(ENGLISH)
    found = list(read([str(tmp_path)]))
    assert [one.uri for one in found] == ["a/c.md", "b.txt", "x.exe"]
    assert isinstance(found[-1], Skip)


def test_one_file_named_twice_is_read_once(tmp_path: Path) -> None:
    """A file that two arguments reach is one document."""
    (tmp_path / "b.txt").write_text(ENGLISH)
    assert len(documents(tmp_path / "b.txt", str(tmp_path / "*.txt"))) == 1


def test_two_documents_with_one_address_are_an_error(tmp_path: Path) -> None:
    """Two files whose uri would be the same are not silently one."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(ENGLISH)
    found = list(read([str(tmp_path / "a" / "x.txt"), str(tmp_path / "b" / "x.txt")]))
    assert isinstance(found[1], Rejection)
    assert "address" in found[1].reason


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` is standard input."""
    stream = io.TextIOWrapper(io.BytesIO(ENGLISH.encode()))
    monkeypatch.setattr("sys.stdin", stream)
    (one,) = documents("-")
    assert (one.uri, one.text) == ("stdin", ENGLISH)


class TestManifest:
    """A manifest says language, date and title, and is never a document."""

    def manifest(self, folder: Path, text: str) -> Manifest:
        (folder / "manifest.csv").write_text(text, encoding="utf-8")
        return read_manifest(folder / "manifest.csv")

    def test_rows_describe_files(self, tmp_path: Path) -> None:
        """A row's language, date and title belong to its file; the manifest is not read as a document."""
        (tmp_path / "a.txt").write_text(ENGLISH)
        manifest = self.manifest(tmp_path, "file,lang,published,title\na.txt,en,2020-02-03,Title\n")
        (one,) = read([str(tmp_path)], manifest=manifest)
        assert isinstance(one, Document)
        assert (one.uri, one.lang, one.published, one.title) == ("a.txt", "en", date(2020, 2, 3), "Title")

    def test_a_row_without_its_file_is_rejected(self, tmp_path: Path) -> None:
        """A row for a file that does not exist is named; rows that were not asked for are ignored."""
        (tmp_path / "a.txt").write_text(ENGLISH)
        manifest = self.manifest(tmp_path, "file,lang\na.txt,en\ngone.txt,en\n")
        assert [type(one) for one in read([str(tmp_path)], manifest=manifest)] == [Document, Rejection]
        assert [type(one) for one in read([str(tmp_path / "a.txt")], manifest=manifest)] == [Document]

    def test_a_bad_date_rejects_its_document(self, tmp_path: Path) -> None:
        """A date that is none is refused with its document, not guessed."""
        (tmp_path / "a.txt").write_text(ENGLISH)
        manifest = self.manifest(tmp_path, "file,published\na.txt,yesterday\n")
        (one,) = read([str(tmp_path)], manifest=manifest)
        assert isinstance(one, Rejection)
        assert "yesterday" in one.reason

    def test_unusable_manifests(self, tmp_path: Path) -> None:
        """A manifest without its column, with a file twice, or that does not exist is an error with a hint."""
        for text in ("name\na.txt\n", "file\na.txt\na.txt\n"):
            with pytest.raises(InputError) as caught:
                self.manifest(tmp_path, text)
            assert caught.value.hint
        with pytest.raises(InputError):
            read_manifest(tmp_path / "none.csv")

    def test_unused_columns_are_named(self, tmp_path: Path) -> None:
        """A column that nothing reads is reported."""
        assert self.manifest(tmp_path, "file,author\na.txt,X\n").unused == ("author",)


class TestJsonLines:
    """A JSON Lines file holds a document a line."""

    def test_rows(self, tmp_path: Path) -> None:
        """A row's uri stays as given; a bad line is rejected by its number and the rest is read."""
        rows = [{"uri": "http://x/1", "text": ENGLISH, "lang": "en", "published": "2020-01-02T03:04"}, {"text": "Oui."}]
        lines = [json.dumps(rows[0]), "{bad", json.dumps({"text": 3}), "", json.dumps(rows[1])]
        (tmp_path / "a.jsonl").write_text("\n".join(lines))
        found = list(read([str(tmp_path / "a.jsonl")]))
        assert [one.uri for one in found] == ["http://x/1", "a.jsonl:2", "a.jsonl:3", "a.jsonl:5"]
        assert [type(one) for one in found] == [Document, Rejection, Rejection, Document]
        assert isinstance(found[0], Document)
        assert found[0].published == date(2020, 1, 2)

    def test_a_huge_line_is_passed_over(self, tmp_path: Path) -> None:
        """A line above the limit is rejected without being held whole, and the next one is read."""
        (tmp_path / "a.jsonl").write_text("x" * 5000 + "\n" + json.dumps({"text": ENGLISH}) + "\n")
        found = list(read([str(tmp_path / "a.jsonl")], options=Options(max_document=1000)))
        assert [type(one) for one in found] == [Rejection, Document]


def test_markdown_is_masked_not_changed(tmp_path: Path) -> None:
    """Front matter gives title, date and language; marks are blank to readers and kept in the text."""
    text = "---\ntitle: A walk\ndate: 2021-05-06\nlang: en\n---\n# Head\n\nSee **the [site](http://x.y/2019)**.\n"
    (tmp_path / "a.md").write_text(text)
    (one,) = documents(tmp_path / "a.md")
    assert (one.title, one.published, one.lang, one.text) == ("A walk", date(2021, 5, 6), "en", text)
    assert len(one.prose) == len(text)
    assert one.prose.split() == ["Head", "See", "the", "site", "."]


def test_publication_dates() -> None:
    """ISO dates are read with or without a time of day; anything else is refused."""
    assert parse_date("2020-01-02T10:00:00Z") == date(2020, 1, 2)
    assert parse_date("") is None
    with pytest.raises(InputError):
        parse_date("02/01/2020")
