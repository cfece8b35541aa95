"""Running text in French, Spanish, Italian and Portuguese, where a query's rules do not hold."""

from __future__ import annotations

from datetime import date

import pytest

from loaders import sentences, timexes
from loaders.model import Document

#: Long enough to be no query.
REST = " " + "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. " * 3


def read(text: str, lang: str) -> list[tuple[str, str]]:
    """(text, value) of each expression of a document of Wednesday 2001-03-14."""
    document = Document(uri=text, text=text + REST, lang=lang, published=date(2001, 3, 14))
    return [(t.text, t.value) for t in timexes.find(document, sentences.split(document.text))]


@pytest.mark.parametrize(
    ("lang", "text", "want"),
    [
        ("es", "El alcalde dimitió el lunes.", "2001-03-12"),
        ("es", "El alcalde dimitirá el lunes.", "2001-03-19"),
        ("fr", "Le maire a démissionné lundi.", "2001-03-12"),
        ("fr", "Le maire démissionnera lundi.", "2001-03-19"),
        ("it", "Il sindaco ha lasciato lunedì.", "2001-03-12"),
        ("it", "Il sindaco lascerà lunedì.", "2001-03-19"),
        ("pt", "O prefeito renunciou na segunda-feira.", "2001-03-12"),
        ("pt", "O prefeito renunciará na segunda-feira.", "2001-03-19"),
        ("es", "La fábrica cerró en noviembre.", "2000-11"),
        ("fr", "L'usine fermera en novembre.", "2001-11"),
    ],
)
def test_tense_tells_which_day(lang: str, text: str, want: str) -> None:
    """A weekday or month without more lies on the side of the document's date that the verb's tense says."""
    assert [value for _, value in read(text, lang)] == [want]


@pytest.mark.parametrize(
    ("lang", "text", "want"),
    [
        ("fr", "Il vécut là de 1990 à 1995.", [("1990", "1990"), ("1995", "1995")]),
        ("es", "Gobernó entre 1982 y 1996.", [("1982", "1982"), ("1996", "1996")]),
        ("it", "Visse qui dal 1990 al 1995.", [("1990", "1990"), ("1995", "1995")]),
    ],
)
def test_ends_of_a_range_stand_apart(lang: str, text: str, want: list[tuple[str, str]]) -> None:
    """In running text each end of a range is an expression, without the word that opens the range."""
    assert read(text, lang) == want


def test_clock_stands_apart_in_french() -> None:
    """A French date and the clock time behind it are two expressions, the second with the day of the first."""
    assert read("La séance s'ouvrira samedi 17 mars à 18 h 30.", "fr") == [
        ("samedi 17 mars", "2001-03-17"),
        ("18 h 30", "2001-03-17T18:30"),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Julio Ramírez, de 40 años, juega en Santo Domingo."),
        ("fr", "Avril Martin, 34 ans, lit le quotidien."),
        ("it", "Due uomini di 23 e 31 anni, entrambi di Bari."),
        ("pt", "Ana, 34 anos, mora na quinta da família."),
    ],
)
def test_ages_and_names_are_no_dates(lang: str, text: str) -> None:
    """How old someone is, and a month or weekday that is part of a name, are not read."""
    assert read(text, lang) == []


def test_a_length_is_a_length() -> None:
    """In running text "en dos años" says how long, in a query when."""
    assert read("Lo construyeron en dos años.", "es") == [("dos años", "P2Y")]
