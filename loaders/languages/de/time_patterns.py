"""German dates and times that no list of words can hold: 22.10., 14./15. Mai, halb vier, 18.30 Uhr, die 1950er Jahre."""

from __future__ import annotations

import re

from loaders.languages.de.time_numbers import cardinals
from loaders.timexes.when import Repeat, Span, When

_CARDINALS = {word: value for word, value in cardinals().items() if value < 100}
_HOURS = {word: value for word, value in _CARDINALS.items() if value <= 24} | {"ein": 1}
_HOUR = rf"(?:\d{{1,2}}|{'|'.join(sorted(_HOURS, key=len, reverse=True))})"
_MINUTES = {word: value for word, value in _CARDINALS.items() if value in (5, 10, 20, 25)} | {"viertel": 15}
_MONTH = (
    r"jan|jän|feb|mär|maer|mrz|apr|mai\b|jun[io.]?\b|jul[i.]?\b|aug|sep|okt|nov\b|nov\.|november|dez|(?:jh|jahrhundert|jahrzehnt|quartal|halbjahr|vierteljahr|"
    r"jahrtausend|kalenderwoche|kw\b|woche\b|tag\b|monat|geburtstag|todestag|jahrestag)"
)
_CUED = r"(?:(?<=\bam )|(?<=\bvom )|(?<=\bzum )|(?<=\bab )|(?<=\bbis )|(?<=\bden )|(?<=\bder )|(?<=\bdem )|(?<=tag )|(?<=tag, )|(?<=woch )|(?<=woch, )|(?<=, )|(?<=^)|(?<=[-/] )|(?<=\d[./-])|(?<=\b(?:mo|di|mi|do|fr|sa|so)[ .] )|(?<=\b(?:mo|di|mi|do|fr|sa|so)[ .]))"
_DAY, _MON = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_LENGTHS = {
    "sekünd": "S",
    "minüt": "Mi",
    "stünd": "H",
    "tägig": "D",
    "wöch": "W",
    "monat": "M",
    "jähr": "Y",
    "jahrzehnt": "DE",
    "jahrhundert": "CE",
}
_LONG = {
    "sekunden": "S",
    "minuten": "Mi",
    "stunden": "H",
    "tage": "D",
    "wochen": "W",
    "monate": "M",
    "jahre": "Y",
    "jahrzehnte": "DE",
    "jahrhunderte": "CE",
}
_STEM = rf"(?:(?P<figures>\d{{1,3}})-?|{'|'.join(sorted({*_CARDINALS, 'ein', 'mehr', 'halb', 'anderthalb'}, key=len, reverse=True))})"
_ADJECTIVE = rf"{_STEM.replace('(?P<figures>', '(?:')}(?:sekünd|minüt|stünd|täg|wöch|monat|jähr)ig(?:e[nrsm]?)?"


def _ordinal(text: str) -> tuple[str, object]:
    return "o", int("".join(c for c in text if c.isdigit()))


def _figures(text: str) -> tuple[str, object] | None:
    numbers = [int(x) for x in re.findall(r"\d+", text)]
    day, month = numbers[:2]
    year = numbers[2] if len(numbers) > 2 else None
    return "i", When(day=day, month=month, year=year, short=year is not None and year < 100)


def _clock(text: str) -> tuple[str, object] | None:
    hour, minute = (int(x) for x in re.findall(r"\d+", text)[:2])
    return ("t", When(hour=hour, minute=minute)) if hour <= 24 and minute < 60 else None


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else _HOURS.get(word)


def _spoken(text: str) -> tuple[str, object] | None:
    """Halb vier, Viertel nach drei, fünf vor halb acht, dreiviertel acht."""
    words = text.split()
    hour = _number(words[-1])
    if hour is None or hour > 24:
        return None
    minute = 0
    for at, word in enumerate(words[:-1]):
        if word == "halb":
            minute -= 30
        elif word == "dreiviertel":
            minute -= 15
        elif word == "viertel" and words[at + 1] not in ("vor", "nach"):
            minute -= 45
        elif word in ("vor", "nach"):
            before = next(w for w in reversed(words[:at]) if w not in ("minuten", "min"))
            amount = int(before) if before.isdigit() else _MINUTES.get(before, 0)
            minute += amount if word == "nach" else -amount
    total = hour * 60 + minute
    return "t", When(hour=total // 60 % 24, minute=total % 60)


def _decade(text: str) -> tuple[str, object] | None:
    digits = re.match(r"\d+", text)
    if digits:
        number = int(digits.group())
        return "c", When(decade=number // 10) if number >= 1000 else When(decade=number // 10, short=True)
    tens = next(
        value
        for word, value in _CARDINALS.items()
        if value % 10 == 0 and value >= 20 and text.startswith(word.replace("ß", "ss")[:5])
    )
    return "c", When(decade=tens // 10, short=True)


def _adjective(text: str) -> tuple[str, object] | None:
    unit = next(unit for stem, unit in _LENGTHS.items() if stem[:4] in text)
    figures = re.match(r"\d+", text)
    if figures:
        return None if unit == "Y" else ("V", Span(parts=((int(figures.group()), unit),)))
    counts: dict[str, float | None] = {**_CARDINALS, "ein": 1, "mehr": None, "halb": 0.5, "anderthalb": 1.5}
    stem = max((word for word in counts if text.startswith(word)), key=len)
    return "V", Span(parts=((counts[stem], unit),))


def _long(text: str) -> tuple[str, object]:
    unit = next(unit for word, unit in _LONG.items() if text.startswith(word))
    return "V", Span(parts=((None, unit),))


def _weekday_part(text: str) -> tuple[str, object]:
    part = next(
        part
        for word, part in (
            ("vormittag", "MO"),
            ("nachmittag", "AF"),
            ("mittag", "MI"),
            ("abend", "EV"),
            ("nacht", "NI"),
            ("", "MO"),
        )
        if word in text
    )
    return "p", part


def _quarters(text: str) -> tuple[str, object]:
    return "V", Span(parts=((0.75 if "drei" in text else 0.25, "H"),))


def _feast(text: str) -> tuple[str, object]:
    return "h", f"advent-{text[0]}" if "advent" in text else ("christmas", "st-stephen")[text[0] == "2"]


def _set(text: str) -> tuple[str, object]:
    part = next(
        part
        for word, part in (
            ("vormittag", "MO"),
            ("nachmittag", "AF"),
            ("mittag", "MI"),
            ("abend", "EV"),
            ("nacht", "NI"),
            ("", "MO"),
        )
        if word in text
    )
    return "S", Repeat(value="T" + part)


_TENS = "zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig"
_AFTER_DAY = (
    r"(?=\s(?:um|gegen|in|an|mit|des|dieses|desselben|jeden|jedes|folgte|war|waren|wurde|wurden|kam|begann|fand|griff|traf|fiel|zog|ging|"
    r"stand|nahm|gab|trat|starb|schloss|(?!seite|kette|karte)[^\W\d_]+[^\W\d_aeiou]ten?)\b)"
)
_TIMES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "mehr": None}
_UNITS = {"jahr": "1Y", "monat": "1M", "woche": "1W", "tag": "1D", "quartal": "1Q"}


def _times_a(text: str) -> tuple[str, object]:
    count = next((value for word, value in _TIMES.items() if text.startswith(word)), None)
    unit = next(unit for word, unit in _UNITS.items() if word in text)
    return "S", Repeat(value="P" + unit, quant=None, freq=f"{count}X" if count else None)


PATTERNS = {
    "timesa": rf"(?<!\w)(?:{'|'.join(_TIMES)})mal (?:pro|im|am|in der|je) (?:{'|'.join(_UNITS)})(?!\w)",
    "nth": rf"(?:(?<=\bam )|(?<=\bvom )|(?<=\bbis zum )|(?<=\bab dem )|(?<=\bseit dem )){_DAY}(?:\.|te[nr])(?:{_AFTER_DAY}|(?=,|$))",
    "feast": r"(?<![\w.])(?:[1-4]\. advent(?:ssonntag)?|[12]\. weihnachts(?:feier)?tag)(?!\w)",
    "notyear": r"(?<![^\W_])(?:nr\.?|§|art\.|artikel|kapitel|abschnitt|ziffer|seite|tel\.?|version|absatz|raum|zimmer) ?\d[\d.]*",
    "dated": rf"(?<![\d.,:]){_DAY}\. ?{_MON}\. ?(?:\d{{4}}|\d\d)(?![\d.,]\d|\d| ?uhr|:|h\b)|{_CUED}{_DAY}/{_MON}(?![\d/])",
    "daymonth": rf"(?<![\d.,:]){_DAY}\. ?{_MON}\.(?!\d)|{_CUED}{_DAY}\.{_MON}(?![\d.]\d|\d| ?uhr|h\b|[.,]\d| ?%| ?(?:euro|prozent|mio|mrd|km|kg|cm|mm|m)\b)",
    "uhr": r"(?<![\d.,:])\d{1,2}[.:]\d\d(?= ?(?:uhr|h)\b)(?:(?= ?h\b) ?h)?(?:(?= ?uhr\b) ?uhr)?|(?:(?<=\bum )|(?<=gegen )|(?<=\bab )|(?<=\d\d\d\d ))(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d|[.,]\d)",
    "spoken": rf"(?<![^\W\d_])(?:(?:(?:viertel|{'|'.join(_MINUTES)}|\d{{1,2}})(?: min(?:uten)?)? (?:vor|nach) (?:halb )?|halb |dreiviertel |viertel ){_HOUR}(?![^\W_]|[.,:]\d)(?! (?:tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?)\b))",
    "hour": r"(?:(?<=\bum )|(?<=\bum ca )|(?<=\bum ca. )|(?<=gegen ))\d{1,2}(?=\s?(?:$|[;)!?]|[.,](?!\d)|(?:am|in der|morgens|abends|nachts|mittags|vormittags|nachmittags|früh|heute|morgen)\b))",
    "ordinal": rf"(?<![\d.,:/-])\d{{1,3}}(?:t?e[nrs]?(?=\s)|\.(?=\s?(?:{_MONTH})|\s?(?:-|/|~|bis|und|oder|auf)\s?(?:zum |den |dem |der |die )?\d{{1,2}}\.)|\.(?= \d{{1,2}}\. (?:jan|feb)))"
    rf"|(?:(?<=[-/]\s)|(?<=[-/])|(?<=zum )|(?<=und )|(?<=bis )|(?<=den ))\d{{1,2}}\.(?=\s?(?:{_MONTH}))|(?:(?<=tag, der )|(?<=tag, den )|(?<=tag der )|(?<=tag den )|(?<=woch, der )|(?<=woch, den )|(?<=woch den ))\d{{1,2}}\.",
    "decades": rf"(?<![\w.,])(?:\d{{3}}0|[2-9]0)er(?:n)?(?:[- ]jahren?s?)?(?!\w)|(?<!\w)(?:{_TENS})er(?: jahren?|jahren?)(?!\w)",
    "long": r"(?<!\w)(?:sekunden|minuten|stunden|tage|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang(?:e[nrsm]?)?(?!\w)",
    "adjective": rf"(?<![\w.,]){_ADJECTIVE}(?!\w)",
    "dayof": r"(?:(?<=montag)|(?<=dienstag)|(?<=mittwoch)|(?<=donnerstag)|(?<=freitag)|(?<=samstag)|(?<=sonnabend)|(?<=sonntag)|(?<=tag )|(?<=mittwoch )|(?<=sonnabend ))s?(?:früh)?(?:spät)?(?:morgen|vormittag|nachmittag|mittag|abend|nacht|früh)s?(?!\w)",
    "weekdayof": r"(?<!\w)(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?=s?(?:früh|spät)?(?:morgen|vormittag|nachmittag|mittag|abend|nacht|früh)s?(?!\w))",
    "quarters": r"(?:eine[rn]? )?(?<!\w)(?:drei)?viertelstunden?(?!\w)",
    "everypart": r"(?<!\w)jede[nrs]? (?:morgen|vormittag|mittag|nachmittag|abend|nacht)(?!\w)",
}  # fmt: skip
#: What the first characters must be, so that a text without them is passed over fast.
_GUARDS = dict.fromkeys(("nth", "dated", "daymonth", "uhr", "hour", "ordinal"), r"(?=\d)") | {
    "dayof": "(?<=[gdh ])(?=[sfmvna])"
}
PATTERNS |= {name: f"{guard}(?:{PATTERNS[name]})" for name, guard in _GUARDS.items()}

_WEEKDAYS = ["mo", "di", "mi", "do", "fr", "sa", "so"]


def _weekday(text: str) -> tuple[str, object]:
    return "w", 6 if text == "sonnabend" else _WEEKDAYS.index(text[:2]) + 1


READERS = {
    "timesa": _times_a, "nth": lambda text: ("i", When(day=int("".join(c for c in text if c.isdigit())))),
    "feast": _feast,
    "notyear": lambda _: None, "dated": _figures, "daymonth": _figures, "uhr": _clock, "spoken": _spoken,
    "hour": lambda text: ("t", When(hour=int(text))) if int(text) <= 24 else None, "ordinal": _ordinal, "decades": _decade, "long": _long, "adjective": _adjective,
    "dayof": _weekday_part, "weekdayof": _weekday, "quarters": _quarters, "everypart": _set,
}  # fmt: skip
