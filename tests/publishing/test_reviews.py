"""Reviews: asked, answered, and told to the right people by a real mail server."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext

from pom_site.publishing.drafts import DoesNotApply, discard, draft_of, store_draft
from pom_site.publishing.models import AuditEntry, ReviewRequest
from pom_site.publishing.reviews import answer, ask, open_requests
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.smtp import mail_server

pytestmark = pytest.mark.django_db


@pytest.fixture
def mails(settings):
    with mail_server(settings, refused=["weg@example.org"]) as received:
        yield received


@pytest.fixture
def chief():
    return colleague("eindredacteur", username="chef", first_name="Els", last_name="Chef")


@pytest.fixture
def editor():
    return colleague("redacteur", username="redacteur", first_name="An", last_name="Schrijver")


@pytest.fixture
def draft(editor):
    project = ProjectFactory(title_nl="Nieuwe kaai", published=False)
    return store_draft(project, capture(project), editor)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_asking_reaches_whoever_may_publish_it(draft, editor, chief, mails, committed):
    with committed():
        ask(draft, editor, "Kijk vooral naar de cijfers.")

    mail = mails[0]
    assert (len(mails), mail["To"], mail["Subject"]) == (
        1,
        "chef@example.org",
        gettext("For review: %(title)s") % {"title": "Nieuwe kaai"},
    )
    assert f"/admin/projects/project/{draft.object_id}/change/" in mail.get_content()
    assert "Kijk vooral naar de cijfers." in mail.get_content()


def test_a_mail_is_plain_text(draft, editor, chief, mails, committed):
    with committed():
        ask(draft, editor)

    assert (mails[0].get_content_type(), mails[0].is_multipart()) == ("text/plain", False)


def test_nobody_sees_who_else_got_the_mail(draft, editor, chief, mails, committed):
    colleague("eindredacteur", username="tweede")
    with committed():
        ask(draft, editor)

    assert [mail["To"] for mail in mails] == ["chef@example.org", "tweede@example.org"]


def test_a_chief_editor_for_another_domain_gets_no_mail(draft, editor, chief, mails, committed):
    colleague("eindredacteur", username="elders", scopes=["vastgoed"])
    with committed():
        ask(draft, editor)

    assert [mail["To"] for mail in mails] == ["chef@example.org"]


def test_what_is_rolled_back_sends_no_mail(draft, editor, chief, mails, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        ask(draft, editor)

    assert (len(callbacks), mails) == (1, [])


def test_asking_marks_what_was_never_live(draft, editor, mails):
    ask(draft, editor)

    draft.refresh_from_db()
    assert (draft.review_requested_at is not None, Project.objects.get().state) == (True, "review")


def test_asking_leaves_a_live_object_live(editor, mails):
    project = ProjectFactory()
    ask(store_draft(project, capture(project), editor), editor)

    assert Project.objects.get().state == "published"


def test_a_title_with_a_line_break_makes_no_header(editor, chief, mails, committed):
    project = ProjectFactory(title_nl="Kaai\r\nBcc: iemand@example.org", published=False)
    with committed():
        ask(store_draft(project, capture(project), editor), editor)

    subject = gettext("For review: %(title)s") % {"title": "Kaai Bcc: iemand@example.org"}
    assert (mails[0]["Subject"], mails[0]["Bcc"]) == (subject, None)


@pytest.mark.usefixtures("chief")
def test_a_mail_server_that_is_away_loses_nothing_and_is_said(draft, settings, committed, caplog):
    with mail_server(settings):
        pass  # it is gone again
    told = []
    with committed():
        ask(draft, draft.user, tell=told.append)

    assert ReviewRequest.objects.count() == 1
    assert (len(told), "mail" in told[0], "mail server" in caplog.text) == (1, True, True)


def test_an_address_that_is_refused_keeps_no_other_mail_back(draft, editor, mails, committed):
    for name in ("weg", "chef"):
        colleague("eindredacteur", username=name)
    told = []
    with committed():
        ask(draft, editor, tell=told.append)

    assert ([mail["To"] for mail in mails], len(told)) == (["chef@example.org"], 1)


def test_when_nobody_else_may_publish_that_is_said(draft, editor, mails, committed):
    told = []
    with committed():
        ask(draft, editor, tell=told.append)

    assert (len(told), mails) == (1, [])


def test_asking_needs_the_right_to_change(draft):
    with pytest.raises(PermissionDenied):
        ask(draft, colleague("redacteur", scopes=["vastgoed"]))


def test_asking_about_something_deleted_is_refused_in_words(draft, editor):
    Project.objects.all().delete()

    with pytest.raises(DoesNotApply):
        ask(draft, editor)


@pytest.mark.parametrize(
    ("outcome", "subject"), [("approved", "Approved: %(title)s"), ("returned", "Sent back: %(title)s")]
)
def test_the_answer_reaches_whoever_asked(draft, mails, committed, outcome, subject):
    asked = ask(draft, draft.user)
    with committed():
        answer(asked, colleague("eindredacteur"), outcome, "De bron ontbreekt.")

    expected = gettext(subject) % {"title": "Nieuwe kaai"}
    assert (mails[0]["To"], mails[0]["Subject"]) == ("redacteur@example.org", expected)
    assert "De bron ontbreekt." in mails[0].get_content()


def test_what_is_sent_back_is_a_draft_again(draft, editor, chief, mails):
    answer(ask(draft, editor), chief, "returned", "De bron ontbreekt.")

    assert (Project.objects.get().state, draft_of(Project.objects.get()).review_requested_at) == ("draft", None)


def test_an_approval_publishes_nothing_by_itself(draft, editor, chief, mails):
    answer(ask(draft, editor), chief, "approved")

    assert Project.objects.get().state == "review"


def test_answering_needs_the_right_to_publish(draft, editor):
    with pytest.raises(PermissionDenied):
        answer(ask(draft, editor), editor, "approved")


@pytest.mark.parametrize(("outcome", "text"), [("returned", " "), ("misschien", "x"), ("", "x")])
def test_an_answer_that_says_nothing_is_refused(draft, editor, chief, outcome, text):
    with pytest.raises(ValidationError):
        answer(ask(draft, editor), chief, outcome, text)


def test_an_answer_is_given_once(draft, editor, chief, mails):
    asked = ask(draft, editor)
    answer(asked, chief, "approved")

    with pytest.raises(ValidationError):
        answer(asked, chief, "returned", "Toch niet.")


def test_the_answer_outlives_whoever_asked(draft, editor, chief, mails):
    asked = ask(draft, editor)
    User.objects.filter(pk=editor.pk).delete()

    assert answer(asked, chief, "approved").requested_by is None


def test_asking_again_takes_the_place_of_the_question_before(draft, editor, mails):
    ask(draft, editor, "eerst")
    ask(draft, editor, "daarna")

    assert [each.note for each in open_requests()] == ["daarna"]


def test_a_question_stays_open_while_its_draft_is_edited(draft, editor, mails):
    asked = ask(draft, editor)
    project = Project.objects.get()
    store_draft(project, capture(project), editor)

    assert list(open_requests()) == [asked]


def test_a_draft_that_is_thrown_away_waits_for_nobody(draft, editor, mails):
    ask(draft, editor)
    discard(Project.objects.get())

    assert list(open_requests()) == []


def test_both_deeds_are_in_the_audit_log(draft, editor, chief, mails):
    answer(ask(draft, editor), chief, "approved")

    entries = AuditEntry.objects.filter(action__startswith="review").order_by("pk")
    assert [(entry.username, entry.action) for entry in entries] == [
        ("redacteur", "review_asked"),
        ("chef", "review_answered"),
    ]


def test_a_null_character_in_a_note_breaks_nothing(draft, editor, chief):
    asked = ask(draft, editor, "Kijk\x00 even")
    answer(asked, chief, "approved", "Goed\x00 zo")

    assert (asked.note, ReviewRequest.objects.get().answer) == ("Kijk even", "Goed zo")
