"""Text to mentions of named people, organisations, places, products, facilities and works."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from importlib import import_module

from loaders.gazetteer import Gazetteer
from loaders.languages.who import LatinWho
from loaders.mentions import chains, chinese, japanese, latin
from loaders.mentions.draft import Draft, tally, winner
from loaders.mentions.known import known_label
from loaders.model import Document, Name, Sentence, Timex

_LATIN = ("en", "fr", "es", "de", "pt", "it")
_KNOWN_WEIGHT = 6.0


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], *, gazetteer: Gazetteer
) -> list[Name]:
    """The names (and resolved pronouns) of a document in text order, chained within it by ``canonical``."""
    drafts = _drafts(document, sentences, timexes, gazetteer)
    for draft in drafts:
        label = known_label(gazetteer, draft.text, document.lang)
        if label:
            draft.vote(label, _KNOWN_WEIGHT, "gazetteer")
    chains.chain(drafts, document.text)
    return _names(document, drafts)


def _drafts(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], gazetteer: Gazetteer
) -> list[Draft]:
    code = document.lang.split("-")[0].lower()
    if code == "zh":
        return chinese.find(document, sentences, timexes, gazetteer)
    if code == "ja":
        return japanese.find(document, sentences, timexes, gazetteer)
    return latin.find(document, sentences, timexes, latin_lexicon(code), gazetteer)


def latin_lexicon(lang: str) -> LatinWho:
    """The word classes of a language; English where the language has none of its own."""
    code = lang.split("-")[0].lower()
    module = import_module(f"loaders.languages.{code if code in _LATIN else 'en'}.who")
    who: LatinWho = module.WHO
    return who


def _names(document: Document, drafts: list[Draft]) -> list[Name]:
    """Drafts to names: a chain has one label, voted by its mentions."""
    groups: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        groups[draft.canonical].append(draft)
    labels = {canonical: winner(tally(group)) for canonical, group in groups.items()}
    names = []
    for draft in sorted(drafts, key=lambda d: (d.start, d.end)):
        label, confidence = labels[draft.canonical]
        own = [vote for vote in draft.votes if vote[0] == label]
        rule = max(own, key=lambda vote: vote[1])[2] if own else "chain"
        names.append(
            Name(
                document=document.id, start=draft.start, end=draft.end, text=draft.text, lang=document.lang,
                canonical=draft.canonical, label=label, rule=rule, confidence=confidence, pronoun=draft.pronoun,
            )  # fmt: skip
        )
    return names
