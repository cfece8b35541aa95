"""Where the clauses of a sentence begin and end, without a parser: at conjunctions, relatives and marks."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.events.line import Line
from loaders.events.pack import Pack
from loaders.events.triggers import Hit

_STRONG = frozenset(";:()–—")


def openings(line: Line, verbal: Sequence[Hit]) -> list[tuple[int, int, str]]:
    """Where each verbal trigger's clause begins: (token, next token after the opener, kind of opener)."""
    starts: list[tuple[int, int, str]] = []
    previous = 0
    for hit in verbal:
        starts.append(_opening(line, previous, hit.first))
        previous = hit.last
    return starts


def _opening(line: Line, low: int, high: int) -> tuple[int, int, str]:
    """The best boundary before a verb: a relative or conjunction, else punctuation that begins a new subject."""
    pack = line.pack
    commas: list[int] = []
    at = high
    while at > low:
        at -= 1
        word = line.words[at].low
        if at in line.dated or (at in line.name_at and not line.name_at[at].pronoun):
            continue
        if word == ")":
            at = _opened(line, at, low)
            continue
        if kind := _opener_kind(line, at, high):
            if kind == "rel" and commas and _closed(line, at, commas[-1]):
                at, commas = at - 1, []
                continue
            if commas and word in pack.after | pack.before | pack.since:
                return commas[-1], commas[-1] + 1, "punct"  # after the sale, …: a phrase, not a clause
            return at - _led(line, at, kind), at + 1, kind
        if word in _STRONG:
            return at, at + 1, "punct"
        if word in pack.coordinators and low > 0 and not _list_join(line, at):
            if commas and _begins(line, commas[0], at, high):
                return commas[0], commas[0] + 1, "punct"
            return at, at + 1, "coord"
        if word == ",":
            commas.append(at)
    if low == 0:
        return low, low, ""
    if commas:
        has_name = any(i in line.name_at for i in range(commas[-1] + 1, high))
        cut = commas[-1] if has_name else commas[0]
        return cut, cut + 1, "punct"
    subject = _last_subject(line, low, high)
    return subject, subject, "follow"


def _begins(line: Line, comma: int, join: int, high: int) -> bool:
    """Whether a comma behind a conjunction opens the clause: Born to a miner and a nurse, | she …."""
    if any(at in line.dated for at in range(join + 1, comma)) or comma + 1 >= high:
        return False
    name = line.name_at.get(comma + 1)
    free = name is not None and not line.preposition(name) and line.at[name.id][1] >= high - 1
    return line.words[comma + 1].low in line.pack.subjects or free


def _opened(line: Line, at: int, low: int) -> int:
    """Where the bracket that closes at ``at`` opens."""
    for i in range(at - 1, low - 1, -1):
        if line.words[i].low == "(":
            return i
    return at


def _last_subject(line: Line, low: int, high: int) -> int:
    """Where the subject of a verb without conjunction begins: announced | it has settled."""
    for i in range(high - 1, low - 1, -1):
        if line.words[i].low in line.pack.subjects:
            return i
        name = line.name_at.get(i)
        if name is not None and not line.preposition(name) and i not in line.dated:
            return line.at[name.id][0]
    return low


def _opener_kind(line: Line, at: int, verb: int) -> str:
    """What kind of clause a word opens before the verb at ``verb``, "" where it opens none."""
    pack = line.pack
    word = line.words[at].low
    before = line.words[at - 1].low if at else ""
    if pack.verb_last:
        marked = _marked_off(line, at)
        if word in pack.verb_last and marked and at and before not in pack.coordinators and _closes(line, verb):
            return pack.verb_last[word]
        if not marked or (at + 1 < len(line.words) and line.words[at + 1].low in pack.of):
            return ""  # mehr als 500; während des Krieges
    if word in pack.complementizers and before in pack.before_that:
        return pack.before_that[before]
    kind = _kind(word, pack)
    if kind == "rel" and word in pack.complementizers and at and before != ",":
        return "rel" if at - 1 in line.name_at else "comp"
    return kind


def _closed(line: Line, at: int, comma: int) -> bool:
    """Whether a relative clause between commas is over before the verb: Anna, who runs the firm, said."""
    pack = line.pack
    if pack.free_order or at == 0 or line.words[at - 1].low != "," or comma - at < 3 or at + 1 in line.dated:
        return False
    first = line.words[at + 1].low
    return line.words[at + 1].word and first not in line.governors | pack.articles | pack.subjects | pack.between


def _led(line: Line, at: int, kind: str) -> int:
    """One where a preposition leads a relative pronoun: ein Interview, | in dem …."""
    led = kind == "orel" and at > 1 and line.words[at - 1].low in line.governors and line.words[at - 2].low == ","
    return int(led)


def _marked_off(line: Line, at: int) -> bool:
    """Whether a comma (with a preposition or an adverb behind it), a conjunction or the start stands before a word."""
    for back in (1, 2):
        if at - back < 0:
            return True
        word = line.words[at - back].low
        if word in ',"“„«–—-(' or (back == 1 and word in line.pack.coordinators):
            return True
        if back == 1 and not (word in line.governors or word in line.pack.between):
            return False
    return False


def _closes(line: Line, verb: int) -> bool:
    """Whether a verb, with its auxiliaries, ends its clause: …, der den Konzern geführt hatte."""
    after = verb + 1
    while after < len(line.words) and (line.words[after].low in line.pack.aux or after in line.verbs):
        after += 1
    return after >= len(line.words) or not line.words[after].word or line.words[after].low in line.pack.coordinators


def _kind(word: str, pack: Pack) -> str:
    if word in pack.relatives:
        return "rel"
    if word in pack.object_relatives:
        return "orel"
    if word in pack.conditionals:
        return "cond"
    if word in pack.subordinators:
        return "sub"
    if word in pack.complementizers:
        return "comp"
    return ""


def _list_join(line: Line, at: int) -> bool:
    """Whether a conjunction joins two names: Ann and Bob founded."""
    return at > 0 and at - 1 in line.name_at and any(i in line.name_at for i in (at + 1, at + 2))


def clause_of(
    line: Line, hit: Hit, verbal: Sequence[Hit], cuts: Sequence[tuple[int, int, str]]
) -> tuple[int, int, str]:
    """The tokens of a trigger's clause and its opener."""
    low, opener, high = 0, "", len(line.words)
    for other, (cut, begin, kind) in zip(verbal, cuts, strict=True):
        if other.first <= hit.first:
            low, opener = begin, kind
        else:
            high = min(high, cut)
    high = max(high, hit.last, hit.tail + 1)
    return min(low, hit.first), high, opener


def noun_phrase(line: Line, hit: Hit, low: int, high: int) -> tuple[int, int]:
    """From the possessor before a noun to the last argument behind it."""
    first = hit.first
    while first > low and (
        line.words[first - 1].low in line.pack.articles
        or line.words[first - 1].low in ("'s", "'")
        or first - 1 in line.name_at
        or line.words[first - 1].low.isdigit()
    ):
        first -= 1
    last = hit.last
    while last < high and (line.words[last].word or last in line.name_at or last in line.dated):
        last += 1
    return first, last
