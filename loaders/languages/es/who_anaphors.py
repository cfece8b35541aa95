"""Spanish: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"\b[ÉE]l(?= (?:\w+ó|es|era|fue|ha|había|no|se|también|mismo|tiene|dijo|\w+ía)\b)(?<=É)l|\bél\b",
    female=r"\b(?:[Ee]lla)\b",
    company=(
        r"\b(?:[Ll]a (?:empresa|compañía|firma|startup|aerolínea|corporación)|[Ee]l (?:banco|"
        r"fabricante))(?! (?:de |del |que |con |[A-Z]))\b"
    ),
    first=r"\b[Yy]o\b",
    third=r"\b(?:[Éé]l|[Ee]lla|[Ee]llos|[Ee]llas|[Uu]sted)\b",
    saying=(
        r"\b(?:dijo|dice|declaró|declara|afirmó|afirma|anunció|explicó|explica|aseguró|asegura|indicó|señaló|"
        r"señala|añadió|agregó|recordó|reconoció|confirmó|negó|advirtió|respondió|escribió|tuiteó|comentó|"
        r"concluyó|preguntó|manifestó|sostuvo|sostiene|insistió|relató|contó|defensa)\b"
    ),
    greeting=(
        r"[Bb]ienvenid[oa](?: a [^.!?\n]{1,60}?)?,? NAME",
        r"[Gg]racias(?: por [^,.]{1,40})?,? NAME",
        r"[Hh]ola,? NAME",
        r"(?:nuestro|nuestra) invitad[oa](?: es|,) NAME",
        r"aplauso para NAME",
    ),
    second=r"\b(?:[Uu]sted|[Tt]ú|[Tt]e|[Tt]u|[Ss]u)\b",
    filler=r"\b(?:[Uu]sted sabe|[Tt]ú sabes)\b",
    media=r"(?:diario|periódico|revista|agencia|cadena|medio|semanario)\s?$",
    gendered=True,
)
