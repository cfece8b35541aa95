"""What is known before reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.errors import InputError
from loaders.gazetteer import Gazetteer


def test_an_empty_gazetteer_knows_nothing() -> None:
    """``--no-gazetteer`` means that no name is known."""
    assert Gazetteer.empty().lookup("Paris") == ()
    assert Gazetteer.empty().same("Paris", "巴黎") is None
    assert Gazetteer.empty().label_of("Paris", "fr") is None


@pytest.mark.parametrize(
    "names",
    [
        ("Germany", "Allemagne", "Deutschland", "德国", "ドイツ", "독일", "Германия"),
        ("Vienna", "Wien", "维也纳", "ウィーン"), ("Geneva", "Genève", "日内瓦"),
            ("UN", "ONU", "联合国", "国連"), ("U.S.", "USA", "États-Unis", "美国"),
        ("Marie Curie", "玛丽·居里", "マリー・キュリー"), ("Toyota", "丰田", "トヨタ自動車"),
    ],
)  # fmt: skip
def test_one_thing_is_known_by_its_names_in_many_scripts(names: tuple[str, ...]) -> None:
    """Countries, cities and well-known names have one identity across languages."""
    known = Gazetteer.default()
    assert all(known.same(names[0], other) for other in names[1:])


def test_two_known_things_are_two() -> None:
    """Identity can say no, and says nothing of what it does not know."""
    known = Gazetteer.default()
    assert known.same("Vienna", "德国") is False
    assert known.same("Vienna", "Qwertzuiopolis") is None


@pytest.mark.parametrize(("surface", "label"), [
    ("WHO", "organization"), ("Who", None), ("US", "place"), ("us", None), ("Us", None),
    ("Nice", "place"), ("nice", None), ("Nato", "organization"), ("iPad", "product"),
])  # fmt: skip
def test_short_latin_names_are_known_in_their_own_case(surface: str, label: str | None) -> None:
    """A word of a language is not the acronym or town that it spells."""
    assert Gazetteer.default().label_of(surface, "en") == label


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "aliases.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_users_aliases_win_over_all(tmp_path: Path) -> None:
    """Where the user's file knows a name, it alone says what it is; same_as ties it to what is known."""
    path = _file(
        tmp_path,
        "name\tkind\taliases\tsame_as\n# a note\nVienna\tproduct\tV-1|维\nOur Town\tplace\tOT\tGeneva\n"
        "Old\tperson\t\tOlder\nOlder\tperson\t\t\n",
    )
    known = Gazetteer.default().with_aliases(path)
    assert known.label_of("Vienna", "en") == known.label_of("维", "zh") == "product"
    assert known.same("OT", "日内瓦")
    assert known.same("Old", "Older")
    assert known.fingerprint != Gazetteer.default().fingerprint


@pytest.mark.parametrize("line", ["Acme\tfirm", "\tperson", "Acme\tperson\ta\tb\tc", "Acme"])
def test_a_wrong_line_is_named(tmp_path: Path, line: str) -> None:
    """A line that cannot be used is an error that gives its number and says what the columns are."""
    with pytest.raises(InputError, match=r"aliases\.tsv:2: ") as error:
        Gazetteer.empty().with_aliases(_file(tmp_path, f"name\tkind\n{line}\n"))
    assert error.value.hint


def test_a_file_that_is_no_text_is_an_input_error(tmp_path: Path) -> None:
    """A missing or binary alias file is reported, not raised as it comes."""
    with pytest.raises(InputError):
        Gazetteer.empty().with_aliases(tmp_path / "none.tsv")
    (tmp_path / "binary.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError):
        Gazetteer.empty().with_aliases(tmp_path / "binary.tsv")
