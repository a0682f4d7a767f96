"""Images and documents for tests. Rows know their renditions, files are only made with `with_files=True`."""

import io
import secrets

import factory
from django.core.files.base import ContentFile
from PIL import Image as Picture

from pom_site.media import pictures
from pom_site.media.models import Document, Image


def picture_file(name="foto.jpg", size=(64, 40), picture_format="JPEG", mode="RGB", color="teal", **options):
    """An upload as a browser sends it."""
    output = io.BytesIO()
    Picture.new(mode, size, color).save(output, picture_format, **options)
    return ContentFile(output.getvalue(), name=name)


def renditions(key, width, height, kinds=pictures.OPAQUE):
    widths = [*(each for each in pictures.WIDTHS if each < width), min(width, pictures.WIDTHS[-1])]
    return [
        {
            "kind": kind,
            "name": f"{key}-{each}.{pictures.ENCODERS[kind][0]}",
            "width": each,
            "height": max(1, round(each * height / width)),
        }
        for each in widths
        for kind in kinds
    ]


class ImageFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Image
        skip_postgeneration_save = True

    title = factory.Sequence("Foto {}".format)
    alt_nl = "Een kade met drie schepen"
    key = factory.LazyFunction(lambda: secrets.token_hex(16))
    width = 2000
    height = 1250
    renditions = factory.LazyAttribute(lambda image: renditions(image.key, image.width, image.height))

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        with_files = kwargs.pop("with_files", False)
        if not with_files:
            return super()._create(model_class, *args, **kwargs)
        made = {"key", "width", "height", "renditions"}
        image = model_class(**{name: value for name, value in kwargs.items() if name not in made})
        image.attach(picture_file())
        image.full_clean()
        image.save()
        return image


class DocumentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Document

    title_nl = factory.Sequence("Jaarverslag {}".format)
    name = factory.LazyFunction(lambda: f"{secrets.token_hex(16)}.pdf")
    filename = "jaarverslag.pdf"
    kind = "pdf"
    size = 1_234_567
