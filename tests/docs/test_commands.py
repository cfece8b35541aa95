"""Every command line in the documentation is one that the program takes."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer

from graph.cli import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def _shown() -> list[tuple[str, str]]:
    """The page and the line of each ``graph …`` in an indented block."""
    command = re.compile(r"^ {4}(?:[A-Z_0-9]+=\S+ )?(graph .*)", re.MULTILINE)
    return [(page.name, line) for page in PAGES for line in command.findall(page.read_text(encoding="utf-8"))]


def _resolve(words: list[str]) -> tuple[Any, list[str]]:
    command: Any = typer.main.get_command(app)
    while hasattr(command, "commands"):
        name = words.pop(0)
        assert name in command.commands, f"no command {name!r}"
        command = command.commands[name]
    return command, words


@pytest.mark.parametrize(("page", "line"), _shown(), ids=lambda text: text[:50])
def test_command_line_is_taken(page: str, line: str) -> None:
    """A command that a page shows exists, and so does each option that it uses."""
    assert page
    command, rest = _resolve(shlex.split(line, comments=True)[1:])
    known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    assert [word for word in rest if re.match(r"--?[a-z]", word) and word.split("=")[0] not in known] == []
