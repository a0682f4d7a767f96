import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image as Picture

from pom_site.media import pictures
from tests.factories.media import picture_file
from tests.media import samples

BAD = samples.bad_pictures()
pytestmark = pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")


def opened(remade, kind="jpeg"):
    """The pictures that were made, by width."""
    return {
        each["width"]: Picture.open(io.BytesIO(remade.contents[f"images/{each['name']}"]))
        for each in remade.renditions
        if each["kind"] == kind
    }


@pytest.mark.parametrize("case", BAD)
def test_bad_picture_is_refused(case):
    upload, code = BAD[case]

    with pytest.raises(ValidationError) as error:
        pictures.remake(upload)

    assert error.value.code == code


def test_heavy_picture_is_refused_unread(monkeypatch):
    upload = ContentFile(b"", name="zwaar.jpg")
    upload.size = pictures.MAX_BYTES + 1
    monkeypatch.setattr(Picture, "open", None)

    with pytest.raises(ValidationError, match="20 MB") as error:
        pictures.remake(upload)

    assert error.value.code == "heavy"


def test_huge_picture_is_refused_undecoded(monkeypatch):
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda self: pytest.fail("decoded"))

    with pytest.raises(ValidationError):
        pictures.remake(samples.picture_of_100_megapixels())


@pytest.mark.parametrize("picture_format", pictures.FORMATS)
def test_allowed_format_is_taken(picture_format):
    remade = pictures.remake(picture_file("foto.bin", picture_format=picture_format))

    assert [each["kind"] for each in remade.renditions] == ["avif", "jpeg"]


@pytest.mark.parametrize(
    ("width", "widths"),
    [(2000, [320, 640, 960, 1600]), (1600, [320, 640, 960, 1600]), (700, [320, 640, 700]), (100, [100])],
)
def test_renditions_are_never_wider_than_the_picture(width, widths):
    remade = pictures.remake(picture_file(size=(width, 20)))

    assert sorted(each["width"] for each in remade.renditions if each["kind"] == "avif") == widths


def test_renditions_are_what_the_row_says():
    remade = pictures.remake(picture_file(size=(700, 350)))

    assert {width: picture.size for width, picture in opened(remade).items()} == {
        700: (700, 350), 640: (640, 320), 320: (320, 160),
    }  # fmt: skip


def test_jpeg_is_progressive():
    assert opened(pictures.remake(picture_file()))[64].info["progressive"]


@pytest.mark.parametrize("kind", ["avif", "jpeg"])
def test_where_a_photo_was_taken_is_gone(kind):
    photo = opened(pictures.remake(samples.photo_of_a_place()), kind)[64]

    assert not photo.getexif()
    assert not {"exif", "comment", "xmp", "icc_profile"} & set(photo.info)


def test_nothing_behind_the_picture_survives():
    remade = pictures.remake(samples.jpeg_with_script_behind())

    assert not any(b"<script" in content for content in remade.contents.values())


def test_picture_is_turned_upright():
    remade = pictures.remake(samples.picture_of_camera_held_sideways())

    assert (remade.width, remade.height) == (40, 60)


def test_transparent_logo_stays_transparent():
    remade = pictures.remake(picture_file("logo.png", picture_format="PNG", mode="RGBA", color=(0, 90, 90, 0)))

    assert [each["kind"] for each in remade.renditions] == ["avif", "webp"]
    assert opened(remade, "webp")[64].convert("RGBA").getpixel((5, 5))[3] == 0


def test_unused_transparency_is_dropped():
    remade = pictures.remake(picture_file("foto.png", picture_format="PNG", mode="RGBA", color=(0, 90, 90, 255)))

    assert [each["kind"] for each in remade.renditions] == ["avif", "jpeg"]


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_other_colour_models_become_rgb(mode):
    color = 90 if mode == "L" else (0, 90, 90, 0)

    assert opened(pictures.remake(picture_file(mode=mode, color=color)))[64].mode == "RGB"


def test_sixteen_bit_grey_keeps_its_tone():
    grey = picture_file("scan.png", picture_format="PNG", mode="I;16", color=128 * 256)

    assert opened(pictures.remake(grey))[64].getpixel((5, 5)) == (128, 128, 128)


def test_names_are_random():
    first, second = pictures.remake(picture_file()), pictures.remake(picture_file())

    assert len(first.key) == 32
    assert first.key != second.key


def test_broken_colour_profile_is_ignored():
    assert pictures.remake(picture_file(icc_profile=b"geen profiel")).renditions
