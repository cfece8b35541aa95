"""Text to temporal expressions (TIMEX3 and EDTF), in any language.
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.model import Document, Sentence, Timex
from loaders.timexes.engine import read
from loaders.timexes.language import language


def find(document: Document, sentences: Sequence[Sentence]) -> list[Timex]:
    """The temporal expressions of a document in text order, resolved against its date and the passage."""
    lang = language(document.lang)
    return read(document, sentences, lang) if lang else []
