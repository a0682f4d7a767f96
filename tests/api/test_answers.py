import pytest

from pom_site.api.answers import Problem
from tests.counting import committed
from tests.domains.opendata.files import park

pytestmark = pytest.mark.django_db
WRONG = [
    ("parks?page=0", "page"),
    ("parks?page=1000001", "page"),
    (f"parks?page={'9' * 5000}", "page"),
    ("parks?size=101", "size"),
    ("parks?municipality=%00", "municipality"),
    ("parks?municipality=%ED%A0%80", "municipality"),
    ("parks?municipality=Gent", "municipality"),
    ("parks?changed_since=0", "changed_since"),
    ("parks?changed_since=2027-02-30", "changed_since"),
    ("plots?area_from=-1", "area_from"),
    ("plots?area_to=NaN", "area_to"),
    ("plots?area_to=1e400", "area_to"),
    ("plots?availability=weg", "availability"),
    (f"plots?park={2**63}", "park"),
    (f"parks/{2**63}", "key"),
    ("parks/0", "key"),
    ("municipalities/%00", "key"),
    ("indicators/12", "key"),
]


@pytest.mark.parametrize(("query", "parameter"), WRONG)
def test_a_mistake_is_named(client, query, parameter):
    response = client.get(f"/api/v1/{query}")

    assert (response.status_code, [each["parameter"] for each in response.json()["errors"]]) == (400, [parameter])


@pytest.mark.parametrize(
    ("address", "method", "status"),
    [
        ("/api/v1/parks?page=0", "get", 400),
        ("/api/v1/parks/1", "get", 404),
        ("/api/v1/parks/1/", "get", 404),
        ("/api/v1/", "get", 404),
        ("/api/v2/parks", "get", 404),
        ("/api/", "get", 404),
        ("/api/v1/parks", "post", 405),
    ],
)
def test_every_error_has_the_same_shape(client, address, method, status):
    response = getattr(client, method)(address)

    assert (response.status_code, response["Content-Type"]) == (status, "application/json")
    assert list(response.json()) == list(Problem.model_fields)
    assert response.json()["status"] == status


def test_the_first_day_of_all_is_no_failure(client):
    """Databases do not count back to the year 1."""
    assert client.get("/api/v1/parks?changed_since=0001-01-01").status_code == 200


@pytest.mark.parametrize("path", ["parks", "openapi.json"])
def test_an_answer_that_did_not_change_is_not_sent_again(client, path):
    park()
    committed()
    mark = client.get(f"/api/v1/{path}")["ETag"]

    response = client.get(f"/api/v1/{path}", headers={"If-None-Match": mark})

    assert (response.status_code, response.content) == (304, b"")


def test_an_answer_that_changed_is_sent(client):
    mark = client.get("/api/v1/parks")["ETag"]
    park()
    committed()

    assert client.get("/api/v1/parks", headers={"If-None-Match": mark}).status_code == 200


@pytest.mark.parametrize("path", ["parks", "parks/1", "parks?page=0", "openapi.json"])
def test_pages_of_others_may_read_it_without_cookie(client, path):
    response = client.get(f"/api/v1/{path}")

    assert (response["Access-Control-Allow-Origin"], response.cookies) == ("*", {})
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert response["X-Robots-Tag"] == "noindex"


def test_the_head_alone_can_be_asked_for(client):
    response = client.head("/api/v1/parks")

    assert (response.status_code, response.content, "ETag" in response.headers) == (200, b"", True)


def test_writing_is_refused_with_what_is_allowed(client):
    assert client.post("/api/v1/parks")["Allow"] == "GET, HEAD"
