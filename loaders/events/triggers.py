"""Frames → one matcher per language with spaces: every inflected form of every trigger, looked up by its first word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from loaders.events.pack import Frame, Pack

_GAP = 6  # words that may stand between a light verb and its noun: filed a second civil lawsuit
_TOKEN = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[^\W_])|['’]s\b"
    r"|[^\W_]+(?:[-‑.](?=[^\W_])[^\W_]+)*\.?(?<=[^\W_])|[^\w\s]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or one mark of punctuation: its span, and its lower-case form."""

    start: int
    end: int
    low: str

    @property
    def word(self) -> bool:
        """Whether this is a word, not punctuation."""
        return self.low[0].isalnum()


@dataclass(frozen=True, slots=True)
class Entry:
    """What follows a first word: the rest of the trigger, and what the whole means."""

    frame: Frame
    lemma: str
    tenses: str  # tense letters; "" for a noun
    rest: tuple[str, ...] = ()
    distant: frozenset[str] = frozenset()  # a noun that must follow within the gap
    reflexive: bool = False
    also: frozenset[str] = frozenset()  # a second noun that must stand in the clause: legte … Berufung ein


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger in a sentence, as token positions (end exclusive; ``tail`` is the distant noun's position)."""

    first: int
    last: int
    entry: Entry
    tail: int


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of text[start:end], with the document's offsets."""
    return [Token(m.start(), m.end(), m.group().lower().replace("’", "'")) for m in _TOKEN.finditer(text, start, end)]


@lru_cache(maxsize=16)
def compiled(pack: Pack) -> dict[str, list[Entry]]:
    """The trigger table of a language, longest triggers first."""
    table: dict[str, list[Entry]] = {}
    for frame in pack.frames:
        for item in frame.verbs.split():
            for first, entry in _verb_entries(frame, item, pack):
                table.setdefault(first, []).append(entry)
        for item in frame.nouns.split():
            words = item.split("_")
            for form in pack.inflect_noun(words[0]) if len(words) == 1 else (words[0],):
                for last in pack.inflect_noun(words[-1]) if len(words) > 1 else ("",):
                    rest = (*words[1:-1], last) if last else ()
                    table.setdefault(form, []).append(Entry(frame, item, "", rest))
    for entries in table.values():
        entries.sort(key=lambda e: (-len(e.rest), not e.distant, not e.tenses))
    return table


def _verb_entries(frame: Frame, item: str, pack: Pack) -> Iterator[tuple[str, Entry]]:
    reflexive = item.startswith("se+")
    head, _, tail = item.removeprefix("se+").partition("…")
    nouns = frozenset(form for noun in tail.split("|") if noun for form in (noun, *pack.inflect_noun(noun)))
    for verb in head.split("|"):
        if pack.pro_drop and verb.endswith("rse"):  # a Spanish reflexive: unirse is se unió
            yield from _verb_entries(frame, f"se+{verb[:-2]}…{tail}".removesuffix("…"), pack)
            continue
        words = verb.split("_")
        if pack.separated and "-" in words[0]:
            prefix = frozenset((words[0].rpartition("-")[0],))
            for form, tenses in pack.separated(words[0]).items():
                yield form, Entry(frame, item, tenses, (), prefix, reflexive, nouns)
        forms = {words[0][1:]: "Q"} if verb.startswith("=") else pack.conjugate(words[0])
        for form, tenses in forms.items():
            parts = form.split(" ")
            yield (
                parts[0],
                Entry(frame, item, tenses, (*parts[1:], *words[1:]), nouns, reflexive),
            )


def hits(words: Sequence[Token], pack: Pack, table: dict[str, list[Entry]]) -> list[Hit]:
    """The triggers of a sentence in order; of two that overlap, the longer."""
    found: list[Hit] = []
    at = 0
    while at < len(words):
        hit = _match(words, at, table, pack)
        if hit is None:
            at += 1
            continue
        found.append(hit)
        at = hit.last
    tails = {place for hit in found if hit.entry.distant for place in _tail_run(words, hit)}
    return [hit for hit in found if not (hit.first in tails and not hit.entry.tenses)]


def _tail_run(words: Sequence[Token], hit: Hit) -> Iterator[int]:
    """The places of a trigger's distant noun: of all its words, where it has several."""
    place = hit.tail
    while place > hit.last - 1 and words[place].low in hit.entry.distant:
        yield place
        place -= 1


def _match(words: Sequence[Token], at: int, table: dict[str, list[Entry]], pack: Pack) -> Hit | None:
    nominal = _nominal(words, at, pack)
    linked = at > 0 and words[at - 1].low in pack.aux  # de rencontrer, but de rencontres
    for entry in table.get(words[at].low, ()):
        last = at + 1 + len(entry.rest)
        that = at == 1 and pack.free_order and "Q" not in entry.tenses  # Das teilte die Polizei mit
        if nominal and entry.tenses and not entry.rest and not that and not (linked and "N" in entry.tenses):
            continue
        if any(at + 1 + i >= len(words) or words[at + 1 + i].low != word for i, word in enumerate(entry.rest)):
            continue
        if entry.tenses and words[at].low in pack.aux_only and not _helped(words, at, pack):
            continue
        if entry.reflexive and not any(w.low in pack.reflexives for w in words[max(0, at - 4) : at + 2]):
            continue
        if not entry.reflexive and entry.frame.type in pack.not_reflexive and _to_itself(words, at, pack):
            continue
        if not entry.distant:
            return Hit(at, last, entry, last - 1)
        tail = _tail(words, at, last, entry, pack)
        if tail is not None and entry.also and not any(w.low in entry.also for w in words[last:tail]):
            continue
        if tail is not None:
            return Hit(at, last, entry, tail)
    return None


def _helped(words: Sequence[Token], at: int, pack: Pack) -> bool:
    """Whether an auxiliary, a comma, or nothing stands before a participle that is a noun elsewhere."""
    for word in reversed(words[max(0, at - 3) : at]):
        if pack.aux.get(word.low, "K") in "HhBbEFW":
            return True
        if not (word.low in pack.between or word.low.endswith(pack.adverb_endings or ("\0",))):
            return word.low == ","
    return at == 0


def _to_itself(words: Sequence[Token], at: int, pack: Pack) -> bool:
    """Whether a reflexive pronoun of the third person stands in the verb group before ``at``."""
    for word in reversed(words[max(0, at - 4) : at]):
        if word.low in ("se", "s'"):
            return True
        if not (word.low in pack.aux or word.low in pack.between or word.low.endswith(pack.adverb_endings or ("\0",))):
            return False
    return False


#: Prefixes that are prepositions or articles too: they are the verb's only where its clause ends.
_AMBIGUOUS = frozenset(
    ("ein", "an", "auf", "ab", "aus", "bei", "mit", "nach", "vor", "zu", "um", "durch", "über", "unter")
)


def _prefix(words: Sequence[Token], ahead: range, prefix: str, pack: Pack) -> int | None:
    """Where the prefix of a separable verb stands: the last of its clause (setzte … auf dem Mond auf)."""
    for place in ahead:
        word = words[place]
        if word.low == prefix:
            after = words[place + 1] if place + 1 < len(words) else None
            closes = after is None or not after.word or after.low in pack.coordinators | pack.subordinators
            if closes or prefix not in _AMBIGUOUS:
                return place
        if word.low in ".;:!?" and not words[place - 1].low.isdigit():
            return None
    return None


def _nominal(words: Sequence[Token], at: int, pack: Pack) -> bool:
    """Whether an article, a genitive or a preposition before a word makes it a noun or an adjective."""
    if at == 0:
        return False
    before = words[at - 1].low
    if before in pack.ordinals and at > 1 and words[at - 2].low in pack.articles:
        return True  # su primer cuento
    if pack.aux.get(before, "K") != "K" or before in pack.subjects:
        return False
    return before in pack.articles or before in pack.of or before in pack.at or before == "'s"


def _tail(words: Sequence[Token], at: int, last: int, entry: Entry, pack: Pack) -> int | None:
    reach = 3 * _GAP if pack.free_order else _GAP
    ahead = range(last, min(len(words), last + reach + 1))
    passive = "Q" in entry.tenses  # a suit was filed
    behind = range(at - 1, max(-1, at - reach - 2), -1) if passive or pack.free_order else range(0)
    if pack.separated and "-" in entry.lemma.partition("…")[0] and len(entry.distant) == 1 and "Q" not in entry.tenses:
        return _prefix(words, ahead, next(iter(entry.distant)), pack)
    for places in (ahead, behind):
        for place in places:
            if words[place].low in entry.distant:
                end = place
                while end + 1 < len(words) and words[end + 1].low in entry.distant:
                    end += 1  # a peace treaty
                return end
            if words[place].low in ".;:!?" and not words[place - 1].low.isdigit():  # am 3. Mai
                break
    return None
