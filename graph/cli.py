"""The command line: a command parses, calls, prints. Data goes to stdout, everything else to stderr."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from graph import cli_review
from graph.options import (
    MAX_DOCUMENT,
    AliasesOption,
    CypherOption,
    EncodingOption,
    FormatOption,
    GazetteerOption,
    Inputs,
    LangOption,
    ManifestOption,
    ParamOption,
    PublishedOption,
    SizeOption,
    StoreOption,
)

app = typer.Typer(
    name="graph",
    help="Documents to dated events, an event graph to query, and a timeline to open.",
    rich_markup_mode=None,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def extract(
    inputs: Inputs,
    manifest: ManifestOption = None,
    lang: LangOption = None,
    published: PublishedOption = None,
    encoding: EncodingOption = None,
    only: Annotated[str, typer.Option("--only", help="Kinds to print, such as timex,event. Default: all.")] = "",
    format_: Annotated[str, typer.Option("--format", help="jsonl")] = "jsonl",
    max_document: SizeOption = MAX_DOCUMENT,
    gazetteer: GazetteerOption = True,
    aliases: AliasesOption = None,
) -> None:
    """Print the facts of documents as JSON Lines, without any store.

    Example: graph extract report.txt --published 2025-07-08 --only event
    """
    from graph import commands

    source = commands.Source(inputs, manifest, lang, published, encoding, max_document)
    raise typer.Exit(commands.extract(source, only=only, format_=format_, use_gazetteer=gazetteer, aliases=aliases))


@app.command()
def load(
    inputs: Inputs,
    manifest: ManifestOption = None,
    lang: LangOption = None,
    published: PublishedOption = None,
    encoding: EncodingOption = None,
    max_document: SizeOption = MAX_DOCUMENT,
    gazetteer: GazetteerOption = True,
    aliases: AliasesOption = None,
    store: StoreOption = None,
) -> None:
    """Read documents into the store; loading again changes nothing.

    Example: graph load reports/ --manifest reports/manifest.csv
    """
    from graph import commands

    source = commands.Source(inputs, manifest, lang, published, encoding, max_document)
    raise typer.Exit(commands.load(source, store=store, use_gazetteer=gazetteer, aliases=aliases))


@app.command()
def query(
    name: Annotated[str | None, typer.Argument(help="A named query, or the path of a .cypher file.")] = None,
    cypher: CypherOption = None,
    param: ParamOption = None,
    list_: Annotated[bool, typer.Option("--list", help="List the named queries and their parameters.")] = False,
    format_: FormatOption = "table",
    limit: Annotated[int | None, typer.Option("--limit", help="Print at most this many rows.", min=0)] = None,
    write: Annotated[bool, typer.Option("--write", help="Let a query of your own change the store.")] = False,
    store: StoreOption = None,
) -> None:
    """Ask the store in Cypher, by name or in your own words, and print the rows.

    Example: graph query timeline --param entity="Elon Musk"
    """
    from graph import answers

    if list_:
        answers.print_catalogue(format_)
        return
    wanted = answers.wanted(name, cypher, writes=write)
    answers.print_rows(answers.ask(wanted, param or [], store), format_, limit)


@app.command()
def timeline(
    name: Annotated[str | None, typer.Argument(help="A named query, or the path of a .cypher file.")] = None,
    cypher: CypherOption = None,
    param: ParamOption = None,
    output: Annotated[
        str, typer.Option("--output", "-o", help="The file to write, or - for stdout.")
    ] = "timeline.html",
    format_: Annotated[str, typer.Option("--format", help="html, csv, jsonl, … Default: by the file's ending.")] = "",
    lanes: Annotated[
        str, typer.Option("--lanes", help="entity, type, place, document, none, or lane: the query's own.")
    ] = "entity",
    title: Annotated[str, typer.Option("--title", help="The page's title.")] = "Timeline",
    lang: Annotated[str, typer.Option("--lang", help="Language of the page: en, fr, ja or zh.")] = "en",
    theme: Annotated[str, typer.Option("--theme", help="auto, light or dark.")] = "auto",
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file that Annals did not write.")] = False,
    open_: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    store: StoreOption = None,
) -> None:
    """Write what a query returns as one offline page (or another format).

    Example: graph timeline --param entity=SpaceX -o spacex.html
    """
    from graph import answers

    wanted = answers.wanted(name or (None if cypher else "timeline"), cypher)
    page = answers.Page(output, format_, {"lanes": lanes, "title": title, "lang": lang, "theme": theme}, force, open_)
    answers.write_timeline(wanted, param or [], page, store)


@app.command()
def dump(store: StoreOption = None) -> None:
    """Print the whole graph as sorted JSON Lines: two equal graphs give equal bytes.

    Example: graph dump > graph.jsonl
    """
    from graph import commands

    commands.dump(store)


@app.command()
def restore(
    file: Annotated[str, typer.Argument(help="A file that graph dump wrote, or - for standard input.")],
    store: StoreOption = None,
) -> None:
    """Make the store hold what a dump says, and nothing else.

    Example: graph restore graph.jsonl --store other/.annals
    """
    from graph import commands

    commands.restore(file, store)


@app.command()
def retract(
    uris: Annotated[list[str], typer.Argument(help="The addresses of documents, as graph query documents lists them.")],
    gazetteer: GazetteerOption = True,
    aliases: AliasesOption = None,
    store: StoreOption = None,
) -> None:
    """Take documents out of the store, with what only they said.

    Example: graph retract report.txt
    """
    from graph import commands

    commands.retract(uris, store, use_gazetteer=gazetteer, aliases=aliases)


server = typer.Typer(
    help="A real Neo4j Community in the store's folder, with pip alone (extra: annals-graph[neo4j]).",
    rich_markup_mode=None,
    no_args_is_help=True,
)
app.add_typer(server, name="server")


@server.command("start")
def server_start(
    port: Annotated[int | None, typer.Option("--port", help="Its port on 127.0.0.1. Default: a free one.")] = None,
    version: Annotated[str, typer.Option("--version", help="Its version. Default: the tested LTS.")] = "",
    store: StoreOption = None,
) -> None:
    """Start it; graph uses it while it runs. The password is NEO4J_PASSWORD, else a random one kept in the folder.

    Example: graph server start --port 7687
    """
    from graph import commands

    commands.start_server(store, port, version)


@server.command("stop")
def server_stop(store: StoreOption = None) -> None:
    """Stop it; its data stays.

    Example: graph server stop
    """
    from graph import commands

    commands.stop_server(store)


@server.command("status")
def server_status(store: StoreOption = None) -> None:
    """Say whether it runs, where, and where its password is kept.

    Example: graph server status
    """
    from graph import commands

    commands.print_server_status(store)


cli_review.register(app)


@app.callback()
def _root() -> None:
    pass


def main() -> None:
    """Run the command line; a known error becomes one line, a blank line and a hint, and exit code 1."""
    from loaders.errors import AnnalsError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except AnnalsError as error:
        from graph import console

        console.fail(error)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
