"""
Every public address × every parameter × hostile values: the answer is a page, "mistaken", "moved" or "not found", never
a failure. On both databases: PostgreSQL refuses what SQLite swallows.
"""

import time
from urllib.parse import urlencode

import pytest
from django.urls import get_resolver

from pom_site.search.index import rebuild
from tests.counting import committed
from tests.factories.domains import DomainFactory
from tests.factories.pages import EventFactory, NewsItemFactory, PageFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory
from tests.root.hostile import ADDRESSES, CHOICES, ROUTES, STAFF_ONLY, TRIED_ELSEWHERE, VALUES

pytestmark = pytest.mark.django_db

FINE = {200, 301, 302, 400, 404}


@pytest.fixture(autouse=True)
def site(client):
    PageFactory(title_nl="Home", kind="home")
    PageFactory(title_nl="Over", pk=900_001)
    NewsItemFactory(title_nl="Bericht")
    EventFactory(title_nl="Infomoment")
    project = ProjectFactory(title_nl="Kade", domain=DomainFactory(code="brownfields"))
    PartnerFactory(project=project, organisation__slug="gent")
    FundingLineFactory(project=project, programme=ProgrammeFactory(slug="leader", period="2014-2020"))
    rebuild()
    committed()
    client.raise_request_exception = False


def ask(client, path, query):
    """The status, and whether it took half a second of work: a clock would also count what else the machine does."""
    started = time.process_time()
    status = client.get(path, QUERY_STRING=query).status_code
    return status, time.process_time() - started > 0.5


def failures(client, requests):
    """The requests that got an answer they should not get, or a slow one twice."""
    wrong = {}
    for path, query in requests:
        status, slow = ask(client, path, query)
        if status not in FINE or (slow and ask(client, path, query)[1]):
            wrong[path[:80], query[:80]] = status
    return wrong


def asked_together(names):
    """Each parameter alone, but choices in one question: a choice refuses whatever it does not offer, in one way."""
    choices = [name for name in names if name in CHOICES]
    return [[name] for name in names if name not in CHOICES] + ([choices] if choices else [])


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_value_of_any_parameter_breaks_a_page(client, address):
    groups = asked_together(ADDRESSES[address])
    requests = [
        (address, "&".join(f"{name}{value}" for name in names)) for names in groups for value in VALUES.values()
    ]

    assert failures(client, requests) == {}


@pytest.mark.parametrize("address", ADDRESSES)
def test_neither_do_repeated_many_or_all_parameters_at_once(client, address):
    names = ADDRESSES[address]
    requests = [
        (address, "&".join(f"{name}=a&{name}=%00&{name}=-1" for name in names)),
        (address, urlencode([(name, "a") for name in names])),
        (address, "&".join(f"{names[0]}={number}" for number in range(1_000))),
        (address, "&".join(f"x{number}" for number in range(6_000))),
        (address, "&" * 10_000),
        (address, "a" * 200_000),
        (address, ";=&==&;"),
    ]

    assert failures(client, requests) == {}


SEGMENTS = [
    "%00",
    "a%00b",
    "%ED%A0%80",
    "%FF",
    "%0A",
    "%2F",
    "%2E%2E",
    "%5C",
    "'",
    "%25",
    "<script>",
    "x" * 10_000,
    "%F0%9F%98%80",
]


@pytest.mark.parametrize("prefix", ["/", "/en/", "/nieuws/", "/projecten/", "/domeinen/", "/gemeenten/", "/over/"])
def test_no_path_breaks_the_portal(client, prefix):
    paths = [f"{prefix}{segment}{end}" for segment in SEGMENTS for end in ("", "/", "/x/")]

    assert failures(client, [(path, "") for path in paths]) == {}


@pytest.mark.parametrize(
    "path",
    ["//", "///evil.example/", "/./", "/a" * 5_000, "/sitemap-%00.xml", f"/sitemap-{'x' * 5_000}.xml", "/en//", "/%"],
)
def test_neither_does_an_odd_one(client, path):
    assert failures(client, [(path, "")]) == {}


@pytest.mark.parametrize("path", ["//evil.example/nieuws", "//evil.example", "/en//evil.example", "/\\evil.example"])
def test_no_path_leads_to_another_site(client, path):
    location = client.get(path).headers.get("Location", "/")

    assert location.startswith("/") and not location.startswith(("//", "/\\"))


@pytest.mark.parametrize("value", ["<script>x()</script>", '"><img src=x>', "' onclick='x()"])
def test_no_value_becomes_markup(client, value):
    pages = [f"{address}?{urlencode({name: value})}" for address, names in ADDRESSES.items() for name in names]

    assert [page for page in pages if value.encode() in sent(client.get(page))] == []


def sent(response):
    return response.getvalue() if response.streaming else response.content


def test_headers_of_a_visitor_break_nothing(client):
    hostile = {"cookie": "session=\x00; x=" + "a" * 5_000, "accept": "\x00", "user-agent": "", "referer": "\ud800"}

    statuses = [client.get("/", headers={name: value}).status_code for name, value in hostile.items()]

    assert statuses == [200] * len(hostile)


def test_a_host_that_is_not_ours_is_a_mistake(client, settings):
    settings.ALLOWED_HOSTS = ["pom.example"]

    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def names_of(patterns):
    """The names of all routes outside the admin and the library of files, which have tests of their own."""
    for pattern in patterns:
        nested = getattr(pattern, "url_patterns", None)
        if nested is None:
            yield pattern.name
        elif not str(pattern.pattern).startswith(("admin/", "media/")):
            yield from names_of(nested)


def test_every_public_route_is_tried_here():
    assert set(names_of(get_resolver().url_patterns)) == set(ROUTES) | STAFF_ONLY | TRIED_ELSEWHERE
