"""A package with two drafts, and somebody who may publish it."""

import pytest

from pom_site.publishing import packages
from pom_site.publishing.models import Package
from tests.factories.pages import NewsItemFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.publishing.previews.drafting import draft_of


@pytest.fixture
def chief(client):
    user = colleague("eindredacteur")
    client.force_login(user)
    return user


@pytest.fixture
def drafts():
    """Of an object that is live, and of one that never was."""
    new = NewsItemFactory(title_nl="Bericht", published=False)
    live = ProjectFactory(title_nl="Kaaien")
    return [draft_of(live, title_nl="Kaaien vernieuwd"), draft_of(new, title_nl="Bericht")]


@pytest.fixture
def package(drafts):
    made = Package.objects.create(title="Lente 2027")
    packages.choose(made, drafts, [])
    return made
