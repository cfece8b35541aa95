"""An event's title in plain English out of its type and participants alone: it reads the same in any language."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.model import Role

#: For each type: agent and object, agent alone, object alone. {a}, {o}: who acts, and on what.
_FORMS: dict[str, tuple[str, str, str]] = {
    "founding": ("{a} founds {o}", "{a} founds something new", "{o} is founded"),
    "acquisition": ("{a} acquires {o}", "{a} makes an acquisition", "{o} is acquired"),
    "sale": ("{a} sells {o}", "{a} sells", "{o} is sold"),
    "merger": ("{a} merges {o}", "{a} merge", "{o} merge"),
    "funding": ("{a} funds {o}", "{a} gives or raises money", "{o} is funded"),
    "launch": ("{a} launches {o}", "{a} launches", "{o} is launched"),
    "failure": ("{a} fails with {o}", "{a} fails", "{o} fails"),
    "success": ("{a} succeeds with {o}", "{a} succeeds", "{o} succeeds"),
    "contract": ("{a} contracts for {o}", "{a} makes a contract", "{o} is contracted"),
    "departure": ("{a} leaves {o}", "{a} leaves", "{o} is left"),
    "joining": ("{a} joins {o}", "{a} joins", "{o} is joined"),
    "appointment": ("{a} is appointed: {o}", "{a} takes a post", "{o} is appointed"),
    "publication": ("{a} publishes {o}", "{a} publishes", "{o} is published"),
    "statement": ("{a} speaks on {o}", "{a} makes a statement", "Statement on {o}"),
    "prediction": ("{a} predicts {o}", "{a} makes a prediction", "Prediction: {o}"),
    "negotiation": ("{a} negotiates with {o}", "{a} negotiate", "Negotiation: {o}"),
    "purchase": ("{a} buys {o}", "{a} makes a purchase", "{o} is bought"),
    "construction": ("{a} builds {o}", "{a} builds", "{o} is built"),
    "expansion": ("{a} expands {o}", "{a} expands", "{o} expands"),
    "study": ("{a} studies {o}", "{a} makes a study", "{o} is studied"),
    "meeting": ("{a} meets {o}", "{a} meets", "{o} meets"),
    "regulation": ("{a} regulates {o}", "{a} makes a rule", "{o} is regulated"),
    "transformation": ("{a} transforms {o}", "{a} changes", "{o} changes"),
    "death": ("{a} dies", "{a} dies", "{o} dies"),
    "birth": ("{a} is born", "{a} is born", "{o} is born"),
    "lawsuit": ("{a} against {o} in court", "{a} in court", "{o} in court"),
    "award": ("{a} wins {o}", "{a} wins an award", "{o} is awarded"),
    "conflict": ("{a} fights {o}", "{a} in conflict", "{o} in conflict"),
    "election": ("{a} elects {o}", "{a} in an election", "{o} is elected"),
    "agreement": ("{a} agrees with {o}", "{a} agree", "Agreement: {o}"),
    "accident": ("{a} in an accident with {o}", "{a} in an accident", "{o} in an accident"),
    "result": ("{a} reports {o}", "{a} reports a result", "Result: {o}"),
    "other": ("{a}: {o}", "{a}", "{o}"),
}
_NAMED = 3


def english(kind: str, cast: Sequence[tuple[str, Role]]) -> str:
    """A title out of type and cast: ``Elon Musk founds Zip2``. With nobody known, the type and the place."""
    agents = _list([name for name, role in cast if role == "agent"])
    objects = _list([name for name, role in cast if role == "object"])
    places = _list([name for name, role in cast if role == "place"])
    both, active, passive = _FORMS.get(kind, ("{a}: " + kind + ", {o}", "{a}: " + kind, "{o}: " + kind))
    if not agents and not objects:
        others = _list([name for name, role in cast if role == "other"])
        title = kind.capitalize() + (f": {others}" if others else "")
    else:
        title = (both if agents and objects else active if agents else passive).format(a=agents, o=objects)
    return f"{title} ({places})" if places else title


def _list(names: Sequence[str]) -> str:
    shown = sorted(names)[:_NAMED]
    if len(names) > _NAMED:
        return ", ".join(shown) + " and others"
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
