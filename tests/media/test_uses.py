"""Where images and documents are used, shown with real objects of the apps above."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.urls import reverse

from pages.models import NewsItem, Organisation
from pom_site.media.drawings import Drawing
from tests.factories.media import ImageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def image():
    return ImageFactory()


def test_uses_are_found_in_every_app(image):
    logo = Organisation.objects.create(name_nl="Stad Gent", kind="municipality", logo=image)
    news = NewsItem.objects.create(title_nl="Kade open", image=image)
    block = NewsItem.block_models["figure"].objects.create(parent=news, ordering=1, image=image)
    NewsItem.objects.create(title_nl="Zonder foto", image=ImageFactory())

    assert sorted(str(type(use)) for use in image.uses()) == sorted(str(type(use)) for use in (logo, news, block))


def test_image_in_use_stays(image):
    Organisation.objects.create(name_nl="Stad Gent", kind="municipality", logo=image)

    with pytest.raises(ProtectedError):
        image.delete()


def test_editor_sees_on_which_page_a_block_shows_the_image(admin_client, image):
    news = NewsItem.objects.create(title_nl="Kade open")
    NewsItem.block_models["figure"].objects.create(parent=news, ordering=1, image=image)

    html = admin_client.get(reverse("admin:media_image_change", args=[image.pk])).text

    assert "Kade open" in html.partition('class="uses"')[2].partition("</ul>")[0]


def test_news_shows_an_image_or_a_drawing_not_both(image):
    with pytest.raises(ValidationError) as error:
        NewsItem(title_nl="Kade open", image=image, drawing="energie").full_clean()

    assert list(error.value.message_dict) == ["drawing"]


def test_news_shows_its_drawing():
    assert NewsItem(title_nl="Kade open", drawing="energie").illustration == Drawing("energie")


def test_news_shows_its_image(image):
    assert NewsItem(image=image).illustration == image


@pytest.mark.parametrize("drawing", ["", "verdwenen"])
def test_news_without_image_or_drawing_shows_nothing(drawing):
    assert NewsItem(drawing=drawing).illustration is None


def test_drawing_that_the_site_does_not_have_is_refused():
    with pytest.raises(ValidationError) as error:
        NewsItem(title_nl="Kade open", drawing="verdwenen").full_clean()

    assert list(error.value.message_dict) == ["drawing"]
