"""Names in Japanese: proper nouns of the dictionary, katakana joined by ・, titles, head nouns, and Latin names inside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from loaders.gazetteer import Gazetteer
from loaders.languages.ja import who
from loaders.mentions import embedded, shared
from loaders.mentions.affix import begins, ends
from loaders.mentions.draft import Draft
from loaders.mentions.known import known_label
from loaders.model import Document, Sentence, Timex

_DOTS = "・･=＝"
_KATAKANA = r"ァ-ヴー"
_PART = rf"(?:[{_KATAKANA}]+|(?<![A-Za-z])[A-Z](?![A-Za-z]))"
_DOTTED = re.compile(rf"{_PART}(?:[{_DOTS}]{_PART})+")
_MIXED = re.compile(
    "|".join(sorted((re.escape(p) for p in who.PLACES if re.search("[A-Z]", p) and len(p) > 2), key=len, reverse=True))
)
_BLEND = re.compile(rf"(?<![{_KATAKANA}A-Za-z])[{_KATAKANA}]{{2,}}(?:[A-Z][A-Za-z]*)(?![A-Za-z])")
_NAMED = re.compile(r"「([^「」\n]{2,16})」")
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


@dataclass(slots=True, kw_only=True)
class Word:
    """A morpheme with its parts of speech and its offsets in the document."""

    start: int
    end: int
    text: str
    pos: tuple[str, ...]
    oov: bool = False


@cache
def _tokenizer() -> tuple[Any, Any]:
    from sudachipy import Dictionary, SplitMode  # noqa: PLC0415 - half a second, only where there is Japanese

    dictionary = Dictionary()
    make = getattr(dictionary, "tokenizer", None) or dictionary.create
    return make(), SplitMode.C


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], gazetteer: Gazetteer
) -> list[Draft]:
    """The names of a Japanese document, without chains and pronouns."""
    text = document.text
    dates = frozenset(i for t in timexes for i in range(t.start, t.end))
    taken: set[int] = set()
    drafts: list[Draft] = []
    for s in sentences:
        line = _words(text, s.start, s.end)
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
                if not taken.intersection(span) and not dates.intersection(span):
                    taken.update(span)
                    _beside(draft, text)
                    drafts.append(draft)
    return sorted(drafts, key=lambda draft: draft.start)


def _words(text: str, start: int, end: int) -> list[Word]:
    tokenizer, mode = _tokenizer()
    words = []
    for m in tokenizer.tokenize(text[start:end], mode):
        if m.end() > m.begin():
            words.append(
                Word(
                    start=start + m.begin(),
                    end=start + m.end(),
                    text=m.surface(),
                    pos=tuple(m.part_of_speech()[:4]),
                    oov=m.is_oov(),
                )
            )
    return words


def _dotted(text: str, sentence: Sentence, line: list[Word]) -> Iterator[Draft]:
    """Given・family: a person, unless its words are common nouns in a row (アート・スクール)."""
    common = {word.start for word in line if word.text in who.COMMON or word.text in who.PLACES}
    for m in _DOTTED.finditer(text, sentence.start, sentence.end):
        parts = tuple(p for p in re.split(f"[{_DOTS}]", m.group()) if p)
        if len(parts) < 2 or m.start() in common or all(len(p) == 1 for p in parts):
            continue
        if any(p in who.COMMON for p in parts) or (len(parts) == 2 and parts[0] in ("ザ", "ジ")):
            continue
        draft = Draft(start=m.start(), end=m.end(), text=m.group(), parts=parts)
        if parts[-1] in who.ORG_HEADS or begins(text, m.end(), who.ORG_HEADS):
            draft.vote("organization", 4, "organisation noun")
        else:
            draft.vote("person", 3, "katakana full name")
        yield draft


def _draft(text: str, start: int, end: int) -> Draft:
    return Draft(start=start, end=end, text=text[start:end], parts=(text[start:end],))


def _proper(word: Word) -> bool:
    return word.pos[1] == "固有名詞"


def _in_words(text: str, line: list[Word], gazetteer: Gazetteer) -> Iterator[Draft]:
    i = 0
    while i < len(line):
        found = _headed(text, line, i) or _person(text, line, i) or _word(text, line, i, gazetteer)
        if found:
            i, draft = found
            yield draft
        else:
            i += 1


def _headed(text: str, line: list[Word], i: int) -> tuple[int, Draft] | None:
    """Name words and the head noun they end in: 北海大学, みなと中央駅."""
    word = line[i]
    if word.text == "株式会社" and i + 1 < len(line) and _nameish(line[i + 1]):
        draft = _draft(text, word.start, line[i + 1].end)
        draft.vote("organization", 4, "company form")
        return i + 2, draft
    if not _nameish(word) or word.text in who.COMMON:
        return None
    j = i + 1
    while j < min(len(line), i + 4) and line[j].pos[0] in ("名詞", "接尾辞") and line[j].text not in who.TITLES_AFTER:
        label = _head_label(line[j].text, word)
        follows = j + 1 < len(line) and _head_label(line[j + 1].text, word) is not None
        if label and not follows:
            if _generic(word, line[j].text):
                return None
            draft = _draft(text, word.start, line[j].end)
            draft.vote(label, 3, "head noun")  # type: ignore[arg-type]
            return j + 1, draft
        j += 1
    return None


def _head_label(noun: str, word: Word) -> str | None:
    if noun in who.ORG_HEADS and not (noun == "省" and word.pos[2] == "地名"):
        return "organization"
    if noun in who.FACILITY_HEADS:
        return "facility"
    if noun in who.PLACE_HEADS and word.pos[2] in ("地名", "一般", "人名"):
        return "place"
    return None


def _generic(word: Word, head: str) -> bool:
    """A country's army or parliament describes; only the country is a name."""
    return word.pos[2:4] == ("地名", "国") and head in (
        "軍",
        "議会",
        "国会",
        "党",
        "銀行",
        "警察",
        "工場",
        "海軍",
        "陸軍",
        "空軍",
        "基地",
        "センター",
        "国",
    )


def _nameish(word: Word) -> bool:
    return _proper(word)


def _person(text: str, line: list[Word], i: int) -> tuple[int, Draft] | None:
    """Family and given name, or a family name before a title."""
    word = line[i]
    if word.pos[1:3] != ("固有名詞", "人名") or word.text in who.COMMON:
        return None
    following = line[i + 1] if i + 1 < len(line) else None
    if (
        following is not None
        and following.pos[1:3] == ("固有名詞", "人名")
        and following.start == word.end
        and not _is_katakana(word.text)
    ):
        draft = _draft(text, word.start, following.end)
        draft.parts = (following.text, word.text)
        draft.vote("person", 3, "family and given name")
        return i + 2, draft
    titled = following is not None and (following.text in who.TITLES_AFTER)
    if titled:
        draft = _draft(text, word.start, word.end)
        draft.vote("person", 3, "title")
        return i + 1, draft
    topical = (
        following is not None
        and following.text in ("は", "が", "も", "ら")
        and word.pos[3] == "姓"
        and len(word.text) > 1
        and text.count(word.text) > 1
    )
    if len(word.text) >= 3 or _is_katakana(word.text) or topical:
        draft = _draft(text, word.start, word.end)
        draft.vote("person", 1.5, "dictionary: person")
        return i + 1, draft
    return None


def _is_katakana(text: str) -> bool:
    return re.fullmatch(f"[{_KATAKANA}]+", text) is not None


def _word(text: str, line: list[Word], i: int, gazetteer: Gazetteer) -> tuple[int, Draft] | None:
    """A single word: the dictionary's proper noun, or katakana that it does not know."""
    word = line[i]
    if word.pos[0] != "名詞" or word.text in who.COMMON or word.text[0].isdigit() or word.text[0].isascii():
        return None
    draft = _draft(text, word.start, word.end)
    if word.text in who.PLACES:
        draft.vote("place", 2, "country or city")
        return i + 1, draft
    label = known_label(gazetteer, word.text, "ja") if len(word.text) > 1 else None
    if label:
        draft.vote(label, 2, "gazetteer word")
        return i + 1, draft
    if not _proper(word) or len(word.text) < 2:
        return _unknown_katakana(text, line, i, draft)
    if word.pos[2] == "地名":
        draft.vote("place", 1.8, "dictionary: place")
        return i + 1, draft
    if word.pos[2] == "人名":
        return None
    if unicodedata.name(word.text[0], "").startswith("HIRAGANA") or begins(
        text, word.end, frozenset(("賞", "語", "教", "主義", "戦争", "条約"))
    ):
        return None
    if ends(word.text, len(word.text), who.ORG_HEADS):
        draft.vote("organization", 2.5, "head noun")
    elif ends(word.text, len(word.text), who.FACILITY_HEADS):
        draft.vote("facility", 2.5, "head noun")
    elif ends(
        word.text,
        len(word.text),
        frozenset(
            (
                "賞",
                "語",
                "教",
                "主義",
                "戦争",
                "条約",
                "事件",
                "時代",
                "五輪",
                "杯",
                "祭",
                "学",
                "法",
                "型",
                "病",
                "症",
                "人",
                "年",
            )
        ),
    ):
        return None
    else:
        draft.vote("organization", 0.8, "dictionary: name")
    return i + 1, draft


def _unknown_katakana(text: str, line: list[Word], i: int, draft: Draft) -> tuple[int, Draft] | None:
    """A katakana word before a title: a name though the dictionary does not say so."""
    word = line[i]
    if not _is_katakana(word.text) or len(word.text) < 2:
        return None
    if word.oov and len(word.text) > 4 and not _of_common_words(word.text):
        after = line[i + 1].text if i + 1 < len(line) else ""
        if after in ("は", "が", "という", "と", "も", "、"):
            draft.vote("person", 0.6, "unknown katakana")
            draft.vote("organization", 0.5, "unknown katakana")
            return i + 1, draft
    if (
        i + 1 < len(line)
        and line[i + 1].text in who.TITLES_AFTER
        and (i == 0 or line[i - 1].end != word.start or line[i - 1].pos[0] != "名詞")
    ):
        draft.vote("person", 2.5, "title")
        return i + 1, draft
    return None


def _mixed_places(text: str, sentence: Sentence) -> Iterator[Draft]:
    """A place whose name mixes scripts."""
    for m in _MIXED.finditer(text, sentence.start, sentence.end):
        draft = _draft(text, m.start(), m.end())
        draft.vote("place", 3, "country or city")
        yield draft


def _blends(text: str, sentence: Sentence) -> Iterator[Draft]:
    """Katakana and capitals in one word (a firm), and 「…」 behind a noun that says what is named."""
    for m in _BLEND.finditer(text, sentence.start, sentence.end):
        word = re.sub("[A-Za-z]+$", "", m.group())
        if (
            word not in who.COMMON
            and word not in who.PLACES
            and not _of_common_words(word)
            and not shared.is_roman(m.group()[len(word) :])
        ):
            draft = _draft(text, m.start(), m.end())
            draft.vote("organization", 1, "mixed scripts")
            yield draft
    for m in _NAMED.finditer(text, sentence.start, sentence.end):
        if ends(text, m.start(), who.PRODUCT_BEFORE):
            draft = _draft(text, m.start(1), m.end(1))
            draft.vote("product", 3, "named product")
            yield draft
        elif ends(text, m.start(), who.ORG_BEFORE):
            draft = _draft(text, m.start(1), m.end(1))
            draft.vote("organization", 3, "named firm")
            yield draft


def _of_common_words(text: str) -> bool:
    """Does a katakana word begin or end with a loan word?"""
    return any(text[:n] in who.COMMON or text[-n:] in who.COMMON for n in range(3, len(text)))


def _marked(text: str, sentence: Sentence) -> Iterator[Draft]:
    """『…』 marks a work."""
    for m in _WORK.finditer(text, sentence.start, sentence.end):
        draft = _draft(text, m.start(1), m.end(1))
        draft.vote("work", 3, "title marks")
        yield draft


def _beside(draft: Draft, text: str) -> None:
    """Votes of the words directly before and behind a name."""
    start, end = draft.start, draft.end
    if begins(text, end, who.TITLES_AFTER - frozenset(("CEO", "ceo"))):
        draft.vote("person", 2.5, "title after")
    elif begins(text, end, who.SAYING) or begins(text, end, who.PERSONAL):
        draft.vote("person", 0.8, "verb of saying")
        draft.vote("organization", 0.4, "verb of saying")
    elif begins(text, end, who.ORG_AFTER):
        draft.vote("organization", 2, "organisation noun after")
    elif begins(text, end, who.PRODUCT_AFTER):
        draft.vote("product", 1.5, "product noun after")
    elif begins(text, end, who.PLACE_AFTER):
        draft.vote("place", 1.5, "place noun after")
    elif begins(text, end, who.PLACE_PARTICLES) and len(draft.parts) == 1:
        draft.vote("place", 0.4, "particle of place")
    if ends(text, start, who.ROLES_BEFORE):
        draft.vote("person", 2.5, "role before")
    elif ends(text, start, who.ORG_BEFORE):
        draft.vote("organization", 1.2, "organisation noun before")
    elif ends(text, start, frozenset(f"{noun}「" for noun in who.WORK_BEFORE) | who.WORK_BEFORE):
        draft.vote("work", 2.5, "work noun before")
