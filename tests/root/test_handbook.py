"""The handbook in the administration: who may read it, and what can be asked of it."""

import re
from itertools import pairwise

import pytest
from django.urls import reverse

from pom_site import handbook
from tests.factories.people import colleague

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
CHAPTERS = [chapter.slug for chapter in handbook.chapters()]
PICTURE = sorted(path.name for path in handbook.PICTURES.glob("*.png"))[0]
ADDRESSES = ["/admin/handleiding/", f"/admin/handleiding/{CHAPTERS[0]}/", f"/admin/handleiding/beelden/{PICTURE}"]


@pytest.fixture
def reader(client):
    """Somebody of the staff without any rights."""
    client.force_login(colleague())
    return client


def picture_address(name):
    return f"/admin/handleiding/beelden/{name}"


@pytest.mark.parametrize("address", ADDRESSES)
def test_visitors_are_asked_to_sign_in(client, address):
    assert client.get(address).url == f"/admin/login/?next={address}"


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_account_outside_the_staff_does_not_get_in(client, address):
    client.force_login(colleague(is_staff=False))

    assert client.get(address).status_code == 302


def test_chapters_are_numbered_without_a_gap():
    assert [chapter.number for chapter in handbook.chapters()] == list(range(1, len(CHAPTERS) + 1))


def test_the_contents_lead_to_every_chapter(reader):
    page = reader.get("/admin/handleiding/").content.decode()

    assert re.findall(r'<li><a href="/admin/handleiding/([^/"]+)/">', page) == CHAPTERS


@pytest.mark.parametrize("slug", CHAPTERS)
def test_each_chapter_opens(reader, slug):
    assert reader.get(reverse("handbook", args=[slug])).status_code == 200


@pytest.mark.parametrize("slug", CHAPTERS)
def test_headings_go_down_one_level_at_a_time(reader, slug):
    page = reader.get(reverse("handbook", args=[slug])).content.decode()
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_chapter_has_the_ones_before_and_after_it(reader):
    page = reader.get(reverse("handbook", args=[CHAPTERS[1]])).content.decode()

    assert f'rel="prev" href="{reverse("handbook", args=[CHAPTERS[0]])}"' in page
    assert f'rel="next" href="{reverse("handbook", args=[CHAPTERS[2]])}"' in page


def test_the_frame_of_the_admin_leads_to_the_handbook(reader):
    assert 'href="/admin/handleiding/"' in reader.get("/admin/").content.decode()


@pytest.mark.parametrize("slug", ["bestaat-niet", "beelden", "01-aan-de-slag", "aan-de-slag.md"])
def test_an_unknown_chapter_is_not_found(reader, slug):
    assert reader.get(f"/admin/handleiding/{slug}/").status_code == 404


@pytest.mark.parametrize(
    "name",
    ["../01-aan-de-slag.md", "..%2f01-aan-de-slag.md", "..", "%2fetc%2fpasswd", "../../../manage.py", "niets.png", ""],
)
def test_nothing_but_its_pictures_is_served(reader, name):
    assert reader.get(picture_address(name)).status_code == 404


def test_a_picture_is_served_as_a_picture(reader):
    response = reader.get(picture_address(PICTURE))

    assert response["Content-Type"] == "image/png"
    assert b"".join(response.streaming_content) == (handbook.PICTURES / PICTURE).read_bytes()


def test_the_content_policy_of_the_admin_holds(reader):
    response = reader.get(reverse("handbook", args=[CHAPTERS[0]]))

    assert "unsafe" not in response["Content-Security-Policy"]
    assert not re.search(r"<style|<script(?![^>]*src=)|\sstyle=|\son\w+=", response.content.decode())


def test_html_in_a_chapter_stays_text():
    chapter = handbook.Chapter("proef", 1, "Proef", "Een <script>alert(1)</script> en <b>vet</b>.")

    assert handbook.html_of(chapter) == (
        "<p>Een &lt;script&gt;alert(1)&lt;/script&gt; en &lt;b&gt;vet&lt;/b&gt;.</p>\n"
    )


def test_a_link_with_a_script_is_no_link():
    chapter = handbook.Chapter("proef", 1, "Proef", "[Klik](javascript:alert(1))")

    assert "<a" not in handbook.html_of(chapter)


def test_a_link_to_another_chapter_keeps_its_place():
    chapter = handbook.Chapter("proef", 1, "Proef", "[Talen](04-talen.md#kleine-wijziging)")

    assert 'href="/admin/handleiding/talen/#kleine-wijziging"' in handbook.html_of(chapter)


def test_a_picture_opens_at_its_full_size():
    chapter = handbook.Chapter("proef", 1, "Proef", f"![Een scherm](beelden/{PICTURE})")

    assert handbook.html_of(chapter).startswith(f'<p><a href="{picture_address(PICTURE)}"><img')
