"""English clock times and years in words, and figures that no word list can hold."""

from __future__ import annotations

import re

from loaders.timexes.when import Repeat, Shift, When

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {word: i for i, word in enumerate(_ONES.split(), 1)} | {
    word: 10 * i for i, word in enumerate(_TENS.split(), 2)
}
_ONE = "|".join(_ONES.split()[:9])
_TEEN = "|".join(_ONES.split()[9:])
_TEN = "|".join(_TENS.split())
_TWO_DIGITS = rf"(?:{_TEEN}|(?:{_TEN})(?:[ -](?:{_ONE}))?)"
_HOUR = rf"(?:{'|'.join(_ONES.split()[:12])}|1[0-2]|0?[1-9])"
_MINUTE = rf"(?:(?:oh|zero)[ -](?:{_ONE})|{_TWO_DIGITS})"
_INTRO = "|".join(
    rf"(?<=\b{word} )"
    for word in ("at", "by", "from", "until", "till", "to", "before", "after", "around", "about", "or")
)
_HALF_DAY = r"\s?(?:a\.?m\b|p\.?m\b|a m\b|p m\b|in the (?:morning|afternoon|evening))"

#: Clock times: half past six, a quarter to ten, ten past nine, nine thirty pm, at five-thirty, 8.30 pm, 7p, 18h30.
CLOCK = (
    rf"(?<![\w.,:])(?:half past|(?:a )?quarter (?:past|after|to|till|before)|(?:{_TWO_DIGITS}|five|[0-5]?\d)(?: ?min(?:ute)?s?)? past|"
    rf"(?:{_TWO_DIGITS}|five|[0-5]?\d) ?min(?:ute)?s? (?:to|till|before|after)) {_HOUR}(?![\w.:]\w)"
    rf"|(?<![\w-]){_HOUR}[ -]{_MINUTE}(?={_HALF_DAY}| tomorrow\b| tonight\b)|(?:{_INTRO}){_HOUR}[ -]{_MINUTE}(?![\w-]| \w+s\b)"
    rf"|(?<![\w.,:$£€])\d{{1,2}}\.[0-5]\d(?=\s?[ap]\.?m\b)|(?<![\w.,:$£€])\d{{1,2}}h(?:[0-5]\d)?(?!\w)|(?<![\w.,:-])[0-2]\d[0-5]\d(?=\s?(?:hrs|hours|h)\b)"
)
#: Figures with half a mark of the half of the day, or none between: 7p, 3:20p, 330 pm, 0930am.
COMPACT = r"(?<![\w.,:$£€-])(?:\d{1,2}(?::[0-5]\d)?[ap](?!\w)|(?:0?[1-9]|1[0-2])[0-5]\d\s?[ap]\.?m\b)"
#: Years read out: nineteen eighty-six, two thousand and fifteen, seventeen hundred thirty-three.
YEAR = (
    rf"(?<![\w-])(?:(?:fifteen|sixteen|seventeen|eighteen|nineteen)[ -](?:hundred(?:(?: and)? (?:{_ONE}|{_TWO_DIGITS}))?|(?:oh|zero)[ -](?:{_ONE})|{_TWO_DIGITS})"
    rf"|twenty[ -]{_TWO_DIGITS}|two thousand(?: and)? (?:{_ONE}|{_TWO_DIGITS}))(?![\w-])"
)
#: A day of the month alone: the 20th, where a sentence goes on or ends behind it.
NTH = (
    r"(?:(?<=\bthe )|(?<=\bthis ))(?:[12]?\d|3[01])(?:st|nd|rd|th)(?=\s?(?:[;:)?!]|[.,](?!\w)|$)|"
    r"\s(?:(?:of )?(?:this|next|last|that|the) (?:current |same |following |previous )?month|at|and|between|from|was|were|to|he|she|they|it|we|the (?!month))\b)"
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
#: Dates with a month's name between marks: 31-Oct-1974, 2020/Sep/23, Sep-23-2020, Jan/3.
NAMED = (
    rf"(?<![\w/.-])(?:\d{{1,2}}(?P<mark>[-/.]){_MONTH}(?P=mark)(?:\d{{4}}|\d\d)|\d{{4}}(?P<mark2>[-/.]){_MONTH}(?P=mark2)\d{{1,2}}"
    rf"|{_MONTH}(?P<mark3>[-/])\d{{1,2}}(?P=mark3)\d{{4}}|{_MONTH}/\d{{1,2}}|{_MONTH}[/-]\d{{4}})(?![\w/]|-\d)"
)
#: Fiscal years: fiscal 2012, fiscal year 2012, FY12, and those counted from now.
FISCAL = r"(?<!\w)(?:fiscal(?: year)? |fy ?'?)(?:\d{4}|\d\d)(?!\w)"
FISCAL_STEP = r"(?<!\w)(?:last|this|next|current|previous|coming) fiscal year(?!\w)"
#: Spellings of messages that begin with a figure: 2day, 2nite, 2morrow.
CHAT = r"(?<!\w)2(?:day|nite|night|moro|morrow|mrw|mro)(?!\w)"
#: How often in a unit: once a week, twice a year, three times per day.
TIMES = rf"(?<!\w)(?:once|twice|thrice|(?:{_ONE}|\d\d?|several|many) times) (?:a|an|per|each|every) (?:hour|day|week|month|year|decade)(?!\w)"
_TOKEN = re.compile(r"\d+|[^\W\d_]+")


def _number(words: list[str]) -> int:
    return sum(int(word) if word.isdigit() else _VALUES.get(word, 0) for word in words)


def clock(text: str) -> tuple[str, object] | None:
    """The clock time that the words of CLOCK say."""
    words = [
        word
        for word in _TOKEN.findall(text)
        if word not in ("a", "h", "min", "mins", "minute", "minutes", "oh", "zero")
    ]
    hour, minute = 0, 0
    for joint in ("past", "after", "to", "till", "before"):
        if joint in words:
            at = words.index(joint)
            hour = _number(words[at + 1 :])
            minute = {"half": 30, "quarter": 15}.get(words[0]) or _number(words[:at])
            if joint in ("to", "till", "before"):
                hour, minute = hour - 1 or 12, 60 - minute
            break
    else:
        if len(words) == 1 and len(words[0]) == 4 and words[0].isdigit():
            words = [words[0][:2], words[0][2:]]
        hour, minute = _number(words[:1]), _number(words[1:])
    return ("t", When(hour=hour, minute=minute)) if hour <= 24 and minute <= 59 else None


def compact(text: str) -> tuple[str, object] | None:
    """The clock time of COMPACT, on the clock of 24 hours."""
    digits = "".join(c for c in text if c.isdigit())
    hour, minute = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if not 1 <= hour <= 12:
        return None
    return "t", When(hour=hour % 12 + (12 if "p" in text else 0), minute=minute)


def year(text: str) -> tuple[str, object] | None:
    """The year that the words of YEAR say."""
    words = [word for word in _TOKEN.findall(text) if word not in ("and", "oh", "zero")]
    if words[:2] == ["two", "thousand"]:
        return "y", 2000 + _number(words[2:])
    rest = words[2:] if words[1] == "hundred" else words[1:]
    return "y", _VALUES[words[0]] * 100 + _number(rest)


def nth(text: str) -> tuple[str, object]:
    """The day of NTH: its month comes from the context."""
    return "D", When(day=int(text[:-2]))


def named(text: str) -> tuple[str, object] | None:
    """The date of NAMED: the number of four digits is the year, the first other one the day."""
    month, day, found, short = 0, None, None, False
    for word in re.findall(r"\d+|[a-z]+", text):
        if word.isalpha():
            month = _MONTHS.index(word[:3]) + 1
        elif len(word) == 4:
            found = int(word)
        elif day is None:
            day = int(word)
        else:
            found, short = int(word), True
    if day is not None and not 1 <= day <= 31:
        return None
    return "D", When(year=found, month=month, day=day, short=short)


def fiscal(text: str) -> tuple[str, object]:
    """The year of FISCAL."""
    digits = "".join(c for c in text if c.isdigit())
    return "D", When(year=int(digits), short=len(digits) == 2, fiscal=True)


def fiscal_step(text: str) -> tuple[str, object]:
    """The year of FISCAL_STEP."""
    count = {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(text.split(maxsplit=1)[0], 0)
    return "D", When(base=Shift(unit="Y", count=count), fiscal=True)


def chat(text: str) -> tuple[str, object]:
    """The day of CHAT."""
    part = "NI" if "ni" in text else None
    return "v", When(base=Shift(unit="D", count=int("m" in text)), part=part)


def times(text: str) -> tuple[str, object]:
    """The repetition of TIMES: its unit, and how often in it."""
    first, *_, unit = text.split()
    often = {"once": 1, "twice": 2, "thrice": 3}.get(first) or (
        int(first) if first.isdigit() else _VALUES.get(first) or "X"
    )
    code = {"hour": "PT1H", "decade": "P1DE"}.get(unit) or f"P1{unit[0].upper()}"
    return "S", Repeat(value=code, quant=None, freq=f"{often}X")
