"""Where a run of capital words is cut: at titles, German nouns, a place before a name, a firm before a person."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.mentions import shared
from loaders.mentions.latin_page import Page, head_word, is_title, noun_by_form, org_headed
from loaders.mentions.tokens import Token


def cut(tokens: list[Token], i: int, end: int, page: Page) -> Iterator[tuple[int, int, bool]]:
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
        if is_title(lower, who) or not tokens[k].capital or not tokens[k].word:
            continue
        if k > start and shared.gender(tokens[k - 1].text):  # a surname that is a trade: Fischer
            continue
        if k > start and k == end - 1 and lower.endswith("er") and not noun_by_form(tokens[k - 1].lower, who):
            continue  # a noun of agents hardly stands beside a name, but is often a surname
        if k > start and k + 1 < end and tokens[k + 1].number:  # a model with an English noun: Note 7
            continue
        if k + 1 < end and shared.is_company_form(tokens[k + 1].text) and tokens[k + 1].capital:
            continue
        opens_name = lower in who.org_heads - who.company_words or lower in who.facility_heads  # Universität Bonn
        if k == start and opens_name and k + 1 < end and not noun_by_form(tokens[k + 1].lower, who):
            continue
        said = k > i and tokens[k - 1].lower in who.org_nouns and lower not in who.common
        shouted = k > start and tokens[k - 1].text.isupper() and len(tokens[k - 1].text) > 1  # IG Metall
        if said or shouted or tokens[k].text in page.known or tokens[k].text in page.bare:
            continue
        if noun_by_form(lower, who) and not (k > start and head_word(lower, who)) and not shared.gender(tokens[k].text):
            if k > start:
                yield from _cut_titles(tokens, start, k, page)
            start = k + 1
    if start < end:
        yield from _cut_titles(tokens, start, end, page)


def _cut_titles(tokens: list[Token], i: int, end: int, page: Page) -> Iterator[tuple[int, int, bool]]:
    who = page.who
    last = -1
    if end - i > 2 and is_title(tokens[i].lower, who) and tokens[i + 1].lower in who.of:  # Chef von Acme AG
        yield from _cut_titles(tokens, i + 2, end, page)
        return
    inner = any(tokens[k].lower in who.titles and shared.gender(tokens[k + 1].text) for k in range(i, end - 2))
    if inner or not org_headed(tokens[end - 1].lower, who) or tokens[end - 1].lower in who.titles:
        for k in range(i, end):
            if is_title(tokens[k].lower, who) and not (k > i + 1 and tokens[k - 1].lower in who.of):
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


def _cut_place(tokens: list[Token], i: int, end: int, page: Page) -> int:
    """Where a short place name before a name ends (U.S. | Ann Lee); i where it belongs to it (US Army) or is none."""
    place = tokens[i].lower.rstrip(".") in page.who.places and tokens[i].text.isupper()
    if not place or end - i < 2 or any(head_word(t.lower, page.who) for t in tokens[i + 1 : end]):
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
            and not org_headed(tokens[k + 1].lower, page.who)
        )
        if firm and given and not shared.gender(tokens[i].text) and not org_headed(tokens[end - 1].lower, page.who):
            yield i, k, False
            yield k, end, False
            return
    yield i, end, False
