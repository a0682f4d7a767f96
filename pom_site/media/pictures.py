"""An uploaded picture is made anew: decoded completely, turned upright, scaled, encoded; nothing of it stays."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, TypedDict

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageCms, ImageOps

from . import files

FOLDER = "images"
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 40_000_000
MAX_SIDE = 16_000  # WebP cannot hold more
WIDTHS = (320, 640, 960, 1600)

ENCODERS: dict[str, tuple[str, str, dict[str, object]]] = {
    # kind: (extension, content type, what Pillow is told)
    "avif": ("avif", "image/avif", {"quality": 60, "speed": 8}),
    "jpeg": ("jpg", "image/jpeg", {"quality": 80, "progressive": True, "optimize": True}),
    "webp": ("webp", "image/webp", {"quality": 90, "method": 4}),
}
CONTENT_TYPES = {extension: content_type for extension, content_type, _options in ENCODERS.values()}
OPAQUE, TRANSPARENT = ("avif", "jpeg"), ("avif", "webp")  # the last one is for browsers without AVIF


class Rendition(TypedDict):
    kind: str
    name: str
    width: int
    height: int


@dataclass
class Remade:
    """A picture made anew, in memory until its row is saved."""

    key: str
    width: int
    height: int
    renditions: list[Rendition] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)


def remake(upload: File) -> Remade:
    """All renditions of the upload, or a ValidationError that tells the editor what to do."""
    _refuse_weight(upload.size)
    picture = _upright(_decode(upload))
    kinds = TRANSPARENT if picture.mode == "RGBA" else OPAQUE
    remade = Remade(files.new_key(), *picture.size)
    for scaled in _scaled(picture):
        for kind in kinds:
            extension = ENCODERS[kind][0]
            name = f"{remade.key}-{scaled.width}.{extension}"
            remade.renditions.append(Rendition(kind=kind, name=name, width=scaled.width, height=scaled.height))
            remade.contents[f"{FOLDER}/{name}"] = _encode(scaled, kind)
    return remade


def _refuse_weight(size: int) -> None:
    if not size:
        raise ValidationError(_("This file is empty. Choose the picture again."), code="empty")
    if size > MAX_BYTES:
        message = _("This file is heavier than %(limit)s MB. Save the picture in a smaller size and upload that one.")
        raise ValidationError(message, code="heavy", params={"limit": MAX_BYTES // 1024**2})


def _decode(upload: IO[bytes] | File) -> Image.Image:
    """Decode the whole picture; its measures are looked at before a single pixel is."""
    upload.seek(0)
    try:
        picture = Image.open(upload, formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except Exception as error:  # decoders raise anything on hostile input
        raise _unknown_format() from error
    if picture.width * picture.height > MAX_PIXELS or max(picture.size) > MAX_SIDE:
        raise _too_large()
    try:
        picture.load()
    except Exception as error:
        raise _damaged() from error
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    """Turned as the camera was held, in sRGB, as RGB or (when something shows through) RGBA, with no metadata left."""
    try:
        picture = ImageOps.exif_transpose(picture)
        picture = _in_srgb(_in_eight_bits(picture))
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    except Exception as error:
        raise _damaged() from error
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    picture.info.clear()
    return picture


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    """Sixteen-bit greys are scaled: Pillow's own conversion would cut them off at white."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Apply the colour profile, which will not be kept; a broken profile is ignored, as browsers do."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = picture.mode if picture.mode == "RGBA" else "RGB"
        return ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode) or picture
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture


def _scaled(picture: Image.Image) -> Iterator[Image.Image]:
    """Largest first, each made from the one before; never larger than the picture itself."""
    largest = min(picture.width, WIDTHS[-1])
    ratio = picture.height / picture.width
    for width in [largest, *(each for each in reversed(WIDTHS) if each < largest)]:
        if width != picture.width:
            picture = picture.resize((width, max(1, round(width * ratio))), Image.Resampling.LANCZOS, reducing_gap=3.0)
        yield picture


def _encode(picture: Image.Image, kind: str) -> bytes:
    options = dict(ENCODERS[kind][2])
    if kind == "avif" and picture.mode == "RGBA":
        options["subsampling"] = "4:4:4"  # the sharp edges of logos
    output = io.BytesIO()
    picture.save(output, format=kind.upper(), **options)
    return output.getvalue()


def _unknown_format() -> ValidationError:
    return ValidationError(
        _(
            "This file is not a JPEG, PNG, WebP or AVIF picture. Open it in a picture program, "
            "save it as JPEG or PNG, and upload that file."
        ),
        code="format",
    )


def _too_large() -> ValidationError:
    return ValidationError(
        _(
            "This picture has too many pixels: at most %(megapixels)s megapixels and %(side)s pixels a side. "
            "Make it smaller, for instance 4000 pixels wide, and upload it again."
        ),
        code="pixels",
        params={"megapixels": MAX_PIXELS // 1_000_000, "side": MAX_SIDE},
    )


def _damaged() -> ValidationError:
    return ValidationError(
        _("This picture is damaged or not complete. Save it again from the original, and upload that file."),
        code="damaged",
    )
