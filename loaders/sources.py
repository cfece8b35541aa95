"""Files, folders, patterns, standard input and a manifest → documents, or the reason why not.

Every input that was asked for comes out once, as a Document, a Rejection (it cannot be read) or a Skip (no reader for
it), so that read = loaded + rejected + skipped.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from glob import glob
from pathlib import Path
from typing import Any, BinaryIO

from loaders import language
from loaders.errors import InputError
from loaders.model import Document
from loaders.readers import markdown
from loaders.readers.text import decode

MAX_DOCUMENT = 32 * 1024 * 1024
TEXT = frozenset({".txt", ".text", ""})
MARKDOWN = frozenset({".md", ".markdown"})
JSONL = frozenset({".jsonl", ".ndjson"})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """An input that cannot be read: where it is, why, and what to do."""

    uri: str
    reason: str
    hint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """An input inside a folder that no reader is for."""

    uri: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user says of all inputs. ``max_document`` is in bytes."""

    lang: str | None = None
    published: str | None = None
    encoding: str | None = None
    max_document: int = MAX_DOCUMENT


@dataclass(slots=True, kw_only=True)
class Manifest:
    """The rows of a manifest by the file that they name; ``unused`` are columns that nothing reads."""

    path: Path | None = None
    rows: dict[Path, dict[str, str]] = field(default_factory=dict)
    unused: tuple[str, ...] = ()


Read = Document | Rejection | Skip


def read_manifest(path: Path) -> Manifest:
    """The manifest (CSV: file, lang, published, title). Raises InputError where it cannot be used."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise InputError(f"cannot read the manifest {path}: {error.strerror}", "give the path of a CSV file") from error
    except InputError as error:
        raise InputError(f"the manifest {path} {error.message}", error.hint) from error
    reader = csv.DictReader(io.StringIO(text))
    columns = [name for name in reader.fieldnames or () if name]
    if "file" not in columns:
        raise InputError(f"the manifest {path} has no column 'file'", "its first line is: file,lang,published,title")
    rows: dict[Path, dict[str, str]] = {}
    for row in reader:
        named = (path.parent / (row["file"] or "")).resolve()
        if named in rows:
            raise InputError(f"the manifest {path} names {row['file']} twice", "leave one row a file")
        rows[named] = {key: (value or "").strip() for key, value in row.items() if key and isinstance(value, str)}
    unused = tuple(name for name in columns if name not in ("file", "lang", "published", "title"))
    return Manifest(path=path, rows=rows, unused=unused)


def read(inputs: Sequence[str], *, manifest: Manifest | None = None, options: Options | None = None) -> Iterator[Read]:
    """Read all inputs in order: paths, folders, patterns, or ``-`` for standard input."""
    manifest, options = manifest or Manifest(), options or Options()
    seen: dict[str, str] = {}
    for found in _locate(inputs, manifest):
        if isinstance(found, Rejection | Skip):
            yield found
            continue
        path, uri = found
        for one in _read_one(path, uri, manifest.rows.get(path.resolve() if path else Path(), {}), options):
            if isinstance(one, Document) and seen.setdefault(one.uri, str(path)) != str(path):
                hint = "load them from the folder above both, so that their addresses differ"
                yield Rejection(uri=str(path), reason=f"has the address {one.uri!r} of {seen[one.uri]}", hint=hint)
            else:
                yield one


def _locate(inputs: Sequence[str], manifest: Manifest) -> Iterator[tuple[Path | None, str] | Rejection | Skip]:
    done: set[Path] = set()
    for text in inputs:
        if text == "-":
            yield None, "stdin"
            continue
        path = Path(text)
        paths = [path] if path.exists() else [Path(p) for p in sorted(glob(text, recursive=True))]  # noqa: PTH207 - a pattern may be absolute
        if not paths:
            yield Rejection(
                uri=text, reason="does not exist", hint="check the path; quote a pattern such as 'docs/*.txt'"
            )
        for one in paths:
            for found in _inside(one, manifest) if one.is_dir() else _single(one, manifest):
                key = found[0].resolve() if isinstance(found, tuple) and found[0] else None
                if key is None or key not in done:
                    done.update({key} if key else set())
                    yield found


def _single(path: Path, manifest: Manifest) -> Iterator[tuple[Path, str]]:
    base = manifest.path.parent.resolve() if manifest.path else None
    inside = base is not None and path.resolve().is_relative_to(base)
    yield path, path.resolve().relative_to(base).as_posix() if base and inside else path.name


def _inside(folder: Path, manifest: Manifest) -> Iterator[tuple[Path, str] | Rejection | Skip]:
    """The documents of a folder, and the rows of the manifest that name a file there which does not exist."""
    root = folder.resolve()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        uri = path.relative_to(folder).as_posix()
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        if manifest.path and path.resolve() == manifest.path.resolve():
            continue
        named = path.resolve() in manifest.rows
        if named or path.suffix.lower() in (TEXT | MARKDOWN | JSONL) - {""}:
            yield path, uri
        else:
            yield Skip(uri=uri, reason=f"no reader for {path.suffix or 'a name without an ending'}")
    for path in manifest.rows:
        if path.is_relative_to(root) and not path.exists():
            hint = "correct the row's path, which is relative to the manifest, or remove it"
            yield Rejection(
                uri=path.relative_to(root).as_posix(), reason="is in the manifest but does not exist", hint=hint
            )


def _read_one(path: Path | None, uri: str, row: Mapping[str, str], options: Options) -> Iterator[Read]:
    try:
        if path is None:
            yield from _read_stream(sys.stdin.buffer, uri, row, options, suffix=".txt")
            return
        suffix = path.suffix.lower()
        if suffix not in JSONL and path.stat().st_size > options.max_document:
            raise _too_large(path.stat().st_size, options)
        with path.open("rb") as stream:
            yield from _read_stream(stream, uri, row, options, suffix=suffix)
    except InputError as error:
        yield Rejection(uri=uri, reason=error.message, hint=error.hint)
    except OSError as error:
        yield Rejection(uri=uri, reason=f"cannot be read: {error.strerror}")


def _read_stream(
    stream: BinaryIO, uri: str, row: Mapping[str, str], options: Options, *, suffix: str
) -> Iterator[Read]:
    if suffix in JSONL:
        yield from _read_jsonl(stream, uri, row, options)
        return
    data = stream.read(options.max_document + 1)
    if len(data) > options.max_document:
        raise _too_large(len(data), options)
    text = decode(data, options.encoding)
    said: Mapping[str, str] = markdown.front_matter(text) if suffix in MARKDOWN else {}
    masked = markdown.not_prose(text) if suffix in MARKDOWN else ()
    yield _document(uri, text, {**said, **{k: v for k, v in row.items() if v}}, options, masked=masked)


def _too_large(size: int, options: Options) -> InputError:
    limit = options.max_document / 1048576
    return InputError(
        f"is larger than {limit:g} MB ({size / 1048576:.0f} MB or more)", "split it, or raise --max-document"
    )


def _read_jsonl(stream: BinaryIO, uri: str, row: Mapping[str, str], options: Options) -> Iterator[Read]:
    """One document a line; a line that cannot be used is rejected by its number and the rest still read."""
    number = 0
    while line := stream.readline(options.max_document + 1):
        number += 1
        where = f"{uri}:{number}"
        if len(line) > options.max_document and not line.endswith(b"\n"):
            while (rest := stream.readline(_CHUNK)) and not rest.endswith(b"\n"):
                pass
            error = _too_large(len(line), options)
            yield Rejection(uri=where, reason=error.message, hint=error.hint)
        elif line.strip():
            yield _jsonl_row(line, where, row, options)


def _jsonl_row(line: bytes, where: str, row: Mapping[str, str], options: Options) -> Read:
    shape = '{"uri": …, "text": …, "lang": …, "published": …}'
    try:
        value: Any = json.loads(decode(line))
        if not isinstance(value, dict) or not isinstance(value.get("text"), str):
            raise InputError("is not an object with a 'text'", f"a line is {shape}")
        if not value["text"].strip() or "\0" in value["text"]:
            raise InputError("has no text" if not value["text"].strip() else "holds NUL characters")
        said = {key: str(value[key]) for key in ("lang", "published", "title") if value.get(key) is not None}
        given = {key: text for key, text in row.items() if text}
        return _document(str(value.get("uri") or where), value["text"], {**given, **said}, options)
    except InputError as error:
        return Rejection(uri=where, reason=error.message, hint=error.hint)
    except (ValueError, RecursionError) as error:
        return Rejection(uri=where, reason=f"is not JSON: {str(error)[:80]}", hint=f"a line is {shape}")


def _document(
    uri: str, text: str, said: Mapping[str, str], options: Options, *, masked: tuple[tuple[int, int], ...] = ()
) -> Document:
    lang, warning = language.choose(said.get("lang") or options.lang, text)
    return Document(
        uri=uri, text=text, lang=lang, published=parse_date(said.get("published") or options.published),
        title=said.get("title") or None, media_type="text/markdown" if masked else "text/plain",
        warnings=(warning,) if warning else (), masked=masked,
    )  # fmt: skip


def parse_date(text: str | None) -> date | None:
    """A publication date: ISO 8601, a time of day is dropped. Raises InputError for anything else."""
    if not text:
        return None
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        raise InputError(f"{text!r} is not a publication date", "write it as 2025-07-08") from error
