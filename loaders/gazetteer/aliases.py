"""The user's alias file: tab-separated, with a head line, one thing a line.

    name            kind           aliases                 same_as
    Ada Lovelace    person         Lady Lovelace|エイダ    Augusta Ada King
    Acme            organization   ACME Corp.|亚克米

``kind`` is one of person, organization, place, product, facility, work. ``aliases`` (| between them) and ``same_as`` (a
name that is known already: the two are one thing) may be empty. Lines that start with # are notes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from loaders.errors import InputError
from loaders.gazetteer.entries import Entry
from loaders.model import LABELS, Label, content_id
from loaders.names.keys import key

_HINT = "the columns are name, kind, aliases and same_as, tab apart; aliases have | between them"


def read_aliases(path: Path, id_of: Callable[[str], str | None]) -> tuple[Entry, ...]:
    """The entries of an alias file; ``id_of`` finds what ``same_as`` speaks of. Raises InputError."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}", _HINT) from error
    rows = [(number, line.split("\t")) for number, line in enumerate(lines, 1) if line.strip() and line[0] != "#"]
    if rows and [cell.strip().lower() for cell in rows[0][1][:2]] == ["name", "kind"]:
        rows = rows[1:]
    entries = [_entry(path, number, [cell.strip() for cell in cells], id_of) for number, cells in rows]
    _settle(entries, id_of)
    return tuple(entry for entry, _ in entries)


def _entry(path: Path, number: int, cells: list[str], id_of: Callable[[str], str | None]) -> tuple[Entry, str]:
    name, kind, aliases, same_as = (cells + [""] * 4)[:4]
    if not key(name) or kind.lower() not in LABELS or len(cells) > 4:
        wrong = (
            f"kind {kind!r} is not one of {', '.join(LABELS)}" if key(name) and len(cells) <= 4 else "not four columns"
        )
        raise InputError(f"{path}:{number}: {wrong}", _HINT)
    names = tuple(alias.strip() for alias in aliases.split("|") if alias.strip())
    known = (id_of(same_as) if same_as else None) or id_of(name)
    names += (same_as,) if same_as else ()
    own = Entry(id=known or content_id("own", key(name)), label=cast("Label", kind.lower()), name=name, names=names)
    return own, same_as


def _settle(entries: list[tuple[Entry, str]], id_of: Callable[[str], str | None]) -> None:
    """Give entries whose ``same_as`` names another line of the file that line's id."""
    by_name = {key(entry.name): entry.id for entry, _ in entries}
    for at, (entry, same_as) in enumerate(entries):
        other = by_name.get(key(same_as)) if same_as and not id_of(same_as) else None
        if other:
            entries[at] = (
                Entry(id=other, label=entry.label, name=entry.name, names=entry.names),
                same_as,
            )
