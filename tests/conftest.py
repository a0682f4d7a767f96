"""What every test may count on: Dutch, an empty cache, a folder of its own for uploads, fast passwords."""

import os
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
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


@pytest.fixture(autouse=True)
def _a_fresh_start(settings, tmp_path):
    from pom_site.publishing import memo

    settings.MEDIA_ROOT = tmp_path / "media"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()
    memo.clear()
    with translation.override("nl"):
        yield
