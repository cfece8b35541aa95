"""Where a sentence ends, and where a point only marks an ordinal."""

from __future__ import annotations

import pytest

from loaders import sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Am 18. Mai wurde gewählt. Zum 1. Juli kam das Geld.", 2),
        ("KÖLN, 9. November 1999. Heute regnet es.", 2),
        ("Im 19. Jahrhundert. Der 2. Versuch gelang.", 2),
        ("Vom 3. bis 5. Mai ist geschlossen.", 1),
        ("He scored 12. Then he left.", 2),
        ("Elle en a 12. Mars est rouge.", 2),
        ("She was born in 1990. April was cold.", 2),
    ],
)
def test_ordinal_ends_no_sentence(text: str, count: int) -> None:
    """A German ordinal before a month, or after an article or preposition, ends no sentence; a plain number may."""
    assert len(sentences.split(text)) == count
