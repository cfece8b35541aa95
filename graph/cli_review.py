"""The commands by which a person checks and decides: why, review, entities, events, text, history, undo."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.options import AliasesOption, FormatOption, GazetteerOption, StoreOption

Names = Annotated[list[str], typer.Argument(help="Two or more names, as graph entities lists them.")]
Ids = Annotated[list[str], typer.Argument(help="Two or more ids, or how they begin.")]


def register(app: typer.Typer) -> None:
    """Put these commands on the command line."""
    app.command()(why)
    app.command()(review)
    app.command()(text)
    app.command()(history)
    app.command()(undo)
    app.add_typer(_entities(), name="entities")
    app.add_typer(_events(), name="events")


def why(
    event: Annotated[str, typer.Argument(help="An event's id, how it begins, or words of its title.")],
    store: StoreOption = None,
) -> None:
    """Say why an event stands as it does: every telling with its quote, and how its date was reached.

    Example: graph why "founds Zip2"
    """
    from graph import decisions

    decisions.print_why(event, store)


def review(
    format_: FormatOption = "table",
    gazetteer: GazetteerOption = True,
    aliases: AliasesOption = None,
    store: StoreOption = None,
) -> None:
    """Show what may be one and was kept apart, with the command that decides it.

    Example: graph review
    """
    from graph import decisions

    decisions.print_near_misses(format_, store, use_gazetteer=gazetteer, aliases=aliases)


def text(uri: Annotated[str, typer.Argument(help="A document's address.")], store: StoreOption = None) -> None:
    """Print the text of a document: the characters that all offsets count.

    Example: graph text report.txt
    """
    from graph import decisions

    decisions.print_text(uri, store)


def history(format_: FormatOption = "table", store: StoreOption = None) -> None:
    """List the loads, the latest first.

    Example: graph history
    """
    from graph import answers

    answers.print_rows(answers.ask(answers.wanted("history", None), [], store), format_, None)


def undo(
    load: Annotated[str, typer.Argument(help="A load's id, as graph history shows it, or how it begins.")],
    gazetteer: GazetteerOption = True,
    aliases: AliasesOption = None,
    store: StoreOption = None,
) -> None:
    """Take back what a load added, and name the documents that it had replaced.

    Example: graph undo 3f2a
    """
    from graph import decisions

    decisions.undo(load, store, use_gazetteer=gazetteer, aliases=aliases)


def _entities() -> typer.Typer:
    group = typer.Typer(help="List entities, and decide which names are one.", rich_markup_mode=None)

    @group.callback(invoke_without_command=True)
    def listed(context: typer.Context, format_: FormatOption = "table", store: StoreOption = None) -> None:
        """List the entities, the most told of first; merge and split record what you decide.

        Example: graph entities merge "IBM" "International Business Machines"
        """
        from graph import answers

        if context.invoked_subcommand is None:
            answers.print_rows(answers.ask(answers.wanted("entities", None), [], store), format_, None)

    @group.command()
    def merge(
        names: Names, gazetteer: GazetteerOption = True, aliases: AliasesOption = None, store: StoreOption = None
    ) -> None:
        """Record that names are one entity; later loads respect it.

        Example: graph entities merge "IBM" "Big Blue"
        """
        from graph import decisions

        decisions.decide("entities", "merge", names, store, use_gazetteer=gazetteer, aliases=aliases)

    @group.command()
    def split(
        names: Names, gazetteer: GazetteerOption = True, aliases: AliasesOption = None, store: StoreOption = None
    ) -> None:
        """Record that names are different entities; later loads respect it.

        Example: graph entities split "Georgia" "Géorgie"
        """
        from graph import decisions

        decisions.decide("entities", "split", names, store, use_gazetteer=gazetteer, aliases=aliases)

    return group


def _events() -> typer.Typer:
    group = typer.Typer(help="Decide which tellings are one event.", rich_markup_mode=None, no_args_is_help=True)

    @group.command()
    def merge(
        ids: Ids, gazetteer: GazetteerOption = True, aliases: AliasesOption = None, store: StoreOption = None
    ) -> None:
        """Record that events are one; later loads respect it.

        Example: graph events merge 3f2a90 b71c22
        """
        from graph import decisions

        decisions.decide("events", "merge", ids, store, use_gazetteer=gazetteer, aliases=aliases)

    @group.command()
    def split(
        ids: Ids, gazetteer: GazetteerOption = True, aliases: AliasesOption = None, store: StoreOption = None
    ) -> None:
        """Record that tellings (ids as graph why prints them) are of different events; later loads respect it.

        Example: graph events split 3f2a90d1c0ffee00 b71c220000000001
        """
        from graph import decisions

        decisions.decide("events", "split", ids, store, use_gazetteer=gazetteer, aliases=aliases)

    return group
