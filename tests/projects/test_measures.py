import datetime
from decimal import Decimal

import pytest
from django.utils.translation import override

from projects.measures import Bar, bar_of, indicator_rows, number
from projects.models import IndicatorDefinition
from tests.factories.projects import IndicatorDefinitionFactory, IndicatorFactory, ProjectFactory
from tests.reading import read


@pytest.mark.parametrize(
    ("language", "written"),
    [("nl", "12.345,7"), ("en", "12,345.7"), ("fr", "12\u00a0345,7"), ("de", "12.345,7")],
)
def test_numbers_are_written_as_the_language_does(language, written):
    with override(language):
        assert number(Decimal("12345.67"), IndicatorDefinition(decimals=1)) == written


@pytest.mark.parametrize(("decimals", "written"), [(0, "3"), (1, "2,5"), (2, "2,50"), (4, "2,5000")])
def test_the_definition_says_how_many_decimals(decimals, written):
    assert number(Decimal("2.5"), IndicatorDefinition(decimals=decimals)) == written


def test_nothing_measured_is_no_number_and_zero_is_one():
    definition = IndicatorDefinition(decimals=0)

    assert (number(None, definition), number(Decimal(0), definition)) == ("", "0")


@pytest.mark.parametrize(
    ("progress", "drawn"),
    [
        (None, None),
        (Decimal(-20), Bar(0)),
        (Decimal(0), Bar(0)),
        (Decimal(40), Bar(40)),
        (Decimal(100), Bar(100)),
        (Decimal(200), Bar(50, 50, 48.5)),
    ],
)
def test_a_bar_reaches_as_far_as_the_measure(progress, drawn):
    assert bar_of(progress) == drawn


# --- On the page -----------------------------------------------------------------------------------------


@pytest.fixture
def project(db):
    return ProjectFactory(title_nl="Kaaien")


def table(client, address="/projecten/kaaien/"):
    return read(client.get(address)).one("section", aria_labelledby="h-indicators").one("table")


def test_an_indicator_names_start_target_measure_date_and_source(client, project):
    definition = IndicatorDefinitionFactory(name_nl="Gesaneerde grond", decimals=1)
    IndicatorFactory(project=project, definition=definition, baseline=0, baseline_year=2020, measured=Decimal("2.5"))

    body = table(client).one("tbody")

    assert body.one("th").text == "Gesaneerde grond (ha) Bron: Jaarverslag 2025"
    assert [cell.text.replace("\u00a0", " ") for cell in body.all("td")] == [
        "0,0 2020",
        "10,0 tegen 31 december 2026",
        "2,5 30 juni 2025",
        "25 %",
    ]


def test_what_was_not_measured_is_said_and_drawn_nowhere(client, project):
    IndicatorFactory(project=project)

    shown = table(client)

    assert (shown.texts("td")[2:], shown.all("svg")) == (["niet gemeten", "–"], [])


def test_nothing_achieved_is_a_zero_with_an_empty_bar(client, project):
    IndicatorFactory(project=project, measured=0)

    shown = table(client)

    assert [text.replace("\u00a0", " ") for text in shown.texts("td")[2:]] == ["0 30 juni 2025", "0 %"]
    assert [bar["width"] for bar in shown.one("svg").all("rect")] == ["100.0", "0.0"]


def test_the_bar_says_what_the_table_says(client, project):
    definition = IndicatorDefinitionFactory(direction="lower")
    IndicatorFactory(project=project, definition=definition, baseline=100, baseline_year=2020, target=50, measured=80)

    shown = table(client)

    assert shown.texts("td")[3].replace("\u00a0", " ") == "40 %"
    assert (shown.one("svg")["aria-hidden"], shown.all("rect")[1]["width"]) == ("true", "40.0")


def test_parts_of_an_indicator_are_named(client, project):
    IndicatorFactory(project=project, disaggregation="kleine bedrijven", target_on=datetime.date(2026, 1, 1))

    assert ", kleine bedrijven (ha)" in table(client).one("th", scope="rowgroup").text


def test_without_indicators_there_is_no_table(client, project):
    assert indicator_rows(project) == []
    assert "h-indicators" not in client.get("/projecten/kaaien/").text


def test_dutch_names_say_so_on_an_english_page(client, project):
    IndicatorFactory(project=project, measured=4)

    assert [
        part["lang"] for part in table(client, "/en/projects/kaaien/").one("tbody").one("th").all("span", lang="nl")
    ]
