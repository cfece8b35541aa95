"""Where the store is: in the environment, in ``.env``, or in a folder. No driver is imported here."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from loaders.errors import StoreError

#: The folder that holds a store, looked for upwards from where one is.
FOLDER = ".annals"
_NAMES = ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE")
_SCHEMES = tuple(f"{name}{security}://" for name in ("bolt", "neo4j") for security in ("", "+s", "+ssc"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    """How to reach a Neo4j server. The password never shows in a repr, so in no log or traceback."""

    uri: str
    username: str = "neo4j"
    password: str = field(repr=False)
    database: str | None = None


def server_settings(environment: Mapping[str, str] | None = None, folder: Path | None = None) -> ServerSettings | None:
    """The server that the environment or ``.env`` (here or above) names; None where neither does.

    The environment is ``os.environ`` unless given; it wins over ``.env``, name by name.

    Raises:
        StoreError: the address or the password is missing or cannot be used.

    """
    given = dict(os.environ if environment is None else environment)
    values = _dotenv(folder or Path.cwd()) | {name: given[name] for name in _NAMES if name in given}
    uri = values.get("NEO4J_URI", "").strip()
    if not uri:
        return None
    if not uri.startswith(_SCHEMES):
        raise StoreError(f"NEO4J_URI is not the address of a server: {uri}", "for example bolt://localhost:7687")
    if "NEO4J_PASSWORD" not in values:
        hint = "set it in the environment or in .env (empty, where the server asks for none)"
        raise StoreError("NEO4J_URI is set and NEO4J_PASSWORD is not", hint)
    return ServerSettings(
        uri=uri,
        username=values.get("NEO4J_USERNAME") or "neo4j",
        password=values["NEO4J_PASSWORD"],
        database=values.get("NEO4J_DATABASE") or None,
    )


def find_folder(start: Path | None = None) -> Path:
    """The nearest ``.annals`` here or above; where there is none, the one to make here."""
    here = (start or Path.cwd()).resolve()
    for place in (here, *here.parents):
        if (place / FOLDER).is_dir():
            return place / FOLDER
    return here / FOLDER


def _dotenv(folder: Path) -> dict[str, str]:
    """The names of ours in the nearest ``.env``: ``NAME=value`` lines, ``export`` and quotes allowed."""
    for place in (folder.resolve(), *folder.resolve().parents):
        if (place / ".env").is_file():
            return dict(_pairs((place / ".env").read_text(encoding="utf-8", errors="replace")))
    return {}


def _pairs(text: str) -> list[tuple[str, str]]:
    pairs = []
    for line in text.splitlines():
        name, sign, value = line.strip().removeprefix("export ").partition("=")
        if sign and name.strip() in _NAMES:
            pairs.append((name.strip(), _unquoted(value.strip())))
    return pairs


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value.split(" #", 1)[0].rstrip()
