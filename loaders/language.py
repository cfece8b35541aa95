"""Which language a text is in: as said, else detected among the languages that can be read."""

from __future__ import annotations

from functools import cache
from typing import Any

#: Languages with rules of their own; py3langid chooses among them and the commonest others.
KNOWN = ("en", "fr", "de", "es", "pt", "it", "nl", "ja", "zh", "ko")
_OTHERS = ("ar", "ca", "cs", "da", "el", "fi", "he", "hu", "id", "no", "pl", "ro", "ru", "sv", "tr", "uk", "vi")
_SAMPLE = 20_000


def choose(said: str | None, text: str) -> tuple[str, str | None]:
    """The language's primary subtag in lower case (zh-Hans → zh), and a warning where it has no rules of its own."""
    lang = (said or "").strip().lower().replace("_", "-").split("-")[0] or _detect(text[:_SAMPLE])
    if lang in KNOWN:
        return lang, None
    return lang, f"no rules of its own for language {lang!r}: its dates are read by the automatic ones"


def _detect(text: str) -> str:
    return str(_identifier().classify(text)[0])


@cache
def _identifier() -> Any:
    import py3langid  # noqa: PLC0415 - 0.1 s that only detection needs

    py3langid.set_languages(list(KNOWN + _OTHERS))
    return py3langid
