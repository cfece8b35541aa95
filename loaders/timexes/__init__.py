"""Text to temporal expressions (TIMEX3 and EDTF), in any language.

A document is read in one pass: one regex per language finds **atoms** (words of the lexicon, numbers, figures of dates
and clocks), each with a category of one character and a value; atoms with nothing but known **gaps** between them form
**islands**; a **cascade** of rules, each a small regex over categories with a builder, turns an island into what it
says (``when``); ``resolve`` looks up what is missing in the document's date and the passage; ``values`` writes it.

To add a language: a folder ``loaders/languages/xx/`` with ``time.py`` that holds ``LANGUAGE = Language(...)``, and
beside it ``corpus/time.txt``. Most of a language is words; the grammars are ``grammar.western`` (RULES, or
RULES_STEP_AFTER where last and next may follow the noun), ``grammar.romance`` (the noun before its number) and
``grammar.suffixed`` (1996年10月24日). A rule of the language's own is declared with ``@rule(name, pattern, makes,
level)`` and put into the tuple ``rules``; within a level the first listed wins.

``words`` maps a category to its phrases, several with one value joined by ``|``; a phrase may begin with ``?`` (never
an expression alone), ``~`` (not alone unless capitalised), and hold ``<`` (what stands before it is left out of the
span):

    m month 1…12        w weekday 1…7 (Monday 1)   s season SP SU FA WI       u unit S Mi H D WE W FN M Q HY Y DE CE ML
    p part of the day MO MI AF EV NI DT or a When   h feast (calendar.HOLIDAYS) n number      o ordinal (-1 is the last)
    N vague number      a article as one            f half 0.5                 r roman numeral
    x this, last, next: (offset, "document" | "passage")     v deictic date: a When   k vague: a Ref
    S repetition: a Repeat
    b early, mid, late: START MID END               A ago, before  B ago before the length (il y a)  I in (dans)
    L later, after ("document" counts from the document's date)  J earlier     q every      l more than: a TIMEX3 mod
    X about             g am, pm                    H o'clock                  K years of (années)    Q quarter: a When
    9 time zone: its offset from UTC, -05:00
    e era: -1 before the common era, 1 in it; suffixed: the year before its first      c decade: a When
    O between, from: opens a range
    "" traps: words that look like dates and are not

``gaps`` maps F (of), "," "-" (to) & (and) @ (at) and "" (nothing) to their phrases. ``patterns`` and ``readers`` add
atoms that no list can hold (1er, XIXe, Han numerals). ``order`` is that of figures; ``bare`` are the plurals that are
lengths without a number; ``year_after``, ``year2_after``, ``hour_after`` are regexes of the words before a bare year,
a year of two digits, an hour; ``not_year_before`` of those after what is no year; ``future`` and ``past`` of tense.
``names`` are those that are also given names: before a capital they are no date. ``ends_apart``: in running text the
two ends of a range are expressions of their own; ``bare_years``: the years that need no word before them, where
figures are hardly anything else. ``clock_apart``: so are a date and the clock time behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.model import Document, Sentence, Timex
from loaders.timexes.engine import read
from loaders.timexes.language import language


def find(document: Document, sentences: Sequence[Sentence]) -> list[Timex]:
    """The temporal expressions of a document in text order, resolved against its date and the passage."""
    return read(document, sentences, language(document.lang))
