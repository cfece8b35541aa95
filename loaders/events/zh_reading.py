"""How a Chinese clause tells what it tells: aspect, plans, negation; and whether a subject stands before the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from loaders.events import cjk
from loaders.events.drafts import Reading
from loaders.model import Name

_NEGATED = re.compile(
    r"(?:没有?|未能?|并非|并未|从未|尚未|(?<!不得)不(?![仅但断久少得同])|无法|拒绝|差一?点儿?就?|险些|无需|别|避免|防止|没有?(?:足够的?)?(?:时间|机会|钱|能力|办法|条件|资金|计划|打算|理由|人)[^,，]{0,7}|没能|不再|从不|绝不|难以)[^,，]{0,5}$"
)
_UNREAL = re.compile(
    r"(?:如果|假如|要是|倘若|假设|若|除非|应该|应当|可以|必须|需要|能够?|不妨|希望能|想要?|愿意?|试图|尝试|好奇)[^,，]{0,10}$"
)
CONDITION = re.compile(r"^(?:但|而|所以|那么|因为)?\s*(?:如果|假如|要是|倘若|假设|若|除非|即使|无论)")
_PLANNED = re.compile(
    r"(?:(?:计划|打算|准备|拟|有意|考虑|着手|筹备|决心|即将|预定|定于|有望|要)[^,，]{0,12}|(?:预计(?!会)|提出|提议|谋求|寻求|力争|欲)[^,，]{0,16}|将[^,，]{0,28})$"
)
WILL = (
    r"(?:(?<=[明今后去]年)|(?<![议社机大晚聚集宴开国工协公商学年茶博例布览唱演盛运峰委舞酒理都基教庙帮误领体]))"
    r"会(?![议见面晤谈员长场所社上后期堂计址徽费旗籍])"
)
_PREDICTED = re.compile(rf"(?:预计会|预测|预言|可能会?|也许|或许|恐怕|肯定会|一定会|必将|终将|{WILL})[^,，]{{0,12}}$")
#: An attempt that was under way is something that was being done: 在试图建造, 曾尝试收购.
_ATTEMPT = re.compile(r"(?:在|曾经?|正|当时|一直|多次)(?:试图|尝试)[^,，]{0,10}$")
_DECIDED = re.compile(r"(?:决定|选择|开始|成功|终于|最终|得以|不得不)[^,，]{0,8}$")
_PAST_BEFORE = re.compile(r"(?:已经?|曾经?|刚刚?|早已|业已|最终|终于|随后|后来|当时|当年|正式|不得不|一直在)")
_PAST_AFTER = re.compile(r"^(?:[^,，。;；]{0,24}?[了过]|到了|成了|出了)")
_PASSIVE = re.compile(r"(?:被|遭到?|受到|由|获(?![得取悉知胜奖利]))[^,，]{0,24}$")
_EPISODE = re.compile(
    r"(?:[^,，。]{0,6})?(?:一[份家个座项笔艘架枚次]|\d)"
)  # one contract, 300 million: a single case, not a habit
_ONE = re.compile(r"一[份家个座项笔艘架枚次]")
QUESTION = re.compile(r"[吗呢么]\s*[?？]?$")
#: What may stand before a subject or after it without being one: dates, adverbs, and all from a coverb on.
_TIME_WORDS = re.compile(
    r"(?:[\d〇零一二三四五六七八九十百两几]+(?:[年月日号时点分秒周]|世纪|年代|小时|分钟|星期)(?:[初末底中前后]|以后|之后|以前|之前|年中)?)+"
    r"|[上下本这那今昨前当同次翌隔去明后][个]?(?:年|月|周|日|天|星期|晚|时|夜|季度|年度)[初末底]?|[春夏秋冬][天季]?|凌晨|早上|上午|中午|下午|晚上|深夜|傍晚"
)
_ADVERBS = re.compile(
    r"(?:共同|联合|主持|负责|参与|带领|牵头|首次|再次|第[一二三四五六七八九十]次|一起|一同|最终|最后|终于|随后|后来|此后|此前|之后|以后|同时|另外|此外|其后|接着|然后|于是|"
    r"不得不|一度|一直|正式|公开|当场|当庭|当众|立即|随即|马上|很快|突然|紧急|先后|陆续|相继|分别|多次|曾经?|已经?|刚刚?|就|也|都|还|又|再|才|便|即|均|则|"
    r"并且?|但是?|而且?|不过|然而|因此|所以|至今|直到|到|自此|从此|期间|其间|后|前|仍|更|只|主动|秘密|独自|亲自|实际上|其实|成功|顺利|大幅|"
    r"可能|计划|打算|准备|拟|预计|有望|即将|决定|选择|开始|宣布|必须|应该|需要|希望|试图|被迫|被|遭|获|并非|没有|没|未|不|我|是|对此|年仅|岁)+"
)
_COVERB = re.compile(r"[在于以用从向对为与和跟将把由据随因经给凭按让请受]")
_SOMEONE = re.compile(r"[我你您他她它]们?|咱们|双方|两人|公司|团队|那(?![年时天个家])|这(?![年时天个家])")


def someone(text: str, low: int, high: int) -> Literal["", "pronoun", "phrase"]:
    """What stands before a verb and is no name: a pronoun, or a noun phrase before any coverb."""
    if _SOMEONE.search(text, low, high):
        return "pronoun"
    return "phrase" if _phrase(text[low:high]) else ""


def _phrase(before: str) -> bool:
    """Whether words before a verb hold a subject: what is left without dates, adverbs, and all from a coverb on."""
    left = _ADVERBS.sub("", _TIME_WORDS.sub("", before))
    coverb = _COVERB.search(left)
    return len(re.sub(r"\W", "", left[: coverb.start()] if coverb else left)) > 1


def masked(text: str, clause: cjk.Clause, names: Sequence[Name]) -> str:
    """The clause with its names blotted out: 若 in a name is no condition."""
    out = text[clause.start : clause.end]
    for name in names:
        if not name.pronoun:
            low, high = name.start - clause.start, name.end - clause.start
            out = out[:low] + "〇" * (high - low) + out[high:]
    return out


def read(clause: str, at: int, trigger: cjk.Trigger) -> Reading:
    """Time, certainty and voice of a trigger at an offset of its clause."""
    length = trigger.end - trigger.start
    before, words, after = clause[:at], clause[at : at + length], clause[at + length :]
    out = Reading(group_start=trigger.start)
    out.negated = bool(_NEGATED.search(before)) or bool(re.match(r"(?:不了|不成|不到|未遂)", after))
    out.passive = not trigger.noun and (bool(_PASSIVE.search(before)) or words[0] == "被")
    perfect = (
        bool(_PAST_AFTER.match(after)) or re.search("[了过]", words) is not None or bool(_PAST_BEFORE.search(before))
    )
    if trigger.frame.speech:
        perfect = True
    if CONDITION.match(before) or QUESTION.search(clause):
        out.time, out.certainty = "unreal", "hypothetical"
    elif _DECIDED.search(before) or _ATTEMPT.search(before):
        out.time = "past"
    elif _PLANNED.search(before):
        out.time, out.certainty = "future", "planned"
    elif _UNREAL.search(before):
        out.time, out.certainty = "unreal", "hypothetical"
    elif _PREDICTED.search(before):
        out.time, out.certainty = "future", "predicted"
    elif perfect or (not trigger.frame.weak and (_EPISODE.match(after) or _ONE.search(words))):
        out.time = "past"
    else:
        out.time = "present"
    out.steps = (f"aspect: {out.time}{' passive' if out.passive else ''}",)
    return out
