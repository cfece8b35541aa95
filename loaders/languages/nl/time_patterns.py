"""Dutch numbers, and dates and times that no list of words can hold: half vier, kwart over drie, de 15e, de jaren '60."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

import re

from loaders.timexes.spelling import always
from loaders.timexes.when import Repeat, Span, When

_ONES = "één|een twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_SMALL_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split()


def cardinals() -> dict[str, int]:
    """1 to 99 and the hundreds; 1 only with its accents, for een is an article."""
    found = {"één": 1, "eén": 1}
    found |= {word: i for i, word in enumerate(_ONES[1:], 2)} | {word: i for i, word in enumerate(_TEENS, 10)}
    for ten, word in enumerate(_TENS, 2):
        found[word] = ten * 10
        for i, ones in enumerate(_ONES, 1):
            for one in ones.split("|"):
                joint = "ën" if one.endswith("e") else "en"
                found |= {f"{one}{joint}{word}": ten * 10 + i, f"{one}en{word}": ten * 10 + i}
    return found | {"honderd": 100} | {f"{one}honderd": i * 100 for i, one in enumerate(_ONES[1:], 2)}


def years() -> dict[str, int]:
    """Years read out in full: negentienhonderdveertien, tweeduizend tien."""
    small = {word: value for word, value in cardinals().items() if value < 100}
    found = {"tweeduizend": 2000} | {
        f"tweeduizend{joint}{word}": 2000 + value for word, value in small.items() for joint in ("", " ", "en")
    }
    for hundreds, word in enumerate(_TEENS, 10):
        found |= {
            f"{word}honderd{joint}{rest}": hundreds * 100 + value
            for rest, value in small.items()
            for joint in ("", " ")
        }
    return found


def ordinals() -> dict[str, object]:
    """Eerste to eenendertigste."""
    found: dict[str, object] = {word: i for i, word in enumerate(_SMALL_ORDINALS, 1)}
    for word, value in cardinals().items():
        if 12 < value < 20:
            found[word + "de"] = value
        elif 20 <= value <= 31:
            found[word + "ste"] = value
    return found


_CARDINALS = {word: value for word, value in cardinals().items() if value < 100}
_HOURS = {word: value for word, value in _CARDINALS.items() if value <= 24} | {"een": 1, "één": 1}
_MINUTES = {word: value for word, value in _CARDINALS.items() if value <= 30} | {"kwart": 15}
_HOUR = rf"(?:\d{{1,2}}|{'|'.join(sorted(_HOURS, key=len, reverse=True))})"
_MINUTE = rf"(?:\d{{1,2}}|{'|'.join(sorted(_MINUTES, key=len, reverse=True))})"
_DAY, _MON = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_NAMES = "jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec"
_UNITS = {
    "seconde": "S",
    "minut": "Mi",
    "minuut": "Mi",
    "uur": "H",
    "daag": "D",
    "week": "W",
    "wekig": "W",
    "wekelijk": "W",
    "maand": "M",
    "jarig": "Y",
    "jaar": "Y",
}
_LONG = {"uren": "H", "dagen": "D", "weken": "W", "maanden": "M", "jaren": "Y", "eeuwen": "CE"}


def _digits(text: str) -> list[int]:
    return [int(x) for x in re.findall(r"\d+", text)]


def _day_month(text: str) -> tuple[str, object] | None:
    day, month = _digits(text)[:2]
    if month > 12:
        day, month = month, day
    return ("i", When(day=day, month=month)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _clock(text: str) -> tuple[str, object] | None:
    hour, minute = _digits(text)[:2]
    return ("t", When(hour=hour, minute=minute)) if hour <= 24 and minute < 60 else None


def _hour(text: str) -> tuple[str, object] | None:
    word = text.split(maxsplit=1)[0].removesuffix("u")
    hour = int(word) if word.isdigit() else _HOURS.get(word)
    return ("t", When(hour=hour)) if hour is not None and hour <= 24 else None


def _spoken(text: str) -> tuple[str, object] | None:
    """Half vier, kwart over drie, vijf voor half acht, 20 over 3."""
    words = text.removesuffix(" uur").split()
    hour = int(words[-1]) if words[-1].isdigit() else _HOURS.get(words[-1])
    if hour is None or hour > 24:
        return None
    minute = -30 if "half" in words else 0
    for sign, word in ((1, "over"), (-1, "voor")):
        if word in words[1:]:
            amount = int(words[0]) if words[0].isdigit() else _MINUTES.get(words[0], 0)
            minute += sign * amount
    total = hour * 60 + minute
    return "t", When(hour=total // 60 % 24, minute=total % 60)


def _decade(text: str) -> tuple[str, object] | None:
    numbers = _digits(text)
    if numbers:
        number = numbers[-1]
        return "c", When(decade=number // 10) if number >= 1000 else When(decade=number // 10, short=True)
    tens = next((i for i, word in enumerate(_TENS, 2) if word in text), None)
    return ("c", When(decade=tens, short=True)) if tens else None


def _adjective(text: str) -> tuple[str, object] | None:
    unit = next(unit for stem, unit in _UNITS.items() if stem in text)
    numbers = _digits(text)
    if numbers:
        return None if unit == "Y" else ("V", Span(parts=((numbers[0], unit),)))
    stems: dict[str, float | None] = {**_CARDINALS, "een": 1, "meer": None, "half": 0.5, "anderhalf": 1.5}
    stem = max((word for word in stems if text.startswith(word)), key=len)
    return "V", Span(parts=((stems[stem], unit),))


def _long(text: str) -> tuple[str, object]:
    return "V", Span(parts=((None, next(unit for word, unit in _LONG.items() if text.startswith(word))),))


def _part(text: str) -> tuple[str, object]:
    parts = {"ochtend": "MO", "morgen": "MO", "voormiddag": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"}
    return "p", next(part for word, part in parts.items() if word in text)


def _times_a(text: str) -> tuple[str, object]:
    units = {"jaar": "P1Y", "maand": "P1M", "week": "P1W", "dag": "P1D"}
    return "S", Repeat(value=next(value for word, value in units.items() if word in text), quant=None)


_WEEKDAYS = "ma di wo do vr za zo".split()
_DAY_PART = r"(?:ochtend|morgen|voormiddag|namiddag|middag|avond|nacht)"
_STEM = "|".join(sorted({*_CARDINALS, "een", "meer", "half", "anderhalf"}, key=len, reverse=True))

PATTERNS = {
    "notyear": r"(?<![^\W_])(?:nr\.?|art\.|artikel|hoofdstuk|paragraaf|pagina|blz\.|tel\.?|versie|lid|kamer) ?\d[\d.]*",
    "timesa": r"(?<!\w)(?:een|twee|drie|vier|vijf|meerdere|\d) ?(?:maal|keer) (?:per|in de|in het) (?:jaar|maand|week|dag)(?!\w)",
    "spoken": rf"(?<![^\W_])(?:{_MINUTE} (?:minuten )?(?:over|voor) (?:half )?{_HOUR}|half {_HOUR})(?: uur)?(?![\w.,:]\d|[^\W\d_])"
    r"(?! (?:dagen|dag|weken|week|maanden|maand|jaar|jaren|uren|minuten)\b)",
    "clockdot": r"(?:(?<=\bom )|(?<=\brond )|(?<=\bvan )|(?<=\btot )|(?<=\bvanaf )|(?<=dag )|(?<=[-] )|(?<=\ben )|(?<=\bna )|(?<=\bvoor )|(?<=\btussen )|(?<=\d\d\d\d ))(?:[01]?\d|2[0-4])[.][0-5]\d(?: uur|u\b)?(?![.,]?\d)"
    r"|(?<![\d.,:])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d(?: uur| u\b|u\b)|u[0-5]\d(?!\w))",
    "houru": rf"(?<![^\W_]){_HOUR}(?: uur|u)(?= ?(?:precies|stipt|'s |in de |vandaag|morgen|vanavond|vanmiddag|vanochtend|gisteren|tot ))(?!\w)"
    rf"|(?:(?<=\bom )|(?<=\brond )|(?<=\btegen )|(?<=\bvanaf )|(?<=\btot )|(?<=\bomstreeks )|(?<=dag )|(?<=\bmorgen )|(?<=gisteren )|(?<=avond )|(?<=ochtend )|(?<=middag )|(?<=\d\d\d\d )){_HOUR}(?: uur|u\b)(?!\w)"
    rf"|(?:(?<=\bom )|(?<=\brond ))(?:\d{{1,2}}|{'|'.join(sorted(_HOURS, key=len, reverse=True))})(?=(?: 's|\s?(?:$|[;)!?]|[.,](?!\d))))(?!\w)|(?<![\w.,])\d{{1,2}}u(?!\w)",
    "daymonth": rf"(?:(?<=\bop )|(?<=\bvan )|(?<=\btot )|(?<=\bvanaf )|(?<=\bde )|(?<=dag )|(?<=\bdeze )|(?<=\bvoor )){_DAY}[-/.]{_MON}(?![-/.,]?\d| ?%)",
    "halfway": rf"(?<!\w)half(?= (?:{_NAMES}))",
    "slashed": rf"(?<![\w./-]){_DAY}(?=[-/](?:{_NAMES}))",
    "ordinal": r"(?<![\d.,:/-])\d{1,3}(?:ste|de|e)(?!\w)",
    "nth": rf"(?:(?<=\bde )|(?<=\bop de )){_DAY}(?:ste|de|e)(?=\s?(?:$|[;:)!?.,](?!\d)|(?:om|van \d|tot|vanaf|en|of|op)\b))",
    "decades": rf"(?<!\w)(?:de )?(?:jaren (?:\d{{3}}0|'?[2-9]0|{'|'.join(_TENS)})|jaren-\d\d|\d{{3}}0s|(?:{'|'.join(_TENS)})er jaren)(?!\w)",
    "short": r"(?<!\w)'\d\d(?![\w'])",
    "long": rf"(?<!\w)(?:{'|'.join(_LONG)})lange?(?!\w)",
    "adjective": rf"(?<![\w.,])(?:\d{{1,3}}-?|{_STEM})(?:minuut|minuten|uur|urig|daags|dagen|weeks|wekig|maands|maanden|jarig|jaars)e?(?!\w)(?<!uur)(?<!minuten)(?<!dagen)(?<!maanden)",
    "weekdayof": rf"(?<!\w)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?={_DAY_PART}(?!\w))",
    "dayof": rf"(?<=dag)(?: ?){_DAY_PART}(?!\w)",
    "quarter": r"(?<!\w)(?:een )?(?:drie )?kwartier(?!\w)",
}  # fmt: skip
#: What the first character must be, so that a text without it is passed over fast.
_GUARDS = dict.fromkeys(("clockdot", "daymonth", "slashed", "ordinal", "nth"), r"(?=\d)") | {
    "houru": r"(?<![^\W_])(?=\w)"
}
PATTERNS |= {name: f"{guard}(?:{PATTERNS[name]})" for name, guard in _GUARDS.items()}

READERS = {
    "notyear": always(), "timesa": _times_a, "spoken": _spoken, "clockdot": _clock, "houru": _hour, "daymonth": _day_month,
    "halfway": always("b", "MID"), "slashed": lambda text: ("n", int(text)), "ordinal": lambda text: ("o", _digits(text)[0]),
    "nth": lambda text: ("i", When(day=_digits(text)[0])), "decades": _decade, "short": lambda text: ("n", int(text[1:])), "long": _long, "adjective": _adjective,
    "weekdayof": lambda text: ("w", _WEEKDAYS.index(text[:2]) + 1), "dayof": _part,
    "quarter": lambda text: ("V", Span(parts=((45 if "drie" in text else 15, "Mi"),))),
}  # fmt: skip
