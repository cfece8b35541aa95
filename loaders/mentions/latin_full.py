"""Official names of Romance languages, whose head alone has a capital: Banque mondiale, Académie des sciences."""

from __future__ import annotations

from loaders.mentions.latin_page import Page, head_word
from loaders.mentions.tokens import Token

_MOST = 3  # adjectives in a row


def whole(tokens: list[Token], i: int, j: int, page: Page) -> int:
    """The end of an official name whose run of capitals goes from i to j: its adjectives, and of what it is."""
    who = page.who
    if not who.adjective_endings or tokens[i].initial or not head_word(tokens[j - 1].lower, who):
        return j
    end = _adjectives(tokens, j, page)
    end = _complement(tokens, end, page)
    page.kept |= {token.start for token in tokens[j:end]}
    return end


def _adjectives(tokens: list[Token], j: int, page: Page) -> int:
    end = j
    while end < len(tokens) and end - j < _MOST and _lower(tokens[end], page):
        if not tokens[end].lower.endswith(page.who.adjective_endings) or tokens[end].lower in page.who.function:
            break
        end += 1
    return end


def _complement(tokens: list[Token], j: int, page: Page) -> int:
    """Des sciences, d'honneur, pour le changement, des arts et métiers: a noun without capital, with its adjective."""
    who = page.who
    at = j
    while at < len(tokens) and at - j < 3 and tokens[at].lower in who.official_links:
        at += 1
    if at == j or at >= len(tokens) or not _lower(tokens[at], page) or tokens[at].lower in who.function:
        return j
    if tokens[at - 1].lower in who.of and tokens[at].lower.endswith(who.infinitive_endings or "\0"):
        return j  # l'Assemblée et d'organiser
    if tokens[at].lower in who.roles or tokens[at].lower in who.place_nouns or tokens[at].start in page.dates:
        return j  # le Conseil de la ville: a place is not what it is for
    end = _adjectives(tokens, at + 1, page)
    pair = tokens[end : end + 2]
    if len(pair) == 2 and pair[0].lower in who.joins and _lower(pair[1], page) and pair[1].lower not in who.function:
        end = _adjectives(tokens, end + 2, page)
    return end


def _lower(token: Token, page: Page) -> bool:
    return token.word and not token.capital and token.start not in page.dates
