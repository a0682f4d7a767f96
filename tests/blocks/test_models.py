import pytest
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import translation

from domains.models import Domain
from pages.models import NewsItem, Page
from pom_site.publishing.models import Publishable
from projects.models import Project
from tests.factories.media import DocumentFactory, ImageFactory
from tests.factories.pages import BLOCK_TEXTS, PageFactory

OWNERS = [Page, NewsItem, Domain, Project]
KINDS = set(BLOCK_TEXTS)


def block(kind, **values):
    return Page.block_models[kind](**{"region": "main", "ordering": 10, **BLOCK_TEXTS[kind], **values})


def refused(kind, **values):
    """The fields that an otherwise right block is refused for."""
    with pytest.raises(ValidationError) as error:
        block(kind, parent=PageFactory(), **values).full_clean()
    return {field.removesuffix("_nl") for field in error.value.message_dict}


@pytest.mark.parametrize("owner", OWNERS)
def test_every_public_object_can_hold_all_eleven_kinds(owner):
    assert issubclass(owner, Publishable)
    assert (set(owner.block_models), len(KINDS)) == (KINDS, 11)


@pytest.mark.parametrize("owner", OWNERS)
def test_every_block_has_a_table_of_its_own_in_its_owners_app_and_a_key_that_is_never_reused(owner):
    for model in owner.block_models.values():
        assert model._meta.app_label == owner._meta.app_label
        assert isinstance(model._meta.pk, models.UUIDField)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("text", "Een gewone zin."),
        ("quote", "Dit werkt"),
        ("card", "Een kaart"),
        ("key_figure", "17.000 ha"),
        ("video", "Een film"),
        ("accordion", "Hoe lang duurt het?"),
    ],
)
def test_a_block_is_called_by_what_it_says(kind, name):
    assert str(block(kind)) == name


def test_a_long_text_is_cut_and_loses_its_tags():
    assert str(block("text", text_nl=f"<p><strong>{'a' * 80}</strong></p>")) == "a" * 59 + "…"


@pytest.mark.parametrize(("kind", "name"), [("text", "text"), ("download", "download"), ("contact", "contact")])
def test_an_empty_block_is_called_by_its_kind(kind, name):
    with translation.override("en"):
        assert str(Page.block_models[kind]()) == name


@pytest.mark.django_db
def test_a_download_is_called_by_its_document():
    document = DocumentFactory(title_nl="Jaarverslag")

    assert str(block("download", document=document)) == str(document)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["figure", "gallery"])
def test_a_picture_needs_an_image_or_a_drawing(kind):
    assert refused(kind, drawing="") == {"image"}


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["figure", "gallery", "card", "call_to_action", "video"])
def test_a_picture_is_not_both_an_image_and_a_drawing(kind):
    assert refused(kind, image=ImageFactory(), drawing="brownfield") == {"drawing"}


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["card", "call_to_action"])
def test_a_link_cannot_run_a_script(kind):
    assert refused(kind, link_nl="javascript:alert(1)") == {"link"}


@pytest.mark.django_db
@pytest.mark.parametrize("url", ["http://example.org/film", "javascript:alert(1)", "//example.org/film"])
def test_a_video_is_an_address_over_https(url):
    assert refused("video", url_nl=url) == {"url"}


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["value", "label", "source"])
def test_a_key_figure_says_what_it_counts_and_where_it_comes_from(field):
    assert refused("key_figure", **{f"{field}_nl": ""}) == {field}


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://www.youtube.com/watch?v=1", "youtube.com"), ("https://vimeo.com/1", "vimeo.com"), ("", "")],
)
def test_a_video_names_the_site_that_it_opens_on(url, host):
    assert block("video", url_nl=url).host == host


@pytest.mark.django_db
@pytest.mark.parametrize("kind", sorted(KINDS - {"download", "contact"}))
def test_a_block_needs_its_dutch_texts_only(kind):
    block(kind, parent=PageFactory()).full_clean()
