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
from loaders.mentions import salience, shared
from loaders.mentions.draft import Draft
from loaders.model import Label, Sentence
from loaders.sentences import dateline

_REACH = 3
_MEMORY = 40  # sentences back over which what the text is about is counted
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
        if words.governed:
            canonical = _centred(text, anaphor, index, sentences, by_sentence, labels, words)
        else:
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
        (words.either, "", "person"),
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
    reach = words.company_reach if anaphor.label == "organization" else _REACH
    for back in range(reach + 1):
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


def _centred(
    text: str,
    anaphor: _Anaphor,
    index: int,
    sentences: Sequence[Sentence],
    by_sentence: dict[int, list[Draft]],
    labels: Mapping[str, Label],
    words: Anaphors,
) -> str:
    """The antecedent by centre: a fitting subject, else what the text is about, else the nearest fitting name."""
    objective = re.match(words.object or _NEVER, text[anaphor.start : anaphor.end]) is not None

    def fits(draft: Draft) -> bool:
        if labels.get(draft.canonical) != anaphor.label or not _agrees(draft.canonical, anaphor.gender, words):
            return False
        if anaphor.label != "organization":
            return True
        return not _reports(text, draft, words) and not re.search(words.public or _NEVER, draft.canonical)

    known = [d for i in range(max(0, index - _MEMORY), index + 1) for d in by_sentence.get(i, ())]
    about = salience.topic(known, anaphor.start, fits)
    passing = ""
    for back in range(_REACH + 1):
        here = [d for d in by_sentence.get(index - back, ()) if d.end <= anaphor.start]
        if back == 0 and objective:
            here = [d for d in here if re.search(r"[,;:]", text[d.end : anaphor.start])]
        fitting = [d for d in here if fits(d)]
        leading = [
            d for d in fitting if salience.leads(text, sentences[index - back], d, words.governed, words.fronted)
        ]
        if leading:
            return leading[0].canonical
        beside = [d for d in fitting if not re.search(words.doer or _NEVER, text[max(0, d.start - 28) : d.start])]
        if beside and back == 0 and anaphor.label == "organization":
            return beside[0].canonical
        firm = _leading_firm(text, anaphor, here, sentences[index - back], labels, words) if back < 2 else ""
        if firm and not any(d.canonical == about for d in fitting):
            return firm
        if any(d.canonical == about for d in fitting):
            return about
        passing = passing or (fitting[0].canonical if fitting else "")
    return about or passing


def _leading_firm(
    text: str,
    anaphor: _Anaphor,
    here: Sequence[Draft],
    sentence: Sentence,
    labels: Mapping[str, Label],
    words: Anaphors,
) -> str:
    """The firm that leads a sentence, where the pronoun may be a thing and no verb of people follows it."""
    if not words.gendered or anaphor.label != "person" or not anaphor.gender:
        return ""
    if re.match(words.personal or _NEVER, text[anaphor.end : anaphor.end + 40]):
        return ""
    people = [d for d in here if labels.get(d.canonical) == "person"]
    firms = [d for d in here if labels.get(d.canonical) == "organization"]
    leading = [d for d in firms if salience.leads(text, sentence, d, words.governed, words.fronted)]
    return leading[0].canonical if leading and not any(d.start < leading[0].start for d in people) else ""


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
