"""Han numerals: 二十四 is 24, 一九九六 is 1996, 三百五十 is 350."""

from __future__ import annotations

from itertools import pairwise

_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "○": 0, "元": 1}
_POWERS = {"十": 10, "百": 100, "千": 1000}
CHARACTERS = "〇零○一二三四五六七八九十百千万两兩廿卅"


def han(text: str) -> int:
    """The value of a Han numeral, positional or with powers of ten."""
    if not any(c in _POWERS or c in "万廿卅" for c in text):
        return int("".join(str(_DIGITS[c]) for c in text))
    total = section = digit = 0
    text = text.replace("廿", "二十").replace("卅", "三十")
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
    number = text[1:].strip()
    return "o", int(number) if number.isdigit() else han(number)


def _vague_pairs() -> str:
    """两三, 七八: two digits that follow one another, said of a count roughly."""
    digits = "一二三四五六七八九"
    pairs = [a + b for a, b in pairwise(digits)]
    return "|".join([*pairs, "一两", "两三", "一兩", "兩三", "三五"])


def read_vague(_: str) -> tuple[str, object]:
    """An atom for an amount that is told roughly."""
    return "N", None


def patterns(suffixes: str, counters: str = "(?!)") -> dict[str, str]:
    """Scanner patterns: a Han numeral is read only where one of these suffixes follows it.

    ``counters`` are those of them that count: before these 两三 is two or three, not 23.
    """
    one = f"[{CHARACTERS}]"
    of_month = "|".join(f"(?<=月{one * n})" for n in range(1, 4))
    roughly = rf"(?:{_vague_pairs()})(?:十|百|千)?|[几幾数數][十百千]|[十百][几幾数數]"
    first_of_two = rf"(?=\s?(?:[至到〜~、-]|から)\s?{one}{{1,4}}(?:{suffixes}))"
    return {
        "nth": rf"第(?!二[天年日])\s?(?:\d{{1,4}}|{one}(?=四半期)|{one}{{1,6}})",
        "vague": rf"(?<!{one})(?:{roughly})(?:多|余|餘)?(?=\s?(?:{counters}))",
        "han": rf"(?<!{one}){one}{{1,9}}(?:(?=\s?(?:{suffixes}))|{of_month}|{first_of_two})",
    }
