"""The feasts of the lunisolar calendar against the days on which they were kept."""

from __future__ import annotations

import pytest

from loaders.timexes.calendar import Civil
from loaders.timexes.lunar import feast

KEPT: dict[tuple[str, int], Civil] = {
    ("lunar-new-year", 1949): (1949, 1, 29), ("lunar-new-year", 1985): (1985, 2, 20),
    ("lunar-new-year", 2000): (2000, 2, 5),
    ("lunar-new-year", 2015): (2015, 2, 19), ("lunar-new-year", 2024): (2024, 2, 10),
    ("lunar-new-year", 2025): (2025, 1, 29),
    ("lunar-new-year", 2034): (2034, 2, 19), ("lunar-eve", 2024): (2024, 2, 9), ("lantern", 2023): (2023, 2, 5),
    ("dragon-boat", 2020): (2020, 6, 25), ("dragon-boat", 2025): (2025, 5, 31), ("mid-autumn", 1995): (1995, 9, 9),
    ("mid-autumn", 2020): (2020, 10, 1), ("mid-autumn", 2023): (2023, 9, 29), ("mid-autumn", 2033): (2033, 9, 8),
    ("double-ninth", 2024): (2024, 10, 11), ("laba", 2024): (2024, 1, 18), ("qingming", 2023): (2023, 4, 5),
    ("qingming", 2024): (2024, 4, 4), ("winter-solstice", 2023): (2023, 12, 22),
}  # fmt: skip


@pytest.mark.parametrize(("code", "year"), list(KEPT))
def test_feast_falls_on_the_day_it_was_kept(code: str, year: int) -> None:
    """A feast falls on the day on which China kept it, leap months included."""
    assert feast(code, year) == KEPT[code, year]


def test_no_feast_outside_the_trusted_years() -> None:
    """Outside 1900 to 2100, and for a code that is not lunar, there is no day."""
    assert feast("lunar-new-year", 1899) is None
    assert feast("lunar-new-year", 2101) is None
    assert feast("christmas", 2000) is None
