"""Each language's corpus of names: what must be read, as what, in which chain; and what must not be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from loaders import mentions, sentences, timexes
from loaders.gazetteer import Gazetteer
from loaders.model import Document, Name

LANGUAGES = Path(mentions.__file__).parents[1] / "languages"
MARK = re.compile(r"\[([^\[\]|]+)\|([a-z]+)(?:\|([^\[\]|]+))?\]")
LINES = [
    pytest.param(path.parts[-3], line, id=f"{path.parts[-3]}-{number}")
    for path in sorted(LANGUAGES.glob("*/corpus/who.txt"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    if line.strip() and not line.startswith("#")
]


def read(text: str, lang: str) -> list[Name]:
    """The names of a text, without the gazetteer."""
    document = Document(uri="corpus", text=text, lang=lang)
    parts = sentences.split(text)
    return mentions.find(document, parts, timexes.find(document, parts), gazetteer=Gazetteer.empty())


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_a_line_yields_the_names_it_marks_and_no_others(lang: str, line: str) -> None:
    """Every marked name is read with its span, its kind and its full name, and nothing else is."""
    text = MARK.sub(r"\1", line)
    expected = [(m[1], m[2], m[3] or "") for m in MARK.finditer(line)]
    names = [name for name in read(text, lang) if not name.pronoun]
    found = [(n.text, n.label, n.canonical if n.canonical != n.text else "") for n in names]
    fuller = [(surface, kind, full) for (surface, kind, _), (_, _, full) in zip(found, expected, strict=False)]
    assert [row[:2] for row in found] == [row[:2] for row in expected]
    assert all(got == want for (_, _, got), (_, _, want) in zip(found, expected, strict=True) if want), fuller
    assert all(text[name.start : name.end] == name.text for name in names)
