"""The corpus beside each language's frames: sentences that must be read, and sentences that must yield nothing."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from loaders import edtf, events, sentences
from loaders.model import Document, Name, Timex

LANGUAGES = Path(__file__).parents[2] / "loaders" / "languages"
_MARK = re.compile(r"\[(?P<label>\w+)(?:/(?P<role>\w+))? (?P<name>[^\]]+)\]|\{(?P<edtf>\S+) (?P<when>[^}]+)\}")


class Case(NamedTuple):
    """One line of a corpus: what it must yield, its text, its names with their roles, and its dates."""

    lang: str
    expected: str
    text: str
    names: tuple[tuple[int, int, str, str], ...]
    dates: tuple[tuple[int, int, str], ...]


def parse(lang: str, line: str) -> Case:
    """A line of markup as a case."""
    expected, _, marked = line.partition(":")
    text, names, dates, at = "", [], [], 0
    marked = marked.strip()
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()]
        start = len(text)
        text += m["name"] or m["when"]
        if m["name"]:
            names.append((start, len(text), m["label"], m["role"] or ""))
        else:
            dates.append((start, len(text), m["edtf"]))
        at = m.end()
    return Case(lang, expected.strip(), text + marked[at:], tuple(names), tuple(dates))


def cases() -> list[Case]:
    """Every line of every corpus."""
    return [
        parse(path.parts[-3], line)
        for path in sorted(LANGUAGES.glob("*/corpus/what.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def read(case: Case) -> tuple[list[tuple[str, str, str]], dict[str, str], list[dict[str, str]]]:
    """The tellings of a case as (type, date, certainty), and the roles of each."""
    document = Document(uri="corpus", text=case.text, lang=case.lang, published=date(2024, 6, 10))
    names = [
        Name(
            document=document.id,
            start=start,
            end=end,
            text=case.text[start:end],
            lang=case.lang,
            canonical=case.text[start:end],
            label=label,
            rule="corpus",
        )
        for start, end, label, _ in case.names
    ]
    timexes = []
    for start, end, value in case.dates:
        low, high = edtf.bounds(value) or (None, None)
        timexes.append(
            Timex(
                document=document.id,
                start=start,
                end=end,
                text=case.text[start:end],
                type="DATE",
                value=value,
                rule="corpus",
                edtf=value,
                earliest=low,
                latest=high,
            )
        )
    tellings, _ = events.find(document, sentences.split(case.text), timexes, names)
    found = [(t.type, t.edtf or "-", t.certainty) for t in tellings]
    text_of = {name.id: name.text for name in names}
    wanted = {case.text[start:end]: role for start, end, _, role in case.names if role}
    return found, wanted, [{text_of[p.name]: p.role for p in t.participants} for t in tellings]


READ = [case for case in cases() if case.expected]
NOTHING = [case for case in cases() if not case.expected]


@pytest.mark.parametrize("case", READ, ids=lambda case: f"{case.lang}: {case.text[:50]}")
def test_sentence_yields_its_event(case: Case) -> None:
    """A sentence of the corpus yields its event with type, date, certainty and the role of every name."""
    kind, when, *certainty = case.expected.split()
    found, wanted, roles = read(case)
    expected = (kind, when, certainty[0] if certainty else "asserted")
    assert expected in found, found
    got = roles[found.index(expected)]
    assert {name: got.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("case", NOTHING, ids=lambda case: f"{case.lang}: {case.text[:50]}")
def test_sentence_yields_nothing(case: Case) -> None:
    """Negation, questions, conditions, generic statements and boilerplate yield no event."""
    found, _, _ = read(case)
    assert found == []


@pytest.mark.parametrize("lang", sorted({case.lang for case in cases()}))
def test_corpus_is_wide(lang: str) -> None:
    """Each language with frames has at least twenty sentences of either kind."""
    assert sum(case.lang == lang for case in READ) >= 20
    assert sum(case.lang == lang for case in NOTHING) >= 20
