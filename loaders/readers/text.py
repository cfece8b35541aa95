"""Plain text: the whole file is one document, its newlines as they stand."""

from __future__ import annotations

import codecs

from loaders.errors import InputError

#: Byte order marks that name their encoding, longest first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, encoding: str | None = None) -> str:
    """Bytes → text without its byte order mark.

    ``encoding`` is what the user says; without it, the byte order mark's or UTF-8. Raises InputError for bytes that are
    not text (a NUL), not of that encoding, or nothing but blanks.
    """
    mark, marked = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding or marked)
    except UnicodeDecodeError as error:
        reason = f"is not {encoding or marked} text (byte {error.start + len(mark)})"
        raise InputError(reason, "say what it is with --encoding, for example --encoding cp1252 or gb18030") from error
    except LookupError as error:
        raise InputError(f"unknown encoding {encoding!r}", "give a name that Python knows, such as cp1252") from error
    if "\0" in text:
        raise InputError("holds NUL characters, so it is not a text file", "give text, or convert it first")
    if not text.strip():
        raise InputError("is empty", "remove it, or give a file with text")
    return text
