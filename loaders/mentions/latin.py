"""Names in Latin script: runs of capital words, cut at titles, tried at sentence starts, joined by small words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from loaders.gazetteer import Gazetteer
from loaders.languages.who import LatinWho
from loaders.mentions.draft import Draft
from loaders.mentions.latin_cuts import cut
from loaders.mentions.latin_kinds import Context, judge
from loaders.mentions.latin_page import Page
from loaders.mentions.latin_runs import extend, opens
from loaders.mentions.latin_trims import dateline, trim
from loaders.mentions.tokens import Token, tokenize
from loaders.model import Document, Sentence, Timex

_PLURALS = ("ungen", "heiten", "keiten", "schaften", "ionen", "äten", "er", "ern", "innen", "linge", "ien")
_BENT = ("e", "er", "es", "em", "en")


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], who: LatinWho, gazetteer: Gazetteer
) -> list[Draft]:
    """The names of a document in a Latin script, without chains and pronouns."""
    page = _page(document, sentences, timexes, who, gazetteer)
    drafts = _plain(document.text, page)
    if who.nouns_capital:  # what one sentence shows to be a name is one in the others
        page.known = {draft.text for draft in drafts if len(draft.parts) == 1}
        drafts = _plain(document.text, page)
    known = {draft.text for draft in drafts}
    for tokens, shouting in zip(page.tokens, page.title_case, strict=True):
        if shouting:
            drafts.extend(draft for draft in _in_sentence(document.text, tokens, page) if draft.text in known)
    return sorted(drafts, key=lambda draft: draft.start)


def _plain(text: str, page: Page) -> list[Draft]:
    """The names of all sentences but those in title case."""
    lines = zip(page.tokens, page.title_case, strict=True)
    return [draft for tokens, shouting in lines if not shouting for draft in _in_sentence(text, tokens, page)]


def _page(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], who: LatinWho, gazetteer: Gazetteer
) -> Page:
    tails = (who.titles | who.roles | who.org_nouns | who.product_nouns | who.place_nouns) - who.org_heads
    tokens = [
        tokenize(document.text, s.start, s.end, elisions=who.elisions, possessive=who.possessive, tails=tails)
        for s in sentences
    ]
    page = Page(
        who=who,
        gazetteer=gazetteer,
        tokens=tokens,
        title_case=[
            _is_title_case(line, who) and (s.heading or _shouts(line))
            for s, line in zip(sentences, tokens, strict=True)
        ],
    )
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
    if who.nouns_capital:
        page.bare = _bare_subjects(page)
    return page


def _bare_subjects(page: Page) -> set[str]:
    """Singular nouns by their form that stand as subjects without article, twice or more, and never with one: names."""
    who, articled = page.who, set(page.with_article)
    seen: dict[str, int] = defaultdict(int)
    verbs = who.auxiliaries | who.saying | who.corporate | who.founding
    for line in page.tokens:
        for i, token in enumerate(line):
            if not token.word or not token.capital or token.lower in who.common or token.lower.endswith(_PLURALS):
                continue
            before, after = line[i - 1] if i else None, line[i + 1] if i + 1 < len(line) else None
            lower = before.lower if before is not None and before.word and not before.capital else ""
            if lower.endswith(_BENT) and not lower.endswith("te") and lower not in verbs:
                articled.add(token.text)
            ahead = before is None and after is not None and after.lower in verbs
            seen[token.text] += ahead or (before is not None and before.lower in who.auxiliaries)
    return {text for text, times in seen.items() if times > 1 and text not in articled}


def _shouts(line: list[Token]) -> bool:
    """Whether a line stands in capitals, be it a heading or not."""
    words = [t for t in line if t.word and len(t.text) > 1]
    return sum(t.text.isupper() for t in words) > 0.7 * len(words)


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
        if not opens(tokens, i, page):
            i += 1
            continue
        end = extend(tokens, i, page)
        for a, b, titled in cut(tokens, i, end, page):
            span = trim(tokens, a, b, page)
            if span:
                yield _draft(text, tokens, *span, page, titled=titled)
        i = end


def _draft(text: str, tokens: list[Token], a: int, b: int, page: Page, *, titled: bool) -> Draft:
    start, end = tokens[a].start, tokens[b - 1].end
    draft = Draft(start=start, end=end, text=text[start:end], parts=tuple(t.text for t in tokens[a:b]))
    if a == 0 and dateline(tokens, a, page):
        draft.vote("place", 2.5, "dateline")
    judge(draft, Context(tokens=tokens, a=a, b=b, who=page.who, lower_seen=page.lower_seen, titled=titled))
    return draft
