"""Spellings that no list of words can hold: without accents, numbers read out in full, words in a certain place."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping


def plain(text: str) -> str:
    """A text without its accents: miércoles → miercoles."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def unaccented(
    words: Mapping[str, Mapping[str, object]], keep: frozenset[str] = frozenset()
) -> dict[str, dict[str, object]]:
    """Words with, beside each accented phrase, the same without accents, except those to keep as they are."""
    found: dict[str, dict[str, object]] = {}
    for cat, phrases in words.items():
        both = found.setdefault(cat, {})
        for spelled, value in phrases.items():
            forms = spelled.split("|")
            more = [plain(form) for form in forms if form not in keep and plain(form) != form]
            more += ["a" + form[1:] for form in forms if form.startswith("à ") and len(plain(form)) > 6]
            both["|".join([*forms, *more])] = value
    return found


def spoken(text: str, values: Mapping[str, int], joints: str) -> int | None:
    """The value of a number read out in full (mil ochocientos doce); None where its words are in no order.

    ``values`` maps each word to its value, 1000 standing for the word that multiplies what came before it;
    ``joints`` are the characters and words between (``" "``), taken out first.
    """
    total = section = 0
    last = 10**9
    for word in text.split():
        if word == joints:
            continue
        value = values.get(word)
        if value is None:
            return None
        if value == 1000:
            total, section, last = total + max(section, 1) * 1000, 0, 1000
            continue
        if value >= last or (last < 100 and (last < 20 or value >= 10)):
            return None
        section, last = section + value, value
    return total + section


def always(cat: str = "", value: object = None) -> Callable[[str], tuple[str, object]]:
    """A reader for a pattern that has one meaning; without a category, what it finds is a trap."""
    return lambda _: (cat, value)
