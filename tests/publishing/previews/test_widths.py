"""The page of a draft at the widths of a phone, a tablet and a desk."""

import pytest
from django.urls import reverse

from pom_site.publishing.previews import widths_url
from tests.factories.people import colleague
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_the_page_is_shown_at_three_widths(admin_client, draft):
    page = read(admin_client.get(widths_url(draft)))

    assert [frame["src"] for frame in page.all("iframe")] == ["/projecten/anderland/"] * 3
    assert len({frame["title"] for frame in page.all("iframe")}) == 3


def test_the_frames_show_the_draft(admin_client, draft):
    admin_client.get(widths_url(draft))

    assert "Anderland" in admin_client.get("/projecten/anderland/", headers={"sec-fetch-dest": "iframe"}).text


def test_the_widths_are_there_in_each_language(admin_client, draft):
    page = read(admin_client.get(widths_url(draft, "en")))
    languages = page.one("ul", class_="widths__languages")

    assert {frame["src"] for frame in page.all("iframe")} == {"/en/projects/old/"}
    assert [link.text for link in languages.all("a", aria_current="true")] == ["English"]


def test_the_language_switch_leads_to_the_same_draft(admin_client, draft):
    page = read(admin_client.get(widths_url(draft)))
    french = page.one("ul", class_="widths__languages").one("a", lang="fr")["href"]

    assert admin_client.get(reverse("preview-widths") + french).status_code == 200


def test_the_page_of_widths_itself_is_kept_by_nobody(admin_client, draft):
    response = admin_client.get(widths_url(draft))

    assert "no-store" in response["Cache-Control"]
    assert response["X-Frame-Options"] == "DENY"


def test_the_page_of_widths_is_for_who_may_view(client, draft):
    client.force_login(colleague())

    assert client.get(widths_url(draft)).status_code == 403
