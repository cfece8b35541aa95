"""Ordinals that number an event: the third launch and the fourth are two, however alike all else is."""

from __future__ import annotations

import re

#: First to twelfth as each language spells them, every form it agrees in; the place in the list is the number.
_SPELT: dict[str, tuple[str, ...]] = {
    "en": (
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
    ),
    "fr": (
        "premi(?:er|ère)s?", "deuxièmes?|seconde?s?", "troisièmes?", "quatrièmes?", "cinquièmes?", "sixièmes?",
        "septièmes?", "huitièmes?", "neuvièmes?", "dixièmes?", "onzièmes?", "douzièmes?",
    ),
    "es": (
        "primer[oa]?s?", "segund[oa]s?", "tercer[oa]?s?", "cuart[oa]s?", "quint[oa]s?", "sext[oa]s?",
        "s[ée]ptim[oa]s?", "octav[oa]s?", "noven[oa]s?", "décim[oa]s?", "und[ée]cim[oa]s?", "duod[ée]cim[oa]s?",
    ),
    "pt": (
        "primeir[oa]s?", "segund[oa]s?", "terceir[oa]s?", "quart[oa]s?", "quint[oa]s?", "sext[oa]s?", "sétim[oa]s?",
        "oitav[oa]s?", "non[oa]s?", "décim[oa]s?",
    ),
    "it": (
        "prim[oaie]", "second[oaie]", "terz[oaie]", "quart[oaie]", "quint[oaie]", "sest[oaie]", "settim[oaie]",
        "ottav[oaie]", "non[oaie]", "decim[oaie]",
    ),
    "de": (
        "erste[nmrs]?", "zweite[nmrs]?", "dritte[nmrs]?", "vierte[nmrs]?", "fünfte[nmrs]?", "sechste[nmrs]?",
        "siebte[nmrs]?", "achte[nmrs]?", "neunte[nmrs]?", "zehnte[nmrs]?", "elfte[nmrs]?", "zwölfte[nmrs]?",
    ),
    "nl": ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"),
}  # fmt: skip
#: What is numbered beside events: times, parts and counts (the first half, the second stage, the first two).
_OTHERWISE: dict[str, str] = {
    "en": r"stage|floor|class|lady|name|place|person|world|two|three|four|five|six|few|"
    r"several|\d+|one|one's|quarter|half|centur\w+|day|week|month|year|decade|millennium|of",
    "fr": r"étage|classe|dame|nom|plan|monde|deux|trois|quatre|cinq|six|"
    r"\d+|guerre|trimestre|semestre|moitié|siècle|jour|semaine|mois|année|décennie|millénaire",
    "es": r"etapa|piso|clase|dama|nombre|plano|mundo|guerra|dos|tres|cuatro|cinco|"
    r"seis|\d+|trimestre|semestre|mitad|siglo|día|semana|mes|año|década|milenio",
    "pt": r"etapa|piso|classe|dama|nome|plano|guerra|dois|duas|três|quatro|"
    r"\d+|trimestre|semestre|metade|século|dia|semana|mês|ano|década|milénio|milênio",
    "it": r"stadio|piano|classe|dama|nome|guerra|due|tre|quattro|"
    r"\d+|trimestre|semestre|metà|secolo|giorno|settimana|mese|anno|decennio",
    "de": r"stufe|stock|klasse|dame|name|welt\w*|zwei|drei|vier|fünf|"
    r"sechs|\d+|quartal|halbjahr|hälfte|jahrhundert|tag|woche|monat|jahr|jahrzehnt",
    "nl": r"trap|verdieping|klasse|dame|wereld\w*|twee|drie|vier|\d+|kwartaal|helft|eeuw|dag|week|maand|jaar",
}
_DIGITS: dict[str, str] = {
    "en": r"(\d{1,3})(?:st|nd|rd|th)\b", "fr": r"(\d{1,3})(?:er|re|e|ème|ième)\b", "es": r"(\d{1,3})(?:\.?[ºª])",
    "pt": r"(\d{1,3})(?:\.?[ºª])", "it": r"(\d{1,3})[°ºª]", "nl": r"(\d{1,3})(?:e|de|ste)\b",
}  # fmt: skip
_NUMERAL = "一二三四五六七八九十"
_CJK = {
    "zh": re.compile(r"第([一二三四五六七八九十]{1,3}|\d{1,3})(?=[次回轮届场代期款艘枚颗部版任位家座个])"),
    "ja": re.compile(
        r"第([一二三四五六七八九十]{1,3}|\d{1,3})(?=[次回期代弾号])"
        r"|([一二三四五六七八九十]{1,3}|\d{1,3})(?:回|度|番|台|代|機|号機|作|人|社)目"
    ),
    "ko": re.compile(r"제?(\d{1,3})(?=차|회|대|번째)"),
}  # fmt: skip


def _latin(lang: str) -> re.Pattern[str]:
    spelt = "|".join(f"(?P<n{number}>{forms})" for number, forms in enumerate(_SPELT[lang], 1))
    digits = f"|{_DIGITS[lang]}" if lang in _DIGITS else ""
    return re.compile(rf"\b(?:{spelt}{digits})(?!\w)(?!\s+(?:{_OTHERWISE[lang]})\b)", re.IGNORECASE)


_LATIN = {lang: _latin(lang) for lang in _SPELT}


def ordinals_in(text: str, lang: str) -> frozenset[int]:
    """The numbers of the ordinals in a text, those of time left out; empty for a language that has no list here."""
    language = lang.split("-", maxsplit=1)[0]
    if language in _CJK:
        found = (next(group for group in m.groups() if group) for m in _CJK[language].finditer(text))
        return frozenset(number for number in map(_number, found) if number)
    if language not in _LATIN:
        return frozenset()
    return frozenset(_value(m) for m in _LATIN[language].finditer(text))


def _value(m: re.Match[str]) -> int:
    if m.lastgroup:
        return int(m.lastgroup[1:])
    return int(next(group for group in reversed(m.groups()) if group))


def _number(text: str) -> int:
    """一 to 九十九, or digits; 0 where the characters are no number."""
    if text.isdigit() and text.isascii():
        return int(text)
    tens, ten, units = text.partition("十")
    if not ten:
        return _NUMERAL.index(text) + 1 if len(text) == 1 else 0
    if len(tens) > 1 or len(units) > 1:
        return 0
    return (_NUMERAL.index(tens) + 1 if tens else 1) * 10 + (_NUMERAL.index(units) + 1 if units else 0)
