"""A hundred texts that run, load or break something in a page that does not treat them as text.

payloads.txt holds one a line, with RUN for the script that would show that it ran; here are those no line can hold.
"""

from __future__ import annotations

from pathlib import Path

RUN = "window.pwned=1"
_LINES = (Path(__file__).parent / "payloads.txt").read_text(encoding="utf-8").splitlines()
_BREAKING = [
    f"<a href='java\tscript:{RUN}'>x</a>",
    f" javascript:{RUN}",
    f"java\nscript:{RUN}",
    f"\u2028{RUN}\u2029",
    f"\n{RUN}\n",
    "\x00",
    "\x1b[31m",
    "\ud800",
    "\u202egnp.exe",
    "\ufeff",
    "A" * 5_000,
]
PAYLOADS = [line.replace("RUN", RUN) for line in _LINES] + _BREAKING
