"""Calendar arithmetic on plain integers: no limits on the year, no time zones."""

from __future__ import annotations

from loaders.edtf import civil_from_days, days_from_civil, days_in_month
from loaders.timexes.lunar import feast

Civil = tuple[int, int, int]

#: First month of each season, northern half of the world; winter runs into the next year.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def weekday(date: Civil) -> int:
    """1 for Monday … 7 for Sunday."""
    return (days_from_civil(*date) + 3) % 7 + 1


def add_days(date: Civil, count: int) -> Civil:
    """So many days later."""
    return civil_from_days(days_from_civil(*date) + count)


def add_months(date: Civil, count: int) -> Civil:
    """So many months later; the day is cut to the month's length."""
    months = date[0] * 12 + date[1] - 1 + count
    year, month = months // 12, months % 12 + 1
    return year, month, min(date[2], days_in_month(year, month))


def iso_week(date: Civil) -> tuple[int, int]:
    """The ISO 8601 (year, week) of a day."""
    thursday = add_days(date, 4 - weekday(date))
    first = days_from_civil(thursday[0], 1, 1)
    return thursday[0], (days_from_civil(*thursday) - first) // 7 + 1


def week_start(year: int, week: int) -> Civil:
    """The Monday of an ISO week."""
    fourth = (year, 1, 4)
    return add_days(fourth, 1 - weekday(fourth) + 7 * (week - 1))


def nth_weekday(year: int, month: int, day_of_week: int, nth: int) -> Civil | None:
    """The nth Monday … of a month; -1 is the last. None where there is no such day."""
    if nth < 0:
        last = (year, month, days_in_month(year, month))
        return add_days(last, -((weekday(last) - day_of_week) % 7) + 7 * (nth + 1))
    first = (year, month, 1)
    found = add_days(first, (day_of_week - weekday(first)) % 7 + 7 * (nth - 1))
    return found if found[1] == month else None


def easter(year: int) -> Civil:
    """Western Easter Sunday (the anonymous Gregorian computus, Meeus/Jones/Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return year, month, day + 1


#: Feasts by a code that languages share: (month, day), (month, weekday, nth), days from Easter, or
#: (month, day, weekday, weeks): the weekday on or before that day, moved by so many weeks.
HOLIDAYS: dict[str, tuple[int, int] | tuple[int, int, int] | tuple[int, int, int, int] | int] = {
    "new-year": (1, 1), "new-year-eve": (12, 31), "epiphany": (1, 6), "valentine": (2, 14), "women": (3, 8),
    "st-patrick": (3, 17), "april-fools": (4, 1), "earth": (4, 22), "labour": (5, 1), "ve-day": (5, 8),
    "assumption": (8, 15), "halloween": (10, 31), "all-saints": (11, 1), "all-souls": (11, 2), "armistice": (11, 11),
    "christmas-eve": (12, 24), "christmas": (12, 25), "boxing": (12, 26), "us-independence": (7, 4),
    "bastille": (7, 14), "juneteenth": (6, 19), "veterans": (11, 11), "flag-us": (6, 14), "st-john": (6, 24),
    "cn-national": (10, 1), "cn-children": (6, 1), "cn-youth": (5, 4), "cn-singles": (11, 11), "cn-army": (8, 1),
    "cn-teachers": (9, 10), "arbor-cn": (3, 12), "de-unity": (10, 3), "reformation": (10, 31), "es-hispanidad": (10,
    12),
    "kings-nl": (4, 27), "remembrance-nl": (5, 4), "liberation-nl": (5, 5), "sinterklaas": (12, 5), "jp-culture": (11,
    3), "jp-showa": (4, 29),
    "jp-constitution": (5, 3), "jp-foundation": (2, 11), "jp-labour": (11, 23), "jp-mountain": (8, 11),
    "jp-emperor": (2, 23), "jp-tanabata": (7, 7), "jp-753": (11, 15), "jp-adults": (1, 1, 2), "jp-marine": (7, 1, 3),
    "jp-aged": (9, 1, 3), "jp-children": (5, 5), "kr-march-first": (3, 1), "kr-liberation": (8, 15),
    "kr-hangul": (10, 9), "kr-foundation": (10, 3), "kr-memorial": (6, 6), "kr-constitution": (7, 17),
    "it-liberation": (4, 25), "it-republic": (6, 2), "ferragosto": (8, 15),
    "immaculate": (12, 8), "st-stephen": (12, 26), "st-nicholas": (12, 6), "st-joseph": (3, 19),
    "mlk": (1, 1, 3), "presidents": (2, 1, 3), "memorial": (5, 1, -1), "labor-us": (9, 1, 1), "columbus": (10, 1, 2),
    "thanksgiving": (11, 4, 4), "black-friday": (11, 29, 5, 0), "cyber-monday": (12, 2, 1, 0), "mothers": (5, 7, 2),
    "fathers": (6, 7, 3),
    "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2,
    "holy-saturday": -1, "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50,
    "corpus-christi": 60, "trinity": 56, "low-sunday": 7, "fat-thursday": -52, "shrove-sunday": -49, "shrove-monday":
    -48,
    "walpurgis": (4, 30), "peter-paul": (6, 29), "world-children": (9, 20), "martinmas": (11, 11), "barbara": (12, 4),
    "harvest-de": (10, 7, 1), "advent-4": (12, 24, 7, 0), "advent-3": (12, 24, 7, -1), "advent-2": (12, 24, 7, -2),
    "advent-1": (12, 24, 7, -3), "dead-sunday": (12, 24, 7, -4), "mourning-de": (12, 24, 7, -5), "repentance": (11,
    22, 3, 0),
}  # fmt: skip


def holiday(code: str, year: int) -> Civil | None:
    """The day of a feast in a year; None for a code that is not known."""
    found = HOLIDAYS.get(code)
    if found is None:
        return feast(code, year)
    if isinstance(found, int):
        return add_days(easter(year), found)
    if len(found) == 4:
        month, day, of_week, weeks = found
        last = (year, month, day)
        return add_days(last, 7 * weeks - (weekday(last) - of_week) % 7)
    if len(found) == 3:
        return nth_weekday(year, found[0], found[1], found[2])
    return year, found[0], found[1]
