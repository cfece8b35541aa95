"""French: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

_HAVE = r"(?:a|ont|avait|avaient|eut|eurent|aura)\b"
_BEHIND = r"(?:(?<=\b[Ii]l )|(?<=\b[Ee]lle )|(?<=\b[Oo]n )|(?<=\bqui )|(?<=\b[Ii]ls )|(?<=\b[Ee]lles ))"

ANAPHORS = Anaphors(
    male=rf"(?<!semble-t-)(?<!paraît-)\b(?:[Ii]l|lui-même)\b|{_BEHIND}le(?= \w)|\ble(?= {_HAVE})",
    female=rf"\b(?:[Ee]lle|elle-même)\b|{_BEHIND}la(?= \w)|\bla(?= {_HAVE})",
    either=rf"{_BEHIND}(?:l['’]|lui(?= \w))|\b(?:[Ll]['’](?={_HAVE})|[Ll]ui(?= {_HAVE}))",
    object=r"(?:le|la|l['’]|lui)$",
    governed=(
        r"\b(?:de|du|des|à|au|aux|par|avec|pour|chez|contre|en|dans|sur|et|selon|comme|entre|vers|dont|que|avant|après)\s+"
        r"(?:la |le |les |son |sa |ses |un |une |[lL]['’])?(?:\w+ )?|\b(?:d|qu)['’]"
    ),
    fronted=(
        r"(?i:en|au|aux|à|dès|depuis|après|avant|pendant|durant|lors|avec|sans|selon|d['’]après|cet|cette|ce|hier|lundi|mardi|"
        r"mercredi|jeudi|vendredi|samedi|dimanche|un|une|deux|trois|quatre|cinq|six|dix|quelques|le \d|l['’]an|puis|ensuite|"
        r"finalement|enfin|aujourd|mais|or|ainsi|cependant|toutefois|pourtant|de plus|plus|mi-|début|fin|\d)\b|\w+ment,"
    ),
    doer=r"\bpar\b[^,;:]*$",
    personal=(
        r"\s+(?:(?:a|avait|est|était|s['’]est|se|s['’]) )?(?:\w+ment )?(?:dit|déclar|affirm|expliqu|estim|assur|soulign|ajout|"
        r"rappel|recon|confi|racont|écri|pens|croi|espèr|prédi|né\b|née\b|naît|naqui|meur|mour|mort|décéd|épous|mari|"
        r"étudi|enseign|démission|avait \d+ ans|devien|devint|accus)"
    ),
    public=(
        r"Authority|Agenc|Minist|Universit|Institut|Commission|Conse|Council|Cour|Tribunal|Parle|Assembl|Police|Armée|Army|"
        r"Parti|Party|Center|Centre|Académi|Academy|Sénat|Senate|Unesco|ONU|Union|Département|Department|Bourse"
    ),
    not_male=(
        r"[Ii]l (?:n['’] ?)?(?:y (?:a|avait|aura|eut|aurait)|(?:ne )?(?:faut|fallait|faudra|faudrait|"
        r"s['’]agi\w*|semble\w*|paraît|paraissait|existe|existait|pleut|pleuvait|neige|reste|restait|suffi\w*|"
        r"convien\w*|arrive que|importe|vaut mieux|se peut|se trouve|manque)|(?:a|avait|aura) fallu|(?:est|"
        r"était|sera|serait|fut) (?:\w+ )?(?:possible|impossible|probable|difficile|facile|important|"
        r"essentiel|nécessaire|clair|évident|vrai|question|temps|tard|tôt|interdit|prévu que|à noter|"
        r"intéressant)|peut y avoir|faut)"
    ),
    company=(
        r"\b(?:[Ll]['’]entreprise|[Ll]a société|[Ll]a compagnie|[Ll]a firme|[Ll]a (?:jeune )?start-?up|[Ll]e groupe|"
        r"[Ll]e constructeur|[Ll]['’]éditeur|[Ll]a banque|[Ll]['’]organisation|[Ll]['’]opérateur|[Ll]e fabricant|"
        r"[Ll]a jeune pousse|[Ll]e studio|[Ll]a marque|[Ll]e fournisseur|[Ll]e club|[Ll]['’]avionneur|"
        r"[Ll]e distributeur|[Ll]a fondation)(?! (?:d['’]|de |du |des |qui |que |dont |à |"
        r"[A-ZÉÀ]|\w+(?:ais|aise|ois|oise|ain|aine|ien|ienne|éen|éenne|and|ande|ol|ole|el|elle|al|ale|ique|onne) [A-ZÉÀ]))\b"
    ),
    first=(
        r"\b[Jj](?:e\b|['’])|\b[Nn]ous(?= (?:avons|sommes|étions|avions|\w+(?:ons|âmes|îmes)\b))|"
        rf"\b[Mm]['’](?={_HAVE})|\b[Nn]ous(?= {_HAVE})"
    ),
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
