"""The errors a user may see, as one tree.

    AnnalsError                 anything that Annals reports in one line, with a hint
    ├── InputError              a document, manifest or option that cannot be used
    ├── StoreError              the store cannot be reached, or refuses
    └── QueryError              a query that cannot be run: unknown, wrong, or missing a parameter

Every error carries a one-line message and, where one helps, a hint: what to do next.
"""

from __future__ import annotations


class AnnalsError(Exception):
    """One line that says what is wrong, and a hint that says what to do."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(AnnalsError):
    """A document, a manifest or an option that cannot be used."""


class StoreError(AnnalsError):
    """The store cannot be reached, is held by someone else, or refuses."""


class QueryError(AnnalsError):
    """A query that is unknown, malformed, or lacks a parameter. ``line`` (from 1) is where in its text, if known."""

    def __init__(self, message: str, hint: str | None = None, *, line: int | None = None) -> None:
        super().__init__(message, hint)
        self.line = line
