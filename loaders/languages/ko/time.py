"""Korean words of time. The notation is that of ``loaders.timexes``.

Particles stand behind the words without a space, so words are found anywhere; those of one syllable (일, 월, 년, 시, 분,
초, 전, 후 …) only right behind a number or a unit, by pattern.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar.suffixed import RULES
from loaders.timexes.grammar.suffixed_parts import minutes, window_counted
from loaders.timexes.language import Language, Node, Words, rule
from loaders.timexes.spelling import always
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, Span, When

_DAYS = "월화수목금토일"
_NATIVE = {
    "한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
    "열한": 11, "열두": 12, "열세": 13, "열네": 14, "열다섯": 15, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "첫": 1,
}  # fmt: skip
_SINO = {
    "일": 1,
    "이": 2,
    "삼": 3,
    "사": 4,
    "오": 5,
    "육": 6,
    "칠": 7,
    "팔": 8,
    "구": 9,
    "십": 10,
    "백": 100,
    "천": 1000,
}
_ROUGH = "수십|수백|수천|몇십|한두|두세|두서너|서너|너댓|대여섯|예닐곱|몇|몇몇|수|여러"


def _step(unit: str, count: int, anchor: Anchor = "document", **more: object) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), **more)  # type: ignore[arg-type]


def _spaced(words: str) -> str:
    """지난 주|지난주: a phrase with and without its space."""
    return "|".join(form for word in words.split("|") for form in dict.fromkeys((word, word.replace(" ", ""))))


def _steps() -> dict[str, object]:
    """지난주, 이번 달, 다음 분기 and their weekdays: the words for last, this and next with each unit."""
    heads = {-2: "지지난", -1: "지난|저번|전", 0: "이번|금", 1: "다음|내|차", 2: "다다음"}
    units = {"주": "W", "달": "M", "분기": "Q", "세기": "CE"}
    found: dict[str, object] = {}
    for count, words in heads.items():
        for unit, code in units.items():
            names = [f"{head} {unit}" for head in words.split("|") if len(head) > 1 or unit == "분기"]
            found[_spaced("|".join(names))] = _step(code, count)
        weekend = [f"{head} 주말" for head in words.split("|") if len(head) > 1]
        found[_spaced("|".join(weekend))] = _step("W", count, weekend=True)
    return found


WORDS: Words = {
    "K": {"년대": None},
    "e": {"기원전": -1, "서기": 0, "단기": -2333},
    "w": {f"{c}요일|({c})": i for i, c in enumerate(_DAYS, 1)},
    "s": {"봄철|?봄": "SP", "여름철|여름": "SU", "가을철|가을": "FA", "겨울철|겨울": "WI"},
    "p": {
        "오전|아침|새벽|이른 아침": "MO", "정오": When(hour=12), "점심|한낮|대낮": "MI", "오후": "AF", "저녁": "EV", "한밤중|밤중|심야|자정": "NI",
    },
    "h": {
        _spaced("크리스마스 이브"): "christmas-eve", "크리스마스|성탄절": "christmas", "신정|새해 첫날": "new-year", "삼일절|3·1절|3.1절": "kr-march-first",
        "광복절": "kr-liberation", "한글날": "kr-hangul", "어린이날": "jp-children", "발렌타인데이|밸런타인데이": "valentine", "만우절": "april-fools",
        "노동절|근로자의 날": "labour", "할로윈|핼러윈": "halloween", "추수감사절": "thanksgiving", "부활절": "easter", "섣달 그믐날|섣달그믐": "lunar-eve", "설날|구정|음력설": "lunar-new-year", "정월 대보름|정월대보름": "lantern", "부처님 오신 날|부처님오신날|석가탄신일": "buddha", "단오": "dragon-boat", "추석|한가위": "mid-autumn", "개천절": "kr-foundation", "현충일": "kr-memorial", "제헌절": "kr-constitution",
        "독립 기념일|독립기념일": "us-independence",
    },
    "V": {
        "하루": Span(parts=((1, "D"),)), "이틀": Span(parts=((2, "D"),)), "사흘": Span(parts=((3, "D"),)), "나흘": Span(parts=((4, "D"),)),
        "닷새": Span(parts=((5, "D"),)), "엿새": Span(parts=((6, "D"),)), "이레": Span(parts=((7, "D"),)), "여드레": Span(parts=((8, "D"),)),
        "아흐레": Span(parts=((9, "D"),)), "열흘": Span(parts=((10, "D"),)), "보름": Span(parts=((15, "D"),)), "일주일|1주일": Span(parts=((1, "W"),)),
        "반년": Span(parts=((0.5, "Y"),)), "반나절": Span(parts=((6, "H"),)), "며칠": Span(parts=((None, "D"),)), "반세기": Span(parts=((50, "Y"),)),
        "일 년|일년": Span(parts=((1, "Y"),)), "수년": Span(parts=((None, "Y"),)), "수개월": Span(parts=((None, "M"),)), "오랜 기간": Span(parts=((None, "Y"),)),
    },
    "o": {"마지막": -1, "첫": 1},
    "x": {"지난|최근|과거": (-1, "document"), "앞으로|향후|다음|다가오는|오는|돌아오는": (1, "document"), "이번|올": (0, "document")},
    "v": {
        "오늘|금일": _step("D", 0), "어제|작일": _step("D", -1), "내일|명일": _step("D", 1), "그저께|그제|엊그제": _step("D", -2), "모레|내일모레": _step("D", 2),
        "그끄저께|그끄제": _step("D", -3), "글피": _step("D", 3),
        "올해|올 해|금년|이번 해|올해년도": _step("Y", 0), "작년|지난해|지난 해|전년도": _step("Y", -1), "내년|명년": _step("Y", 1), "재작년|지지난해": _step("Y", -2), "내후년|후년": _step("Y", 2),
        "이달|이 달|금월|당월": _step("M", 0), "전월": _step("M", -1), "내달|익월": _step("M", 1), "금주": _step("W", 0), "전주": _step("W", -1), "내주|차주": _step("W", 1),
        "올봄": _step("Y", 0, season="SP"), "올여름": _step("Y", 0, season="SU"), "올가을": _step("Y", 0, season="FA"), "올겨울": _step("Y", 0, season="WI"),
        "그날|그 날|당일|같은 날|이날": _step("D", 0, "passage"), "다음 날|다음날|이튿날|그다음 날|그 다음 날|익일": _step("D", 1, "passage"), "전날|전일": _step("D", -1, "passage"),
        "그달|그 달|같은 달": _step("M", 0, "passage"), "그해|그 해|같은 해|당해": _step("Y", 0, "passage"), "이듬해|다음 해|다음해|익년": _step("Y", 1, "passage"), "전년": _step("Y", -1, "passage"),
        "오늘밤|오늘 밤": _step("D", 0, part="NI"), "어젯밤|어제 밤|간밤|지난밤|지난 밤": _step("D", -1, part="NI"), "내일 밤": _step("D", 1, part="NI"), "그날 밤|이날 밤": _step("D", 0, "passage", part="NI"),
        "주말": When(weekend=True),
    } | _steps(),
    "k": {
        "현재|지금|요즘|요즈음|오늘날|현시점": Ref(value="PRESENT_REF"),
        "최근|얼마 전|근래|요사이|며칠 전": Ref(value="PAST_REF", near=True),
        "과거|예전|옛날|한때|종전": Ref(value="PAST_REF"),
        "앞으로|장래|향후|머지않아|조만간|훗날": Ref(value="FUTURE_REF"),
        "당시|그때|그 당시|그 무렵": Ref(value="PAST_REF", passage=True),
    },
    "b": {"연초|월초|초순|초반|초기|상순": "START", "중순|중반|중엽": "MID", "연말|월말|하순|후반|말기|말엽|말경": "END"},
    "Q": {"상반기": When(half=1), "하반기": When(half=2)},
    "A": {"이전": "before"},
    "L": {"이후": "after", "이내|안에": "document"},
    "S": {
        "매년|해마다|매해|연례": Repeat(value="P1Y"), "매달|매월|달마다|다달이": Repeat(value="P1M"), "매주|주마다|매 주": Repeat(value="P1W"), "매일|날마다|매일매일": Repeat(value="P1D"),
        "매시간|매시": Repeat(value="PT1H"), "매분기": Repeat(value="P1Q"), "격일": Repeat(value="P2D"), "격주": Repeat(value="P2W"), "격월": Repeat(value="P2M"), "격년": Repeat(value="P2Y"),
        "매일 아침|매일아침": Repeat(value="TMO"), "매일 밤": Repeat(value="TNI"), "매 주말|주말마다": Repeat(value="XXXX-WXX-WE"), "매 분기": Repeat(value="P1Q"), "매분": Repeat(value="PT1M"), "매초": Repeat(value="PT1S"),
    },
    "l": {"최소|적어도": "EQUAL_OR_MORE", "최대": "EQUAL_OR_LESS"},
    "X": {"대략|무렵|약<": None},
    "W": {"사이": None},
    "": {
        "그 날짜|그날짜|현재진행|오늘의집|과거사|하루키|가을이|여름이|일요신문|매일경제|매일신문|매일유업|조선일보|동아일보|중앙일보|점심시간|아침밥|저녁밥|저녁식사|아침식사|점심식사|점심 식사|저녁 식사|아침 식사|한때의|지난한|최근접|내주고|내주는|내주었|내주어|전주시|전주에서|금주령|전일본|당일치기|오는데|여러분|몇몇": None,
    },
}  # fmt: skip

_END = r"(?=$|[^가-힣]|[에의은는이가을를도만로과와]|까지|부터|동안|쯤|정도|경|간|마다|보다|이나|째|가량|내|새|안)"
_SMALL = r"(?=$|[^가-힣]|에|의|까지|부터|쯤|경|보다|만|은|는|이|과|와|로|인)"
_UNITS = {"시간": "H", "개월": "M", "달": "M", "주일": "W", "주간": "W", "주": "W", "년간": "Y", "일간": "D", "분간": "Mi", "초간": "S",
          "살": "Y", "세기": "CE", "주년": "Y", "해": "Y", "세": "Y", "분기": "Q", "번째": "", "년": "Y", "일": "D"}  # fmt: skip
_BEHIND = r"(?:(?<=\d)|(?<=\d\s))"
_NUMBERED = (
    r"시간|시(?!작|장|민)|개월|달|주(?!민|인|요)|해(?!외)|살|번째|분기|세기|학기|번|년(?!대)|분(?=\s?(?:전|후|뒤))"
)


def _native(text: str) -> tuple[str, object]:
    return "n", _NATIVE[text]


def _sino(text: str) -> tuple[str, object]:
    """이십오 is 25; no number is read whose words are out of order."""
    total = digit = 0
    for char in text:
        value = _SINO[char]
        if value < 10:
            digit = value
        else:
            total, digit = total + (digit or 1) * value, 0
    return "n", total + digit


def _unit(text: str) -> tuple[str, object] | None:
    return ("u", _UNITS[text.strip()]) if _UNITS.get(text.strip()) else None


def _ordinal(text: str) -> tuple[str, object]:
    digits = "".join(c for c in text if c.isdigit())
    word = text.replace("번째", "").replace("째", "").strip()
    return "o", int(digits) if digits else _NATIVE[word]


def _quarter(text: str) -> tuple[str, object]:
    return "Q", When(quarter=int(next(c for c in text if c.isdigit())))


def _every_so_many(text: str) -> tuple[str, object]:
    """3주에 한 번, 2년마다."""
    digits = "".join(c for c in text if c.isdigit())
    unit = next(
        u
        for word, u in (("년", "Y"), ("개월", "M"), ("달", "M"), ("주", "W"), ("시간", "TH"), ("일", "D"))
        if word in text
    )
    return "S", Repeat(value=f"P{unit[:-1]}{digits}{unit[-1]}")


@rule("<last|next> <day>", r"xF?D", "D", 27)
def near_day(nodes: Sequence[Node]) -> When | None:
    """지난 5일, 오는 12월 3일, 이번 9월: the word says the tense that finds what is missing."""
    when, (offset, _) = nodes[-1].value, cast("tuple[int, str]", nodes[0].value)
    if not isinstance(when, When) or when.base is not None or when.year is not None or when.has_time():
        return None
    if when.day:
        return when
    return replace(when, base=Shift(unit="M", count=offset, month=when.month), month=None) if when.month else None


_COUNTING = frozenset(("최근", "앞으로", "향후", "과거", "다음", "이번", "다가오는"))


@rule("<last|next> <count>", window_counted.pattern, "V", window_counted.level)
def near_count(nodes: Sequence[Node]) -> object:
    """앞으로 5일, 최근 10일 are lengths; 지난 15일, 오는 20일 are days of the month."""
    return window_counted.build(nodes) if nodes[0].text in _COUNTING else None


_RULES = tuple(near_count if each is window_counted else each for each in RULES)

LANGUAGE = Language(
    code="ko",
    words=WORDS,
    rules=(*_RULES, minutes, near_day),
    spaced=False,
    order="ymd",
    gaps={
        "F": "의|중|년", ",": ",", "-": "-|부터|에서|~|에서부터|로부터|까지", "&": "과|와|·|및|또는|이나|나|그리고|,|이랑|하고",
        "": "에|동안|간|여|기준|정각|마다",
    },
    patterns={
        "Y": rf"{_BEHIND}년(?:도)?(?!\s?(?:동안|간|전|후|뒤|째|만|내|이상|이하|반|넘|여|마다|가량|정도|차|대|생))",
        "Ylong": rf"{_BEHIND}년(?:\s?간|\s?동안)?(?=\s?(?:동안|간|전|후|뒤|째|만|내|이상|이하|반|넘|여|마다|가량|정도))",
        "Yrough": r"(?:(?<=[몇수십백여러두])|(?<=[몇수십백여러두]\s))년(?!대|월)(?:간)?",
        "quarter": r"(?:제\s?)?[1-4]\s?(?:/4\s?|사\s?)?분기",
        "M": rf"{_BEHIND}월(?!급|세|드)",
        "d": rf"{_BEHIND}일(?!반|본|부[를가는의]|상|정|자리|일|등|간|주|째)",
        "H": r"(?:(?<=\d)|(?<=\d\s)|(?<=[한두세네섯곱덟홉열]\s)|(?<=[한두세네섯곱덟홉열]))시(?!간|작|장|민|절|대|도|행|즌|스|리|내|설|인|험)(?:께)?",
        "E": rf"{_BEHIND}분(?!기|야|석|명|류|의|자|쟁|홍)",
        "Z": rf"{_BEHIND}초(?!등|기|반|순|과|월|대|중)",
        "every": r"\d{1,3}\s?(?:년|개월|달|주|일|시간)(?:에\s(?:한|1)\s?번(?:씩)?|마다)",
        "nth": r"제\s?\d{1,3}(?=\s?(?:주|분기|세기))|(?:\d{1,3}|첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)\s?번째",
        "unit": rf"(?:시간|개월|주일|주간|일간|분간|초간|세기|주년|분기|(?:(?<=[\d한두세석네넉섯곱덟홉열몇수막째러]\s)|(?<=[\d한두세석네넉섯곱덟홉열몇수막째러]))(?:달|주|해(?!\s?(?:외|결))|살|세(?!기|계|금|대))){_END}",
        "rough": rf"(?<![가-힣])(?:{_ROUGH})(?=\s?(?:시간|분|일|주|달|개월|년|해|초|십\s?년|세기|백\s?년))",
        "native": rf"(?<![가-힣])(?:열한|열두|열세|열네|열다섯|다섯|여섯|일곱|여덟|아홉|서른|마흔|스무|쉰|한|두|세|석|네|넉|열)(?=\s?(?:{_NUMBERED}))",
        "sino": r"(?<![가-힣])(?:[일이삼사오육칠팔구]?[천백십]){1,3}[일이삼사오육칠팔구]?(?=\s?(?:년|월|일|분|초|세기|주년|개월))",
        "ages": r"(?:(?<=[년달주일간월분초해시틀흘새레름년])|(?<=[년달주일간월분초해시틀흘새레름년]\s))전" + _SMALL,
        "after": r"(?:(?<=[년달주일간월분초해시틀흘새레름년])|(?<=[년달주일간월분초해시틀흘새레름년]\s))(?:후|뒤)" + _SMALL,
        "within": r"(?:(?<=[년달주일간월분초해틀흘새레름])|(?<=[년달주일간월분초해틀흘새레름]\s))(?:내|안)(?=$|[^가-힣]|에|로)",
        "early": r"(?:(?<=[년월해기주달대번])|(?<=[년월해기주달대번]\s))초(?=$|[^가-힣]|[에의]|까지|부터|쯤|경)",
        "late": r"(?:(?<=[년월해기주달대번])|(?<=[년월해기주달대번]\s))말(?=$|[^가-힣]|[에의]|까지|부터|쯤|경)",
        "half": r"(?:(?<=[간시년월달주])|(?<=[간시년월달주]\s))반(?=$|[^가-힣]|[에의은이입인]|동안|쯤|정도|까지|부터|만)",
        "about": r"(?:(?<=[시년월일달주간살반오])|(?<=[시년월일달주간살반오]\s))(?:쯤|경|께)(?=$|[^가-힣]|에)|(?<![가-힣])약\s?(?=\d)",
        "night": r"(?<![가-힣])(?:밤|낮)(?=$|[^가-힣]|에|까지|부터|의)",
        "ampm": r"(?<![a-z])(?:am|pm|a\.m\.|p\.m\.)(?![a-z])",
        "until": r"까지(?=[\s,.]|$)",
    },
    readers={
        "Y": always("Y"), "Ylong": always("u", "Y"), "Yrough": always("u", "Y"), "quarter": _quarter, "M": always("M"), "d": always("d"), "H": always("H"), "E": always("E"), "Z": always("Z"),
        "every": _every_so_many, "nth": _ordinal, "unit": _unit, "rough": always("N"), "native": _native, "sino": _sino,
        "ages": always("A", "before"), "after": always("L", "after"), "within": always("L", "document"), "early": always("b", "START"),
        "late": always("b", "END"), "half": always("f", 0.5), "about": always("X"), "night": lambda text: ("p", "NI" if text == "밤" else "AF"),
        "ampm": lambda text: ("g", text[0] + "m"), "until": always(),
    },
    future=r"겁니다|것입니다|것이다|예정|계획|할 것|겠|앞으로|오는|다음|전망|방침|까요|주세요|줘|합시다|될",
    past=r"[았었였했됐갔왔렸켰졌났냈]|지난|어제|밝혔|한 바",
)  # fmt: skip
