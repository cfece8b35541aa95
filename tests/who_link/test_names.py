"""Names across scripts, and what spellings of one name share."""

from __future__ import annotations

import subprocess
import sys

import pytest

from loaders.names import may_sound_alike, score
from loaders.names.keys import bare_key, initials, key, words
from loaders.names.units import units

ALIKE = [
    ("Livingston", "利文斯顿"), ("Anderson", "安德森"), ("Margaret", "玛格丽特"), ("Anderson", "アンダーソン"),
    ("Margaret", "マーガレット"), ("Livingstone", "リビングストン"), ("Anderson", "Андерсон"),
    ("Margarita", "Маргарита"),
    ("Margaret", "마거릿"), ("アンダーソン", "安德森"), ("マーガレット", "玛格丽特"), ("Wang Xiaoming", "王晓明"),
    ("Xiaoming Wang", "王晓明"),
]  # fmt: skip
UNLIKE = [
    ("Livingston", "安德森"), ("Anderson", "マーガレット"), ("Margaret", "Андерсон"), ("Margaret", "安德森"),
    ("アンダーソン", "玛格丽特"), ("San Francisco", "旧金山"), ("Livingston", "마거릿"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_names_that_sound_alike_score_high(left: str, right: str) -> None:
    """A name and its usual form in another script score .8 or more, in either order."""
    assert score(left, right) >= 0.8
    assert score(left, right) == score(right, left)
    assert may_sound_alike(left, right)


@pytest.mark.parametrize(("left", "right"), UNLIKE)
def test_other_names_score_low(left: str, right: str) -> None:
    """Two names, or a name and its translation, score under .3."""
    assert score(left, right) < 0.3


@pytest.mark.parametrize(
    ("name", "script", "sounds"),
    [
        ("Škoda", "latin", "shkoda"), ("ティーシャ", "kana", "ti-Sa"), ("キャノン", "kana", "kyanoN"),
        ("张", "han", "ZaG"),
        ("尔", "han", "R"), ("시장", "hangul", "SiJaN"), ("Щука", "cyrillic", "shchuka"), ("123", "none", ""),
    ],
)  # fmt: skip
def test_a_name_is_cut_into_the_sounds_of_its_script(name: str, script: str, sounds: str) -> None:
    """Each script has its own way to sounds, and what is no name has none."""
    assert units(name) == (script, sounds)


def test_keys_forget_case_width_marks_and_punctuation() -> None:
    """One name has one key however it is typed, but が is not か, nor й и."""
    assert key("ＡＴ＆Ｔ") == key("AT&T") == key("at & t")
    assert key("Citroën’s") == key("CITROEN")
    assert key("マーク・トウェイン") == key("マーク トウェイン")
    assert key("が") != key("か")
    assert key("й") != key("и")
    assert words("Mary-Ann・Evans") == ("maryann", "evans")


def test_a_company_form_is_not_part_of_a_name() -> None:
    """Article and legal form are left out of the bare key, in Latin and Han."""
    assert bare_key("The Hudson Company") == bare_key("Hudson, Inc.") == "hudson"
    assert bare_key("株式会社大橋") == bare_key("大橋社") == "大橋"
    assert bare_key("Company") == "company"
    assert initials("Bank for International Settlements") == "BIS"


def test_the_command_scores_one_pair_a_line() -> None:
    """``python -m loaders.names`` prints one number for each line, and 0 for what is no pair."""
    ran = subprocess.run(
        [sys.executable, "-m", "loaders.names"], input="Anderson\tアンダーソン\nAnderson\n\n", capture_output=True,
        text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    scores = [float(line) for line in ran.stdout.splitlines()]
    assert len(scores) == 3
    assert scores[0] > 0.9
    assert scores[1:] == [0.0, 0.0]
