import pytest
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import translation

from pages.models import NewsItem
from pom_site.publishing.fields import LinkField, RichTextField, unique_per_language, validate_link
from pom_site.publishing.languages import CODES
from tests.factories.pages import NewsItemFactory, add_block

DANGER = '<p onclick="x()">Tekst<script>x()</script></p>'
TextBlock = NewsItem.block_models["text"]


def test_rich_text_is_sanitised_by_forms():
    assert RichTextField().clean(DANGER, None) == "<p>Tekst</p>"


@pytest.mark.django_db
@pytest.mark.parametrize("code", CODES)
def test_rich_text_is_sanitised_when_saved_in_every_language(code):
    block = add_block(NewsItemFactory(), "text", **{f"text_{code}": DANGER})

    block.refresh_from_db()

    assert getattr(block, f"text_{code}") == "<p>Tekst</p>"


@pytest.mark.django_db
def test_the_object_in_hand_holds_what_was_saved():
    assert add_block(NewsItemFactory(), "text", text_nl=DANGER).text_nl == "<p>Tekst</p>"


@pytest.mark.django_db
def test_saving_in_another_language_copies_no_dutch_text_into_it():
    item = NewsItemFactory()

    with translation.override("en"):
        block = add_block(item, "text", text_nl="<p>Tekst</p>")
    block.refresh_from_db()

    assert [getattr(block, f"text_{code}") for code in CODES] == ["<p>Tekst</p>", None, None, None]


@pytest.mark.django_db
def test_text_that_looks_empty_is_refused_where_text_is_required():
    with pytest.raises(ValidationError) as error:
        TextBlock(parent=NewsItemFactory(), region="main", ordering=1, text_nl="<p></p>").full_clean()

    assert list(error.value.message_dict) == ["text", "text_nl"]  # forms show the second only


def test_migrations_do_not_depend_on_the_editor():
    assert RichTextField().deconstruct()[1:] == ("django.db.models.TextField", [], {})


@pytest.mark.parametrize("link", ["/", "/projecten/?q=a#b", "https://example.org/", "mailto:info@example.org"])
def test_a_link_leads_to_this_site_to_another_over_https_or_to_a_mailbox(link):
    validate_link(link)


@pytest.mark.parametrize(
    "link",
    [
        "//evil.example/",
        "/\\evil.example/",
        "/\t/evil.example/",
        "http://example.org/",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "mailto:nobody",
        "mailto:javascript:alert(1)",
        "projecten/",
        "https://",
        "",
    ],
)
def test_every_other_link_is_refused(link):
    with pytest.raises(ValidationError):
        validate_link(link)


def test_a_link_field_validates():
    with pytest.raises(ValidationError):
        LinkField().clean("javascript:alert(1)", None)


def test_unique_per_language_makes_a_constraint_for_each_that_passes_over_null():
    made = unique_per_language("slug", "room")

    assert [(each.fields, each.condition, each.name) for each in made] == [
        ((f"slug_{code}",), ~models.Q(**{f"slug_{code}": None}), f"room_slug_{code}_unique") for code in CODES
    ]
