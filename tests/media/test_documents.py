import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from pom_site.media import documents
from tests.media import samples

GOOD, BAD = samples.good_documents(), samples.bad_documents()


@pytest.mark.parametrize("kind", documents.CONTENT_TYPES)
def test_document_is_recognised_by_its_content(kind):
    assert documents.receive(GOOD[kind]).kind == kind


@pytest.mark.parametrize("case", BAD)
def test_bad_document_is_refused(case):
    upload, code = BAD[case]

    with pytest.raises(ValidationError) as error:
        documents.receive(upload)

    assert error.value.code == code


def test_heavy_document_is_refused_unread():
    upload = ContentFile(b"", name="zwaar.pdf")
    upload.size = documents.MAX_BYTES + 1

    with pytest.raises(ValidationError, match="25 MB"):
        documents.receive(upload)


def test_archive_that_unpacks_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(documents, "MAX_UNPACKED", 1000)

    with pytest.raises(ValidationError) as error:
        documents.receive(samples.archive("bom.zip", "a.txt", content=b"0" * 1001))

    assert error.value.code == "unpacked"


@pytest.mark.parametrize(
    ("given", "filename"),
    [
        ("Jaarverslag 2025 (def).pdf", "jaarverslag-2025-def.pdf"),
        ("Besluit één.docx", "besluit-een.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("???.pdf", "document.pdf"),
        ("a" * 200 + ".pdf", "a" * 80 + ".pdf"),
    ],
)
def test_download_name_is_readable_and_safe(given, filename):
    upload = samples.pdf()
    upload.name = given

    assert documents.receive(upload).filename == filename


def test_name_on_the_storage_says_nothing():
    assert "verslag" not in documents.receive(samples.pdf("Verslag.pdf")).name


def test_tagged_pdf_is_seen_as_tagged():
    checked = documents.receive(samples.pdf(tagged=True, language="nl-BE", title="Jaarverslag")).pdf_check

    assert checked == {"pages": 1, "tagged": True, "language": "nl-BE", "title": "Jaarverslag"}


def test_untagged_pdf_is_seen_as_untagged():
    checked = documents.receive(samples.pdf(pages=2)).pdf_check

    assert checked == {"pages": 2, "tagged": False, "language": "", "title": ""}


def test_other_documents_are_not_checked_for_tags():
    assert documents.receive(GOOD["docx"]).pdf_check is None
