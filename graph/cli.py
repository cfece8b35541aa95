"""The command line: a command parses, calls, prints. Data goes to stdout, everything else to stderr."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="graph",
    help="Documents to dated events, an event graph to query, and a timeline to open.",
    rich_markup_mode=None,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Inputs = Annotated[list[str], typer.Argument(help="Files, folders, 'patterns', or - for standard input.")]
ManifestOption = Annotated[
    Path | None, typer.Option("--manifest", help="CSV with the columns file, lang, published, title.")
]
LangOption = Annotated[
    str | None, typer.Option("--lang", help="Language of all inputs, such as fr. Default: detected.")
]
PublishedOption = Annotated[
    str | None, typer.Option("--published", help="Publication date of all inputs, such as 2025-07-08.")
]
EncodingOption = Annotated[str | None, typer.Option("--encoding", help="Encoding of the inputs. Default: UTF-8.")]
SizeOption = Annotated[int, typer.Option("--max-document", help="Refuse documents above this many bytes.", min=1)]
GazetteerOption = Annotated[
    bool, typer.Option("--gazetteer/--no-gazetteer", help="Use the well-known names that ship with Annals.")
]
_MAX_DOCUMENT = 32 * 1024 * 1024


@app.command()
def extract(
    inputs: Inputs,
    manifest: ManifestOption = None,
    lang: LangOption = None,
    published: PublishedOption = None,
    encoding: EncodingOption = None,
    only: Annotated[str, typer.Option("--only", help="Kinds to print, such as timex,event. Default: all.")] = "",
    format_: Annotated[str, typer.Option("--format", help="jsonl")] = "jsonl",
    max_document: SizeOption = _MAX_DOCUMENT,
    gazetteer: GazetteerOption = True,
) -> None:
    """Print the facts of documents as JSON Lines, without any store.

    Example: graph extract report.txt --published 2025-07-08 --only event
    """
    from graph import commands  # noqa: PLC0415 - keeps --help fast

    source = commands.Source(inputs, manifest, lang, published, encoding, max_document)
    raise typer.Exit(commands.extract(source, only=only, format_=format_, use_gazetteer=gazetteer))


@app.callback()
def _root() -> None:
    pass


def main() -> None:
    """Run the command line; a known error becomes one line, a blank line and a hint, and exit code 1."""
    from loaders.errors import AnnalsError  # noqa: PLC0415 - one place for all imports of a run

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except AnnalsError as error:
        from graph import console  # noqa: PLC0415 - only on failure

        console.fail(error)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
