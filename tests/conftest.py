"""Fixtures that all tests share, and a loud summary of what was skipped for want of something."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import needs


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real corpus, the gold and the scorers, beside a checkout, not ours to ship."""
    needs.need("shared", (needs.SHARED / "gold").is_dir(), "the folder ../shared with corpus, gold and bench")
    return needs.SHARED


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test sees the user's server, colours or working folder."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end, where nobody misses it, what was not tested."""
    for name, hint in sorted(needs.ABSENT.items()):
        terminalreporter.write_line(f"NOT TESTED for want of {name}: {hint}", red=True, bold=True)
