"""What the gate looks at in pictures and documents."""

import pytest

from pom_site.media.models import Document
from pom_site.publishing.gate import examine
from tests.factories.media import DocumentFactory, ImageFactory
from tests.factories.pages import NewsItemFactory, add_block

pytestmark = pytest.mark.django_db


def found(owner, *codes):
    return [(each.code, each.level) for each in examine(owner) if each.code in codes]


@pytest.fixture
def document(settings):
    document = DocumentFactory(accessible=Document.Accessible.YES)
    folder = settings.MEDIA_ROOT / "documents"
    folder.mkdir(parents=True)
    (folder / document.name).write_bytes(b"%PDF")
    return document


def with_download(document):
    item = NewsItemFactory()
    add_block(item, "download", document=document)
    return item


def test_a_picture_without_description_is_an_error():
    item = NewsItemFactory(image=ImageFactory(alt_nl=""))

    assert found(item, "alt_missing") == [("alt_missing", "error")]


def test_so_is_one_in_a_block():
    item = NewsItemFactory()
    block = add_block(item, "figure", drawing="", image=ImageFactory(alt_nl=""))

    assert [finding.row for finding in examine(item) if finding.code == "alt_missing"] == [str(block.pk)]


def test_decoration_needs_no_description():
    item = NewsItemFactory(image=ImageFactory(alt_nl="", decorative=True))

    assert found(item, "alt_missing", "alt_untranslated") == []


def test_a_description_in_dutch_alone_is_a_note():
    item = NewsItemFactory(title_en="News", image=ImageFactory(alt_nl="Een kade"))

    assert found(item, "alt_missing", "alt_untranslated") == [("alt_untranslated", "note")]


def test_a_document_that_is_there_and_known_is_fine(document):
    assert found(with_download(document), "file_missing", "accessibility_unknown", "document_language") == []


def test_a_document_whose_file_is_gone_is_an_error():
    assert found(with_download(DocumentFactory()), "file_missing") == [("file_missing", "error")]


def test_a_document_of_unknown_accessibility_is_a_warning(document):
    document.accessible = Document.Accessible.UNKNOWN
    document.save()

    assert found(with_download(document), "accessibility_unknown") == [("accessibility_unknown", "warning")]


def test_a_document_of_unknown_language_is_a_warning(document):
    Document.objects.update(language="")

    assert found(with_download(Document.objects.get()), "document_language") == [("document_language", "warning")]


def test_a_document_that_a_text_links_to_counts(document):
    Document.objects.update(accessible=Document.Accessible.UNKNOWN)
    item = NewsItemFactory()
    add_block(item, "text", text_nl=f'<p><a href="{document.get_absolute_url()}">Het jaarverslag (PDF)</a></p>')

    assert found(item, "link_dead", "accessibility_unknown") == [("accessibility_unknown", "warning")]


def test_a_link_to_a_document_that_does_not_exist_is_an_error():
    item = NewsItemFactory()
    add_block(item, "text", text_nl=f'<p><a href="/media/documents/{"0" * 32}.pdf/verslag.pdf">Het verslag</a></p>')

    assert found(item, "link_dead") == [("link_dead", "error")]
