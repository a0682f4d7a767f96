"""What each regime wants said, word for word, in four languages."""

import pytest
from django.utils import translation

from projects.models import Programme, ProgrammeLogo
from projects.publicity import RULES, publicity_of
from tests.factories.media import ImageFactory
from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db

FUNDED = {
    "nl": "Gefinancierd door de Europese Unie",
    "en": "Funded by the European Union",
    "fr": "Financé par l’Union européenne",
    "de": "Finanziert von der Europäischen Union",
}
CO_FUNDED = {
    "nl": "Medegefinancierd door de Europese Unie",
    "en": "Co-funded by the European Union",
    "fr": "Cofinancé par l’Union européenne",
    "de": "Kofinanziert von der Europäischen Union",
}
UNION = {"nl": "Europese Unie", "en": "European Union", "fr": "Union européenne", "de": "Europäische Union"}
NEXT_GENERATION = {code: f"{text} – NextGenerationEU" for code, text in FUNDED.items()}
REACT_EU = {
    "nl": "Mede gefinancierd in het kader van de respons van de Unie op de COVID-19-pandemie",
    "en": "Funded as part of the Union’s response to the COVID-19 pandemic",
    "fr": "Financé dans le cadre de la réponse de l’Union à la pandémie de COVID-19",
    "de": "Finanziert als Teil der Reaktion der Union auf die COVID-19-Pandemie",
}
HORIZON_2020 = (
    "This project has received funding from the European Union’s Horizon 2020 research and innovation programme "
    "under grant agreement No 101."
)
DISCLAIMER = {
    "nl": "De hier geuite ideeën en meningen komen echter uitsluitend voor rekening van de auteur(s) en geven niet "
    "noodzakelijkerwijs die van de Europese Unie of CINEA weer. Noch de Europese Unie, noch de "
    "subsidieverstrekkende autoriteit kan ervoor aansprakelijk worden gesteld.",
    "en": "Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those "
    "of the European Union or CINEA. Neither the European Union nor the granting authority can be held "
    "responsible for them.",
    "fr": "Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas "
    "nécessairement ceux de l’Union européenne ou de CINEA. Ni l’Union européenne ni l’autorité chargée de "
    "l’octroi ne peuvent en être tenues pour responsables.",
    "de": "Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen des Autors bzw. der Autoren "
    "und spiegeln nicht zwingend die der Europäischen Union oder CINEA wider. Weder die Europäische Union noch "
    "die Bewilligungsbehörde können dafür verantwortlich gemacht werden.",
}
NUMBER = {
    "nl": "Projectnummer 101",
    "en": "Project number 101",
    "fr": "Numéro de projet 101",
    "de": "Projektnummer 101",
}
AGREEMENT = {
    "nl": "Subsidieovereenkomst nr. 101",
    "en": "Grant agreement No 101",
    "fr": "Convention de subvention nº 101",
    "de": "Finanzhilfevereinbarung Nr. 101",
}
FUND = "ERDF"
# regime: mark, statement, whether the fund is named, the number, and what stands small below
SAID = {
    "cpr2127": ("", CO_FUNDED, True, NUMBER, None),
    "interreg2127": ("Interreg", CO_FUNDED, True, NUMBER, None),
    "cpr1420": ("", UNION, True, NUMBER, None),
    "direct": ("", CO_FUNDED, False, AGREEMENT, DISCLAIMER),
    "h2020": ("", CO_FUNDED, False, AGREEMENT, dict.fromkeys(UNION, HORIZON_2020)),
    "reacteu": ("", UNION, True, NUMBER, REACT_EU),
    "ngeu": ("", NEXT_GENERATION, False, NUMBER, None),
    "leader": ("", CO_FUNDED, True, NUMBER, None),
    "pre2014": ("", UNION, True, NUMBER, None),
}
SAME = {f"{name}_{code}": text for code in UNION for name, text in (("name", "Prog"), ("granting_authority", "CINEA"))}


def paid_by(regime, number="101", **values):
    """A project with money from a programme under these publicity rules."""
    funds = {f"fund_{code}": FUND for code in UNION}
    programme = ProgrammeFactory(european=True, publicity_regime=regime, **{**SAME, **funds, **values})
    return FundingLineFactory(european=True, programme=programme, project__project_number=number).project


def publicity(project, language="nl"):
    with translation.override(language):
        return publicity_of(project)


def test_every_regime_with_european_money_has_its_rule():
    assert set(RULES) == set(SAID) == set(Programme.Regime.values) - {"none"}


@pytest.mark.parametrize("language", UNION)
@pytest.mark.parametrize("regime", SAID)
def test_each_regime_says_what_its_law_asks(regime, language):
    mark, statement, names_fund, number, small = SAID[regime]
    found = publicity(paid_by(regime), language)
    [mention] = found.mentions

    assert (mention.mark, mention.statement) == (mark, statement[language])
    assert mention.lines == [*([FUND] if names_fund else []), f"Prog · {number[language]}"]
    assert [text for text, _language in found.small] == ([small[language]] if small else [])


@pytest.mark.parametrize("language", FUNDED)
def test_the_programme_says_whether_it_pays_all(language):
    [mention] = publicity(paid_by("direct", statement_kind="funded"), language).mentions

    assert mention.statement == FUNDED[language]


def test_no_european_money_says_nothing():
    assert publicity(paid_by("none")) is None


@pytest.mark.parametrize(("language", "marked"), [("nl", "en"), ("en", ""), ("fr", "en"), ("de", "en")])
def test_a_sentence_that_exists_in_english_only_says_so(language, marked):
    assert [lang for _text, lang in publicity(paid_by("h2020"), language).small] == [marked]


@pytest.mark.parametrize(
    ("regime", "values"),
    [("h2020", {"number": ""}), ("direct", {f"granting_authority_{code}": "" for code in UNION})],
)
def test_a_sentence_with_a_hole_is_not_said(regime, values):
    assert publicity(paid_by(regime, **values)).small == []


def test_without_a_number_the_programme_stands_alone():
    assert publicity(paid_by("leader", number="")).mentions[0].lines == [FUND, "Prog"]


def test_an_agreement_has_its_own_number():
    project = paid_by("direct")
    project.funding_lines.update(grant_reference="20260")

    assert publicity(project).mentions[0].lines == ["Prog · Subsidieovereenkomst nr. 20260"]


def test_several_programmes_stand_below_each_other_once_and_in_order():
    project = paid_by("ngeu")
    other = ProgrammeFactory(european=True, publicity_regime="cpr1420", name_nl="Ander", fund_nl="")
    for _time in range(2):
        FundingLineFactory(project=project, european=True, programme=other)

    assert [mention.statement for mention in publicity(project).mentions] == [NEXT_GENERATION["nl"], UNION["nl"]]


def test_a_dutch_name_on_a_french_page_says_so():
    [mention] = publicity(paid_by("leader", name_fr="", name_nl="Programma"), "fr").mentions

    assert mention.lines[1] == '<span lang="nl">Programma</span> · Numéro de projet 101'


def test_the_programmes_logos_come_in_its_order():
    project = paid_by("leader")
    programme = project.funding_lines.get().programme
    images = [ImageFactory(title=title) for title in ("Provincie", "Vlaanderen")]
    for position, image in zip((2, 1), images, strict=True):
        ProgrammeLogo.objects.create(programme=programme, image=image, position=position)
    ProgrammeLogo.objects.create(programme=ProgrammeFactory(), image=ImageFactory())

    assert publicity(project).logos == [images[1], images[0]]


def test_flemish_money_beside_it_changes_nothing():
    project = ProjectFactory()
    FundingLineFactory(project=project, programme=ProgrammeFactory())

    assert publicity(project) is None
