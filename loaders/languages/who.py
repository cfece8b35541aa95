"""The shape of what a language knows about names: closed word classes and head nouns, no list of the world's names.

A language in Latin script fills ``LatinWho``. All words are lower case unless a field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field

Words = frozenset[str]
NONE: Words = frozenset()


def words(text: str) -> Words:
    """The blank-separated words of a text."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronouns:
    """Anaphors of the third person and of the speaker, by what they may stand for."""

    male: Words = NONE
    female: Words = NONE
    person: Words = NONE
    first: Words = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class LatinWho:
    """Word classes of a language in Latin script.

    ``function``: determiners, pronouns, prepositions, conjunctions, adverbs, auxiliaries: never a name at a
    sentence's start. ``common``: nouns, adjectives and verbs that often open a sentence. ``suffixes``: endings that
    mark such a word. ``never``: capitalised words that are no names alone (demonyms, faiths, kinds of
    meeting, the web); ``calendar``: months, days and feasts. ``places``: continents, planets and the short names of unions.
    ``personal_nouns``: what only people have (a career, a wife). ``such_as``: what stands between a noun and its examples.
    ``state_nouns``: what a place has (a court, a border). ``links``: small words that
    may stand inside a name after a head noun. ``particles``: small words inside a person's name. ``titles`` stand
    before a person and are never a thing's name; ``roles`` are nouns of office and profession. ``*_heads`` are nouns
    that a name is built on and that say its kind; ``*_nouns`` stand beside a name and say its kind.
    ``head_first``: the head noun opens the name (Université de Lyon).
    ``nouns_capital``: common nouns carry a capital (German). ``adjectives`` may open a name (New York) but never are
    one; ``modifiers`` stand beside a title (Prime Minister); ``rulers`` are roles over a place, not an organisation.
    ``stems``: endings of places (-burg). ``institutions``: nouns of which a country or the world has one, names alone.
    ``adjective_endings``, ``official_links`` and ``joins`` build the official name behind its capital head: Banque
    mondiale, Académie des sciences, Conservatoire des arts et métiers. ``portfolios``: what a minister
    is minister of, no name alone. ``dative``: words whose à or a points at a firm or a person, not at a place.
    """

    lang: str
    function: Words
    common: Words
    suffixes: tuple[str, ...]
    never: Words
    calendar: Words
    links: Words
    particles: Words
    articles: Words
    titles: Words
    roles: Words
    org_heads: Words
    place_heads: Words
    facility_heads: Words
    work_heads: Words
    product_heads: Words
    org_nouns: Words
    place_nouns: Words
    facility_nouns: Words
    product_nouns: Words
    work_nouns: Words
    of: Words
    place_prepositions: Words
    at_prepositions: Words
    by: Words
    saying: Words
    personal: Words
    corporate: Words
    launching: Words
    founding: Words
    auxiliaries: Words
    elisions: tuple[str, ...] = ()
    possessive: bool = False
    head_first: bool = True
    nouns_capital: bool = False
    pronouns: Pronouns = field(default_factory=Pronouns)
    company_words: Words = NONE
    work_words: Words = NONE
    possessives: Words = NONE
    adjectives: Words = NONE
    modifiers: Words = NONE
    rulers: Words = NONE
    stems: tuple[str, ...] = ()
    places: Words = NONE
    personal_nouns: Words = NONE
    such_as: Words = NONE
    state_nouns: Words = NONE
    participles: Words = NONE
    institutions: Words = NONE
    adjective_endings: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()
    portfolios: Words = NONE
    official_links: Words = NONE
    dative: Words = NONE
    joins: Words = NONE
