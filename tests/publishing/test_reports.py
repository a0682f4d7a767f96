"""What visitors report is kept, reaches who looks after the page by a real mail server, and does not stay forever."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone
from django.utils.translation import gettext, override

from pages.models import SiteSettings
from pom_site.publishing.models import AuditEntry, VisitorReport
from pom_site.publishing.reports import clean_up, handle, is_busy, keep, recipients
from tests.factories.domains import DomainFactory
from tests.factories.pages import PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.smtp import mail_server

pytestmark = pytest.mark.django_db
DAYS = datetime.timedelta
ADDRESS = "bezoeker@example.org"


@pytest.fixture
def owner():
    return colleague("redacteur", username="an")


@pytest.fixture
def page(owner):
    return PageFactory(title_nl="Over", title_en="About", owner=owner)


@pytest.fixture
def mails(settings, django_capture_on_commit_callbacks):
    """What is mailed when a report is kept."""
    SiteSettings(email="info@example.org").save()

    def sent(*args, refused=()):
        with mail_server(settings, refused) as received, django_capture_on_commit_callbacks(execute=True):
            keep(*args)
        return received

    return sent


def kept(page, **values):
    """A report; its moments and who handled it as told."""
    report = keep(page, values.pop("text", "Dit klopt niet."), values.pop("email", ""), "nl")
    VisitorReport.objects.filter(pk=report.pk).update(**values)
    return VisitorReport.objects.get(pk=report.pk)


def ago(days):
    return timezone.now() - DAYS(days=days)


def test_it_names_the_page_in_dutch_whatever_the_visitor_reads(page):
    with override("en"):
        report = keep(page, "Wrong", "", "en")

    assert (report.target, report.title, report.language) == (page, "Over", "en")


def test_the_owner_gets_a_mail_with_the_words_and_the_way_to_the_form(page, mails):
    mail = mails(page, "De naam is fout.\nHet is Kaai.", "", "en")[0]
    text = mail.get_content()

    assert (mail["To"], mail["Subject"]) == (
        "an@example.org",
        gettext("A visitor asks: is this still right? %(title)s") % {"title": "Over"},
    )
    assert "> De naam is fout.\n> Het is Kaai." in text.replace("\r\n", "\n")
    assert f"/admin/publishing/visitorreport/{VisitorReport.objects.get().pk}/change/" in text
    assert "http://127.0.0.1:8000/en/about/" in text


def test_the_address_of_the_visitor_is_in_no_mail(page, mails):
    mail = mails(page, "Fout", ADDRESS, "nl")[0]

    assert ADDRESS not in str(mail)
    assert gettext("This visitor would like an answer. The address stands with the report.") in mail.get_content()


def test_a_page_without_owner_reaches_the_common_mailbox(mails):
    assert [mail["To"] for mail in mails(PageFactory(), "Fout", "", "nl")] == ["info@example.org"]


@pytest.mark.parametrize("values", [{"is_active": False}, {"email": ""}], ids=str)
def test_so_does_the_page_of_somebody_who_cannot_be_reached(page, owner, mails, values):
    type(owner).objects.filter(pk=owner.pk).update(**values)
    page.refresh_from_db()

    assert [mail["To"] for mail in mails(page, "Fout", "", "nl")] == ["info@example.org"]


def test_so_does_the_page_of_somebody_who_may_not_change_it(mails):
    elsewhere = colleague("redacteur", scopes=["vastgoed"])
    project = ProjectFactory(owner=elsewhere, domain=DomainFactory(code="brownfields"))

    assert [mail["To"] for mail in mails(project, "Fout", "", "nl")] == ["info@example.org"]


def test_so_does_the_page_of_a_translator():
    SiteSettings(email="info@example.org").save()

    assert recipients(PageFactory(owner=colleague("vertaler"))) == ["info@example.org"]


def test_without_any_address_it_is_kept_all_the_same(settings, django_capture_on_commit_callbacks):
    with mail_server(settings) as received, django_capture_on_commit_callbacks(execute=True):
        keep(PageFactory(), "Fout", "", "nl")

    assert (received, VisitorReport.objects.count()) == ([], 1)


def test_a_mail_that_is_refused_loses_nothing(page, mails, caplog):
    assert mails(page, "Fout", "", "nl", refused=["an@example.org"]) == []
    assert (VisitorReport.objects.count(), "One mail was refused." in caplog.text) == (1, True)


def test_a_mail_server_that_is_away_loses_nothing(page, settings, django_capture_on_commit_callbacks, caplog):
    with mail_server(settings):
        pass  # it is gone again
    with django_capture_on_commit_callbacks(execute=True):
        keep(page, "Fout", "", "nl")

    assert (VisitorReport.objects.count(), "mail server" in caplog.text) == (1, True)


def test_a_title_with_a_line_break_makes_no_header(owner, mails):
    page = PageFactory(title_nl="Over\r\nBcc: iemand@example.org", slug_nl="over", owner=owner)

    assert mails(page, "Fout", "", "nl")[0]["Bcc"] is None


def test_the_same_words_within_a_day_are_kept_once(page):
    keep(page, "Fout", "", "nl")
    keep(page, "Fout", "", "nl")

    assert VisitorReport.objects.count() == 1


def test_the_same_words_with_another_address_are_another_report(page):
    """Who leaves an address gets an answer, also when somebody said the same before without one."""
    keep(page, "Fout", "", "nl")
    keep(page, "Fout", "jan@example.org", "nl")

    assert [each.email for each in VisitorReport.objects.order_by("pk")] == ["", "jan@example.org"]


def test_the_same_words_about_another_page_are_another_report(page):
    keep(page, "Fout", "", "nl")
    keep(PageFactory(), "Fout", "", "nl")

    assert VisitorReport.objects.count() == 2


def test_five_an_hour_about_one_page_are_enough(page):
    for number in range(5):
        assert not is_busy(page)
        keep(page, f"Fout {number}", "", "nl")

    assert (is_busy(page), is_busy(PageFactory())) == (True, False)


def test_an_hour_later_there_is_room_again(page):
    for number in range(5):
        kept(page, text=f"Fout {number}", made_at=timezone.now() - DAYS(minutes=61))

    assert not is_busy(page)


def test_sixty_an_hour_about_all_pages_are_enough(page):
    common = {"content_type_id": 1, "object_id": 1, "title": "x", "language": "nl", "text": "x"}
    VisitorReport.objects.bulk_create(VisitorReport(**common) for _number in range(60))

    assert is_busy(page)


def test_handling_forgets_the_address_and_says_who_did_it(page, owner):
    report = kept(page, email=ADDRESS)
    handle(report, owner, "Verbeterd.")
    report.refresh_from_db()

    assert (report.email, report.answer, report.handled_by) == ("", "Verbeterd.", owner)
    assert report.handled_at is not None
    assert AuditEntry.objects.get(action="report_handled").title == "Over"


def test_a_year_after_handling_it_goes(page, owner, capsys):
    kept(page, text="oud", handled_at=ago(366))
    kept(page, text="nieuw", handled_at=ago(364))
    kept(page, text="open", made_at=ago(1000))
    call_command("tidy_reports")

    assert set(VisitorReport.objects.values_list("text", flat=True)) == {"nieuw", "open"}
    assert capsys.readouterr().out == "1 removed.\n"


@pytest.mark.parametrize(("days", "left"), [(364, ADDRESS), (366, "")])
def test_nobodys_address_stays_longer_than_a_year(page, days, left):
    report = kept(page, email=ADDRESS, made_at=ago(days))
    clean_up()
    report.refresh_from_db()

    assert report.email == left


def test_a_report_outlives_whoever_handled_it_and_the_page(page, owner):
    report = kept(page)
    handle(report, owner, "")
    page.delete()
    owner.delete()
    report.refresh_from_db()

    assert (report.title, report.target, report.handled_by) == ("Over", None, None)
