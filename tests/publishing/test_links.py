"""Where own links lead, found out for many at once."""

import pytest

from pom_site.media.models import Document
from pom_site.publishing.links import look_up, own_path
from pom_site.publishing.models import Ending, PathHistory, Redirect
from tests.factories.domains import DomainFactory
from tests.factories.media import DocumentFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("/projecten/", "/projecten/"),
        ("/projecten/?q=kade#lijst", "/projecten/"),
        ("http://127.0.0.1:8000/nieuws/", "/nieuws/"),
        ("http://127.0.0.1:8000", "/"),
        ("#boven", ""),
        ("https://example.org/projecten/", ""),
        ("mailto:team@example.org", ""),
        ("tel:+3291234567", ""),
    ],
)
def test_own_path(settings, link, path):
    settings.SITE_URL = "http://127.0.0.1:8000"

    assert own_path(link) == path


def found(*paths):
    return {path: set(languages) for path, languages in look_up(paths).items()}


def test_a_list_exists_in_every_language():
    assert found("/projecten/") == {"/projecten/": {"nl", "en", "fr", "de"}}


@pytest.mark.parametrize("path", ["/projecten/kade/", "/en/projects/quay/", "/en/projects/kade/"])
def test_a_public_object_exists_in_its_own_languages(path):
    ProjectFactory(title_nl="Kade", slug_nl="kade", title_en="Quay", slug_en="quay")

    assert found(path) == {path: {"nl", "en"}}


@pytest.mark.parametrize("path", ["/over/", "/en/over/", "/over/team/"])
def test_a_page_of_the_tree_is_found(path):
    PageFactory(title_nl="Team", slug_nl="team", parent=PageFactory(title_nl="Over", slug_nl="over"))

    assert found(path) == {path: {"nl"}}


@pytest.mark.parametrize("state", ["draft", "review", "offline"])
def test_what_is_not_public_is_nowhere(state):
    NewsItemFactory(slug_nl="geheim", state=state)
    PageFactory(slug_nl="geheim", state=state)

    assert found("/nieuws/geheim/", "/geheim/") == {}


@pytest.mark.parametrize(
    "path", ["/bestaat-niet/", "/projecten/bestaat-niet/", "/admin/", "/admin/pages/page/", "/xx/"]
)
def test_what_visitors_cannot_see_is_nowhere(path):
    assert found(path) == {}


def test_a_document_is_found_whatever_the_language():
    document = DocumentFactory()
    other = document.get_absolute_url().replace(document.name, "0" * 32 + ".pdf")

    assert found(document.get_absolute_url(), other) == {document.get_absolute_url(): set()}


def test_an_old_address_and_one_that_staff_made_lead_somewhere():
    item = NewsItemFactory()
    PathHistory.objects.create(path="/nieuws/oud/", language="nl", target=item)
    Redirect.objects.create(old_path="/actie/", target="/nieuws/")

    assert found("/nieuws/oud/", "/actie/") == {"/nieuws/oud/": set(), "/actie/": set()}


def test_an_offline_object_that_leads_elsewhere_leads_somewhere():
    item = NewsItemFactory(slug_nl="oud", state="offline")
    PathHistory.objects.get_or_create(path="/nieuws/oud/", defaults={"language": "nl", "target": item})
    Ending.objects.create(target=item, kind="redirect", link="/nieuws/")

    assert found("/nieuws/oud/") == {"/nieuws/oud/": set()}


def test_many_links_take_as_many_queries_as_a_few(django_assert_max_num_queries):
    paths = [item.get_absolute_url() for item in NewsItemFactory.create_batch(20)]
    paths += [project.get_absolute_url() for project in ProjectFactory.create_batch(20)]
    paths += [page.get_absolute_url() for page in PageFactory.create_batch(20)]
    paths += [DomainFactory(code="vastgoed").get_absolute_url(), "/nergens/", DocumentFactory().get_absolute_url()]

    with django_assert_max_num_queries(7):
        assert len(look_up(paths)) == len(paths) - 1
    assert Document.objects.count() == 1
