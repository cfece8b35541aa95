"""The seam to the gazetteer: whether a surface is known, and as what."""

from __future__ import annotations

from typing import cast

from loaders.gazetteer import Gazetteer
from loaders.model import LABELS, Label


def known_label(gazetteer: Gazetteer, surface: str, lang: str) -> Label | None:
    """The kind under which the gazetteer knows a surface form; None where it does not, or is of two minds."""
    lookup = getattr(gazetteer, "label_of", None)
    label = lookup(surface, lang) if lookup is not None else None
    return cast("Label", label) if label in LABELS else None
