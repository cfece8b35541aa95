"""The gazetteer that ships, read on first use: ``places.tsv.gz`` (derived) and ``wellknown.tsv`` (written by hand).

Both have a line for each thing: kind, id, name, other names (| between them). Lines that start with # are the head.
The hand-written pack comes first; a place that shares a name with one of its entries is a second reading.
"""

from __future__ import annotations

import functools
import gzip
from collections.abc import Iterator
from importlib import resources
from typing import cast

from loaders.gazetteer.entries import Entry, Index
from loaders.model import Label
from loaders.names.keys import key

_FOLDER = "data"


@functools.cache
def shipped() -> Index:
    """Every shipped entry by the key of each of its names."""
    found: dict[str, list[Entry]] = {}
    for entry in (*_wellknown(), *_places()):
        for one in {key(name): None for name in (entry.name, *entry.names)}:
            if one:
                found.setdefault(one, []).append(entry)
    return {one: tuple(several) for one, several in found.items()}


def _read(name: str) -> bytes:
    path = resources.files("loaders.gazetteer").joinpath(_FOLDER, name)
    return path.read_bytes() if path.is_file() else b""


def _rows(data: bytes) -> Iterator[Entry]:
    for line in data.decode("utf-8").splitlines():
        if line and line[0] != "#":
            kind, id_, name, others = (line.split("\t") + [""] * 3)[:4]
            names = tuple(others.split("|")) if others else ()
            yield Entry(id=id_, label=cast("Label", kind), name=name, names=names)


def _wellknown() -> Iterator[Entry]:
    return _rows(_read("wellknown.tsv"))


def _places() -> Iterator[Entry]:
    data = _read("places.tsv.gz")
    return _rows(gzip.decompress(data)) if data else iter(())
