"""What a test needs beyond Python: named loudly where it is absent, a failure where ANNALS_REQUIRE asks for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
REQUIRED = {name.strip() for name in os.environ.get("ANNALS_REQUIRE", "").split(",") if name.strip()}
ABSENT: dict[str, str] = {}


def need(name: str, present: object, hint: str) -> None:
    """Skip the test where ``name`` (shared, neo4j, browser) is absent; fail it where ANNALS_REQUIRE names it."""
    if present:
        return
    if name in REQUIRED:
        pytest.fail(f"ANNALS_REQUIRE names {name!r}, which is absent: {hint}")
    ABSENT[name] = hint
    pytest.skip(f"needs {name}: {hint}")
