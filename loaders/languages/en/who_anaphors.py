"""English: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"\b(?:[Hh]e|[Hh]im|[Hh]imself)\b",
    object=r"[Hh]im$",
    female=r"\b(?:[Ss]he|[Hh]erself)\b",
    company=(
        r"\b[Tt]he (?:company|firm|startup|start-up|corporation|airline|bank|carmaker|automaker|retailer|"
        r"manufacturer|conglomerate|newspaper|broadcaster)(?!,? (?:that|which|of|behind|whose|founded|owned|"
        r"called|named|known|[A-Z]))\b"
    ),
    first=r"\bI\b(?![.’'] ?[A-Z])",
    third=r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Yy]ou)\b",
    saying=(
        r"\b(?:said|says|say|told|tells|added|adds|wrote|writes|asked|asks|replied|replies|stated|states|"
        r"stating|explained|explains|announced|recalled|noted|insisted|declared|responded|warned|tweeted|"
        r"posted|remarked|commented|concluded|argued|testified|joked|continued|predicts|predicted|reads|"
        r"left)\b"
    ),
    greeting=(
        r"[Ww]elcome(?: back)?(?: to [^.!?\n]{1,60}?)?,? NAME",
        r"NAME,? (?:welcome|thank you|thanks) (?:to|for|so)\b",
        r"(?:[Tt]hank you|[Tt]hanks),? (?:so much,? |very much,? )?NAME",
        r"(?:joined|here with me|speaking|talking|sitting down)(?: today)? (?:by|with|is|to) NAME",
        r"(?:a round of applause|a big hand) for NAME",
        r"(?:my|our) guest(?: today)?(?: is|,) NAME",
    ),
    second=r"\b(?:[Yy]ou|[Yy]our)\b",
    filler=(
        r"\b(?:[Yy]ou know|[Yy]ou see|[Ii]f you|[Yy]ou can|[Yy]ou could|[Yy]ou have to|[Yy]ou need|"
        r"[Tt]hank you)\b"
    ),
    media=r"(?:newspaper|magazine|agency|broadcaster|daily|site|blog)\s?$",
)
