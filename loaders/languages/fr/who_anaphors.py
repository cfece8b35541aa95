"""French: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"(?<!semble-t-)(?<!paraît-)\b(?:[Ii]l|lui-même)\b",
    female=r"\b(?:[Ee]lle|elle-même)\b",
    not_male=(
        r"[Ii]l (?:n['’] ?)?(?:y (?:a|avait|aura|eut|aurait)|(?:ne )?(?:faut|fallait|faudra|faudrait|"
        r"s['’]agi\w*|semble\w*|paraît|paraissait|existe|existait|pleut|pleuvait|neige|reste|restait|suffi\w*|"
        r"convien\w*|arrive que|importe|vaut mieux|se peut|se trouve|manque)|(?:a|avait|aura) fallu|(?:est|"
        r"était|sera|serait|fut) (?:\w+ )?(?:possible|impossible|probable|difficile|facile|important|"
        r"essentiel|nécessaire|clair|évident|vrai|question|temps|tard|tôt|interdit|prévu que|à noter|"
        r"intéressant)|peut y avoir|faut)"
    ),
    company=(
        r"\b(?:[Ll]['’]entreprise|[Ll]a société|[Ll]a compagnie|[Ll]a firme|[Ll]a start-?up|[Ll]e groupe|"
        r"[Ll]e constructeur|[Ll]['’]éditeur|[Ll]a banque)(?! (?:d['’]|de |du |des |qui |que |dont |à |"
        r"[A-Z]))\b"
    ),
    first=r"\b[Jj](?:e\b|['’])",
    third=r"\b(?:[Ii]ls?|[Ee]lles?|[Vv]ous|[Tt]u|[Oo]n)\b",
    saying=(
        r"\b(?:dit|déclaré?|affirmé?|affirmant|annoncé?|expliqu[eé]|estim[eé]|assur[eé]|indiqu[eé]|précis[eé]|"
        r"soulign[eé]|ajout[eé]|rappel[eé]|reconn(?:aît|u)|confirm[eé]|répond(?:u)?|écrit|tweet[eé]|lanc[eé]|"
        r"racont[eé]|confi[eé]|conclu[té]?|mentionn[eé]|propos[eé]|demand[eé]|insist[eé]|avou[eé]|décrit|"
        r"arguant|exprimé?)\b"
    ),
    greeting=(
        r"[Bb]ienvenue(?: à [^.!?\n]{1,60}?)?,? NAME",
        r"[Mm]erci(?: beaucoup)?,? NAME",
        r"[Bb]onjour,? NAME",
        r"(?:accueillons|recevons|reçoit) NAME",
        r"(?:notre|mon) invitée?(?: est|,) NAME",
        r"applaudi\w+ NAME",
    ),
    second=r"\b(?:[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]on|[Tt]a)\b",
    filler=r"\b(?:[Vv]ous savez|[Tt]u sais|[Vv]ous voyez|[Ss]i vous)\b",
    media=r"(?:médias?(?: étrangers?)?|journal|quotidien|magazine|agence|hebdomadaire|site|chaîne)\s?$",
    gendered=True,
)
