"""Where a run of capital words opens, and how far it goes."""

from __future__ import annotations

from loaders.mentions import shared
from loaders.mentions.latin_full import whole
from loaders.mentions.latin_page import Page, head_word, letter_is_named
from loaders.mentions.tokens import Token

_NOBLE = frozenset(("van", "von", "bin", "ibn", "zu", "ter", "ten", "den", "af"))
_AMPERSANDS = ("&", "+")


def opens(tokens: list[Token], i: int, page: Page) -> bool:
    """Whether a name may open at a token."""
    token = tokens[i]
    if not token.word or not token.capital or token.start in page.dates:
        return False
    lower = token.lower
    if lower.rstrip(".") in page.who.places and not (token.initial and lower in page.lower_seen):
        return True
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    before_capital = following is not None and following.word and following.capital
    if lower in page.who.calendar:
        return False
    if len(token.text) == 1 and token.text.isupper() and not token.initial and before_capital:
        return lower != "i"
    if lower in page.who.function and not shared.is_camel(token.text):  # inside a sentence: The Daily News, De Witt
        return not token.initial and before_capital and not token.text.endswith(("'", "’"))
    if lower in page.who.never and not (before_capital and _head_ahead(tokens, i, page)):
        return False
    if lower in page.who.adjectives and not before_capital and not head_word(lower, page.who):
        return False
    if len(token.text) == 1:
        return before_capital or letter_is_named(tokens, i, page)
    return True


def _head_ahead(tokens: list[Token], i: int, page: Page) -> bool:
    """Whether a head noun stands in the capital run that opens at i (French Open University)."""
    for token in tokens[i + 1 : i + 6]:
        if not token.word or not token.capital:
            return False
        if head_word(token.lower, page.who) or shared.is_company_form(token.text):
            return True
    return False


def extend(tokens: list[Token], i: int, page: Page) -> int:
    """The end (exclusive) of the run of words that opens at i."""
    j = i + 1
    while j < len(tokens):
        token = tokens[j]
        if token.glued and not token.word:
            if token.text in _AMPERSANDS and j + 1 < len(tokens) and tokens[j + 1].glued and tokens[j + 1].capital:
                j += 2
                continue
            if (
                token.text == ","
                and j + 1 < len(tokens)
                and shared.is_company_form(tokens[j + 1].text)
                and tokens[j + 1].capital
            ):
                j += 2
                continue
            break
        if token.text == "&" and j + 1 < len(tokens) and tokens[j + 1].capital:
            j += 2
            continue
        if token.number:
            return j + 1 if _numbers_a_product(tokens, i, j, page) else j
        if not token.word or token.start in page.dates:
            break
        if token.capital and not _breaks(tokens, j, page):
            j += 1
            continue
        full = whole(tokens, i, j, page)
        goes_on = full == j or (full < len(tokens) and tokens[full].lower in page.who.of)
        bridge = _bridge(tokens, i, full, page) if goes_on else 0
        if not bridge:
            j = full
            break
        j = bridge
    return j


def _breaks(tokens: list[Token], j: int, page: Page) -> bool:
    """A capital word that cannot go on a name: a pronoun, a month, a capital article."""
    lower = tokens[j].lower
    who = page.who
    if tokens[j].text.isupper() and len(lower) > 1 and shared.is_company_form(tokens[j].text):
        return False
    if tokens[j].glued and tokens[j - 1].text not in ("-", "/") and not tokens[j - 1].word:
        return True
    if who.nouns_capital and tokens[j].capital and shared.gender(tokens[j - 1].text):  # a surname that is a word: Weil
        return lower in who.calendar
    return lower in who.calendar or (lower in who.function and lower not in who.links and lower not in who.particles)


def _bridge(tokens: list[Token], i: int, j: int, page: Page) -> int:
    """Small words that go on a name before its next capital word: the index after that word, or 0."""
    who = page.who
    k = j
    while k < len(tokens) and k < j + 3 and tokens[k].word and not tokens[k].capital:
        if tokens[k].lower not in who.links and tokens[k].lower not in who.particles:
            return 0
        k += 1
    if k == j or k >= len(tokens) or not tokens[k].capital or not tokens[k].word or tokens[k].start in page.dates:
        return 0
    small = [t.lower for t in tokens[j:k]]
    if small[-1] in ("y", "e", "and", "et", "und") and not head_word(tokens[i].lower, who):
        return 0
    run = tokens[i:j]
    joined = small[0] in ("y", "e", "and", "et", "und")
    if joined and (len(small) > 1 or head_word(tokens[k].lower, who)):
        return 0
    if who.head_first and small[0] in who.place_prepositions and head_word(tokens[k].lower, who):
        return 0
    heads = [t.lower for t in run if head_word(t.lower, who)]
    if all(s in who.particles for s in small) and not heads:
        if _is_person_start(run, page):
            return k + 1
        if not who.nouns_capital and small[0] in _NOBLE and len(run) <= 2 and run[0].lower not in who.never:
            return k + 1
    if not all(s in who.links for s in small) or tokens[k].lower in who.calendar:
        return 0
    if who.head_first:
        opens_head = bool(heads) and (
            head_word(run[0].lower, who) or (small == ["of"] and head_word(run[-1].lower, who))
        )
        return k + 1 if opens_head else 0
    return k + 1 if heads and head_word(run[-1].lower, who) and small[0] not in who.particles - who.links else 0


def _is_person_start(run: list[Token], page: Page) -> bool:
    names = [t for t in run if t.lower not in page.who.titles]
    return bool(names) and len(names) <= 3 and shared.gender(names[0].text) != ""


def _numbers_a_product(tokens: list[Token], i: int, j: int, page: Page) -> bool:
    """Falcon 9, Grok 3.5: a short number that counts nothing."""
    token = tokens[j]
    if token.start in page.dates or len(token.text) > 4 or "," in token.text or "/" in token.text or ":" in token.text:
        return False
    if token.text.isdigit() and len(token.text) == 4:
        return False
    head = tokens[j - 1]
    if (
        head.lower in page.who.function
        or head.lower in page.who.calendar
        or (i == j - 1 and head.initial and head.lower in page.who.common)
    ):
        return False
    if any(t.lower in page.who.titles for t in tokens[i:j]) or shared.is_abbreviation(head.text):
        return False
    following = tokens[j + 1] if j + 1 < len(tokens) else None
    if following is None or (not following.word and not following.number):
        return following is None or following.text not in "%€$£°-–/"
    return (
        following.lower in page.who.function
        or following.lower in page.who.auxiliaries
        or following.lower in page.who.product_nouns
    )
