"""Tellings in Chinese: clauses by commas, arguments by position and coverb, aspect by 了 过 已 将."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from loaders.events import cjk
from loaders.events.drafts import Draft, Reading
from loaders.events.pack import Pack
from loaders.events.subjects import subject_of
from loaders.model import Document, Name, Role, Sentence, Timex

_NEGATED = re.compile(
    r"(?:没有?|未能?|并非|并未|从未|尚未|(?<!不得)不(?![仅但断久少得同])|无法|拒绝|差一?点儿?就?|险些|无需|别|避免|防止|没有?(?:足够的?)?(?:时间|机会|钱|能力|办法|条件|资金|计划|打算|理由|人)[^,，]{0,7}|没能|不再|从不|绝不|难以)[^,，]{0,5}$"
)
_UNREAL = re.compile(
    r"(?:如果|假如|要是|倘若|假设|若|除非|应该|应当|可以|必须|需要|能够?|不妨|希望能|想要?|愿意?|试图|尝试|好奇)[^,，]{0,10}$"
)
_CONDITION = re.compile(r"^(?:但|而|所以|那么|因为)?\s*(?:如果|假如|要是|倘若|假设|若|除非|即使|无论)")
_PLANNED = re.compile(
    r"(?:(?:计划|打算|准备|拟|有意|考虑|着手|筹备|决心|即将|预定|定于|有望|要)[^,，]{0,12}|(?:预计(?!会)|提出|提议|谋求|寻求|力争|欲)[^,，]{0,16}|将[^,，]{0,28})$"
)
_WILL = (
    r"(?:(?<=[明今后去]年)|(?<![议社机大晚聚集宴开国工协公商学年茶博例布览唱演盛运峰委舞酒理都基教庙帮误领体]))"
    r"会(?![议见面晤谈员长场所社上后期堂计址徽费旗籍])"
)
_PREDICTED = re.compile(rf"(?:预计会|预测|预言|可能会?|也许|或许|恐怕|肯定会|一定会|必将|终将|{_WILL})[^,，]{{0,12}}$")
_DECIDED = re.compile(r"(?:决定|选择|开始|成功|终于|最终|得以|不得不)[^,，]{0,8}$")
_PAST_BEFORE = re.compile(r"(?:已经?|曾经?|刚刚?|早已|业已|最终|终于|随后|后来|当时|当年|正式|不得不|一直在)")
_PAST_AFTER = re.compile(r"^(?:[^,，。;；]{0,24}?[了过]|到了|成了|出了)")
_PASSIVE = re.compile(r"(?:被|遭到?|受到|由|获(?![得取悉知胜奖利]))[^,，]{0,24}$")
_EPISODE = re.compile(
    r"(?:[^,，。]{0,6})?(?:一[份家个座项笔艘架枚次]|\d)"
)  # one contract, 300 million: a single case, not a habit
_COUNTED = re.compile(r"(?:[一这那每首该几两三四五六七八九十\d]|第[一二三四五六七八九十]+)[次笔项场轮种宗桩]$")
_PERFORMED = re.compile(r"(?:进行|举行|完成|展开|发动|实施|开展|发起|做出|作出|达成|获得)[^,，]{0,6}$")
_NOUN_AFTER = re.compile(r"[费者率额史]|权(?![力利])|价(?!值)")
_EXPECT = frozenset(("预计", "预期", "预料"))
_PLAIN = frozenset(("说", "称", "告诉"))
_NOUN_NEXT = re.compile(r"(?![了后时之前、和与及以并而但等期途的])[一-鿿]")
_SCENE = re.compile(r"(?:[上中里内下后前时]|期间|以来|之际|以后|之前)[\s,，]*$")
_COMITATIVE = re.compile(r"[\s,，]*(?:并|又|还|后来|随后)?(?:和|与|同|跟|携手|联合|联手)[^,，的]{0,6}")
_ONE = re.compile(r"一[份家个座项笔艘架枚次]")
_FUTURE_MODAL = re.compile(rf"将会|可能会|肯定会|一定会|必将|终将|{_WILL}|即将|预测|预言|预计")
_SHALL = re.compile(r"将(?![来军近士帅领相官门其])")
_QUESTION = re.compile(r"[吗呢么]\s*[?？]?$")
_AT = re.compile(r"(?:在|于|到|去|抵达|前往|位于|赴|来到|访问)$")
_BY = re.compile(r"(?:被|由|遭|受)$")
_WITH = re.compile(r"(?:与|和|同|跟|及|以及|、|联合|携手)$")
_OBJECT = re.compile(r"(?:把|将|向|对|给|就|为)$")
_FROM = re.compile(r"(?:从|自|离开|来自|脱离|退出)$")
_DATELINE = re.compile(
    r"\s*(?:[^,，。;；\s]{2,24}?\d日(?:专?电|讯)|[^,，。;；\s]{1,8}(?:报|社|网|台)讯|综合(?:报道|消息))"
    r"\s*(?:[(（][^)）\n]{1,24}[)）])?[\s:：]*"
)
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
_DATE_FRAME = re.compile(r"[\W在于自从到截至直那是即也就年初底末起前后时间晚当天的左右许]*")
_SHORT = 6  # characters of adverbs and dates that may stand before a verb without being its subject
_MODIFIED = re.compile(r"[的在于与和跟对向从被把将由给了以及]")
_SOMEONE = re.compile(r"[我你您他她它]们?|咱们|双方|两人|公司|团队|那(?![年时天个家])|这(?![年时天个家])")
_LISTED = re.compile(r"\s*(?:、|和|与|及|以及|跟|同)\s*$")
_SAID_OF = re.compile(r"(?:据|根据|按照)([^,，]{1,16}?)(?:报道|称|消息|说|透露)")


@lru_cache(maxsize=4)
def _table(pack: Pack) -> cjk.Table:
    return cjk.Table(pack, re.escape)


class _Topic:
    """Who the text speaks of: the subject of the clause before, within a sentence."""

    def __init__(self) -> None:
        self.names: list[Name] = []
        self.dated = 0  # where the first date of the sentence stands that is past
        self.past = False  # whether the clause before tells what was done
        self.someone: Literal["", "pronoun", "phrase"] = ""


def drafts(
    document: Document,
    sentence: Sentence,
    index: int,
    names: Sequence[Name],
    timexes: Sequence[Timex],
    pack: Pack,
) -> list[Draft]:
    """The tellings of a sentence, undated, in order."""
    text = document.text
    out: list[Draft] = []
    topic = _Topic()
    conditional = bool(_CONDITION.match(text[sentence.start : sentence.end]))
    parts = _with_dates(text, cjk.clauses(text, _after_dateline(text, sentence), sentence.end), timexes)
    day = document.published.isoformat() if document.published else None
    dated = [t.start for t in timexes if t.edtf and t.type in ("DATE", "TIME") and (day is None or t.edtf[:10] < day)]
    topic.dated = min(dated, default=sentence.end)
    opening = sentence.start  # a date in a clause that tells nothing may be that of the next
    for clause in parts:
        inside = [n for n in names if clause.start <= n.start and n.end <= clause.end]
        found = _table(pack).find(text, clause.start, clause.end, inside)
        found = [t for i, t in enumerate(found) if not _nominal(text, t, clause, found[i + 1 :])]
        found = [
            t for i, t in enumerate(found) if t.lemma not in _EXPECT or not any(not o.noun for o in found[i + 1 :])
        ]
        found = [t for t in found if not _relative(text, t, clause, timexes)]
        verbal = [t for t in found if not t.noun]
        read = [
            _draft(text, clause, trigger, verbal, inside, topic, index, conditional=conditional, ending=sentence.end)
            for trigger in found
        ]
        for draft in read:
            if draft.lemma in _PLAIN and not _who_says(draft, read, inside):
                draft.reading.time = "unreal"  # it still dates what is said
        out += read
        told = any(d.reading.time not in ("none", "present", "unreal") for d in read)
        coming = [
            t.start
            for t in timexes
            if opening <= t.start < clause.end and day and (t.edtf or "")[:4].isdigit() and str(t.edtf) > day
        ]
        if not told and (modal := _prediction(text, clause, inside, index, pack, coming, opening)):
            out.append(modal)
        opening = clause.end if verbal else clause.start
        subject = _subjects(text, clause.start, verbal[0].start if verbal else clause.end, inside)
        if not verbal and _SCENE.search(text, clause.start, clause.end):
            continue
        if subject:
            topic.names, topic.someone = subject, ""
        elif kind := _someone(text, clause.start, verbal[0].start if verbal else clause.end):
            topic.names, topic.someone = [], kind
    _report(text, sentence, out, names)
    return out


def _after_dateline(text: str, sentence: Sentence) -> int:
    """Where a report begins behind its agency, place and day: 新华社日内瓦3月14日电(记者某某)."""
    m = _DATELINE.match(text, sentence.start, sentence.end)
    return m.end() if m else sentence.start


def _with_dates(text: str, parts: Sequence[cjk.Clause], timexes: Sequence[Timex]) -> list[cjk.Clause]:
    """The clauses of a sentence; a date between marks belongs to the clause behind it (去年五月，公司成立)."""
    out: list[cjk.Clause] = []
    low: int | None = None
    for clause in parts:
        words = text[clause.start : clause.end]
        for timex in timexes:
            if clause.start <= timex.start and timex.end <= clause.end:
                words = words.replace(timex.text, "", 1)
        start = clause.start if low is None else low
        only = len(words) < clause.end - clause.start and _DATE_FRAME.fullmatch(words) is not None
        if only and clause is not parts[-1]:
            low = start
            continue
        out.append(cjk.Clause(start, clause.end))
        low = None
    return out


def _someone(text: str, low: int, high: int) -> Literal["", "pronoun", "phrase"]:
    """What stands before a verb and is no name: a pronoun, or a noun phrase before any coverb."""
    if _SOMEONE.search(text, low, high):
        return "pronoun"
    return "phrase" if _phrase(text[low:high]) else ""


def _phrase(before: str) -> bool:
    """Whether words before a verb hold a subject: what is left without dates, adverbs, and all from a coverb on."""
    left = _ADVERBS.sub("", _TIME_WORDS.sub("", before))
    coverb = _COVERB.search(left)
    return len(re.sub(r"\W", "", left[: coverb.start()] if coverb else left)) > 1


def _report(text: str, sentence: Sentence, found: Sequence[Draft], names: Sequence[Name]) -> None:
    m = _SAID_OF.search(text, sentence.start, sentence.end)
    if not m:
        return
    who = next((n.text for n in names if m.start(1) <= n.start < m.end(1)), m[1].strip())
    for draft in found:
        if draft.trigger_start > m.end() and draft.reading.certainty == "asserted":
            draft.reading.certainty = "reported"
            draft.attributed = who


def _prediction(
    text: str, clause: cjk.Clause, names: Sequence[Name], index: int, pack: Pack, coming: Sequence[int], opening: int
) -> Draft | None:
    """A clause that speaks of what will be; a bare 将 does so with a date to come, in the clause or just before."""
    m = _FUTURE_MODAL.search(text, clause.start, clause.end)
    low = opening if any(at < clause.start for at in coming) else clause.start
    if m is None and coming:
        m = _SHALL.search(text, clause.start, clause.end)
    frame = next((f for f in pack.frames if f.type == "prediction"), None)
    words = text[clause.start : clause.end]
    if not m or frame is None or _CONDITION.match(words) or _QUESTION.search(words) or "不会" in words:
        return None
    start, end = cjk.trim(text, low, clause.end)
    reading = Reading(
        time="future", certainty="predicted", group_start=m.start(), steps=(f"{m.group()}: speaks of the future",)
    )
    roles: list[tuple[Name, Role]] = [(n, "object") for n in names if n.start < m.start()]
    return Draft(
        frame=frame, start=start, end=end, trigger_start=m.start(), trigger_end=m.end(), sentence=index, noun=False,
        reading=reading, roles=roles, lemma="modal",
    )  # fmt: skip


def _draft(
    text: str,
    clause: cjk.Clause,
    trigger: cjk.Trigger,
    verbal: Sequence[cjk.Trigger],
    names: Sequence[Name],
    topic: _Topic,
    index: int,
    *,
    conditional: bool,
    ending: int,
) -> Draft:
    earlier = [t for t in verbal if t.end <= trigger.start]
    later = [t for t in verbal if t.start >= trigger.end]
    low = clause.start
    high = min((t.start for t in later), default=clause.end)
    reading = _read(_masked(text, clause, names), trigger.start - clause.start, trigger)
    if conditional and reading.certainty != "asserted":
        reading.time, reading.certainty = "unreal", "hypothetical"
    whole = trigger.frame.speech and clause.end - trigger.end <= 1  # she said, and what she said
    start, end = cjk.trim(text, clause.start, clause.end)
    draft = Draft(
        frame=trigger.frame, start=start, end=end, trigger_start=trigger.start, trigger_end=trigger.end, sentence=index,
        noun=trigger.noun, reading=reading, lemma=trigger.lemma, opener="follow" if earlier else "",
    )  # fmt: skip
    draft.until = cjk.trim(text, start, ending)[1] if whole else 0
    before = [n for n in names if low <= n.start and n.end <= trigger.start]
    inner = [n for n in names if trigger.start <= n.start and n.end <= trigger.end]
    after = [n for n in names if n.start >= trigger.end and n.start < high]
    if trigger.noun:
        draft.roles = _noun_roles(text, trigger, before, after)
        return draft
    draft.someone = _someone(text, low, trigger.start) or ("" if topic.names else topic.someone)
    subject = _subjects(text, low, trigger.start, before)
    if not subject and not _someone(text, low, trigger.start):
        subject = list(topic.names)
    if subject and topic.names and _COMITATIVE.fullmatch(text, low, subject[0].start):
        subject = [*topic.names, *subject]  # A left school, and with B founded
    draft.roles = _roles(text, trigger, reading, subject, before, inner + after)
    if reading.time == "present" and not trigger.frame.weak:
        named = {n.canonical for n, r in draft.roles if r in ("agent", "object") and not n.pronoun}
        told = clause.start <= topic.dated < trigger.start or (topic.dated < trigger.start and bool(draft.roles))
        if told or len(named) > 1 or (topic.past and trigger.start - clause.start <= _SHORT // 2):
            reading.time = "past"  # two who are named, or one thing done after another: told as done without 了
    topic.past = reading.time == "past"
    return draft


def _who_says(draft: Draft, read: Sequence[Draft], names: Sequence[Name]) -> bool:
    """Whether a plain 说 tells of a statement: somebody who is named says it, and no weightier verb does."""
    named = any(not n.pronoun and n.end <= draft.trigger_start for n in names)
    return named and not any(d.frame.speech and d.trigger_end <= draft.trigger_start for d in read)


def _relative(text: str, trigger: cjk.Trigger, clause: cjk.Clause, timexes: Sequence[Timex]) -> bool:
    """自行修建的铁路: a verb that only describes a thing, without a date of its own."""
    if trigger.noun or not re.match(r"的[一-鿿]", text[trigger.end : trigger.end + 2]):
        return False
    return not any(clause.start <= t.start and t.end <= trigger.start for t in timexes)


def _nominal(text: str, trigger: cjk.Trigger, clause: cjk.Clause, later: Sequence[cjk.Trigger]) -> bool:
    """Whether a verb stands as a noun: the X 的 V, V费, and the counted one of 第三次V失败了 of which more is said."""
    if trigger.noun:
        return False
    before, after = text[max(clause.start, trigger.start - 8) : trigger.start], text[trigger.end : trigger.end + 2]
    if after[:1] in ("了", "过"):
        return False
    if before.endswith("从") or (before.endswith("到") and "从" in before):
        return True  # 从动工到启用用了三年
    if (before.endswith("的") and not text[trigger.start : trigger.end].endswith("完成")) or _NOUN_AFTER.match(after):
        return True
    if not _COUNTED.search(before) or _PERFORMED.search(before):
        return False
    return any(not t.noun and t.start - trigger.end <= _SHORT for t in later) or not before.endswith("次")


def _masked(text: str, clause: cjk.Clause, names: Sequence[Name]) -> str:
    """The clause with its names blotted out: 若 in a name is no condition."""
    out = text[clause.start : clause.end]
    for name in names:
        if not name.pronoun:
            low, high = name.start - clause.start, name.end - clause.start
            out = out[:low] + "〇" * (high - low) + out[high:]
    return out


def _read(clause: str, at: int, trigger: cjk.Trigger) -> Reading:
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
    if _CONDITION.match(before) or _QUESTION.search(clause):
        out.time, out.certainty = "unreal", "hypothetical"
    elif _DECIDED.search(before):
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


def _subjects(text: str, low: int, high: int, names: Sequence[Name]) -> list[Name]:
    """The first name before the verb that no coverb governs and no 的 follows, and its list."""
    for i, name in enumerate(names):
        if name.end > high:
            break
        before = text[max(low, name.start - 3) : name.start]
        after = text[name.end : name.end + 1]
        if after == "的" or any(p.search(before) for p in (_AT, _BY, _OBJECT, _FROM)):
            continue
        if i and _WITH.search(before) and names[i - 1].end < name.start:
            continue
        heads = [_head(text, name, names[i + 1 :], high)]
        for other in names[names.index(heads[0]) + 1 :]:
            if other.end <= high and _LISTED.fullmatch(text[heads[-1].end : other.start]):
                heads.append(other)
        return heads
    return []


def _head(text: str, name: Name, others: Sequence[Name], high: int) -> Name:
    """A name that only modifies gives way to what it modifies: 法国总统某某, 丹麦某某大学."""
    for other in others:
        between = text[name.end : other.start]
        office = other.label == "person" and name.label != "person" and re.fullmatch(r"[\w、]{0,16}", between)
        body = name.label == "place" and other.label in ("organization", "facility") and len(between) <= 1
        if other.end > high or not (office or body) or _MODIFIED.search(between):
            break
        name = other
    return name


def _roles(
    text: str,
    trigger: cjk.Trigger,
    reading: Reading,
    subject: Sequence[Name],
    before: Sequence[Name],
    after: Sequence[Name],
) -> list[tuple[Name, Role]]:
    frame = trigger.frame
    out: list[tuple[Name, Role]] = []
    done = False
    for name in after:
        left = text[max(trigger.end, name.start - 3) : name.start]
        role: Role
        to = trigger.lemma[-1] in "于在至到往达" and trigger.end == name.start
        moves = (frame.type == "other" or to) and name.label in ("place", "facility")
        part = name.label == "place" and _NOUN_NEXT.match(text, name.end) is not None
        if (later_head := _head(text, name, after[after.index(name) + 1 :], high=len(text))) is not name and not done:
            role = "other"
            del later_head
        elif moves or (_AT.search(left) and name.label in ("place", "facility")):
            role = "place"
        elif out and _LISTED.fullmatch(text[out[-1][0].end : name.start]):
            role = out[-1][1]
        elif done or part or _FROM.search(left):
            role = "other"
        elif text[name.end : name.end + 1] == "的" and name.start - trigger.end > 1:
            role = "other" if frame.type not in ("departure", "joining", "appointment") else frame.oblique
        else:
            role, done = frame.object, True
        out.append((name, role))
    passive = reading.passive and any(_BY.search(text[max(0, n.start - 2) : n.start]) for n in before)
    role = frame.object if reading.passive and (passive or not done) else subject_of(frame, subject, has_object=done)
    roles: list[tuple[Name, Role]] = [(n, role) for n in subject]
    for name in before:
        left = text[max(0, name.start - 3) : name.start]
        if (
            roles
            and _BY.search(text[max(0, roles[-1][0].start - 3) : roles[-1][0].start])
            and _LISTED.fullmatch(text[roles[-1][0].end : name.start])
        ):
            roles.append((name, roles[-1][1]))
        elif _BY.search(left):
            roles.append((name, frame.subject))
        elif (_AT.search(left) and name.label in ("place", "facility")) or (
            left.endswith(("在", "于")) and name.label == "organization"
        ):
            roles.append((name, "place"))
        elif _FROM.search(left):
            roles.append((name, frame.oblique))
        elif _OBJECT.search(left):
            roles.append((name, "object"))
        elif _WITH.search(left):
            roles.append((name, "agent" if frame.object == "agent" or frame.type == "meeting" else "other"))
        elif text[name.end : name.end + 1] == "的" and not subject:
            roles.append((name, frame.alone))
        else:
            roles.append((name, "other"))
    return cjk.unique(roles + out)


def _noun_roles(
    text: str, trigger: cjk.Trigger, before: Sequence[Name], after: Sequence[Name]
) -> list[tuple[Name, Role]]:
    """X 的发布, 对 X 的收购."""
    frame = trigger.frame
    out: list[tuple[Name, Role]] = []
    for name in before:
        left = text[max(0, name.start - 2) : name.start]
        if _OBJECT.search(left):
            out.append((name, "object"))
        elif name is before[-1]:
            out.append((name, frame.of))
        else:
            out.append((name, frame.subject))
    return cjk.unique(out + [(n, "other") for n in after])
