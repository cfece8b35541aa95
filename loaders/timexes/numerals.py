"""Han numerals: 二十四 is 24, 一九九六 is 1996, 三百五十 is 350."""

from __future__ import annotations

_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "○": 0, "元": 1}
_POWERS = {"十": 10, "百": 100, "千": 1000}
CHARACTERS = "〇零○一二三四五六七八九十百千万两兩"


def han(text: str) -> int:
    """The value of a Han numeral, positional or with powers of ten."""
    if not any(c in _POWERS or c == "万" for c in text):
        return int("".join(str(_DIGITS[c]) for c in text))
    total = section = digit = 0
    for char in text:
        if char == "万":
            total, section, digit = (total + section + digit) * 10_000, 0, 0
        elif char in _POWERS:
            section += (digit or 1) * _POWERS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + section + digit


def read_number(text: str) -> tuple[str, object]:
    """An atom for a Han numeral."""
    value = han(text)
    return ("y" if 1000 <= value <= 2199 else "n"), value


def read_ordinal(text: str) -> tuple[str, object]:
    """An atom for 第 and a number."""
    number = text[1:]
    return "o", int(number) if number.isdigit() else han(number)


def patterns(suffixes: str) -> dict[str, str]:
    """Scanner patterns: a Han numeral is read only where one of these regexes follows it."""
    return {
        "nth": rf"第(?:\d{{1,4}}|[{CHARACTERS}]{{1,6}})",
        "han": rf"(?<![{CHARACTERS}])[{CHARACTERS}]{{1,9}}(?:(?=\s?(?:{suffixes}))|(?<=月[{CHARACTERS}])|(?<=月[{CHARACTERS}]{{2}})|(?<=月[{CHARACTERS}]{{3}}))",
    }
