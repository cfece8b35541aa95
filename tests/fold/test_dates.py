"""Spans, their words, and the date that several claims support."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.edtf import DAY, bounds
from loaders.fold.dates import FAR, Claim, Span, combine, edtf_of, span_of, to_bounds


@pytest.mark.parametrize(
    "edtf",
    ["1984", "-0043", "1984-02", "1984-02-29", "1984/1991", "1984-05/1991-07-03", "../1984", "1984-05/..", "Y12000"],
)
def test_words_of_a_span_have_its_bounds(edtf: str) -> None:
    """A span read from EDTF is written with the same words."""
    span = span_of(edtf)
    assert span is not None
    assert edtf_of(span) == edtf


@given(low=st.integers(-700_000, 700_000), days=st.integers(0, 5_000))
def test_words_of_any_days_have_their_bounds(low: int, days: int) -> None:
    """Any run of whole days is written so that it reads back the same."""
    span = Span(low * DAY, (low + days + 1) * DAY - 1)
    assert bounds(edtf_of(span)) == to_bounds(span)


def test_open_on_both_sides_has_no_words() -> None:
    """Nothing known is nothing written."""
    assert edtf_of(Span(-FAR, FAR)) is None


def claim(edtf: str, document: str, *, dated: bool = True) -> Claim:
    """One telling's date."""
    return Claim(edtf, f"{document}:{edtf}", document, dated=dated)


def test_most_documents_win_and_the_rest_is_kept() -> None:
    """Two documents against one: their finest date, and the third's beside it."""
    date = combine([claim("1984-05", "a"), claim("1984", "b"), claim("1986", "c")])
    assert date.edtf == "1984-05"
    assert dict(date.against) == {"1984-05": ("a:1984-05", "b:1984"), "1986": ("c:1986",)}


def test_dates_that_overlap_make_a_new_one() -> None:
    """Where no telling says just what all support, the overlap is written."""
    date = combine([claim("1984/1986", "a"), claim("1985/1990", "b")])
    assert (date.edtf, date.against) == ("1985/1986", ())


def test_bounds_never_beat_a_date() -> None:
    """A bound is used only where no telling gives a date."""
    assert combine([claim("../1990", "a", dated=False), claim("1984", "b")]).edtf == "1984"
    alone = combine([claim("../1990", "a", dated=False)])
    assert (alone.edtf, alone.dated) == ("../1990", False)
