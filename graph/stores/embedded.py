"""The store of a folder: ArcadeDB in this process, reached by the official driver over loopback Bolt.

One process holds the engine (an operating-system lock says which). Others that open the folder join it over its port;
its address and its password lie in ``embedded.json``, mode 0600. When the holder ends, a process that had joined opens
the engine itself and runs the interrupted transaction again.

What the engine does otherwise than a server, and this module hides: it logs to the console, its HTTP listener cannot
be switched off (it gets a random loopback port behind the same password), EXPLAIN calls every query a write, and its
production mode hides where a query is wrong (so it runs in development mode with production's safe settings).
"""

from __future__ import annotations

import atexit
import json
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import neo4j
from neo4j import Driver, GraphDatabase, Session
from neo4j import exceptions as bolt

from graph.store import Result, Transaction
from graph.stores.bolt import BoltStore, greet
from graph.stores.locks import FileLock, write_secret
from loaders.errors import StoreError

T = TypeVar("T")

_DATABASE = "annals"
_USER = "root"
#: How long to wait for a process that holds the store and is still starting, in seconds.
_PATIENCE = 10.0


class _Engine:
    """The engine of one folder in this process. Opened once, shared by all stores of the folder, counted."""

    def __init__(self, folder: Path, lock: FileLock) -> None:
        self._lock = lock
        self.users = 0
        self.port = _free_port()
        self.password = (_holder(folder) or {}).get("password") or secrets.token_urlsafe(24)
        root = folder / "embedded"
        root.mkdir(mode=0o700, exist_ok=True)
        # The holder's file first: the engine keeps only a hash of the password, and a kill in between must not lose it.
        said = {"pid": os.getpid(), "port": self.port, "user": _USER, "password": self.password}
        write_secret(folder / "embedded.json", json.dumps(said) + "\n")
        self._server = _start(root, self.port, self.password)

    def stop(self) -> None:
        self._server.stop()
        self._lock.release()


_engines: dict[Path, _Engine] = {}
_writing = threading.Lock()


class EmbeddedStore(BoltStore):
    """The event graph of a folder."""

    _explains = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._engine: _Engine | None = None
        super().__init__(self._open(), database=_DATABASE, description=f"the embedded store in {_short(folder)}")

    @property
    def holds(self) -> bool:
        """Whether the engine runs in this process (or else in one that it joined)."""
        return self._engine is not None

    def prepare(self) -> None:
        """See ``BoltStore.prepare``."""
        with self._alone():
            super().prepare()

    def write(self, work: Callable[[Transaction], T]) -> T:
        """See ``BoltStore.write``; one writer at a time, for the engine refuses the second at its commit."""
        with self._alone():
            return super().write(work)

    def execute(self, query: str, parameters: Mapping[str, Any] | None = None) -> Result:
        """See ``BoltStore.execute``; one writer at a time."""
        with self._alone():
            return super().execute(query, parameters)

    def close(self) -> None:
        """Close the connections and then, if this was its last user, the engine."""
        super().close()
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.users -= 1
            if not engine.users:
                _engines.pop(self.folder, None)
                engine.stop()

    def _attempt(self, work: Callable[[Session], T], *, access: str = neo4j.WRITE_ACCESS) -> T:
        """See ``BoltStore._attempt``; survives the end of the process that held the store."""
        try:
            return super()._attempt(work, access=access)
        except StoreError as error:
            if self.holds or not isinstance(error.__cause__, bolt.ServiceUnavailable | bolt.SessionExpired | OSError):
                raise
        super().close()
        self._driver = self._open()
        return super()._attempt(work, access=access)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Wait until no thread and no process writes to this folder."""
        lock = FileLock(self.folder / "write.lock")
        with _writing:
            while not lock.acquire():
                time.sleep(0.02)
            try:
                yield
            finally:
                lock.release()

    def _open(self) -> Driver:
        engine = _engines.get(self.folder) or _take(self.folder)
        if engine is None:
            return _join(self.folder)
        engine.users += 1
        self._engine = engine
        return _connect(engine.port, engine.password)


def _take(folder: Path) -> _Engine | None:
    """The folder's engine, started here; None where another process holds it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(folder / "lock")
        if not lock.acquire():
            return None
    except OSError as error:
        hint = "name a folder that you may write to with --store"
        raise StoreError(f"cannot keep a store in {folder}: {error.strerror or error}", hint) from error
    try:
        engine = _engines[folder] = _Engine(folder, lock)
    except BaseException:
        lock.release()
        raise
    return engine


def _join(folder: Path) -> Driver:
    """A connection to the process that holds the folder's engine."""
    until = time.monotonic() + _PATIENCE
    while True:
        holder = _holder(folder) or {}
        if driver := holder and _connected(int(holder["port"]), str(holder["password"])):
            return driver
        if time.monotonic() > until:
            pid = holder.get("pid", "?")
            raise StoreError(
                f"the store in {_short(folder)} is held by process {pid}, which does not answer",
                "wait until that process has ended, or end it",
            )
        time.sleep(0.1)


def _holder(folder: Path) -> dict[str, Any] | None:
    try:
        said = json.loads((folder / "embedded.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return said if isinstance(said, dict) and "port" in said and "password" in said else None


def _connected(port: int, password: str) -> Driver | None:
    driver = _connect(port, password)
    try:
        greet(driver, _DATABASE)
    except (bolt.DriverError, bolt.Neo4jError, OSError):
        driver.close()
        return None
    return driver


def _connect(port: int, password: str) -> Driver:
    return GraphDatabase.driver(
        f"bolt://127.0.0.1:{port}",
        auth=(_USER, password),
        user_agent=f"annals neo4j-python/{neo4j.__version__}",
        telemetry_disabled=True,
        # A process that joined finds out soon that its holder has gone, and opens the store itself.
        max_transaction_retry_time=3.0,
    )


def _start(root: Path, port: int, password: str) -> Any:
    engine = _import(root)
    settings = {
        "host": "127.0.0.1",
        "http_port": 0,
        "bolt_port": port,
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "mode": "development",
        "txWalFlush": 1,
        "opencypher_loadCsv_allowFileUrls": False,
        "opencypher_loadCsv_allowRemoteUrls": False,
    }
    server = engine.create_server(root_path=str(root), root_password=password, config=settings)
    with _engine_errors(root):
        server.start()
        if not (root / "databases" / _DATABASE).exists():
            server.create_database(_DATABASE)
    # The driver is closed before (its store is), or the engine waits for it; an exit must not wait either.
    atexit.register(server.stop)
    return server


def _import(root: Path) -> Any:
    """The engine's package: the native build, or the one with a JVM (which starts ten times slower) without it."""
    # The engine logs to the console and to the home or working folder: neither is ours to write to.
    log = root / "log"
    log.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ.setdefault("ARCADEDB_LOG_CONSOLE", "0")
    os.environ.setdefault("ARCADEDB_LOG_DIR", str(log))
    try:
        return import_module("arcadedb")
    except ImportError:
        (log / "off.properties").write_text("handlers=\n.level=OFF\n", encoding="utf-8")
        os.environ.setdefault("ARCADEDB_JVM_ARGS", f"-Xmx1g -Djava.util.logging.config.file={log / 'off.properties'}")
    try:
        return import_module("arcadedb_embedded")
    except ImportError as error:
        raise StoreError(
            "the embedded store does not run on this machine: no ArcadeDB package fits it",
            "use a Neo4j server: graph server start, or set NEO4J_URI",
        ) from error


@contextmanager
def _engine_errors(root: Path) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # the engine raises its own kinds, which differ between its two builds
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise StoreError(f"the embedded store in {_short(root.parent)} does not start: {reason}") from error


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _short(path: Path) -> str:
    """A path as people would write it: relative to where they are, if it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
