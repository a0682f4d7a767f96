"""
What the Union's rules want said, word for word, in each language of the site.

No catalogue holds these: nobody may polish a legal sentence in passing. Decision 0013 tells where each comes from.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.translation import get_language

from pom_site.publishing.languages import DEFAULT

Texts = Mapping[str, str]

# Annex IX of Regulation (EU) 2021/1060, point 1.2; article 36 of 2021/1059 and the model grant agreements say the same.
FUNDED: Final = {
    "nl": "Gefinancierd door de Europese Unie",
    "en": "Funded by the European Union",
    "fr": "Financé par l’Union européenne",
    "de": "Finanziert von der Europäischen Union",
}
CO_FUNDED: Final = {
    "nl": "Medegefinancierd door de Europese Unie",
    "en": "Co-funded by the European Union",
    "fr": "Cofinancé par l’Union européenne",
    "de": "Kofinanziert von der Europäischen Union",
}
# Article 4 of Implementing Regulation (EU) 821/2014: the name, never shortened; the fund stands below it.
UNION: Final = {
    "nl": "Europese Unie",
    "en": "European Union",
    "fr": "Union européenne",
    "de": "Europäische Union",
}
# Article 34(2) of Regulation (EU) 2021/241.
NEXT_GENERATION: Final = {code: f"{text} – NextGenerationEU" for code, text in FUNDED.items()}

# Article 92b of Regulation (EU) 1303/2013, put in by 2020/2221.
REACT_EU: Final = {
    "nl": "Mede gefinancierd in het kader van de respons van de Unie op de COVID-19-pandemie",
    "en": "Funded as part of the Union’s response to the COVID-19 pandemic",
    "fr": "Financé dans le cadre de la réponse de l’Union à la pandémie de COVID-19",
    "de": "Finanziert als Teil der Reaktion der Union auf die COVID-19-Pandemie",
}
# Article 29.4 of the model grant agreement; its own English words: no translation of them could be checked.
HORIZON_2020: Final = {
    "en": "This project has received funding from the European Union’s Horizon 2020 research and innovation programme "
    "under grant agreement No {}.",
}
# Article 17.3 of the corporate model grant agreement.
DISCLAIMER: Final = {
    "nl": "De hier geuite ideeën en meningen komen echter uitsluitend voor rekening van de auteur(s) en geven niet "
    "noodzakelijkerwijs die van de Europese Unie of {} weer. Noch de Europese Unie, noch de "
    "subsidieverstrekkende autoriteit kan ervoor aansprakelijk worden gesteld.",
    "en": "Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those "
    "of the European Union or {}. Neither the European Union nor the granting authority can be held "
    "responsible for them.",
    "fr": "Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas "
    "nécessairement ceux de l’Union européenne ou de {}. Ni l’Union européenne ni l’autorité chargée de "
    "l’octroi ne peuvent en être tenues pour responsables.",
    "de": "Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen des Autors bzw. der Autoren "
    "und spiegeln nicht zwingend die der Europäischen Union oder {} wider. Weder die Europäische Union noch "
    "die Bewilligungsbehörde können dafür verantwortlich gemacht werden.",
}


def said(texts: Texts) -> tuple[str, str]:
    """The text in the page's language and "", or else the English one and "en"."""
    language = get_language() or DEFAULT
    return (texts[language], "") if language in texts else (texts["en"], "" if language == "en" else "en")
