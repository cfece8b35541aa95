"""What extracted a document: the version, and a hash of all that extraction is made of."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

import loaders

#: Folders beside the rules that extraction does not read: test corpora (not in the wheel) and compiled files.
_UNREAD = frozenset(("corpus", "__pycache__"))


def version() -> str:
    """The version of the installed package; ``0`` in a bare checkout."""
    try:
        return metadata.version("annals-graph")
    except metadata.PackageNotFoundError:
        return "0"


@cache
def extractor() -> str:
    """Changes when a rule, a lexicon or a gazetteer does.

    A document that an older one extracted is then extracted anew, though its text did not change.
    """
    root = Path(loaders.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.is_file() and not _UNREAD.intersection(inside.parts):
            digest.update(inside.as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"{version()}+{digest.hexdigest()[:12]}"
