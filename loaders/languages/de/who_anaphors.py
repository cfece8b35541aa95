"""German: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"\b(?:[Ee]r|[Ii]hm|[Ii]hn)\b",
    object=r"[Ii]h[mn]$",
    female=(  # with the verb in the singular; else it is they, or you
        r"\b[Ss]ie(?= (?:war|ist|hat|hatte|wurde|wird|kam|ging|trat|starb|\w{2,}te)\b)"
        r"|(?<=te )sie\b|(?<=\bwar )sie\b|(?<=\bhat )sie\b|(?<=\bist )sie\b|(?<=wurde )sie\b|(?<=wird )sie\b"
        r"|(?<=trat )sie\b|(?<=kam )sie\b|(?<=ging )sie\b|(?<=zog )sie\b|(?<=gab )sie\b|(?<=nahm )sie\b|(?<=starb )sie\b"
    ),
    company=(
        r"\b[Dd](?:as|ie|em|er) (?:Unternehmen|Firma|Konzern|Startup|Start-up|Bank|Fluggesellschaft|"
        r"Hersteller|Autobauer)(?! (?:aus|von|des|der|[A-Z]))\b"
    ),
    first=r"\b[Ii]ch\b",
    third=r"\b(?:[Ee]r|[Ss]ie)\b",
    saying=(
        r"\b(?:sagte|sagt|erklärte|erklärt|schrieb|schreibt|betonte|betont|teilte|antwortete|fragte|meinte|"
        r"meint|berichtete|kündigte|fügte|behauptete|warnte|forderte|twitterte|ergänzte)\b"
    ),
    greeting=(
        r"[Ww]illkommen(?: (?:bei|zu|in) [^.!?\n]{1,60}?)?,? NAME",
        r"[Vv]ielen Dank,? NAME",
        r"[Dd]anke,? NAME",
        r"(?:unser|mein) Gast(?: ist|,) NAME",
    ),
    second=r"\b(?:Sie|Ihr|Ihre|Ihnen|du|dein|dich)\b",
    filler=r"\b(?:wissen Sie|weißt du)\b",
    media=r"(?:Zeitung|Magazin|Agentur|Nachrichtenagentur|Sender)\s?$",
    gendered=True,
)
