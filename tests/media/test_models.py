import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models.signals import post_save
from django.utils.translation import override

from pom_site.media.models import Document, Image, Licence
from tests.factories.media import DocumentFactory, ImageFactory, picture_file
from tests.media import samples

pytestmark = pytest.mark.django_db


def problems(row):
    try:
        row.full_clean()
    except ValidationError as error:
        return sorted(error.message_dict)
    return []


def test_saved_image_has_its_files(stored):
    image = ImageFactory(with_files=True)

    assert stored() == sorted(image.file_names())


def test_failed_row_leaves_no_files(stored):
    taken = ImageFactory()
    image = Image(title="Foto", alt_nl="Een kade")
    image.attach(picture_file())
    image.key = taken.key

    with pytest.raises(IntegrityError), transaction.atomic():
        image.save()

    assert stored() == []


def test_failure_after_the_row_leaves_no_files(stored):
    """A signal that fails undoes the row as well."""

    def fail(**kwargs):
        raise RuntimeError("after the row")

    image = Image(title="Foto", alt_nl="Een kade")
    image.attach(picture_file())
    post_save.connect(fail, sender=Image)
    try:
        with pytest.raises(RuntimeError), transaction.atomic():
            image.save()
    finally:
        post_save.disconnect(fail, sender=Image)

    assert (stored(), Image.objects.count()) == ([], 0)


def test_files_go_with_the_image(stored, django_capture_on_commit_callbacks):
    image = ImageFactory(with_files=True)

    with django_capture_on_commit_callbacks(execute=True):
        image.delete()

    assert stored() == []


def test_files_go_with_many_images_at_once(stored, django_capture_on_commit_callbacks):
    ImageFactory.create_batch(2, with_files=True)

    with django_capture_on_commit_callbacks(execute=True):
        Image.objects.all().delete()

    assert stored() == []


def test_files_stay_until_the_deletion_is_final(stored, django_capture_on_commit_callbacks):
    image = ImageFactory(with_files=True)

    with django_capture_on_commit_callbacks(execute=False):
        image.delete()

    assert stored() != []


def test_files_go_with_the_document(stored, django_capture_on_commit_callbacks):
    document = Document(title_nl="Verslag")
    document.attach(samples.pdf())
    document.save()

    with django_capture_on_commit_callbacks(execute=True):
        document.delete()

    assert stored() == []


def test_new_picture_takes_the_place_of_the_old_one(stored, django_capture_on_commit_callbacks):
    image = ImageFactory(with_files=True)

    with django_capture_on_commit_callbacks(execute=True):
        image.attach(picture_file(size=(30, 30)))
        image.save()

    assert stored() == sorted(image.file_names())


@pytest.mark.parametrize("row", [Image(title="Foto", alt_nl="Een kade"), Document(title_nl="Verslag")])
def test_row_without_file_is_refused(row):
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


@pytest.mark.parametrize("alt", [None, "", "  "])
def test_description_in_dutch_is_asked_for(alt):
    assert problems(ImageFactory.build(alt_nl=alt, alt_en="A quay")) == ["alt_nl"]


def test_decoration_needs_no_description():
    assert problems(ImageFactory.build(alt_nl="", decorative=True)) == []


def test_decoration_is_passed_over_by_screen_readers():
    assert ImageFactory.build(alt_nl="Een kade", decorative=True).alt_text == ""


def test_description_falls_back_to_dutch():
    with override("fr"):
        assert ImageFactory.build(alt_nl="Een kade").alt_text == "Een kade"


@pytest.mark.parametrize("licence", sorted(Licence.asking_for_credit()))
def test_licence_that_asks_for_credit_gets_it(licence):
    assert problems(ImageFactory.build(licence=licence, credit=" ")) == ["credit"]


@pytest.mark.parametrize("column", ["focal_x", "focal_y"])
def test_focal_point_lies_inside_the_picture(column):
    assert column in problems(ImageFactory.build(**{column: 101}))


def test_database_refuses_a_focal_point_outside():
    with pytest.raises(IntegrityError), transaction.atomic():
        ImageFactory(focal_x=101)


@pytest.mark.parametrize(("asked", "given"), [(100, 320), (640, 640), (700, 960), (5000, 1600)])
def test_address_of_a_width_is_the_next_one_up(asked, given):
    image = ImageFactory.build()

    assert image.url(asked) == f"/media/images/{image.key}-{given}.jpg"


def test_inaccessible_document_asks_for_an_alternative():
    document = DocumentFactory.build(accessible="no", alternative_en="Ask us")

    assert problems(document) == ["alternative_nl"]


def test_untagged_pdf_cannot_be_called_accessible():
    untagged = {"pages": 1, "tagged": False, "language": "", "title": ""}

    assert problems(DocumentFactory.build(accessible="yes", pdf_check=untagged)) == ["accessible"]


def test_tagged_pdf_can_be_called_accessible():
    tagged = {"pages": 1, "tagged": True, "language": "nl", "title": "Verslag"}

    assert problems(DocumentFactory.build(accessible="yes", pdf_check=tagged)) == []


def test_other_language_has_no_code():
    assert DocumentFactory.build(language="other").language_code == ""
