from decimal import Decimal

import pytest
from django.utils import translation

from pom_site.publishing.quantities import euro, percent
from projects.funding import budget_of
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(budget_total=Decimal(1_000_000))


def line(project, name, amount, **values):
    amount = None if amount is None else Decimal(amount)
    return FundingLineFactory(project=project, funder=OrganisationFactory(name_nl=name), amount=amount, **values)


def shown(project):
    return [(row.label, row.amount, row.share) for row in budget_of(project).rows]


def test_rows_stand_in_the_order_of_staff_and_add_up_to_the_budget(project):
    line(project, "Provincie", 600_000)
    line(project, "Gemeente", 400_000)

    assert shown(project) == [
        ("Provincie", euro(Decimal(600_000)), percent(Decimal(60))),
        ("Gemeente", euro(Decimal(400_000)), percent(Decimal(40))),
    ]
    assert budget_of(project).total == euro(Decimal(1_000_000))


def test_what_nobody_is_named_for_comes_from_others(project):
    line(project, "Provincie", 600_000)

    assert shown(project)[1:] == [("Andere financiers", euro(Decimal(400_000)), percent(Decimal(40)))]


def test_an_amount_that_is_unknown_is_part_of_the_rest(project):
    line(project, "Provincie", 600_000)
    line(project, "Onbekend bedrag", None)

    assert [label for label, _amount, _share in shown(project)] == ["Provincie", "Andere financiers"]


def test_beside_a_hidden_amount_nothing_stands_from_which_it_could_be_computed(project):
    line(project, "Provincie", 600_000)
    line(project, "Geheime geldschieter", 400_000, show_amount=False)

    assert shown(project) == [("Provincie", euro(Decimal(600_000)), "")]
    assert (budget_of(project).total, [row.width for row in budget_of(project).rows]) == ("", [0.0])


def test_the_page_draws_no_bar_beside_a_hidden_amount(client, project):
    line(project, "Provincie", 600_000)
    line(project, "Geheime geldschieter", 400_000, show_amount=False)

    figure = read(client.get(project.get_absolute_url())).one("figure", class_="bud")

    assert (figure.all("svg"), figure.texts("th"), figure.all("tfoot")) == (
        [],
        ["Financier", "Bedrag", "Provincie"],
        [],
    )


def test_a_funder_a_programme_and_a_note_in_dutch_are_marked_in_other_languages(project):
    programme = ProgrammeFactory(european=True, name_nl="EFRO Vlaanderen")
    line(project, "Europese Unie", 400_000, kind="eu", programme=programme, note_nl="afgerond")
    marked = '<span lang="nl">Europese Unie</span>, <span lang="nl">EFRO Vlaanderen</span>'

    with translation.override("fr"):
        assert (shown(project)[0][0], budget_of(project).notes) == (
            marked,
            [f'{marked}: <span lang="nl">afgerond</span>'],
        )


def test_the_programme_is_named_with_its_funder(project):
    programme = ProgrammeFactory(european=True, name_nl="EFRO Vlaanderen")
    line(project, "Europese Unie", 400_000, kind="eu", programme=programme)

    assert shown(project)[0][0] == "Europese Unie, EFRO Vlaanderen"


def test_pieces_of_the_bar_follow_each_other(project):
    line(project, "Provincie", 250_000)
    line(project, "Gemeente", 400_000)

    assert [(row.x, row.width) for row in budget_of(project).rows] == [(0.0, 25.0), (25.0, 40.0), (65.0, 35.0)]


def test_the_union_and_the_rest_have_colours_of_their_own(project):
    for kind in ("own", "eu", "flemish", "municipal"):
        line(project, f"Geld van {kind}", 100_000, kind=kind)

    colours = {row.label: row.key for row in budget_of(project).rows}

    assert colours == {
        "Geld van own": 2,
        "Geld van eu": 1,
        "Geld van flemish": 4,
        "Geld van municipal": 2,
        "Andere financiers": 5,
    }


@pytest.mark.parametrize(("budget", "amount"), [(None, 100), (Decimal(100), None), (None, None)])
def test_without_a_budget_or_any_amount_there_is_nothing_to_draw(budget, amount):
    project = ProjectFactory(budget_total=budget)
    line(project, "Provincie", amount)

    assert budget_of(project) is None


def test_the_note_of_an_amount_stands_with_its_funder_and_the_one_of_a_hidden_amount_nowhere(project):
    line(project, "Provincie", 600_000, note_nl="afgerond bedrag")
    line(project, "Gemeente", 100_000)
    line(project, "Geheime geldschieter", 200_000, note_nl="geheim", show_amount=False)

    assert budget_of(project).notes == ["Provincie: afgerond bedrag"]


def test_sample_data_alone_say_nothing_of_the_amounts(project):
    project.sample = True
    line(project, "Provincie", 600_000)

    assert budget_of(project).notes == []
