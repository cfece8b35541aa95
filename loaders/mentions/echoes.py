"""A full name's parts where they stand alone: the surname at a sentence's start, マスク that is a word besides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from loaders.mentions import shared
from loaders.mentions.chains import content_parts
from loaders.mentions.draft import Draft, tally, winner

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_KATAKANA = re.compile(r"[ァ-ヴー]+$")
_LEAST_LATIN, _LEAST_CJK = 3, 2


def find(text: str, drafts: list[Draft], *, blocked: frozenset[str]) -> list[Draft]:
    """Mentions that nothing but a full name elsewhere in the document shows. ``blocked``: words that stay words."""
    covered = bytearray(len(text) + 1)
    for draft in drafts:
        covered[draft.start : draft.end] = b"\x01" * (draft.end - draft.start)
    found: list[Draft] = []
    for part in sorted(_parts(drafts, blocked), key=lambda p: (-len(p), p)):
        for m in re.finditer(_bounded(part), text):
            if any(covered[m.start() : m.end()]):
                continue
            covered[m.start() : m.end()] = b"\x01" * len(part)
            echo = Draft(start=m.start(), end=m.end(), text=part, parts=(part,))
            echo.vote("person", 0.5, "part of a full name")
            found.append(echo)
    return found


def _parts(drafts: list[Draft], blocked: frozenset[str]) -> Iterable[str]:
    groups: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        groups[draft.text].append(draft)
    for group in groups.values():
        parts = content_parts(group[0])
        if len(parts) < 2 or winner(tally(group))[0] != "person":
            continue
        given = parts[:1] if not _LATIN.match(parts[0]) or shared.gender(parts[0]) in ("male", "female") else ()
        for part in (parts[-1], *given):
            latin = _LATIN.match(part) is not None
            long_enough = len(part) >= (_LEAST_LATIN if latin else _LEAST_CJK)
            if long_enough and part.lower() not in blocked and not part.endswith("."):
                yield part


def _bounded(part: str) -> str:
    """The part as a word of its own, in the way of its script."""
    body = re.escape(part)
    if _LATIN.match(part):
        return rf"(?<![\w-]){body}(?![\w])(?!-\w)"
    if _KATAKANA.match(part):
        return rf"(?<![ァ-ヴー・]){body}(?![ァ-ヴー・])"
    return rf"(?<![·•・]){body}(?![·•・])"
