"""Chinese words of time, simplified and traditional. The notation is that of ``loaders.timexes``."""

# ruff: noqa: E501 (tables of words read best as they are)

from __future__ import annotations

from loaders.timexes.grammar.suffixed import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.numerals import patterns, read_number, read_ordinal
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, When

_WEEKDAYS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7}
_WEEKS = ("周", "週", "星期", "礼拜", "禮拜")


def _weekdays() -> dict[str, object]:
    found: dict[str, object] = {}
    for char, day in _WEEKDAYS.items():
        found["|".join(f"{week}{char}" for week in _WEEKS if week + char not in ("周天", "週天"))] = day
    return found


def _step(unit: str, count: int, anchor: Anchor = "document", **more: int) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), **more)  # type: ignore[arg-type]


def _steps() -> dict[str, object]:
    """上个月, 下周, 本季度 and their weekdays: the words for last, this and next with each unit."""
    found: dict[str, object] = {}
    for words, count in (
        (("上个", "上個", "上"), -1),
        (("下个", "下個", "下"), 1),
        (("这个", "這個", "这", "這", "本"), 0),
    ):
        for units, unit in ((("月",), "M"), (_WEEKS, "W"), (("季度", "季"), "Q"), (("世纪", "世紀"), "CE")):
            found["|".join(w + u for w in words for u in units)] = _step(unit, count)
        found["|".join(w + u for w in words for u in ("周末", "週末"))] = _step("W", count, weekend=True)
        for char, day in _WEEKDAYS.items():
            names = [w + week + char for w in words for week in _WEEKS if week + char not in ("周天", "週天")]
            found["|".join(names)] = _step("W", count, weekday=day)
    return found


WORDS: Words = {
    "Y": {"年": None}, "M": {"月份|月": None}, "d": {"日|号|號": None}, "H": {"点钟|點鐘|点|點|时|時": None},
    "E": {"分": None}, "Z": {"秒": None}, "1": {"元年": 1},
    "K": {"年代": None},
    "e": {
        "公元前|西元前|纪元前": -1, "公元|西元": 0, "民国|民國": 1911, "平成": 1988, "昭和": 1925, "令和": 2018, "大正": 1911, "明治": 1867,
    },
    "w": _weekdays(),
    "s": {"春天|春季|春": "SP", "夏天|夏季|夏": "SU", "秋天|秋季|秋": "FA", "冬天|冬季|冬": "WI"},
    "u": {
        "秒钟|秒鐘": "S", "分钟|分鐘": "Mi", "个小时|個小時|小时|小時|个钟头|個鐘頭|钟头": "H", "天|个工作日": "D",
        "个星期|個星期|个礼拜|星期|礼拜|周|週": "W", "个月|個月": "M", "个季度|個季度|季度": "Q", "个世纪|個世紀|世纪|世紀": "CE",
        "周年|週年|岁|歲|年间|年間|载": "Y",
    },
    "p": {
        "早上|早晨|清晨|凌晨|上午|早间|今早": "MO", "中午|正午": "MI", "下午|午后|午後": "AF", "傍晚|晚上|晚间|晚間|当晚": "EV", "深夜|夜里|夜裡|夜间|午夜": "NI",
    },
    "h": {
        "平安夜|圣诞夜|聖誕夜|圣诞前夜": "christmas-eve", "圣诞节|聖誕節|圣诞|聖誕": "christmas", "元旦": "new-year", "情人节|情人節": "valentine",
        "妇女节|婦女節": "women", "植树节": "arbor-cn", "愚人节": "april-fools", "劳动节|勞動節|五一节": "labour", "青年节": "cn-youth",
        "儿童节|兒童節": "cn-children", "建军节": "cn-army", "教师节|教師節": "cn-teachers", "国庆节|國慶節": "cn-national",
        "万圣节|萬聖節": "halloween", "感恩节|感恩節": "thanksgiving", "复活节|復活節": "easter", "母亲节|母親節": "mothers",
        "父亲节|父親節": "fathers", "双十一|光棍节": "cn-singles",
    },
    "f": {"半": 0.5},
    "N": {"几|幾|数|數|好几|多": None},
    "x": {"未来|未來|今后|今後|接下来|接下來|下": (1, "document"), "过去|過去|最近|近|上": (-1, "document")},
    "v": {
        "今天|今日": _step("D", 0), "昨天|昨日": _step("D", -1), "明天|明日": _step("D", 1), "前天": _step("D", -2),
        "后天|後天": _step("D", 2), "大前天": _step("D", -3), "大后天|大後天": _step("D", 3),
        "今年|本年": _step("Y", 0), "去年|上年": _step("Y", -1), "明年": _step("Y", 1), "前年": _step("Y", -2), "后年|後年": _step("Y", 2),
        "当天|當天|当日|當日|同日|同一天|那天": _step("D", 0, "passage"), "次日|翌日|第二天|隔天": _step("D", 1, "passage"),
        "前一天": _step("D", -1, "passage"), "当月|當月|同月|那个月": _step("M", 0, "passage"), "次月|翌月": _step("M", 1, "passage"),
        "当年|當年|同年|那年|那一年|这一年|同一年": _step("Y", 0, "passage"), "次年|翌年|第二年|隔年": _step("Y", 1, "passage"),
        "前一年|上一年": _step("Y", -1, "passage"), "今晚": When(base=Shift(unit="D"), part="EV"),
        "昨晚|昨夜": When(base=Shift(unit="D", count=-1), part="EV"), "明晚": When(base=Shift(unit="D", count=1), part="EV"),
    } | _steps(),
    "k": {
        "现在|現在|目前|如今|当前|當前|眼下|现今|至今|迄今": Ref(value="PRESENT_REF"),
        "最近|近来|近來|近日|近期|不久前|日前|刚刚|剛剛": Ref(value="PAST_REF", near=True),
        "以前|从前|從前|过去|過去|很久以前|曾几何时|此前|先前": Ref(value="PAST_REF"),
        "未来|未來|将来|將來|今后|今後|不久|不久的将来|即将|早晚": Ref(value="FUTURE_REF"),
        "当时|當時|那时|那時|那时候|那個時候|那个时候|彼时|届时": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "年初|月初|初|初期|上旬|早期|前期": "START", "年中|月中|中旬|中期|中叶": "MID",
        "年底|年末|月底|月末|末|末期|下旬|后期|後期|晚期|岁末": "END",
    },
    "Q": {"上半年": When(half=1), "下半年": When(half=2)} | {f"q{i}": When(quarter=i) for i in (1, 2, 3, 4)},
    "A": {"以前|之前|前": "before"},
    "L": {"以后|以後|之后|之後|后|後": "after", "以内|以內|之内|内|內": "document"},
    "q": {"每个|每個|每|每隔": None},
    "S": {
        "每年|每一年": Repeat(value="P1Y"), "每月|每个月|每個月": Repeat(value="P1M"), "每周|每週|每星期|每个星期": Repeat(value="P1W"),
        "每天|每日|天天": Repeat(value="P1D"), "每小时|每小時|每个小时": Repeat(value="PT1H"), "每季度|每个季度": Repeat(value="P1Q"),
    },
    "l": {"不到|少于|近乎": "LESS_THAN", "超过|超過|多于|逾": "MORE_THAN", "至少|最少": "EQUAL_OR_MORE", "至多|最多": "EQUAL_OR_LESS"},
    "X": {"大约|大約|约|約|大概|左右|前后|前後|将近|將近": None},
    "": {"第一时间|一时间|一天到晚|年轻|年輕|日子|明日之后|天气|今天性|上周围": None},
}  # fmt: skip

LANGUAGE = Language(
    code="zh",
    words=WORDS,
    rules=RULES,
    spaced=False,
    order="ymd",
    gaps={"F": "的", ",": ",|，", "-": "-|到|至|~|—|－|–", "&": "和|与|與|及|或|、|或者|以及"},
    patterns=patterns(r"年|月|日|号|號|点|點|时|時|分|秒|个|個|天|周|週|星期|礼拜|小时|小時|世纪|世紀|季|岁|歲|载|半"),
    readers={"han": read_number, "nth": read_ordinal},
    future=r"将|會|会|计划|預計|预计|即将|明|打算",
    past=r"了|曾|已|过|過|於|昨|去年",
)
