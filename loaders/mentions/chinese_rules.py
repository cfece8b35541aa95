"""The rules that read a name at a word: head nouns, titles, transliteration, the dictionary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from loaders.languages.zh import who
from loaders.mentions.affix import begins, ends
from loaders.mentions.chinese_page import (
    AFTER_NAME,
    Page,
    Word,
    all_transliteration,
    before_predicate,
    is_name_word,
    new_draft,
)
from loaders.mentions.draft import Draft
from loaders.model import Label

_NO_NAME = ("c", "p", "d", "r", "uj", "ul", "m", "x", "u", "uz", "eng", "f", "t")


_WORDS = ("c", "p", "d", "r", "uj", "v", "m", "n", "vn", "ul")


_CALLED = re.compile(r"(?:名为|名叫|叫做|称为|题为)[“\"「]([^”\"」\n]{2,20})[”\"」]的?([^,，。；]{0,12})")


_TITLE_MARK = re.compile(r"《([^《》\n]{1,30})》")


_PROJECTS = frozenset(("任务", "计划", "项目", "工程", "行动"))


_SAYING = frozenset(word for word in who.SAYING if len(word) > 1) | {"说"}


_CORPORATE = who.CORPORATE | {"的融资", "的股价", "的产品", "的员工", "工程师"}


_PLACE_BEFORE = frozenset(word for word in who.PLACE_BEFORE if len(word) > 1 or word in "在去到往赴从")


_WIDEST = 7  # words of a name with a head noun


_FIRMS = ("公司", "集团", "总公司", "企业")


#: Words that may stand inside an organisation's name, and the ends of words that are a body by themselves.
_INNER = ("n", "nz", "vn", "b", "j", "nr", "s", "nt")
_BODIES = (
    "法院",
    "检察院",
    "委员会",
    "管理局",
    "总局",
    "总公司",
    "联合会",
    "协会",
    "研究院",
    "研究所",
    "基金会",
    "博物院",
)


NAME_TAGS = frozenset(("nr", "nrt", "ns", "nz", "nrfg", "nt", "x", "zg", "eng"))


def numbered(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A craft and its number: 长风1号, 远山五号; where craft are spoken of, and not a house, a line or a decree."""
    word = line[i]
    if word.tag not in ("n", "nz", "nr", "nrt", "ns") or not 2 <= len(word.text) <= 4 or i + 1 == len(line):
        return None
    k = i + 1
    if not re.fullmatch(r"\d{1,3}|[一二三四五六七八九十]{1,3}[号號]", line[k].text) or line[k].start != word.end:
        return None
    if line[k].text[-1] not in "号號":
        k += 1
        if k >= len(line) or line[k].text not in ("号", "號"):
            return None
    around = page.text[max(0, word.start - 8) : word.start] + page.text[line[k].end : line[k].end + 6]
    if not _CRAFT.search(around):
        return None
    draft = new_draft(page, word.start, line[k].end)
    draft.vote("product", 3, "name and number")
    return k + 1, draft


_CRAFT = re.compile(
    r"[枚艘颗架]|发射|火箭|卫星|飞船|探测器|升空|着陆|入轨|登月|任务|空间站|首飞|航天|试飞|下水|潜水器|飞机|宇宙"
)


def headed(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A name's words and the last head noun that they end in: 北海大学, 长安大街, 北海市交通局."""
    if not is_name_word(line[i]):
        return None
    found: tuple[int, Label] | None = None
    for j in range(i + 1, min(len(line), i + _WIDEST)):
        label = _head(line, j)
        if label:
            found = j + 1, label
        elif not _goes_with(line, j):
            break
        elif line[j].text in who.LOOSE_HEADS | who.STATE_NOUNS | who.ROLES_BEFORE:
            if line[j].text in _FIRMS and line[i].tag != "ns" and j > i + 1:
                found = j + 1, "organization"
            break
    if found is None:
        return None
    draft = new_draft(page, line[i].start, line[found[0] - 1].end)
    draft.vote(found[1], 3, "head noun")
    return found[0], draft


def _head(line: list[Word], j: int) -> Label | None:
    """The kind that a head noun gives a name; a word that ends in one counts where it is a body by itself."""
    word = line[j].text
    if word in who.ORG_HEADS or word in _BODIES or (len(word) > 3 and word.endswith(_BODIES)):
        return "organization"
    if len(word) > 2 and word[-1] in "局署" and line[j].tag in ("n", "nt", "nz"):
        return "organization"
    if word in who.FACILITY_HEADS:
        return "facility"
    return "place" if word in who.PLACE_HEADS else None


def _goes_with(line: list[Word], j: int) -> bool:
    """Whether a word may stand inside a name before its head: a noun, or 与 between two (竞争与市场管理局)."""
    word = line[j]
    if word.text in ("与", "和", "及", "暨"):
        ahead = range(j + 1, min(len(line), j + 4))
        head = next((k for k in ahead if _head(line, k) == "organization"), 0)
        return (
            head > j + 1 and line[j - 1].tag in ("n", "vn") and all(line[k].tag in _INNER for k in range(j + 1, head))
        )
    return is_name_word(word) or word.tag in _INNER


def titled(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A person before a title (李教授, 史密斯博士) or behind a role."""
    word = line[i]
    spelt = _spelt_out(line, i)
    if spelt:
        draft = new_draft(page, word.start, line[spelt - 1].end)
        draft.vote("person", 2.5, "role and surname")
        return spelt, draft
    if word.text in who.COMMON or word.tag in ("ns", "nt") or not _looks_personal(word):
        return None
    after = line[i + 1].text if i + 1 < len(line) else ""
    before = line[i - 1].text.lower() if i else ""
    if after in who.TITLES_AFTER or (before in who.ROLES_BEFORE and len(word.text) > 1 and word.tag.startswith("nr")):
        draft = new_draft(page, word.start, word.end)
        draft.vote("person", 3, "title")
        return i + 1, draft
    return None


def _spelt_out(line: list[Word], i: int) -> int:
    """The end of a name that the segmenter has cut: a family name behind a role, or before a title (李老师)."""
    word = line[i]
    if word.text[0] in who.SURNAMES and word.text[1:] in who.TITLES_AFTER:
        return i + 1
    if i and word.text[0] in who.SURNAMES and ends(line[i - 1].text, len(line[i - 1].text), who.ROLES_BEFORE):
        return _after_role(line, i)
    after = line[i + 1] if i + 1 < len(line) else None
    if (
        word.text in who.SURNAMES
        and word.tag not in ("c", "p", "d", "r", "uj", "v", "m")
        and after is not None
        and after.text in who.TITLES_AFTER
        and after.start == word.end
        and (i == 0 or line[i - 1].tag != "nr")
    ):
        return i + 2
    return 0


def _after_role(line: list[Word], i: int) -> int:
    """Behind a role: a family name and one or two characters that end where a word ends (部长|盛|光祖|公开)."""
    word = line[i]
    if (
        word.text in who.COMMON
        or word.tag in _NO_NAME
        or (len(word.text) > 1 and word.tag in _WORDS and word.tag != "n")
    ):
        return 0
    j, end = i, word.start
    while j < len(line) and line[j].start == end and line[j].end - word.start <= 3:
        if j > i and (
            (line[j].tag in _NO_NAME and line[j].text != "之")
            or line[j].text in who.COMMON
            or (line[j].tag == "v" and j > i + 1)
        ):
            break
        if j > i and len(line[j].text) > 1 and line[j].tag in ("v", "vn", "d", "t", "ad"):
            break
        end = line[j].end
        j += 1
    length = end - word.start
    if length < 2 or (j == i + 1 and word.tag == "n" and length == 2):
        return 0
    return j


def _looks_personal(word: Word) -> bool:
    name = word.text
    if len(name) == 1:
        return False
    chinese = len(name) <= 3 and name[0] in who.SURNAMES and word.tag.startswith("nr")
    double = len(name) in (3, 4) and name[:2] in who.DOUBLE_SURNAMES
    return chinese or double or (all_transliteration(name) and word.tag in NAME_TAGS)


def run(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """Three or more characters of transliteration in a row, one word or several of the segmenter's."""
    j = _run_end(line, i)
    if j == i or not any(word.tag in NAME_TAGS and word.tag != "zg" for word in line[i:j]):
        return None
    end = line[j - 1].end
    while page.text[end - 1] in AFTER_NAME:
        end -= 1  # the segmenter glued it on: 厄姆因
    if not 3 <= end - line[i].start <= 10:
        return None
    draft = new_draft(page, line[i].start, end)
    if draft.text in who.PLACES:
        draft.vote("place", 4, "country or city")
        return j, draft
    if j < len(line) and line[j].text in who.PLACE_HEADS:
        draft = new_draft(page, line[i].start, line[j].end)
        draft.vote("place", 3, "head noun")
        return j + 1, draft
    tags = Counter(word.tag for word in line[i:j])
    draft.vote("person", 0.6, "transliteration")
    draft.vote("place", 0.9 if tags["ns"] else 0.4, "transliteration")
    draft.vote("organization", 0.3, "transliteration")
    return j, draft


def _run_end(line: list[Word], i: int) -> int:
    """Where a row of words in characters of transliteration ends; a country in it is a name of its own."""
    j = i
    while j < len(line) and all_transliteration(line[j].text) and line[j].text not in who.COMMON:
        word = line[j]
        if j > i and (word.start != line[j - 1].end or word.text in who.PLACES):
            break
        if word.tag not in NAME_TAGS:
            following = line[j + 1] if j + 1 < len(line) else None
            ending = j > i and word.tag in ("v", "p") and word.text not in AFTER_NAME
            if len(word.text) > 1 or (
                word.tag in ("p", "c", "d", "v", "uj", "f", "m", "q") and not (ending and before_predicate(following))
            ):
                break
        j += 1
        if word.text in who.PLACES:
            break
    return j


def dictionary(line: list[Word], i: int, page: Page) -> tuple[int, Draft] | None:
    """A word that the dictionary holds as a name, where its place in the sentence agrees."""
    word = line[i]
    if len(word.text) < 2 or word.text in who.COMMON:
        return None
    after = line[i + 1].text if i + 1 < len(line) else ""
    before = line[i - 1].text if i else ""
    draft = new_draft(page, word.start, word.end)
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


def marked_titles(line: list[Word], page: Page) -> Iterator[Draft]:
    """《…》 marks a work."""
    if not line:
        return
    for m in _TITLE_MARK.finditer(page.text, line[0].start, line[-1].end):
        draft = new_draft(page, m.start(1), m.end(1))
        if any(draft.text.endswith(head) for head in ("时报", "日报", "晚报", "邮报", "周刊", "杂志")):
            draft.vote("organization", 4, "newspaper")
        else:
            draft.vote("work", 4, "title marks")
        yield draft
    for m in _CALLED.finditer(page.text, line[0].start, line[-1].end):
        draft = new_draft(page, m.start(1), m.end(1))
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


_HEADS = tuple(sorted(who.ORG_HEADS | who.PLACE_HEADS))


def _of_office(name: str) -> bool:
    """Whether a title behind a name is an office in it (科学院院士, 法国总统): a body's name, or a place."""
    return name in who.PLACES or (len(name) > 2 and name.endswith(_HEADS))


def beside(draft: Draft, text: str) -> None:
    """Votes of the words directly before and behind a name."""
    start, end = draft.start, draft.end
    if begins(text, end, who.TITLES_AFTER):
        if not _of_office(draft.text):
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
