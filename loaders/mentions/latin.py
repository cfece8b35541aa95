"""Names in Latin script: runs of capital words, cut at titles, tried at sentence starts, joined by small words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from loaders.gazetteer import Gazetteer
from loaders.languages.who import LatinWho
from loaders.mentions import shared
from loaders.mentions.draft import Draft
from loaders.mentions.known import known_label
from loaders.mentions.latin_kinds import Context, judge
from loaders.mentions.tokens import Token, tokenize
from loaders.model import Document, Sentence, Timex

_COMPOUND_TITLES = ("präsident", "präsidentin", "minister", "ministerin", "kanzler", "kanzlerin", "meister", "meisterin", "sprecher", "sprecherin",
                    "direktor", "direktorin", "sekretär", "gründer", "trainer", "richter", "anwalt", "politiker", "politikerin", "forscher", "vorsitzende",
                    "vorsitzender", "vorsitzenden", "kommissar", "kommissarin", "general", "könig", "fahrer", "spieler", "manager")  # fmt: skip
_CREEDS = ("ism", "isms", "isme", "ismo", "ismus", "ists", "istes", "istas", "isti", "isten")
_AMPERSANDS = ("&", "+")


@dataclass(slots=True, kw_only=True)
class Page:
    """A document's tokens by sentence, and the evidence that all of it gives on a capital word."""

    who: LatinWho
    gazetteer: Gazetteer
    tokens: list[list[Token]]
    title_case: list[bool]
    lower_seen: set[str] = field(default_factory=set)
    capital_seen: set[str] = field(default_factory=set)
    family: set[str] = field(default_factory=set)
    with_article: set[str] = field(default_factory=set)
    dates: frozenset[int] = frozenset()


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], who: LatinWho, gazetteer: Gazetteer
) -> list[Draft]:
    """The names of a document in a Latin script, without chains and pronouns."""
    page = _page(document, sentences, timexes, who, gazetteer)
    drafts: list[Draft] = []
    for tokens, shouting in zip(page.tokens, page.title_case, strict=True):
        if not shouting:
            drafts.extend(_in_sentence(document.text, tokens, page))
    known = {draft.text for draft in drafts}
    for tokens, shouting in zip(page.tokens, page.title_case, strict=True):
        if shouting:
            drafts.extend(draft for draft in _in_sentence(document.text, tokens, page) if draft.text in known)
    return sorted(drafts, key=lambda draft: draft.start)


def _page(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], who: LatinWho, gazetteer: Gazetteer
) -> Page:
    tails = (who.titles | who.roles | who.org_nouns | who.product_nouns | who.place_nouns) - who.org_heads
    tokens = [
        tokenize(document.text, s.start, s.end, elisions=who.elisions, possessive=who.possessive, tails=tails)
        for s in sentences
    ]
    page = Page(who=who, gazetteer=gazetteer, tokens=tokens, title_case=[_is_title_case(line, who) for line in tokens])
    page.dates = frozenset(i for t in timexes for i in range(t.start, t.end))
    for line, shouting in zip(tokens, page.title_case, strict=True):
        for i, token in enumerate(line):
            if not token.word:
                continue
            if not token.capital:
                page.lower_seen.add(token.lower)
            elif not token.initial and not shouting:
                page.capital_seen.add(token.text)
                if i and line[i - 1].lower in who.articles:
                    page.with_article.add(token.text)
    return page


def _is_title_case(line: list[Token], who: LatinWho) -> bool:
    """A heading whose every word is capital, or a line in capitals: there, a capital proves nothing."""
    content = [
        t for t in line if t.word and len(t.text) > 1 and t.lower not in who.function and t.lower not in who.links
    ]
    if len(content) < 4:
        return False
    shouted = sum(t.text.isupper() for t in content)
    capital = sum(t.capital for t in content)
    if shouted > 0.7 * len(content):
        return True
    return not who.nouns_capital and capital >= 0.85 * len(content) and len(content) >= 5


def _in_sentence(text: str, tokens: list[Token], page: Page) -> Iterator[Draft]:
    i = 0
    while i < len(tokens):
        if not _opens(tokens, i, page):
            i += 1
            continue
        end = _extend(tokens, i, page)
        for a, b, titled in _cut(tokens, i, end, page):
            span = _trim(tokens, a, b, page)
            if span:
                yield _draft(text, tokens, *span, page, titled=titled)
        i = end


def _opens(tokens: list[Token], i: int, page: Page) -> bool:
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
    if lower in page.who.adjectives and not before_capital and not _head_word(lower, page.who):
        return False
    if len(token.text) == 1:
        return before_capital or _letter_is_named(tokens, i, page)
    return True


def _letter_is_named(tokens: list[Token], i: int, page: Page) -> bool:
    """X as a name: beside it stands a noun that says what it is (X, a company)."""
    who = page.who
    nouns = who.org_nouns | who.product_nouns | who.org_heads
    after = [t.lower for t in tokens[i + 1 : i + 5]]
    apposed = after[:1] == [","] and len(after) > 2 and after[1] in who.articles and bool(nouns & set(after[2:4]))
    return not tokens[i].initial and tokens[i].text.isupper() and (apposed or bool(after and after[0] in nouns))


def _head_word(lower: str, who: LatinWho) -> bool:
    return any(
        form in heads
        for heads in (who.org_heads, who.place_heads, who.facility_heads)
        for form in (lower, lower.removesuffix("s"))
    )


def _head_ahead(tokens: list[Token], i: int, page: Page) -> bool:
    """Does a head noun stand in the capital run that opens at i (French Open University)?"""
    for token in tokens[i + 1 : i + 6]:
        if not token.word or not token.capital:
            return False
        if _head_word(token.lower, page.who) or shared.is_company_form(token.text):
            return True
    return False


def _extend(tokens: list[Token], i: int, page: Page) -> int:
    """The end (exclusive) of the run of words that opens at i."""
    who = page.who
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
        bridge = _bridge(tokens, i, j, page)
        if not bridge:
            break
        j = bridge
    return j


def _breaks(tokens: list[Token], j: int, page: Page) -> bool:
    """A capital word that cannot go on a name: a pronoun, a month, a capital article."""
    lower = tokens[j].lower
    who = page.who
    if tokens[j].glued and tokens[j - 1].text not in ("-", "/") and not tokens[j - 1].word:
        return True
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
    if small[-1] in ("y", "e", "and", "et", "und") and not _head_word(tokens[i].lower, who):
        return 0
    run = tokens[i:j]
    heads = [t.lower for t in run if _head_word(t.lower, who)]
    if all(s in who.particles for s in small) and _is_person_start(run, page) and not heads:
        return k + 1
    if not all(s in who.links for s in small) or tokens[k].lower in who.calendar:
        return 0
    if who.head_first:
        opens_head = bool(heads) and (
            _head_word(run[0].lower, who) or (small == ["of"] and _head_word(run[-1].lower, who))
        )
        return k + 1 if opens_head else 0
    return k + 1 if heads and _head_word(run[-1].lower, who) and small[0] not in who.particles - who.links else 0


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


def _cut(tokens: list[Token], i: int, end: int, page: Page) -> Iterator[tuple[int, int, bool]]:
    """Cut a run at its titles: Acme CEO Ann Lee → Acme | Ann Lee (titled). Yields (start, end, titled)."""
    who = page.who
    if who.nouns_capital and end - i > 1:
        yield from _cut_nouns(tokens, i, end, page)
        return
    yield from _cut_titles(tokens, i, end, page)


def _cut_nouns(tokens: list[Token], i: int, end: int, page: Page) -> Iterator[tuple[int, int, bool]]:
    """Cut a German run at its common nouns (der Konzern | Acme), but not at a head noun that closes a name."""
    who = page.who
    start = i
    for k in range(i, end):
        lower = tokens[k].lower
        if _is_title(lower, who) or not tokens[k].capital or not tokens[k].word:
            continue
        if k > start and shared.gender(tokens[k - 1].text) and lower not in who.common:
            continue
        if (
            _noun_by_form(lower, who)
            and not (k > start and _head_word(lower, who))
            and not shared.gender(tokens[k].text)
        ):
            if k > start:
                yield from _cut_titles(tokens, start, k, page)
            start = k + 1
    if start < end:
        yield from _cut_titles(tokens, start, end, page)


def _is_title(lower: str, who: LatinWho) -> bool:
    """A title, with its point or not; in German also the end of a compound (Außenminister)."""
    if lower in who.titles or bare_title(lower, who):
        return True
    return who.nouns_capital and len(lower) > 8 and lower.endswith(_COMPOUND_TITLES)


def _cut_titles(tokens: list[Token], i: int, end: int, page: Page) -> Iterator[tuple[int, int, bool]]:
    who = page.who
    last = -1
    inner = any(
        tokens[k].lower in who.titles and shared.gender(tokens[k + 1].text) in ("male", "female")
        for k in range(i, end - 2)
    )
    if inner or not _org_headed(tokens[end - 1].lower, who) or tokens[end - 1].lower in who.titles:
        for k in range(i, end):
            if _is_title(tokens[k].lower, who) and not (k > i + 1 and tokens[k - 1].lower in who.of):
                last = k
    start = _cut_place(tokens, i, end, page)
    if start > i and last <= i:
        yield i, start, False
        i = start
    if last == -1:
        yield from _cut_person(tokens, i, end, page)
        return
    is_surname = (
        last == end - 1
        and last > i
        and shared.gender(tokens[last - 1].text) != ""
        and tokens[last - 1].lower not in who.titles
    )
    if is_surname:
        yield i, end, False
        return
    first = last
    while first > i and (
        tokens[first - 1].lower in who.titles
        or tokens[first - 1].lower in who.modifiers
        or tokens[first - 1].lower in who.links
    ):
        first -= 1
    if first > i:
        yield i, first, False
    if last + 1 < end:
        start = last + 1
        while start < end and not tokens[start].capital:
            start += 1
        if tokens[last + 1].lower in who.of or (
            tokens[last + 1].lower in who.links and tokens[last + 1].lower not in who.particles
        ):
            given = next((k for k in range(start + 1, end - 1) if shared.gender(tokens[k].text)), start)
            yield given, end, given > start
        else:
            yield start, end, True


def bare_title(lower: str, who: LatinWho) -> bool:
    """A title written with its point (Dr.)."""
    return lower.endswith(".") and lower[:-1] in who.titles


def _org_headed(lower: str, who: LatinWho) -> bool:
    return lower in who.org_heads or lower in who.facility_heads or shared.is_company_form(lower)


def _cut_place(tokens: list[Token], i: int, end: int, page: Page) -> int:
    """Where a short place name before a name ends (U.S. | Ann Lee); i where it belongs to it (US Army) or is none."""
    place = tokens[i].lower.rstrip(".") in page.who.places and tokens[i].text.isupper()
    if not place or end - i < 2 or any(_head_word(t.lower, page.who) for t in tokens[i + 1 : end]):
        return i
    return i + 1


def _cut_person(tokens: list[Token], i: int, end: int, page: Page) -> Iterator[tuple[int, int, bool]]:
    """Cut a person's name off a firm's that runs into it: Acme Inc. | Ann Lee."""
    for k in range(i + 1, end - 1):
        firm = shared.is_company_form(tokens[k - 1].text) or (
            k == i + 1 and tokens[i].text in page.capital_seen and len(tokens[i].text) > 2
        )
        given = (
            shared.gender(tokens[k].text) in ("male", "female")
            and tokens[k + 1].capital
            and not _org_headed(tokens[k + 1].lower, page.who)
        )
        if firm and given and not shared.gender(tokens[i].text) and not _org_headed(tokens[end - 1].lower, page.who):
            yield i, k, False
            yield k, end, False
            return
    yield i, end, False


def _trim(tokens: list[Token], a: int, b: int, page: Page) -> tuple[int, int] | None:
    """Cut what is no name off a run's ends; None where nothing is left or the capital proves nothing."""
    who = page.who
    while b > a and (
        (not tokens[b - 1].word and not tokens[b - 1].number) or (tokens[b - 1].word and not tokens[b - 1].capital)
    ):
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
    return (a, b) if _stands_alone(tokens, a, page) else None


def _opener(tokens: list[Token], a: int, page: Page) -> bool:
    """A sentence's first word that is not part of the name after it."""
    who = page.who
    token, following = tokens[a], tokens[a + 1]
    if token.lower in who.function or token.lower in who.calendar:
        return True
    if token.lower in who.adjectives:
        return following.capital and token.lower in page.lower_seen and shared.gender(following.text) != ""
    if token.text in page.capital_seen or shared.gender(token.text) or _head_word(token.lower, who):
        return False
    usual = token.lower in who.common or token.lower in who.roles or token.lower.endswith(who.suffixes)
    if usual and following.capital and not _head_word(following.lower, who):
        return not any(_head_word(t.lower, who) for t in tokens[a + 1 : a + 3] if t.capital)
    return False


def _stands_alone(tokens: list[Token], a: int, page: Page) -> bool:
    """Is a single capital word a name here?"""
    who, token = page.who, tokens[a]
    if len(token.text) == 1:
        return _letter_is_named(tokens, a, page)
    if a + 1 < len(tokens) and tokens[a + 1].text in "$€£":  # US $5
        return False
    if shared.is_camel(token.text) and not shared.is_abbreviation(token.text):
        return True
    if _dateline(tokens, a, page):
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


def _dateline(tokens: list[Token], a: int, page: Page) -> bool:
    """The place that opens a report: BONN, 3 May; ROME (ABC) —"""
    if a or len(tokens) < 3:
        return False
    mark, after = tokens[1].text, tokens[2]
    if tokens[0].text.isupper() and len(tokens[0].text) > 3:
        return mark in ",.:(—–-_"
    return mark == "," and (after.number or after.lower in page.who.calendar) and after.start in page.dates


def is_plural_of(lower: str, who: LatinWho) -> bool:
    """Presidents, MPs: the plural of a title or role."""
    return lower.endswith("s") and (lower[:-1] in who.roles or lower[:-1] in who.titles)


def _noun_by_form(lower: str, who: LatinWho) -> bool:
    """Is a capital word a common noun by its own form: listed, or built like one, or ending in a listed one?"""
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
    return lower.endswith(who.suffixes) or (len(lower) > 6 and lower.endswith(_long_nouns(who.lang)))


@cache
def _long_nouns(lang: str) -> tuple[str, ...]:
    """The listed nouns that may end a compound."""
    who: LatinWho = import_module(f"loaders.languages.{lang}.who").WHO
    return tuple(noun for noun in who.common | who.roles | who.org_nouns if len(noun) > 3)


def _german_name(tokens: list[Token], a: int, page: Page) -> bool:
    """Where every noun has a capital: a word without article that is neither common nor built like a noun."""
    who, token = page.who, tokens[a]
    if shared.gender(token.text) in ("male", "female"):
        return True
    if token.lower in page.lower_seen or _noun_by_form(token.lower, who):
        return False
    before = tokens[a - 1] if a else None
    if token.text in page.with_article or (before is not None and before.lower in who.articles):
        return token.lower.endswith(who.stems)
    if before is None or not before.word or before.capital or before.lower in who.function:
        return before is None or before.lower not in who.possessives
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


def _draft(text: str, tokens: list[Token], a: int, b: int, page: Page, *, titled: bool) -> Draft:
    start, end = tokens[a].start, tokens[b - 1].end
    draft = Draft(start=start, end=end, text=text[start:end], parts=tuple(t.text for t in tokens[a:b]))
    if a == 0 and _dateline(tokens, a, page):
        draft.vote("place", 2.5, "dateline")
    judge(draft, Context(tokens=tokens, a=a, b=b, who=page.who, lower_seen=page.lower_seen, titled=titled))
    return draft
