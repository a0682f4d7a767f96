"""The start page of the admin: what waits for somebody, and nothing that he may not see."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from django.utils.translation import gettext

from pages.models import NewsItem
from pom_site.publishing import audit, gate, reviews
from pom_site.publishing.completeness import recompute_all
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.models import AuditEntry, Package, Revision, TranslationRequest
from pom_site.publishing.reports import keep
from pom_site.publishing.snapshots import capture
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory, ProposalFactory
from tests.reading import read
from tests.root.start_page import panel, titles

pytestmark = pytest.mark.django_db

ERROR = gate.Finding(gate.Level.ERROR, "x", "Vul de titel in.")
WARNING = gate.Finding(gate.Level.WARNING, "y", "Maak de zin korter.")


@pytest.fixture
def editor(client):
    user = colleague("redacteur", first_name="An", last_name="Schrijver")
    client.force_login(user)
    return user


@pytest.fixture
def chief():
    return colleague("eindredacteur", first_name="Els", last_name="Chef")


def draft(thing, user, **values):
    made = store_draft(thing, capture(thing), user)
    Revision.objects.filter(pk=made.pk).update(**values)
    return Revision.objects.get(pk=made.pk)


def in_days(number):
    return timezone.now() + timedelta(days=number)


def test_my_drafts_are_listed_newest_first(client, editor):
    draft(NewsItemFactory(title_nl="Eerst"), editor)
    draft(ProjectFactory(title_nl="Daarna"), editor)

    assert titles(client, "drafts") == ["Daarna", "Eerst"]


def test_a_draft_leads_to_its_preview_and_its_form(client, editor):
    item = NewsItemFactory(title_nl="Bericht")
    made = draft(item, editor)
    links = [link["href"] for link in panel(client, "drafts").all("a")]

    assert links == [
        f"/admin/publishing/preview/start/?revision={made.pk}&language=nl",
        f"/admin/pages/newsitem/{item.pk}/change/",
    ]


def test_links_to_drafts_say_which_draft(client, editor):
    draft(NewsItemFactory(title_nl="Bericht"), editor)

    assert panel(client, "drafts").texts("span", class_="vh") == [": Bericht"] * 2


def test_a_draft_that_a_colleague_saved_last_is_not_mine(client, editor, chief):
    item = NewsItemFactory(title_nl="Bericht")
    draft(item, editor)
    draft(item, chief)

    assert titles(client, "drafts") == []


def test_more_than_five_lines_unfold(client, editor):
    for item in NewsItemFactory.create_batch(7):
        draft(item, editor)
    section = panel(client, "drafts")

    assert len(section.all("li")) == 7
    assert len(section.one("details").all("li")) == 2


def test_who_may_publish_sees_who_asks_for_a_review_and_why(client, editor, chief):
    reviews.ask(draft(ProjectFactory(title_nl="Kade"), editor), editor, "Kijk naar de cijfers.")
    client.force_login(chief)
    words = panel(client, "reviews").text

    assert titles(client, "reviews") == ["Kade"]
    assert "An Schrijver" in words
    assert "Kijk naar de cijfers." in words


def test_a_review_in_another_domain_is_not_for_me(client, editor):
    project = ProjectFactory(title_nl="Kade", domain=DomainFactory(code="brownfields"))
    reviews.ask(draft(project, editor), editor)
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))

    assert titles(client, "reviews") == []


def test_who_may_not_publish_sees_the_answers_to_his_own_questions(client, editor, chief):
    asked = reviews.ask(draft(ProjectFactory(title_nl="Kade"), editor), editor)
    reviews.answer(asked, chief, "returned", "Knip de samenvatting in twee.")
    other = colleague("redacteur")
    reviews.ask(draft(ProjectFactory(title_nl="Van een ander"), other), other)
    words = panel(client, "reviews").text

    assert titles(client, "reviews") == ["Kade"]
    assert str(gettext("Sent back")) in words
    assert "Knip de samenvatting in twee." in words


def test_what_failed_comes_first_and_says_why(client, editor):
    draft(NewsItemFactory(title_nl="Later"), editor, publish_at=in_days(2))
    draft(NewsItemFactory(title_nl="Morgen"), editor, publish_at=in_days(1))
    draft(NewsItemFactory(title_nl="Mislukt"), editor, publish_at=in_days(-1), failure="Het adres is bezet.")

    assert titles(client, "scheduled") == ["Mislukt", "Morgen", "Later"]
    assert panel(client, "scheduled").texts("p", class_="line__text") == ["Het adres is bezet."]


def test_a_package_is_scheduled_as_one(client, editor):
    package = Package.objects.create(title="Lancering", publish_at=in_days(1))
    draft(NewsItemFactory(title_nl="In het pakket"), editor, publish_at=in_days(1), package=package)

    assert titles(client, "scheduled") == ["Lancering"]


def test_without_the_right_no_package_is_shown(client):
    Package.objects.create(title="Geheim pakket", publish_at=in_days(1))
    client.force_login(limited("view_newsitem"))

    assert titles(client, "scheduled") == []


def limited(*codenames):
    user = User.objects.create_user("beperkt", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return user


def test_failing_checks_are_listed_errors_first_with_the_first_message(client, editor):
    gate.keep(NewsItemFactory(title_nl="Waarschuwing"), [WARNING])
    gate.keep(ProjectFactory(title_nl="Fout"), [ERROR, WARNING])
    gate.keep(NewsItemFactory(title_nl="In orde"), [])

    assert titles(client, "checks") == ["Fout", "Waarschuwing"]
    assert panel(client, "checks").texts("p", class_="line__text") == ["Vul de titel in.", "Maak de zin korter."]


def test_checks_of_what_i_may_not_change_are_not_shown(client):
    project = ProjectFactory(title_nl="Kade", domain=DomainFactory(code="brownfields"))
    gate.keep(project, [ERROR])
    gate.keep(NewsItemFactory(title_nl="Van iedereen"), [ERROR])
    client.force_login(colleague("redacteur", scopes=["vastgoed"]))

    assert titles(client, "checks") == ["Van iedereen"]


def test_checks_in_my_own_domain_are_shown(client):
    gate.keep(ProjectFactory(title_nl="Kade", domain=DomainFactory(code="vastgoed")), [ERROR])
    client.force_login(colleague("redacteur", scopes=["vastgoed"]))

    assert titles(client, "checks") == ["Kade"]


def test_each_language_leads_to_the_board(client, editor):
    NewsItemFactory(title_nl="Vertaald", title_en="Translated")
    NewsItemFactory(title_nl="Enkel Nederlands")
    recompute_all(NewsItem)
    links = {link["href"]: link.text for link in panel(client, "translations").all("a")}

    assert links["/admin/vertalingen/?taal=en&status=none"].startswith("1 ")
    assert links["/admin/vertalingen/?taal=fr&status=none"].startswith("2 ")


def test_translations_say_how_often_visitors_asked(client, editor):
    kind = ContentType.objects.get_for_model(NewsItem)
    for number in (2, 3):
        pk = NewsItemFactory().pk
        TranslationRequest.objects.create(content_type=kind, object_id=pk, language="fr", number=number)

    assert [mark.text[:2] for mark in panel(client, "translations").all("span", class_="mark--own")] == ["5 "]


def test_what_has_to_be_checked_again_is_listed_own_first(client, editor):
    today = timezone.localdate()
    PageFactory(title_nl="Nooit")
    PageFactory(title_nl="Lang geleden", reviewed_at=today - timedelta(days=400))
    PageFactory(title_nl="Van mij", owner=editor, reviewed_at=today - timedelta(days=366))
    PageFactory(title_nl="Onlangs", reviewed_at=today)
    PageFactory(title_nl="Concept", published=False)
    NewsItemFactory(title_nl="Nieuws draagt zijn eigen datum")

    assert titles(client, "due") == ["Van mij", "Nooit", "Lang geleden"]


def test_who_only_translates_has_no_facts_to_check(client):
    client.force_login(colleague("vertaler"))
    PageFactory(title_nl="Nooit")

    assert panel(client, "due") is None


def test_who_may_view_the_log_sees_what_everybody_did(client, editor):
    audit.record(editor, AuditEntry.Action.PUBLISHED, NewsItemFactory(title_nl="Bericht"))
    client.force_login(colleague("beheerder"))

    assert "Bericht" in titles(client, "activity")
    assert "An Schrijver" in panel(client, "activity").text


def test_others_see_what_they_did_themselves(client, editor, chief):
    audit.record(chief, AuditEntry.Action.PUBLISHED, NewsItemFactory(title_nl="Geheim"))
    audit.record(editor, AuditEntry.Action.MOVED, NewsItemFactory(title_nl="Bericht"))

    assert titles(client, "activity") == ["Bericht"]


def test_what_somebody_may_not_see_is_nowhere(client, chief):
    secret = ProjectFactory(title_nl="Geheim project")
    user = limited("view_page", "change_page", "publish_page")
    gate.keep(secret, [ERROR])
    draft(secret, user, publish_at=in_days(1))
    reviews.ask(draft(secret, chief), chief)
    client.force_login(user)
    shown = {key: titles(client, key) for key in ("drafts", "reviews", "scheduled", "checks", "due")}

    assert shown == {key: [] for key in shown}


def test_without_any_right_there_is_a_friendly_sentence(client):
    gate.keep(ProjectFactory(title_nl="Geheim project"), [ERROR])
    client.force_login(limited())
    page = read(client.get("/admin/"))

    assert page.texts("h2", id="welcome") == [gettext("Your account is ready, but you have no tasks yet")]
    assert page.all("section", class_="dash__panel") == []


def test_empty_panels_say_so(client, editor):
    assert len(panel(client, "drafts").all("p", class_="dash__empty")) == 1


def test_news_from_partners_waits_there_until_somebody_looks(client, editor):
    waiting = ProposalFactory()
    ProposalFactory(state="declined")

    assert titles(client, "proposals") == [str(waiting.invitation.project)]


def fill(number, user):
    """Of everything that a panel can show, so many."""
    asker = colleague("redacteur")
    for factory in (NewsItemFactory, PageFactory, ProjectFactory):
        for thing in factory.create_batch(number):
            gate.keep(thing, [ERROR, WARNING])
            reviews.ask(draft(thing, asker), asker)
        for thing in factory.create_batch(number):
            draft(thing, user, publish_at=in_days(1))
    ProposalFactory.create_batch(number)
    for page in PageFactory.create_batch(number):
        keep(page, "Fout", "", "nl")
    Package.objects.bulk_create(Package(title=f"Pakket {each}", publish_at=in_days(2)) for each in range(number))


@pytest.mark.parametrize("number", [1, 10])
def test_a_superuser_costs_so_many_queries(admin_client, admin_user, django_assert_num_queries, number):
    fill(number, admin_user)
    admin_client.get("/admin/")

    with django_assert_num_queries(16):
        admin_client.get("/admin/")


@pytest.mark.parametrize("number", [1, 10])
def test_somebody_with_a_domain_costs_so_many_queries(client, django_assert_num_queries, number):
    user = colleague("eindredacteur", scopes=["vastgoed"])
    fill(number, user)
    client.force_login(user)
    client.get("/admin/")

    with django_assert_num_queries(19):
        client.get("/admin/")
