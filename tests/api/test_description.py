"""The API does what its description says, whatever is asked."""

import pytest
import schemathesis
from django.core import signals
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, given, seed, settings
from schemathesis import GenerationMode

from pom_site.opendata.vocabulary import LICENCE
from pom_site.publishing.seo import absolute
from tests.api.contents import LISTS, SECRET

pytestmark = pytest.mark.django_db
EXAMPLES = 8
DESCRIPTION = "/api/v1/openapi.json"


@pytest.fixture
def description(contents):
    """A real server hands its connection back after each answer; here the test's transaction lives on it."""
    ends = (signals.request_started, signals.request_finished)
    for end in ends:
        end.disconnect(close_old_connections)
    yield schemathesis.openapi.from_wsgi(DESCRIPTION, get_wsgi_application())
    for end in ends:
        end.connect(close_old_connections)


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize("path", [*LISTS, *(f"{name}/{{key}}" for name in LISTS)])
def test_every_answer_is_as_described(description, path, mode):
    """Of questions that keep to the description, and of questions that do not."""
    operation = description[f"/api/v1/{path}"]["GET"]

    @seed(1)
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(case=operation.as_strategy(generation_mode=mode))
    def keeps_to_it(case):
        assert SECRET not in case.call_and_validate().text

    keeps_to_it()


def test_the_description_names_licence_contact_and_server(client):
    found = client.get(DESCRIPTION).json()

    assert found["info"]["license"]["url"] == LICENCE
    assert found["info"]["contact"] == {"name": "POM Oost-Vlaanderen", "url": absolute("/")}
    assert found["servers"] == [{"url": absolute("")}]


def test_the_description_is_in_english(client):
    found = client.get(DESCRIPTION).json()["components"]["schemas"]

    assert found["Plot"]["properties"]["area"]["description"] == "area"


def test_there_is_no_page_that_needs_scripts_of_others(client):
    assert client.get("/api/v1/docs").status_code == 404
