import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.db import connection

pytestmark = pytest.mark.django_db


def test_robots_keep_out_of_the_admin_and_find_the_sitemap(client, settings):
    settings.SITE_URL = "https://pom.example"
    response = client.get("/robots.txt")

    assert (response["Content-Type"], response.text) == (
        "text/plain; charset=utf-8",
        "User-agent: *\nDisallow: /admin/\nSitemap: https://pom.example/sitemap.xml\n",
    )


def test_healthy_means_that_the_database_answers(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        response = client.get("/health/")

    assert (response.status_code, response.text, response["Cache-Control"]) == (200, "ok\n", "no-store")


def test_without_a_database_the_monitor_hears_of_it(client):
    client.raise_request_exception = False

    def refuse(execute, sql, params, many, context):
        raise ConnectionError("no database")

    with connection.execute_wrapper(refuse):
        assert client.get("/health/").status_code == 500


@pytest.mark.parametrize(("staff", "status"), [(True, 200), (False, 302)])
def test_the_style_guide_is_for_colleagues(client, staff, status):
    client.force_login(User.objects.create_user("jan", is_staff=staff))
    cache.clear()

    assert client.get("/styleguide/").status_code == status


def test_a_visitor_who_wants_the_style_guide_must_sign_in(client):
    assert client.get("/styleguide/")["Location"] == "/admin/login/?next=/styleguide/"
