"""Tellings in Chinese: clauses by commas, arguments by position and coverb, aspect by 了 过 已 将."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from loaders.events import cjk
from loaders.events.drafts import Draft, Reading
from loaders.events.pack import Pack
from loaders.events.zh_reading import CONDITION, QUESTION, WILL, masked, read, someone
from loaders.events.zh_roles import COMITATIVE, noun_roles, roles_of, subjects
from loaders.model import Document, Name, Role, Sentence, Timex

_COUNTED = re.compile(r"(?:[一这那每首该几两三四五六七八九十\d]|第[一二三四五六七八九十]+)[次笔项场轮种宗桩]$")
_PERFORMED = re.compile(r"(?:进行|举行|完成|展开|发动|实施|开展|发起|做出|作出|达成|获得)[^,，]{0,6}$")
_NOUN_AFTER = re.compile(r"[费者率额史]|权(?![力利])|价(?!值)")
_EXPECT = frozenset(("预计", "预期", "预料"))
_PLAIN = frozenset(("说", "称", "告诉"))
_SCENE = re.compile(r"(?:[上中里内下后前时]|期间|以来|之际|以后|之前)[\s,，]*$")
_FUTURE_MODAL = re.compile(rf"将会|可能会|肯定会|一定会|必将|终将|{WILL}|即将|预测|预言|预计")
_SHALL = re.compile(r"将(?![来军近士帅领相官门其])")
_DATELINE = re.compile(
    r"\s*(?:[^,，。;；\s]{2,24}?\d日(?:专?电|讯)|[^,，。;；\s]{1,8}(?:报|社|网|台)讯|综合(?:报道|消息))"
    r"\s*(?:[(（][^)）\n]{1,24}[)）])?[\s:：]*"
)
_DATE_FRAME = re.compile(r"[\W在于自从到截至直那是即也就年初底末起前后时间晚当天的左右许]*")
_SHORT = 6  # characters of adverbs and dates that may stand before a verb without being its subject
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
    conditional = bool(CONDITION.match(text[sentence.start : sentence.end]))
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
        told_here = [
            _draft(text, clause, trigger, verbal, inside, topic, index, conditional=conditional, ending=sentence.end)
            for trigger in found
        ]
        for draft in told_here:
            if draft.lemma in _PLAIN and not _who_says(draft, told_here, inside):
                draft.reading.time = "unreal"  # it still dates what is said
        out += told_here
        told = any(d.reading.time not in ("none", "present", "unreal") for d in told_here)
        coming = [
            t.start
            for t in timexes
            if opening <= t.start < clause.end and day and (t.edtf or "")[:4].isdigit() and str(t.edtf) > day
        ]
        if not told and (modal := _prediction(text, clause, inside, index, pack, coming, opening)):
            out.append(modal)
        opening = clause.end if verbal else clause.start
        subject = subjects(text, clause.start, verbal[0].start if verbal else clause.end, inside)
        if not verbal and _SCENE.search(text, clause.start, clause.end):
            continue
        if subject:
            topic.names, topic.someone = subject, ""
        elif kind := someone(text, clause.start, verbal[0].start if verbal else clause.end):
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
    if not m or frame is None or CONDITION.match(words) or QUESTION.search(words) or "不会" in words:
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
    reading = read(masked(text, clause, names), trigger.start - clause.start, trigger)
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
        draft.roles = noun_roles(text, trigger, before, after)
        return draft
    draft.someone = someone(text, low, trigger.start) or ("" if topic.names else topic.someone)
    subject = subjects(text, low, trigger.start, before)
    if not subject and not someone(text, low, trigger.start):
        subject = list(topic.names)
    if subject and topic.names and COMITATIVE.fullmatch(text, low, subject[0].start):
        subject = [*topic.names, *subject]  # A left school, and with B founded
    draft.roles = roles_of(text, trigger, reading, subject, before, inner + after)
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
