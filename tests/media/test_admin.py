import re

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from pom_site.media.models import Document, Image
from tests.factories.media import ImageFactory, picture_file
from tests.media import samples

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning"),
]
ADD_IMAGE, ADD_DOCUMENT = "admin:media_image_add", "admin:media_document_add"
BAD = samples.bad_pictures()


def image_data(**changes):
    return {"title": "Kade", "alt_nl": "Een kade", "focal_x": 30, "focal_y": 70, "upload": picture_file(), **changes}


def document_data(**changes):
    return {"title_nl": "Verslag", "language": "nl", "accessible": "unknown", "upload": samples.pdf(), **changes}


def errors(response):
    return sorted(response.context["adminform"].form.errors)


def test_image_is_added(admin_client, stored):
    admin_client.post(reverse(ADD_IMAGE), image_data())

    image = Image.objects.get()
    assert (image.width, image.height, image.focal_x, image.focal_y) == (64, 40, 30, 70)
    assert stored() == sorted(image.file_names())


@pytest.mark.parametrize("case", BAD)
def test_bad_picture_leaves_no_row_and_no_file(admin_client, stored, case):
    upload, _code = BAD[case]
    upload.seek(0)

    response = admin_client.post(reverse(ADD_IMAGE), image_data(upload=upload))

    assert errors(response) == ["upload"]
    assert (Image.objects.count(), stored()) == (0, [])


def test_picture_is_asked_for_once(admin_client):
    response = admin_client.post(reverse(ADD_IMAGE), image_data(upload=""))

    assert [len(each) for each in response.context["adminform"].form.errors.values()] == [1]


def test_image_without_description_leaves_no_file(admin_client, stored):
    response = admin_client.post(reverse(ADD_IMAGE), image_data(alt_nl=""))

    assert errors(response) == ["alt_nl"]
    assert stored() == []


def test_failure_after_saving_leaves_no_row_and_no_file(admin_client, stored, monkeypatch):
    monkeypatch.setattr("pom_site.media.admin.ImageAdmin.log_addition", lambda *args: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        admin_client.post(reverse(ADD_IMAGE), image_data())

    assert (Image.objects.count(), stored()) == (0, [])


def test_failed_change_keeps_the_old_files(admin_client, stored, monkeypatch):
    image = ImageFactory(with_files=True)
    monkeypatch.setattr("pom_site.media.admin.ImageAdmin.log_change", lambda *args: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        admin_client.post(reverse("admin:media_image_change", args=[image.pk]), image_data())

    assert stored() == sorted(Image.objects.get().file_names())


def test_texts_change_without_another_upload(admin_client, stored):
    image = ImageFactory(with_files=True)

    admin_client.post(reverse("admin:media_image_change", args=[image.pk]), image_data(upload="", title="Brug"))

    assert Image.objects.get().title == "Brug"
    assert stored() == sorted(image.file_names())


def test_list_shows_thumbnails(admin_client):
    image = ImageFactory()

    assert f'src="{image.url(320)}"' in admin_client.get(reverse("admin:media_image_changelist")).text


@pytest.mark.parametrize("words", ["kade", "A quay", "Un quai", "'"])
def test_library_can_be_searched(admin_client, words):
    ImageFactory(alt_nl="Een kade", alt_en="A quay", alt_fr="Un quai")

    assert admin_client.get(reverse("admin:media_image_changelist"), {"q": words}).status_code == 200


def test_focal_point_can_be_clicked_and_typed(admin_client):
    html = admin_client.get(reverse("admin:media_image_change", args=[ImageFactory().pk])).text

    assert re.search('<script src="/static/js/focal-point.js"[^>]* type="module"', html)
    assert 'data-focal-x="id_focal_x"' in html
    assert '<input type="number" name="focal_x" value="50"' in html


def test_admin_needs_no_inline_style_or_script(admin_client):
    html = admin_client.get(reverse("admin:media_image_change", args=[ImageFactory().pk])).text

    assert " style=" not in html.partition("<fieldset")[2].partition("submit-row")[0]


def test_document_is_added(admin_client, stored):
    admin_client.post(reverse(ADD_DOCUMENT), document_data())

    assert stored() == Document.objects.get().file_names()


def test_bad_document_leaves_no_row_and_no_file(admin_client, stored):
    upload, _code = samples.bad_documents()["program"]

    response = admin_client.post(reverse(ADD_DOCUMENT), document_data(upload=upload))

    assert errors(response) == ["upload"]
    assert (Document.objects.count(), stored()) == (0, [])


def test_editor_is_told_of_an_untagged_pdf(admin_client):
    response = admin_client.post(reverse(ADD_DOCUMENT), document_data())

    assert [message.level_tag for message in get_messages(response.wsgi_request)] == ["warning", "success"]


def test_new_untagged_pdf_cannot_be_called_accessible(admin_client):
    response = admin_client.post(reverse(ADD_DOCUMENT), document_data(accessible="yes"))

    assert errors(response) == ["accessible"]


def test_check_of_the_pdf_is_shown(admin_client):
    admin_client.post(reverse(ADD_DOCUMENT), document_data(upload=samples.pdf(tagged=True, language="nl-BE")))

    assert "nl-BE" in admin_client.get(reverse("admin:media_document_change", args=[Document.objects.get().pk])).text
