"""EDTF as people read it, and as a shape on the axis."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.exporters.shape import (
    APPROXIMATE,
    BOUNDED,
    MOMENT,
    OPEN_END,
    OPEN_START,
    SPAN,
    UNCERTAIN,
    precision_of,
    shape_of,
)
from graph.exporters.when import LANGUAGES, when, words
from graph.items import items_of
from loaders.edtf import bounds
from loaders.errors import InputError

READ = {
    "1869": ("1869", "1869", "1869年", "1869年"),
    "1869-05": ("May 1869", "mai 1869", "1869年5月", "1869年5月"),
    "1869-05-01": ("1 May 1869", "1er mai 1869", "1869年5月1日", "1869年5月1日"),
    "1869-05-10T12:47": ("10 May 1869, 12:47", "10 mai 1869, 12:47", "1869年5月10日 12:47", "1869年5月10日 12:47"),
    "1869~": ("about 1869", "vers 1869", "1869年頃", "约1869年"),
    "1869?": ("1869 (?)", "1869 (?)", "1869年（?）", "1869年（?）"),
    "186X": ("1860s", "années 1860", "1860年代", "1860年代"),
    "18XX": ("1800–1899", "1800–1899", "1800～1899", "1800至1899"),
    "1869-22": ("summer 1869", "été 1869", "1869年夏", "1869年夏"),
    "1869/1871": ("1869 – 1871", "1869 – 1871", "1869年 ～ 1871年", "1869年 至 1871年"),
    "1869/..": ("from 1869 on", "à partir de 1869", "1869年から", "1869年起"),
    "../1869": ("until 1869", "jusqu’à 1869", "1869年まで", "至1869年"),
    "[1869..1871]": ("between 1869 and 1871", "entre 1869 et 1871", "1869年から1871年の間", "1869年与1871年之间"),
    "[..1869]": ("by 1869", "1869 au plus tard", "1869年以前", "1869年以前"),
    "-0043-03-15": ("15 March 44 BCE", "15 mars 44 av. J.-C.", "紀元前44年3月15日", "公元前44年3月15日"),
    "Y-10000": ("10001 BCE", "10001 av. J.-C.", "紀元前10001年", "公元前10001年"),
    "no date": ("no date", "no date", "no date", "no date"),
}


@pytest.mark.parametrize("edtf", READ)
def test_a_date_is_read_as_each_language_writes_it(edtf: str) -> None:
    """The wording says what the EDTF says, and no more."""
    assert tuple(when(edtf, lang) for lang in LANGUAGES) == READ[edtf]


def test_bounds_of_an_undated_event_are_no_duration() -> None:
    """What only the order of the telling bounds is worded as between, by, or later."""
    said = [when(edtf, "en", dated=False) for edtf in ("1855/1857", "../1857", "1855/..")]
    assert said == ["between 1855 and 1857", "by 1857", "1855 or later"]


def test_an_offset_is_shown_and_never_applied() -> None:
    """A clock time stays as written; its offset stands beside it."""
    assert when("1969-07-20T20:17:40Z") == "20 July 1969, 20:17:40 (UTC)"
    assert when("1969-07-20T15:17-05:00") == "20 July 1969, 15:17 (UTC−05:00)"


def test_every_language_has_every_word() -> None:
    """The four files of words hold the same keys."""

    def keys(node: object, path: str = "") -> set[str]:
        if not isinstance(node, dict):
            return {path}
        return {key for name, value in node.items() if name != "one" for key in keys(value, f"{path}/{name}")}

    optional = {"/dates/yearMark", "/dates/first"}
    assert len({frozenset(keys(words(lang)) - optional) for lang in LANGUAGES}) == 1


def test_a_language_without_words_is_refused() -> None:
    """An unknown interface language is an error that lists the known ones; a region is fine."""
    assert words("fr-CA") == words("fr")
    with pytest.raises(InputError) as raised:
        words("tlh")
    assert "en, fr, ja, zh" in (raised.value.hint or "")


def shape(edtf: str | None, **more: object) -> tuple[int | None, int | None, int, int]:
    found = shape_of(items_of([{"id": "x", "title": "t", "edtf": edtf} | more])[0])
    return found.lo, found.hi, found.kind, found.flags


def test_shapes_follow_the_edtf() -> None:
    """A date is a moment inside its bounds, an interval lasts, an open end fades, an undated one needs both."""
    lo, hi = bounds("1869") or (0, 0)
    assert lo is not None
    assert hi is not None
    assert shape("1869") == (lo, hi + 1, MOMENT, 0)
    assert shape("1869~")[3] == APPROXIMATE
    assert shape("1869%")[3] == APPROXIMATE | UNCERTAIN
    assert shape("1869/1869")[2] in (SPAN, MOMENT)
    assert shape("1869/1870-05")[2] == SPAN
    assert shape("[1869..1870]")[2] == MOMENT
    assert shape("1869/..")[3] == OPEN_END
    assert shape("../1869")[3] == OPEN_START
    assert shape("1855/1857", dated=False)[2] == BOUNDED
    assert shape("../1857", dated=False)[:2] == (None, None)
    assert shape(None)[:2] == (None, None)


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(1, 28), st.sampled_from(["", "~", "?", "%"]))
def test_any_day_has_a_wording_and_a_place(year: int, month: int, day: int, mark: str) -> None:
    """Every day from 10,000 BCE on has a wording in each language, and a shape one day wide."""
    sign = "-" if year < 0 else ""
    edtf = f"{sign}{abs(year):04d}-{month:02d}-{day:02d}{mark}"
    assert all(when(edtf, lang) not in ("", edtf) for lang in LANGUAGES)
    lo, hi, *_ = shape(edtf)
    assert lo is not None
    assert hi == lo + 86_400
    assert precision_of(edtf) == "d"


def test_words_hold_no_markup() -> None:
    """No word of the interface looks like markup: all of them are shown as text."""
    for lang in LANGUAGES:
        assert not set("<>&") & set(json.dumps(words(lang), ensure_ascii=False))
