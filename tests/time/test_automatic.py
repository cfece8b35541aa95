"""Languages without rules of their own read their absolute dates from calendar data alone."""

# ruff: noqa: E501 (tables read best as they are)

from __future__ import annotations

from datetime import date

import pytest

from loaders import sentences, timexes
from loaders.model import Document

FIFTH_OF_MAY = {
    "ar": "5 مايو 1999", "az": "5 may 1999", "be": "5 мая 1999 г.", "bg": "5 май 1999 г.", "bn": "৫ মে, ১৯৯৯",
    "bs": "5. maj 1999.", "ca": "5 de maig del 1999", "cs": "5. května 1999", "cy": "5 Mai 1999", "da": "5. maj 1999",
    "el": "5 Μαΐου 1999", "et": "5. mai 1999", "eu": "1999ko maiatzaren 5a", "fa": "5 مهٔ 1999", "fi": "5. toukokuuta 1999",
    "ga": "5 Bealtaine 1999", "gl": "5 de maio de 1999", "he": "5 במאי 1999", "hi": "5 मई 1999", "hr": "5. svibnja 1999.",
    "hu": "1999. május 5.", "hy": "5 մայիսի, 1999 թ.", "id": "5 Mei 1999", "is": "5. maí 1999", "ka": "5 მაისი, 1999",
    "kk": "1999 ж. 5 мамыр", "lt": "1999 m. gegužės 5 d.", "lv": "1999. gada 5. maijs", "mk": "5 мај 1999 г.",
    "ms": "5 Mei 1999", "no": "5. mai 1999", "pl": "5 maja 1999", "ro": "5 mai 1999", "ru": "5 мая 1999 года",
    "sk": "5. mája 1999", "sl": "5. maj 1999", "sq": "5 maj 1999", "sr": "5. мај 1999.", "sv": "den 5 maj 1999",
    "sw": "5 Mei 1999", "th": "5 พฤษภาคม 2542", "tl": "Mayo 5, 1999", "tr": "5 Mayıs 1999", "uk": "5 травня 1999 року",
    "ur": "5 مئی، 1999", "uz": "5-may, 1999", "vi": "5 tháng 5, 1999",
}  # fmt: skip
MAY = {"ru": "в мае 1999 года", "pl": "w maju 1999 roku", "fi": "toukokuussa 1999", "hu": "1999 májusában", "sv": "i maj 1999",
       "tr": "Mayıs 1999'da", "el": "τον Σεπτέμβριο του 1999", "ro": "în mai 1999", "uk": "у травні 1999 року", "vi": "tháng 5 năm 1999"}  # fmt: skip
FIGURES = {"ru": "05.06.1999", "pl": "5.06.1999", "el": "5/6/1999", "hu": "1999.06.05", "sv": "1999-06-05", "cs": "5. 6. 1999",
           "lt": "1999-06-05", "xx": "1999-06-05", "tr": "05.06.1999", "ar": "٥/٦/١٩٩٩", "hi": "५/६/१९९९"}  # fmt: skip


def read(text: str, lang: str) -> list[tuple[str, str | None]]:
    """Values and EDTF of a text's expressions."""
    document = Document(uri=text, text=text, lang=lang, published=date(2013, 3, 12))
    return [(t.value, t.edtf) for t in timexes.find(document, sentences.split(text))]


@pytest.mark.parametrize(("lang", "text"), sorted(FIFTH_OF_MAY.items()))
def test_a_day_by_the_name_of_its_month(lang: str, text: str) -> None:
    """A language nobody tuned reads a day, its month and its year."""
    assert read(text, lang) == [("1999-05-05", "1999-05-05")]


@pytest.mark.parametrize(("lang", "text"), sorted(MAY.items()))
def test_a_month_in_any_case(lang: str, text: str) -> None:
    """A month is known in the cases that stand beside a year."""
    month = "1999-09" if lang == "el" else "1999-05"
    assert read(text, lang) == [(month, month)]


@pytest.mark.parametrize(("lang", "text"), sorted(FIGURES.items()))
def test_figures_in_the_language_s_order(lang: str, text: str) -> None:
    """Figures are read in the order that the language's own short dates have; ISO dates in every language."""
    assert read(text, lang) == [("1999-06-05", "1999-06-05")]


@pytest.mark.parametrize(
    ("lang", "text"), [("ru", "вчера"), ("tr", "dün"), ("pl", "wczoraj"), ("sv", "igår"), ("el", "χθες")]
)
def test_yesterday(lang: str, text: str) -> None:
    """The day before the document's is read where the data name it."""
    assert read(text, lang) == [("2013-03-11", "2013-03-11")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("ru", "5 мальчиков и 3 девочки"), ("tr", "3 kişi, 45 sayfa"), ("pl", "10 jabłek za 5 zł"), ("fi", "12 hevosta"),
     ("sv", "3 män och 40 barn"), ("xx", "lorem ipsum 12 dolor")],
)  # fmt: skip
def test_counts_are_no_dates(lang: str, text: str) -> None:
    """A number beside any other word is no date."""
    assert read(text, lang) == []
