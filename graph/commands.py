"""What the commands do that read documents or keep the store: a few lines each over the pipeline."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph import console
from loaders import sources
from loaders.errors import InputError
from loaders.extract import KINDS, gather, rows
from loaders.extract import extract as extract_one
from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import Document, Facts

if TYPE_CHECKING:
    from graph.pipeline import Summary

#: Skipped inputs that a summary names; the rest are counted.
_SHOWN = 5


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


def gazetteer(use: bool, aliases: Path | None) -> Gazetteer:
    """What is known before reading: the shipped names unless refused, and the user's own above them."""
    known = Gazetteer.default() if use else Gazetteer.empty()
    return known.with_aliases(aliases) if aliases else known


def refuse(rejection: sources.Rejection) -> None:
    """Say in one line what was rejected, and what to do."""
    hint = f" (hint: {rejection.hint})" if rejection.hint else ""
    console.note(console.one_line(f"rejected: {rejection.uri} {rejection.reason}{hint}"))


def extract(source: Source, *, only: str, format_: str, use_gazetteer: bool, aliases: Path | None) -> int:
    """Print facts; 1 where an input was rejected, else 0."""
    kinds = {kind.strip() for kind in only.split(",") if kind.strip()} or set(KINDS)
    if unknown := kinds - set(KINDS):
        raise InputError(f"unknown kind {min(unknown)!r}", f"kinds are {', '.join(KINDS)}")
    if format_ != "jsonl":
        raise InputError(f"unknown format {format_!r}", "extract prints jsonl")
    known = gazetteer(use_gazetteer, aliases)
    timexes_only = kinds <= {"document", "timex"}
    read, failed = [], 0
    for one in source.read():
        if isinstance(one, Document):
            for warning in one.warnings:
                console.note(f"warning: {console.one_line(one.uri)}: {warning}")
            read.append(extract_one(one, gazetteer=known, timexes_only=timexes_only))
        elif isinstance(one, sources.Rejection):
            refuse(one)
            failed = 1
    facts = Facts() if timexes_only else fold(gather(read), gazetteer=known)
    for row in rows(read, facts):
        if row["kind"] in kinds | {"document"}:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    return failed


def load(source: Source, *, store: Path | None, use_gazetteer: bool, aliases: Path | None) -> int:
    """Load and say what was done; 1 where an input was rejected, else 0."""
    from graph.pipeline import load as load_into
    from graph.stores import open_store

    known = gazetteer(use_gazetteer, aliases)
    inputs = source.read()
    with open_store(store) as opened, console.progress("documents") as report:
        summary = load_into(inputs, opened, gazetteer=known, report=report)
    for one in summary.rejected:
        refuse(one)
    for uri, warning in summary.warnings:
        console.note(f"warning: {console.one_line(uri)}: {warning}")
    console.note(_summary(summary))
    return 1 if summary.rejected else 0


def _summary(summary: Summary) -> str:
    unchanged = f" ({summary.unchanged} of them unchanged)" if summary.unchanged else ""
    rejected, skipped = len(summary.rejected), len(summary.skipped)
    counted = f"{summary.loaded + summary.unchanged} loaded{unchanged} + {rejected} rejected + {skipped} skipped"
    lines = [f"read {summary.read} = {counted}, in {summary.seconds:.1f} s"]
    lines += [console.one_line(f"  skipped: {skip.uri}: {skip.reason}") for skip in summary.skipped[:_SHOWN]]
    if skipped > _SHOWN:
        lines.append(f"  … and {skipped - _SHOWN} more")
    if summary.unresolved:
        have = "document has" if summary.undated == 1 else "documents have"
        why = f": {summary.undated} {have} no publication date" if summary.undated else ""
        lines.append(f"{summary.unresolved} of {summary.dates} dates stay unresolved{why}")
    held = (summary.documents, summary.events, summary.entities, summary.relations)
    lines.append("the store holds {} documents, {} events, {} entities, {} relations".format(*held))
    return "\n".join(lines)


def dump(store: Path | None) -> None:
    """Print the graph."""
    from graph.dump import dump as dump_of
    from graph.stores import open_store

    with open_store(store) as opened:
        for line in dump_of(opened):
            sys.stdout.write(line + "\n")


def restore(file: str, store: Path | None) -> None:
    """Read a dump back."""
    from graph.dump import restore as restore_from
    from graph.stores import open_store

    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read the dump {file}: {error}", "give a file that graph dump wrote") from error
    with open_store(store) as opened:
        restore_from(text.splitlines(), opened)


def retract(uris: list[str], store: Path | None, *, use_gazetteer: bool, aliases: Path | None) -> None:
    """Take documents out."""
    from graph.pipeline import retract as retract_from
    from graph.stores import open_store

    known = gazetteer(use_gazetteer, aliases)
    with open_store(store) as opened:
        for uri in retract_from(uris, opened, gazetteer=known):
            console.note(f"retracted {console.one_line(uri)}")


def start_server(store: Path | None, port: int | None, version: str) -> None:
    """Start the folder's Neo4j and say where it is."""
    from graph import server
    from graph.neo4j_jars import LOCKED
    from graph.stores.settings import find_folder

    with console.download() as report:
        given = os.environ.get("NEO4J_PASSWORD")
        folder = store or find_folder()
        server.start(folder, port=port, password=given, version=version or LOCKED, progress=report)
    print_server_status(store)


def stop_server(store: Path | None) -> None:
    """Stop the folder's Neo4j."""
    from graph import server
    from graph.stores.settings import find_folder

    folder = store or find_folder()
    console.note("stopped" if server.stop(folder) else f"no Neo4j runs in {folder}")


def print_server_status(store: Path | None) -> None:
    """Say what is known of the folder's Neo4j; its password is named by its file alone."""
    from graph import server
    from graph.stores.settings import find_folder

    now = server.status(store or find_folder())
    if now.uri is None:
        console.note(f"no Neo4j has been started in {now.folder}")
        return
    state = f"runs (process {now.pid})" if now.running else "does not run"
    sys.stdout.write(f"Neo4j {now.version} {state} at {now.uri}; user neo4j, password in {now.password_file}\n")
