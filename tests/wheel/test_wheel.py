"""What is installed is what was tested: the wheel holds code and queries, works alone, and holds no test or corpus."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, capture_output=True, check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--quiet", "--target", str(folder), str(wheel)]
    subprocess.run(command, capture_output=True, check=True)
    return folder


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python on the installed wheel, from an empty folder, so that no checkout shadows it."""
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=environment)


def test_the_wheel_holds_no_tests_and_no_corpus(wheel: Path) -> None:
    """Only graph, loaders and the metadata ship; queries lie inside graph."""
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/", maxsplit=1)[0] for name in names} <= {"graph", "loaders"} | {
        name.split("/", maxsplit=1)[0] for name in names if ".dist-info/" in name
    }
    assert not [name for name in names if "/corpus" in name or "/tests/" in name]
    assert "graph/_cypher/read/timeline.cypher" in names
    assert len([name for name in names if name.endswith(".cypher")]) == len(list((ROOT / "cypher").rglob("*.cypher")))


def test_the_wheel_works_alone(installed: Path, tmp_path: Path) -> None:
    """From an empty folder the installed package, not the checkout, loads, asks and draws."""
    where = run(installed, tmp_path, "-c", "import graph, loaders; print(graph.__file__, loaders.__file__)")
    assert where.stdout.count(str(installed)) == 2
    (tmp_path / "a.txt").write_text("The company Vexley was founded in 1901 by Ada Vexley in Lyon.")
    for arguments in (("load", "a.txt", "--lang", "en"), ("query", "timeline"), ("timeline", "-o", "t.html")):
        said = run(installed, tmp_path, "-m", "graph", *arguments)
        assert said.returncode == 0, said.stderr
    assert "1901" in run(installed, tmp_path, "-m", "graph", "query", "timeline", "--format", "csv").stdout
    assert "Vexley" in (tmp_path / "t.html").read_text(encoding="utf-8")
