"""Titles out of type and cast: plain English that fits who acts, and on what."""

from __future__ import annotations

import pytest

from loaders.fold.titles import Cast, english

MINA, OTTO = ("Mina Falk", "agent", "person"), ("Otto Rehm", "agent", "person")
FIRM = ("Falk Works", "object", "organization")


@pytest.mark.parametrize(
    ("kind", "cast", "title"),
    [
        ("founding", [MINA, FIRM], "Mina Falk founds Falk Works"),
        ("founding", [MINA, OTTO, FIRM], "Mina Falk and Otto Rehm found Falk Works"),
        ("founding", [FIRM], "Falk Works is founded"),
        ("founding", [("Mina Falk", "object", "person")], "Founding: Mina Falk"),
        ("sale", [("Mina Falk", "object", "person")], "Sale: Mina Falk"),
        ("departure", [("Falk Works", "agent", "organization"), ("Mina Falk", "object", "person")],
         "Falk Works dismisses Mina Falk"),
        ("departure", [MINA, FIRM], "Mina Falk leaves Falk Works"),
        ("departure", [FIRM], "Departure from Falk Works"),
        ("appointment", [("Falk Works", "agent", "organization"), ("Otto Rehm", "object", "person")],
         "Falk Works appoints Otto Rehm"),
        ("appointment", [MINA, OTTO], "Mina Falk and Otto Rehm are appointed"),
        ("study", [MINA, OTTO, ("Vega", "object", "place")], "Mina Falk and Otto Rehm study Vega"),
        ("death", [MINA, ("Otto Rehm", "object", "person")], "Otto Rehm dies"),
        ("other", [("Lund", "place", "place")], "Event (Lund)"),
        ("meeting", [("Lund", "place", "place")], "Meeting (Lund)"),
    ],
)  # fmt: skip
def test_a_title_fits_its_cast(kind: str, cast: Cast, title: str) -> None:
    """The verb agrees with its subject, and no person is founded, sold or left."""
    assert english(kind, cast) == title


def test_what_is_said_has_a_topic() -> None:
    """A statement without object speaks on whoever else is named in it."""
    assert english("statement", [MINA, ("Falk Works", "other", "organization")]) == "Mina Falk speaks on Falk Works"


def test_braces_in_a_name_are_no_form() -> None:
    """A name is put in as it stands."""
    assert english("founding", [("{a}[s|]", "object", "organization")]) == "{a}[s|] is founded"
