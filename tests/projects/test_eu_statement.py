"""The Union's statement on the page of a project: never typed, always in its place."""

import pytest

from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaaien", summary_nl="Nieuwe kaaien.")


def main(client, address="/projecten/kaaien/"):
    return read(client.get(address)).one("main")


def in_order(element):
    """The names of all elements below, as they stand on the page."""
    children = [child for child in element.children if not isinstance(child, str)]
    return [name for child in children for name in (child["class"] or child.name, *in_order(child))]


@pytest.mark.parametrize("regime", ["cpr2127", "interreg2127", "cpr1420", "direct", "leader", "pre2014"])
def test_the_statement_stands_between_the_title_and_everything_else(client, project, regime):
    FundingLineFactory(
        project=project, european=True, programme=ProgrammeFactory(european=True, publicity_regime=regime)
    )

    names = in_order(main(client))

    assert names[names.index("h1") + 1] == "eu"
    assert names.count("eu") == 1


@pytest.mark.parametrize(
    ("regime", "address", "words"),
    [
        ("interreg2127", "/projecten/kaaien/", "Medegefinancierd door de Europese Unie"),
        ("interreg2127", "/en/projects/kaaien/", "Co-funded by the European Union"),
        ("cpr1420", "/projecten/kaaien/", "Europese Unie Fonds"),
        ("cpr1420", "/en/projects/kaaien/", "European Union Fonds"),
    ],
)
def test_the_statement_follows_the_rules_and_the_language(client, project, regime, address, words):
    programme = ProgrammeFactory(european=True, publicity_regime=regime, fund_nl=" Fonds")
    FundingLineFactory(project=project, european=True, programme=programme)

    assert main(client, address).one("div", class_="eu").text == words


def test_the_emblem_is_named(client, project):
    FundingLineFactory(project=project, european=True)

    assert main(client).one("div", class_="eu").one("svg")["aria-label"] == "Vlag van de Europese Unie"


def test_without_european_money_there_is_no_emblem(client, project):
    FundingLineFactory(project=project)

    assert main(client).all("div", class_="eu") == []
