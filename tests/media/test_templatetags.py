import pytest
from django.template import Context, Template
from django.utils.translation import override

from pom_site.media import pictures
from pom_site.media.drawings import Drawing
from tests.factories.media import ImageFactory, renditions


def shown(illustration, variant="card", options=""):
    template = Template(f'{{% load media %}}{{% picture item "{variant}" {options} %}}')
    return " ".join(template.render(Context({"item": illustration})).split())


@pytest.fixture
def image():
    return ImageFactory.build(key="a" * 32, width=700, height=350, renditions=renditions("a" * 32, 700, 350))


def test_image_is_shown_with_everything_a_browser_needs(image):
    sizes = 'sizes="12rem"'
    address = f"/media/images/{'a' * 32}"
    avif = f"{address}-320.avif 320w, {address}-640.avif 640w, {address}-700.avif 700w"
    jpeg = f"{address}-320.jpg 320w, {address}-640.jpg 640w, {address}-700.jpg 700w"

    assert shown(image, "logo", 'class="logo"') == (
        f'<picture> <source type="image/avif" srcset="{avif}" {sizes}> '
        f'<img class="logo fx-50 fy-50" src="{address}-700.jpg" srcset="{jpeg}" {sizes} '
        'alt="Een kade met drie schepen" width="700" height="350" loading="lazy" decoding="async"> </picture>'
    )


def test_drawing_is_shown_as_decoration():
    assert shown(Drawing("energie"), options='class="card__art"') == (
        '<img class="card__art" src="/static/img/drawings/energie.svg" alt="" width="960" height="600" loading="lazy">'
    )


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_is_shown_for_nothing(nothing):
    assert shown(nothing) == ""


@pytest.mark.parametrize("variant", ["lead", "hero"])
def test_large_pictures_are_fetched_first(image, variant):
    html = shown(image, variant)

    assert 'fetchpriority="high"' in html
    assert "loading=" not in html


@pytest.mark.parametrize(
    ("x", "y", "classes"), [(0, 100, "fx-0 fy-100"), (12, 13, "fx-0 fy-25"), (37, 38, "fx-25 fy-50")]
)
def test_focal_point_becomes_a_class(image, x, y, classes):
    image.focal_x, image.focal_y = x, y

    assert f'class="{classes}"' in shown(image)


def test_dutch_description_on_a_french_page_is_marked(image):
    with override("fr"):
        assert 'alt="Een kade met drie schepen" lang="nl"' in shown(image)


def test_french_description_on_a_french_page_is_not_marked(image):
    image.alt_fr = "Un quai"
    with override("fr"):
        assert 'alt="Un quai" width' in shown(image)


def test_description_is_escaped(image):
    image.alt_nl = '"><script>alert(1)</script>'

    assert "<script" not in shown(image)


def test_transparent_picture_falls_back_to_webp(image):
    image.renditions = renditions(image.key, 300, 300, kinds=pictures.TRANSPARENT)

    assert f'src="/media/images/{image.key}-300.webp"' in shown(image)


@pytest.mark.django_db
def test_picture_asks_the_database_nothing(image, django_assert_num_queries):
    with django_assert_num_queries(0):
        shown(image)
