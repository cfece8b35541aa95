"""Words that stand for somebody named elsewhere: pronouns, the company, the speaker; and how interviews open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Anaphors:
    """Regular expressions, each for one whole anaphor (no groups). An empty one never matches.

    ``male`` and ``female`` stand for a person, and such as match ``object`` never for their own clause's subject; ``company`` for an organisation; ``first`` for the speaker. ``not_male``
    marks where ``male`` is impersonal (il y a). ``saying`` are verbs that introduce or follow a quotation. ``topic``
    follows a subject. ``greeting`` holds the greeted guest in group ``name``'s place, written ``NAME``. ``second`` is
    the address of the guest in a question; ``filler`` are phrases with it that address nobody; ``third`` are the others
    that a speaker may quote. ``gendered``: things are she too, so that only a woman's given name fits. ``media``:
    before a name, it is a source that reports, not the company spoken of. ``either``: pronouns that hide the gender (l', lui).
    ``governed``: what ends before a name that is no subject; where it is given, a subject or what the text is about is
    preferred to a name met in passing, and he or she may be the firm that leads the sentence before. ``fronted``: how a
    sentence begins whose first phrase a comma closes before the subject. ``doer``: what stands before a passive's agent. ``personal``:
    what follows such a pronoun and only people do. ``public``: in a name, it is a public body, no company.
    ``company_reach``: how many sentences back the company may stand (同社 always has one, however far).
    """

    male: str = ""
    object: str = ""
    female: str = ""
    company: str = ""
    first: str = ""
    not_male: str = ""
    saying: str = ""
    topic: str = ""
    greeting: tuple[str, ...] = ()
    second: str = ""
    filler: str = ""
    third: str = ""
    media: str = ""
    gendered: bool = False
    either: str = ""
    governed: str = ""
    fronted: str = ""
    doer: str = ""
    personal: str = ""
    public: str = ""
    company_reach: int = 3
