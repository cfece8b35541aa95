"""Which mentions of a document are one name: the part of a full name met in it, the firm without its legal form.

Two people with one surname stay two: a bare surname goes to the one whose full name stands most often, then first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from loaders.mentions import shared
from loaders.mentions.draft import Draft, tally, winner

_ARTICLES = (
    "the ",
    "les ",
    "los ",
    "las ",
    "die ",
    "der ",
    "das ",
    "le ",
    "la ",
    "el ",
    "gli ",
    "os ",
    "as ",
    "i ",
    "l'",
    "l’",
)
_OWN_WEIGHT = 2.0


@dataclass(slots=True, kw_only=True)
class _Full:
    """A full name: its parts, its kind, and where it stands."""

    text: str
    parts: tuple[str, ...]
    label: str
    starts: list[int]


def chain(drafts: list[Draft], text: str, *, genitive: Callable[[str], bool] | None = None) -> None:
    """Set every draft's ``canonical``: the fullest surface form of its chain.

    ``genitive``: whether a form without its -s is a name that is known without the document (Italiens: Italien).
    """
    by_key: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_key[key_of(draft.text)].append(draft)
    if genitive:
        _join_genitives(by_key, genitive)
    surface = {
        key: max(
            (d.text for d in group if not genitive or key_of(d.text) == key), key=lambda t: (len(t), t), default=key
        )
        for key, group in by_key.items()
    }
    fulls = _fulls(by_key, surface)
    by_part: dict[str, list[_Full]] = defaultdict(list)
    for each in fulls:
        for part in set(each.parts):
            by_part[part].append(each)
    alias = _acronyms(by_key, text)
    merged = _merge_fulls(fulls)
    for key, group in by_key.items():
        for draft in group:
            full = _full_of(draft, by_part) if key not in alias else None
            name = full.text if full else surface[alias.get(key, key)]
            draft.canonical = merged.get(name, name)


def _join_genitives(by_key: dict[str, list[Draft]], known: Callable[[str], bool]) -> None:
    """German: Merkels Besuch, die Küste Italiens: the form in -s is the name's own genitive."""
    surnames = {content_parts(group[0])[-1] for group in by_key.values() if content_parts(group[0])}
    for key in [key for key in by_key if key.endswith("s") and len(key) > 4]:
        stem = key[:-1]
        if stem in by_key or stem in surnames or known(stem):
            for draft in by_key.pop(key):
                draft.parts = (*draft.parts[:-1], draft.parts[-1].removesuffix("s")) if draft.parts else (stem,)
                by_key[stem].append(draft)


def key_of(surface: str) -> str:
    """A surface form without its article, case kept."""
    lower = surface.lower()
    for article in _ARTICLES:
        if lower.startswith(article) and len(surface) > len(article) + 1:
            return surface[len(article) :]
    return surface


def _fulls(by_key: dict[str, list[Draft]], surface: dict[str, str]) -> list[_Full]:
    fulls = []
    for key, group in by_key.items():
        parts = content_parts(group[0])
        if len(parts) < 2:
            continue
        label, _ = winner(tally(group))
        fulls.append(_Full(text=surface[key], parts=parts, label=label, starts=sorted(d.start for d in group)))
    return fulls


def content_parts(draft: Draft) -> tuple[str, ...]:
    """The words of a name that can stand for it: no article, no small words, no Jr."""
    parts = tuple(
        p
        for p in draft.parts
        if p and (p[0].isupper() or not p[0].isascii() or shared.is_camel(p)) and p.lower() != "the"
    )
    while len(parts) > 2 and shared.bare(parts[-1]) in ("jr", "sr", "ii", "iii", "iv"):
        parts = parts[:-1]
    return parts


def _merge_fulls(fulls: list[_Full]) -> dict[str, str]:
    """Ann Lee and Ann B. Lee are one person; Acme Corp. and Acme Corporation one firm."""
    merged: dict[str, str] = {}
    seen: dict[tuple[str, ...], str] = {}
    for full in sorted(fulls, key=lambda f: (-len(f.text), f.text)):
        if full.label == "person":
            signature: tuple[str, ...] = ("p", full.parts[0], full.parts[-1])
        else:
            core = _core(full.parts)
            if len(core) < 2:
                continue
            signature = ("o", *core)
        if signature in seen:
            merged[full.text] = seen[signature]
        else:
            seen[signature] = full.text
    return merged


def _core(parts: tuple[str, ...]) -> tuple[str, ...]:
    """A firm's name without legal form and business words at its end."""
    end = len(parts)
    while end > 1 and shared.bare(parts[end - 1]) in shared.BUSINESS_WORDS:
        end -= 1
    return parts[:end]


def _full_of(draft: Draft, by_part: dict[str, list[_Full]]) -> _Full | None:
    """The full name that a bare part stands for."""
    parts = content_parts(draft)
    if not parts:
        return None
    fitting = [full for full in by_part.get(parts[0], ()) if full.text != draft.text and _is_part(parts, full)]
    if not fitting:
        return None
    people = [full for full in fitting if full.label == "person"]
    own, weight = _own(draft)
    if people and own not in ("person", "") and weight >= _OWN_WEIGHT:
        people = []
        fitting = [full for full in fitting if full.label != "person"]
    if own in ("product", "place", "work") and weight >= _OWN_WEIGHT and not people:
        fitting = []
    pool = people or fitting
    if not pool:
        return None
    return min(pool, key=lambda full: (-len(full.starts), full.starts[0], full.text))


def _own(draft: Draft) -> tuple[str, float]:
    """The kind that a mention's own evidence tells, and the weight of it."""
    total = tally([draft])
    if not total:
        return "", 0.0
    label = max(total, key=lambda k: total[k])
    return label, total[label]


def _is_part(parts: tuple[str, ...], full: _Full) -> bool:
    if not parts or len(parts) >= len(full.parts):
        return False
    if full.label == "person":
        if len(parts) == 1:
            family, given = full.parts[-1], full.parts[0]
            latin = given[0].isascii()
            return parts[0] == family or (
                parts[0] == given and (not latin or shared.gender(given) != "" or len(full.starts) > 1)
            )
        return parts == full.parts[-len(parts) :] or parts == full.parts[: len(parts)]
    if full.label == "organization":
        return _core(full.parts) == parts
    return False


def _acronyms(by_key: dict[str, list[Draft]], text: str) -> dict[str, str]:
    """World Trade Society (WTS): the short form in brackets behind the long one."""
    alias: dict[str, str] = {}
    ends = {draft.end: key for key, group in by_key.items() for draft in group if len(draft.text) > 5}
    for key, group in by_key.items():
        if not shared.is_acronym(key):
            continue
        for draft in group:
            before = text[max(0, draft.start - 3) : draft.start]
            if before.endswith(("(", "（")):
                at = draft.start - 1
                while at > 0 and text[at - 1] == " ":
                    at -= 1
                long_form = ends.get(at)
                if long_form and long_form != key and key[0].lower() in long_form.lower():
                    alias[key] = long_form
    return alias
