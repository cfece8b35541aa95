"""Chinese words of time, simplified and traditional. The notation is that of ``loaders.timexes``."""

from __future__ import annotations

from loaders.languages.zh.eras import ERAS
from loaders.timexes.grammar.suffixed import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.numerals import patterns, read_number, read_ordinal, read_vague
from loaders.timexes.spelling import always
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, When

_WEEKDAYS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7}
_WEEKS = ("周", "週", "星期", "礼拜", "禮拜")
_STEPS = (
    (("上上个", "上上個", "上上"), -2),
    (("上个", "上個", "上一个", "上一個", "上一", "上"), -1),
    (("下个", "下個", "下一个", "下一個", "下一", "下"), 1),
    (("下下个", "下下個", "下下"), 2),
    (("这个", "這個", "这一个", "這一個", "这一", "這一", "这", "這", "本", "今個"), 0),
)
_PLACES = (("月",), "M"), (_WEEKS, "W"), (("季度", "季"), "Q"), (("世纪", "世紀"), "CE")


def _step(unit: str, count: int, anchor: Anchor = "document", **more: object) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), **more)  # type: ignore[arg-type]


def _days(heads: tuple[str, ...], char: str) -> str:
    return "|".join(head + week + char for head in heads for week in _WEEKS if week + char not in ("周天", "週天"))


def _weekdays() -> dict[str, object]:
    return {_days(("", "个", "個"), char): day for char, day in _WEEKDAYS.items()}


def _steps() -> dict[str, object]:
    """上个月, 下下周, 本季度 and their weekdays: the words for last, this and next with each unit."""
    found: dict[str, object] = {}
    for words, count in _STEPS:
        for units, unit in _PLACES:
            found["|".join(w + u for w in words for u in units)] = _step(unit, count)
        found["|".join(w + u for w in words for u in ("周末", "週末"))] = _step("W", count, weekend=True)
        for char, day in _WEEKDAYS.items():
            found[_days(words, char)] = _step("W", count, weekday=day)
    return found


def _every() -> dict[str, object]:
    """每周一, 每个星期天, 每逢周末."""
    heads = ("每", "每个", "每個", "每逢")
    found: dict[str, object] = {_days(heads, char): Repeat(value=f"XXXX-WXX-{n}") for char, n in _WEEKDAYS.items()}
    found["|".join(head + "周末" for head in heads)] = Repeat(value="XXXX-WXX-WE")
    return found


WORDS: Words = {
    "Y": {"年度|年": None}, "M": {"月份|月": None}, "d": {"日|号|號": None}, "H": {"点钟|點鐘|点整|點整|点|點|时许|时|時": None},
    "E": {"分": None}, "Z": {"秒": None}, "1": {"元年": 1},
    "K": {"年代": None},
    "e": {"公元前|西元前|纪元前": -1, "公元|西元": 0, "民国|民國": 1911, "平成": 1988, "昭和": 1925, "令和": 2018, "大正": 1911, "明治": 1867} | ERAS,
    "w": _weekdays(),
    "s": {"春天|春季|?春": "SP", "夏天|夏季|?夏": "SU", "秋天|秋季|?秋": "FA", "冬天|冬季|?冬": "WI"},
    "u": {
        "秒钟|秒鐘": "S", "分钟|分鐘": "Mi", "个小时|個小時|小时|小時|个钟头|個鐘頭|钟头|個鐘": "H", "天|个工作日|昼夜": "D",
        "个星期|個星期|星期|个礼拜|個禮拜|礼拜|禮拜|周|週|个周|個週": "W", "个月|個月": "M", "个季度|個季度|季度|季": "Q", "个世纪|個世紀|世纪|世紀": "CE",
        "周年|週年|周岁|週歲|岁|歲|载|个年头|個年頭|个春秋": "Y", "个年代": "DE", "个周末|個週末": "WE",
    },
    "p": {
        "早上|早晨|清晨|凌晨|上午|早间|?早|?晨": "MO", "中午|正午|午间": "MI", "下午|午后|午後|晏晝": "AF", "傍晚|晚上|晚间|晚間|?晚|入夜": "EV", "深夜|夜里|夜裡|夜间|夜間|午夜|半夜|?夜": "NI",
    },
    "h": {
        "平安夜|圣诞夜|聖誕夜|圣诞前夜|圣诞节前夕": "christmas-eve", "圣诞节|聖誕節|圣诞|聖誕": "christmas", "元旦|阳历新年|陽曆新年": "new-year", "跨年夜": "new-year-eve", "除夕|除夕夜|年三十|大年三十": "lunar-eve", "春节|春節|农历新年|農曆新年|大年初一|正月初一": "lunar-new-year", "元宵节|元宵節|元宵|正月十五": "lantern", "清明节|清明節|清明": "qingming", "端午节|端午節|端午|龙舟节": "dragon-boat", "七夕节|七夕": "qixi", "中元节|中元節": "ghost", "中秋节|中秋節|中秋": "mid-autumn", "重阳节|重陽節|重阳|重九": "double-ninth", "腊八节|臘八節|腊八": "laba", "冬至": "winter-solstice", "佛诞": "buddha",
        "情人节|情人節|圣瓦伦丁节|聖瓦倫丁節": "valentine", "妇女节|婦女節|三八节": "women", "植树节|植樹節": "arbor-cn", "愚人节|愚人節": "april-fools",
        "劳动节|勞動節|五一节|五一劳动节|五一國際勞動節": "labour", "青年节|青年節": "cn-youth", "儿童节|兒童節|六一儿童节": "cn-children", "建军节|建軍節|八一建军节|八一建軍節": "cn-army",
        "教师节|教師節": "cn-teachers", "国庆节|國慶節|国庆|國慶": "cn-national", "万圣节|萬聖節": "halloween", "感恩节|感恩節": "thanksgiving",
        "复活节|復活節": "easter", "耶稣受难日|耶穌受難日|受难日|受難日|受难节|主受难日": "good-friday", "复活节星期一|復活節星期一": "easter-monday", "母亲节|母親節": "mothers", "父亲节|父親節": "fathers", "双十一|光棍节": "cn-singles", "平安夜前夕": "christmas-eve",
        "圣灰星期三|聖灰星期三|圣灰日|大斋首日|圣灰礼仪日": "ash-wednesday", "圣枝主日|聖枝主日|棕枝主日": "palm-sunday", "圣周四|濯足节|神圣星期四": "maundy-thursday", "神圣周六|聖週六": "holy-saturday",
        "耶稣升天节|耶穌升天節": "ascension", "五旬节|五旬節|圣灵降临节": "pentecost", "圣体节|聖體節|基督圣体节": "corpus-christi", "诸圣节|諸聖節|万圣日": "all-saints", "世界地球日|地球日": "earth",
    },
    "f": {"半|个半|個半": 0.5},
    "N": {"几|幾|数|數|好几|好幾|若干|許多|许多": None},
    "o": {"最后一个|最後一個|最后|最後": -1, "头一个|頭一個": 1},
    "x": {"未来|未來|今后|今後|接下来|接下來|此后|其后|下": (1, "document"), "过去|過去|最近|近|上|刚刚过去的": (-1, "document")},
    "v": {
        "今天|今日": _step("D", 0), "昨天|昨日|尋日|琴日": _step("D", -1), "明天|明日|聽日": _step("D", 1), "前天|前日": _step("D", -2),
        "后天|後天|後日": _step("D", 2), "大前天": _step("D", -3), "大后天|大後天": _step("D", 3),
        "今年|本年|本年度|今年内|今年年内": _step("Y", 0), "去年|上年|上年度": _step("Y", -1), "明年|来年|來年|下年|下年度": _step("Y", 1), "前年": _step("Y", -2), "后年|後年": _step("Y", 2),
        "大前年": _step("Y", -3), "大后年|大後年": _step("Y", 3), "今春": _step("Y", 0, season="SP"), "今夏": _step("Y", 0, season="SU"), "今秋": _step("Y", 0, season="FA"), "今冬": _step("Y", 0, season="WI"),
        "当天|當天|当日|當日|同日|同一天|那天|那一天|这天|這天|这一天|這一天": _step("D", 0, "passage"), "次日|翌日|第二天|隔天|隔日": _step("D", 1, "passage"),
        "前一天|前一日": _step("D", -1, "passage"), "当月|當月|同月|那个月|那個月": _step("M", 0, "passage"), "次月|翌月": _step("M", 1, "passage"), "当周|當週": _step("W", 0, "passage"),
        "当年|當年|同年|那年|那一年|这一年|這一年|这年|這年|同一年": _step("Y", 0, "passage"), "次年|翌年|第二年|隔年|转年": _step("Y", 1, "passage"),
        "前一年|上一年": _step("Y", -1, "passage"), "当晚|當晚": _step("D", 0, "passage", part="EV"), "当夜|當夜": _step("D", 0, "passage", part="NI"),
        "今晚": _step("D", 0, part="EV"), "今夜": _step("D", 0, part="NI"), "今早|今晨": _step("D", 0, part="MO"), "昨晚": _step("D", -1, part="EV"), "昨夜": _step("D", -1, part="NI"), "昨晨": _step("D", -1, part="MO"),
        "明晚": _step("D", 1, part="EV"), "明早|明晨": _step("D", 1, part="MO"), "前晚": _step("D", -2, part="EV"), "翌晨|次日凌晨": _step("D", 1, "passage", part="MO"),
        "周末|週末": When(weekend=True),
    } | _steps(),
    "k": {
        "现在|現在|目前|如今|当前|當前|眼下|现今|現今|至今|迄今|迄今为止|时下|現時|现时|当今|當今|依家|而家|此刻|此时此刻|而今|现阶段|现如今": Ref(value="PRESENT_REF"),
        "最近|近来|近來|近期|不久前|前不久|刚刚|剛剛|近年|近年来|近年來|近些年|近些年来|近日来|连日来|連日來|这些年|這些年|前些时候|前些年|前几年|前些天|日前": Ref(value="PAST_REF", near=True),
        "近日": Ref(value="PAST_REF", near=True),
        "从前|從前|过去|過去|很久以前|曾几何时|此前|先前|昔日|早年|早先|以往|往年|历来|古时候|古代": Ref(value="PAST_REF"),
        "未来|未來|将来|將來|今后|今後|不久|不久的将来|不久后|不久以后|日后|此后|往后|来日": Ref(value="FUTURE_REF"),
        "当时|當時|那时|那時|那时候|那個時候|那个时候|彼时|届时|屆時|其时|此时|此時": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "年初|月初|初|初期|上旬|早期|前期": "START", "年中|月中|中旬|中期|中叶|中葉": "MID",
        "年底|年末|月底|月末|末|底|末期|下旬|后期|後期|晚期|岁末|歲末|年终|年終|末叶": "END",
    },
    "Q": {"上半年": When(half=1), "下半年": When(half=2)} | {f"q{i}": When(quarter=i) for i in (1, 2, 3, 4)},
    "A": {"以前|之前|前": "before"},
    "L": {"以后|以後|之后|之後|后|後": "after", "以内|以內|之内|之內|内|內": "document"},
    "q": {"每个|每個|每|每隔": None},
    "S": {
        "每年|每一年|逐年": Repeat(value="P1Y"), "每月|每个月|每個月|逐月": Repeat(value="P1M"), "每周|每週|每星期|每个星期|每個星期|每礼拜": Repeat(value="P1W"),
        "每天|每日|天天|每晚": Repeat(value="P1D"), "每小时|每小時|每个小时|每個小時": Repeat(value="PT1H"), "每分钟|每分鐘": Repeat(value="PT1M"), "每秒|每秒钟": Repeat(value="PT1S"), "每季度|每个季度|每個季度|每季": Repeat(value="P1Q"),
        "每隔一天": Repeat(value="P2D"), "隔周": Repeat(value="P2W"),
    } | _every(),
    "l": {"不到|少于|少於|近乎|不足|未满": "LESS_THAN", "超过|超過|多于|逾|长达|長達": "MORE_THAN", "至少|最少|不少于": "EQUAL_OR_MORE", "至多|最多|不超过": "EQUAL_OR_LESS"},
    "W": {"之间|之間": None},
    "X": {"大约|大約|约|約|大概|左右|前后|前後|将近|將近|近乎|差不多": None},
    "": {
        "即将|即將|第一时间|一时间|一天到晚|年轻|年輕|日子|天气|天氣|今天性|马上|路上|地上|世界上|历史上|網上|网上|一晚上|年轻人|早已|早就|早日|及早|早期教育|最早|提早|晚年|晚报|晚會|晚会|晚宴|晚餐|早餐|早报|早晚|"
        "春城|春秋|春天里|青春|夏令|夏娃|华夏|華夏|秋千|春运|春运|晨报|夜市|夜总会|夜景|长春|宜春|初中|高年级|百年树人|天天向上|后期制作|前期投入|千年虫|日报|每日新闻|一天天|春节联欢晚会|春节晚会|清明上河图|午餐|午饭|中国年": None,
    },
}  # fmt: skip


def _quarter(text: str) -> tuple[str, object]:
    """一季度, 第3季度."""
    digit = next(c for c in text if c != "第")
    return "Q", When(quarter="一二三四".index(digit) + 1 if digit in "一二三四" else int(digit))


_COUNTED = "个|個|天|周|週|星期|礼拜|小时|小時|世纪|世紀|季|岁|歲|载|分钟|分鐘|秒钟|秒鐘|昼夜|年(?!代)"
_POINTS = "建议|建議|意见|意見|要求|希望|原因|看法|主张|体会|启示|共识|声明|理由|不同|内容|说明|特点|措施|倡议|问题|不足|经验|好处|承诺|结论|想法|[儿兒都也不]"

LANGUAGE = Language(
    code="zh",
    words=WORDS,
    rules=RULES,
    spaced=False,
    order="ymd",
    gaps={
        "F": "的|之|、的", ",": ",|，", "-": "-|到|至|~|—|－|–", "&": "和|与|與|及|或|、|或者|以及|同",
        "": "多|余|餘|几|幾|来|來|又|零|的时候|间|間|期间|期間|(|)|“|”|的第|里|裡",
    },
    patterns={
        "points": rf"[一二两三四五六七八九十\d]{{1,2}}[点點](?:{_POINTS})",
        "ordinary": r"(?:百|万|三|四|五|几|二|八|十)分(?:之|钟之)|百分点|\d{1,9}[个個](?:百分)?点|(?<=[a-z\u2160-\u217f])\d{1,4}(?:号|號)|(?<=[一-鿿])(?<![在于於到从從是的和与與至约約了自为為由本这這上下个個月即前后後晨午晚定称说底初天年年度周期])\d{1,3}[号號]|\d{1,4}[号號][楼線线文机機馆館院厅廳店台井码碼公]",
        "numbered": r"[一二三四五六七八九十]{1,3}[号號](?<!月..)(?<!月...)(?<!月....)",
        "half": r"(?<![a-z])(?:a\.?m\.?|p\.?m\.?)(?![a-z])|(?<=\d)p(?![a-z])",
        "ago": r"(?<=[\d一二三四五六七八九十两兩几数])日(?=前)",
        "many": r"(?<![\d一二三四五六七八九十百千年月天])多(?=年|天|个月|个小时|日|周)",
        "within": r"(?<![\d一二三四五六七八九十百千两兩几数多半今去明前后])年[内內]",
        "yearslong": r"(?<=\d)(?<!\d{4})年(?=来|來|间|間|之久|期|历史|歷史|以上|以下|左右|时间|寿|的历史|的时间|如一日)",
        "quarter": r"(?<![\d个個])(?:第?[一二三四1-4])季度?(?=[^节個内])",
        "fell": r"(?<=[跌涨漲升降挫扬])\d{1,5}[点點]",
    } | patterns(r"年|月|日|号|號|点|點|时(?!代)|時(?!代)|分|秒|多|余(?=[个天年])|来[年天个]|个|個|天|周|週|星期|礼拜|禮拜|小时|小時|世纪|世紀|季|岁|歲|载|半", _COUNTED),
    readers={
        "han": read_number, "nth": read_ordinal, "vague": read_vague, "points": always(), "ordinary": always(), "numbered": always(),
        "half": lambda text: ("g", text[0] + "m"), "ago": always("d"), "many": read_vague,
        "within": always("v", _step("Y", 0)), "fell": always(), "quarter": _quarter, "yearslong": always("u", "Y"),
    },
    future=r"将|將|(?<![大开議议委协学社机聚国年省例理工商宴])(?:会|會)(?![议議谈談见見员場场晤计社社期长費费堂徽展上中后])|计划|計劃|預計|预计|明(?=[天年日])|打算|有望|拟|定于|预定|届时|将要|即将",
    past=r"(?<=[日号月旬午晚间]),(?![^,。；\n]{0,40}(?:将|將|拟|定于|计划|预计|有望))|了|曾|已|过(?!去|程)|過|於|昨|去年|日前|电|電|报道|宣布|表示|指出|说",
)  # fmt: skip
