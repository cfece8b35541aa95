"""What a language gives to the event engine: frames, word classes, and how its verbs bend. Data only.

A language folder holds ``what.py`` with one ``PACK``. Three engines read packs: ``latin`` (scripts with spaces), ``zh``
and ``ja``. To add a language with spaces: its frames, its auxiliaries, its little words, and ``conjugate``.

A trigger is written as one word of a string: ``_`` joins words, ``|`` separates alternatives, ``…`` is a gap
(``file|bring…suit|lawsuit``: a verb and, within a few words, a noun), ``se+`` asks for a reflexive pronoun,
``=`` takes a word as a participle as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from loaders.model import Role

#: Tense letters of a verb form: Present, T simple past, Imperfect, Future, Conditional, S subjunctive, N infinitive,
#: Gerund, Q past participle.
Forms = Mapping[str, str]
#: What an auxiliary contributes: H have (present), h have (past), B be (present), b be (past), E been, F future,
#: f future in the past and possibility, P plan, D decision (the infinitive then happened), d did, K a linking particle,
#: N negation, A an attempt (it did not happen yet), O what is to be (a plan, if it has a date), W would: future in
#: reported speech, else unreal.
AuxCode = Literal["H", "h", "B", "b", "E", "F", "f", "P", "D", "d", "K", "N", "A", "W", "O"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One kind of event: its triggers, and the roles of its arguments.

    ``alone`` is the role of a subject that has no object beside it (the service launched). ``oblique`` is the role of
    a name after a preposition (resigned from X). ``weak`` triggers count only with a date of their own. ``foretold``
    is what nobody plans: a prediction where it is to come.
    """

    type: str
    verbs: str = ""
    nouns: str = ""
    subject: Role = "agent"
    object: Role = "object"
    alone: Role = "agent"
    oblique: Role = "other"
    of: Role = "object"
    weak: bool = False
    speech: bool = False
    foretold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Connective:
    """Words that link two tellings: before the first (``front``), between them, or at the head of the next sentence.

    ``forward`` says that the first told is the source of the link.
    """

    pattern: str
    type: Literal["BEFORE", "CAUSES", "INCLUDES", "PART_OF"]
    place: Literal["front", "between", "next"]
    forward: bool = True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pack:
    """A language for the event engine. Word sets are lower case."""

    lang: str
    script: Literal["latin", "zh", "ja"]
    frames: tuple[Frame, ...]
    conjugate: Callable[[str], Forms] = lambda lemma: {lemma: "P"}
    separated: Callable[[str], Forms] | None = None  # finite forms of a separable verb, its prefix elsewhere
    inflect_noun: Callable[[str], tuple[str, ...]] = lambda noun: (noun,)
    aux: Mapping[str, str] = field(default_factory=dict)
    between: frozenset[str] = frozenset()  # adverbs and clitics that may stand between auxiliary and verb
    adverb_endings: tuple[str, ...] = ()
    be_verbs: frozenset[str] = frozenset()  # verbs whose perfect takes be: est parti, ist gestorben
    free_order: bool = False  # the auxiliary may stand far from its participle (German)
    #: German relative pronouns that are articles too: they open a clause whose verb stands last. Word: rel or orel.
    verb_last: Mapping[str, str] = field(default_factory=dict)
    as_said: frozenset[str] = frozenset()  # what leads a clause that tells who said the main one: wie X mitteilte
    not_subject: frozenset[str] = frozenset()  # articles that show a case that no subject has (German den, dem)
    pro_drop: bool = False
    relatives: frozenset[str] = frozenset()  # who, which: the antecedent is the subject
    object_relatives: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    conditionals: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    before_that: Mapping[str, str] = field(default_factory=dict)  # tant que, parce que: what the two words open
    object_pronouns: frozenset[str] = frozenset()  # relative pronouns that are no subject: que, dont
    near: frozenset[str] = frozenset()  # près de, au large de: with "of", a preposition of place
    titles: frozenset[str] = frozenset()  # offices that take "of" before a name: ministre de l'Intérieur X
    scheduled: frozenset[str] = frozenset()  # lemmas whose passive says that something is planned
    aux_only: frozenset[str] = frozenset()  # forms that are verbs behind an auxiliary only, else nouns: le parti
    eventive: frozenset[str] = frozenset()  # lemmas whose subject is the event: begin, take place
    with_: frozenset[str] = frozenset()
    object_marks: frozenset[str] = frozenset()  # prepositions that may mark an object (Spanish a)
    prepositions: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()  # first, new: what may stand between an article and its noun
    reflexives: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()  # object pronouns that stand before their verb
    not_reflexive: frozenset[str] = frozenset()  # types whose verbs mean something else with se: s'arrêter
    subjects: frozenset[str] = frozenset()  # personal pronouns: a subject that is there, though no name
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    sequence: frozenset[str] = frozenset()  # then, later: the story goes on from the date in force
    later: str = ""  # later, eventually, in the end
    that_was: str = ""  # "That was in 2002": a sentence that only dates the one before it
    past_sentence: str = ""  # what a dated clause without a frame must hold, where words have no spaces
    connectives: tuple[Connective, ...] = ()
    as_well: str = ""  # Anna came, as well as Bob: what follows goes with the subject
    hearsay: str = ""  # regular expressions: reportedly, according to
    attribution: str = ""  # according to <name>
    hedge: str = ""
    future: str = ""
    now: str = ""
    recent: str = ""
    habit: str = ""
    boilerplate: str = ""
    counters: str = ""
    past_forms: Callable[[str], bool] = bool
    stop: str = ""  # contexts in which a trigger is no event


def words(text: str) -> frozenset[str]:
    """The words of a string as a set."""
    return frozenset(text.split())
