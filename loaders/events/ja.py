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
    r"[」』]?(?:(?:氏|さん|様|社長|会長|大統領|首相|教授|博士|選手|監督|王|皇帝|知事|市長|大臣|長官|議員|容疑者|被告|側|社|自身|ら|たち)|"
    r"[一-鿿]{0,6}(?:長|相|官|員|者|手|役|表|首|家|師|士|補|将|佐|督|事|席|理|授|記|領|人|夫妻|夫人|兄弟|姉妹|一家))?"
    r"(?:[(（][^)）]{1,30}[)）](?:氏|さん|[一-鿿]{0,4}(?:長|相|官|員|手|者|役|表|授))?)?(?:の?(?:[一-鿿]{2})?(?:チーム|グループ|陣営|連合軍|一行)|など)?[」』]?"
)
_PARTICLE = re.compile(
    _HONORIFIC + r"(によって|により|による|にとって|に対して|に対し|において|について|とともに|と共に|との|からの|への|"
    r"から|まで|には|では|とは|"
    r"や|は|が|も|を|に|へ|で|と|の|など|、|・)"
)
_CALLED = re.compile(r"[」』]?(?:という|と呼ばれる|と名乗る)[^、。はがをにで]{1,12}(は|が|を|に|で)")
_LIST = re.compile(
    _HONORIFIC + r"(?:や|と|、|・|および|及び|または|ならびに|など)+\s*(?:[^、。がをにはで]{0,8}の)?(?:[A-Z]{3})?$"
)
#: A noun that a clause before it turns into a time, a reason or a fact: the clause's subject is the sentence's.
_FORMAL = re.compile(
    r"[、。,，\s]|[はがをにでともへのからまで]|こと|もの|ところ|とき|時|ため|後|前|際|場合|結果|直後|直前|日|年|月|翌|当時|ほか|他|うえ|上|"
    r"間|以|ばかり|だけ|ので|予定|計画|方針|意向|見通し|考え|つもり|はず|わけ|可能性|見込み|必要|動き|意思|目的|目標|決意|準備|疑い|容疑|"
    r"案|旨|条件|段階|状態|構え|姿勢|様子|公算|恐れ|おそれ|\d|[」』)）？?！!]|$"
)
#: What another clause says was said; who does that need not be who says so.
_REPORTS = re.compile(r"[^」』]と$")
_COURT = re.compile(r"(?:裁|裁判所|法廷|検察庁|地検|高検|委員会)$")
_ADNOMINAL = re.compile(r"(?:た|だ|る|う|く|す|つ|む|ぶ|ぐ)$")
_THING = re.compile(r"\s*の[^、。はがをにへでと]{1,14}?(は|が|も|を|に|では|で|から)")
_SOMEONE = re.compile(r"(?:彼女?ら?|私(?:たち)?|僕|俺|同社|同氏|両者|両社|我々|当社|同国)(?:は|が|も)")


def _verb(word: str) -> str:
    """A dictionary form → a pattern of the forms that tell of something done."""
    if word.endswith("する"):
        stem = re.escape(word[:-2])
        return f"(?:{stem}{_SURU}|(?<=[をがにへでとはも\\s]){stem}(?=[。．\\n])|(?<=[をにへ]){stem}(?=[、，]))"
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
    low = begin = sentence.start
    high = begin - 1
    said = begin
    held: list[Name] = []
    doer: list[Name] = []
    for trigger in triggers:
        if trigger.start > high >= begin:
            low = begin = high + 1
            held = []
        high = max(high, _clause_end(text, trigger, sentence.end))
        reading = _read(text, trigger, sentence.end, final_past=final_past)
        head = _head(text, trigger, names, low)
        first = begin if head is None else _last_cut(text, begin, trigger.start)
        start, end = cjk.trim(text, first, high)
        draft = Draft(
            frame=trigger.frame, start=min(start, trigger.start), end=max(end, trigger.end),
            trigger_start=trigger.start, trigger_end=trigger.end, sentence=index, noun=trigger.noun,
            reading=reading, lemma=trigger.lemma,
            someone=_someone(text, sentence.start, low, trigger.start),
        )  # fmt: skip
        if head is not None:
            draft.opener, draft.main = "rel", False
            held += [n for n in names if low <= n.start and n.end <= first]
            low = max(low, first)
            reading.time = "none"  # told only where it has a date of its own
        mine = [n for n in names if low <= n.start and n.end <= trigger.end]
        if head is None and not trigger.noun:
            mine, held = [*held, *mine], []
        known = topic or ([] if trigger.frame.speech and _REPORTS.search(text[begin : trigger.start]) else doer)
        draft.roles = _roles(text, trigger, mine, [] if draft.someone == "pronoun" else known, reading, head)
        if not _governs(text, trigger, out, begin, said):
            out.append(draft)
        said = trigger.end
        doer = doer or ([] if head is not None else _subject(text, mine, trigger))
        if not trigger.noun:
            low = trigger.end
    out += _predictions(text, sentence, index, names, out, pack)
    _report(text, sentence, out)
    return sorted(out, key=lambda d: d.trigger_start)


def _last_cut(text: str, low: int, high: int) -> int:
    """Where the last comma before a verb ends: a clause before a noun begins behind it."""
    return max(low, *(text.rfind(mark, low, high) + 1 for mark in "、，"))


def _governs(text: str, trigger: cjk.Trigger, found: Sequence[Draft], begin: int, said: int) -> bool:
    """Whether a verb only says that what the verb before it tells was agreed or announced: したと発表した."""
    last = found[-1] if found else None
    if last is None or last.noun or last.frame.weak or last.frame.speech or last.trigger_start < begin:
        return False
    if last.reading.time not in ("past", "future", "present") or last.reading.negated:
        return False
    between = text[said : trigger.start]
    governing = trigger.frame.type in ("statement", "agreement", "publication")
    return (
        governing
        and not trigger.noun
        and between in ("と", "ことで", "ことを", "ことに", "ことが", "旨を", "ことで正式に")
    )


def _head(text: str, trigger: cjk.Trigger, names: Sequence[Name], low: int) -> list[Name] | None:
    """The name that a clause before it describes, none where it is a common noun; None for no such clause."""
    form = text[trigger.start : trigger.end]
    if trigger.noun or not _ADNOMINAL.search(form):
        return None
    named = next((n for n in names if trigger.end <= n.start <= trigger.end + 12), None)
    if named is not None and not re.search(r"[はがをにでとへ、。]", text[trigger.end : named.start]):
        return [named]
    if _FORMAL.match(text, trigger.end) or not re.match(r"[一-鿿ァ-ヴ「『]", text[trigger.end :]):
        return None
    return [] if re.search(r"[をがにで]", text[low : trigger.start]) else None


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


def _subject(text: str, names: Sequence[Name], trigger: cjk.Trigger) -> list[Name]:
    """The name that が marks: the subject of the clauses behind it that have none of their own."""
    return [name for name, mark in _marks(text, trigger, names) if mark == "が"][:1]


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
        re.match(
            r"(?:くれ|もらえ|い|おか|しまわ)?(?:ない|なかった|なければ|ません|こと(?:は|が)な|わけではな|のではな)",
            after,
        )
    )
    out.negated = (out.negated and not trigger.lemma.endswith(("なかった", "ず"))) or bool(
        re.match(r"(?:つもり|予定|計画|考え|意向|気)[はもが](?:な|ありま)", after)
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
    elif _PAST.search(form) or (trigger.lemma.endswith("する") and form == trigger.lemma.removesuffix("する")):
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
    text: str,
    trigger: cjk.Trigger,
    names: Sequence[Name],
    topic: Sequence[Name],
    reading: Reading,
    head: Sequence[Name] | None,
) -> list[tuple[Name, Role]]:
    frame = trigger.frame
    marks = _marks(text, trigger, names)
    if head is not None:
        marks = [(name, "" if mark in ("は", "も") else mark) for name, mark in marks]
    roles: list[tuple[Name, Role]] = []
    for i, (name, mark) in enumerate(marks):
        role = _role(mark, name, frame, reading)
        if mark == "list":
            follow = next((m for _, m in marks[i + 1 :] if m not in ("list", "の")), "") or _after_list(
                text, names[-1], trigger
            )
            role = _role(follow, name, frame, reading)
        roles.append((name, role))
    # a common noun is an object too: 新製品を発売した
    has_object = (
        text[trigger.start - 1] == "を"
        or "を" in text[trigger.start : trigger.end]
        or any(r == "object" for _, r in roles)
    )
    has_subject = any(mark in ("は", "が", "も") for _, mark in marks)
    if head is not None:
        low = max(0, trigger.start - 40, *(text.rfind(c, 0, trigger.start) for c in "、。，\n"))
        unnamed = re.search(r"[一-鿿ァ-ヴーA-Za-z]が", text[low : trigger.start]) is not None
        return _described(frame, roles, head, reading, subject=has_subject or unnamed)
    if not reading.passive and not has_object and any(mark == "が" for _, mark in marks):
        shown = _shown(frame, roles, marks, topic)
        if shown:
            return cjk.unique(shown)
    if not reading.passive and not has_object and frame.alone != frame.subject:
        held = {n.id for n, m in marks if m in ("は", "が", "も")} | {n.id for n, m in marks if m == "list"}
        roles = [
            (n, _alone(frame, n, noun=trigger.noun) if n.id in held and r == frame.subject else r) for n, r in roles
        ]
    if not has_subject and not trigger.noun and not reading.passive:
        seen = {n.id for n, _ in roles}
        role = subject_of(frame, topic, has_object=has_object)
        roles = [*((n, role) for n in topic if n.id not in seen), *roles]
    return cjk.unique(_companions(roles, marks))


def _alone(frame: Frame, name: Name, *, noun: bool) -> Role:
    """The role of a subject without an object: 1932年創設 befell it, whoever it names."""
    return frame.alone if noun else subject_of(frame, [name], has_object=False)


def _companions(roles: Sequence[tuple[Name, Role]], marks: Sequence[tuple[Name, str]]) -> list[tuple[Name, Role]]:
    """Who it was done with does not do it alone: where the subject is left out, と marks an object."""
    along = {n.id for n, mark in marks if mark in ("と", "とともに", "と共に")}
    if any(role == "agent" and n.id not in along for n, role in roles):
        return list(roles)
    return [(n, "object" if role == "agent" and n.id in along else role) for n, role in roles]


def _marks(text: str, trigger: cjk.Trigger, names: Sequence[Name]) -> list[tuple[Name, str]]:
    """Each name with its particle; と between two names makes a list of them."""
    marks = [(name, _mark(text, name, trigger)) for name in names]
    for i, (name, mark) in enumerate(marks[:-1]):
        if mark == "と" and _LIST.fullmatch(text[name.end : marks[i + 1][0].start]):
            marks[i] = (name, "list")
    return marks


def _described(
    frame: Frame, roles: Sequence[tuple[Name, Role]], head: Sequence[Name], reading: Reading, *, subject: bool
) -> list[tuple[Name, Role]]:
    """A clause before a noun: the noun is what it lacks, its object where it has a subject, else its subject."""
    missing: Role = frame.object if subject or reading.passive else frame.subject
    return cjk.unique([*roles, *((n, missing) for n in head[:1] if missing not in {r for _, r in roles})])


def _shown(
    frame: Frame, roles: Sequence[tuple[Name, Role]], marks: Sequence[tuple[Name, str]], topic: Sequence[Name]
) -> list[tuple[Name, Role]]:
    """X は, Y が設立した: where は and が mark two, the one with は is what was founded."""
    if frame.alone != "object" or frame.subject != "agent":
        return []
    doers = {n.id for n, mark in marks if mark == "が"}
    what = [n for n, mark in marks if mark in ("は", "も")] or [n for n in topic if n.id not in doers]
    people = any(n.label in ("person", "organization") for n, mark in marks if mark == "が")
    if not what or not people or all(n.label == "person" for n in what):
        return []
    themes = {n.id for n in what}
    shared: list[tuple[Name, Role]] = [(n, "object") for n in what]
    return [*((n, r if n.id not in doers else frame.subject) for n, r in roles if n.id not in themes), *shared]


def _after_list(text: str, last: Name, trigger: cjk.Trigger) -> str:
    """The particle behind the noun that sums a list up: AやBなど、多くの人を."""
    m = re.compile(r"など[、,]?[^はがをに。]{0,24}?(は|が|を|に)").search(text, last.end, trigger.start + 1)
    return m[1] if m else ""


def _mark(text: str, name: Name, trigger: cjk.Trigger) -> str:
    """The particle that says what a name is to the trigger."""
    if name.start >= trigger.start:
        return "を"
    m = _CALLED.match(text, name.end, name.end + 48) or _PARTICLE.match(text, name.end, name.end + 48)
    if not m:
        return ""
    mark = m[1]
    if mark in ("や", "、", "・", "など", "と"):
        return "list" if mark != "と" else "と"
    if mark in ("の", "との", "への", "からの") and m.end() <= trigger.start:
        head = _THING.match(text, m.start(1), trigger.start + 1)
        direct = trigger.start - m.end() <= 8 and not re.search(r"[、はがをにで]", text[m.end() : trigger.start])
        if trigger.noun or (direct and name.label not in ("place", "facility")):
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
    if mark in ("で", "では", "において", "ので", "のでは") and name.label in ("place", "facility"):
        return "place"
    if frame.type == "lawsuit" and mark in ("に", "へ", "で", "が", "は") and _COURT.search(name.text):
        return "place" if mark in ("に", "へ", "で") else frame.subject
    staged = frame.type in ("birth", "construction", "launch", "success", "accident", "failure", "meeting")
    if staged and name.label in ("place", "facility") and mark in ("から", "のに", "のから"):
        return "place"
    if mark in ("に", "へ", "には"):
        if name.label in ("place", "facility"):
            return "place"
        if reading.passive:
            return frame.subject
        return frame.oblique
    if mark in ("から", "まで"):
        return frame.oblique
    if mark == "と" and frame.type == "contract":
        return "object"
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
