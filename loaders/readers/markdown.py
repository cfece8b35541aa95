"""Markdown: front matter gives title, date and language; what is not prose is masked, never removed.

Offsets keep pointing into the file, so marks, code and addresses are blanked for reading and kept in the text.
"""

from __future__ import annotations

import re

Spans = tuple[tuple[int, int], ...]

_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^(\w[\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_NOT_PROSE = re.compile(
    r"^(?P<fence>```|~~~).*?(?:^(?P=fence)|\Z)"  # a code block
    r"|<!--.*?-->"
    r"|`[^`\n]+`"
    r"|\](?:\([^)\n]*\)|\[[^]\n]*\])?"  # the end of a link and its address
    r"|^[ \t]*(?:#{1,6}|[-*+>])(?=[ \t])"  # marks of headings, items and quotations
    r"|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}"
    r"|!?\[(?=[^\]\n]*\])",
    re.DOTALL | re.MULTILINE,
)
_NAMES = {"title": "title", "date": "published", "published": "published", "lang": "lang", "language": "lang"}


def front_matter(text: str) -> dict[str, str]:
    """The title, date and language that the front matter gives, under the names that a Document uses."""
    front = _FRONT.match(text)
    if not front:
        return {}
    fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(front[1])}
    return {_NAMES[key]: value for key, value in fields.items() if key in _NAMES and value}


def not_prose(text: str) -> Spans:
    """The spans that are markup and not prose, in order."""
    front = _FRONT.match(text)
    body = front.end() if front else 0
    spans = [(0, body)] if body else []
    return (*spans, *((m.start(), m.end()) for m in _NOT_PROSE.finditer(text, body)))
