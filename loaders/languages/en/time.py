"""English words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.languages.en import time_spoken as spoken
from loaders.timexes.grammar import joins
from loaders.timexes.grammar.parts import pick
from loaders.timexes.grammar.western import RULES
from loaders.timexes.language import Language, Node, Words, rule
from loaders.timexes.spelling import always
from loaders.timexes.when import Ref, Repeat, Shift, Span, When

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FIRST = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"


def _numbers() -> dict[str, object]:
    ones = _ONES.split()
    found: dict[str, object] = {word: i for i, word in enumerate(ones, 1)}
    for ten, word in enumerate(_TENS.split(), 2):
        found[word] = ten * 10
        found |= {f"{word}-{one}|{word} {one}": ten * 10 + i for i, one in enumerate(ones[:9], 1)}
    found |= {f"{one} hundred": i * 100 for i, one in enumerate(ones, 1)}
    return found | {
        "a hundred|hundred": 100,
        "a thousand|thousand": 1000,
        "a dozen|dozen": 12,
        "a couple of|couple of": 2,
    }


def _ordinals() -> dict[str, object]:
    found: dict[str, object] = {word: i for i, word in enumerate(_FIRST.split(), 1)}
    firsts = _FIRST.split()[:9]
    for ten, (word, tenth) in enumerate(zip(_TENS.split(), _TENTHS.split(), strict=True), 2):
        found[tenth] = ten * 10
        found |= {f"{word}-{one}|{word} {one}": ten * 10 + i for i, one in enumerate(firsts, 1)}
    return found


def _ordinal(text: str) -> tuple[str, object]:
    return "o", int(text[:-2])


@rule("<adjective of time>", r"x", "R", 60)
def adjective(nodes: Sequence[Node]) -> Ref | None:
    """Current, the past: what names the present or the past where no unit follows."""
    return _ALONE.get(nodes[0].text)


@rule("<length just past>", r"xu", "V", 24)
def just_past(nodes: Sequence[Node]) -> Span | None:
    """The past decade, for the next year: a length of one unit up to now, or from now."""
    offset, anchor = cast("tuple[int, str]", nodes[0].value)
    name, unit = nodes[0].text, cast("str", nodes[1].value)
    if nodes[1].bare or not (name in ("past", "the past") or (name == "the next" and anchor == "document")):
        return None
    return Span(parts=((1, unit),), window=offset)


@rule("<units> later|earlier", r"u[LJ]", "R", 29)
def units_later(nodes: Sequence[Node]) -> Ref | None:
    """Days later, weeks earlier: how many is not said."""
    if not nodes[0].bare or nodes[1].text not in ("later", "earlier", "previously", "afterwards"):
        return None
    return Ref(value="FUTURE_REF" if nodes[1].cat == "L" else "PAST_REF")


@rule("<first|last> <length> of <date>", r"x?[ox]VF[Dmsy]|[ox]nuF[Dmsy]", "V", 27)
def length_of(nodes: Sequence[Node]) -> Span | None:
    """The first three months of 1999: a length, and where it lies."""
    if (found := pick(nodes, "V")) is not None:
        return cast("Span", found)
    return Span(parts=((cast("float", pick(nodes, "n")), cast("str", pick(nodes, "u"))),))


@rule("<repetition> at <clock>", r"S[@F,]?T", "S", 62)
def repeated_clock(nodes: Sequence[Node]) -> Repeat | None:
    """Mondays at 9 am, every evening at 7:13."""
    repeat, time = cast("Repeat", nodes[0].value), nodes[-1].value
    if not isinstance(time, When) or time.hour is None or time.has_date() or repeat.value.startswith("P"):
        return None
    day = "" if repeat.value.startswith("T") else repeat.value
    return replace(repeat, value=f"{day}T{time.hour:02d}:{time.minute or 0:02d}")


@rule("week <number> of <year>", r"u[no][F,]?F?[yD]", "D", 13)
def numbered_week(nodes: Sequence[Node]) -> When | None:
    """Week 3 of 2027."""
    number, year = pick(nodes, "no"), pick(nodes, "y")
    if pick(nodes, "u") != "W" or not isinstance(number, int) or not 1 <= number <= 53 or year is None:
        return None
    return When(week=number, year=year)


@rule("<week> of <date>", r"uF[Dh]|[Dh]u", "D", 47)
def week_of(nodes: Sequence[Node]) -> When | None:
    """The week of May 5, the weekend of 5 May, Labor Day weekend."""
    unit, when = pick(nodes, "u"), next(n.value for n in nodes if n.cat in "Dh")
    if isinstance(when, str):
        when = When(holiday=when)
    if not isinstance(when, When) or not (when.day or when.holiday) or unit not in ("W", "WE"):
        return None
    return When(base=when, unit=unit, nth=0) if unit == "WE" or nodes[0].cat == "u" else None


@rule("<length> from <date>", r"VO[Dvh]", "D", 29)
def length_from(nodes: Sequence[Node]) -> When | None:
    """Three weeks from tomorrow, 16 days from 2 January."""
    span, last = cast("Span", nodes[0].value), nodes[2].value
    when = When(holiday=last) if isinstance(last, str) else last
    if not isinstance(when, When) or span.window or any(count is None for count, _ in span.parts):
        return None
    for count, unit in span.parts:
        when = When(base=when, unit=unit, nth=int(count or 0))
    return when


@rule("<week> <weekday>", r"D[@,-]?w", "D", 44)
def week_day(nodes: Sequence[Node]) -> When | None:
    """Next week on Tuesday, this week Monday."""
    week = nodes[0].value
    if not isinstance(week, When) or not isinstance(week.base, Shift) or week.base.unit != "W" or week.base.weekday:
        return None
    return When(base=week, weekday=cast("int", nodes[-1].value)) if not week.weekend and not week.weekday else None


@rule("<last|next> <length> of <date>", r"VF[Dmsy]", "V", 47)
def window_of(nodes: Sequence[Node]) -> Span | None:
    """The last three months of 1999: a length, and where it lies."""
    span = cast("Span", nodes[0].value)
    return replace(span, window=0) if span.window else None


@rule("<date> at <hour>", r"[DT](?:@X?|X)n(?![-~&uzmng])", "T", 57)
def date_hour(nodes: Sequence[Node]) -> When | None:
    """Tomorrow at 6, tonight at 2."""
    hour, date = nodes[-1].value, nodes[0].value
    if not isinstance(hour, int) or hour > 24 or not nodes[-1].intro or not isinstance(date, When):
        return None
    return joins.put(date, When(hour=hour))


_ALONE = {"current": Ref(value="PRESENT_REF"), "the past": Ref(value="PAST_REF")}


def _apostrophe(text: str) -> tuple[str, object]:
    return "n", int(text[1:])


WORDS: Words = {
    "m": {
        "january|jan|jan.": 1, "february|feb|feb.": 2, "~march|~mar|mar.": 3, "april|apr|apr.": 4, "~may": 5,
        "june|jun|jun.": 6, "july|jul|jul.": 7, "august|~aug|aug.": 8, "september|sept|sept.|sep|sep.": 9,
        "october|oct|oct.": 10, "november|nov|nov.": 11, "december|dec|dec.": 12,
    },
    "w": {
        "monday|mon.|?mon": 1, "tuesday|tue.|?tue|tues.|?tues": 2, "wednesday|wed.|?wed": 3,
        "thursday|thu.|?thu|thurs.|?thurs|?thur": 4, "friday|fri.|?fri": 5, "saturday|sat.|?sat": 6,
        "sunday|sun.|?sun": 7,
    },
    "s": {"~spring|the <spring|in <spring|springtime": "SP", "summer|summertime": "SU", "autumn|?fall|in the <fall|that <fall|last <fall": "FA",
          "winter|wintertime": "WI"},
    "o": _ordinals() | {"?final": -1},
    "u": {
        "seconds|sec|secs": "S", "minute|minutes|min|mins": "Mi", "hour|hours|hr|hrs": "H", "day|days": "D",
        "weekend|weekends|wknd|wkend": "WE", "week|weeks|w/c|workweek": "W", "fortnight|fortnights": "FN", "month|months": "M",
        "quarter|quarters": "Q", "semester|semesters|half-year|?half": "HY", "year|years|yr|yrs": "Y",
        "decade|decades": "DE", "century|centuries": "CE", "millennium|millennia|millenniums": "ML",
    },
    "p": {
        "?nite|?nites": "NI", "in the <morning": "MO", "in the <afternoon": "AF", "in the <evening": "EV",
        "?morning|?mornings": "MO", "?afternoon|?afternoons": "AF", "?evening|?evenings": "EV", "?night|?nights": "NI",
        "noon|midday|noontime": When(hour=12, minute=0), "midnight": When(hour=24, minute=0), "?dawn|?daybreak|?sunrise": "MO",
        "?dusk|?sunset|?nightfall": "EV", "?daytime": "DT", "?lunchtime": "MI",
    },
    "h": {
        "christmas eve": "christmas-eve", "christmas day|christmas|xmas": "christmas", "boxing day": "boxing",
        "new year's eve|new years eve": "new-year-eve", "new year's day|new years day|new year's": "new-year",
        "valentine's day|valentines day": "valentine", "st. patrick's day|st patrick's day|saint patrick's day": "st-patrick",
        "april fools' day|april fool's day": "april-fools", "earth day": "earth", "may day|international workers' day|workers' day|labour day": "labour", "black friday": "black-friday", "cyber monday": "cyber-monday",
        "shrove tuesday|mardi gras|fat tuesday": "shrove-tuesday", "maundy thursday|holy thursday": "maundy-thursday", "corpus christi": "corpus-christi",
        "independence day|fourth of july|4th of july": "us-independence", "bastille day": "bastille",
        "halloween": "halloween", "all saints' day": "all-saints", "all souls' day": "all-souls",
        "armistice day|remembrance day": "armistice", "veterans day|veterans' day": "veterans",
        "martin luther king day|martin luther king jr. day|mlk day": "mlk",
        "presidents' day|presidents day|president's day": "presidents", "memorial day": "memorial",
        "labor day": "labor-us", "columbus day": "columbus", "thanksgiving|thanksgiving day": "thanksgiving",
        "mother's day|mothers day": "mothers", "father's day|fathers day": "fathers", "ash wednesday": "ash-wednesday",
        "palm sunday": "palm-sunday", "good friday": "good-friday", "holy saturday": "holy-saturday",
        "easter sunday|easter": "easter", "easter monday": "easter-monday", "ascension day": "ascension",
        "pentecost|whit sunday|whitsun": "pentecost", "whit monday": "whit-monday", "epiphany": "epiphany",
        "juneteenth": "juneteenth", "international women's day": "women",
    },
    "n": _numbers(),
    "N": {"few|a few|several|some|many|a number of|various|a lot of|numerous|countless|hundreds of|dozens of": None},
    "a": {"a|an|another": 1},
    "f": {"half a|half an|?half": 0.5},
    "x": {
        "this|these": (0, "either"), "the <current|current": (0, "document"), "last|past|the past|the <last": (-1, "document"),
        "next|coming|upcoming|the <coming|the <upcoming": (1, "document"), "the <next": (1, "either"),
        "that|the <same|same|that same|this same|that very|those": (0, "passage"),
        "previous|the <previous|preceding|the <preceding|prior": (-1, "passage"),
        "following|the <following|the very <next|subsequent|ensuing|succeeding": (1, "passage"),
    },
    "v": {
        "over the <weekend|the <weekend": When(weekend=True), "today": When(base=Shift(unit="D")), "yesterday": When(base=Shift(unit="D", count=-1)),
        "tomorrow": When(base=Shift(unit="D", count=1)),
        "the <day before yesterday": When(base=Shift(unit="D", count=-2)),
        "the <day after tomorrow": When(base=Shift(unit="D", count=2)),
        "tonight": When(base=Shift(unit="D"), part="NI"), "overnight": When(base=Shift(unit="D"), part="NI"),
        "last night|last nite": When(base=Shift(unit="D", count=-1), part="NI"),
        "the <day before|the <previous day|the <day earlier": When(base=Shift(unit="D", count=-1, anchor="passage")),
        "the <day after|the <following day|the <day following": When(base=Shift(unit="D", count=1, anchor="passage")),
        "the <year before": When(base=Shift(unit="Y", count=-1, anchor="passage")),
        "the <year after": When(base=Shift(unit="Y", count=1, anchor="passage")),
        "year's end|the <year's end|year end|year-end|the <year-end": When(base=Shift(unit="Y", anchor="either"), mod="END"),
        "month's end|the <month's end|month end|month-end|the <month-end": When(base=Shift(unit="M", anchor="either"), mod="END"),
        "the <week after next|week after next": When(base=Shift(unit="W", count=2)), "the <year before last|year before last": When(base=Shift(unit="Y", count=-2)),
        "the <month after next|month after next": When(base=Shift(unit="M", count=2)), "the <week before last|week before last": When(base=Shift(unit="W", count=-2)),
        "the <month before last|month before last": When(base=Shift(unit="M", count=-2)), "the <night before": When(base=Shift(unit="D", count=-1, anchor="passage"), part="NI"),
        "eom|end of month|the end of month": When(base=Shift(unit="M"), mod="END"), "eoy|end of year|the end of year": When(base=Shift(unit="Y"), mod="END"),
        "eow": When(base=Shift(unit="W"), mod="END"), "eod": When(base=Shift(unit="D"), mod="END"),
        "yday|yest|ystrday|yesturday|yesterdays": When(base=Shift(unit="D", count=-1)),
        "tmr|tmrw|tmrow|tmw|tomoz|tomo|tomorow|tommorow|tommorrow": When(base=Shift(unit="D", count=1)),
        "tonite|tonght": When(base=Shift(unit="D"), part="NI"),
        "the <week before": When(base=Shift(unit="W", count=-1, anchor="passage")),
        "the <week after": When(base=Shift(unit="W", count=1, anchor="passage")),
        "the <month before": When(base=Shift(unit="M", count=-1, anchor="passage")),
        "the <month after": When(base=Shift(unit="M", count=1, anchor="passage")),
    },
    "k": {
        "now|right now|rn|atm|nowadays|these days|at present|presently|currently|at the moment|present-day": Ref(value="PRESENT_REF"),
        "to <date|for <the time being|modern day|modern-day|modern times|today's world|as of <yet": Ref(value="PRESENT_REF"),
        "recently|recent|lately|just now|of late": Ref(value="PAST_REF", near=True),
        "former|formerly|long ago|once upon a time|some time ago|in days gone by": Ref(value="PAST_REF"),
        "in the <future|the <future|in <future|near future|the <near future|?soon|shortly|future|the <near future|the <foreseeable future|the <not-too-distant future|sometime soon": Ref(value="FUTURE_REF"),
        "at <that time|at <the time|by <that time|that time": Ref(value="PRESENT_REF", passage=True),
        "at <this time|by <this time|around <this time|about <this time|during <this time|until <this time|since <this time|from <this time": Ref(value="PRESENT_REF"),
    },
    "b": {
        "early|early in|the early part of|the beginning of|the start of|beginning of|start of|the opening of|the beginnings of|earlier in|the opening months of|"
        "the early days of|the early months of|the early years of": "START",
        "mid|middle of|the middle of|mid-|the midst of|midway through|halfway through|the height of": "MID",
        "late|the end of|end of|end-|late in|the close of|the latter part of|later in|the last days of|the closing months of|the tail end of": "END",
        "the rest of|rest of|the remainder of|most of|much of|all of|the whole of|the course of": None,
    },
    "A": {"ago|back in time": "before"},
    "I": {"within the next|in the space of": "ahead"},
    "O": {"between|in between|from": None},
    "L": {"later|afterwards|afterward|thereafter|?after": "after", "from now|from today|hence|from this day": "document"},
    "J": {"earlier|?before|previously|beforehand": "before"},
    "q": {"every|each|per|every other": None},
    "S": {
        "daily": Repeat(value="P1D"), "weekly": Repeat(value="P1W"), "monthly": Repeat(value="P1M"),
        "quarterly": Repeat(value="P1Q"), "yearly|annual|annually": Repeat(value="P1Y"), "hourly": Repeat(value="PT1H"),
        "biennial|biennially": Repeat(value="P2Y"), "nightly": Repeat(value="TNI"), "fortnightly|biweekly|bi-weekly": Repeat(value="P2W"),
        "bimonthly|bi-monthly": Repeat(value="P2M"), "semiannual|semi-annual|semiannually|semi-annually|biannual|biannually|half-yearly": Repeat(value="P6M"),
        "everyday": Repeat(value="P1D"),
        **{f"{day}s": Repeat(value=f"XXXX-WXX-{i}") for i, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1)},
    },
    "l": {
        "more than|over|longer than": "MORE_THAN", "less than|under|nearly|almost|fewer than": "LESS_THAN",
        "at least|no less than": "EQUAL_OR_MORE", "at most|up to|no more than": "EQUAL_OR_LESS",
    },
    "X": {"about|around|approximately|roughly|circa|c.|ca.|some time around": None},
    "9": {
        "gmt|utc|zulu": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
        "pdt": "-07:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "jst": "+09:00",
        "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "wat": "+01:00",
        "et|ct|mt|pt|local time|eastern time|central time|pacific time|mountain time|local": None,
    },
    "g": {"am|a.m.|a.m": "am", "pm|p.m.|p.m": "pm"},
    "H": {"o'clock|o'clock sharp|hundred hours": None},
    "e": {"bc|b.c|b.c.|bce|b.c.e.|bc.": -1, "ad|a.d.|ce|c.e.": 1},
    "c": {
        f"the <{word}": When(decade=ten, short=True)
        for ten, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
    },
    "Q": {f"q{i}": When(quarter=i) for i in (1, 2, 3, 4)} | {f"h{i}": When(half=i) for i in (1, 2)},
    "": {
        "24/7|24-7|could last|will last|may last|would last|can last|must last|might last|should last|may be|may have|may not|may also|mars|shortly after|shortly before|shortly thereafter|shortly afterwards|soon after|three quarters of|"
        "three-quarters|a quarter of|one quarter of|one-quarter|about a quarter of|some quarters|all quarters|close quarters|winter quarters|long march|"
        "death march|forced march|the march of|on the march|day by day|day after day|day to day|day-to-day|the days of|all the time|for the first time|"
        "second to none|second hand|second thoughts|third world|third party|first lady|first aid|first name|the second half of the|chinese new year|lunar new year": None,
    },
}  # fmt: skip

_COUNT = rf"a|an|half an?|one|\d+|\d+\.\d|a couple of|a few|several|{'|'.join([*_ONES.split(), *_TENS.split()])}"
_UNIT = r"(?:more |full |short )?(?:second|minute|min|hour|hr|day|week|fortnight|month|quarter|year|decade|centurie|century)s?"
#: 2007-08 is a span of two years in prose, where the second number follows on the first.
_NEXT_YEAR = "|".join(f"{i:02d}(?=-{i + 1:02d}\\b)" for i in range(99))

LANGUAGE = Language(
    code="en",
    words=WORDS,
    rules=(
        *RULES,
        adjective,
        just_past,
        units_later,
        length_of,
        repeated_clock,
        numbered_week,
        week_of,
        length_from,
        week_day,
        window_of,
        date_hour,
    ),
    order="mdy",
    gaps={
        "": "the|brutal|bloody|long|full|whole|entire|straight|consecutive|successive|solid|short|more|additional|further|hard|bitter|quiet|busy|difficult|"
        "terrible|tumultuous|turbulent|crucial|happy|business|working|calendar|trading|or so|or more|, the",
        "F": "of|of the|starting|starting on|beginning|beginning on|commencing|commencing on|in|in the|of our|'s|during the",
        ",": ",",
        "-": "-|to|until|till|through|thru|to the",
        "&": "and|or|, and|and the|, or|and a|and an",
        "@": "at|at about|at around|on|on the|at the",
    },
    patterns={
        "spoken": spoken.CLOCK,
        "compact": spoken.COMPACT,
        "said": spoken.YEAR,
        "nth": spoken.NTH,
        "chat": spoken.CHAT,
        "times": spoken.TIMES,
        "named": spoken.NAMED,
        "fiscal": spoken.FISCAL,
        "fiscal_step": spoken.FISCAL_STEP,
        "next_length": r"(?:(?<=\bfor )|(?<=\bover )|(?<=\bduring )|(?<=\bwithin )|(?<=\bin ))the next(?= (?:year|decade|century|month|week|fortnight)\b)",
        "ahead": rf"(?<!\w)in(?= (?:about |around |another |less than |just )?(?:{_COUNT}) {_UNIT}(?:'? time)?(?!\w))",
        "not_march": r"(?<!\w)march (?=(?:to(?! (?:\w+uary|may|june|july|august|\w+ber|the \d|\d|mid|early|late)\b)|toward|towards|against|through|past) )",
        "old_decade": r"(?<![\w.,])[1-9]\d0s(?= (?:bc|b\.c))",
        "years": rf"(?<![\w.,$£€-])(?:1[5-9]|20)(?:{_NEXT_YEAR})(?!-\d\d?-)",
        "ordinal": r"(?<![a-z0-9])\d{1,3}(?:st|nd|rd|th)(?![a-z])",
        "apostrophe": r"(?<!\w)'\d\d(?![\w'])",
    },
    readers={
        "ordinal": _ordinal,
        "apostrophe": _apostrophe,
        "spoken": spoken.clock,
        "compact": spoken.compact,
        "said": spoken.year,
        "nth": spoken.nth,
        "chat": spoken.chat,
        "times": spoken.times,
        "named": spoken.named,
        "fiscal": spoken.fiscal,
        "fiscal_step": spoken.fiscal_step,
        "ahead": always("I", "ahead"),
        "next_length": always("x", (1, "document")),
        "not_march": always(),
        "years": lambda text: ("y", int(text)),
        "old_decade": lambda text: ("c", When(decade=int(text[:2]))),
    },
    bare=frozenset("days weeks months years decades centuries hours minutes weekends".split()),
    year_after="in|since|until|till|by|from|during|of|to|through|before|after|around|about|circa|and|or|between|for|into|as|his|her|its|their|our|a|an|'s|"
    "early|late|mid|year|the|late in|early in|as of|throughout",
    hour_after=r"at|at about|at around|around|about|by|until|till",
    not_year_before=r"(?:%|\$|€|£|°|percent|per cent|dollars|euros|pounds|people|men|women|soldiers|troops|civilians|"
    r"tons|tonnes|km|miles|meters|metres|feet|yards|acres|members|prisoners|casualties|workers|employees|copies|"
    r"aircraft|tanks|guns|ships|vehicles|houses|homes|points|votes|students|children|shares|jobs)\b",
    future=r"\b(?:will|shall|won't|plans? to|planned|expected to|scheduled|due|upcoming|forthcoming|next|tomorrow|"
    r"is to|are to|going to|ahead|takes? (?:effect|place)|expires?|begins?|resumes?|starts?|opens?|kicks? off|goes|arrives?|leaves|becomes)\b"
    r"|'ll\b|\b(?:to |will |shall |would )?be \w+(?:ed|en|ld|de|nt)\b",
    past=r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbeing )\b(?:was|were|had|did|has|have|said|told|went|came|made|took|began|became|gave|got|left|led|lost|met|won|"
    r"fell|rose|held|sent|set|put|saw|ran|paid|sold|bought|found|kept|built|brought|bore|beat|bent|bit|blew|bled|bound|bred|broke|caught|chose|clung|crept|dealt|drank|drew|drove|"
    r"dug|ate|fed|felt|fled|flew|forbade|forgot|forgave|fought|froze|grew|ground|hid|hit|hung|knew|laid|lay|leapt|lent|lit|meant|overcame|overthrew|rode|"
    r"rang|sank|sang|sat|shook|shone|shot|shrank|slept|slid|sought|spent|spoke|sprang|stole|stood|stuck|struck|swam|swept|swore|swung|taught|thought|"
    r"threw|tore|understood|undertook|wept|withdrew|woke|wore|wrote|[a-z]{3,}ed)\b",
)
