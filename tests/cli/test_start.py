"""The command line starts fast and fails politely."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("neo4j", "py2neo", "pyvis", "dateparser", "babel", "sudachipy", "rjieba", "pypinyin", "py3langid", "rich",
         "arcadedb", "jinja2", "numpy", "loaders.timexes", "loaders.mentions", "graph.stores")  # fmt: skip


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "graph", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, env=environment())


def environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_help_imports_nothing_heavy() -> None:
    """``graph --help`` loads neither the driver, nor the page, nor any reader of text."""
    code = (
        "import sys, graph.cli\n"
        "sys.argv = ['graph', '--help']\n"
        "try:\n    graph.cli.main()\nexcept SystemExit:\n    pass\n"
        f"print(*[name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment())
    assert "Usage: graph" in said.stdout
    assert said.stderr.strip() == ""


def test_every_command_has_an_example() -> None:
    """A command's help shows how it is called."""
    from graph.cli import app

    for command in app.registered_commands:
        assert "Example" in (command.callback.__doc__ or ""), command.callback


def test_a_wrong_option_is_wrong_usage() -> None:
    """What cannot be parsed exits with 2 and says what is near."""
    assert run("--wrong").returncode == 2
    said = run("extrct")
    assert said.returncode == 2
    assert "extract" in said.stderr


def test_a_rejected_input_is_one_line_and_exit_1(tmp_path: Path) -> None:
    """What cannot be read is named with a hint, the rest is printed, and the exit code says so."""
    (tmp_path / "bad.txt").write_bytes(b"\0\0")
    (tmp_path / "good.txt").write_text("The firm was founded in 1901.")
    said = run("extract", str(tmp_path / "bad.txt"), str(tmp_path / "good.txt"), "--lang", "en")
    assert said.returncode == 1
    assert "good.txt" in said.stdout
    assert [line for line in said.stderr.splitlines() if "bad.txt" in line and "hint" in line]
    assert "Traceback" not in said.stderr


def test_an_unknown_kind_is_an_error_with_a_hint() -> None:
    """A value that no list holds is answered with the list."""
    said = run("extract", "-", "--only", "evnt", stdin="x")
    assert said.returncode == 1
    assert "error: unknown kind 'evnt'" in said.stderr
    assert "hint: " in said.stderr


def test_input_forges_no_output(tmp_path: Path) -> None:
    """A file name with line breaks and control characters stays on its line."""
    name = "a\nerror: forged\x1b[31m.txt"
    (tmp_path / name).write_bytes(b"\0")
    said = run("extract", str(tmp_path / name))
    assert len(said.stderr.strip().splitlines()) == 1
    assert "\x1b" not in said.stderr
