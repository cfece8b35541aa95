"""What the commands do, each in a few lines over the pipeline: the place where reading, store and page meet."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graph import console
from loaders import sources
from loaders.errors import InputError
from loaders.extract import KINDS, gather, rows
from loaders.extract import extract as extract_one
from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import Document, Facts


@dataclass(frozen=True, slots=True)
class Source:
    """The inputs of a command and what the user says of them."""

    inputs: list[str]
    manifest: Path | None
    lang: str | None
    published: str | None
    encoding: str | None
    max_document: int

    def read(self) -> Iterator[sources.Read]:
        """The documents, rejections and skips, in order. Raises InputError where an option cannot be used."""
        sources.parse_date(self.published)
        manifest = sources.read_manifest(self.manifest) if self.manifest else None
        if manifest and manifest.unused:
            console.note(f"warning: columns of the manifest that nothing reads: {', '.join(manifest.unused)}")
        options = sources.Options(
            lang=self.lang, published=self.published, encoding=self.encoding, max_document=self.max_document
        )
        return sources.read(self.inputs, manifest=manifest, options=options)


def refuse(rejection: sources.Rejection) -> None:
    """Say in one line what was rejected, and what to do."""
    hint = f" (hint: {rejection.hint})" if rejection.hint else ""
    console.note(console.one_line(f"rejected: {rejection.uri} {rejection.reason}{hint}"))


def extract(source: Source, *, only: str, format_: str, use_gazetteer: bool) -> int:
    """Print facts; 1 where an input was rejected, else 0."""
    kinds = {kind.strip() for kind in only.split(",") if kind.strip()} or set(KINDS)
    if unknown := kinds - set(KINDS):
        raise InputError(f"unknown kind {min(unknown)!r}", f"kinds are {', '.join(KINDS)}")
    if format_ != "jsonl":
        raise InputError(f"unknown format {format_!r}", "extract prints jsonl")
    gazetteer = Gazetteer.default() if use_gazetteer else Gazetteer.empty()
    timexes_only = kinds <= {"document", "timex"}
    read, failed = [], 0
    for one in source.read():
        if isinstance(one, Document):
            for warning in one.warnings:
                console.note(f"warning: {console.one_line(one.uri)}: {warning}")
            read.append(extract_one(one, gazetteer=gazetteer, timexes_only=timexes_only))
        elif isinstance(one, sources.Rejection):
            refuse(one)
            failed = 1
    facts = Facts() if timexes_only else fold(gather(read), gazetteer=gazetteer)
    for row in rows(read, facts):
        if row["kind"] in kinds | {"document"}:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    return failed
