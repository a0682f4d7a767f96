import datetime
import json

import pytest
from django.utils import timezone

from domains.models import Park
from pom_site.publishing.seo import absolute
from projects.models import Project
from tests.api.contents import LISTS, SECRET
from tests.counting import committed
from tests.domains.opendata.files import park, plot, space
from tests.factories.domains import DomainFactory, ParkFactory
from tests.factories.geo import MunicipalityFactory
from tests.factories.projects import LocationFactory, ProjectFactory

pytestmark = pytest.mark.django_db
KEYS = {"municipalities": "slug"}
FILES = {
    "projects": "projecten",
    "parks": "bedrijventerreinen",
    "plots": "percelen",
    "brownfields": "brownfields",
    "spaces": "ruimten",
}


def asked(client, query):
    committed()
    response = client.get(f"/api/v1/{query}")
    assert response.status_code == 200, response.text
    return response.json()


def found(client, query):
    return [each["id"] for each in asked(client, query)["results"]]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_what_is_public_and_nothing_else(client, contents, name):
    answer = asked(client, f"{name}?size=100")

    assert answer["count"] == len(answer["results"])
    assert SECRET not in json.dumps(answer)
    assert name == "municipalities" or [each["id"] for each in answer["results"]] == [_key(contents[name])]


@pytest.mark.parametrize("name", LISTS)
def test_one_of_them_tells_the_same_as_the_list(client, contents, name):
    key = KEYS.get(name, "id")
    listed = next(each for each in asked(client, f"{name}?size=100")["results"])

    assert asked(client, f"{name}/{listed[key]}") == listed


@pytest.mark.parametrize(("name", "code"), FILES.items())
def test_the_api_tells_what_the_file_tells(client, contents, name, code):
    file = json.loads(client.get(f"/{code}/data.json").getvalue())

    assert asked(client, name)["results"] == file[name]


@pytest.mark.parametrize("model", [Park, Project])
def test_what_is_hidden_is_not_found(client, contents, model):
    name = "parks" if model is Park else "projects"
    hidden = model.objects.get(title_nl=SECRET) if model is Project else ParkFactory(state="draft")

    assert client.get(f"/api/v1/{name}/{hidden.pk}").status_code == 404


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("kind", ["list", "detail"])
def test_a_request_costs_at_most_six_queries(visit, client, contents, name, kind):
    costs = {"projects": 6, "parks": 6, "plots": 3, "brownfields": 5}
    address = f"/api/v1/{name}" if kind == "list" else f"/api/v1/{name}/{_key(contents[name])}"

    visit(address, queries=costs.get(name, 1))


def test_pages_follow_one_another(client):
    parks = [ParkFactory().pk for _number in range(3)]

    first = asked(client, "parks?size=2")
    second = asked(client, first["next"].partition("/api/v1/")[2])

    assert (first["count"], first["previous"], second["next"]) == (3, None, None)
    assert second["previous"] == absolute("/api/v1/parks?page=1&size=2")
    assert [each["id"] for each in (*first["results"], *second["results"])] == parks


def test_the_address_of_the_next_page_keeps_the_filters(client):
    kouter = park()
    for _number in range(2):
        plot(park=kouter)

    answer = asked(client, f"plots?park={kouter.pk}&size=1")

    assert answer["next"] == absolute(f"/api/v1/plots?page=2&size=1&park={kouter.pk}")


def test_nothing_found_is_an_answer(client):
    assert asked(client, "parks") == {"count": 0, "next": None, "previous": None, "results": []}


def test_a_page_beyond_the_last_one_is_not_found(client, contents):
    assert client.get("/api/v1/parks?page=2").status_code == 404


def test_places_are_found_by_municipality(client):
    town = MunicipalityFactory(slug="zwalm-1")
    kouter = park(municipality=town)
    lot, room = plot(park=kouter), space(building__municipality=town)
    (park(), plot(), space())

    answers = [found(client, f"{name}?municipality=zwalm-1") for name in ("parks", "plots", "spaces")]
    assert answers == [[kouter.pk], [lot.pk], [room.pk]]


def test_what_lies_in_a_former_municipality_is_found_under_both_names(client):
    former = MunicipalityFactory(slug="zwalm-0", merged=True)
    kouter = park(municipality=former)
    park()

    assert [found(client, f"parks?municipality={slug}") for slug in ("zwalm-0", former.successor.slug)] == [
        [kouter.pk],
        [kouter.pk],
    ]


def test_a_project_with_two_places_in_a_town_is_found_once(client):
    project, town = ProjectFactory(), MunicipalityFactory(slug="zwalm-1")
    LocationFactory.create_batch(2, project=project, municipality=town)

    assert found(client, "projects?municipality=zwalm-1") == [project.pk]


def test_projects_are_found_by_domain_and_stage(client):
    domain = DomainFactory(code="brownfields")
    project = ProjectFactory(domain=domain, stage="running")
    ProjectFactory(domain=DomainFactory(code="vastgoed"), stage="running")
    ProjectFactory(domain=domain, stage="idea")

    assert found(client, "projects?domain=brownfields&stage=running") == [project.pk]


def test_a_domain_that_is_offline_finds_nothing(client):
    ProjectFactory(domain=DomainFactory(code="brownfields", state="offline"))

    assert found(client, "projects?domain=brownfields") == []


@pytest.mark.parametrize(
    ("query", "areas"),
    [("area_from=2000", [2000, 3000]), ("area_to=2000", [1000, 2000]), ("area_from=1500&area_to=2500", [2000])],
)
def test_plots_are_found_by_area(client, query, areas):
    for area in (1000, 2000, 3000):
        plot(area=area)

    assert [each["area"] for each in asked(client, f"plots?{query}")["results"]] == areas


def test_plots_are_found_by_availability(client):
    plot()
    gone = plot(offered=False)

    assert found(client, "plots?availability=nietAangeboden") == [gone.pk]


def test_what_changed_since_a_day_counts_from_midnight_in_brussels(client):
    before, after = park(), park()
    midnight = timezone.make_aware(datetime.datetime(2027, 2, 1))
    Park.objects.filter(pk=before.pk).update(updated_at=midnight - datetime.timedelta(seconds=1))
    Park.objects.filter(pk=after.pk).update(updated_at=midnight)

    assert found(client, "parks?changed_since=2027-02-01") == [after.pk]


def _key(item):
    return getattr(item, "slug", None) if item._meta.model_name == "municipality" else _plain(item.pk)


def _plain(key):
    return key if isinstance(key, int) else str(key)
