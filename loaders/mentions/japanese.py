"""Names in Japanese: the dictionary's proper nouns, katakana joined by ・, titles, head nouns, Latin names inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.gazetteer import Gazetteer
from loaders.languages.ja import who
from loaders.mentions import embedded, shared
from loaders.mentions.affix import begins, ends
from loaders.mentions.draft import Draft
from loaders.mentions.japanese_page import KATAKANA, Word, new_draft, of_common_words, words
from loaders.mentions.japanese_rules import beside, headed, person
from loaders.mentions.japanese_rules import word as single
from loaders.model import Document, Sentence, Timex

_DOTS = "・･=＝"


_PART = rf"(?:[{KATAKANA}]+|(?<![A-Za-z])[A-Z](?![A-Za-z]))"


_DOTTED = re.compile(rf"{_PART}(?:[{_DOTS}]{_PART})+")


_MIXED = re.compile(
    "|".join(sorted((re.escape(p) for p in who.PLACES if re.search("[A-Z]", p) and len(p) > 2), key=len, reverse=True))
)


_BLEND = re.compile(rf"(?<![{KATAKANA}A-Za-z])[{KATAKANA}]{{2,}}(?:[A-Z][A-Za-z]*)(?![A-Za-z])")


_NAMED = re.compile(r"「([^「」\n]{2,16})」")


#: How a name in kanji is read, in brackets behind it: it names nothing new.
_READING = re.compile(r"(?<=[一-鿿々])[(（][ぁ-んー・\s＝=]{2,}[)）]")


_WORK = re.compile(r"『([^『』\n]{1,30})』")


AROUND = embedded.Around(
    persons_after=who.TITLES_AFTER - frozenset(("CEO", "ceo", "代表", "関", "王")),
    orgs_after=who.ORG_AFTER | who.ORG_HEADS,
    orgs_before=who.ORG_BEFORE,
    products_after=who.PRODUCT_AFTER,
    places_after=who.PLACE_AFTER,
    letter_after=frozenset(("という", "社", "のアカウント", "上で")),
    letter_before=frozenset(("SNSの", "会社の")),
    child=frozenset(("息子", "娘")),
    facilities_after=frozenset(("工場", "本社", "ビル")),
    founding_before=who.ORG_BEFORE,
)


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], gazetteer: Gazetteer
) -> list[Draft]:
    """The names of a Japanese document, without chains and pronouns."""
    text = document.text
    dates = frozenset(i for t in timexes for i in range(t.start, t.end))
    taken: set[int] = {i for m in _READING.finditer(text) for i in range(m.start(), m.end())}
    drafts: list[Draft] = []
    for s in sentences:
        line = words(text, s.start, s.end)
        for found in (
            _mixed_places(text, s),
            _blends(text, s),
            _dotted(text, s, line),
            embedded.find(text, s.start, s.end, AROUND),
            _in_words(text, line, gazetteer),
            _marked(text, s),
        ):
            for draft in found:
                span = range(draft.start, draft.end)
                if not taken.intersection(span) and 2 * len(dates.intersection(span)) <= len(span):
                    taken.update(span)
                    beside(draft, text)
                    drafts.append(draft)
    return sorted(drafts, key=lambda draft: draft.start)


def _dotted(text: str, sentence: Sentence, line: list[Word]) -> Iterator[Draft]:
    """Given・family: a person, unless its words are common nouns in a row (アート・スクール)."""
    common = {word.start for word in line if word.text in who.COMMON or word.text in who.PLACES}
    for m in _DOTTED.finditer(text, sentence.start, sentence.end):
        parts = tuple(p for p in re.split(f"[{_DOTS}]", m.group()) if p)
        if len(parts) < 2 or m.start() in common or all(len(p) == 1 for p in parts):
            continue
        headed = parts[-1] in who.FACILITY_HEADS | who.ORG_HEADS and parts[0] not in who.COMMON
        if (not headed and any(p in who.COMMON for p in parts)) or (len(parts) == 2 and parts[0] in ("ザ", "ジ")):
            continue
        draft = Draft(start=m.start(), end=m.end(), text=m.group(), parts=parts)
        if parts[-1] in who.FACILITY_HEADS and parts[-1] not in who.ORG_HEADS:
            draft.vote("facility", 4, "facility noun")
        elif parts[-1] in who.ORG_HEADS or begins(text, m.end(), who.ORG_HEADS):
            draft.vote("organization", 4, "organisation noun")
        else:
            draft.vote("person", 3, "katakana full name")
        yield draft


def _in_words(text: str, line: list[Word], gazetteer: Gazetteer) -> Iterator[Draft]:
    i = 0
    while i < len(line):
        found = headed(text, line, i) or person(text, line, i) or single(text, line, i, gazetteer)
        if found:
            i, draft = found
            yield draft
        else:
            i += 1


def _mixed_places(text: str, sentence: Sentence) -> Iterator[Draft]:
    """A place whose name mixes scripts."""
    for m in _MIXED.finditer(text, sentence.start, sentence.end):
        draft = new_draft(text, m.start(), m.end())
        draft.vote("place", 3, "country or city")
        yield draft


def _blends(text: str, sentence: Sentence) -> Iterator[Draft]:
    """Katakana and capitals in one word (a firm), and 「…」 behind a noun that says what is named."""
    for m in _BLEND.finditer(text, sentence.start, sentence.end):
        word = re.sub("[A-Za-z]+$", "", m.group())
        if (
            word not in who.COMMON
            and word not in who.PLACES
            and not of_common_words(word)
            and (m.group()[len(word) :] == "X" or not shared.is_roman(m.group()[len(word) :]))
        ):
            draft = new_draft(text, m.start(), m.end())
            draft.vote("organization", 1, "mixed scripts")
            yield draft
    for m in _NAMED.finditer(text, sentence.start, sentence.end):
        if ends(text, m.start(), who.PRODUCT_BEFORE):
            draft = new_draft(text, m.start(1), m.end(1))
            draft.vote("product", 3, "named product")
            yield draft
        elif ends(text, m.start(), who.ORG_BEFORE):
            draft = new_draft(text, m.start(1), m.end(1))
            draft.vote("organization", 3, "named firm")
            yield draft


def _marked(text: str, sentence: Sentence) -> Iterator[Draft]:
    """『…』 marks a work."""
    for m in _WORK.finditer(text, sentence.start, sentence.end):
        draft = new_draft(text, m.start(1), m.end(1))
        draft.vote("work", 3, "title marks")
        yield draft
