"""A document → its temporal expressions: atoms, cascade, resolution, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, zip_longest
from typing import cast

from loaders.edtf import bounds
from loaders.model import Document, Sentence, Timex, TimexType
from loaders.sentences import spoken
from loaders.timexes.atoms import fold, islands
from loaders.timexes.cascade import parse
from loaders.timexes.grammar.relative import ago
from loaders.timexes.language import Language, Node
from loaders.timexes.passage import Passage, is_narrative, of_the_day
from loaders.timexes.resolve import Resolver
from loaders.timexes.values import Point, duration, edtf, timex_value
from loaders.timexes.when import Range, Ref, Repeat, Shift, Span, When

_MARKS = "DTVSRG"
#: The word behind a year.
_WORD = re.compile(r" ([a-z]{3,})\b")
#: A line shorter than this is a phrase (a query, a heading, a cell): a range in it is one expression.
_PHRASE = 200
#: Fewer sentences than this show no genre.
_FEW = 10


def read(document: Document, sentences: Sequence[Sentence], lang: Language) -> list[Timex]:
    """The expressions of a document in text order."""
    folded = fold(document.text)
    nodes = list(_expressions(document.text, folded, lang))
    published = document.published
    civil = (published.year, published.month, published.day) if published else None
    contexts = lang.contexts
    passage = Passage(
        folded, civil, is_narrative((n.value for n in nodes), civil), contexts["future"], contexts["past"]
    )
    passage.phrase = _is_phrase(folded)
    resolver = Resolver(passage)
    found: list[Timex] = []
    at = 0
    talk = _talk(document.text, sentences)
    todays = _todays(nodes, sentences)
    for node, following in zip_longest(nodes, nodes[1:]):
        while at + 1 < len(sentences) and sentences[at].end <= node.start:
            at += 1
        if sentences:
            passage.sentence, passage.paragraph = (sentences[at].start, sentences[at].end), sentences[at].paragraph
        else:
            passage.sentence = (0, len(folded))
        passage.talk = bool(sentences) and talk[at]
        passage.todays = passage.paragraph in todays
        passage.next_year = _lone_year(node, following, folded) if following else None
        found.extend(_timexes(document, node, resolver, lang))
    return found


def _talk(text: str, sentences: Sequence[Sentence]) -> list[bool]:
    """For each sentence, whether people talk around it: every third sentence of some twenty says I or you."""
    total = [0, *accumulate(spoken(text, sentences))]
    last = len(sentences)
    windows = ((max(0, at - 10), min(last, at + 11)) for at in range(last))
    return [last >= _FEW and total[high] - total[low] > 0.3 * (high - low) for low, high in windows]


def _todays(nodes: Sequence[Node], sentences: Sequence[Sentence]) -> set[int]:
    """The paragraphs that count from the document's own day: yesterday, last year, a bare Monday."""
    found: set[int] = set()
    at = 0
    for node in nodes:
        while at + 1 < len(sentences) and sentences[at].end <= node.start:
            at += 1
        if sentences and of_the_day(node.value):
            found.add(sentences[at].paragraph)
    return found


def _lone_year(node: Node, following: Node, folded: str) -> int | None:
    """The year that is all of what follows an expression: 24 December, 6 p.m. — 2008."""
    when = following.value
    if not isinstance(when, When) or when.year is None or when.month or when.season or when.mod:
        return None
    before, after = folded[node.end : following.start], folded[following.end : following.end + 2]
    alone = len(before) <= 3 and not before.strip(" \n\r.。,，—–-") and (not after.strip() or after[0] in ".。!！\n")
    return when.year if alone and before.strip(" ") else None


def _expressions(text: str, folded: str, lang: Language) -> Iterator[Node]:
    for island in islands(text, folded, lang):
        for node in parse(island, lang):
            if node.cat in _MARKS:
                if not node.weak:
                    yield node
            elif node.cat == "y" and _is_year(node, folded, lang):
                yield Node(node.start, node.end, "D", When(year=_int(node)), rule="<year>")
            elif node.cat == "n" and _is_short_year(node, folded, lang):
                yield Node(node.start, node.end, "D", When(year=_int(node), short=True), rule="<two-digit year>")
            elif node.cat == "j" and _is_day(node, folded, lang):
                day, month = cast("tuple[int, int]", node.value)
                yield Node(node.start, node.end, "D", When(day=day, month=month), rule="<day>/<month>")


def _is_year(node: Node, folded: str, lang: Language) -> bool:
    """Whether a bare number of four digits is a year: what stands before it or after it says so."""
    if lang.contexts["not_year_before"].match(folded, node.end, node.end + 24):
        return False
    if lang.bare_years and lang.bare_years[0] <= _int(node) <= lang.bare_years[1]:
        return True
    if lang.contexts["year_after"].search(folded, max(0, node.start - 20), node.start):
        return True
    after = folded[node.end : node.end + 2]
    before = folded[max(0, node.start - 2) : node.start]
    closed = not after.strip() or after[0] in ".,;:)!?-&'\"" or after[0] == "\n" or _names_a_thing(node, folded)
    return closed and (not before.strip() or before[-1] in "(\n-," or before[-1] == " ") and 1500 <= _int(node) <= 2100


def _names_a_thing(node: Node, folded: str) -> bool:
    """Whether a year of our times stands before one thing (a secret 1902 pact): things counted are many."""
    word = _WORD.match(folded, node.end)
    counted = not word or (word[1].endswith("s") and not word[1].endswith("ss") and word[1] not in ("was", "is", "has"))
    return not counted and 1700 <= _int(node) <= 2040


def _is_short_year(node: Node, folded: str, lang: Language) -> bool:
    """Whether two digits are a year: 32 or more, after a word that only a year follows (en 97)."""
    if len(node.text) != 2 or not node.text.isdigit() or _int(node) < 32:
        return False
    if lang.contexts["not_year_before"].match(folded, node.end, node.end + 24):
        return False
    return bool(lang.contexts["year2_after"].search(folded, max(0, node.start - 12), node.start))


def _is_day(node: Node, folded: str, lang: Language) -> bool:
    """Whether 12/3 is a day: in a query, if it is all, or long, or stands where a year might; in running text never."""
    if not _is_phrase(folded):
        return False
    alone = node.end - node.start == len(folded.strip())
    return (
        alone
        or len(node.text) > 3
        or bool(lang.contexts["year_after"].search(folded, max(0, node.start - 20), node.start))
    )


def _is_phrase(folded: str) -> bool:
    return len(folded) < _PHRASE and "\n" not in folded.strip()


def _int(node: Node) -> int:
    return node.value if isinstance(node.value, int) else 0


def _timexes(document: Document, node: Node, resolver: Resolver, lang: Language) -> Iterator[Timex]:
    text = document.text[node.start : node.end]
    rule = node.rule or "<figure>"
    made = Timex(document=document.id, start=node.start, end=node.end, text=text, type="DATE", value="", rule=rule)
    match node.value:
        case Span() as span:
            yield from _length(document, made, span, resolver, apart=lang.ends_apart)
        case Repeat() as repeat:
            yield replace(made, type="SET", value=repeat.value, basis="none", quant=repeat.quant, freq=repeat.freq)
        case Ref() as ref:
            yield _reference(made, ref, resolver)
        case Range() as both:
            yield from _range(document, made, both, resolver, apart=lang.ends_apart)
        case When(cut=(end, start)) as when if lang.clock_apart and not resolver.passage.phrase:
            date = replace(when, hour=None, minute=None, second=None, cut=None)
            yield _date(replace(made, end=end, text=document.text[made.start : end]), date, resolver)
            yield _date(replace(made, start=start, text=document.text[start : made.end]), when, resolver)
        case When() as when:
            yield _date(made, when, resolver)


def _length(document: Document, made: Timex, span: Span, resolver: Resolver, *, apart: bool) -> Iterator[Timex]:
    """A length of time; in a query those ahead, and the last or next so many, are dates, as are those to come."""
    passage = resolver.passage
    to_come = span.ahead and passage.published and not passage.narrative and passage.tense(made.start, made.end) > 0
    if to_come and isinstance(when := ago(span, 1, "document"), When):
        yield _date(made, when, resolver)
        return
    if resolver.passage.phrase:
        if span.ahead and isinstance(when := ago(span, 1, "document"), When):
            yield _date(made, when, resolver)
            return
        if span.window and (found := resolver.window(span)):
            yield _bounded(replace(made, value="/".join(found[:2]), basis="deictic"), found[2])
            return
    elif span.ahead and span.cut:
        start = span.cut[1]
        made = replace(made, start=start, text=document.text[start : made.end])
    elif apart and span.upto and span.cut:
        for start, end, one in (
            (made.start, span.cut[0], replace(span, upto=None)),
            (span.cut[1], made.end, span.upto),
        ):
            part = replace(made, start=start, end=end, text=document.text[start:end])
            yield replace(part, type="DURATION", value=duration(one), basis="none", mod=span.mod)
        return
    anchor = _anchor(span, passage.document())
    yield replace(made, type="DURATION", value=duration(span), basis="none", mod=span.mod, anchor=anchor)


def _anchor(span: Span, today: Point | None) -> str | None:
    """Where the last, or next, so many units end or start: TIMEX2's direction and value of the anchor."""
    if today is None or not span.window:
        return None
    return f"{'BEFORE' if span.window < 0 else 'AFTER'} {timex_value(today)}"


def _date(made: Timex, when: When, resolver: Resolver, *, said: bool = True) -> Timex:
    """One date, said: from here it is in force, unless it closes a range of years (1914-1918 goes on in 1914)."""
    p = resolver.resolve(when, made.start, made.end)
    kind: TimexType = "TIME" if when.has_time() or (p is not None and p.hour is not None) else "DATE"
    if p is None:
        return replace(made, type=kind, value=_symbolic(when), basis="none", mod=when.mod)
    if said and not (resolver.passage.narrative and (resolver.basis == "deictic" or _looks_back(when))):
        resolver.passage.say(p, made.start, made.end)
    if resolver.basis == "absolute" and p.year is not None:
        resolver.passage.told, resolver.passage.told_in = (p.year, made.end), resolver.passage.paragraph
    return _bounded(replace(
        made, type=kind, value=timex_value(p), basis=resolver.basis, mod=p.mod or ("APPROX" if p.approx else None),
        why=(made.rule, *resolver.passage.why),
    ), edtf(p))  # fmt: skip


def _looks_back(when: When) -> bool:
    """Two decades earlier, the year before: told from the story, which does not go there."""
    base = when.base
    return (
        isinstance(base, Shift)
        and base.anchor != "document"
        and base.unit in ("Y", "DE", "CE")
        and (base.count or 0) < 0
    )


def _bounded(made: Timex, text: str | None) -> Timex:
    found = bounds(text)
    return replace(made, edtf=text if found else None, earliest=found and found[0], latest=found and found[1])


def _symbolic(when: When) -> str:
    base = when.base
    while isinstance(base, When):
        base = base.base
    count = base.count if isinstance(base, Shift) else 0
    if count is not None and count < 0:
        return "PAST_REF"
    if count is None or count > 0:
        return "FUTURE_REF"
    return timex_value(Point(month=when.month, day=when.day if when.month else None, weekday=when.weekday,
                             part=when.part, hour=when.hour, minute=when.minute, season=when.season))  # fmt: skip


def _reference(made: Timex, ref: Ref, resolver: Resolver) -> Timex:
    passage = resolver.passage
    if ref.passage and (force := passage.day or passage.month or passage.year):
        day = replace(force, part=None, hour=None, minute=None, second=None)
        return _bounded(replace(made, value=timex_value(day), basis="anaphoric"), edtf(day))
    made = replace(made, value=ref.value, basis="deictic" if passage.published else "none")
    if not passage.published:
        return made
    month = f"{passage.published[0]:04d}-{passage.published[1]:02d}"
    if passage.narrative:  # soon, recently: told from the story, which only must lie before the document
        return _bounded(made, f"../{month}") if ref.value == "PAST_REF" else replace(made, basis="none")
    if ref.near or ref.value == "PRESENT_REF":
        return _bounded(made, month + "~")
    return _bounded(made, f"../{month}" if ref.value == "PAST_REF" else f"{month}/..")


def _range(document: Document, made: Timex, both: Range, resolver: Resolver, *, apart: bool) -> Iterator[Timex]:
    """One expression in news and lists of figures; two where a history or an "and" dates each end by itself."""
    apart = apart or both.between or resolver.passage.narrative
    if both.split or (apart and not resolver.passage.phrase):
        begin = made.start if both.start is None else both.start
        for start, end, when in ((begin, both.cut[0], both.first), (both.cut[1], made.end, both.last)):
            said = when is both.first or when.month is not None
            yield _date(replace(made, start=start, end=end, text=document.text[start:end]), when, resolver, said=said)
        return
    low = resolver.resolve(both.first, made.start, made.end)
    basis = resolver.basis
    high = resolver.resolve(both.last, made.start, made.end)
    if low and high and both.last.weekday and both.last.day is None and both.last.base is None and _after(low, high):
        high = resolver.later(high, 7)
    if low and high and both.first.year is None and both.first.base is None and both.first.month and _after(low, high):
        year = (high.year or 0) - ((low.month or 1) > (high.month or 12))
        low = resolver.resolve(replace(both.first, year=year), made.start, made.end) or low
    kind: TimexType = "TIME" if both.first.has_time() else "DATE"
    if low is None or high is None:
        value = f"{_symbolic(both.first)}/{_symbolic(both.last)}"
        yield replace(made, type=kind, value=value, basis="none")
        return
    resolver.passage.say(high if high.month else low, made.start, made.end)
    low_edtf, high_edtf = edtf(low), edtf(high)
    text = f"{low_edtf.split('/')[0]}/{high_edtf.split('/')[-1]}" if low_edtf and high_edtf else None
    value = f"{timex_value(low)}/{timex_value(high)}"
    yield _bounded(replace(made, type=kind, value=value, basis=basis), text)


def _after(low: Point, high: Point) -> bool:
    """Whether the first end of a range came out after the second."""
    if low.year is None or high.year is None or low.month is None:
        return False
    return (low.year, low.month, low.day or 1) > (high.year, high.month or 12, high.day or 31)
