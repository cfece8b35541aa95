"""Tellings in scripts with spaces: clauses, subjects and objects without a parser.

A sentence is cut into the clauses of its triggers; who stands before the verb group and is not hidden behind a
preposition is its subject; who stands after it, up to the clause's end, is its object; ``by`` marks a passive's agent.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from loaders.events import verbs
from loaders.events.drafts import Draft, Reading
from loaders.events.pack import Frame, Pack
from loaders.events.triggers import Hit, compiled, hits, tokens
from loaders.model import Document, Name, Role, Sentence, Timex

_STRONG = frozenset(";:()–—")
_PLACES = ("place", "facility")


class Line:
    """One sentence: its words, and which name each word belongs to."""

    def __init__(
        self, document: Document, sentence: Sentence, names: Sequence[Name], timexes: Sequence[Timex], pack: Pack
    ) -> None:
        """Tokenise, and note the outermost name over each token."""
        self.text = document.text
        self.pack = pack
        self.words = tokens(document.text, sentence.start, sentence.end)
        self.governors = (
            pack.prepositions | pack.of | pack.at | pack.by | pack.with_ | pack.against | pack.object_marks
        ) - pack.complementizers
        self.breaks = pack.coordinators | pack.relatives | pack.complementizers | pack.subordinators | pack.conditionals
        self.names = [n for n in names if sentence.start <= n.start < sentence.end]
        starts = [w.start for w in self.words]
        self.dated = {i for t in timexes for i in range(bisect_left(starts, t.start), bisect_left(starts, t.end))}
        self.verbs: set[int] = set()  # where the triggers that are verbs stand
        self.name_at: dict[int, Name] = {}
        self.at: dict[str, tuple[int, int]] = {}
        for name in sorted(self.names, key=lambda n: (n.start, -n.end)):
            low, high = bisect_left(starts, name.start), bisect_left(starts, name.end)
            if low == high:
                low = max(0, low - 1)
            self.at[name.id] = (low, high)
            for i in range(low, high):
                self.name_at.setdefault(i, name)

    def preposition(self, name: Name) -> str:
        """The preposition that governs a name, "" where none does: looked for over articles, titles and adjectives."""
        at = self.at[name.id][0] - 1
        for _ in range(5):
            if at < 0:
                return ""
            word = self.words[at].low
            if word in self.governors:
                return word
            if at in self.dated or at in self.name_at or not self.words[at].word:
                return ""
            if word in self.pack.aux or word in self.breaks or at in self.verbs:
                return ""
            at -= 1
        return ""

    def possessive(self, name: Name) -> bool:
        """Whether 's (or a bare apostrophe) follows the name."""
        end = self.at[name.id][1]
        return end < len(self.words) and self.words[end].low in ("'s", "'")

    def coordinated(self, left: Name, right: Name) -> bool:
        """Whether two names are one list: A, B and C."""
        between = self.words[self.at[left.id][1] : self.at[right.id][0]]
        joins = self.pack.coordinators | self.pack.articles | {",", "&"}
        return (
            0 < len(between) <= 3
            and all(w.low in joins for w in between)
            and any(w.low in self.pack.coordinators or w.low in ",&" for w in between)
        )


def drafts(
    document: Document,
    sentence: Sentence,
    index: int,
    names: Sequence[Name],
    timexes: Sequence[Timex],
    pack: Pack,
) -> list[Draft]:
    """The tellings of a sentence, undated, in order."""
    line = Line(document, sentence, names, timexes, pack)
    found = [
        h for h in hits(line.words, pack, compiled(pack)) if not _inside_name(line, h) and h.first not in line.dated
    ]
    found = [h for h in _ungoverned(line, found) if not _bare_noun(line, h) and not _thought(line, h)]
    verbal = [h for h in found if h.entry.tenses]
    line.verbs = {at for h in verbal for at in range(h.first, h.last)}
    cuts = _cuts(line, verbal)
    out: list[Draft] = []
    for hit in found:
        clause = _clause(line, hit, verbal, cuts)
        reading = Reading(group_start=hit.first)
        if hit.entry.tenses:
            reading = verbs.read(line.words, hit, pack, clause[0], line.name_at)
            _infinitive(line, hit, reading)
        out.append(_draft(line, hit, reading, clause, index, verbal))
    return out


def _ungoverned(line: Line, found: Sequence[Hit]) -> list[Hit]:
    """Without the triggers that only govern the next one: plans to found, decided to sell."""
    governing = set()
    for hit in found:
        if hit.entry.tenses and not line.pack.free_order:
            first = verbs.group_start(line.words, hit, line.pack)
            governing |= {other.first for other in found if first <= other.first < hit.first}
        elif hit.entry.tenses and set("QN") & set(hit.entry.tenses):  # wurde … zum Direktor ernannt
            governing |= {o.first for o in found if o.first < hit.first and line.words[o.first].low in line.pack.aux}
    return [hit for hit in found if hit.first not in governing]


def _bare_noun(line: Line, hit: Hit) -> bool:
    """An English verb's bare form without auxiliary, plural or pronoun before it is a noun: the home state, a comment."""
    if not {"P", "N"} <= set(hit.entry.tenses) or line.pack.free_order:
        return False
    if hit.first == 0:
        return True
    pack, before = line.pack, line.words[hit.first - 1]
    if hit.first - 1 in line.name_at or before.low in pack.aux or before.low in pack.subjects | pack.between:
        return False
    return not before.low.endswith(("s", *pack.adverb_endings)) and before.low not in pack.coordinators | pack.relatives


def _thought(line: Line, hit: Hit) -> bool:
    """Je me suis dit: to say to oneself is to think."""
    near = line.words[max(0, hit.first - 3) : hit.first]
    return hit.entry.lemma in ("dire", "decir", "sagen") and any(w.low in line.pack.reflexives for w in near)


def _infinitive(line: Line, hit: Hit, reading: Reading) -> None:
    """For Anna to sell, forcing Anna to sell: an infinitive with a subject of its own happened."""
    at = reading.group_start - 1
    name = line.name_at.get(at)
    if reading.time != "none" or name is None or reading.group_start == hit.first:
        return
    first = line.at[name.id][0]
    before = line.words[first - 1].low if first else ""
    if before == "for" or before.endswith("ing"):
        reading.time = "past"


def _inside_name(line: Line, hit: Hit) -> bool:
    name = line.name_at.get(hit.first)
    return name is not None and not name.pronoun


def _cuts(line: Line, verbal: Sequence[Hit]) -> list[tuple[int, int, str]]:
    """Where each verbal trigger's clause begins: (token, next token after the opener, kind of opener)."""
    starts: list[tuple[int, int, str]] = []
    previous = 0
    for hit in verbal:
        starts.append(_opening(line, previous, hit.first))
        previous = hit.last
    return starts


def _opening(line: Line, low: int, high: int) -> tuple[int, int, str]:
    """The best boundary before a verb: a relative or conjunction, else punctuation that begins a new subject."""
    pack = line.pack
    commas: list[int] = []
    at = high
    while at > low:
        at -= 1
        word = line.words[at].low
        if at in line.dated or (at in line.name_at and not line.name_at[at].pronoun):
            continue
        if word == ")":
            at = _opened(line, at, low)
            continue
        if kind := _opener_kind(line, at):
            if commas and word in pack.after | pack.before | pack.since:
                return commas[-1], commas[-1] + 1, "punct"  # after the sale, …: a phrase, not a clause
            return at, at + 1, kind
        if word in _STRONG:
            return at, at + 1, "punct"
        if word in pack.coordinators and low > 0 and not _list_join(line, at):
            return at, at + 1, "coord"
        if word == ",":
            commas.append(at)
    if low == 0:
        return low, low, ""
    if commas:
        has_name = any(i in line.name_at for i in range(commas[-1] + 1, high))
        cut = commas[-1] if has_name else commas[0]
        return cut, cut + 1, "punct"
    subject = _last_subject(line, low, high)
    return subject, subject, "follow"


def _opened(line: Line, at: int, low: int) -> int:
    """Where the bracket that closes at ``at`` opens."""
    for i in range(at - 1, low - 1, -1):
        if line.words[i].low == "(":
            return i
    return at


def _last_subject(line: Line, low: int, high: int) -> int:
    """Where the subject of a verb without conjunction begins: announced | it has settled."""
    for i in range(high - 1, low - 1, -1):
        if line.words[i].low in line.pack.subjects:
            return i
        name = line.name_at.get(i)
        if name is not None and not line.preposition(name) and i not in line.dated:
            return line.at[name.id][0]
    return low


def _opener_kind(line: Line, at: int) -> str:
    """What kind of clause a word opens, "" where it opens none."""
    pack = line.pack
    word = line.words[at].low
    before = line.words[at - 1].low if at else ""
    if word in pack.complementizers and before in pack.before_that:
        return pack.before_that[before]
    kind = _kind(word, pack)
    if kind == "rel" and word in pack.complementizers and at and before != ",":
        return "rel" if at - 1 in line.name_at else "comp"
    return kind


def _kind(word: str, pack: Pack) -> str:
    if word in pack.relatives:
        return "rel"
    if word in pack.object_relatives:
        return "orel"
    if word in pack.conditionals:
        return "cond"
    if word in pack.subordinators:
        return "sub"
    if word in pack.complementizers:
        return "comp"
    return ""


def _list_join(line: Line, at: int) -> bool:
    """Whether a conjunction joins two names: Ann and Bob founded."""
    return at > 0 and at - 1 in line.name_at and any(i in line.name_at for i in (at + 1, at + 2))


def _clause(line: Line, hit: Hit, verbal: Sequence[Hit], cuts: Sequence[tuple[int, int, str]]) -> tuple[int, int, str]:
    """The tokens of a trigger's clause and its opener."""
    low, opener, high = 0, "", len(line.words)
    for other, (cut, begin, kind) in zip(verbal, cuts, strict=True):
        if other.first <= hit.first:
            low, opener = begin, kind
        else:
            high = min(high, cut)
    if high < max(hit.last, hit.tail + 1):
        high = max(hit.last, hit.tail + 1)
    return min(low, hit.first), high, opener


def _draft(
    line: Line, hit: Hit, reading: Reading, clause: tuple[int, int, str], index: int, verbal: Sequence[Hit]
) -> Draft:
    low, high, opener = clause
    noun = not hit.entry.tenses
    if noun:
        low, high = _noun_phrase(line, hit, low, high)
    words = line.words
    trimmed = high
    while trimmed > hit.last and not words[trimmed - 1].word and words[trimmed - 1].low not in ")\"”»'":
        trimmed -= 1
    first = low
    while first < hit.first and not words[first].word and words[first].low not in '("“«':
        first += 1
    draft = Draft(
        frame=hit.entry.frame, someone="" if noun else _someone(line, low, reading.group_start), start=words[first].start, end=words[max(trimmed, hit.last) - 1].end,
        trigger_start=words[hit.first].start, trigger_end=words[hit.last - 1].end, sentence=index, noun=noun,
        reading=reading, opener=opener, main=opener not in ("rel", "orel", "cond", "sub"), lemma=hit.entry.lemma,
    )  # fmt: skip
    if noun:
        draft.roles = _noun_roles(line, hit, low, high)
    else:
        draft.roles = _verb_roles(line, hit, reading, (low, high, opener), verbal)
    previous = words[hit.first - 1].low if hit.first else ""
    opening = words[low - 1].low if low else ""
    for order, wordset in (("after", line.pack.after), ("before", line.pack.before), ("since", line.pack.since)):
        back = {words[i].low for i in range(max(0, low - 3 if noun else low - 1), low + (1 if noun else 0))}
        if opening in wordset or (noun and (previous in wordset or back & wordset)):
            draft.order = order
    return draft


def _noun_phrase(line: Line, hit: Hit, low: int, high: int) -> tuple[int, int]:
    """From the possessor before a noun to the last argument behind it."""
    first = hit.first
    while first > low and (
        line.words[first - 1].low in line.pack.articles
        or line.words[first - 1].low in ("'s", "'")
        or first - 1 in line.name_at
        or line.words[first - 1].low.isdigit()
    ):
        first -= 1
    last = hit.last
    while last < high and (line.words[last].word or last in line.name_at):
        last += 1
    return first, last


def _verb_roles(
    line: Line, hit: Hit, reading: Reading, clause: tuple[int, int, str], verbal: Sequence[Hit]
) -> list[tuple[Name, Role]]:
    low, high, opener = clause
    frame = hit.entry.frame
    group = min(reading.group_start, hit.first)
    content = _content_start(line, hit, high) if frame.speech else high
    before, after = _within(line, low, group), _within(line, hit.last, content)
    if reading.reduced:
        subject, before = _befallen(line, hit, before, opener), _possessor(line, before)
        return _unique(
            [
                *((n, frame.object) for n in subject),
                *((n, frame.subject) for n in before),
                *_after(line, after, frame, reading),
            ]
        )
    subject = _heads(line, before)
    if not subject and (frame.speech or line.pack.free_order) and not reading.passive:
        subject = _inverted(line, hit, group, low, after)
        after = [n for n in after if n not in subject]
    if not subject:
        subject = _inherited(line, low, group, opener, verbal, hit)
    roles = _after(line, after, frame, reading)
    aside = [(n, r) for n in before if n not in subject and (r := _before(line, n, subject, frame, reading))]
    has_object = any(role == "object" for _, role in roles + aside)
    role: Role = frame.object if reading.passive else subject_of(frame, subject, has_object=has_object)
    topic = [] if has_object or content >= high else [n for n in _within(line, content, high) if not n.pronoun][:1]
    about: Role = "object"
    return _unique([*((n, role) for n in subject), *roles, *aside, *((n, about) for n in topic)])


def _content_start(line: Line, hit: Hit, high: int) -> int:
    """Where what was said begins: at that, a colon or a quotation mark."""
    for i in range(hit.last, high):
        word = line.words[i].low
        if word in line.pack.complementizers or word in ':"“«„':
            return i
    return high


def _befallen(line: Line, hit: Hit, before: Sequence[Name], opener: str) -> list[Name]:
    """What a participle without auxiliary qualifies: the name that it follows at once."""
    if opener in ("rel", "orel"):
        return []
    return [n for n in before if line.at[n.id][1] >= hit.first - 1 and not line.possessive(n)][-1:]


def _possessor(line: Line, before: Sequence[Name]) -> list[Name]:
    """Anna's second novel, published in May: whose it is did it."""
    return [n for n in before if line.possessive(n)][-1:]


def _inverted(line: Line, hit: Hit, group: int, low: int, after: Sequence[Name]) -> list[Name]:
    """A subject behind its verb: "…", said Anna; Im Mai gründete Anna die Firma."""
    if line.pack.free_order and not _pronoun(line, low, group):
        return _heads(line, after)[:1]
    marked = group > 0 and line.words[group - 1].low in ",\"”»'?!"
    near = [n for n in after if line.at[n.id][0] - hit.last <= 4 and not line.preposition(n)]
    return _heads(line, near) if marked else []


def subject_of(frame: Frame, subject: Sequence[Name], *, has_object: bool) -> Role:
    """The role of an active subject: a thing that launches is launched, a person who launches does it."""
    doer = frame.subject == "agent" and any(n.label == "person" for n in subject)
    return frame.subject if has_object or doer else frame.alone


def _someone(line: Line, low: int, high: int) -> Literal["", "pronoun", "phrase"]:
    if _pronoun(line, low, high):
        return "pronoun"
    return "phrase" if _unnamed(line, low, high) else ""


def _unnamed(line: Line, low: int, high: int) -> bool:
    """Whether a noun phrase without a name stands where the subject does: the other founders."""
    pack = line.pack
    light = pack.between | pack.coordinators | pack.sequence | pack.reflexives | pack.at | pack.of | pack.prepositions
    for i in range(low, high):
        word = line.words[i].low
        if i in line.dated or i in line.name_at or not line.words[i].word or word in light or word in pack.aux:
            continue
        if word in pack.relatives or word in pack.subordinators or word.endswith(pack.adverb_endings or ("\0",)):
            continue
        return True
    return False


def _pronoun(line: Line, low: int, high: int) -> bool:
    return any(line.words[i].low in line.pack.subjects for i in range(low, high))


def _before(line: Line, name: Name, subject: Sequence[Name], frame: Frame, reading: Reading) -> Role | None:
    """A name before the verb that is not its subject: a place, a passive's agent, in German an object; or no part of it."""
    if place := _place(line, name, frame):
        return place
    preposition = line.preposition(name)
    if reading.passive and preposition in line.pack.by:
        return frame.subject
    if line.possessive(name):
        return None
    if line.pack.free_order:
        if not preposition and not reading.passive:
            return frame.object
        return frame.oblique if preposition else "other"
    titled = any(n.label == "person" for n in subject) and name.label == "organization"
    return "other" if titled or preposition not in line.pack.of else None


def _within(line: Line, low: int, high: int) -> list[Name]:
    out: list[Name] = []
    for at in range(low, high):
        name = line.name_at.get(at)
        if name is not None and name not in out:
            out.append(name)
    return out


def _heads(line: Line, names: Sequence[Name]) -> list[Name]:
    """The subject among the names before a verb: the first one free of preposition and genitive, and its list."""
    for i, name in enumerate(names):
        if line.preposition(name) or line.possessive(name):
            continue
        nxt = names[i + 1] if i + 1 < len(names) else None
        if nxt is not None and name.label != "person" and nxt.label == "person" and _titled(line, name, nxt):
            continue
        heads = [name]
        for other in names[i + 1 :]:
            if line.coordinated(heads[-1], other):
                heads.append(other)
        return heads
    return []


def _titled(line: Line, left: Name, right: Name) -> bool:
    """Nordlicht CEO Anna Becker: the firm is part of a title, the person is the head."""
    between = line.words[line.at[left.id][1] : line.at[right.id][0]]
    pack = line.pack
    return len(between) <= 4 and all(
        w.word and w.low not in pack.aux and w.low not in pack.coordinators and w.low not in pack.prepositions
        for w in between
    )


def _inherited(line: Line, low: int, group: int, opener: str, verbal: Sequence[Hit], hit: Hit) -> list[Name]:
    """The subject of a clause that has none of its own: a relative's antecedent, or the subject before."""
    if _pronoun(line, low, group) or _unnamed(line, low, group):
        return []
    if opener == "rel":
        return _within(line, 0, _first_relative(line, low))[-1:]
    if opener == "orel":
        return []
    end = min((v.first for v in verbal), default=group)
    if hit.first == end:
        return []
    first = _within(line, 0, end)
    if any(line.words[i].low in line.pack.subjects for i in range(end)) and not _heads(line, first):
        return []
    return _heads(line, first)


def _first_relative(line: Line, low: int) -> int:
    """Where the relative clause begins whose antecedent counts: who …, and who …."""
    pack = line.pack
    if low < 2 or line.words[low - 2].low not in pack.coordinators:
        return low
    both = pack.relatives | pack.object_relatives
    return next((i for i in range(low - 2) if line.words[i].low in both), low)


def _place(line: Line, name: Name, frame: Frame) -> Role | None:
    """In Rome, at the Louvre; and, where an event needs a stage, at an institution: in the High Court."""
    if line.preposition(name) not in line.pack.at or line.possessive(name):
        return None
    if name.label in _PLACES or (name.label == "organization" and frame.type in ("lawsuit", "meeting", "study")):
        return "place"
    return None


def _after(line: Line, names: Sequence[Name], frame: Frame, reading: Reading) -> list[tuple[Name, Role]]:
    roles: list[tuple[Name, Role]] = []
    for name in names:
        previous = roles[-1] if roles else None
        role = _role_after(line, name, previous, roles, frame, reading)
        if role is not None:
            roles.append((name, role))
    return roles


_TOGETHER = (
    "founding",
    "meeting",
    "agreement",
    "negotiation",
    "conflict",
    "construction",
    "contract",
    "study",
    "election",
)


def _role_after(
    line: Line,
    name: Name,
    previous: tuple[Name, Role] | None,
    roles: Sequence[tuple[Name, Role]],
    frame: Frame,
    reading: Reading,
) -> Role | None:
    """The role of a name behind the verb, by its preposition; None where it only belongs to another noun."""
    pack = line.pack
    preposition = line.preposition(name)
    taken = {role for _, role in roles}
    if place := _place(line, name, frame):
        return place
    if previous and line.coordinated(previous[0], name) and not line.possessive(name):
        return previous[1]
    if preposition in pack.against:
        return "object"
    if preposition in pack.by and (reading.passive or preposition not in pack.of):
        return frame.subject if reading.passive else "other"
    if line.possessive(name):
        return None
    if preposition in pack.with_:
        if frame.type == "merger":
            return "object" if "object" in taken else "agent"
        return "agent" if frame.type in _TOGETHER else "other"
    if _bare(line, preposition, name) and not reading.passive:
        return frame.object if frame.object not in taken else "other"
    if preposition in pack.of:
        return frame.oblique if not roles else "other"
    return frame.oblique if preposition and frame.oblique not in taken else "other"


def _bare(line: Line, preposition: str, name: Name) -> bool:
    """No preposition before a name, or one that marks an object."""
    return not preposition or (preposition in line.pack.object_marks and name.label not in _PLACES)


def _noun_roles(line: Line, hit: Hit, low: int, high: int) -> list[tuple[Name, Role]]:
    """The arguments of a nominalisation: 's and by are who did it, of is what it befell."""
    frame = hit.entry.frame
    roles: list[tuple[Name, Role]] = []
    after = _within(line, hit.last, high)
    for name in _within(line, low, hit.first):
        roles.append((name, frame.subject if frame.of == "object" else frame.of))
    for name in after:
        preposition = line.preposition(name)
        previous = roles[-1] if roles else None
        if place := _place(line, name, frame):
            roles.append((name, place))
        elif previous and line.coordinated(previous[0], name):
            roles.append((name, previous[1]))
        elif preposition in line.pack.by:
            roles.append((name, frame.subject))
        elif preposition in line.pack.of:
            roles.append((name, frame.of if not any(r == frame.of for _, r in roles) else "other"))
        elif preposition in line.pack.with_:
            roles.append((name, "agent"))
        else:
            roles.append((name, "other"))
    return _unique(roles)


def _unique(roles: Sequence[tuple[Name, Role]]) -> list[tuple[Name, Role]]:
    seen: dict[str, tuple[Name, Role]] = {}
    for name, role in roles:
        seen.setdefault(name.id, (name, role))
    return list(seen.values())
