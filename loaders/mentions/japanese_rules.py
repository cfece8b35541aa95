"""The rules that read a name at a morpheme: head nouns, family and given names, the dictionary, unknown katakana."""

from __future__ import annotations

import unicodedata

from loaders.gazetteer import Gazetteer
from loaders.languages.ja import who
from loaders.mentions.affix import begins, ends
from loaders.mentions.draft import Draft
from loaders.mentions.japanese_page import Word, is_katakana, new_draft, of_common_words
from loaders.mentions.known import known_label


def _proper(word: Word) -> bool:
    return word.pos[1] == "固有名詞"


def headed(text: str, line: list[Word], i: int) -> tuple[int, Draft] | None:
    """Name words and the head noun they end in: 北海大学, みなと中央駅."""
    word = line[i]
    if word.text == "株式会社" and i + 1 < len(line) and _nameish(line[i + 1]):
        draft = new_draft(text, word.start, line[i + 1].end)
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
            draft = new_draft(text, word.start, line[j].end)
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


def person(text: str, line: list[Word], i: int) -> tuple[int, Draft] | None:
    """Family and given name, or a family name before a title."""
    word = line[i]
    if word.pos[1:3] != ("固有名詞", "人名") or word.text in who.COMMON:
        return None
    following = line[i + 1] if i + 1 < len(line) else None
    if (
        following is not None
        and following.pos[1:3] == ("固有名詞", "人名")
        and following.start == word.end
        and not is_katakana(word.text)
    ):
        draft = new_draft(text, word.start, following.end)
        draft.parts = (following.text, word.text)
        draft.vote("person", 3, "family and given name")
        return i + 2, draft
    titled = following is not None and (following.text in who.TITLES_AFTER)
    if titled:
        draft = new_draft(text, word.start, word.end)
        draft.vote("person", 3, "title")
        return i + 1, draft
    topical = (
        following is not None
        and following.text in ("は", "が", "も", "ら")
        and word.pos[3] == "姓"
        and len(word.text) > 1
        and text.count(word.text) > 1
    )
    if len(word.text) >= 3 or is_katakana(word.text) or topical:
        draft = new_draft(text, word.start, word.end)
        draft.vote("person", 1.5, "dictionary: person")
        return i + 1, draft
    return None


def word(text: str, line: list[Word], i: int, gazetteer: Gazetteer) -> tuple[int, Draft] | None:
    """A single word: the dictionary's proper noun, or katakana that it does not know."""
    word = line[i]
    if word.pos[0] != "名詞" or word.text in who.COMMON or word.text[0].isdigit() or word.text[0].isascii():
        return None
    draft = new_draft(text, word.start, word.end)
    if word.text in who.PLACES:
        draft.vote("place", 2, "country or city")
        return i + 1, draft
    label = known_label(gazetteer, word.text, "ja") if len(word.text) > 1 else None
    if label:
        draft.vote(label, 2, "gazetteer word")
        return i + 1, draft
    if not _proper(word) or len(word.text) < 2:
        return _unknown_katakana(line, i, draft)
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


def _unknown_katakana(line: list[Word], i: int, draft: Draft) -> tuple[int, Draft] | None:
    """A katakana word before a title: a name though the dictionary does not say so."""
    word = line[i]
    if not is_katakana(word.text) or len(word.text) < 2:
        return None
    if word.oov and len(word.text) > 4 and not of_common_words(word.text):
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


def beside(draft: Draft, text: str) -> None:
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
