import pytest
from django.core.files.storage import default_storage
from django.utils.http import parse_header_parameters

from pom_site.media.models import Document
from tests.factories.media import ImageFactory
from tests.media import samples

pytestmark = pytest.mark.django_db
KEY = "0" * 32


@pytest.fixture
def image():
    return ImageFactory(with_files=True)


@pytest.fixture
def document():
    document = Document(title_nl="Jaarverslag")
    document.attach(samples.pdf("Jaarverslag 2025.pdf"))
    document.save()
    return document


@pytest.mark.parametrize(("kind", "content_type"), [("avif", "image/avif"), ("jpeg", "image/jpeg")])
def test_image_is_served_as_what_it_is(client, image, kind, content_type):
    response = client.get(f"/media/images/{image.of_kind(kind)[0]['name']}")

    assert response.headers["Content-Type"] == content_type
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_image_is_kept_by_browsers_for_good(client, image):
    assert client.get(image.url(320)).headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_image_is_found_in_one_query(client, image, django_assert_num_queries):
    with django_assert_num_queries(1):
        client.get(image.url(320))


def test_document_is_a_download_with_a_readable_name(client, document):
    response = client.get(document.get_absolute_url())

    assert parse_header_parameters(response.headers["Content-Disposition"]) == (
        "attachment", {"filename": "jaarverslag-2025.pdf"},
    )  # fmt: skip


def test_nothing_in_a_document_may_run(client, document):
    response = client.get(document.get_absolute_url())

    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_document_arrives_whole(client, document):
    content = b"".join(client.get(document.get_absolute_url()).streaming_content)

    assert content == default_storage.open(document.file_names()[0]).read()


@pytest.mark.parametrize("method", ["post", "put", "delete", "trace"])
def test_files_can_only_be_read(client, image, method):
    assert getattr(client, method)(image.url(320)).status_code == 405


@pytest.mark.parametrize(
    "address",
    [
        f"/media/images/{KEY}-320.jpg",
        f"/media/images/{KEY}-320.jpg%00",
        f"/media/images/{KEY}-320.jpg%0A",
        "/media/images/%00",
        "/media/images/..%2F..%2Fmanage.py",
        "/media/images/../documents/x.pdf",
        f"/media/documents/{KEY}.pdf/verslag.pdf",
        f"/media/documents/{KEY}.pdf/%00.pdf",
        f"/media/documents/..%2F{KEY}.pdf/verslag.pdf",
        "/media/documents/",
    ],
)
def test_name_that_no_row_knows_is_not_found(client, address):
    assert client.get(address).status_code == 404


def test_file_beside_the_renditions_is_not_served(client, image):
    """On the storage, with the key of an image, but not one of its renditions."""
    name = f"{image.key}-999.jpg"
    default_storage.save(f"images/{name}", default_storage.open(image.file_names()[0]))

    assert client.get(f"/media/images/{name}").status_code == 404


def test_document_under_another_name_is_not_found(client, document):
    assert client.get(f"/media/documents/{document.name}/factuur.pdf").status_code == 404


def test_row_without_its_file_is_not_found(client):
    assert client.get(ImageFactory().url(320)).status_code == 404
