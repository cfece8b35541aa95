"""Italian: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"\b(?:[Ll]ui|[Ee]gli)\b",
    female=r"\b[Ll]ei\b",
    company=(
        r"\b(?:[Ll]['’]azienda|[Ll]a società|[Ll]a compagnia|[Ll]['’]impresa|[Ll]a startup|[Ii]l gruppo|"
        r"[Ll]a banca)(?! (?:di |del |della |che |[A-Z]))\b"
    ),
    first=r"\b[Ii]o\b",
    third=r"\b(?:[Ll]ui|[Ll]ei|[Ll]oro)\b",
    saying=(
        r"\b(?:disse|dice|detto|dichiarato|affermato|afferma|annunciato|spiegato|spiega|assicurato|aggiunto|"
        r"aggiunge|ricordato|confermato|negato|avvertito|risposto|scritto|commentato|concluso|chiesto|"
        r"raccontato)\b"
    ),
    greeting=(
        r"[Bb]envenut[oa],? NAME",
        r"[Gg]razie,? NAME",
        r"(?:nostro|nostra) ospite(?: è|,) NAME",
    ),
    second=r"\b(?:[Tt]u|[Tt]uo|[Tt]ua|[Ss]uo|[Ss]ua)\b",
    filler=r"\b(?:lei sa|tu sai)\b",
    media=r"(?:giornale|quotidiano|rivista|agenzia|rete)\s?$",
    gendered=True,
)
