"""Options that several commands share, spelt once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

MAX_DOCUMENT = 32 * 1024 * 1024

Inputs = Annotated[list[str], typer.Argument(help="Files, folders, 'patterns', or - for standard input.")]
ManifestOption = Annotated[
    Path | None, typer.Option("--manifest", help="CSV with the columns file, lang, published, title.")
]
LangOption = Annotated[str | None, typer.Option("--lang", help="Language of all inputs, as fr. Default: detected.")]
PublishedOption = Annotated[
    str | None, typer.Option("--published", help="Publication date of all inputs, such as 2025-07-08.")
]
EncodingOption = Annotated[str | None, typer.Option("--encoding", help="Encoding of the inputs. Default: UTF-8.")]
SizeOption = Annotated[int, typer.Option("--max-document", help="Refuse documents above this many bytes.", min=1)]
GazetteerOption = Annotated[
    bool, typer.Option("--gazetteer/--no-gazetteer", help="Use the well-known names that ship with Annals.")
]
AliasesOption = Annotated[
    Path | None, typer.Option("--aliases", help="Your own names: a TSV of name, kind, aliases, same-as.")
]
StoreOption = Annotated[
    Path | None, typer.Option("--store", help="Folder of the store. Default: NEO4J_URI, else .annals here or above.")
]
CypherOption = Annotated[str | None, typer.Option("-e", "--cypher", help="A query in Cypher instead of a named one.")]
ParamOption = Annotated[list[str] | None, typer.Option("--param", "-p", help="A parameter, as name=value.")]
FormatOption = Annotated[str, typer.Option("--format", help="table, json, jsonl or csv.")]
