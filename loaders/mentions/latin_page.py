"""A document in Latin script: its tokens, and what all of it tells about a capital word."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from loaders.gazetteer import Gazetteer
from loaders.languages.who import LatinWho, words
from loaders.mentions import shared
from loaders.mentions.tokens import Token

_COMPOUND_TITLES = tuple(
    sorted(
        words(
            "präsident präsidentin minister ministerin kanzler kanzlerin meister meisterin sprecher sprecherin "
            "direktor direktorin sekretär gründer trainer richter anwalt politiker politikerin forscher "
            "vorsitzende vorsitzender vorsitzenden kommissar kommissarin general könig fahrer spieler manager "
            "managerin vorstand vorständin vorstands leiter leiterin direktorin sprecherin beauftragter beauftragte "
            "anwältin richterin trainerin rätin ökonom ökonomin volkswirt experte expertin rabbiner bischof bischöfin "
            "botschafter botschafterin abgeordneter abgeordnete gouverneur verteidiger stürmer torwart chefin schef"
        )
    )
)


@dataclass(slots=True, kw_only=True)
class Page:
    """A document's tokens by sentence, and the evidence that all of it gives on a capital word."""

    who: LatinWho
    gazetteer: Gazetteer
    tokens: list[list[Token]]
    title_case: list[bool]
    lower_seen: set[str] = field(default_factory=set)
    capital_seen: set[str] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    with_article: set[str] = field(default_factory=set)
    dates: frozenset[int] = frozenset()
    kept: set[int] = field(default_factory=set)  # where words without capital stand that belong to a name
    bare: set[str] = field(default_factory=set)  # German: words that are subjects without article, at least twice


def head_word(lower: str, who: LatinWho) -> bool:
    """Whether a word is a head noun of organisations, places or facilities, plural or not."""
    return any(
        form in heads
        for heads in (who.org_heads, who.place_heads, who.facility_heads)
        for form in (lower, lower.removesuffix("s"))
    )


def org_headed(lower: str, who: LatinWho) -> bool:
    """Whether a word is a head noun of organisations or facilities, or a legal form."""
    return lower in who.org_heads or lower in who.facility_heads or shared.is_company_form(lower)


def bare_title(lower: str, who: LatinWho) -> bool:
    """A title written with its point (Dr.)."""
    return lower.endswith(".") and lower[:-1] in who.titles


def is_title(lower: str, who: LatinWho) -> bool:
    """A title, with its point or not; in German also the end of a compound (Außenminister)."""
    if lower in who.titles or bare_title(lower, who):
        return True
    return who.nouns_capital and len(lower) > 8 and lower.endswith(_COMPOUND_TITLES)


def noun_by_form(lower: str, who: LatinWho) -> bool:
    """Whether a capital word is a common noun by its form: listed, built like one, or ending in a listed one."""
    if (
        lower in who.common
        or lower in who.roles
        or lower in who.org_nouns
        or lower in who.product_nouns
        or lower in who.work_nouns
    ):
        return True
    if lower.endswith(who.stems):
        return False
    return lower.endswith(who.suffixes) or _compound(lower, who)


def _compound(lower: str, who: LatinWho) -> bool:
    """Whether a word ends in a listed noun, three letters or more before it: Kriegs|schiff."""
    nouns = _long_nouns(who.lang)
    return len(lower) > 6 and any(lower[at:] in nouns for at in range(3, len(lower) - 3))


@cache
def _long_nouns(lang: str) -> frozenset[str]:
    """The listed nouns that may end a compound."""
    who: LatinWho = import_module(f"loaders.languages.{lang}.who").WHO
    return frozenset(noun for noun in who.common | who.roles | who.org_nouns if len(noun) > 3)


def letter_is_named(tokens: list[Token], i: int, page: Page) -> bool:
    """X as a name: beside it stands a noun that says what it is (X, a company)."""
    who = page.who
    nouns = who.org_nouns | who.product_nouns | who.org_heads
    after = [t.lower for t in tokens[i + 1 : i + 5]]
    apposed = after[:1] == [","] and len(after) > 2 and after[1] in who.articles and bool(nouns & set(after[2:4]))
    return not tokens[i].initial and tokens[i].text.isupper() and (apposed or bool(after and after[0] in nouns))
