"""What the words of an untuned language do not hold: inflected months, dotted days, numbers in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from loaders.timexes.language import trie
from loaders.timexes.when import When

Reader = Callable[[str], tuple[str, object] | None]
#: The shortest stem of a month, and the longest ending that a case may put behind it.
_STEM, _ENDING = 3, 7
#: Years of the Buddhist era that texts of our time may name, and what to take away.
_BUDDHIST = 543


def stems(months: Mapping[str, object]) -> dict[str, int]:
    """The beginnings that all long forms of a month share and no form of another month has.

    A month of three letters gives its first two: its cases change the third (май, мая, мае).
    """
    forms: dict[int, list[str]] = {}
    for key, nth in months.items():
        word = key.lstrip("?")
        if isinstance(nth, int) and len(word) >= _STEM and word.isalpha():
            forms.setdefault(nth, []).append(word)
    long = {nth: [w for w in words if len(w) > _STEM] for nth, words in forms.items()}
    found = {}
    for nth, words in forms.items():
        if not long[nth]:
            if words[0][:1].isalpha() and not words[0].isascii():
                found[words[0][:-1]] = nth
            continue
        stem = _common(long[nth])
        if len(stem) < _STEM:
            stem = _common([w for w in long[nth] if w[:_STEM] == long[nth][0][:_STEM]])
        others = [w for other, names in long.items() if other != nth for w in names]
        if len(stem) >= _STEM and not any(w.startswith(stem) for w in others):
            found[stem] = nth
    return found


def _common(words: list[str]) -> str:
    first, last = min(words), max(words)
    at = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:at]


def patterns(
    of_month: Mapping[str, int], joints: Iterable[str], *, buddhist: bool
) -> tuple[dict[str, str], dict[str, Reader]]:
    """Scanner patterns and their readers; ``joints`` are the words that gaps know already."""
    own: dict[str, str] = {"spaced": r"(?<![\d.,])\d{1,2}\. \d{1,2}\. \d{4}(?!\d)"}
    readers: dict[str, Reader] = {"spaced": _spaced}
    if buddhist:
        own["buddhist"] = r"(?<!\d)2[45]\d\d(?!\d)"
        readers["buddhist"] = lambda text: ("y", int(text) - _BUDDHIST)
    if of_month:
        known = {stem: nth for stem, nth in of_month.items() if len(stem) >= _STEM}
        brief = [stem for stem in of_month if len(stem) < _STEM]
        case = rf"[^\W\d_]{{0,{_ENDING}}}(?![^\W\d_])"
        month = (
            "(?:" + "|".join([trie(known) + case, *(rf"{re.escape(stem)}[^\W\d_](?![^\W\d_])" for stem in brief)]) + ")"
        )
        known_joints = "|".join(sorted(map(re.escape, joints))) or "(?!)"
        own["dotted"] = rf"(?<![\d.,])\d{{1,4}}\.(?=\s?{month})"
        own["yearword"] = rf"(?<![\d.,])\d{{4}}(?=\.?\s[^\W\d_]{{1,6}}\.?\s(?:\d{{1,2}}\.?\s)?{month})"
        own["joined"] = (
            rf"(?:(?<![\d.,])\d{{1,2}}\.?\s)?(?<![^\W\d_]){month}\s(?!(?:{known_joints})\s)[^\W\d_]{{1,5}}\.?\s(?:1[5-9]|20)\d\d(?!\d)"
        )
        own["inflected"] = rf"(?:(?<=\d )|(?<=\d\. ))(?<![^\W\d_]){month}|(?<![^\W\d_]){month}(?=\s\d{{1,4}}(?!\d))"
        inflected = _inflected(of_month)
        readers |= {"dotted": _dotted, "yearword": _dotted, "inflected": inflected, "joined": _joined(inflected)}
    return own, readers


def _joined(month_of: Reader) -> Reader:
    """5 Μαΐου του 1999: a day, a month, a short word that joins, a year."""

    def read(text: str) -> tuple[str, object] | None:
        found = re.fullmatch(r"(?:(\d+)\.?\s)?(\D+?)\s\D+(\d{4})", text)
        month = month_of(found[2]) if found else None
        if found is None or month is None:
            return None
        day = int(found[1]) if found[1] else None
        return (
            ("i", When(day=day, month=cast("int", month[1]), year=int(found[3])))
            if day is None or 0 < day < 32
            else None
        )

    return read


def _dotted(text: str) -> tuple[str, object] | None:
    number = int(text.rstrip("."))
    return ("y" if number >= 1000 else "o", number) if number >= 1000 or number <= 31 else None


def _spaced(text: str) -> tuple[str, object] | None:
    day, month, year = (int(x) for x in re.findall(r"\d+", text))
    return ("i", When(day=day, month=month, year=year)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _inflected(of_month: Mapping[str, int]) -> Reader:
    return lambda text: ("m", max((len(stem), nth) for stem, nth in of_month.items() if text.startswith(stem))[1])


def said(simplifications: Iterable[Mapping[str, Any]]) -> tuple[str, Reader] | None:
    """A pattern and a reader of the number words that dateparser simplifies to figures; None where it has none."""
    rules: list[tuple[str, int]] = []
    for table in simplifications:
        for pattern, value in table.items():
            if str(value).isdigit() and "(?" not in pattern and "\\" not in pattern and len(pattern) > 1:
                rules.append((pattern.replace("(", "(?:").lower(), int(value)))
    if not rules:
        return None
    compiled = [(re.compile(pattern), value) for pattern, value in rules]
    whole = "|".join(f"(?:{pattern})" for pattern, _ in rules)

    def read(text: str) -> tuple[str, object] | None:
        value = next((value for regex, value in compiled if regex.fullmatch(text)), None)
        return ("n", value) if value is not None else None

    return rf"(?<![^\W_])(?:{whole})(?![^\W_])", read
