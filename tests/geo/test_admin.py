import pytest
from django.contrib import admin
from django.test import RequestFactory

from pom_site.geo.admin import MunicipalityAdmin
from pom_site.geo.models import Municipality

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages():
    return MunicipalityAdmin(Municipality, admin.site)


@pytest.fixture
def request_(admin_user):
    request = RequestFactory().get("/")
    request.user = admin_user
    return request


def test_what_the_source_gave_is_fixed_once_saved(pages, request_):
    gent = Municipality.objects.get(slug="gent")

    assert pages.get_readonly_fields(request_, gent) == ("refnis", "slug", "seat", "lon", "lat")
    assert pages.get_readonly_fields(request_) == ()


def test_a_new_municipality_can_be_typed_in(pages, request_):
    form = pages.get_form(request_, None)

    assert {"refnis", "slug", "valid_to", "successor"} <= set(form.base_fields)


def test_the_form_of_a_saved_municipality_can_be_made(pages, request_):
    gent = Municipality.objects.get(slug="gent")

    assert "slug" not in pages.get_form(request_, gent).base_fields
    assert pages.get_prepopulated_fields(request_, gent) == {}


def test_nobody_deletes_a_municipality(pages, request_):
    assert not pages.has_delete_permission(request_)


@pytest.mark.parametrize(("query", "count"), [("", 71), ("?presence=present", 55), ("?presence=former", 16)])
def test_the_list_tells_present_from_former(pages, admin_user, query, count):
    request = RequestFactory().get(f"/{query}")
    request.user = admin_user

    assert pages.get_changelist_instance(request).queryset.count() == count


def test_post_codes_read_as_a_line(pages):
    assert pages.postcode_list(Municipality(postcodes=["9000", "9030"])) == "9000, 9030"
