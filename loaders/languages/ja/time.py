"""Japanese words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: E501 (tables of words read best as they are)

from __future__ import annotations

from loaders.timexes.grammar.suffixed import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.numerals import patterns, read_number, read_ordinal, read_vague
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, When


def _step(unit: str, count: int, anchor: Anchor = "document", **more: object) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), **more)  # type: ignore[arg-type]


WORDS: Words = {
    "Y": {"年度|年": None}, "M": {"月": None}, "d": {"日": None}, "H": {"時": None}, "E": {"分": None}, "Z": {"秒": None},
    "1": {"元年": 1}, "K": {"年代": None},
    "e": {"紀元前|西暦前": -1, "西暦": 0, "令和|r": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867},
    "w": {
        f"{c}曜日|{c}曜|（{c}）|({c})": i for i, c in enumerate("月火水木金土日", 1)
    },
    "s": {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"},
    "u": {
        "秒間": "S", "分間": "Mi", "時間": "H", "日間": "D", "週間|週": "W", "ヶ月間|か月間|カ月間|ケ月|ヶ月|か月|カ月|ヵ月|箇月|ヶ月ぶり": "M",
        "四半期": "Q", "年間|歳|才|周年|年ぶり": "Y", "世紀": "CE",
    },
    "p": {
        "午前|朝|早朝|未明|明け方": "MO", "正午|昼": "MI", "午後|夕方|夕刻": "AF", "夜|晩|夜間|深夜": "NI",
    },
    "h": {
        "クリスマスイブ|クリスマス・イブ": "christmas-eve", "クリスマス": "christmas", "元日|元旦": "new-year", "大晦日": "new-year-eve",
        "バレンタインデー": "valentine", "こどもの日": "jp-children", "憲法記念日": "jp-constitution", "昭和の日": "jp-showa",
        "文化の日": "jp-culture", "ハロウィン|ハロウィーン": "halloween", "感謝祭": "thanksgiving", "復活祭|イースター": "easter",
        "母の日": "mothers", "父の日": "fathers", "メーデー": "labour",
    },
    "f": {"半": 0.5},
    "N": {"数|何": None},
    "x": {"今後|向こう|次の|これから": (1, "document"), "過去|ここ|直近|この": (-1, "document")},
    "v": {
        "今日|本日": _step("D", 0), "昨日|きのう": _step("D", -1), "明日|あす": _step("D", 1), "一昨日|おととい": _step("D", -2),
        "明後日|あさって": _step("D", 2), "今年|本年|今年度": _step("Y", 0), "昨年|去年|前年度|昨年度": _step("Y", -1), "来年|来年度|明年": _step("Y", 1),
        "一昨年|おととし": _step("Y", -2), "再来年": _step("Y", 2), "今月|本月": _step("M", 0), "先月": _step("M", -1),
        "来月": _step("M", 1), "先々月": _step("M", -2), "再来月": _step("M", 2), "今週": _step("W", 0), "先週": _step("W", -1),
        "来週": _step("W", 1), "先々週": _step("W", -2), "再来週": _step("W", 2), "今四半期": _step("Q", 0), "今世紀": _step("CE", 0),
        "前世紀": _step("CE", -1), "今週末": _step("W", 0, weekend=True), "先週末": _step("W", -1, weekend=True),
        "来週末": _step("W", 1, weekend=True), "同日|当日|その日": _step("D", 0, "passage"),
        "翌日|次の日": _step("D", 1, "passage"), "前日": _step("D", -1, "passage"), "翌々日": _step("D", 2, "passage"),
        "同月|その月": _step("M", 0, "passage"), "翌月": _step("M", 1, "passage"), "前月": _step("M", -1, "passage"),
        "同年|その年|当年": _step("Y", 0, "passage"), "翌年|次の年|翌年度": _step("Y", 1, "passage"), "前年": _step("Y", -1, "passage"),
        "翌々年": _step("Y", 2, "passage"), "翌週": _step("W", 1, "passage"), "前週": _step("W", -1, "passage"),
        "今夜|今晩": When(base=Shift(unit="D"), part="NI"), "昨夜|昨晩": When(base=Shift(unit="D", count=-1), part="NI"),
        "今朝|けさ": When(base=Shift(unit="D"), part="MO"), "翌朝": When(base=Shift(unit="D", count=1, anchor="passage"), part="MO"),
    },
    "k": {
        "現在|現時点|現時点で|今では|目下|今や|昨今": Ref(value="PRESENT_REF"),
        "最近|このほど|先ごろ|先日|近頃|近年|つい最近": Ref(value="PAST_REF", near=True),
        "かつて|以前|過去|過去に|昔": Ref(value="PAST_REF"),
        "今後|将来|将来的に|未来|間もなく|まもなく|近いうち|いずれ": Ref(value="FUTURE_REF"),
        "当時|その当時|その頃|そのころ|その時|そのとき": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "初頭|初め|はじめ|上旬|年初|月初|初期|前半|序盤": "START", "中旬|半ば|なかば|中頃|年中頃|中期": "MID",
        "末|末期|下旬|終わり|年末|月末|後半|終盤|暮れ": "END",
    },
    "Q": {"上半期|上期": When(half=1), "下半期|下期": When(half=2)},
    "A": {"前|以前|前まで": "before"},
    "L": {"後|以後|あと|後に": "after", "以内": "document"},
    "q": {"毎": None},
    "S": {
        "毎年": Repeat(value="P1Y"), "毎月": Repeat(value="P1M"), "毎週": Repeat(value="P1W"), "毎日": Repeat(value="P1D"),
        "毎時": Repeat(value="PT1H"), "毎朝": Repeat(value="TMO"), "毎晩": Repeat(value="TNI"),
    },
    "l": {"以上": "EQUAL_OR_MORE"},
    "X": {"約|およそ|おおよそ|ごろ|頃|ころ|前後|ほぼ": None},
    "": {"毎日新聞|今日的|明日香|一時的|同時|時間帯|月曜会|今日性|青春|春日|朝日|朝鮮|朝食|夜景|夏目|秋葉|秋田|冬眠": None},
}  # fmt: skip

LANGUAGE = Language(
    code="ja",
    words=WORDS,
    rules=RULES,
    spaced=False,
    order="ymd",
    gaps={"F": "の|、", ",": ",|，", "-": "-|から|~|—|－|–|より", "&": "と|や|または|及び|および|か|・"},
    patterns=patterns(r"年|月|日|時|分|秒|か|ヶ|ヵ|カ|ケ|箇|週|世紀|四半|歳|才|周年|半"),
    readers={"han": read_number, "nth": read_ordinal, "vague": read_vague},
    future=r"する予定|見込み|でしょう|だろう|予定|計画|これから|つもり|ましょう|ください|たい",
    past=r"した|だった|ました|かった|れた|った|んだ|いた",
)
