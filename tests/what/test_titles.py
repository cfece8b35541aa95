"""The title of a telling: its clause as one reads it on a timeline."""

from __future__ import annotations

import pytest

from loaders.events.tellings import title


@pytest.mark.parametrize(
    ("quote", "wanted"),
    [
        ("and sued the bank in May", "Sued the bank in May"),
        ("et fonde la maison", "Fonde la maison"),
        ("Ada Quill left Brightmill, and", "Ada Quill left Brightmill"),
        ("eBay bought\n the mill", "eBay bought the mill"),
        ("Android is released", "Android is released"),
        ("明玻公司成立", "明玻公司成立"),
    ],
)
def test_a_title_stands_alone(quote: str, wanted: str) -> None:
    """It neither begins nor ends with the word that joins its clause to another, and begins as a sentence does."""
    assert title(quote) == wanted


def test_a_long_title_ends_with_a_word() -> None:
    """It is cut between words and says so."""
    cut = title("The council of the town " * 8)
    assert len(cut) <= 91
    assert cut.removesuffix("…").split()[-1] in ("The", "council", "of", "the", "town")
