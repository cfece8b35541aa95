"""Text to mentions of named people, organisations, places, products, facilities and works."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from importlib import import_module

from loaders.gazetteer import Gazetteer
from loaders.languages.anaphors import Anaphors
from loaders.languages.who import LatinWho
from loaders.mentions import anaphora, chains, chinese, coordination, echoes, japanese, latin, speakers
from loaders.mentions.draft import Draft, tally, winner
from loaders.mentions.known import known_label
from loaders.model import Document, Label, Name, Sentence, Timex

_LATIN = ("en", "fr", "es", "de", "pt", "it")
_LANGUAGES = (*_LATIN, "zh", "ja")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_KNOWN_WEIGHT = 3.0
_PRONOUN_CONFIDENCE = 0.5


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], *, gazetteer: Gazetteer
) -> list[Name]:
    """The names (and resolved pronouns) of a document in text order, chained within it by ``canonical``."""
    code = language_of(document)
    drafts = _drafts(document, sentences, timexes, gazetteer, code)
    drafts += echoes.find(document.text, drafts, blocked=_blocked(code))
    for draft in drafts:
        label = known_label(gazetteer, draft.text, document.lang)
        if label:
            draft.vote(label, _KNOWN_WEIGHT, "gazetteer")
    coordination.lend(drafts, document.text)
    chains.chain(drafts, document.text, genitive=_genitive(gazetteer) if code == "de" else None)
    labels = _labels(drafts)
    kinds = {canonical: label for canonical, (label, _) in labels.items()}
    words = _anaphors(code)
    pronouns = anaphora.resolve(document.text, sentences, drafts, kinds, words)
    pronouns += speakers.resolve(document.text, sentences, [*drafts, *pronouns], kinds, words)
    return _names(document, [*drafts, *pronouns], labels)


def _genitive(gazetteer: Gazetteer) -> Callable[[str], bool]:
    """Whether a word that a final -s was taken from is a place by its form or in the gazetteer."""
    who = latin_lexicon("de")
    return lambda stem: stem.lower().endswith(who.stems) or known_label(gazetteer, stem, "de") == "place"


def language_of(document: Document) -> str:
    """The language whose rules read a document; English where there are none of its own."""
    code = document.lang.split("-")[0].lower()
    return code if code in _LANGUAGES else "en"


def _drafts(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], gazetteer: Gazetteer, code: str
) -> list[Draft]:
    if code in _LATIN:
        return latin.find(document, sentences, timexes, latin_lexicon(code), gazetteer)
    native = [s for s in sentences if _CJK.search(document.text, s.start, s.end)]
    foreign = [s for s in sentences if not _CJK.search(document.text, s.start, s.end)]
    read = chinese.find if code == "zh" else japanese.find
    drafts = latin.find(document, foreign, timexes, latin_lexicon("en"), gazetteer) if foreign else []
    return [*read(document, native, timexes, gazetteer), *drafts]


def latin_lexicon(code: str) -> LatinWho:
    """The word classes of a language in Latin script."""
    who: LatinWho = import_module(f"loaders.languages.{code}.who").WHO
    return who


def _anaphors(code: str) -> Anaphors:
    words: Anaphors = import_module(f"loaders.languages.{code}.who_anaphors").ANAPHORS
    return words


def _blocked(code: str) -> frozenset[str]:
    """Words that a full name's part never is when it stands alone."""
    if code not in _LATIN:
        return frozenset()
    who = latin_lexicon(code)
    return who.function | who.calendar | who.particles | who.never


def _labels(drafts: list[Draft]) -> dict[str, tuple[Label, float]]:
    groups: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        groups[draft.canonical].append(draft)
    return {canonical: winner(tally(group)) for canonical, group in groups.items()}


def _names(document: Document, drafts: list[Draft], labels: dict[str, tuple[Label, float]]) -> list[Name]:
    """Drafts to names: a chain has one label, voted by its mentions; no two names share a span."""
    names: dict[tuple[int, int], Name] = {}
    for draft in sorted(drafts, key=lambda d: (d.start, d.end, d.pronoun)):
        label, confidence = labels[draft.canonical]
        own = [vote for vote in draft.votes if vote[0] == label]
        rule = "anaphor" if draft.pronoun else max(own, key=lambda vote: vote[1])[2] if own else "chain"
        names.setdefault(
            (draft.start, draft.end),
            Name(
                document=document.id, start=draft.start, end=draft.end, text=draft.text, lang=document.lang,
                canonical=draft.canonical, label=label, rule=rule, pronoun=draft.pronoun,
                confidence=_PRONOUN_CONFIDENCE * confidence if draft.pronoun else confidence,
            ),
        )  # fmt: skip
    return list(names.values())
