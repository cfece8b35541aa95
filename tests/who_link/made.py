"""Names made for the tests of linking."""

from __future__ import annotations

from loaders.model import Label, Name


def name(
    canonical: str, lang: str = "en", *, doc: str = "d1", at: int = 0, text: str = "", label: Label = "person",
    confidence: float = 0.9, pronoun: bool = False,
) -> Name:  # fmt: skip
    """A mention of a name, of a person unless said otherwise."""
    text = text or canonical
    return Name(
        document=doc, start=at, end=at + len(text), text=text, lang=lang, canonical=canonical, label=label, rule="test",
        confidence=confidence, pronoun=pronoun,
    )  # fmt: skip
