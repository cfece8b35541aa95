"""A Chinese document as words: the segmenter's, with their tags, their counts, and the firms that it vouches for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from loaders.languages.zh import who
from loaders.mentions.draft import Draft

_FOUNDED = frozenset(("创办", "创立", "收购", "创建", "并购", "入股", "起诉"))


_FIRM_DOES = frozenset(("公司", "集团", "收购", "推出", "上市", "裁员", "股价", "股份", "旗下", "以"))


#: Single characters that after a name are words of the sentence: because, with, once, also.
AFTER_NAME = frozenset("因以曾就将才在与和对从为也已于等均又再仍则向被把由并")


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


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of a stretch of text."""
    words: list[Word] = []
    at = start
    for piece, tag in _segmenter().tag(text[start:end]):
        found = text.find(piece, at, end)
        if found >= 0:
            words.extend(_parted(Word(start=found, end=found + len(piece), text=piece, tag=tag)))
            at = found + len(piece)
    return words


#: Coverbs that the segmenter takes for the end of a person's name.
_GLUED = "以因于将与向从被把"


def _parted(word: Word) -> list[Word]:
    """What the segmenter has glued, as two words: a name and a coverb, a country and an office (德国总理)."""
    if word.tag == "nr" and len(word.text) == 3 and word.text[-1] in _GLUED:
        cut = word.end - 1
        return [
            Word(start=word.start, end=cut, text=word.text[:-1], tag="nr"),
            Word(start=cut, end=word.end, text=word.text[-1], tag="p"),
        ]
    for n in (2, 3):
        head, tail = word.text[:n], word.text[n:]
        if head in who.PLACES and (tail in who.ROLES_BEFORE or tail in who.STATE_NOUNS):
            cut = word.start + n
            return [
                Word(start=word.start, end=cut, text=head, tag="ns"),
                Word(start=cut, end=word.end, text=tail, tag="n"),
            ]
    return [word]


#: What stands right behind a firm's name and hardly behind a common noun, and the ends of nouns that are common.
_OFFICES = frozenset(("首席执行官", "CEO", "创始人", "联合创始人", "董事长", "领投", "旗下", "股价"))
_COMMON_ENDS = "者方人家员府院司局会部队众民长师们委厂店行业组党媒任时原新前该其同任务所区位车书机器品网台商户股"


def _rare(word: Word) -> bool:
    """Two or three characters that the dictionary holds for a noun, and that no class of common nouns explains."""
    return word.tag in ("n", "a", "j") and 2 <= len(word.text) <= 3 and word.text[-1] not in _COMMON_ENDS


def vouched(lines: list[list[Word]]) -> frozenset[str]:
    """Words tagged as names that somewhere are founded, bought, or act as only firms do."""
    found = set()
    for line in lines:
        for i, word in enumerate(line):
            if len(word.text) < 2 or word.text in who.COMMON:
                continue
            before = [w.text for w in line[max(0, i - 2) : i]]
            after = [w.text for w in line[i + 1 : i + 2]]
            if word.tag not in ("nr", "nz", "nrt", "nrfg"):
                alone = i == 0 or not line[i - 1].tag.startswith("n")
                if _rare(word) and alone and after and after[0] in _OFFICES:
                    found.add(word.text)
                continue
            if (before and (before[-1] in _FOUNDED or (before[-1] == "了" and before[0] in _FOUNDED))) or (
                after and after[0] in _FIRM_DOES
            ):
                found.add(word.text)
    return frozenset(found)


def before_predicate(following: Word | None) -> bool:
    """Whether a verb, 的 or a mark is next: no place for a preposition before it, so 比 or 安 there ends a name."""
    return following is None or following.tag in ("v", "vn", "uj", "ul", "d", "t", "x")


def new_draft(page: Page, start: int, end: int) -> Draft:
    """A candidate name over a span."""
    return Draft(start=start, end=end, text=page.text[start:end], parts=(page.text[start:end],))


def all_transliteration(text: str) -> bool:
    """Whether every character is one of those that foreign names are written in."""
    return all(c in who.TRANSLITERATION for c in text)


def is_name_word(word: Word) -> bool:
    """A word that can open a longer name before a head noun."""
    if word.text in who.COMMON:
        return False
    if word.tag in ("ns", "nt", "nz", "nrt"):
        return len(word.text) > 1
    if word.tag not in ("nr", "nrfg") or len(word.text) < 2:
        return False
    return all_transliteration(word.text) or word.text[0] not in who.SURNAMES
