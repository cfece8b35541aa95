"""Portuguese: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"\b[Ee]le\b",
    female=r"\b[Ee]la\b",
    company=(
        r"\b(?:[AaÀà] (?:empresa|companhia|firma|startup|montadora|fabricante)|[Oo] (?:banco|"
        r"grupo))(?! (?:de |do |da |que |[A-Z]))\b"
    ),
    first=r"\b[Ee]u\b",
    third=r"\b(?:[Ee]les?|[Ee]las?|[Vv]ocê)\b",
    saying=(
        r"\b(?:disse|diz|declarou|afirmou|afirma|anunciou|explicou|garantiu|indicou|acrescentou|lembrou|"
        r"reconheceu|confirmou|negou|alertou|respondeu|escreveu|comentou|concluiu|perguntou|contou)\b"
    ),
    greeting=(
        r"[Bb]em-vind[oa],? NAME",
        r"[Oo]brigad[oa],? NAME",
        r"(?:nosso|nossa) convidad[oa](?: é|,) NAME",
    ),
    second=r"\b(?:[Vv]ocê|[Ss]eu|[Ss]ua|[Tt]eu|[Tt]ua)\b",
    filler=r"\b[Vv]ocê sabe\b",
    media=r"(?:jornal|revista|agência|emissora)\s?$",
    gendered=True,
)
