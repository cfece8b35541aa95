"""Tellings in Japanese: arguments by particle, tense by the ending of the clause or, in a chain, of the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from loaders.events import cjk
from loaders.events.drafts import Draft, Reading
from loaders.events.pack import Frame, Pack
from loaders.events.subjects import subject_of
from loaders.model import Document, Name, Role, Sentence, Timex

_SURU = (
    r"(?:を)?(?:して(?:いた|いました|いる|います|おり|きた|しまった)?|した|しました|しており|させた|され(?:た|ました|て(?:いた|いる)?|る|ます|、|,|，)?"
    r"|すると|する(?!こと(?:が|も)でき)|します|しない|しなかった|せず|できず|できなかった|できる|できた|しよう|し(?=[、,，。]|$))"
)
_GODAN = {
    "う": ("い", "っ", "わ"), "つ": ("ち", "っ", "た"), "る": ("り", "っ", "ら"),
    "く": ("き", "い", "か"), "ぐ": ("ぎ", "い", "が"),
    "す": ("し", "し", "さ"), "む": ("み", "ん", "ま"), "ぶ": ("び", "ん", "ば"), "ぬ": ("に", "ん", "な"),
}  # fmt: skip
_TAIL = r"(?:た|て(?:いた|いました|いる|います|おり)?|だ|で(?:いた|いる)?)"
_PAST = re.compile(r"(?:た|だ|ました|でした|ていた|だった)$")
_FINAL_PAST = re.compile(
    r"(?:た|だった|でした|ました|んだ)(?:という|のだ|のです|と(?:いう|される|みられる))?[。．.!！」』）)\s]*$"
)
_NEGATED = re.compile(r"(?:ない|なかった|ません|せず|できず|なく|わず|ぬ)(?:$|[^か])|はならな|には?至ら|見送")
_PLANNED = re.compile(
    r"^.{0,6}(?:予定|計画|つもり|方針|意向|考え|準備|見通し|目標|構え|ことを(?:決|目指|検討)|ようと|たい|べく|ため(?:に)?)"
)
_PREDICTED = re.compile(r"(?:だろう|でしょう|可能性|かもしれ|見込み|見通し|はず|と(?:予測|予言|予想|みられ))")
_CONDITION = re.compile(r"(?:れば|たら|なら|場合|としても|ても|もし)")
_REPORTED = re.compile(r"報道によ(?:ると|れば)|によ(?:ると|れば)|という。?$|とされ|と報じ|らしい|そうだ")
_MODAL = re.compile(
    r"可能性が(?:ある|あり|高)|だろう|でしょう|かもしれ|見込み|間もなく|まもなく|近い将来|必ず[^、。]{1,6}る|"
    r"確実に[^、。]{1,6}る|(?:になる|する|る)と(?:大胆に|強く)?(?:予測|予言|予想)"
)
_HONORIFIC = (
    r"(?:氏|さん|様|社長|会長|大統領|首相|教授|博士|選手|監督|王|皇帝|知事|市長|大臣|長官|議員|容疑者|被告|側|社|"
    r"自身|ら|たち|チーム)?(?:[(（][^)）]{1,30}[)）])?"
)
_PARTICLE = re.compile(
    _HONORIFIC + r"(によって|により|による|にとって|に対して|に対し|において|について|とともに|と共に|との|からの|への|"
    r"から|まで|には|では|とは|"
    r"や|は|が|も|を|に|へ|で|と|の|など|、|・)"
)
_LIST = re.compile(
    _HONORIFIC + r"(?:や|と|、|・|および|及び|または|ならびに|など)+\s*(?:[^、。がをにはで]{0,8}の)?(?:[A-Z]{3})?$"
)
_THING = re.compile(r"\s*の[^、。はがをにへでと]{1,14}?(は|が|も|を|に|で)")
_SOMEONE = re.compile(r"(?:彼女?ら?|私(?:たち)?|僕|俺|同社|同氏|両者|両社|我々|当社|同国)(?:は|が|も)")


def _verb(word: str) -> str:
    """A dictionary form → a pattern of the forms that tell of something done."""
    if word.endswith("する"):
        return f"{re.escape(word[:-2])}{_SURU}"
    if word.endswith("~"):  # an ichidan verb: 始め~
        stem = re.escape(word[:-1])
        return (
            f"{stem}(?:{_TAIL}|ました|ます|ています|る|られ(?:た|て|る|ました)?|ず|なかった|ない|よう|(?=[、,，。]|$))"
        )
    last = _GODAN.get(word[-1:])
    if last is None:
        return re.escape(word)
    stem, (polite, past, negative) = re.escape(word[:-1]), last
    return (
        f"{stem}(?:{past}{_TAIL}|{polite}ました|{polite}ます|{word[-1]}|{negative}(?:れ(?:た|て|る|ました)?|なかった|ない|ず)"
        f"|{polite}(?=[、,，。]|$))"
    )


@lru_cache(maxsize=4)
def _table(pack: Pack) -> cjk.Table:
    return cjk.Table(pack, _verb)


def drafts(
    document: Document,
    sentence: Sentence,
    index: int,
    names: Sequence[Name],
    timexes: Sequence[Timex],
    pack: Pack,
) -> list[Draft]:
    """The tellings of a sentence, undated, in order."""
    del timexes
    text = document.text
    final_past = bool(_FINAL_PAST.search(text[sentence.start : sentence.end]))
    triggers = _table(pack).find(text, sentence.start, sentence.end, names)
    topic = _topic(text, sentence, names)
    out: list[Draft] = []
    low = sentence.start
    for trigger in triggers:
        high = _clause_end(text, trigger, sentence.end)
        reading = _read(text, trigger, sentence.end, final_past=final_past)
        start, end = cjk.trim(text, low, high)
        draft = Draft(
            frame=trigger.frame, start=min(start, trigger.start), end=max(end, trigger.end),
            trigger_start=trigger.start, trigger_end=trigger.end, sentence=index, noun=trigger.noun,
            reading=reading, lemma=trigger.lemma,
            someone=_someone(text, sentence.start, low, trigger.start),
        )  # fmt: skip
        mine = [n for n in names if low <= n.start and n.end <= trigger.end]
        draft.roles = _roles(text, trigger, mine, [] if draft.someone == "pronoun" else topic, reading)
        out.append(draft)
        if not trigger.noun:
            low = min(high + 1, sentence.end)
    out += _predictions(text, sentence, index, names, out, pack)
    _report(text, sentence, out)
    return sorted(out, key=lambda d: d.trigger_start)


def _someone(text: str, first: int, low: int, high: int) -> Literal["", "pronoun", "phrase"]:
    """What は or が marks before a verb, where no name is."""
    if _SOMEONE.search(text, first, high):
        return "pronoun"
    return "phrase" if re.search(r"[^、。\s][はが]", text[low:high]) else ""


def _clause_end(text: str, trigger: cjk.Trigger, high: int) -> int:
    m = re.compile(r"[、,，。;；:：]").search(text, trigger.end - 1, high)
    return m.start() if m else high


def _topic(text: str, sentence: Sentence, names: Sequence[Name]) -> list[Name]:
    """The name that は marks: the subject of all clauses that have none of their own."""
    for i, name in enumerate(names):
        m = _PARTICLE.match(text, name.end, min(sentence.end, name.end + 48))
        if m and m[1] in ("は", "も"):
            return [*_listed(text, names[:i], name), name]
    return []


def _listed(text: str, before: Sequence[Name], last: Name) -> list[Name]:
    """The names that や, と and 、 join to one."""
    out: list[Name] = []
    head = last
    for name in reversed(before):
        if not _LIST.fullmatch(text[name.end : head.start]):
            break
        out.insert(0, name)
        head = name
    return out


def _read(text: str, trigger: cjk.Trigger, high: int, *, final_past: bool) -> Reading:
    form = text[trigger.start : trigger.end]
    after = text[trigger.end : min(high, trigger.end + 24)]
    clause = re.split(r"[、。,，]", after)[0]
    out = Reading(group_start=trigger.start)
    out.negated = bool(_NEGATED.search(form)) or bool(
        re.match(r"(?:ない|なかった|ません|こと(?:は|が)な|わけではな|のではな)", after)
    )
    out.passive = bool(re.search(r"され|られ|われ|かれ", form))
    if trigger.noun:
        out.time = "past"
    elif (
        re.search(r"でき(?:る|$)", form)
        or _CONDITION.match(clause)
        or clause[:1] == "ら"
        or form.endswith(("れば", "すると"))
    ):
        out.time, out.certainty = "unreal", "hypothetical"
    elif _PAST.search(form):
        out.time = "past"
    elif _PLANNED.match(clause) and not form.endswith(("て", "し")):
        out.time, out.certainty = "future", "planned"
    elif _PREDICTED.search(clause):
        out.time, out.certainty = "future", "predicted"
    elif form.endswith(("る", "ます", "う", "く", "す", "つ", "む", "ぶ", "ぐ")) and not form.endswith(
        ("ている", "ています")
    ):
        out.time = "present"
    elif form.endswith(("ている", "ています", "ておる", "ております")):
        out.time = "perfect" if trigger.frame.speech else "present"
    else:
        out.time = "past" if final_past else "perfect" if trigger.frame.speech else "present"
    out.steps = (f"ending {form[-4:]!r}: {out.time}{' passive' if out.passive else ''}",)
    return out


def _roles(
    text: str, trigger: cjk.Trigger, names: Sequence[Name], topic: Sequence[Name], reading: Reading
) -> list[tuple[Name, Role]]:
    frame = trigger.frame
    marks = [(name, _mark(text, name, trigger)) for name in names]
    roles: list[tuple[Name, Role]] = []
    for i, (name, mark) in enumerate(marks):
        role = _role(mark, name, frame, reading)
        if mark == "list":
            follow = next((m for _, m in marks[i + 1 :] if m not in ("list", "の")), "") or _after_list(
                text, names[-1], trigger
            )
            role = _role(follow, name, frame, reading)
        roles.append((name, role))
    has_object = any(r == "object" for _, r in roles)
    has_subject = any(mark in ("は", "が", "も") for _, mark in marks)
    if not reading.passive and not has_object and frame.alone != frame.subject:
        roles = [
            (n, frame.alone if m in ("は", "が", "も") else r) for (n, r), (_, m) in zip(roles, marks, strict=True)
        ]
    if not has_subject and not trigger.noun and not reading.passive:
        seen = {n.id for n, _ in roles}
        role = subject_of(frame, topic, has_object=has_object)
        roles = [*((n, role) for n in topic if n.id not in seen), *roles]
    return cjk.unique(roles)


def _after_list(text: str, last: Name, trigger: cjk.Trigger) -> str:
    """The particle behind the noun that sums a list up: AやBなど、多くの人を."""
    m = re.compile(r"など[、,]?[^はがをに。]{0,24}?(は|が|を|に)").search(text, last.end, trigger.start + 1)
    return m[1] if m else ""


def _mark(text: str, name: Name, trigger: cjk.Trigger) -> str:
    """The particle that says what a name is to the trigger."""
    if name.start >= trigger.start:
        return "を"
    m = _PARTICLE.match(text, name.end, name.end + 48)
    if not m:
        return ""
    mark = m[1]
    if mark in ("や", "、", "・", "など", "と"):
        return "list" if mark != "と" else "と"
    if mark in ("の", "との", "への", "からの") and m.end() <= trigger.start:
        head = _THING.match(text, m.start(1), trigger.start + 1)
        direct = trigger.start - m.end() <= 8 and not re.search(r"[、はがをにで]", text[m.end() : trigger.start])
        if trigger.noun or direct:
            return "への" if mark == "への" else "の*"
        return "の" + (head[1] if head else "")
    return mark


def _role(mark: str, name: Name, frame: Frame, reading: Reading) -> Role:
    if mark in ("は", "が", "も"):
        return frame.object if reading.passive else frame.subject
    if mark in ("を", "への"):
        return frame.object
    if mark in ("によって", "により", "による"):
        return frame.subject
    if mark == "の*":
        return frame.of
    if mark in ("で", "では", "において") and name.label in ("place", "facility"):
        return "place"
    if mark in ("に", "へ", "には"):
        if name.label in ("place", "facility"):
            return "place"
        if reading.passive:
            return frame.subject
        return frame.oblique
    if mark in ("から", "まで"):
        return frame.oblique
    if mark in ("と", "とともに", "と共に"):
        return (
            "agent"
            if frame.type in ("agreement", "merger", "meeting", "negotiation", "founding", "conflict")
            else "other"
        )
    return "other"


def _predictions(
    text: str, sentence: Sentence, index: int, names: Sequence[Name], found: Sequence[Draft], pack: Pack
) -> list[Draft]:
    """Clauses that say what may or will be, where no frame read them so already."""
    frame = next((f for f in pack.frames if f.type == "prediction"), None)
    out: list[Draft] = []
    if frame is None:
        return out
    for clause in _sense_groups(text, sentence):
        m = _MODAL.search(text, clause.start, clause.end)
        words = text[clause.start : clause.end]
        if not m or "もし" in words or re.search(r"(?:れば|なければ)[、,]", words):
            continue
        if any(
            clause.start <= d.trigger_start < clause.end and d.reading.time in ("past", "future") and not d.frame.speech
            for d in found
        ):
            continue
        if any(d.frame is frame and clause.start <= d.trigger_start < clause.end for d in found):
            continue
        start, end = cjk.trim(text, clause.start, clause.end)
        mine = [n for n in names if clause.start <= n.start < m.start()]
        roles: list[tuple[Name, Role]] = []
        for n in mine:
            mark = _PARTICLE.match(text, n.end, n.end + 40)
            roles.append(
                (n, "agent" if mark and mark[1] == "は" and n.label in ("person", "organization") else "object")
            )
        reading = Reading(
            time="future", certainty="predicted", group_start=m.start(), steps=(f"{m.group()}: speaks of the future",)
        )
        out.append(
            Draft(frame=frame, start=start, end=end, trigger_start=m.start(), trigger_end=m.end(), sentence=index,
                  noun=False, reading=reading, roles=roles, lemma="modal", someone="phrase")
        )  # fmt: skip
    return out


def _sense_groups(text: str, sentence: Sentence) -> list[cjk.Clause]:
    """Wider than clauses: cut where a finite verb stands before a comma, at colons and semicolons."""
    return cjk.clauses(
        text, sentence.start, sentence.end, inner=r"(?<=あり)、|(?<=ます)、|(?<=が)、|(?<=し)、|(?<=り)、"
    )


def _report(text: str, sentence: Sentence, found: Sequence[Draft]) -> None:
    m = _REPORTED.search(text, sentence.start, sentence.end)
    if not m:
        return
    for draft in found:
        if draft.reading.certainty == "asserted" and not draft.frame.speech:
            draft.reading.certainty = "reported"
