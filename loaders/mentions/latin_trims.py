"""What a capital letter does not prove: words at a sentence's start, and single words that are no names."""

from __future__ import annotations

from loaders.languages.who import LatinWho
from loaders.mentions import shared
from loaders.mentions.known import known_label
from loaders.mentions.latin_page import Page, head_word, letter_is_named, noun_by_form
from loaders.mentions.tokens import Token

_TAILS = frozenset(
    ("id", "ids", "ceo", "cfo", "cto", "coo", "pdg", "gpu", "gpus", "cpu", "cpus", "isp", "api", "url", "ipo")
)
_CREEDS = ("ism", "isms", "isme", "ismo", "ismus", "ists", "istes", "istas", "isti", "isten")


def trim(tokens: list[Token], a: int, b: int, page: Page) -> tuple[int, int] | None:
    """Cut what is no name off a run's ends; None where nothing is left or the capital proves nothing."""
    who = page.who
    while b > a and (
        (not tokens[b - 1].word and not tokens[b - 1].number)
        or (tokens[b - 1].word and not tokens[b - 1].capital and tokens[b - 1].start not in page.kept)
    ):
        b -= 1
    while a < b and tokens[a].word and not tokens[a].capital:
        a += 1
    while b - a > 1 and shared.bare(tokens[b - 1].text) in _TAILS:
        b -= 1
    while a < b and tokens[a].initial and b - a > 1 and _opener(tokens, a, page):
        a += 1
        while a < b and not tokens[a].capital:
            a += 1
    if a >= b:
        return None
    first = tokens[a]
    if b - a > 1:
        if first.lower in who.articles and b - a == 2 and shared.is_abbreviation(tokens[b - 1].text):
            return None
        if all(
            t.lower in who.function
            or t.lower in who.common
            or t.lower in who.roles
            or t.lower in who.never
            or t.lower in who.modifiers
            or t.lower in who.titles
            or shared.is_abbreviation(t.text)
            for t in tokens[a:b]
        ):
            return None
        return a, b
    return (a, b) if stands_alone(tokens, a, page) else None


def _opener(tokens: list[Token], a: int, page: Page) -> bool:
    """A sentence's first word that is not part of the name after it."""
    who = page.who
    token, following = tokens[a], tokens[a + 1]
    if token.lower in who.function or token.lower in who.calendar:
        return True
    if token.lower in who.adjectives:
        return following.capital and token.lower in page.lower_seen and shared.gender(following.text) != ""
    if token.text in page.capital_seen or shared.gender(token.text) or head_word(token.lower, who):
        return False
    usual = token.lower in who.common or token.lower in who.roles or token.lower.endswith(who.suffixes)
    if usual and following.capital and not head_word(following.lower, who):
        return not any(head_word(t.lower, who) for t in tokens[a + 1 : a + 3] if t.capital)
    return False


def stands_alone(tokens: list[Token], a: int, page: Page) -> bool:
    """Whether a single capital word is a name here."""
    who, token = page.who, tokens[a]
    if len(token.text) == 1:
        return letter_is_named(tokens, a, page)
    if a + 1 < len(tokens) and tokens[a + 1].text in "$€£":  # US $5
        return False
    if shared.is_camel(token.text) and not shared.is_abbreviation(token.text):
        return True
    if dateline(tokens, a, page):
        return True
    if token.lower.rstrip(".") in who.places or known_label(page.gazetteer, token.text, who.lang):
        return True
    if (
        shared.is_abbreviation(token.text)
        or token.lower in who.roles
        or token.lower in who.never
        or token.lower in who.function
    ):
        return False
    if token.lower in who.portfolios and a and tokens[a - 1].lower in who.of | who.articles:
        return False
    if token.lower in who.titles or token.lower in who.modifiers or is_plural_of(token.lower, who):
        return False
    if token.lower.endswith(_CREEDS):
        return False
    if shared.is_acronym(token.text):
        return not _ticker(tokens, a)
    if any(c.isdigit() for c in token.text):
        return shared.is_code(token.text)
    if who.nouns_capital:
        return _german_name(tokens, a, page)
    if not token.initial:
        return token.lower not in who.common or token.lower in who.org_heads or token.lower not in page.lower_seen
    if token.lower in page.lower_seen and token.text not in page.capital_seen:
        return False
    usual = token.lower in who.common or token.lower.endswith(who.suffixes)
    if token.text in page.capital_seen:
        return not (usual and token.lower in page.lower_seen)
    return not usual and (_has_cue(tokens, a, page) or shared.gender(token.text) in ("male", "female"))


def _ticker(tokens: list[Token], a: int) -> bool:
    """A stock's symbol: capitals alone in brackets behind a noun (shares (ABC)) or behind a colon."""
    if a + 1 >= len(tokens) or tokens[a + 1].text != ")":
        return False
    before = tokens[a - 1].text if a else ""
    return before == ":" or (before == "(" and a > 1 and tokens[a - 2].word and not tokens[a - 2].capital)


def dateline(tokens: list[Token], a: int, page: Page) -> bool:
    """The place that opens a report: BONN, 3 May; ROME (ABC) — a quake."""
    if a or len(tokens) < 3:
        return False
    mark, after = tokens[1].text, tokens[2]
    if tokens[0].text.isupper() and len(tokens[0].text) > 3:
        return mark in ",.:(—–-_"
    return mark == "," and (after.number or after.lower in page.who.calendar) and after.start in page.dates


def is_plural_of(lower: str, who: LatinWho) -> bool:
    """Presidents, MPs: the plural of a title or role."""
    return lower.endswith("s") and (lower[:-1] in who.roles or lower[:-1] in who.titles)


def _german_name(tokens: list[Token], a: int, page: Page) -> bool:
    """Where every noun has a capital: a word without article that is neither common nor built like a noun."""
    who, token = page.who, tokens[a]
    if shared.gender(token.text) in ("male", "female") or token.lower in who.institutions:
        return True
    before = tokens[a - 1] if a else None
    if token.lower in page.lower_seen or token.lower in who.common:
        return False
    if token.text in page.known or token.text in page.bare or (before is not None and before.lower in who.org_nouns):
        return True
    if a + 2 < len(tokens) and tokens[a + 1].text == "-" and tokens[a + 2].lower in who.roles:
        return True
    if noun_by_form(token.lower, who):
        return False
    if token.text in page.with_article or (before is not None and before.lower in who.articles):
        return token.lower.endswith(who.stems)
    if before is None:  # any first word has a capital: what goes on with a preposition or a comma may be an adverb
        following = tokens[a + 1].lower if a + 1 < len(tokens) else ""
        return token.text in page.capital_seen or following not in who.function - who.auxiliaries
    if not before.word or before.capital or before.lower in who.function:
        return before.lower not in who.possessives
    return before.lower in who.saying or before.lower in who.founding or before.lower in who.corporate


def _has_cue(tokens: list[Token], a: int, page: Page) -> bool:
    """What follows a name and seldom a common noun: a possessive, a verb of saying or doing, an apposition."""
    who = page.who
    if a + 1 >= len(tokens):
        return False
    following = tokens[a + 1]
    if following.lower in ("'s", "’s"):
        return True
    if (
        following.lower in who.saying
        or following.lower in who.personal
        or following.lower in who.corporate
        or following.lower in who.auxiliaries
    ):
        return True
    return (
        following.text in (",", "(")
        and a + 2 < len(tokens)
        and (tokens[a + 2].lower in who.articles or tokens[a + 2].number or tokens[a + 2].lower in who.roles)
    )
