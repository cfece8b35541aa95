"""Names in Chinese: the dictionary's words, characters of transliteration, titles, head nouns, Latin names inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.gazetteer import Gazetteer
from loaders.languages.zh import who
from loaders.mentions import embedded
from loaders.mentions.affix import ends
from loaders.mentions.chinese_page import (
    AFTER_NAME,
    Page,
    Word,
    before_predicate,
    new_draft,
    vouched,
    words,
)
from loaders.mentions.chinese_rules import NAME_TAGS, beside, dictionary, headed, marked_titles, numbered, run, titled
from loaders.mentions.draft import Draft
from loaders.mentions.known import known_label
from loaders.model import Document, Sentence, Timex

_PARTICLES = "为让对向与和跟被把给由从在于以就都也又还将曾"
_DOTS = "·•‧・∙"


_T = "".join(sorted(who.TRANSLITERATION | set("理明本开方满拜裘谔梵仑蓓薛")))


#: Characters that stand in names after the dot, but before it are words more often than not.
_LATER = _T + "".join(sorted(who.LATER_TRANSLITERATION - set(_T)))


_GIVEN = rf"(?:让-)?[{_T}]{{1,8}}(?:-[{_T}]{{1,8}})?|让(?=[{_DOTS}])|[A-Z]"
_DOTTED = re.compile(rf"(?:{_GIVEN})(?:[{_DOTS}](?:[{_LATER}]{{1,8}}|[A-Z]))+")


_FUNCTION_TAGS = ("c", "p", "d", "r", "t", "m", "f", "uj", "ul", "v")


AROUND = embedded.Around(
    persons_after=who.TITLES_AFTER,
    orgs_after=who.LOOSE_HEADS | who.ORG_HEADS,
    orgs_before=frozenset(("公司", "集团", "企业", "创办", "创立", "收购", "成立")),
    products_after=who.PRODUCT_NOUNS,
    places_after=frozenset(("市", "州", "地区")),
    letter_after=frozenset(("公司", "平台", "社交", "应用")),
    letter_before=frozenset(("给",)),
    child=frozenset(("孩子", "儿子", "女儿")),
    facilities_after=frozenset(("工厂", "总部", "大厦")),
    founding_before=frozenset(("创办", "创立", "收购", "创建")),
    counted_after=frozenset(("线", "级", "型血", "号线", "轮融资", "楼", "座")),
)


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], gazetteer: Gazetteer
) -> list[Draft]:
    """The names of a Chinese document, without chains and pronouns."""
    text = document.text
    page = Page(text=text, dates=frozenset(i for t in timexes for i in range(t.start, t.end)))
    lines = [words(text, s.start, s.end) for s in sentences]
    page.firms = vouched(lines)
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
                if not taken.intersection(span) and 2 * len(page.dates.intersection(span)) <= len(span):
                    taken.update(span)
                    drafts.append(draft)
    return sorted(drafts, key=lambda draft: draft.start)


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
        beside(draft, text)
        yield draft


def _may_be_known(word: Word) -> bool:
    """Whether a word of the segmenter may be what the gazetteer knows: no verb, no common word."""
    return len(word.text) > 1 and word.text not in who.COMMON and (word.tag in NAME_TAGS or word.tag == "n")


def _left_edge(text: str, start: int, edges: set[int], by_start: dict[int, Word]) -> int:
    """Drop a common word that the run of characters swallowed before the name."""
    dot = next(i for i in range(start, len(text)) if text[i] in _DOTS)
    start += next((n for n in (1, 2) if start + n < dot and ends(text, start + n, who.ROLES_BEFORE)), 0)
    at = start
    while at < dot:
        word = by_start.get(at)
        if text[at] in _PARTICLES and at + 1 < dot and text[at + 1] != "-":
            at += 1
            start = at
            continue
        if word is None or word.end >= dot or word.tag in NAME_TAGS or len(word.text) < 2:
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
        if at > dot + 1 and word.tag not in NAME_TAGS and _goes_on(word, by_start.get(word.end), end):
            break
        at = min(end, max(word.end, at + 1))
    return at


def _goes_on(word: Word, following: Word | None, end: int) -> bool:
    """Whether a word behind a name is the sentence going on.

    Not where it reaches beyond the characters of the name (克里斯|特说), or where it cannot stand before a verb.
    """
    if len(word.text) > 1:
        return word.end <= end or word.tag in _FUNCTION_TAGS or word.text in who.COMMON
    if word.text in AFTER_NAME:
        return True
    return word.tag in _FUNCTION_TAGS and not before_predicate(following)


def _in_words(line: list[Word], page: Page, gazetteer: Gazetteer) -> Iterator[Draft]:
    i = 0
    while i < len(line):
        for rule in (numbered, headed, titled, run, dictionary):
            found = rule(line, i, page)
            if found:
                j, draft = found
                beside(draft, page.text)
                yield draft
                i = j
                break
        else:
            word = line[i]
            label = known_label(gazetteer, word.text, "zh") if _may_be_known(word) else None
            if label:
                draft = new_draft(page, word.start, word.end)
                draft.vote(label, 2, "gazetteer word")
                yield draft
            i += 1
    yield from marked_titles(line, page)
