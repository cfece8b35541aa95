"""The embedded store among processes: one holds it, others join, and a kill loses nothing that was committed."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from graph import pipeline
from graph.stores import embedded, open_store
from graph.stores.embedded import EmbeddedStore
from graph.stores.locks import FileLock
from loaders.errors import StoreError
from loaders.gazetteer import Gazetteer
from tests import needs
from tests.store import made

HERE = Path(__file__).parent
_LOADER = """
import sys
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import made
from graph import pipeline
from graph.stores.embedded import EmbeddedStore
from loaders.gazetteer import Gazetteer
from pathlib import Path
pipeline.extract = made.extract
pipeline._CHARACTERS = 60
with EmbeddedStore(Path(sys.argv[3])) as store:
    print("open", flush=True)
    pipeline.load([made.document(n) for n in range(12)], store, gazetteer=Gazetteer.empty())
    print("done", flush=True)
    if "hold" in sys.argv:
        sys.stdin.readline()
"""


def _loader(folder: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _LOADER, str(HERE), str(HERE.parent.parent), str(folder), *more]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture(autouse=True)
def _made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "extract", made.extract)


def _load(store: EmbeddedStore, count: int = 12) -> None:
    pipeline.load([made.document(number) for number in range(count)], store, gazetteer=Gazetteer.empty())


def test_a_second_process_joins(tmp_path: Path) -> None:
    """A process that opens a folder which another holds reads and writes through that one."""
    process = _loader(tmp_path / "store", "hold")
    try:
        assert [_said(process), _said(process)] == ["open", "done"]
        with EmbeddedStore(tmp_path / "store") as store:
            assert not store.holds
            assert store.ask("MATCH (d:Document) RETURN count(d) AS n").rows == [{"n": 12}]
            _load(store, 14)
            assert store.ask("MATCH (d:Document) RETURN count(d) AS n").rows == [{"n": 14}]
    finally:
        process.communicate("\n", timeout=30)


@pytest.mark.parametrize("ending", ["clean", "killed"])
def test_a_joined_process_survives_its_holder(tmp_path: Path, ending: str) -> None:
    """When the holder ends, however it does, a process that had joined opens the engine itself and goes on."""
    process = _loader(tmp_path / "store", "hold")
    assert [_said(process), _said(process)] == ["open", "done"]
    with EmbeddedStore(tmp_path / "store") as store:
        assert not store.holds
        if ending == "killed":
            process.send_signal(signal.SIGKILL)
        process.communicate("\n" if ending == "clean" else None, timeout=30)
        _load(store, 13)
        assert store.holds
        assert store.ask("MATCH (d:Document) RETURN count(d) AS n").rows == [{"n": 13}]


def test_a_holder_that_does_not_answer_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the process that holds the store is stuck, one line says which it is."""
    process = _loader(tmp_path / "store", "hold")
    assert [_said(process), _said(process)] == ["open", "done"]
    monkeypatch.setattr(embedded, "_PATIENCE", 0.2)
    monkeypatch.setattr(embedded, "_connected", lambda _port, _password: None)
    try:
        with pytest.raises(StoreError, match=re.escape(f"is held by process {process.pid}")):
            EmbeddedStore(tmp_path / "store")
    finally:
        process.communicate("\n", timeout=30)


def test_two_stores_of_one_process_share_the_engine(tmp_path: Path) -> None:
    """A folder opened twice in a process has one engine, which lasts until both are closed."""
    with EmbeddedStore(tmp_path / "store") as one:
        with EmbeddedStore(tmp_path / "store") as other:
            other.execute("CREATE (:Event {id: 'x'})")
        assert one.ask("MATCH (e:Event) RETURN e.id AS id").rows == [{"id": "x"}]
    assert FileLock(tmp_path / "store" / "lock").acquire()


def test_secrets_are_for_the_owner_only(tmp_path: Path) -> None:
    """The file with port and password has mode 0600 in a folder with mode 0700, and the password is long."""
    with EmbeddedStore(tmp_path / "store"):
        path = tmp_path / "store" / "embedded.json"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert len(json.loads(path.read_text(encoding="utf-8"))["password"]) >= 32


def test_only_loopback_listens(tmp_path: Path) -> None:
    """Every port that the engine opens is bound to 127.0.0.1."""
    tables = [Path("/proc/net/tcp"), Path("/proc/net/tcp6")]
    if not tables[0].exists():
        pytest.skip("needs /proc/net")
    before = _listening(tables)
    with EmbeddedStore(tmp_path / "store"):
        mine = {_target(link) for link in Path("/proc/self/fd").iterdir()}
        opened = {(address, inode) for address, inode in _listening(tables) - before if f"socket:[{inode}]" in mine}
        assert opened
        for address, _ in opened:
            assert address in ("0100007F", "0000000000000000FFFF00000100007F"), address


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    """A store in a place that is a file is refused with a hint."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot keep a store") as caught:
        open_store(tmp_path / "file" / "below")
    assert caught.value.hint is not None


def test_the_nearest_store_above_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a name the store is ./.annals, or the nearest one above."""
    (tmp_path / ".annals").mkdir()
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    with open_store() as store:
        assert isinstance(store, EmbeddedStore)
        assert store.folder == tmp_path / ".annals"


def test_the_build_with_a_jvm_serves_where_no_native_one_is(tmp_path: Path) -> None:
    """Without the native package the one with a JVM keeps the store, as quietly, and writes nothing beside it."""
    needs.need("arcadedb-embedded", find_spec("arcadedb_embedded"), "pip install arcadedb-embedded")
    code = (
        "import sys; sys.modules['arcadedb'] = None\n"
        "from pathlib import Path\n"
        "from graph.stores.embedded import EmbeddedStore\n"
        "with EmbeddedStore(Path('store')) as store:\n"
        "    store.prepare()\n"
        "    store.execute('CREATE (:Event {id: 1})')\n"
        "    print(store.ask('MATCH (e:Event) RETURN e.id AS id').rows)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(HERE.parent.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("[{'id': 1}]\n", 0), done.stderr
    assert "INFO" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def _listening(tables: list[Path]) -> set[tuple[str, str]]:
    rows = [line.split() for table in tables if table.exists() for line in table.read_text().splitlines()[1:]]
    return {(row[1].partition(":")[0], row[9]) for row in rows if row[3] == "0A"}


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""
