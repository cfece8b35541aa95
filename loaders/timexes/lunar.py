"""The feasts of the Chinese lunisolar calendar, computed: Spring Festival, Dragon Boat, Mid-Autumn, Qingming.

New moons and the sun's longitude after Jean Meeus, Astronomical Algorithms (2nd ed., chapters 25 and 49), the largest
terms only: good to fifteen minutes. Days are those of Beijing (UTC+8); Korea and Vietnam may differ by a day where
a new moon falls near midnight. Years 1900 to 2100; None outside.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import floor, radians, sin

from loaders.edtf import civil_from_days

Civil = tuple[int, int, int]

#: Feasts by code: (lunar month, day); the eve is the day before.
FEASTS: dict[str, tuple[int, int]] = {
    "lunar-eve": (1, 0), "lunar-new-year": (1, 1), "lantern": (1, 15), "buddha": (4, 8), "dragon-boat": (5, 5),
    "qixi": (7, 7), "ghost": (7, 15), "mid-autumn": (8, 15), "double-ninth": (9, 9), "laba": (12, 8),
}  # fmt: skip
#: Solar terms by code: the sun's longitude in degrees, and a day of the year before it.
TERMS: dict[str, tuple[int, int]] = {"qingming": (15, 80), "winter-solstice": (270, 340)}

_EPOCH = 2_440_587.5  # Julian day of 1970-01-01T00:00
_BEIJING = 8 / 24


def _new_moon(k: int) -> int:
    """The Beijing day, counted from 1970-01-01, of the new moon number k (0 is that of 2000-01-06)."""
    t = k / 1236.85
    e = 1 - 0.002516 * t
    m = radians(2.5534 + 29.10535670 * k)
    n = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t)
    f = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t)
    o = radians(124.7746 - 1.56375588 * k)
    at = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
    at += (
        -0.40720 * sin(n) + 0.17241 * e * sin(m) + 0.01608 * sin(2 * n) + 0.01039 * sin(2 * f)
        + 0.00739 * e * sin(n - m) - 0.00514 * e * sin(n + m) + 0.00208 * e * e * sin(2 * m)
        - 0.00111 * sin(n - 2 * f) - 0.00057 * sin(n + 2 * f) + 0.00056 * e * sin(2 * n + m)
        - 0.00042 * sin(3 * n) + 0.00042 * e * sin(m + 2 * f) + 0.00038 * e * sin(m - 2 * f)
        - 0.00024 * e * sin(2 * n - m) - 0.00017 * sin(o)
    )  # fmt: skip
    return floor(at - 0.0007 + _BEIJING - _EPOCH)


def _longitude(day: float) -> float:
    """The sun's apparent longitude in degrees at a Beijing time, counted in days from 1970-01-01."""
    t = (day - _BEIJING + _EPOCH - 2_451_545.0) / 36_525
    m = radians(357.52911 + 35_999.05029 * t)
    centre = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m)
    node = radians(125.04 - 1934.136 * t)
    return (280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(node)) % 360


def _days(year: int) -> int:
    return (year - 1970) * 365 + (year - 1969) // 4 - (year - 1901) // 100 + (year - 1601) // 400


def _term(year: int, longitude: int, after: int) -> int:
    """The day on which the sun reaches a longitude, looked for from a day of the year on."""
    day = _days(year) + after
    while (_longitude(day + 1) - longitude) % 360 > 180:
        day += 1
    return day


@lru_cache(maxsize=64)
def _months(year: int) -> dict[int, int]:
    """Lunar month → its first day, of the lunar year that begins in a civil year; leap months are left out."""
    solstice, following = (_term(y, 270, 340) for y in (year - 1, year))
    k = floor((solstice - 10_962) / 29.530588861) + 1
    while _new_moon(k) > solstice:
        k -= 1
    starts = [_new_moon(k + i) for i in range(16)]
    leap = sum(1 for s in starts if s <= following) == 14
    found: dict[int, int] = {}
    number, leapt = 11, False
    for start, end in pairwise(starts):
        no_term = floor(_longitude(start) / 30) == floor(_longitude(end) / 30)
        if leap and not leapt and no_term and start > starts[0]:
            leapt = True
            continue
        if 11 < number <= 24:
            found[number - 12] = start  # 0 is the twelfth of the lunar year before
        number += 1
    return found


@lru_cache(maxsize=256)
def feast(code: str, year: int) -> Civil | None:
    """The day of a feast or solar term in a civil year; None outside 1900 to 2100 or for another code."""
    if not 1900 <= year <= 2100:
        return None
    if code in TERMS:
        return civil_from_days(_term(year, *TERMS[code]))
    if code not in FEASTS:
        return None
    month, day = FEASTS[code]
    start = _months(year).get(month % 12)
    return None if start is None else civil_from_days(start + day - 1)
