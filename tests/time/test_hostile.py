"""Whatever a text holds: no error, exact offsets, sound bounds, time in line with its length."""

# ruff: noqa: E501 (tables read best as they are)

from __future__ import annotations

import time
from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loaders import sentences, timexes
from loaders.edtf import bounds
from loaders.model import Document, Timex
from loaders.timexes.language import language

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "nl", "ja", "zh", "ko", "ru", "tr", "ar", "th", "xx")
#: What breaks readers of text: marks that turn it around, that combine, that have two cases or none, and no width.
ODD = [
    "\u202e",
    "\u200f",
    "\u200b",
    "\ufeff",
    "e\u0301",
    "İ",
    "ß",
    "ŉ",
    "ﬁ",
    "\u0000",
    "\ud7ff",
    "\U0001f4c5",
    "１９９６",
    "٣",
    "१९",
    "²",
    "Ⅻ",
]
JOINTS = [
    " ",
    "  ",
    "\n",
    "\n\n",
    "-",
    "–",
    "/",
    ".",
    ",",
    ":",
    "'",
    "’",
    "(",
    ")",
    "~",
    "年",
    "%",
    "$",
    "#",
    "+",
    " to ",
    " of ",
]
NUMBERS = st.one_of(
    st.integers(0, 35),
    st.integers(1900, 2030),
    st.integers(0, 10**12),
    st.sampled_from(["00", "0000", "31/02/2000", "99:99", "1.2.3.4"]),
).map(str)


@cache
def words(lang: str) -> list[str]:
    """Phrases of a language's lexicon, without their marks."""
    found = language(lang).entries
    return sorted({phrase for phrase in found if phrase})[:4000] or ["x"]


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and a text of its words of time in any order, among figures and hostile characters."""
    lang = draw(st.sampled_from(LANGUAGES))
    part = st.one_of(
        st.sampled_from(words(lang)), NUMBERS, st.sampled_from(JOINTS), st.sampled_from(ODD), st.text(max_size=3)
    )
    parts = draw(st.lists(part, max_size=30))
    return lang, draw(st.sampled_from(["", " "])).join(parts)


def read(text: str, lang: str, published: date | None = date(2013, 3, 12)) -> list[Timex]:
    """The expressions of a text."""
    return timexes.find(Document(uri="x", text=text, lang=lang, published=published), sentences.split(text))


def check(text: str, found: list[Timex]) -> None:
    """What holds of every reading."""
    assert all(text[t.start : t.end] == t.text and t.text for t in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for t in found:
        if t.edtf is not None:
            assert (t.earliest, t.latest) == bounds(t.edtf)
        if t.earliest is not None and t.latest is not None:
            assert t.earliest <= t.latest


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts(), st.sampled_from([date(2013, 3, 12), date(2000, 2, 29), date(1, 1, 1), date(9999, 12, 31), None]))
def test_any_order_of_words_of_time(case: tuple[str, str], published: date | None) -> None:
    """No order of words and figures raises; spans lie where they say and in order; bounds are those of the EDTF."""
    lang, text = case
    check(text, read(text, lang, published))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_any_text(text: str, lang: str) -> None:
    """No text at all raises."""
    check(text, read(text, lang))


REPEATED = {"digits": "1 ", "figures": "9", "dates": "5.5.1999 ", "dots": "1.1.", "slashes": "1/1/", "hyphens": "1-", "apostrophes": "'", "brackets": "(",
            "turned": "\u202e5\u202c", "marks": "e\u0301", "spaces": " ", "lines": "\n", "clocks": "12:", "years": "1999-", "month": "mai "}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "de", "fr", "zh", "ja", "ru"])
@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED.keys())
def test_time_in_line_with_length(lang: str, piece: str) -> None:
    """Eight times the text takes no more than about eight times the time: nothing is quadratic."""

    def spent(length: int) -> float:
        text = piece * (length // len(piece))
        split = sentences.split(text)
        document = Document(uri="x", text=text, lang=lang, published=date(2013, 3, 12))
        before = time.process_time()
        timexes.find(document, split)
        return time.process_time() - before

    spent(2_000)
    assert spent(48_000) < 8 * 2.5 * spent(6_000) + 0.1
