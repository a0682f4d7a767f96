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
REACT_EU = "Mede gefinancierd in het kader van de respons van de Unie op de COVID-19-pandemie"
DISCLAIMER = (
    "Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those "
    "of the European Union or CINEA. Neither the European Union nor the granting authority can be held "
    "responsible for them."
)
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
    "h2020": ("", CO_FUNDED, False, AGREEMENT, None),
    "reacteu": ("", UNION, True, NUMBER, REACT_EU),
    "ngeu": ("", FUNDED, False, NUMBER, None),
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
    assert [text for text, _language in found.small] == ([small] if small else [])


@pytest.mark.parametrize("language", FUNDED)
def test_the_programme_says_whether_it_pays_all(language):
    [mention] = publicity(paid_by("direct", statement_kind="funded"), language).mentions

    assert mention.statement == FUNDED[language]


def test_no_european_money_says_nothing():
    assert publicity(paid_by("none")) is None


@pytest.mark.parametrize(("regime", "own"), [("direct", "en"), ("reacteu", "nl")])
@pytest.mark.parametrize("language", UNION)
def test_a_sentence_that_was_checked_in_one_language_only_says_so(regime, own, language):
    marks = [lang for _text, lang in publicity(paid_by(regime), language).small]

    assert marks == ["" if language == own else own]


def test_a_disclaimer_without_its_authority_is_not_said():
    assert publicity(paid_by("direct", **{f"granting_authority_{code}": "" for code in UNION})).small == []


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

    assert [mention.statement for mention in publicity(project).mentions] == [FUNDED["nl"], UNION["nl"]]


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
