import pytest
from django.core.management import CommandError, call_command

from domains.models import Domain
from domains.rooms.sets import rooms
from pom_site.publishing.completeness import states_of
from pom_site.publishing.drafts import first_version
from pom_site.publishing.languages import CODES
from pom_site.publishing.models import Examination, Revision, TranslationState
from pom_site.search.models import SearchEntry
from pom_site.starter import load
from projects.models import FundingLine, Location, Partner, Project

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]

NUMBER = 12


def loaded():
    return Project.objects.filter(project_number__startswith=load.NUMBER).order_by("project_number")


def picture(project):
    """All that a load project is, but its keys."""
    return (
        *(project.title_nl, project.slug_de, project.stage, project.starts_on, project.budget_total, project.drawing),
        sorted(domain.code for domain in project.domains.all()),
        [str(partner) for partner in project.partners.all()],
        [str(line) for line in project.funding_lines.all()],
        [str(location) for location in project.locations.all()],
    )


def test_the_number_asked_for_is_made_and_the_starter_site_stays():
    before = Project.objects.count()

    load.load(NUMBER)

    assert (loaded().count(), Project.objects.count()) == (NUMBER, before + NUMBER)


def test_it_is_the_same_every_time():
    load.load(NUMBER)
    first = [picture(project) for project in loaded()]

    load.load(NUMBER)

    assert [picture(project) for project in loaded()] == first


def test_each_is_public_in_four_languages_and_marked_as_sample_data():
    load.load(NUMBER)

    assert {(each.is_public, each.sample, tuple(each.existing_languages)) for each in loaded()} == {(True, True, CODES)}


def test_each_belongs_to_its_main_domain_and_some_to_a_second_one():
    load.load(NUMBER)
    domains = [(each.primary_domain, list(each.domains.all())) for each in loaded()]

    assert [main for main, others in domains if main not in others] == []
    assert {len(others) for _main, others in domains} == {1, 2}


def test_each_is_found_by_search(client):
    load.load(NUMBER)

    assert [client.get("/zoeken/", {"q": f"proefproject {number:05d}"}).context["count"] for number in (1, NUMBER)] == [
        1,
        1,
    ]


def test_zero_removes_them_all():
    entries = SearchEntry.objects.count()
    load.load(NUMBER)

    load.load(0)

    assert (loaded().count(), SearchEntry.objects.count()) == (0, entries)


def test_they_leave_nothing_behind():
    kept = (Revision, Examination, TranslationState, Partner, FundingLine, Location, Project.block_models["text"])
    call_command("examine")
    before = {model.__name__: model.objects.count() for model in kept}
    load.load(NUMBER)
    call_command("examine")
    first_version(loaded().first())

    load.load(0)

    assert {model.__name__: model.objects.count() for model in kept} == before


def test_what_language_each_exists_in_is_known():
    load.load(NUMBER)

    assert set(loaded().values_list("languages", flat=True)) == {"nl en fr de"}
    assert {state.status for each in loaded() for state in states_of(each).values()} == {"complete"}


def test_their_pages_open(client):
    load.load(1)
    project = loaded().get()

    assert [client.get(project.get_url_in(code)).status_code for code in CODES] == [200] * 4


def test_the_command_says_what_it_did(capsys):
    call_command("seed_load", projects=2)

    assert capsys.readouterr().out == "2 load projects.\n"


def test_load_plots_are_there_or_gone_as_asked(capsys):
    call_command("seed_load", projects=0, plots=41)
    assert capsys.readouterr().out == "0 load projects.\n41 load plots.\n"
    assert len([key for key in rooms().keys if key[0] == "plot"]) == 41

    call_command("seed_load", projects=0)
    assert [key for key in rooms().keys if key[0] == "plot"] == []


@pytest.mark.parametrize("wish", ["projects", "plots"])
def test_fewer_than_none_is_refused(wish):
    with pytest.raises(CommandError):
        call_command("seed_load", **{wish: -1})


def test_without_the_starter_site_it_says_what_to_do_first():
    Project.objects.all().delete()
    Domain.objects.all().delete()

    with pytest.raises(CommandError, match="seed_site"):
        call_command("seed_load", projects=1)
