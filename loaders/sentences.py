"""Text → sentences with their offsets, in any script.

A sentence ends at a terminator and its closing quotes, or at a line break; never at an abbreviation, an initial, a
decimal point or an ordinal's point. A line that ends without a terminator and is short is a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.model import Sentence

_HEADING_LIMIT = 90
_CLOSERS = "\"'”’»)]}」』）】》〉＂"
_BREAK = re.compile(
    r"[。！？!?]+[" + re.escape(_CLOSERS) + r"]*"  # full stops of CJK, and ! ? of all scripts
    r"|(?:\.{3,}|…+)[" + re.escape(_CLOSERS) + r"]*(?=\s|$)"
    r"|(?<=[^\s.])\.[" + re.escape(_CLOSERS) + r"]*(?=\s+[^\s\d_a-zà-öø-ÿ)\],;:]|\s*$|\s+\d)"
    r"|\n+"
)
#: Words whose point does not end a sentence, lower case, of the languages in Latin script.
_SHORT = (
    "mr mrs ms dr prof sr jr st vs etc inc corp ltd co no nos vol pp ed eds gen col lt sgt capt rev hon gov sen rep "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx ca fig dept est "
    "m mm mme mlle me mgr av apr janv févr juil déc cie env art sté éd hab "
    "bzw usw z.b d.h u.a ca nr str abs bd hrsg jh jhd jhdt chr geb gest okt dez mio mrd "
    "ee.uu ud uds d dña sra srta dra lic ing pág págs núm aprox a.c d.c a.m p.m u.s u.k u.n e.g i.e"
)
_ABBREVIATIONS = frozenset(_SHORT.split())
#: An ordinal's point (am 9. Oktober, der 2. Weltkrieg): German writes ordinals so, and nouns with a capital. The word
#: before or the month after tells it from a number that ends a sentence.
_ORDINAL = re.compile(
    r"(?:\b(?P<cue>am|vom|zum|zur|beim|im|der|die|das|den|dem|des|bis|ab|seit|jede[nmrs]?)\s+)?(?<![\w.,])\d{1,2}$",
    re.IGNORECASE,
)
_MONTH_AFTER = re.compile(
    r"\.\s{1,3}(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|"
    r"Nov(?:ember)?|Dez(?:ember)?|Jahrhunderts?|Jahrtausends?|Weltkriegs?)\b"
)
#: An ordinal's point, in languages that write one: am 3. Mai, der 2. Weltkrieg.
_ORDINAL_BEFORE = re.compile(
    r"(?<![^\W_])(?:am|vom|zum|zur|beim|bis|ab|seit|der|die|das|den|dem|des|im|und|dieser|jeder|ihr|sein)\s+\d{1,2}$",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"([^\W\d_](?:[\w.]*[^\W\d_])?)$")


#: The place, the day and the agency before a report: BONN, 3 May (ABC) —; Roma/Milano -; PARÍS.-
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][\w.'’-]*"
_DATELINE = re.compile(
    rf"{_CAPITAL}(?:(?: ?/ ?|, | )(?:{_CAPITAL}|de|del|la|am|\d{{1,2}}\.?)){{0,4}}(?:,? \([^()\n]{{2,40}}\))?"
    rf"(?:\s?\.[-–—]\s?|\s[-–—]{{1,2}}\s|\s?—\s?)(?=\S)"
)


def dateline(text: str, sentence: Sentence) -> int:
    """Where a sentence begins behind its dateline (its own start where it has none): no part of what it says."""
    start = sentence.start
    if sentence.heading or (start and text[start - 1] != "\n"):
        return start
    found = _DATELINE.match(text, start, sentence.end)
    return found.end() if found else start


_FIRST_PERSON = re.compile(r"(?<![^\W_])(?:I|je|j['’]|yo|ich|io|eu|ik)(?![^\W_])|[我你俺僕私]|저는|나는")


def spoken(text: str, sentences: Sequence[Sentence]) -> list[bool]:
    """Which sentences speak of oneself and to another: I, je, 我, 你, 私. A transcript is full of them."""
    return [not s.heading and _FIRST_PERSON.search(text, s.start, s.end) is not None for s in sentences]


def split(text: str) -> list[Sentence]:
    """The sentences of a text in order; every non-blank character is in exactly one."""
    ends = sorted({m.end() for m in _BREAK.finditer(text) if _ends_sentence(text, m)} | {len(text)})
    sentences: list[Sentence] = []
    paragraph = 0
    for start, end in pairwise([0, *ends]):
        chunk = text[start:end]
        stripped = chunk.strip()
        if stripped:
            first = start + chunk.index(stripped[0])
            last = first + len(stripped)
            sentences.append(
                Sentence(start=first, end=last, paragraph=paragraph, heading=_is_heading(text, first, last))
            )
        paragraph += chunk.count("\n") > 0
    return sentences


def _ends_sentence(text: str, m: re.Match[str]) -> bool:
    if not m.group().startswith(".") or m.group().startswith(".."):
        return True
    if _is_ordinal(text, m.start()):
        return False
    if text[m.start() - 1].isdigit() and _ORDINAL_BEFORE.search(text, max(0, m.start() - 12), m.start()):
        return False
    before = _WORD_BEFORE.search(text, max(0, m.start() - 12), m.start())
    if not before:
        return True
    word = before[1]
    is_initial = len(word) == 1 and word.isupper()
    return not (is_initial or word.lower() in _ABBREVIATIONS)


def _is_ordinal(text: str, point: int) -> bool:
    before = _ORDINAL.search(text[max(0, point - 16) : point])
    return before is not None and (before["cue"] is not None or _MONTH_AFTER.match(text, point) is not None)


def _is_heading(text: str, start: int, end: int) -> bool:
    alone = (start == 0 or text[start - 1] == "\n") and (end == len(text) or text[end] == "\n")
    return alone and end - start <= _HEADING_LIMIT and text[end - 1] not in ".!?。！？…;；:：,，、"
