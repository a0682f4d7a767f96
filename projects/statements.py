"""
What the Union's rules want said, word for word, in each language of the site.

No catalogue holds these: nobody may polish a legal sentence in passing. Only what was seen in a source stands here, so
some stand in one language (decision 0013).
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
# Article 92b of Regulation (EU) 1303/2013, put in by 2020/2221, as op-oost.nl prints it.
REACT_EU: Final = {"nl": "Mede gefinancierd in het kader van de respons van de Unie op de COVID-19-pandemie"}
# Article 17.3 of the corporate model grant agreement.
DISCLAIMER: Final = {
    "en": "Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those "
    "of the European Union or {}. Neither the European Union nor the granting authority can be held "
    "responsible for them.",
}


def said(texts: Texts) -> tuple[str, str]:
    """The text in the page's language and "", or else the one that was checked and its language."""
    language = get_language() or DEFAULT
    if language in texts:
        return texts[language], ""
    other, text = next(iter(texts.items()))
    return text, other
