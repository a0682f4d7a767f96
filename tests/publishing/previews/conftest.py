"""A project with a draft, and people who look at it."""

import pytest
from django.contrib.auth.models import User

from pom_site.publishing.previews import make_link, preview_url
from tests.factories.pages import PageFactory
from tests.factories.projects import ProjectFactory
from tests.publishing.previews.drafting import draft_of, path_of


@pytest.fixture(autouse=True)
def home():
    return PageFactory(title_nl="Welkom", title_en="Welcome", kind="home")


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Oud", title_en="Old", slug_nl="oud", slug_en="old")


@pytest.fixture
def draft(project):
    return draft_of(project, title_nl="Anderland", title_en="New", slug_nl="anderland")


@pytest.fixture
def staff(client, draft):
    """A colleague who looks at the draft."""
    client.force_login(User.objects.create_superuser("jan"))
    client.get(preview_url(draft))
    return client


@pytest.fixture
def guest(client, draft):
    """Somebody without an account who followed a link."""
    client.get(path_of(make_link([draft], None)))
    return client
