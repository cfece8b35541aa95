"""A load that is killed loses nothing that was committed and leaves nothing half, on both stores."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph import pipeline
from graph.dump import dump
from graph.store import Store
from graph.stores import open_store
from loaders.gazetteer import Gazetteer
from tests.store import made

HERE = Path(__file__).parent
#: ``make soak`` sets more.
KILLS = int(os.environ.get("ANNALS_KILLS", "5"))
DOCUMENTS = [made.document(number) for number in range(12)]
_LOADER = """
import sys
sys.path[:0] = sys.argv[1:3]
import made
from pathlib import Path
from graph import pipeline
from graph.stores import open_store
from loaders.gazetteer import Gazetteer
pipeline.extract = made.extract
pipeline._CHARACTERS = 60
with open_store(Path(sys.argv[3]) if len(sys.argv) > 3 else None) as store:
    print("open", flush=True)
    pipeline.load([made.document(n) for n in range(12)], store, gazetteer=Gazetteer.empty())
"""


@pytest.mark.parametrize("kind", ["embedded", "neo4j"])
def test_a_kill_loses_nothing_and_leaves_nothing_half(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After SIGKILL at a random moment of a load, running it again gives what a clean load gives."""
    monkeypatch.setattr(pipeline, "extract", made.extract)
    environment = dict(os.environ)
    if kind == "neo4j":
        server = request.getfixturevalue("neo4j_server")
        request.getfixturevalue("_neo4j_store")  # makes sure that it may be emptied
        names = {"NEO4J_URI": server.uri, "NEO4J_USERNAME": server.username, "NEO4J_PASSWORD": server.password}
        environment |= names
        for name, value in names.items():
            monkeypatch.setenv(name, value)
    dice = random.Random(0)  # noqa: S311 - made the same each time
    with _opened(kind, tmp_path / "clean") as store:
        pipeline.load(DOCUMENTS, store, gazetteer=Gazetteer.empty())
        expected = list(dump(store))
    for number in range(KILLS):
        folder = tmp_path / f"killed{number}"
        with _opened(kind, folder):
            pass
        arguments = [str(HERE), str(HERE.parent.parent), *([str(folder)] if kind == "embedded" else [])]
        command = [sys.executable, "-c", _LOADER, *arguments]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        time.sleep(dice.uniform(0, 2))
        process.kill()
        process.communicate()
        with _opened(kind, folder, emptied=False) as store:
            held = store.ask("MATCH (d:Document) RETURN count(d) AS n").rows[0]["n"]
            loose = store.ask("MATCH (m:Mention) WHERE NOT EXISTS { (m)-[:IN]->(:Document) } RETURN count(m) AS n")
            assert loose.rows == [{"n": 0}], (number, held)
            pipeline.load(DOCUMENTS, store, gazetteer=Gazetteer.empty())
            assert list(dump(store)) == expected, (number, held)


@contextmanager
def _opened(kind: str, folder: Path, *, emptied: bool = True) -> Iterator[Store]:
    with open_store(folder if kind == "embedded" else None) as store:
        if emptied:
            store.execute("MATCH (n) DETACH DELETE n")
        yield store
