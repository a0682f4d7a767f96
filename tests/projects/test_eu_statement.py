"""The Union's statement on the page of a project: never typed, always in its place."""

import pytest

from projects.models import ProgrammeLogo
from projects.publicity import RULES
from tests.factories.media import ImageFactory
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


@pytest.mark.parametrize("regime", RULES)
def test_the_statement_stands_between_the_title_and_everything_else(client, project, regime):
    programme = ProgrammeFactory(european=True, publicity_regime=regime)
    FundingLineFactory(project=project, european=True, programme=programme)

    names = in_order(main(client))

    assert names[names.index("h1") + 1] == "eu"
    assert names.count("eu") == 1


@pytest.mark.parametrize(
    ("regime", "address", "words"),
    [
        ("interreg2127", "/projecten/kaaien/", "Interreg Medegefinancierd door de Europese Unie Fonds Prog"),
        ("interreg2127", "/en/projects/kaaien/", "Interreg Co-funded by the European Union Fonds Prog"),
        ("cpr1420", "/fr/projets/kaaien/", "Union européenne Fonds Prog"),
        ("cpr1420", "/de/projekte/kaaien/", "Europäische Union Fonds Prog"),
    ],
)
def test_the_statement_follows_the_rules_and_the_language(client, project, regime, address, words):
    programme = ProgrammeFactory(european=True, publicity_regime=regime, fund_nl="Fonds", name_nl="Prog")
    FundingLineFactory(project=project, european=True, programme=programme)

    assert main(client, address).one("div", class_="eu").text == words


def test_every_programme_is_named_beside_one_emblem(client, project):
    for regime in ("cpr2127", "ngeu"):
        programme = ProgrammeFactory(european=True, publicity_regime=regime)
        FundingLineFactory(project=project, european=True, programme=programme)

    block = main(client).one("div", class_="eu")

    assert (len(block.all("svg")), len(block.all("p"))) == (1, 2)


def test_the_programmes_logos_stand_in_the_block_with_their_description(client, project):
    programme = ProgrammeFactory(european=True, publicity_regime="leader")
    FundingLineFactory(project=project, european=True, programme=programme)
    ProgrammeLogo.objects.create(programme=programme, image=ImageFactory(alt_nl="LEADER"))

    assert main(client).one("div", class_="eu").one("img")["alt"] == "LEADER"


def test_the_emblem_is_named(client, project):
    FundingLineFactory(project=project, european=True)

    assert main(client).one("div", class_="eu").one("svg")["aria-label"] == "Vlag van de Europese Unie"


def test_without_european_money_there_is_no_emblem(client, project):
    FundingLineFactory(project=project)

    assert main(client).all("div", class_="eu") == []
