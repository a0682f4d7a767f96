import datetime

import pytest

from tests.factories.projects import MilestoneFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaaien")


def timeline(client, address="/projecten/kaaien/"):
    return read(client.get(address)).one("ol", class_="tl")


@pytest.mark.parametrize(
    ("precision", "written", "stamp"),
    [("day", "5 maart 2026", "2026-03-05"), ("month", "maart 2026", "2026-03"), ("year", "2026", "2026")],
)
def test_a_date_says_no_more_than_is_known(client, project, precision, written, stamp):
    MilestoneFactory(project=project, planned_on=datetime.date(2026, 3, 5), precision=precision)

    moment = timeline(client).one("time")

    assert (moment.text, moment["datetime"]) == (written, stamp)


def test_a_date_is_written_in_the_language_of_the_page(client, project):
    MilestoneFactory(project=project, planned_on=datetime.date(2026, 3, 5), precision="month")

    addresses = ("/en/projects/kaaien/", "/fr/projets/kaaien/", "/de/projekte/kaaien/")
    assert [timeline(client, address).one("time").text for address in addresses] == [
        "March 2026",
        "mars 2026",
        "März 2026",
    ]


@pytest.mark.parametrize(
    ("state", "words", "shape"), [("planned", "gepland", "next"), ("dropped", "vervallen", "next next--no")]
)
def test_a_state_is_said_in_words_and_by_a_shape(client, project, state, words, shape):
    MilestoneFactory(project=project, title_nl="Sloop", state=state, planned_on=None)

    step = timeline(client).one("li")

    assert (step.text, step["class"]) == (f"Datum nog niet bekend Sloop ({words})", shape)


def test_what_was_reached_has_the_day_of_that_and_a_full_circle(client, project):
    MilestoneFactory(project=project, title_nl="Sloop", state="reached", reached_on=datetime.date(2025, 5, 1))

    step = timeline(client).one("li")

    assert (step.text, step["class"]) == ("1 mei 2025 Sloop (bereikt)", None)


def test_steps_stand_by_date_and_those_without_come_last(client, project):
    for title, day in (("Later", None), ("Tweede", datetime.date(2026, 1, 1)), ("Eerste", datetime.date(2025, 1, 1))):
        MilestoneFactory(project=project, title_nl=title, planned_on=day)

    found = [step.text.split("(")[0].split()[-1] for step in timeline(client).all("li")]

    assert found == ["Eerste", "Tweede", "Later"]


def test_without_milestones_and_documents_there_is_no_timeline(client, project):
    assert read(client.get("/projecten/kaaien/")).all("ol", class_="tl") == []
