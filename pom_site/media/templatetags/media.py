from typing import Any

from django import template
from django.utils.translation import get_language

from pom_site.media.drawings import Drawing
from pom_site.media.models import Image, url_of
from pom_site.publishing.languages import DEFAULT

register = template.Library()

SIZES = {
    "card": "(min-width: 80rem) 26rem, (min-width: 40rem) 45vw, 92vw",
    "lead": "(min-width: 80rem) 48rem, (min-width: 58rem) 60vw, 92vw",
    "hero": "(min-width: 80rem) 80rem, 100vw",
    "figure": "(min-width: 58rem) 44rem, 92vw",
    "logo": "12rem",
}
EAGER = {"lead", "hero"}
FOCAL_STEP = 25


@register.inclusion_tag("components/picture.html")
def picture(shown: Any, variant: str, **attributes: str) -> dict[str, Any]:
    """An object's illustration, an image or a drawing: `{% picture project "card" class="card__art" %}`.

    Everything comes from the row at hand: select_related("image") is the caller's part.
    """
    illustration = getattr(shown, "illustration", shown)
    css = attributes.get("class", "")
    common = {"variant": variant, "sizes": SIZES[variant], "eager": variant in EAGER}
    if isinstance(illustration, Drawing):
        return common | {"drawing": illustration, "css": css}
    if isinstance(illustration, Image) and illustration.renditions:
        return common | _image(illustration, css)
    return {}


def _image(image: Image, css: str) -> dict[str, Any]:
    fallback = image.of_kind(image.fallback_kind)
    return {
        "image": image,
        "avif": _srcset(image, "avif"),
        "fallback": _srcset(image, image.fallback_kind),
        "src": image.url(960),
        "width": fallback[-1]["width"],
        "height": fallback[-1]["height"],
        "alt": image.alt_text,
        "lang": _language_of_fallback(image),
        "css": f"{css} fx-{_step(image.focal_x)} fy-{_step(image.focal_y)}".strip(),
    }


def _srcset(image: Image, kind: str) -> str:
    return ", ".join(f"{url_of(each)} {each['width']}w" for each in image.of_kind(kind))


def _step(percent: int) -> int:
    """Style attributes are not allowed, so the focal point is one of five steps, each with its class."""
    return int(percent / FOCAL_STEP + 0.5) * FOCAL_STEP


def _language_of_fallback(image: Image) -> str:
    """Dutch, when that is what the description falls back to on a page in another language."""
    language = get_language() or DEFAULT
    falls_back = not image.decorative and language != DEFAULT and not getattr(image, f"alt_{language}", "")
    return DEFAULT if falls_back else ""
