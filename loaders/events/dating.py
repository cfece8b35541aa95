"""From a clause to its date, with the reason for it.

In this order: a date in the clause; the date of the clause that reports or governs it; a date in the sentence; the
date in force in the passage; the document's own day, by tense; else only a bound. A date is never taken because it
stands near.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loaders import edtf as dates
from loaders.events.drafts import Draft
from loaders.events.pack import Pack
from loaders.events.passage import Genre, InForce, vague
from loaders.model import Dated, Document, Sentence, Timex

_LASTING = re.compile(r"[/\[{]")


@dataclass(slots=True)
class When:
    """A draft's date: EDTF, how it was reached, the expression, and the reason."""

    edtf: str | None = None
    dated: Dated = "none"
    timex: Timex | None = None
    why: str = "no date: the text gives none"


Done = Mapping[int, tuple[Draft, When]]


class Dater:
    """Dates the drafts of one document in text order, carrying the date in force along."""

    def __init__(self, document: Document, sentences: Sequence[Sentence], kind: Genre, pack: Pack) -> None:
        """Begin a document with no date in force."""
        self.document = document
        self.sentences = sentences
        self.kind = kind
        self.pack = pack
        self.force: InForce | None = None
        published = document.published
        self.day = published.isoformat() if published else None
        self.month = self.day[:7] if self.day else None

    # -- steps, in the order in which they are tried --------------------------------------------------------------

    def date(self, draft: Draft, done: Done) -> When:
        """The date of a draft, given those of the drafts before it."""
        for step in (self._own, self._vague, self._hosted, self._sentence, self._passage):
            found = step(draft, done)
            if found is not None:
                self._remember(draft, found)
                return found
        return When()

    def _own(self, draft: Draft, _: Done) -> When | None:
        firm = [t for t in draft.own if t.edtf and not vague(t) and not self._content(draft, t) and not self._empty(t)]
        if not firm:
            return None
        timex = firm[0]
        text = str(timex.edtf)
        if len(firm) > 1 and self._listed(firm[0], firm[1]) and not _LASTING.search(text + str(firm[1].edtf)):
            text = "{" + ",".join(sorted((str(timex.edtf), str(firm[1].edtf)))) + "}"
        else:
            text = self._bounded(timex, self._ahead_of(timex, draft) or self._elsewhere(timex) or text, draft)
        how: Dated = "explicit" if timex.basis == "absolute" else "relative"
        return When(text, how, timex, f"the clause says {timex.text!r}")

    def _empty(self, timex: Timex) -> bool:
        """At that time, where none was given before; an hour without a day: both fall back on the document's day."""
        if self.day is None or not timex.edtf:
            return False
        if timex.type == "TIME" and timex.basis == "underspecified" and self.kind != "news":
            return timex.edtf.startswith(self.day) and self._elsewhere(timex) is None
        if timex.basis != "anaphoric":
            return False
        told = self.force.edtf.strip("[]{}.")[:4] if self.force and timex.edtf[:4] == self.day[:4] else ""
        apart = told.isdigit() and self._of_its_year(timex) and int(timex.edtf[:4]) - int(told) > 1
        return timex.edtf == self.day or apart

    def _of_its_year(self, timex: Timex) -> bool:
        """Whether a date lies in the document's own year, where what has no other anchor falls."""
        return bool(self.day and timex.edtf and timex.edtf[:4] == self.day[:4])

    def _elsewhere(self, timex: Timex) -> str | None:
        """A day without a year, in a story of another year: the year is the story's."""
        if self.kind == "news" or self.force is None or timex.basis != "underspecified" or not timex.edtf:
            return None
        if self.day and abs(int(self.day[:4]) - _year(timex.edtf)) > 1:
            return None  # it did not fall back on the document's own year
        if not self._of_its_year(timex):
            return None
        year = self.force.edtf.strip("[]{}.")[:4]
        if not year.isdigit() or not re.match(r"\d{4}-\d\d(?:-\d\d|$)", timex.edtf) or timex.edtf[:4] <= year:
            return None
        if self.day and timex.type == "TIME" and timex.edtf.startswith(self.day):
            return None
        later = int(year) + (timex.edtf[5:7] < self._month_in_force())  # a story goes forward
        return f"{later:04}{timex.edtf[4:]}" if int(timex.edtf[:4]) - later > 1 else None

    def _ahead_of(self, timex: Timex, draft: Draft) -> str | None:
        """A day without a year that is planned: this year's, or next year's, whatever year the story is in."""
        text = timex.edtf or ""
        if draft.reading.certainty != "planned" or timex.basis != "underspecified" or not self.day:
            return None
        if not re.match(r"\d{4}-\d\d", text) or text[:4] >= self.day[:4]:
            return None
        year = int(self.day[:4]) + (text[5:] < self.day[5 : len(text)])
        return f"{year:04}{text[4:]}"

    def _month_in_force(self) -> str:
        """The month of the date in force as two digits, 00 where it has none."""
        limits = dates.bounds(self.force.edtf) if self.force else None
        if self.force is None or limits is None or limits[0] is None or len(self.force.edtf) < 7:
            return "00"
        return f"{dates.civil_from_days(limits[0] // dates.DAY)[1]:02}"

    def _content(self, draft: Draft, timex: Timex) -> bool:
        """Whether a date after the document's day is part of what was said, not of when."""
        said = draft.frame.speech and draft.frame.type != "prediction" and draft.reading.time in ("past", "perfect")
        return said and (timex.value == "FUTURE_REF" or self._ahead(timex))

    def _listed(self, left: Timex, right: Timex) -> bool:
        between = (
            self.document.text[min(left.end, right.end) : max(left.start, right.start)]
            .strip()
            .lower()
            .replace("'", " ")
            .replace("’", " ")
        )
        small = [w for w in between.split() if w not in self.pack.articles and f"{w}'" not in self.pack.articles]
        return " ".join(small) in self.pack.coordinators

    def _bounded(self, timex: Timex, text: str, draft: Draft) -> str:
        """Since, before and after make an interval of a date."""
        if _LASTING.search(text):
            return text
        before = re.findall(r"[^\W_]+['’]?", self.document.text[max(0, timex.start - 24) : timex.start].lower())[-2:]
        words = set(before)
        if words & self.pack.since:
            return f"{text}/.."
        if before and before[-1] in self.pack.before:
            return f"[..{text}]"
        if before and before[-1] in self.pack.after and not draft.noun:
            return f"[{text}..]"
        return text

    def _vague(self, draft: Draft, _: Done) -> When | None:
        loose = [t for t in draft.own if vague(t) and not self._content(draft, t)]
        if not loose or not self.month:
            return None
        timex = loose[0]
        ahead = draft.reading.time == "future" or draft.reading.certainty in ("planned", "predicted")
        if ahead or timex.value == "FUTURE_REF" or draft.frame.type == "prediction":
            return When(f"{self.month}/..", "relative", timex, f"{timex.text!r}: after the document's day")
        if timex.value == "PRESENT_REF" or (timex.edtf or "").endswith("~"):
            return When(
                timex.edtf if timex.edtf and "~" in timex.edtf else f"{self.month}~",
                "relative",
                timex,
                f"{timex.text!r}: about the document's day",
            )
        return When(f"../{self.month}", "bounded", timex, f"{timex.text!r}: before the document's day")

    def _hosted(self, draft: Draft, done: Done) -> When | None:
        if draft.host is None or draft.host not in done:
            return None
        host, when = done[draft.host]
        if not when.edtf or when.dated == "none":
            return None
        reading = draft.reading
        if reading.time == "future" or reading.certainty in ("planned", "predicted"):
            start = when.edtf.split("/")[0].strip("[]{}.~")[:10]
            return When(
                f"{start[:7]}/.." if start else None,
                "inherited",
                when.timex,
                f"speaks of what comes after {host.lemma!r}",
            )
        if reading.time == "pluperfect" or (host.frame.speech and reading.time == "past" and not draft.noun):
            if host.frame.speech and (self.kind != "news" or reading.time == "past"):
                return None
            return When(_until(when.edtf), "bounded", when.timex, f"before {host.lemma!r} in the sentence")
        return When(when.edtf, "inherited", when.timex, f"from {host.lemma!r} in the sentence")

    def _sentence(self, draft: Draft, done: Done) -> When | None:
        if draft.reading.time == "future" and not draft.noun:
            return None
        historic = draft.reading.time == "present" and not draft.noun
        for other, when in (done[i] for i in sorted(done, reverse=True)):
            if other.sentence != draft.sentence:
                break
            if historic and (other.reading.time != "present" or not self._long_gone(when.edtf)):
                continue  # only a present that tells of times past goes on so
            if draft.reading.time in ("past", "perfect") and self._later_than_day(when.edtf):
                continue
            follows = other.main and draft.opener in ("coord", "follow", "punct", "") and not other.noun
            if when.dated in ("explicit", "relative", "inherited") and when.edtf and follows:
                if draft.reading.time == "pluperfect" != other.reading.time:
                    return When(_until(when.edtf), "bounded", when.timex, f"before {other.lemma!r}")
                return When(when.edtf, "inherited", when.timex, f"told together with {other.lemma!r}")
        return None

    def _passage(self, draft: Draft, _: Done) -> When | None:
        if not self.day or not self.month:
            return self._story(draft)
        reading = draft.reading
        foretold = draft.frame.type == "prediction" and not draft.noun and self.kind != "news"
        if foretold or reading.time == "future" or reading.certainty in ("planned", "predicted"):
            return When(f"{self.month}/..", "inherited", None, "speaks of what comes after the document's day")
        if self.kind == "news":
            return self._news(draft)
        story = self._story(draft)
        if story is not None:
            return story
        if draft.frame.speech or reading.time == "present":
            return When(f"{self.month}~", "inherited", None, "reported as new, about the document's day")
        return When(f"../{self.month}", "bounded", None, "told as past in a document of that month")

    def _news(self, draft: Draft) -> When | None:
        sentence = self.sentences[draft.sentence]
        same = self.force is not None and self.force.paragraph == sentence.paragraph
        past = draft.reading.time in ("past", "none", "pluperfect")
        if past and not draft.frame.speech and (same or self._goes_on(draft)):
            return self._story(draft)
        if draft.reading.time == "pluperfect":
            return When(f"../{self.month}", "bounded", None, "told as past in a document of that month")
        return When(self.day, "inherited", None, f"news of the document's day ({draft.reading.time} tense)")

    def _goes_on(self, draft: Draft) -> bool:
        sentence = self.sentences[draft.sentence]
        words = set(re.findall(r"[^\W_]+", self.document.text[sentence.start : draft.trigger_end].lower()))
        return bool(words & self.pack.sequence)

    def _story(self, draft: Draft) -> When | None:
        if self.force is None or (draft.reading.time in ("present", "perfect") and self.kind == "news"):
            return None
        sentence = self.sentences[draft.sentence]
        gap = sentence.paragraph - self.force.paragraph
        reach = 60 if self.kind == "transcript" else 1
        if gap > reach and not (gap <= 2 and self._goes_on(draft)):
            return None
        text = self.force.edtf
        if draft.reading.time == "pluperfect":
            return When(_until(text), "bounded", self.force.timex, "before the date in force in the passage")
        said = self.force.timex.text if self.force.timex else text
        if draft.later and (start := text.strip("[]{}").split("/")[0].split(",")[0].split("..")[0].rstrip("~?%")):
            return When(f"{start}/..", "bounded", self.force.timex, f"later than the date in force ({said!r})")
        return When(text, "inherited", self.force.timex, f"the date in force in the passage ({said!r})")

    def _remember(self, draft: Draft, when: When) -> None:
        """Only a main clause that tells what happened puts its date in force."""
        if when.edtf is None or when.dated not in ("explicit", "relative") or when.timex is None or vague(when.timex):
            return
        if self._todays(when.timex):
            return
        if draft.noun or draft.quoted or draft.opener in ("rel", "orel") or draft.reading.certainty != "asserted":
            return
        if draft.host is not None and self.kind == "news":
            return
        sentence = self.sentences[draft.sentence]
        text = when.edtf
        if text.startswith(("{", "[")) or "/.." in text:
            text = self._elsewhere(when.timex) or str(when.timex.edtf)
        self.force = InForce(text, when.timex, sentence.paragraph, draft.sentence)

    def pass_by(self, timex: Timex, sentence: int) -> None:
        """A dated sentence without a telling of its own still sets the date in force, outside news."""
        guessed = timex.basis == "underspecified" and self._elsewhere(timex) is None
        if self._todays(timex) or guessed or self._empty(timex):
            return  # the speaker's day; a year that is a guess of its own; at that time, far from what is told
        firm = (
            timex.edtf
            and not vague(timex)
            and "/.." not in timex.edtf
            and "../" not in timex.edtf
            and "X" not in timex.edtf
        )
        if self.kind != "news" and timex.edtf and firm and not self._ahead(timex):
            text = self._elsewhere(timex) or timex.edtf
            self.force = InForce(text, timex, self.sentences[sentence].paragraph, sentence)

    def _long_gone(self, text: str | None) -> bool:
        """Whether a date ended a month or more before the document's day."""
        limits, now = dates.bounds(text), dates.bounds(self.day)
        if limits is None or now is None or limits[1] is None or now[0] is None:
            return False
        return limits[1] < now[0] - 31 * dates.DAY

    def _later_than_day(self, text: str | None) -> bool:
        """Whether a date begins in or after the month of writing and is open: what is told as past cannot share it."""
        limits, now = dates.bounds(text), dates.bounds(self.day)
        if limits is None or now is None or limits[0] is None or now[1] is None:
            return False
        return limits[0] > now[1] or (limits[1] is None and limits[0] > now[1] - 62 * dates.DAY)

    def _todays(self, timex: Timex) -> bool:
        """Today, now: the speaker's day, not the story's."""
        here = self.day is not None and (timex.edtf or "").startswith(self.day[:7])
        return here and self.kind != "news" and timex.basis in ("deictic", "anaphoric")

    def _ahead(self, timex: Timex) -> bool:
        """Whether an expression lies after the document's day."""
        now = dates.bounds(self.day)
        return bool(now and now[1] is not None and timex.earliest is not None and timex.earliest > now[1])


def _year(edtf: str) -> int:
    return int(edtf[:4]) if edtf[:4].isdigit() else -1


def _until(text: str) -> str | None:
    """A bound: at the latest at the end of a date."""
    limits = dates.bounds(text)
    if limits is None or limits[1] is None:
        return None
    last = text.strip("[]{}").split("/")[-1].split("..")[-1].split(",")[-1].rstrip("~?%")
    return f"../{last}"
