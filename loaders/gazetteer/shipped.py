"""The gazetteer that ships, read on first use: ``places.tsv.gz`` (derived) and ``wellknown.tsv`` (written by hand).

Both have a line for each thing: kind, id, name, other names (| between them). Lines that start with # are the head. The
places' names are folded to keys already (build.py), so that reading them costs little: 30 ms. The hand-written pack
comes first; a place that shares a name with one of its entries is a second reading.
"""

from __future__ import annotations

import functools
import gzip
from importlib import resources
from typing import cast

from loaders.gazetteer.entries import Entry
from loaders.model import Label
from loaders.names.keys import key


@functools.lru_cache(maxsize=16_384)
def known(one: str) -> tuple[Entry, ...]:
    """The shipped entries that a key names, best known first."""
    return tuple(_entry(line) for line in (_wellknown().get(one), _places().get(one)) if line)


def _entry(line: str) -> Entry:
    kind, id_, name, others = line.split("\t")
    return Entry(id=id_, label=cast("Label", kind), name=name, names=tuple(others.split("|")) if others else ())


@functools.cache
def _wellknown() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _lines(_read("wellknown.tsv")):
        _, _, name, others = line.split("\t")
        for form in (name, *others.split("|")):
            found.setdefault(key(form), line)
    found.pop("", None)
    return found


@functools.cache
def _places() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _lines(gzip.decompress(_read("places.tsv.gz"))):
        found.update(dict.fromkeys(line[line.rindex("\t") + 1 :].split("|"), line))
    return found


def _lines(data: bytes) -> list[str]:
    return [line for line in data.decode("utf-8").splitlines() if line and line[0] != "#"]


def _read(name: str) -> bytes:
    return resources.files("loaders.gazetteer").joinpath("data", name).read_bytes()
