"""A verb form and the words before it → time, voice and certainty (scripts with spaces)."""

from __future__ import annotations

from collections.abc import Container, Sequence

from loaders.events.drafts import Reading, Time
from loaders.events.pack import Pack
from loaders.events.triggers import Hit, Token

_REACH = 7


def read(words: Sequence[Token], hit: Hit, pack: Pack, low: int, names: Container[int]) -> Reading:
    """How the verb at ``hit`` stands, from its form and the auxiliaries between ``low`` and it."""
    codes, first = _auxiliaries(words, hit, pack, low)
    tenses = hit.entry.tenses
    if "BK" in "".join(codes) and pack.lang == "en":
        codes = [*codes, "P"]  # it is to double
    out = Reading(group_start=first)
    if "N" in codes or _negative_after(words, hit, pack):
        out.negated = True
    codes = _perfect_with_be(codes, words, hit, pack)
    out.passive = _passive(words, hit, pack, codes, names)
    out.reduced = out.passive and not codes
    out.time = _time(codes, tenses, passive=out.passive)
    if "P" in codes or out.time == "future":
        out.certainty = "planned"
        out.time = "future"
    if "O" in codes and ("N" in tenses or "E" in codes):
        out.certainty, out.time, out.ought = "planned", "future", True
    if "D" in codes and out.time != "future":
        out.certainty, out.time = "asserted", "past" if out.time in ("none", "past") else out.time
    if out.time == "unreal" or "A" in codes:
        out.certainty = "hypothetical"
    out.would = "W" in codes or (out.time == "unreal" and "C" in tenses and not set(codes) & set("f"))
    out.steps = (f"verb group {''.join(codes) or '-'}+{tenses}: {out.time}{' passive' if out.passive else ''}",)
    return out


def group_start(words: Sequence[Token], hit: Hit, pack: Pack) -> int:
    """Where the verb group of a trigger begins."""
    return _auxiliaries(words, hit, pack, 0)[1]


def _perfect_with_be(codes: list[str], words: Sequence[Token], hit: Hit, pack: Pack) -> list[str]:
    """Est parti, s'est retiré: be stands for have."""
    verb = hit.entry.lemma.partition("…")[0].removeprefix("se+").split("|")
    reflexive = any(w.low in pack.reflexives for w in words[max(0, hit.first - 3) : hit.first])
    if "Q" in hit.entry.tenses and (reflexive or pack.be_verbs.intersection(verb)):
        return [{"B": "H", "b": "h"}.get(code, code) for code in codes]
    return codes


def _auxiliaries(words: Sequence[Token], hit: Hit, pack: Pack, low: int) -> tuple[list[str], int]:
    codes: list[str] = []
    first = hit.first
    if pack.free_order:
        return _far(words, hit, pack, low)
    at = hit.first - 1
    steps = 0
    while at >= 0 and steps < _REACH:
        word = words[at].low
        if word in pack.aux:
            codes.append(pack.aux[word])
            first = at
        elif not (word in pack.between or word.endswith(pack.adverb_endings or ("\0",))):
            break
        at -= 1
        steps += 1
    return codes[::-1], first


def _far(words: Sequence[Token], hit: Hit, pack: Pack, low: int) -> tuple[list[str], int]:
    """German: the auxiliary stands second and the participle last, or the auxiliary behind it in a side clause."""
    codes: list[str] = []
    first = hit.first
    if set(hit.entry.tenses) & set("QN"):
        for at in range(hit.first - 1, low - 1, -1):
            if words[at].low in pack.aux:
                codes.insert(0, pack.aux[words[at].low])
            elif not words[at].word and words[at].low in ",;:":
                break
        for at in range(hit.last, min(len(words), hit.last + 3)):
            code = pack.aux.get(words[at].low)
            if code is None:
                break
            codes.append(code)
    else:
        span = range(low, min(len(words), hit.last + 6))
        codes = ["N" for at in span if pack.aux.get(words[at].low) == "N"][:1]
    return codes, first


def _negative_after(words: Sequence[Token], hit: Hit, pack: Pack) -> bool:
    """French pas, German nicht: the negation may follow the finite verb."""
    nearby = words[hit.last : hit.last + 2]
    return any(pack.aux.get(word.low) == "N" and word.low not in ("no", "non") for word in nearby)


def _passive(words: Sequence[Token], hit: Hit, pack: Pack, codes: list[str], names: Container[int]) -> bool:
    tenses = hit.entry.tenses
    if "Q" not in tenses:
        return False
    if set(codes) & {"E"}:
        return True
    if set(codes) & set("Bb") and not set(codes) & set("H"):
        return True
    if codes or ("T" in tenses and not _reduced(words, hit, pack, names)):
        return False
    return _reduced(words, hit, pack, names)


_INTRANSITIVE = ("failure", "accident", "result", "departure", "death", "success", "joining", "meeting", "statement")


def _reduced(words: Sequence[Token], hit: Hit, pack: Pack, names: Container[int]) -> bool:
    """A participle without auxiliary: an agreement signed in May, a firm, founded by two sisters."""
    before = words[hit.first - 1].low if hit.first else ""
    if not before and not {"P", "N"} & set(hit.entry.tenses):
        return True  # Founded in 1998, the firm …
    if "T" in hit.entry.tenses and (hit.first - 1 in names or before in pack.subjects):
        return False
    if "T" in hit.entry.tenses and before != "," and hit.entry.frame.type in _INTRANSITIVE:
        return False
    after = words[hit.last].low if hit.last < len(words) else "."
    return after in pack.by or after in pack.at or after in pack.prepositions or after in ".,;)"


def _time(codes: list[str], tenses: str, *, passive: bool) -> Time:
    have = set(codes)
    if "F" in have or (have == {"B"} and "N" in tenses and "Q" not in tenses):  # German: wird … kaufen
        return "future"
    if have & set("fW"):
        return "unreal"
    if "h" in have:
        return "pluperfect"
    if "H" in have:
        return "perfect"
    if "Q" in tenses and (have & set("Bb") or passive):
        return "present" if "B" in have and "b" not in have else "past"
    for letter, time in (("T", "past"), ("F", "future"), ("C", "unreal"), ("I", "past"), ("P", "present")):
        if letter in tenses and not (letter == "P" and have & set("d")):
            return time  # type: ignore[return-value]
    if "d" in have:
        return "past"
    if "b" in have:
        return "past"
    return "none"
