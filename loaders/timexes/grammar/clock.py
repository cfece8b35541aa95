"""Clock times in words: las ocho menos cuarto, huit heures et demie, le tre e mezza, oito e meia."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from loaders.timexes.when import When

_JOINTS = frozenset(("e", "et", "y"))
_TOKEN = re.compile(r"\d{1,2}|[^\W\d_]+")


def reader(
    numbers: Mapping[str, int], parts: Mapping[str, int], minus: str
) -> Callable[[str], tuple[str, object] | None]:
    """A reader of clock times: an hour, then minutes or the parts of an hour (half, quarter), after or before it.

    Twenty and a digit in words are one number (vingt-deux heures, vinte e duas), unless the word for hours parts them.
    """

    def read(text: str) -> tuple[str, object] | None:
        hour: int | None = None
        minute, sign, twenty = 0, 1, False
        for word in _TOKEN.findall(text):
            value = int(word) if word.isdigit() else numbers.get(word)
            if word == minus:
                sign = -1
            elif hour is None:
                hour, twenty = value, value == 20 and not word.isdigit()
            elif twenty and value is not None and value < 5:
                hour, twenty = hour + value, False
            elif word in _JOINTS:
                continue
            elif (more := parts.get(word, value)) is not None:
                minute += more
            else:
                twenty = False
        return _clock(hour, sign * minute) if hour is not None else None

    return read


def _clock(hour: int, minute: int) -> tuple[str, object] | None:
    if hour > 24 or not -59 <= minute <= 59:
        return None
    if minute < 0:
        hour, minute = (hour or 24) - 1, minute + 60
    return "t", When(hour=hour, minute=minute or None)
