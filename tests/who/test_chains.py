"""Chains, anaphors and speakers: whom a part of a name, a pronoun, the company and I stand for."""

from __future__ import annotations

import pytest

from loaders import mentions, sentences
from loaders.gazetteer import Gazetteer
from loaders.model import Document, Name


def read(text: str, lang: str) -> list[Name]:
    """The names and anaphors of a text, without the gazetteer."""
    return mentions.find(
        Document(uri="t", text=text, lang=lang), sentences.split(text), (), gazetteer=Gazetteer.empty()
    )


def anaphors(text: str, lang: str) -> list[tuple[str, str]]:
    """Each anaphor with the name it stands for."""
    return [(name.text, name.canonical) for name in read(text, lang) if name.pronoun]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Ann Carter left in May. She was tired.", [("She", "Ann Carter")]),
        ("en", "Ann Carter met Paul Reed. He smiled.", [("He", "Paul Reed")]),
        ("en", "Brightware Inc. grew. The company hired ten people.", [("The company", "Brightware Inc.")]),
        ("en", "The rain fell. He left.", []),
        ("fr", "Paul Girard a quitté Nantes. Il reviendra.", [("Il", "Paul Girard")]),
        ("fr", "Paul Girard hésite. Il faut partir.", []),
        ("fr", "Paul Girard présente la loi. Elle sera votée.", []),
        ("zh", "安娜·琼斯去了上海。她很高兴。", [("她", "安娜·琼斯")]),
        ("ja", "ジョン・スミス氏は東京に着いた。彼は疲れていた。", [("彼", "ジョン・スミス")]),
        ("de", "Stefan Krause trat zurück. Er war müde.", [("Er", "Stefan Krause")]),
    ],
)
def test_an_anaphor_takes_the_nearest_subject_that_agrees_or_nothing(
    lang: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """A pronoun stands for the first fitting name of the nearest sentence; impersonal and unfitting ones for nobody."""
    assert anaphors(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", '"I was wrong," said Ann Carter.', "Ann Carter"),
        ("en", 'Ann Carter said: "I was wrong."', "Ann Carter"),
        ("fr", "« Je regrette », a déclaré Paul Girard.", "Paul Girard"),
        ("ja", "ジョン・スミス氏は「私は反対だ」と述べた。", "ジョン・スミス"),
        ("zh", "安娜·琼斯说：“我不同意。”", "安娜·琼斯"),
    ],
)
def test_i_in_a_quotation_is_its_attributed_speaker(lang: str, text: str, speaker: str) -> None:
    """The speaker of a quotation is whoever stands by its verb of saying."""
    assert [canonical for _, canonical in anaphors(text, lang)] == [speaker]


def test_i_in_a_labelled_turn_is_the_owner_of_the_turn() -> None:
    """A turn belongs to the name that opens it."""
    text = "Ann Carter: Where did you begin?\nPaul Reed: I began in Leeds.\nAnn Carter: I see.\nPaul Reed: I left.\n"
    assert anaphors(text, "en") == [("I", "Paul Reed"), ("I", "Ann Carter"), ("I", "Paul Reed")]


def test_a_transcript_without_labels_is_cut_by_question_and_address() -> None:
    """The guest is the one who is greeted by name; questions to you are the host's, the answers the guest's."""
    text = (
        "欢迎保罗·里德来到节目。我很荣幸。\n"
        "你是怎么开始的?\n我在1990年开了一家小店。那时候我没有钱。\n"
        "后来你为什么离开?\n我想试试别的事情。\n"
    )
    guest = "保罗·里德"
    assert {canonical for word, canonical in anaphors(text, "zh") if word == "我"} == {guest}
    spoken = [name.start for name in read(text, "zh") if name.pronoun]
    assert len(spoken) >= 3
    assert all("?" not in text[text.rfind("\n", 0, at) + 1 : text.find("\n", at)] for at in spoken)


def test_a_letter_without_a_known_speaker_resolves_no_i() -> None:
    """Where nobody is known to speak, I stays unresolved."""
    assert anaphors("I met Paul Reed in Leeds. I was glad.", "en") == []


def test_two_people_with_one_surname_stay_two() -> None:
    """Full names never merge; a bare surname goes to the one named in full most often."""
    text = "Ann Carter founded Brightware. Paul Carter joined later. Ann Carter left. Carter was tired."
    canonical = [name.canonical for name in read(text, "en") if name.label == "person" and not name.pronoun]
    assert canonical == ["Ann Carter", "Paul Carter", "Ann Carter", "Ann Carter"]


def test_a_firm_without_its_legal_form_is_the_same_firm() -> None:
    """Norton after Norton Inc. is one chain."""
    text = "Norton Inc. sued Brightware. Norton wants damages, the lawyers of Norton said."
    assert {name.canonical for name in read(text, "en") if name.text.startswith("Norton")} == {"Norton Inc."}


@pytest.mark.parametrize("lang", ["en", "fr", "es", "de", "pt", "it", "zh", "ja", "nl"])
def test_any_text_in_any_language_is_read_without_error_and_with_true_spans(lang: str) -> None:
    """Offsets hold for every name, also where a language has no rules of its own or the text is odd."""
    for text in (
        "",
        "...",
        "A B C\n\n\nX",
        "“",
        "李。マスク Ann 4 Ltd.",
        "O ' Neill & Co., Inc. (ABC) — \u00a0É.-J. d'",
    ):
        for name in read(text, lang):
            assert text[name.start : name.end] == name.text
