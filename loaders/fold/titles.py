"""An event's title in plain English out of its type and participants alone: it reads the same in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.model import Label, Role

Cast = Sequence[tuple[str, Role, Label]]

#: For each type: agent and object, agent alone, object alone. {a}, {o}: who acts, and on what; [s|] is the verb's
#: ending with one subject and with several.
_FORMS: dict[str, tuple[str, str, str]] = {
    "founding": ("{a} found[s|] {o}", "Founding by {a}", "{o} [is|are] founded"),
    "acquisition": ("{a} acquire[s|] {o}", "{a} make[s|] an acquisition", "{o} [is|are] acquired"),
    "sale": ("{a} sell[s|] {o}", "{a} make[s|] a sale", "{o} [is|are] sold"),
    "merger": ("{a} merge[s|] with {o}", "{a} merge[s|]", "{o} merge[s|]"),
    "funding": ("{a} fund[s|] {o}", "Funding: {a}", "{o} receive[s|] funding"),
    "launch": ("{a} launch[es|] {o}", "Launch by {a}", "{o} [is|are] launched"),
    "failure": ("{a} fail[s|] with {o}", "{a} fail[s|]", "{o} fail[s|]"),
    "success": ("{a} succeed[s|] with {o}", "{a} succeed[s|]", "{o} succeed[s|]"),
    "contract": ("{a} contract[s|] with {o}", "{a} sign[s|] a contract", "{o} win[s|] a contract"),
    "departure": ("{a} leave[s|] {o}", "{a} leave[s|]", "Departure from {o}"),
    "joining": ("{a} join[s|] {o}", "{a} join[s|]", "New at {o}"),
    "appointment": ("{a} take[s|] office at {o}", "{a} [is|are] appointed", "Appointment at {o}"),
    "publication": ("{a} publish[es|] {o}", "Publication by {a}", "{o} [is|are] published"),
    "statement": ("{a} speak[s|] on {o}", "{a} make[s|] a statement", "Statement on {o}"),
    "prediction": ("{a} make[s|] a prediction on {o}", "{a} make[s|] a prediction", "Prediction on {o}"),
    "negotiation": ("{a} negotiate[s|] with {o}", "{a} negotiate[s|]", "Negotiation with {o}"),
    "purchase": ("{a} buy[s|] {o}", "{a} make[s|] a purchase", "{o} [is|are] bought"),
    "construction": ("{a} build[s|] {o}", "Construction by {a}", "{o} [is|are] built"),
    "expansion": ("{a} expand[s|] {o}", "{a} expand[s|]", "{o} expand[s|]"),
    "study": ("{a} stud[ies|y] {o}", "Study by {a}", "Study of {o}"),
    "meeting": ("{a} meet[s|] {o}", "{a}: meeting", "Meeting with {o}"),
    "regulation": ("{a} regulate[s|] {o}", "Rule by {a}", "{o} [is|are] regulated"),
    "transformation": ("{a} change[s|] {o}", "{a} change[s|]", "{o} change[s|]"),
    "death": ("{o} die[s|]", "{a} die[s|]", "{o} die[s|]"),
    "birth": ("{a} [is|are] born", "{a} [is|are] born", "{o} [is|are] born"),
    "lawsuit": ("{a} against {o} in court", "{a} in court", "{o} in court"),
    "award": ("{a} win[s|] {o}", "{a} win[s|] an award", "{o} receive[s|] an award"),
    "conflict": ("{a} fight[s|] {o}", "{a} in conflict", "{o} in conflict"),
    "election": ("{a} elect[s|] {o}", "Election: {a}", "{o} [is|are] elected"),
    "agreement": ("{a} agree[s|] with {o}", "Agreement: {a}", "Agreement with {o}"),
    "accident": ("{a} in an accident with {o}", "{a} in an accident", "{o} in an accident"),
    "result": ("{a} report[s|] {o}", "{a} report[s|] a result", "Result of {o}"),
    "other": ("{a}: {o}", "{a}", "{o}"),
}  # fmt: skip
#: What does not happen to a person, whatever was read: founded, sold, built.
_OF_THINGS = frozenset((
    "founding", "acquisition", "sale", "merger", "launch", "publication", "purchase", "construction", "expansion",
    "regulation", "transformation",
))  # fmt: skip
#: Where an organisation acts on a person: it dismisses, hires, appoints, honours.
_OF_PERSONS = {
    "departure": "{a} dismiss[es|] {o}",
    "joining": "{a} hire[s|] {o}",
    "appointment": "{a} appoint[s|] {o}",
    "award": "{a} honour[s|] {o}",
}
#: Where a person does so to a person.
_BETWEEN_PERSONS = {"departure": "{a} part[s|] from {o}", "appointment": "{a} succeed[s|] {o}"}
#: Where only the person is known to whom it happened.
_TO_PERSONS = {"departure": "{o} leave[s|]", "joining": "{o} join[s|]", "appointment": "{o} [is|are] appointed"}
#: What is said has a topic: whoever else is named.
_SPEECH = frozenset(("statement", "prediction", "publication"))
_NAMED = 3
_ENDING = re.compile(r"\[(\w*)\|(\w*)\]")


def english(kind: str, cast: Cast) -> str:
    """A title out of type and cast: ``Elon Musk founds Zip2``. With nobody known, the type and the place."""
    agents, objects, others = (_of(role, cast) for role in ("agent", "object", "other"))
    if kind in _SPEECH and not objects:
        title = _titled(kind, agents, [one for one in others if one[1] != "place"])
    else:
        title = _titled(kind, agents, objects)
    noun = "Event" if kind == "other" else kind.capitalize()
    named = _list([name for name, _ in others])
    title = title or (f"{noun}: {named}" if named else noun)
    places = _list([name for name, _ in _of("place", cast)])
    return f"{title} ({places})" if places else title


def _of(role: str, cast: Cast) -> list[tuple[str, Label]]:
    return sorted((name, label) for name, held, label in cast if held == role)


def _titled(kind: str, agents: Sequence[tuple[str, Label]], objects: Sequence[tuple[str, Label]]) -> str:
    """The form that fits who acts and on what; empty where neither is known."""
    both, active, passive = _FORMS.get(kind, ("{a}: " + kind + ", {o}", "{a}: " + kind, "{o}: " + kind))
    people = bool(objects) and all(label == "person" for _, label in objects)
    if agents and objects:
        by_person = all(label == "person" for _, label in agents)
        special = _BETWEEN_PERSONS if by_person else _OF_PERSONS
        form = special.get(kind, both) if people else both
    elif agents:
        form = active
    elif people:
        form = f"{kind.capitalize()}: {{o}}" if kind in _OF_THINGS else _TO_PERSONS.get(kind, passive)
    else:
        form = passive if objects else ""
    subject = agents if form.startswith("{a}") else objects
    names = {"a": _list([name for name, _ in agents]), "o": _list([name for name, _ in objects])}
    return _inflected(form, many=len(subject) > 1).format(**names)


def _inflected(form: str, *, many: bool) -> str:
    """The form with the verb's ending for one subject or for several."""
    return _ENDING.sub(lambda ending: ending[2] if many else ending[1], form)


def _list(names: Sequence[str]) -> str:
    shown = sorted(names)[:_NAMED]
    if len(names) > _NAMED:
        return ", ".join(shown) + " and others"
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
