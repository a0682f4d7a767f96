"""The admin of packages: making one, choosing drafts, publishing and scheduling."""

import datetime

import pytest
from django.utils import timezone

from pom_site.publishing import packages
from pom_site.publishing.drafts import draft_of, publish_package
from pom_site.publishing.models import AuditEntry, ContentVersion, Package, Revision
from projects.models import Project
from tests.factories.projects import ProjectFactory
from tests.publishing.packages.packaging import LIST, MOMENT, form, page, said
from tests.publishing.previews.drafting import draft_of as drafted

pytestmark = pytest.mark.django_db


# --- Making and choosing ---


def test_an_editor_makes_a_package_of_drafts(client, chief, drafts):
    response = client.post(f"{LIST}add/", form(drafts=drafts))
    package = Package.objects.get()

    assert (response.url, package.created_by) == (page(package), chief)
    assert packages.contents(package) == drafts


def test_making_one_is_in_the_audit_log(client, chief):
    client.post(f"{LIST}add/", form())

    assert AuditEntry.objects.filter(action="created", title="Lente 2027", user=chief).count() == 1


def test_what_is_unticked_leaves_the_package(client, chief, package, drafts):
    client.post(page(package), form(drafts=drafts[:1], shown=drafts))

    assert packages.contents(package) == drafts[:1]


def test_what_a_colleague_added_meanwhile_stays(client, chief, package, drafts):
    client.post(page(package), form(drafts=drafts[:1], shown=drafts[:1]))

    assert packages.contents(package) == drafts


def test_a_draft_of_another_package_is_refused_in_words(client, chief, package, drafts):
    response = client.post(f"{LIST}add/", form("Zomer", drafts=drafts))

    assert (response.status_code, len(response.context["adminform"].form.errors["drafts"])) == (200, 1)
    assert not Package.objects.filter(title="Zomer").exists()


def test_a_moment_that_no_longer_counts_is_said(client, chief, drafts):
    Revision.objects.filter(pk=drafts[0].pk).update(publish_at=timezone.now() + datetime.timedelta(days=1))
    response = client.post(f"{LIST}add/", form(drafts=drafts))

    assert "Kaaien vernieuwd" in said(response)
    assert draft_of(drafts[0].target).publish_at is None


def test_saving_does_not_undo_what_happened_meanwhile(client, chief, package, drafts):
    Package.objects.filter(pk=package.pk).update(publish_at=timezone.now())
    client.post(page(package), form("Zomer", drafts=drafts, shown=drafts))

    package.refresh_from_db()
    assert (package.title, package.publish_at is None) == ("Zomer", False)


# --- The page ---


def test_the_page_says_what_stands_in_the_way_of_each(client, chief, package):
    drafted(Project.objects.get(), summary_nl="")
    rows = client.get(page(package)).context["panel"].rows

    assert {row.version.object_id: "error" in [each["level"] for each in row.findings] for row in rows} == {
        draft.object_id: draft.content_type.model == "project" for draft in packages.contents(package)
    }


def test_a_package_with_a_damaged_draft_still_opens(client, chief, package, drafts):
    Revision.objects.filter(pk=drafts[0].pk).update(data={"fields": 3})
    response = client.get(page(package))

    assert (response.status_code, len(response.context["panel"].problems)) == (200, 1)


def test_a_package_that_failed_says_why(client, chief, package):
    Package.objects.filter(pk=package.pk).update(publish_at=timezone.now(), failure="De kaai is weg.")

    assert "De kaai is weg." in client.get(page(package)).text


def test_a_published_package_shows_what_it_published_and_no_buttons(client, chief, package):
    publish_package(package, chief)
    text = client.get(page(package)).text

    assert ("Kaaien vernieuwd" in text, "publiceren/" in text, 'name="title"' in text) == (True, False, False)


@pytest.mark.parametrize("word", ["change", "delete"])
def test_a_published_package_is_not_changed_or_deleted(client, chief, package, word):
    publish_package(package, chief)
    response = client.post(page(package, word), {**form("Anders"), "post": "yes"})

    assert (response.status_code, Package.objects.get().title) == (403, "Lente 2027")


@pytest.mark.parametrize("number", [1, 30])
def test_the_list_costs_five_queries(client, chief, django_assert_num_queries, number):
    for each in range(number):
        packages.choose(Package.objects.create(title=f"P{each}"), [drafted(ProjectFactory(), title_nl="N")], [])

    with django_assert_num_queries(5):
        client.get(LIST)


def test_the_list_counts_what_is_in_a_package(client, chief, package, drafts):
    drafted(drafts[0].target, title_nl="Nog nieuwer")
    listed = client.get(LIST).context["cl"].result_list

    assert [each.counted for each in listed] == [2]


def test_deleting_a_package_keeps_its_drafts(client, chief, package, drafts):
    Package.objects.update(publish_at=timezone.now())
    client.post(page(package, "delete"), {"post": "yes"})

    assert [draft_of(each.target) for each in drafts] == drafts
    assert (Package.objects.count(), ContentVersion.objects.get().next_due) == (0, None)


# --- Publishing and scheduling ---


def test_a_package_is_published_whole(client, chief, package, drafts):
    client.post(page(package, "publiceren"))
    package.refresh_from_db()

    assert (Project.objects.get().title_nl, draft_of(drafts[1].target)) == ("Kaaien vernieuwd", None)
    assert package.published_at is not None


def test_what_stands_in_the_way_publishes_nothing_and_is_said(client, chief, package):
    drafted(Project.objects.get(), title_nl="Kaaien nieuw", summary_nl="")
    response = client.post(page(package, "publiceren"))

    assert ("Kaaien nieuw" in said(response), Project.objects.get().title_nl) == (True, "Kaaien")


def test_publishing_twice_is_said_and_does_nothing(client, chief, package):
    for _each in range(2):
        response = client.post(page(package, "publiceren"))

    assert response.status_code == 302
    assert Revision.objects.filter(kind="live").count() == 2


def test_a_package_is_scheduled(client, chief, package):
    client.post(page(package, "plannen"), {"_publish_at": MOMENT})
    package.refresh_from_db()

    assert timezone.localtime(package.publish_at).strftime("%Y-%m-%dT%H:%M") == MOMENT
    assert ContentVersion.objects.get().next_due == package.publish_at
    assert AuditEntry.objects.filter(action="scheduled", title="Lente 2027", user=chief).exists()


@pytest.mark.parametrize("moment", ["", "gisteren", "2020-01-01T09:00", "2031-03-30T02:30", "2031-10-26T02:30"])
def test_a_moment_that_cannot_be_is_refused_in_words(client, chief, package, moment):
    response = client.post(page(package, "plannen"), {"_publish_at": moment})
    package.refresh_from_db()

    assert (package.publish_at, said(response) != "") == (None, True)


def test_what_cannot_be_published_is_not_scheduled(client, chief, package):
    drafted(Project.objects.get(), title_nl="Kaaien nieuw", summary_nl="")
    response = client.post(page(package, "plannen"), {"_publish_at": MOMENT})
    package.refresh_from_db()

    assert (package.publish_at, "Kaaien nieuw" in said(response)) == (None, True)


def test_an_empty_package_is_not_scheduled(client, chief):
    package = Package.objects.create(title="Leeg")
    client.post(page(package, "plannen"), {"_publish_at": MOMENT})

    package.refresh_from_db()
    assert package.publish_at is None


def test_scheduling_anew_forgets_why_it_failed(client, chief, package):
    Package.objects.update(publish_at=timezone.now(), failure="De kaai is weg.")
    client.post(page(package, "plannen"), {"_publish_at": MOMENT})

    package.refresh_from_db()
    assert package.failure == ""


def test_the_moment_is_taken_away_again(client, chief, package, drafts):
    client.post(page(package, "plannen"), {"_publish_at": MOMENT})
    client.post(page(package, "niet-plannen"))
    package.refresh_from_db()

    assert (package.publish_at, ContentVersion.objects.get().next_due) == (None, None)
    assert packages.contents(package) == drafts
