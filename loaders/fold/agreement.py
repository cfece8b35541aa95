"""Do two tellings tell one event? Points for what they share, against what parts them, and the reasons.

The points are weights of evidence, near to natural logarithms of odds: three says that two tellings alike in this are
about twenty times likelier to be one event. They were set by hand, from what kinds of event can happen twice.
"""

from __future__ import annotations

from loaders.fold.dates import Span
from loaders.fold.profiles import Profile
from loaders.model import Role

DAY = 86_400
#: From here two tellings are one event; from NEAR on they are shown to the reviewer.
SAME = 3.5
NEAR = 2.5

#: Types that one event may bear in two tellings (a sale for one side is an acquisition for the other).
_KIN = (
    ("acquisition", "sale"), ("acquisition", "purchase"), ("purchase", "sale"), ("acquisition", "merger"),
    ("joining", "appointment"), ("appointment", "election"), ("contract", "agreement"), ("launch", "publication"),
    ("launch", "success"), ("launch", "failure"), ("construction", "expansion"), ("founding", "launch"),
    ("publication", "study"), ("publication", "statement"), ("funding", "agreement"), ("accident", "failure"),
    ("founding", "birth"), ("founding", "construction"), ("founding", "transformation"), ("launch", "construction"),
    ("launch", "sale"), ("award", "success"), ("contract", "purchase"),
    ("negotiation", "meeting"), ("accident", "death"), ("regulation", "agreement"),
)  # fmt: skip
KINDRED = frozenset(_KIN) | frozenset((b, a) for a, b in _KIN)
#: Happens once to its key: one company is founded once, one person is born and dies once. Years of slack in a date.
_ONCE = {"founding": 3, "birth": 3, "death": 3}
_MOST_SLACK = max(_ONCE.values()) * 366 * DAY
#: Happens seldom between the same two: a date that differs by a year is a disagreement, not another event.
_SELDOM = frozenset({"acquisition", "merger", "founding", "birth", "death"})
#: Happens many times a day, to the same cast: what is said must be alike too.
_OFTEN = frozenset({"statement", "publication", "result", "purchase", "other", "study"})
#: Happens several times a year to the same cast: the year alone says nothing.
_AGAIN = frozenset({"meeting", "negotiation", "expansion", "sale", "contract", "construction"})
#: Its sides may be told either way round.
_MUTUAL = frozenset({"merger", "agreement", "meeting", "negotiation", "conflict", "lawsuit", "contract"})
_WEIGHT = {"place": 0.75, "person": 1.5, "organization": 1.5, "product": 2.0, "work": 2.0, "facility": 1.5}
#: What sharing a day, a month and a year weighs, by whether such a thing happens often, or again.
_DATE = {(False, False): (3.0, 2.0, 1.0), (False, True): (3.0, 2.0, 0.3), (True, False): (2.5, 0.2, 0.0)}
#: What one speaker may say twice a day, each time something else.
_SAID = frozenset({"statement", "prediction"})
_ALIKE = 0.3
_PAST = frozenset({"asserted", "reported"})


def kin(left: str, right: str) -> bool:
    """Tell whether two types may name one event; "other" is what no rule could name, so it may be any."""
    return left == right or (left, right) in KINDRED or "other" in (left, right)


def judge(a: Profile, b: Profile) -> float | None:
    """The points that two tellings tell one event; None where no points may join them. Symmetric."""
    if bar(a, b):
        return None
    return round(sum(weight for weight, _ in _evidence(a, b)), 4)


def explain(a: Profile, b: Profile) -> str:
    """The reasons of a verdict, in one line."""
    reasons = [f"{reason} {weight:+.1f}" for weight, reason in _evidence(a, b) if abs(weight) >= 0.05]
    return bar(a, b) or "; ".join(reasons)


def _evidence(a: Profile, b: Profile) -> list[tuple[float, str]]:
    return [_kinds(a, b), _times(a, b), *_cast(a, b), *_content(a, b), *_place_in_text(a, b)]


def bar(a: Profile, b: Profile) -> str:
    """What makes two tellings two events, however much they share; empty where nothing does."""
    if not kin(a.telling.type, b.telling.type):
        return "types differ"
    if not times_agree(a, b):
        return "dates cannot both hold"
    if a.ordinals and b.ordinals and not a.ordinals & b.ordinals:
        return "numbered differently"
    if not casts_agree(a, b):
        return "different participants"
    if a.telling.document == b.telling.document and not _one_text_agrees(a, b):
        return "one text tells them apart"
    return ""


def times_agree(a: Profile, b: Profile) -> bool:
    """Tell whether both dates can hold, or the kind of event lets one source err."""
    if a.soft.meets(b.soft):
        return True
    gap = a.soft.gap(b.soft)
    return gap <= _MOST_SLACK and gap <= slack(a, b)


def once(profile: Profile) -> frozenset[str]:
    """Those to whom such a thing happens once: what is founded, who is born or dies (in either role)."""
    if profile.telling.type not in _ONCE:
        return frozenset()
    return profile.objects if profile.telling.type == "founding" else profile.agents | profile.objects


def slack(a: Profile, b: Profile) -> int:
    """Seconds by which two dates may miss each other and still be taken for a disagreement on one event."""
    if once(a) & once(b) and a.telling.type == b.telling.type:
        return _ONCE[a.telling.type] * 366 * DAY
    shared = len(a.roles.keys() & b.roles.keys())
    if shared > 1 and a.telling.type in _SELDOM and b.telling.type in _SELDOM:
        return 366 * DAY
    if not shared or a.telling.type in _OFTEN or _wide(a.span, b.span) > DAY:
        return 0
    guessed = "explicit" not in (a.telling.dated, b.telling.dated) or a.telling.dated != b.telling.dated
    return 2 * DAY if guessed and a.telling.document != b.telling.document else 0


def _wide(a: Span, b: Span) -> int:
    return max(a.width, b.width)


def casts_agree(a: Profile, b: Profile) -> bool:
    """False where both name an object, or both an agent, and not one entity is in both casts in such a place."""
    for mine, yours in ((a.objects, b.objects), (a.agents, b.agents)):
        if mine and yours and not mine & yours and not (mine & b.roles.keys() or yours & a.roles.keys()):
            return False
    return True


def _one_text_agrees(a: Profile, b: Profile) -> bool:
    """One author does not contradict himself: other amounts, or done here and planned there, are other events."""
    if (a.telling.certainty in _PAST and b.telling.certainty == "planned") or (
        b.telling.certainty in _PAST and a.telling.certainty == "planned"
    ):
        return False
    return not amounts_differ(a, b)


def amounts_differ(a: Profile, b: Profile) -> bool:
    """Tell whether they give other amounts of one thing, beyond rounding."""
    units = a.amounts.keys() & b.amounts.keys()
    return any(not any(near(x, y) for x in a.amounts[unit] for y in b.amounts[unit]) for unit in sorted(units))


def near(x: float, y: float) -> bool:
    """Equal up to rounding: within a twentieth of the larger."""
    return abs(x - y) <= 0.05 * max(abs(x), abs(y))


def _kinds(a: Profile, b: Profile) -> tuple[float, str]:
    if a.telling.type != b.telling.type:
        return (-1.0, "one of unknown type") if "other" in (a.telling.type, b.telling.type) else (-0.5, "kindred types")
    return (0.0, "type") if a.telling.type == "other" else (1.0, f"both {a.telling.type}")


def _times(a: Profile, b: Profile) -> tuple[float, str]:
    if not a.soft.meets(b.soft):
        return (1.0, "a day or two apart") if a.soft.gap(b.soft) <= 2 * DAY else (-1.0, "dates disagree")
    if not (a.dated and b.dated):
        return 0.0, "no date against it"
    if a.span.open or b.span.open:
        return (1.0, "same start") if a.span.low == b.span.low else (0.0, "one lasts")
    if _lasts(a, b) or _lasts(b, a):
        return -1.5, "one lasts, the other falls within it"
    wide = _wide(a.span, b.span)
    day, month, year = _DATE[a.telling.type in _OFTEN, a.telling.type in _AGAIN]
    weight = day if wide <= DAY else month if wide <= 31 * DAY else year if wide <= 366 * DAY else 0.0
    same = 0.5 if a.span == b.span else 0.0
    starts = 1.0 if wide > 366 * DAY and a.span.low == b.span.low else 0.0
    return weight + same + starts, "date"


def _lasts(long: Profile, point: Profile) -> bool:
    """A span of months with an end, and a moment in it that is not its start."""
    return (
        "/" in (long.telling.edtf or "")
        and long.span.width > 200 * DAY
        and point.span.width <= 62 * DAY
        and point.span.low > long.span.low + 31 * DAY
        and long.telling.type != "prediction"
    )


def _cast(a: Profile, b: Profile) -> list[tuple[float, str]]:
    parts: list[tuple[float, str]] = []
    for entity in sorted(a.roles.keys() & b.roles.keys()):
        weight = _WEIGHT.get(a.labels[entity], 1.0)
        parts.append((weight * _role_factor(a.roles[entity], b.roles[entity], a.telling.type), "shares a participant"))
    if once(a) & once(b) and a.telling.type == b.telling.type:
        parts.append((2.0, "happens once"))
    parts.append((_implied(a, b), "its document names the others"))
    mine, yours = len(a.roles.keys() - b.roles.keys()), len(b.roles.keys() - a.roles.keys())
    parts.append((-min(0.3 * min(mine, yours) + 0.1 * abs(mine - yours), 0.9), "others take part"))
    return parts


def _implied(a: Profile, b: Profile) -> float:
    """Half of what participants weigh whom one telling leaves out while its document is about them."""
    if a.telling.type in _OFTEN or b.telling.type in _OFTEN:
        return 0.0
    few, many = (a, b) if len(a.roles) <= len(b.roles) else (b, a)
    if few.roles.keys() - many.roles.keys():
        return 0.0
    left_out = sorted((many.roles.keys() - few.roles.keys()) & few.around.keys())
    most = 0.75 if a.telling.document == b.telling.document else 1.5  # in one text, to be named proves less
    return min(most, sum(_WEIGHT.get(many.labels[entity], 1.0) / 2 for entity in left_out))


def _role_factor(left: Role, right: Role, kind: str) -> float:
    if left == right:
        return 1.0
    if {left, right} == {"agent", "object"}:
        return 1.0 if kind in _MUTUAL else 0.5
    return 0.7


def _content(a: Profile, b: Profile) -> list[tuple[float, str]]:
    parts: list[tuple[float, str]] = []
    if a.telling.lang == b.telling.lang:
        parts.append((3.0 * likeness(a, b), "words"))
    units = a.amounts.keys() & b.amounts.keys()
    if amounts_differ(a, b):
        parts.append((-1.0, "amounts differ"))
    elif units:
        parts.append((2.0, "same amount"))
    if a.ordinals & b.ordinals:
        parts.append((1.0, "numbered alike"))
    if {a.telling.type, b.telling.type} <= _SAID and not _says_the_same(a, b):
        parts.append((-2.0, "says something else"))
    if "hypothetical" in (a.telling.certainty, b.telling.certainty) and a.telling.certainty != b.telling.certainty:
        parts.append((-1.0, "one is only supposed"))
    return parts


def _says_the_same(a: Profile, b: Profile) -> bool:
    """Tell whether what is said agrees: in words, in an amount, or in whom it is about; one speaker is not enough."""
    about = (a.roles.keys() - a.agents) & (b.roles.keys() - b.agents)
    units = a.amounts.keys() & b.amounts.keys()
    if about or (units and not amounts_differ(a, b)):
        return True
    if a.telling.lang == b.telling.lang:
        return likeness(a, b) >= _ALIKE
    return a.dated and b.dated and a.span == b.span and not a.span.open


def likeness(a: Profile, b: Profile) -> float:
    """The part of the shorter telling's words that the other has too, 0 to 1."""
    least = min(len(a.words), len(b.words))
    return len(a.words & b.words) / least if least >= 3 else 0.0


def _place_in_text(a: Profile, b: Profile) -> list[tuple[float, str]]:
    if a.telling.document != b.telling.document:
        return []
    first, second = a.telling, b.telling
    if min(first.end, second.end) > max(first.start, second.start):
        return [(-4.0, "two of a kind in one clause") if first.type == second.type else (-0.5, "one clause")]
    if first.type == second.type == "prediction" and a.dated and b.dated and a.span == b.span:
        return []  # an article repeats its forecasts
    often = first.type in _OFTEN and likeness(a, b) < 0.3
    return [(-2.0 if often else -0.5, "one text, told twice")]
