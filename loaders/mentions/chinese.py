"""Names in Chinese: words of the dictionary, characters of transliteration, titles, head nouns, and Latin names inside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from loaders.gazetteer import Gazetteer
from loaders.languages.zh import who
from loaders.mentions import embedded
from loaders.mentions.affix import begins, ends
from loaders.mentions.draft import Draft
from loaders.mentions.known import known_label
from loaders.model import Document, Sentence, Timex

_DOTS = "·•‧・∙"
_NAME_TAGS = frozenset(("nr", "nrt", "ns", "nz", "nrfg", "nt", "x", "zg", "eng"))
_T = "".join(sorted(who.TRANSLITERATION | set("理明本开方满")))
_DOTTED = re.compile(rf"(?:[{_T}]{{1,8}}|[A-Z])(?:[{_DOTS}](?:[{_T}]{{1,8}}|[A-Z]))+")
_CALLED = re.compile(r"(?:名为|名叫|叫做|称为|题为)[“\"「]([^”\"」\n]{2,20})[”\"」]的?([^,，。；]{0,12})")
_TITLE_MARK = re.compile(r"《([^《》\n]{1,30})》")
_PROJECTS = frozenset(("任务", "计划", "项目", "工程", "行动"))
_SAYING = frozenset(word for word in who.SAYING if len(word) > 1) | {"说"}
_WORDS = ("c", "p", "d", "r", "uj", "v", "m", "n", "vn", "ul")
_CHARACTERS = re.compile(r"[\u4e00-\u9fff]{2,3}?(?=[在于被将曾也已说是和与的，。、（,(])")
_FOUNDED = frozenset(("创办", "创立", "收购", "创建", "并购", "入股", "起诉"))
_FIRM_DOES = frozenset(("公司", "集团", "收购", "推出", "上市", "裁员", "股价", "股份", "旗下", "以"))
_CORPORATE = who.CORPORATE | {"的融资", "的股价", "的产品", "的员工", "工程师"}
_PLACE_BEFORE = frozenset(word for word in who.PLACE_BEFORE if len(word) > 1 or word in "在去到往赴从")
AROUND = embedded.Around(
    persons_after=who.TITLES_AFTER,
    orgs_after=who.LOOSE_HEADS | who.ORG_HEADS,
    orgs_before=frozenset(("公司", "集团", "企业", "创办", "创立", "收购", "成立")),
    products_after=who.PRODUCT_NOUNS,
    places_after=frozenset(("市", "州", "地区")),
    letter_after=frozenset(("公司", "平台", "社交", "应用", ",给你的孩子", "，给你的孩子")),
    letter_before=frozenset(("给",)),
    child=frozenset(("孩子", "儿子", "女儿")),
    facilities_after=frozenset(("工厂", "总部", "大厦")),
    founding_before=frozenset(("创办", "创立", "收购", "创建")),
    counted_after=frozenset(("线", "级", "型血", "号线", "轮融资", "楼", "座")),
)


@dataclass(slots=True, kw_only=True)
class Word:
    """A word of the segmenter with its tag and its offsets in the document."""

    start: int
    end: int
    text: str
    tag: str


@dataclass(slots=True, kw_only=True)
class Page:
    """A document's words and how often each stands in it."""

    text: str
    counts: Counter[str] = field(default_factory=Counter)
    dates: frozenset[int] = frozenset()
    firms: frozenset[str] = frozenset()


@cache
def _segmenter() -> Any:
    import rjieba  # noqa: PLC0415 - a third of a second, only where there is Chinese

    return rjieba


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], gazetteer: Gazetteer
) -> list[Draft]:
    """The names of a Chinese document, without chains and pronouns."""
    text = document.text
    page = Page(text=text, dates=frozenset(i for t in timexes for i in range(t.start, t.end)))
    lines = [_words(text, s.start, s.end) for s in sentences]
    page.firms = _vouched(lines)
    page.counts.update(word.text for line in lines for word in line)
    taken: set[int] = set()
    drafts: list[Draft] = []
    for s, line in zip(sentences, lines, strict=True):
        for found in (
            _dotted(text, line, s),
            embedded.find(text, s.start, s.end, AROUND),
            _in_words(line, page, gazetteer),
        ):
            for draft in found:
                span = range(draft.start, draft.end)
                if not taken.intersection(span) and not page.dates.intersection(span):
                    taken.update(span)
                    drafts.append(draft)
    return sorted(drafts, key=lambda draft: draft.start)


def _vouched(lines: list[list[Word]]) -> frozenset[str]:
    """Words tagged as names that somewhere are founded, bought, or act as only firms do."""
    found = set()
    for line in lines:
        for i, word in enumerate(line):
            if word.tag not in ("nr", "nz", "nrt", "nrfg") or len(word.text) < 2 or word.text in who.COMMON:
                continue
            before = [w.text for w in line[max(0, i - 2) : i]]
            after = [w.text for w in line[i + 1 : i + 2]]
            if (before and (before[-1] in _FOUNDED or (before[-1] == "了" and before[0] in _FOUNDED))) or (
                after and after[0] in _FIRM_DOES
            ):
                found.add(word.text)
    return frozenset(found)


def _words(text: str, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    at = start
    for piece, tag in _segmenter().tag(text[start:end]):
        found = text.find(piece, at, end)
        if found >= 0:
            words.append(Word(start=found, end=found + len(piece), text=piece, tag=tag))
            at = found + len(piece)
    return words


def _dotted(text: str, line: list[Word], sentence: Sentence) -> Iterator[Draft]:
    """Given·family: a person, cut where the segmenter begins a common word."""
    edges = {word.start for word in line}
    by_start = {word.start: word for word in line}
    for m in _DOTTED.finditer(text, sentence.start, sentence.end):
        start, end = m.span()
        start = _left_edge(text, start, edges, by_start)
        end = _right_edge(text, end, by_start)
        surface = text[start:end]
        draft = Draft(start=start, end=end, text=surface, parts=tuple(re.split(f"[{_DOTS}]", surface)))
        draft.vote("person", 3, "transliterated full name")
        _beside(draft, text)
        yield draft


def _left_edge(text: str, start: int, edges: set[int], by_start: dict[int, Word]) -> int:
    """Drop a common word that the run of characters swallowed before the name."""
    dot = next(i for i in range(start, len(text)) if text[i] in _DOTS)
    at = start
    while at < dot:
        word = by_start.get(at)
        if word is None or word.end >= dot or word.tag in _NAME_TAGS or len(word.text) < 2:
            break
        at = word.end
    return at if at in edges and at < dot else start


def _right_edge(text: str, end: int, by_start: dict[int, Word]) -> int:
    """Drop what follows the family name: a common word that is written in the same characters."""
    dot = max(text.rfind(mark, 0, end) for mark in _DOTS)
    at = dot + 1
    while at < end:
        word = by_start.get(at)
        if word is None:
            at += 1
            continue
        common = word.tag not in _NAME_TAGS and (
            len(word.text) > 1 or word.tag in ("p", "c", "d", "uj", "ul", "v", "f")
        )
        if common and at > dot + 1:
            break
        at = min(end, max(word.end, at + 1))
    return at


def _in_words(line: list[Word], page: Page, gazetteer: Gazetteer) -> Iterator[Draft]:
    i = 0
    while i < len(line):
        for rule in (_headed, _titled, _run, _dictionary):
            found = rule(line, i, page)
            if found:
                j, draft = found
                _beside(draft, page.text)
                yield draft
                i = j
                break
        else:
            word = line[i]
            label = known_label(gazetteer, word.text, "zh") if len(word.text) > 1 else None
            if label:
                draft = _draft(page, word.start, word.end)
                draft.vote(label, 2, "gazetteer word")
                yield draft
            i += 1
    yield from _marked_titles(line, page)


def _draft(page: Page, start: int, end: int) -> Draft:
    return Draft(start=start, end=end, text=page.text[start:end], parts=(page.text[start:end],))


def _is_name_word(word: Word) -> bool:
    """A word that can open a longer name before a head noun."""
    if word.text in who.COMMON:
        return False
    if word.tag in ("ns", "nt", "nz", "nrt"):
        return len(word.text) > 1
    return word.tag in ("nr", "nrfg") and len(word.text) > 1 and _all_transliteration(word.text)


def _all_transliteration(text: str) -> bool:
    return all(c in who.TRANSLITERATION for c in text)


def _headed(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A name's words and the head noun they end in: 北海大学, 长安大街."""
    if not _is_name_word(line[i]):
        return None
    j = i + 1
    while (
        j < len(line)
        and j < i + 4
        and (_is_name_word(line[j]) or line[j].tag in ("n", "nz", "vn", "b", "j") or line[j].tag in ("nr", "s"))
    ):
        for heads, label in (
            (who.ORG_HEADS, "organization"),
            (who.FACILITY_HEADS, "facility"),
            (who.PLACE_HEADS, "place"),
        ):
            if line[j].text in heads and not (j + 1 < len(line) and line[j + 1].text in heads):
                draft = _draft(page, line[i].start, line[j].end)
                draft.vote(label, 3, "head noun")  # type: ignore[arg-type]
                return j + 1, draft
        if line[j].text in who.LOOSE_HEADS or line[j].text in who.STATE_NOUNS or line[j].text in who.ROLES_BEFORE:
            return None
        j += 1
    return None


def _titled(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A person before a title (李教授, 史密斯博士) or behind a role."""
    word = line[i]
    spelt = _spelt_out(line, i)
    if spelt:
        draft = _draft(page, word.start, line[spelt - 1].end)
        draft.vote("person", 2.5, "role and surname")
        return spelt, draft
    if word.text in who.COMMON or word.tag in ("ns", "nt") or not _looks_personal(word):
        return None
    after = line[i + 1].text if i + 1 < len(line) else ""
    before = line[i - 1].text.lower() if i else ""
    if after in who.TITLES_AFTER or (before in who.ROLES_BEFORE and len(word.text) > 1 and word.tag.startswith("nr")):
        draft = _draft(page, word.start, word.end)
        draft.vote("person", 3, "title")
        return i + 1, draft
    return None


def _spelt_out(line: list[Word], i: int) -> int:
    """A family name behind a role, cut into characters by the segmenter (女儿李晚舟), or before a title (李老师): its end."""
    word = line[i]
    if word.text[0] in who.SURNAMES and word.text[1:] in who.TITLES_AFTER:
        return i + 1
    if i and line[i - 1].text in who.ROLES_BEFORE and word.tag not in _WORDS and word.text not in who.COMMON:
        whole = _CHARACTERS.match("".join(w.text for w in line[i : i + 4]))
        if whole and whole[0][0] in who.SURNAMES:
            k = next((k for k in range(i + 1, i + 4) if line[k - 1].end - word.start == len(whole[0])), 0)
            if k:
                return k
    if word.text not in who.SURNAMES or word.tag in ("c", "p", "d", "r", "uj", "v", "m"):
        return 0
    after = line[i + 1] if i + 1 < len(line) else None
    if (
        after is not None
        and after.text in who.TITLES_AFTER
        and after.start == word.end
        and (i == 0 or line[i - 1].tag != "nr")
    ):
        return i + 2
    if i == 0 or line[i - 1].text not in who.ROLES_BEFORE:
        return 0
    j = i + 1
    while (
        j < len(line)
        and j < i + 3
        and len(line[j].text) == 1
        and line[j].start == line[j - 1].end
        and line[j].tag not in ("x", "p", "uj", "ul", "c", "d", "v", "m", "r")
    ):
        j += 1
    return j if j > i + 1 else 0


def _looks_personal(word: Word) -> bool:
    name = word.text
    if len(name) == 1:
        return False
    chinese = len(name) <= 3 and name[0] in who.SURNAMES and word.tag.startswith("nr")
    double = len(name) in (3, 4) and name[:2] in who.DOUBLE_SURNAMES
    return chinese or double or (_all_transliteration(name) and word.tag in _NAME_TAGS)


def _run(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """Three or more characters of transliteration in a row, one word or several of the segmenter's."""
    j = i
    named = False
    while j < len(line) and _all_transliteration(line[j].text) and line[j].text not in who.COMMON:
        if j > i and line[j].start != line[j - 1].end:
            break
        if line[j].tag not in _NAME_TAGS and (
            len(line[j].text) > 1 or line[j].tag in ("p", "c", "d", "v", "uj", "f", "m", "q")
        ):
            break
        named = named or (line[j].tag in _NAME_TAGS and line[j].tag != "zg")
        j += 1
    if j == i or not named:
        return None
    length = line[j - 1].end - line[i].start
    if length < 3 or length > 10:
        return None
    draft = _draft(page, line[i].start, line[j - 1].end)
    if draft.text in who.PLACES:
        draft.vote("place", 4, "country or city")
        return j, draft
    if j < len(line) and line[j].text in who.PLACE_HEADS:
        draft = _draft(page, line[i].start, line[j].end)
        draft.vote("place", 3, "head noun")
        return j + 1, draft
    tags = Counter(word.tag for word in line[i:j])
    draft.vote("person", 0.6, "transliteration")
    draft.vote("place", 0.9 if tags["ns"] else 0.4, "transliteration")
    draft.vote("organization", 0.3, "transliteration")
    return j, draft


def _dictionary(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A word that the dictionary holds as a name, where its place in the sentence agrees."""
    word = line[i]
    if len(word.text) < 2 or word.text in who.COMMON:
        return None
    after = line[i + 1].text if i + 1 < len(line) else ""
    before = line[i - 1].text if i else ""
    draft = _draft(page, word.start, word.end)
    if word.text in who.PLACES:
        draft.vote("place", 4, "country or city")
        return i + 1, draft
    if word.tag == "ns":
        closed = any(word.text.endswith(head) for head in who.PLACE_HEADS) and len(word.text) > 2
        closed = closed and (len(word.text) == 3 or word.text[-1] in "省市县区州国")
        if closed or before in who.PLACE_BEFORE or after in who.STATE_NOUNS or len(word.text) >= 3:
            draft.vote("place", 1.5, "dictionary: place")
            return i + 1, draft
    if (
        word.tag == "nt"
        and len(word.text) >= 3
        and any(word.text.endswith(head) for head in who.ORG_HEADS | who.LOOSE_HEADS)
    ):
        draft.vote("organization", 3, "dictionary: organisation")
        return i + 1, draft
    if word.tag == "nz" and any(word.text.endswith(head) for head in who.ORG_HEADS) and len(word.text) > 2:
        draft.vote("organization", 2, "dictionary: name")
        return i + 1, draft
    if word.tag == "nz" and (
        after in who.LOOSE_HEADS
        or after in who.CORPORATE
        or before in who.FOUNDING
        or page.counts[word.text] > 2
        or before in ("比", "、", "和", "与")
    ):
        draft.vote("organization", 1, "dictionary: name")
        return i + 1, draft
    if word.text in page.firms:
        draft.vote("organization", 1.5, "vouched firm")
        return i + 1, draft
    if _chinese_person(word, before, after, page):
        draft.vote("person", 1.5, "surname")
        return i + 1, draft
    return None


def _chinese_person(word: Word, before: str, after: str, page: Page) -> bool:
    """A family name and one or two characters, with a verb of saying, a role or a second mention to vouch for it."""
    name = word.text
    if not word.tag.startswith("nr") or (name[0] not in who.SURNAMES and name[:2] not in who.DOUBLE_SURNAMES):
        return False
    if not 2 <= len(name) <= 4:
        return False
    if after in who.SAYING or after in who.PERSONAL or after in who.TITLES_AFTER or before.lower() in who.ROLES_BEFORE:
        return True
    return len(name) == 3 and (word.tag == "nrfg" or page.counts[name] > 1)


def _marked_titles(line: list[Word], page: Page) -> Iterator[Draft]:
    """《…》 marks a work."""
    if not line:
        return
    for m in _TITLE_MARK.finditer(page.text, line[0].start, line[-1].end):
        draft = _draft(page, m.start(1), m.end(1))
        if any(draft.text.endswith(head) for head in ("时报", "日报", "晚报", "邮报", "周刊", "杂志")):
            draft.vote("organization", 4, "newspaper")
        else:
            draft.vote("work", 4, "title marks")
        yield draft
    for m in _CALLED.finditer(page.text, line[0].start, line[-1].end):
        draft = _draft(page, m.start(1), m.end(1))
        for nouns, label in (
            (_PROJECTS, "work"),
            (who.LOOSE_HEADS, "organization"),
            (who.PRODUCT_NOUNS, "product"),
            (who.WORK_NOUNS, "work"),
        ):
            if any(noun in m[2] for noun in nouns):
                draft.vote(label, 3, "called")  # type: ignore[arg-type]
                yield draft
                break


def _beside(draft: Draft, text: str) -> None:
    """Votes of the words directly before and behind a name."""
    start, end = draft.start, draft.end
    if begins(text, end, who.TITLES_AFTER):
        draft.vote("person", 3, "title after")
    elif begins(text, end, _SAYING):
        draft.vote("person", 1.2, "verb of saying")
    elif begins(text, end, who.PERSONAL):
        draft.vote("person", 1.2, "personal verb")
    elif begins(text, end, who.LOOSE_HEADS):
        draft.vote("organization", 2.5, "organisation noun after")
    elif begins(text, end, _CORPORATE):
        draft.vote("organization", 1.5, "company's verb")
    elif begins(text, end, who.PRODUCT_NOUNS):
        draft.vote("organization", 0.8, "product noun after")
    if ends(text, start, who.ROLES_BEFORE):
        draft.vote("person", 2, "role before")
    elif ends(text, start, who.FOUNDING):
        draft.vote("organization", 1.5, "founding verb")
    elif ends(text, start, _PLACE_BEFORE):
        draft.vote("place", 1.3, "place preposition")
