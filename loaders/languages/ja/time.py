"""Japanese words of time. The notation is that of ``loaders.timexes``."""

from __future__ import annotations

from loaders.languages.ja.eras import ERAS, LETTERS
from loaders.timexes.grammar.suffixed import RULES
from loaders.timexes.grammar.suffixed_parts import minutes
from loaders.timexes.language import Language, Words
from loaders.timexes.numerals import patterns, read_number, read_ordinal, read_vague
from loaders.timexes.spelling import always
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, Span, When

_DAYS = "月火水木金土日"
_KANA_DAYS = ("げつ", "か", "すい", "もく", "きん", "ど", "にち")
_KANA_MONTHS = (
    "いちがつ", "にがつ", "さんがつ", "しがつ", "ごがつ", "ろくがつ", "しちがつ", "はちがつ", "くがつ",
    "じゅうがつ", "じゅういちがつ", "じゅうにがつ",
)  # fmt: skip
_DAY_COUNTS = {
    "ふつか": 2,
    "みっか": 3,
    "よっか": 4,
    "いつか間": 5,
    "むいか": 6,
    "なのか": 7,
    "ようか": 8,
    "ここのか": 9,
    "とおか": 10,
}


def _step(unit: str, count: int, anchor: Anchor = "document", **more: object) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), **more)  # type: ignore[arg-type]


def _weekdays() -> dict[str, object]:
    names: dict[str, object] = {f"{c}曜日|{c}曜|（{c}）|({c})": i for i, c in enumerate(_DAYS, 1)}
    return names | {f"{kana}ようび|{kana}曜日": i for i, kana in enumerate(_KANA_DAYS, 1)}


def _quarters() -> dict[str, object]:
    """今四半期, 前四半期, 来QTR: the words for this, last and next with a quarter."""
    heads = {0: "今|当|現|本|この|現在の|今の", -1: "前|先|昨|先の|前の", 1: "来|翌|次の|次"}
    return {
        "|".join(head + unit for head in words.split("|") for unit in ("四半期", "クォーター", "qtr")): _step(
            "Q", count
        )
        for count, words in heads.items()
    }


WORDS: Words = {
    "Y": {"年度|年": None}, "M": {"月": None, "がつ": None}, "d": {"日": None}, "H": {"時": None}, "E": {"分": None}, "Z": {"秒": None},
    "1": {"元年": 1}, "K": {"年代": None},
    "e": {"紀元前|西暦前": -1, "西暦|紀元": 0} | ERAS,
    "w": _weekdays(),
    "s": {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"},
    "u": {
        "秒間": "S", "分間": "Mi", "時間": "H", "日間|営業日|日ぶり": "D", "週間|週|週間ぶり": "W",
        "ヶ月間|か月間|カ月間|ケ月間|ヵ月間|箇月間|ケ月|ヶ月|か月|カ月|ヵ月|箇月|ヶ月ぶり|か月ぶり|カ月ぶり|ヵ月ぶり": "M",
        "四半期": "Q", "年間|歳|才|周年|年ぶり|か年|カ年|ヵ年|ヶ年": "Y", "世紀": "CE",
    },
    "p": {
        "午前|朝|早朝|未明|明け方|朝方": "MO", "正午|昼|昼間|お昼|昼過ぎ": "MI", "午後|夕方|夕刻": "AF", "夜|晩|夜間|深夜|夜中|夜半": "NI",
    },
    "h": {
        "クリスマスイブ|クリスマス・イブ|クリスマスイヴ": "christmas-eve", "クリスマス": "christmas", "元日|元旦": "new-year", "大晦日|大みそか": "new-year-eve",
        "バレンタインデー": "valentine", "こどもの日|子供の日": "jp-children", "憲法記念日": "jp-constitution", "昭和の日": "jp-showa",
        "文化の日": "jp-culture", "ハロウィン|ハロウィーン": "halloween", "感謝祭": "thanksgiving", "復活祭|イースター": "easter",
        "旧正月|春節": "lunar-new-year", "中秋の名月|十五夜": "mid-autumn", "冬至": "winter-solstice", "七五三": "jp-753", "七夕": "jp-tanabata", "建国記念の日|建国記念日": "jp-foundation", "勤労感謝の日": "jp-labour", "山の日": "jp-mountain", "天皇誕生日": "jp-emperor", "体育の日": "columbus", "スポーツの日": "columbus", "成人の日": "jp-adults", "海の日": "jp-marine", "敬老の日": "jp-aged",
        "母の日": "mothers", "父の日": "fathers", "メーデー": "labour", "終戦記念日": "kr-liberation", "聖金曜日": "good-friday", "万聖節|諸聖人の日": "all-saints",
    },
    "f": {"半": 0.5},
    "N": {"幾": None},
    "o": {"最初の|はじめの": 1, "最後の|最終": -1, "最後": -1},
    "x": {"今後|向こう|次の|これから|これからの|来たる|きたる": (1, "document"), "過去|ここ|直近|この": (-1, "document")},
    "v": {
        "今日|本日|きょう|ほんじつ": _step("D", 0), "昨日|きのう|さくじつ": _step("D", -1), "明日|あす|あした|みょうにち": _step("D", 1), "一昨日|おととい": _step("D", -2),
        "明後日|あさって": _step("D", 2), "一昨々日|さきおととい": _step("D", -3), "明々後日|しあさって": _step("D", 3),
        "今年|本年|今年度|ことし|本年度": _step("Y", 0), "昨年|去年|前年度|昨年度|きょねん|先の年": _step("Y", -1), "来年|来年度|明年|らいねん": _step("Y", 1),
        "一昨年|おととし|一昨年度": _step("Y", -2), "再来年|さらいねん|再来年度": _step("Y", 2), "一昨々年|さきおととし": _step("Y", -3),
        "今月|本月|こんげつ|当月": _step("M", 0), "先月|せんげつ|昨月|前の月": _step("M", -1), "来月|らいげつ|次の月": _step("M", 1), "先々月": _step("M", -2), "再来月|さらいげつ": _step("M", 2),
        "今週|こんしゅう|本週|当週": _step("W", 0), "先週|せんしゅう|昨週|前の週": _step("W", -1), "来週|らいしゅう|次の週": _step("W", 1), "先々週": _step("W", -2), "再来週|さらいしゅう": _step("W", 2),
        "今世紀": _step("CE", 0), "前世紀": _step("CE", -1), "来世紀": _step("CE", 1),
        "今週末": _step("W", 0, weekend=True), "先週末": _step("W", -1, weekend=True), "来週末": _step("W", 1, weekend=True), "週末|しゅうまつ": When(weekend=True),
        "今春|この春": _step("Y", 0, season="SP"), "今夏|この夏": _step("Y", 0, season="SU"), "今秋|この秋": _step("Y", 0, season="FA"), "今冬|この冬": _step("Y", 0, season="WI"),
        "昨春": _step("Y", -1, season="SP"), "昨夏": _step("Y", -1, season="SU"), "昨秋": _step("Y", -1, season="FA"), "昨冬": _step("Y", -1, season="WI"),
        "来春": _step("Y", 1, season="SP"), "来夏": _step("Y", 1, season="SU"), "来秋": _step("Y", 1, season="FA"), "来冬": _step("Y", 1, season="WI"),
        "同日|当日|その日|同じ日|この日": _step("D", 0, "passage"), "翌日|次の日|あくる日": _step("D", 1, "passage"), "前日|前の日": _step("D", -1, "passage"), "翌々日": _step("D", 2, "passage"),
        "同月|その月|同じ月": _step("M", 0, "passage"), "翌月": _step("M", 1, "passage"), "前月": _step("M", -1, "passage"),
        "同年|その年|当年|同じ年|この年|同年度": _step("Y", 0, "passage"), "翌年|次の年|翌年度|あくる年": _step("Y", 1, "passage"), "前年|前の年": _step("Y", -1, "passage"),
        "翌々年": _step("Y", 2, "passage"), "翌週": _step("W", 1, "passage"), "前週": _step("W", -1, "passage"), "同週|その週|同じ週": _step("W", 0, "passage"),
        "今夜|今晩": _step("D", 0, part="NI"), "昨夜|昨晩|ゆうべ": _step("D", -1, part="NI"), "明晩": _step("D", 1, part="NI"), "今夕": _step("D", 0, part="EV"), "同夜|その夜|その晩": _step("D", 0, "passage", part="NI"),
        "今朝|けさ": _step("D", 0, part="MO"), "明朝": _step("D", 1, part="MO"), "翌朝": _step("D", 1, "passage", part="MO"), "翌晩": _step("D", 1, "passage", part="NI"),
    } | _quarters() | {kana: When(month=i) for i, kana in enumerate(_KANA_MONTHS, 1)},
    "V": {f"{kana}|{kana}間": Span(parts=((days, "D"),)) for kana, days in _DAY_COUNTS.items()} | {
        "ひと月|一月間": Span(parts=((1, "M"),)), "ふた月": Span(parts=((2, "M"),)), "半日": Span(parts=((0.5, "D"),)),
        "半月|半月間": Span(parts=((0.5, "M"),)), "半年|半年間": Span(parts=((0.5, "Y"),)), "半世紀": Span(parts=((50, "Y"),)),
        "数日|数日間": Span(parts=((None, "D"),)), "長年|数年|数年間": Span(parts=((None, "Y"),)), "丸一日|一日中": Span(parts=((1, "D"),)),
    },
    "k": {
        "現在|現時点|現時点で|今では|目下|今や|昨今|ただいま|ただちに|今日では|現在では": Ref(value="PRESENT_REF"),
        "最近|このほど|先ごろ|先日|近頃|近年|つい最近|先頃|このたび": Ref(value="PAST_REF", near=True),
        "かつて|過去|過去に|昔|従来|往年": Ref(value="PAST_REF"),
        "今後|将来|間もなく|まもなく|近いうち|近い将来|近々|いずれ": Ref(value="FUTURE_REF"),
        "当時|その当時|その頃|そのころ|その時|そのとき": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "初頭|初め|月初め|年初め|はじめ|上旬|年初|月初|初期|序盤|年始|頭|初": "START", "中旬|半ば|なかば|中頃|年中頃|中期|中盤": "MID",
        "末|末期|下旬|終わり|月終わり|年終わり|年末|月末|終盤|暮れ|いっぱい": "END", "前半": "H1", "後半": "H2",
    },
    "Q": {"上半期|上期": When(half=1), "下半期|下期": When(half=2)} | {f"q{i}|{i}q|第{i}四半期|第{n}四半期": When(quarter=i) for i, n in enumerate("一二三四", 1)},
    "A": {"前|以前|前まで|以上前|ほど前": "before"},
    "L": {"後|以後|あと|後に|以上後|ほど後|経ったら|経ってから|経過後|経過したら|過ぎたら|たったら": "after", "以内|以内に": "document"},
    "q": {"毎": None},
    "S": {
        "毎年|年々|例年": Repeat(value="P1Y"), "毎月|月々": Repeat(value="P1M"), "毎週": Repeat(value="P1W"), "毎日|日々": Repeat(value="P1D"), "隔日|一日おき": Repeat(value="P2D"), "隔週": Repeat(value="P2W"), "隔月": Repeat(value="P2M"), "隔年": Repeat(value="P2Y"),
        "毎時": Repeat(value="PT1H"), "毎分": Repeat(value="PT1M"), "毎秒": Repeat(value="PT1S"), "毎朝": Repeat(value="TMO"), "毎晩|毎夜": Repeat(value="TNI"), "毎週末": Repeat(value="XXXX-WXX-WE"), "毎四半期": Repeat(value="P1Q"),
        "毎春": Repeat(value="XXXX-SP"), "毎夏": Repeat(value="XXXX-SU"), "毎秋": Repeat(value="XXXX-FA"), "毎冬": Repeat(value="XXXX-WI"),
    },
    "l": {"以上": "EQUAL_OR_MORE"},
    "W": {"の間": None},
    "X": {"約|およそ|おおよそ|ごろ|頃|ころ|前後|ほぼ|くらい|ぐらい": None},
    "": {
        "毎日新聞|今日的|明日香|一時的|同時|時間帯|月曜会|今日性|青春|春日|朝日|朝鮮|朝食|昼食|昼寝|夕食|夜景|夏目|秋葉|秋田|冬眠|夏休み|春闘|夜行|夜空|"
        "いつか|いまだ|今まで|名前|午前様|一時期|一時停止|時代|時点|日本|日々の|本日付|年齢|年月|歳月|月刊|年賀|夜明け前|晩年|前半戦|後半戦|分野|分析|秒速|月給|年収|年金|ある日|日常|以前として|前半生|後半生|思春期|千秋|朝廷|朝顔|昼夜": None,
    },
}  # fmt: skip

_OFFSETS = LETTERS | {name: year for names, year in ERAS.items() for name in names.split("|")}
_FIGURES = r"\d{1,4}(?P<mark>[-/.・,])\d{1,2}(?:(?P=mark)\d{1,2})?(?![\d/])"


def _era_date(text: str) -> tuple[str, object] | None:
    """令和3/7/18, R3.7.18, 西暦2021/7: an era or its letter, then figures."""
    head = text.rstrip("0123456789-/.・,")
    numbers = [int(x) for x in "".join(c if c.isdigit() else " " for c in text[len(head) :]).split()]
    head = head.strip()
    offset = _OFFSETS.get(head, 0)
    year, month, *day = numbers
    if not isinstance(offset, int) or not 1 <= month <= 12 or (day and not 1 <= day[0] <= 31):
        return None
    return "i", When(year=offset + year, month=month, day=day[0] if day else None)


def _times_in(text: str) -> tuple[str, object]:
    """年1回, 週3回: so many times in a unit."""
    unit = {"年": "P1Y", "月": "P1M", "週": "P1W", "日": "P1D"}[text[0]]
    return "S", Repeat(value=unit, quant=None, freq="".join(c for c in text if c.isdigit()) + "X")


def _every_other(text: str) -> tuple[str, object]:
    """2日おき, 3年ごと: every so many, 日おき leaving so many between."""
    digits = "".join(c for c in text if c.isdigit() or c == ".")
    unit = next(
        u
        for word, u in (("年", "Y"), ("月", "M"), ("週", "W"), ("日", "D"), ("時", "H"), ("分", "M"), ("秒", "S"))
        if word in text
    )
    clock = "T" if any(word in text for word in "時分秒") else ""
    return "S", Repeat(value=f"P{clock}{digits}{unit}")


LANGUAGE = Language(
    code="ja",
    words=WORDS,
    rules=(*RULES, minutes),
    spaced=False,
    order="ymd",
    gaps={"F": "の|、|の間の", ",": ",|，", "-": "-|から|~|—|－|–|より|以降|から、", "&": "と|や|または|及び|および|か|・|あるいは|もしくは", "": "に|の間|ほど|余り|余|あまり|数|/|中"},
    patterns={
        "eradate": rf"(?<![a-z0-9])(?:(?:令和|平成|昭和|大正|明治|西暦)\s?|[rhstm](?=\d)){_FIGURES}",
        "timesin": r"[年月週日]\d{1,2}回",
        "everyother": r"\d{1,3}(?:\.\d)?(?:年|[かヶカヵケ箇]月|週間?|日|時間|分|秒)(?:おき|ごと|毎)(?:に)?",
        "half": r"(?<![a-z])(?:am|pm|a\.m\.|p\.m\.)(?![a-z])",
        "perday": r"(?<![月\d十])[1一]日(?=\d{1,3}(?:時間|分|回|本|人|件|個|万|千)|も早|あたり|当たり|中)|(?<![月\d十二三年])一日(?![付ま目発に])|週\d日",
        "sincewar": r"(?<=戦後)\d{1,3}年",
        "yearslong": r"(?<=\d)(?<!\d{4})年(?=目|連続|来|超|弱|強|分|以上|未満|以下|越し|もの|ほど|もたっ|も続|近く|余り|あまり)",
        "enough": r"(?<![時十二三四五])[一二三四五六七八九十]分(?![間以後前半ほごお])",
        "part": r"\d{1,9}分の(?=[\d一二三四五六七八九])",
        "some": r"数(?=年|日|週|[かヶカヵケ箇]月|時間|分|秒|世紀)|何(?=(?:年|日|週間?|[かヶカヵケ箇]月|時間|分|秒)間?[もか])",
        "before": r"(?<![\d年月日間分秒週時後歳])前の(?=[\d一二三四五六七八九十])|最後の(?=\d{1,3}(?:日|週|[かヶカヵケ箇]月|年|時間|分|秒))",
        "ymdot": r"(?<!\d)(?:1[5-9]|20)\d\d(?:[・,]\d{1,2}[・,]\d{1,2}|/\d{1,2}(?:(?=月)|(?![\d/])))",
    } | patterns(r"年|月|日|時|分|秒|か|ヶ|ヵ|カ|ケ|箇|週|世紀|四半|歳|才|周年|半(?!期)|営業日", r"[かヶカヵケ箇]月|日|週|時間|年|分|秒|世紀"),
    readers={
        "han": read_number, "nth": read_ordinal, "vague": read_vague, "eradate": _era_date, "timesin": _times_in,
        "everyother": _every_other, "half": lambda text: ("g", text[0] + "m"), "part": always(), "enough": always(), "perday": always(), "yearslong": always("u", "Y"),
        "sincewar": lambda text: ("V", Span(parts=((int(text[:-1]), "Y"),))), "some": read_vague, "before": always("x", (-1, "document")), "ymdot": _era_date,
    },
    future=r"する予定|見込み|でしょう|だろう|予定|計画|これから|つもり|ましょう|ください|たい(?![とる])|見通し|方針|次の|来たる",
    past=r"した|だった|ました|かった|れた|った|んだ|いた|このほど|日付",
)  # fmt: skip
