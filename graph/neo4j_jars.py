"""The jars of a Neo4j server out of Maven Central, by jgo, into the user's Maven cache.

The version that Annals uses by default is locked (``neo4j-VERSION.lock``: each jar with its size and SHA-256), so that
nothing is resolved and what arrives is what was tested; any other version is resolved by jgo, which takes a minute or
two. Neo4j Community is GPLv3: it is fetched by its user and runs as a program of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loaders.errors import StoreError

#: The LTS release that was tested; ``docker-compose.yml`` names the same.
LOCKED = "5.26.30"
_THREADS = 8

#: Called with bytes done, bytes in all (0: not known) and a word on what is happening.
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Jar:
    """A jar by its Maven coordinates; size 0 and no hash where they are not known before."""

    group: str
    artifact: str
    version: str
    classifier: str = ""
    size: int = 0
    sha256: str = ""


def class_path(version: str, progress: Progress) -> list[Path]:
    """All jars of a version, downloaded where the Maven cache lacks them.

    Raises:
        StoreError: jgo is not installed, Maven Central does not answer, or a jar is not what it should be.

    """
    try:
        context = _context()
        jars = list(_locked(version)) or _resolved(version, progress)
        missing = [jar for jar in jars if not _cached(context, jar)]
        if missing:
            _download(context, missing, progress)
        return [Path(_artifact(context, jar).cached_path) for jar in jars]
    except StoreError:
        raise
    except ImportError as error:
        raise StoreError("a server of our own needs jgo", "pip install 'annals-graph[neo4j]'") from error
    except Exception as error:  # jgo lets through whatever requests, its parsers and the file system raise
        hint = "is the network there? A server that runs already can be used with NEO4J_URI"
        raise StoreError(f"the jars of Neo4j {version} cannot be had: {error}", hint) from error


def write_lock(version: str, path: Path) -> None:
    """Lock a version: its jars with their sizes and hashes, as jgo resolves them today (for maintainers)."""
    context = _context()
    lines = []
    for jar in sorted(_resolved(version, lambda *_: None), key=lambda jar: (jar.group, jar.artifact, jar.classifier)):
        data = Path(_artifact(context, jar).resolve()).read_bytes()
        fields = (
            jar.group,
            jar.artifact,
            jar.version,
            jar.classifier,
            str(len(data)),
            hashlib.sha256(data).hexdigest(),
        )
        lines.append("\t".join(fields))
    head = "group, artifact, version, classifier, bytes, sha256"
    path.write_text(f"# The jars of Neo4j Community {version}: {head}.\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _locked(version: str) -> Iterator[Jar]:
    path = Path(__file__).with_name(f"neo4j-{version}.lock")
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                group, artifact, number, classifier, size, sha256 = line.split("\t")
                yield Jar(group, artifact, number, classifier, int(size), sha256)


def _resolved(version: str, progress: Progress) -> list[Jar]:
    import jgo  # noqa: PLC0415 - an extra

    progress(0, 0, f"resolving the jars of Neo4j {version} (a minute or two)")
    found = jgo.resolve(f"org.neo4j:neo4j:{version}+org.neo4j:neo4j-import-tool:{version}")
    return [Jar(one.groupId, one.artifactId, one.version, one.classifier or "") for one in found]


def _context() -> Any:
    from jgo.maven import MavenContext  # noqa: PLC0415 - an extra

    return MavenContext()


def _artifact(context: Any, jar: Jar) -> Any:
    return context.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier)


def _cached(context: Any, jar: Jar) -> bool:
    """Whether the jar is there and whole: a download that was killed leaves half a file."""
    path = _artifact(context, jar).cached_path
    if path is None or not path.exists():
        return False
    if jar.size and path.stat().st_size != jar.size:
        path.unlink()
        return False
    return True


def _download(context: Any, jars: list[Jar], progress: Progress) -> None:
    total, done = sum(jar.size for jar in jars), 0
    word = f"downloading {len(jars)} jars from Maven Central"
    progress(0, total, word)
    with ThreadPoolExecutor(_THREADS) as pool:
        for jar, path in zip(jars, pool.map(lambda jar: Path(_artifact(context, jar).resolve()), jars), strict=True):
            if jar.sha256 and hashlib.sha256(path.read_bytes()).hexdigest() != jar.sha256:
                path.unlink()
                raise StoreError(f"{path.name} is not the file that was tested: its SHA-256 differs", "try again")
            done += path.stat().st_size
            progress(done, total, word)
