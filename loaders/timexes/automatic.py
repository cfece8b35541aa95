"""Languages that nobody wrote rules for, from the calendar words of CLDR (Babel) and of dateparser.

Absolute dates are what such a language must read; it also reads what its data tell of days, units and steps from today.
Nothing is generated ahead: a language is built when the first text of it comes.
"""

# ruff: noqa: E501 (tables read best as they are)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any

from loaders.timexes.atoms import fold
from loaders.timexes.automatic_patterns import patterns, said, stems
from loaders.timexes.grammar import dates, germanic, romance
from loaders.timexes.grammar.parts import day_of, node_of, pick
from loaders.timexes.grammar.western import RULES_STEP_AFTER
from loaders.timexes.language import Language, Node, rule
from loaders.timexes.when import Ref, Shift, When

#: Codes that data know by another name, and languages written in two scripts.
_LOCALES = {
    "no": ("nb",), "iw": ("he",), "in": ("id",), "sh": ("sr_Latn", "sr"), "sr": ("sr", "sr_Latn"), "bs": ("bs", "bs_Cyrl"),
    "uz": ("uz", "uz_Cyrl"), "az": ("az", "az_Cyrl"), "pa": ("pa", "pa_Arab"), "tl": ("fil",), "mo": ("ro",), "yue": ("yue",),
}  # fmt: skip
#: Languages whose words no space parts.
_UNSPACED = frozenset({"th", "lo", "km", "my", "bo", "dz", "yue"})
_MONTHS = "january february march april may june july august september october november december".split()  # noqa: SIM905
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()  # noqa: SIM905
_UNITS = {"second": "S", "minute": "Mi", "hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y"}
_PARTS = {"morning1": "MO", "morning2": "MO", "afternoon1": "AF", "afternoon2": "AF", "evening1": "EV", "evening2": "EV",
          "night1": "NI", "night2": "NI"}  # fmt: skip
#: Years that a number of four digits is taken for without a word before it.
_YEARS = (1800, 2049)

Found = dict[str, dict[str, object]]


@rule("<year> <day> <month>", r"y,?[no]F?m", "D", 9)
def year_day_month(nodes: Sequence[Node]) -> When | None:
    """2019. gada 5. maijs: the year first, the day before its month."""
    day = day_of(pick(nodes, "no"))
    year = node_of(nodes, "y")
    return When(year=pick([year] if year else [], "y"), month=pick(nodes, "m"), day=day) if day else None


@rule(germanic.year_of.name, r"yu", "y", 9)
def year_before_unit(nodes: Sequence[Node]) -> object:
    """1999 года, 2008 yılı: the noun behind the year; so many years are hardly ever counted."""
    year = nodes[0].value
    return year if nodes[1].value == "Y" and isinstance(year, int) and _YEARS[0] <= year <= _YEARS[1] else None


@rule("<day>-<month> <year>", r"[no]-m(?:,?F?y)?", "D", 9)
def day_hyphen_month(nodes: Sequence[Node]) -> object:
    """5-may, 1999."""
    return dates.day_month.build([n for n in nodes if n.cat != "-"])


RULES = (
    year_day_month, germanic.year_of, germanic.year, year_before_unit, day_hyphen_month, romance.hyphened, romance.ago_units,
    *RULES_STEP_AFTER,
)  # fmt: skip


def build(code: str) -> Language:
    """The language of a primary subtag; where no data know it, one that reads figures only."""
    words: Found = {cat: {} for cat in "wmukvxABLIegpQ"}
    glue: set[str] = set()
    order = "dmy"
    for name in _LOCALES.get(code, (code,)):
        if (locale := _locale(name)) is not None:
            _from_cldr(locale, words, glue)
            order = _order(locale)
    info = _dateparser(_LOCALES.get(code, (code,)))
    _from_dateparser(info, words)
    order = {"DMY": "dmy", "MDY": "mdy", "YMD": "ymd"}.get(str(info.get("date_order")), order) if info else order
    _prune(words)
    spaced = code not in _UNSPACED
    own, readers = patterns(stems(words["m"]) if spaced else {}, glue, buddhist=code in ("th", "lo", "km"))
    numbers = said(info.get("simplifications", ()))
    if numbers:
        own["said"], readers["said"] = numbers
    return Language(
        code=code, words=words, rules=RULES, spaced=spaced, order=order, gaps=_gaps(glue), patterns=own, readers=readers,
        bare_years=_YEARS,
    )  # fmt: skip


def _locale(name: str) -> Any:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - 0.1 s that only an untuned language needs

    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return None


def _dateparser(names: tuple[str, ...]) -> Mapping[str, Any]:
    for name in names:
        base = name.split("_")[0]
        if base.isalpha():
            try:
                found = import_module(f"dateparser.data.date_translation_data.{base}")
            except ModuleNotFoundError:
                continue
            return found.info  # type: ignore[no-any-return]
    return {}


def _put(words: Found, cat: str, phrase: str, value: object, *, mark: str = "") -> None:
    key = " ".join(fold(phrase).split())
    if key and not any(c in key for c in "|<?~") and not key.isdigit():
        words[cat].setdefault(mark + key, value)


# CLDR


def _from_cldr(locale: Any, words: Found, glue: set[str]) -> None:
    before: set[str] = set()
    for text in _date_patterns(locale):
        for words_between, glued in _literals(text):
            (before if glued else glue).add(words_between)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for nth, name in _names(locale.months, context, width):
                for prefix in ("", *before):
                    _month(words, prefix + name, nth)
            for nth, name in _names(locale.days, context, width):
                _weekday(words, name, nth + 1)
            for nth, name in _names(locale.quarters, context, width):
                _put(words, "Q", name, When(quarter=nth), mark="?" if len(name) < 3 else "")
    _times_and_eras(locale, words)
    for unit, value in _UNITS.items():
        for phrase in _unit_words(locale, unit):
            if len(phrase) > 1:
                _put(words, "u", phrase, value)


def _names(table: Any, context: str, width: str) -> Iterator[tuple[int, str]]:
    if context in table and width in table[context]:
        yield from ((int(nth), str(name)) for nth, name in table[context][width].items())


def _date_patterns(locale: Any) -> Iterator[str]:
    for table in (locale.date_formats, locale.datetime_skeletons):
        for key in ("full", "long", "medium", "MMMd", "MMMMd", "yMMM", "yMMMM", "yMMMd", "yMMMMd"):
            if key in table:
                yield str(table[key].pattern)


_FIELD = re.compile(r"E+|d+|M+|L+|y+|G+")


def _literals(pattern: str) -> Iterator[tuple[str, bool]]:
    """What stands between two fields of a date pattern, and whether it is the start of the month's own word."""
    quoted = re.sub(r"'([^']*)'", lambda m: "".join(chr(0xE000 + ord(c)) for c in m.group(1)), pattern)
    fields = list(_FIELD.finditer(quoted))
    for one, other in pairwise(fields):
        between = "".join(
            chr(ord(c) - 0xE000) if 0xE000 <= ord(c) < 0xF000 else c for c in quoted[one.end() : other.start()]
        )
        text = fold(between)
        glued = other.group()[0] in "ML" and text[-1:].isalpha()
        if glued:
            yield text.split()[-1], True
        else:  # what stands in brackets is left out after some numbers
            for part in {re.sub(r"\(.*?\)", "", text), re.sub(r"[()]", "", text)}:
                yield " ".join(part.split()), False


def _times_and_eras(locale: Any, words: Found) -> None:
    periods = locale.day_periods
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for key, name in dict(periods.get(context, {}).get(width, {})).items():
                if key in ("am", "pm"):
                    _put(words, "g", name, key)
                elif key in _PARTS:
                    _put(words, "p", name, _PARTS[key], mark="?")
    for width in ("wide", "abbreviated"):
        for nth, name in dict(locale.eras.get(width, {})).items():
            if len(name) > 1 and nth in (0, 1):
                _put(words, "e", name, -1 if nth == 0 else 1)


def _unit_words(locale: Any, unit: str) -> Iterator[str]:
    table = locale._data["unit_patterns"].get(f"duration-{unit}", {})  # noqa: SLF001 - Babel gives no other way to the plurals
    for text in dict(table.get("long", {})).values():
        if isinstance(text, str) and "{0}" in text:
            yield text.replace("{0}", "").strip(" .\u00a0")


def _order(locale: Any) -> str:
    fields = [
        m.group()[0].lower().replace("l", "m") for m in _FIELD.finditer(str(locale.date_formats["short"].pattern))
    ]
    found = "".join(f for f in fields if f in "dmy")
    return found if found in ("dmy", "mdy", "ymd") else "dmy"


# dateparser


def _from_dateparser(info: Mapping[str, Any], words: Found) -> None:
    tables = [info, *(info.get("locale_specific") or {}).values()]
    for table in tables:
        for nth, month in enumerate(_MONTHS, 1):
            for name in table.get(month, ()):
                _month(words, name, nth)
        for nth, day in enumerate(_DAYS, 1):
            for name in table.get(day, ()):
                _weekday(words, name, nth)
    for unit, value in _UNITS.items():
        for name in info.get(unit, ()):
            _unit(words, name, value)
    for key, phrases in info.get("relative-type", {}).items():
        for phrase in phrases:
            _relative(words, key, phrase)
    for key, texts in info.get("relative-type-regex", {}).items():
        for text in texts:
            _counted(words, text, ago=key.endswith("ago"))


def _relative(words: Found, key: str, phrase: str) -> None:
    """Yesterday, last week: the phrase as it stands, and the word of the step apart from its unit."""
    found = re.fullmatch(r"(in )?(\d+) (\w+)( ago)?", key)
    if found is None or len(phrase) < 2 or any(c.isdigit() for c in phrase):
        return
    count = int(found[2]) * (1 if found[1] else -1)
    unit = _UNITS.get(found[3], "")
    if unit in ("S", "Mi", "H"):
        if count == 0 and unit == "S":
            _put(words, "k", phrase, Ref(value="PRESENT_REF"))
        return
    if unit == "D" or len(phrase) > 3:
        _put(words, "v", phrase, When(base=Shift(unit=unit, count=count)))
    if unit == "D" or abs(count) > 1:
        return
    parts = fold(phrase).split()
    of_unit = [at for at, part in enumerate(parts) if words["u"].get(part) == unit]
    rest = [part for at, part in enumerate(parts) if at not in of_unit]
    if len(of_unit) == 1 and len(parts) > 1 and len(rest) == 1 and len(rest[0]) > 1:
        _put(words, "x", rest[0], (count, "document" if count else "either"))


def _counted(words: Found, text: str, *, ago: bool) -> None:
    """(…) gün önce, через (…) дня: the words that count a length off from today."""
    before, mark, after = (part.strip() for part in re.sub(r"\(.*\)", "\0", text).partition("\0"))
    if not mark and not after:
        return
    if before and not after.endswith(before):
        _put(words, "B" if ago else "I", before, "before" if ago else "ahead") if _known(words, after) else None
    rest = after.split()
    if not before and len(rest) > 1 and _known(words, rest[0]):
        _put(words, "A" if ago else "L", " ".join(rest[1:]), "before" if ago else "after")


def _known(words: Found, phrase: str) -> bool:
    return fold(phrase) in words["u"]


# what is a word, and how surely


def _month(words: Found, name: str, nth: int) -> None:
    if len(name.strip(" .")) < 3 and name.isascii():
        return
    _put(words, "m", name.rstrip("."), nth, mark="?" if len(name) <= 3 and not _logographic(name) else "")
    if name.endswith("."):
        _put(words, "m", name, nth)


def _weekday(words: Found, name: str, nth: int) -> None:
    nth = (nth - 1) % 7 + 1
    if len(name.rstrip(".")) > 3 or _logographic(name):
        _put(words, "w", name.rstrip("."), nth)
    elif name.endswith("."):
        _put(words, "w", name, nth, mark="?")


def _unit(words: Found, name: str, value: str) -> None:
    if len(name) > 1 and (len(name) > 2 or not name.isascii()):
        _put(words, "u", name, value)


def _logographic(name: str) -> bool:
    return any("\u0e00" <= c <= "\u0fff" or "\u3000" <= c <= "\ud7ff" for c in name)


def _prune(words: Found) -> None:
    """A word of two categories keeps the first of them; one of two months is no month."""
    taken: set[str] = set()
    for cat in "mwvkuxBAILegpQ":
        for key in list(words.get(cat, {})):
            bare = key.lstrip("?")
            if bare in taken:
                del words[cat][key]
            taken.add(bare)


def _gaps(glue: set[str]) -> dict[str, str]:
    """The gaps that the language's own date patterns have between their fields."""
    commas = {text for text in glue if text.startswith(",")} | {",", "،", "、"}
    plain = {text for text in glue - commas if text} | {".", "/"}
    return {"": "|".join(sorted(plain)), ",": "|".join(sorted(commas)), "-": "-|~"}
