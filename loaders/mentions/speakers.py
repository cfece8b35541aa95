"""Who says I: the attributed speaker of a quotation, the owner of a turn, else the guest of an interview.

A turn opens with a label (``Ann Lee:``). A transcript without labels is cut by question and address: the guest is the
one whom the opening greets by name; whoever asks *you* is not the guest, and the answer is the guest's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loaders.languages.anaphors import Anaphors
from loaders.mentions.draft import Draft
from loaders.model import Label, Sentence

_NEVER = "(?!)"
_QUOTES = re.compile(r"“[^”\n]*”|«[^»\n]*»|「[^「」\n]*」|„[^“”\n]*[“”]|(?<!\w)\"[^\"\n]*\"")
_TURN = re.compile(r"^[ \t•\-–—*]{0,4}(?P<label>[^\n:：.!?。！？\"“]{2,60}?)\s?[:：]\s", re.MULTILINE)
_REACH_LEFT, _REACH_RIGHT = 160, 90
_OPENING = 0.12  # the share of a transcript in which the guest is greeted, or the last such share
_LEAST_FIRST, _LEAST_QUESTIONS = 8, 2  # how often a transcript says I, or asks you, at least


@dataclass(slots=True, kw_only=True)
class Stretch:
    """A part of the text with one speaker (a canonical name); empty where the speaker is not known."""

    start: int
    end: int
    speaker: str


def resolve(
    text: str, sentences: Sequence[Sentence], drafts: list[Draft], labels: Mapping[str, Label], words: Anaphors
) -> list[Draft]:
    """The first-person pronouns of a text whose speaker is known, as drafts marked ``pronoun``."""
    firsts = list(re.finditer(words.first or _NEVER, text))
    if not firsts:
        return []
    people = sorted((d for d in drafts if labels.get(d.canonical) == "person"), key=lambda d: d.start)
    turns = _turns(text, people) or _transcript(text, sentences, people, firsts, words)
    quotes = [_attribute(text, m, people, turns, words) for m in _QUOTES.finditer(text)]
    found = []
    for m in firsts:
        speaker = _at(quotes, m.start())
        if speaker is None:
            speaker = _at(turns, m.start())
        if speaker:
            found.append(Draft(start=m.start(), end=m.end(), text=m.group(), canonical=speaker, pronoun=True))
    return found


def _at(stretches: Sequence[Stretch], position: int) -> str | None:
    """The speaker at a position: empty where a stretch holds it but nobody is known, None outside of all."""
    i = bisect_right(stretches, position, key=lambda s: s.start) - 1
    if i >= 0 and position < stretches[i].end:
        return stretches[i].speaker
    return None


def _between(people: list[Draft], start: int, end: int) -> list[Draft]:
    """The people (in text order) who stand in a stretch."""
    first = bisect_left(people, start, key=lambda d: d.start)
    return people[first : bisect_left(people, end, key=lambda d: d.start)]


def _turns(text: str, people: list[Draft]) -> list[Stretch]:
    """Turns that open with a label; at least two of one person, or of two."""
    marks: list[tuple[int, str]] = []
    for m in _TURN.finditer(text):
        at = m.start("label")
        owner = next((d.canonical for d in _between(people, at, at + 1) if d.end <= m.end("label")), None)
        if owner is not None:
            marks.append((m.start(), owner))
        elif len(m["label"].split()) <= 2 and m["label"][:1].isupper():
            marks.append((m.start(), ""))
    named = [owner for _, owner in marks if owner]
    if len(named) < 2:
        return []
    ends = [start for start, _ in marks[1:]] + [len(text)]
    return [Stretch(start=start, end=end, speaker=owner) for (start, owner), end in zip(marks, ends, strict=True)]


def _attribute(text: str, m: re.Match[str], people: list[Draft], turns: Sequence[Stretch], words: Anaphors) -> Stretch:
    """The speaker of a quotation: who stands by a verb of saying behind or before it."""
    start, end = m.span()
    inner = _at(turns, start)
    left_from = max(text.rfind("\n", 0, start) + 1, start - _REACH_LEFT)
    if inner:  # a quotation inside a turn: I said …, he said …
        return Stretch(start=start, end=end, speaker=_inner(text[max(left_from, start - 24) : start], inner, words))
    stop = text.find("\n", end)
    right_to = min(stop if stop >= 0 else len(text), end + _REACH_RIGHT)
    right = re.search(words.saying or _NEVER, text[end:right_to])
    if right and not re.search(r"[.!?。！？]\s", text[end : end + right.start()]):
        near = [d for d in _between(people, end, right_to) if d.start - (end + right.start()) < 40]
        if near:
            return Stretch(start=start, end=end, speaker=near[0].canonical)
    left = text[left_from:start]
    said = list(re.finditer(words.saying or _NEVER, left))
    if said or left.rstrip().endswith((":", "：")) or (right and right.start() < 4):
        sentence = max((left.rfind(mark) for mark in (". ", "。", "! ", "? ", "！", "？")), default=-1) + 1
        before = _between(people, left_from, start)
        inside = [d for d in before if d.start >= left_from + sentence]
        if inside or before:
            return Stretch(start=start, end=end, speaker=(inside[0] if inside else before[-1]).canonical)
    return Stretch(start=start, end=end, speaker="")


def _inner(left: str, owner: str, words: Anaphors) -> str:
    """I said → the owner of the turn; he said, they said → nobody known."""
    firsts = [m.start() for m in re.finditer(words.first or _NEVER, left)]
    thirds = [m.start() for m in re.finditer(words.third or _NEVER, left)]
    if firsts and (not thirds or firsts[-1] > thirds[-1]):
        return owner
    return "" if thirds or re.search(words.saying or _NEVER, left) else owner


def _transcript(
    text: str, sentences: Sequence[Sentence], people: list[Draft], firsts: list[re.Match[str]], words: Anaphors
) -> list[Stretch]:
    """An interview without labels: stretches of the guest, and of whoever asks."""
    quoted = sum(len(m.group()) for m in _QUOTES.finditer(text))
    asked = sum(
        text[s.start : s.end].rstrip().endswith(("?", "？")) and _addresses(text[s.start : s.end], words)
        for s in sentences
    )
    if (len(firsts) < _LEAST_FIRST and asked < _LEAST_QUESTIONS) or quoted > len(text) / 3:
        return []
    guest = _guest(text, people, words)
    if not guest:
        return []
    asks = [_asks(text[s.start : s.end], guest, people, s, words) for s in sentences]
    for i in range(len(asks) - 2, -1, -1):  # what leads up to a question, and speaks to the guest, is the asker's too
        near = sentences[i].paragraph >= sentences[i + 1].paragraph - 1
        if (
            asks[i + 1] == "asks"
            and not asks[i]
            and near
            and _addresses(text[sentences[i].start : sentences[i].end], words)
        ):
            asks[i] = "asks"
    return [
        Stretch(start=s.start, end=s.end, speaker="" if ask else guest) for s, ask in zip(sentences, asks, strict=True)
    ]


def _guest(text: str, people: list[Draft], words: Anaphors) -> str:
    """The person whom the transcript's opening (or its close) greets or thanks by name."""
    surfaces = sorted({d.text for d in people}, key=len, reverse=True)
    if not surfaces:
        return ""
    name = "(?:" + "|".join(map(re.escape, surfaces)) + ")"
    limit = max(600, int(len(text) * _OPENING))
    for lo, hi in ((0, limit), (max(0, len(text) - limit), len(text))):
        for pattern in words.greeting:
            m = re.search(pattern.replace("NAME", name), text[lo:hi])
            if m:
                return next(d.canonical for d in people if lo + m.start() <= d.start and d.end <= lo + m.end())
    return ""


def _addresses(sentence: str, words: Anaphors) -> bool:
    """Whether a sentence speaks to somebody, fillers aside."""
    plain = re.sub(words.filler or _NEVER, "", sentence)
    return re.search(words.second or _NEVER, plain) is not None


def _asks(sentence: str, guest: str, people: list[Draft], place: Sentence, words: Anaphors) -> str:
    """``asks`` for a sentence of whoever interviews: a question to you, a greeting or an address by name."""
    question = sentence.rstrip('"”」』 ').endswith(("?", "？"))
    if question and _addresses(sentence, words):
        return "asks"
    here = _between(people, place.start, place.end)
    called = any(d.canonical == guest for d in here)
    greeted = called and any(
        re.search(pattern.replace("NAME", re.escape(d.text)), sentence) for pattern in words.greeting for d in here
    )
    return "asks" if greeted or (called and _addresses(sentence, words)) else ""
