"""What nobody plans, told as to come: it will arrive next year is a prediction, whoever makes it."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.events.drafts import Draft, Reading
from loaders.events.line import Line
from loaders.events.pack import Frame
from loaders.events.subjects import heads, within
from loaders.events.triggers import Hit
from loaders.model import Name, Role

_PREDICTION = Frame(type="prediction")


def frame(hit: Hit, reading: Reading) -> Frame:
    """The frame of a trigger: a prediction where what it says is foretold; its reading is then that of a future."""
    to_come = reading.time in ("future", "unreal") and not reading.negated and not reading.ought
    if not hit.entry.frame.foretold or not to_come:
        return hit.entry.frame
    reading.time, reading.certainty = "future", "predicted"
    return _PREDICTION


def roles(line: Line, found: Sequence[tuple[Name, Role]], low: int, opener: str) -> list[tuple[Name, Role]]:
    """What is to come is no agent; whoever thinks or says that it will come is."""
    out: list[tuple[Name, Role]] = []
    speakers = heads(line, within(line, 0, low)) if opener == "comp" else []
    agent: Role = "agent"
    out += [(name, agent) for name in speakers]
    seen = {name.id for name in speakers}
    return [*out, *((n, "object" if r == "agent" else r) for n, r in found if n.id not in seen)]


def gather(drafts: Sequence[Draft], offset: int) -> None:
    """What stands in the clause of a prediction dates it, and is no event of its own."""
    for draft in drafts:
        if draft.noun or draft.host is None or not 0 <= draft.host - offset < len(drafts):
            continue
        host = drafts[draft.host - offset]
        open_ = draft.frame.weak or draft.frame.type == "prediction" or draft.reading.time in ("unreal", "none")
        if host is draft or host.frame.type != "prediction" or host.reading.negated or not open_:
            continue
        host.own += [t for t in draft.own if t not in host.own]
        host.end = max(host.end, draft.end)
        draft.own, draft.reading.negated = [], True
