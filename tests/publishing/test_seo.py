import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.utils import translation
from PIL import Image

from pom_site.publishing.seo import Crumb, Meta, absolute, describe, described, paths, render_meta
from tests.factories.pages import NewsItemFactory

HERE = {"nl": "/x/", "en": "/en/x/"}


class Head(HTMLParser):
    """The tags of a head as (tag, attributes), and the text of its title and data."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.texts, self.inside = [], {}, ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.inside = tag

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside:
            self.texts[self.inside] = self.texts.get(self.inside, "") + data

    def hreflang(self):
        return {each["hreflang"]: each["href"] for tag, each in self.tags if each.get("rel") == "alternate"}

    def named(self, key):
        return {each[key]: each["content"] for tag, each in self.tags if tag == "meta" and key in each}

    def canonical(self):
        return [each["href"] for tag, each in self.tags if each.get("rel") == "canonical"]


@pytest.fixture(autouse=True)
def address(settings):
    settings.SITE_URL = "https://pom.example"


def head(**values):
    return Head(render_meta(Meta(**{"title": "Titel", **values})))


def test_the_title_goes_from_the_page_to_the_organisation():
    assert Meta("Titel").full_title == "Titel – POM Oost-Vlaanderen"


def test_the_title_of_a_later_page_starts_with_its_number():
    with translation.override("en"):
        assert Meta("News", page_number=2, page_count=4).full_title == "Page 2 of 4 – News – POM Oost-Vlaanderen"


def test_a_page_without_a_title_is_called_by_the_organisation():
    assert Meta("").full_title == "POM Oost-Vlaanderen"


@pytest.mark.parametrize(
    ("language", "canonical"),
    [("nl", "https://pom.example/x/"), ("en", "https://pom.example/en/x/"), ("fr", "https://pom.example/x/")],
)
def test_the_canonical_address_is_dutch_where_the_page_is_not_translated(language, canonical):
    with translation.override(language):
        assert Meta("Titel", alternates=HERE).canonical == canonical


def test_a_later_page_is_canonical_itself():
    assert Meta("Titel", alternates=HERE, page_number=3, page_count=4).canonical == "https://pom.example/x/?pagina=3"


def test_a_page_without_address_has_no_canonical_one():
    assert head().canonical() == []


def test_alternates_are_the_existing_languages_and_dutch_for_everybody_else():
    assert head(alternates=HERE).hreflang() == {
        "nl": "https://pom.example/x/",
        "en": "https://pom.example/en/x/",
        "x-default": "https://pom.example/x/",
    }


def test_a_page_in_one_language_has_no_alternates():
    assert head(alternates={"nl": "/x/"}).hreflang() == {}


def test_a_page_that_is_not_indexed_says_so_and_offers_nothing_else():
    found = head(alternates=HERE, indexed=False)

    assert found.named("name") == {"robots": "noindex"}
    assert (found.hreflang(), found.named("property")) == ({}, {})


def test_a_page_that_is_indexed_does_not_mention_robots():
    assert head(description="Kort").named("name") == {"description": "Kort"}


def test_sharing_shows_title_description_address_and_picture():
    found = head(description="Kort", alternates=HERE, image="/media/x.jpg", og_type="article").named("property")

    assert found == {
        "og:title": "Titel",
        "og:description": "Kort",
        "og:type": "article",
        "og:url": "https://pom.example/x/",
        "og:site_name": "POM Oost-Vlaanderen",
        "og:locale": "nl_BE",
        "og:image": "https://pom.example/media/x.jpg",
    }


def test_what_is_empty_is_left_out():
    assert sorted(head().named("property")) == ["og:image", "og:locale", "og:site_name", "og:title", "og:type"]


def test_a_page_without_a_photograph_is_shared_with_our_drawing():
    picture = Path(finders.find("img/share.png"))

    assert head().named("property")["og:image"].endswith("/static/img/share.png")
    with Image.open(picture) as opened:
        assert (opened.format, opened.size, picture.stat().st_size <= 60_000) == ("PNG", (1200, 630), True)


@pytest.mark.parametrize("text", ['"><script>x()</script>', "</title><script>x()", "' onload='x()", "{{ x }}", "&amp;"])
def test_texts_cannot_leave_their_tag(text):
    found = head(title=text, description=text, jsonld=[{"name": text}], trail=[Crumb(text), Crumb(text)])

    assert [tag for tag, _attributes in found.tags if tag in ("script", "title")] == ["title", "script"]
    assert found.texts["title"] == f"{text} – POM Oost-Vlaanderen"
    assert found.named("name")["description"] == text
    assert json.loads(found.texts["script"])["@graph"][0] == {"name": text}


def test_the_trail_is_told_to_search_engines_without_an_address_for_the_last_step():
    found = head(trail=[Crumb("Home", "/"), Crumb("Nieuws")])

    assert json.loads(found.texts["script"])["@graph"] == [
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://pom.example/"},
                {"@type": "ListItem", "position": 2, "name": "Nieuws"},
            ],
        }
    ]


def test_a_trail_of_one_step_is_no_trail():
    assert "script" not in head(trail=[Crumb("Home")]).texts


@pytest.mark.django_db
def test_paths_are_those_of_the_languages_that_exist():
    item = NewsItemFactory(title_nl="Bericht", title_fr="Nouvelle")

    assert paths(item.get_absolute_url, item.existing_languages) == {
        "nl": "/nieuws/bericht/",
        "fr": "/fr/actualites/nouvelle/",
    }


def test_an_address_is_completed_with_our_own_host():
    assert absolute("/x/") == "https://pom.example/x/"


def test_the_layout_reads_what_the_view_told(rf):
    request, meta = rf.get("/"), Meta("Titel")

    describe(request, meta)

    assert described(request) is meta


def test_a_page_that_told_nothing_is_not_indexed(rf):
    assert described(rf.get("/")).indexed is False
