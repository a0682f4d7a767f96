"""What every test may count on: Dutch, an empty cache, a folder of its own for uploads, fast passwords."""

import gc
import os
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.template import RequestContext, Template
from django.utils import translation

E2E = Path(__file__).parent / "e2e"


def pytest_configure(config):
    """Translations are compiled here once, so that a bare `pytest` sees the texts as they are in the .po files."""
    if not hasattr(config, "workerinput"):
        call_command("compile_catalogues")


def pytest_collection_modifyitems(items):
    browser_tests = [item for item in items if E2E in item.path.parents]
    for item in browser_tests:
        item.add_marker(pytest.mark.e2e)
    if browser_tests:  # Playwright's own event loop runs in the thread that the tests write to the database from
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup):
    """Once the models, the migrations and the database are there, the garbage collector need not walk them again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)


@pytest.fixture(scope="session", autouse=True)
def _only_the_context_of_a_page_is_kept(django_test_environment):
    """Django copies the context of every template for `response.context`; the widgets of a form have two thousand."""
    recorded = Template._render

    def render(template, context):
        is_page = isinstance(context, RequestContext) and context.template is template
        return recorded(template, context) if is_page else template.nodelist.render(context)

    Template._render = render
    yield
    Template._render = recorded


@pytest.fixture(autouse=True)
def _a_fresh_start(settings, tmp_path):
    from pom_site.publishing import memo

    settings.MEDIA_ROOT = tmp_path / "media"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()
    memo.clear()
    with translation.override("nl"):
        yield
