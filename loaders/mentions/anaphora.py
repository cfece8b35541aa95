"""Pronouns and roles to the name they stand for, where a simple rule is right: recency, gender, kind, subjecthood.

A pronoun takes the first fitting name of its own sentence before it, else the first of the nearest sentence before,
up to three back: what is named first is the subject, and a subject goes on. Where nothing fits, it stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loaders.languages.anaphors import Anaphors
from loaders.mentions import shared
from loaders.mentions.draft import Draft
from loaders.model import Label, Sentence
from loaders.sentences import dateline

_REACH = 3
_NEVER = "(?!)"


@dataclass(slots=True, kw_only=True)
class _Anaphor:
    start: int
    end: int
    gender: str
    label: Label


def resolve(
    text: str, sentences: Sequence[Sentence], drafts: list[Draft], labels: Mapping[str, Label], words: Anaphors
) -> list[Draft]:
    """The anaphors of a text whose antecedent is clear, as drafts marked ``pronoun``."""
    starts = [s.start for s in sentences]
    by_sentence: dict[int, list[Draft]] = {}
    for draft in drafts:
        index = max(0, bisect_right(starts, draft.start) - 1)
        if draft.start >= dateline(text, sentences[index]):  # the agency that reports is not what is talked about
            by_sentence.setdefault(index, []).append(draft)
    found: list[Draft] = []
    for anaphor in _anaphors(text, words):
        index = bisect_right(starts, anaphor.start) - 1
        if index < 0 or sentences[index].heading:
            continue
        canonical = _antecedent(text, anaphor, index, by_sentence, labels, words)
        if canonical:
            draft = Draft(
                start=anaphor.start,
                end=anaphor.end,
                text=text[anaphor.start : anaphor.end],
                canonical=canonical,
                pronoun=True,
            )
            found.append(draft)
            here = by_sentence.setdefault(index, [])
            here.append(draft)
            here.sort(key=lambda d: d.start)
    return found


def _anaphors(text: str, words: Anaphors) -> list[_Anaphor]:
    impersonal = {m.start() for m in re.finditer(words.not_male or _NEVER, text)}
    found: list[_Anaphor] = []
    for pattern, gender, label in (
        (words.male, "male", "person"), (words.female, "female", "person"), (words.company, "", "organization"),
    ):  # fmt: skip
        found.extend(
            _Anaphor(start=m.start(), end=m.end(), gender=gender, label=label)  # type: ignore[arg-type]
            for m in re.finditer(pattern or _NEVER, text)
            if m.start() not in impersonal
        )
    return sorted(found, key=lambda a: a.start)


def _antecedent(
    text: str,
    anaphor: _Anaphor,
    index: int,
    by_sentence: dict[int, list[Draft]],
    labels: Mapping[str, Label],
    words: Anaphors,
) -> str:
    objective = re.match(words.object or _NEVER, text[anaphor.start : anaphor.end]) is not None
    for back in range(_REACH + 1):
        fitting = [
            draft
            for draft in by_sentence.get(index - back, ())
            if draft.end <= anaphor.start
            and labels.get(draft.canonical) == anaphor.label
            and _agrees(draft.canonical, anaphor.gender, words)
            and not (back == 0 and objective and not re.search(r"[,;:]", text[draft.end : anaphor.start]))
            and not (anaphor.label == "organization" and _reports(text, draft, words))
        ]
        if fitting:
            subjects = [d for d in fitting if words.topic and re.match(words.topic, text[d.end : d.end + 8])]
            return (subjects or fitting)[0].canonical
    return ""


def _reports(text: str, draft: Draft, words: Anaphors) -> bool:
    """Whether a name is introduced as a newspaper, an agency, a broadcaster."""
    return re.search(words.media or _NEVER, text[max(0, draft.start - 24) : draft.start]) is not None


def _agrees(canonical: str, gender: str, words: Anaphors) -> bool:
    """Whether a name may be he, or she.

    Only a given name of the other gender says no; where things are she too, only a woman's says yes.
    """
    told = shared.gender(re.split(r"[ \u00a0·・]", canonical)[0])
    if gender == "female" and words.gendered:
        return told == "female"
    return not gender or told in ("", "either", gender)
