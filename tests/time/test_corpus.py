"""Every language's corpus of phrases, each with the value that it must yield, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from loaders import languages, sentences, timexes
from loaders.model import Document

FOLDER = Path(languages.__file__).parent


def phrases() -> Iterator[tuple[str, str, list[str]]]:
    """(language, phrase, expected value and EDTF; empty where nothing must be read) of every corpus."""
    for path in sorted(FOLDER.glob("*/corpus/time.txt")):
        want: list[str] = []
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("="):
                want = line[1:].split()
            elif line == "-":
                want = []
            elif line.strip() and not line.startswith("#"):
                yield path.parent.parent.name, line, want


@pytest.mark.parametrize(("lang", "phrase", "want"), list(phrases()))
def test_phrase_yields_its_value(lang: str, phrase: str, want: list[str]) -> None:
    """A phrase yields exactly one expression of the value and EDTF that its group names, or nothing."""
    document = Document(uri=phrase, text=phrase, lang=lang, published=date(2013, 3, 12))
    found = timexes.find(document, sentences.split(phrase))
    assert [(t.value, t.edtf) for t in found] == ([(want[0], want[1] if len(want) > 1 else None)] if want else [])
    assert all(phrase[t.start : t.end] == t.text for t in found)
