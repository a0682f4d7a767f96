"""The recycle bin: whatever is deleted comes back whole, and never live at once."""

import datetime

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.utils import timezone

from pages.models import NewsItem, Page
from pom_site.publishing import bin
from pom_site.publishing.drafts import DoesNotApply, draft_of, store_draft
from pom_site.publishing.models import AuditEntry, Revision
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, OrganisationFactory, PageFactory, add_block
from tests.factories.people import colleague
from tests.factories.projects import PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    project = ProjectFactory(title_nl="Kaai", title_en="Quay", domains=[DomainFactory(code="vastgoed")])
    PartnerFactory(project=project)
    add_block(project, "text", text_nl="<p>Een zin.</p>")
    return project


def deleted(instance, user=None):
    return bin.delete_instance(instance, user)


def test_what_comes_back_is_what_was_deleted(project):
    before = capture(project)
    bin.put_back(deleted(project), None)

    assert capture(Project.objects.get()) == before


def test_it_comes_back_under_its_old_key(project):
    key = project.pk
    result = bin.put_back(deleted(project), None)

    assert (result.instance.pk, result.problems) == (key, [])


@pytest.mark.parametrize(
    ("before", "after"), [("published", "offline"), ("offline", "offline"), ("draft", "draft"), ("review", "draft")]
)
def test_it_is_never_live_at_once(before, after):
    project = ProjectFactory(state=before)
    bin.put_back(deleted(project), None)

    assert Project.objects.get().state == after


def test_deleting_a_selection_keeps_every_object():
    for _each in range(3):
        ProjectFactory()
    Project.objects.all().delete()

    assert bin.contents().count() == 3


def test_the_admin_s_bulk_action_goes_through_the_bin(client, project):
    user = colleague(is_superuser=True)
    client.force_login(user)
    Project.objects.update(state="offline")
    data = {"action": "delete_selected", "_selected_action": [project.pk], "post": "yes"}
    client.post("/admin/projects/project/", data)

    kept = bin.contents().get()
    assert (kept.title, kept.user) == ("Kaai", user)


def test_pages_below_a_deleted_page_are_kept_as_well():
    parent = PageFactory(title_nl="Boven")
    PageFactory(title_nl="Onder", parent=parent)
    kept = deleted(parent)
    below = bin.contents().get(title="Onder")

    for each in (kept, below):
        bin.put_back(each, None)
    assert Page.objects.get(title_nl="Onder").path_nl == "boven/onder/"


def test_a_page_whose_parent_is_gone_comes_back_at_the_top():
    parent = PageFactory(title_nl="Boven")
    PageFactory(title_nl="Onder", parent=parent)
    deleted(parent)

    result = bin.put_back(bin.contents().get(title="Onder"), None)
    assert (result.instance.parent, len(result.problems)) == (None, 1)


def test_an_address_taken_meanwhile_gives_a_new_one_and_a_sentence(project):
    kept = deleted(project)
    ProjectFactory(title_nl="Kaai")
    result = bin.put_back(kept, None)

    assert result.instance.slug_nl == "kaai-2"
    assert "kaai-2" in result.problems[0]


def test_a_partner_whose_organisation_is_gone_is_named(project):
    organisation = project.partners.get().organisation
    kept = deleted(project)
    organisation.delete()

    assert len(bin.put_back(kept, None).problems) == 1


def test_what_pointed_at_it_points_at_it_again(project):
    item = NewsItemFactory(title_nl="Bericht")
    project.news.add(item)
    bin.put_back(deleted(item), None)

    assert list(project.news.all()) == [NewsItem.objects.get(title_nl="Bericht")]


def test_its_open_draft_comes_back_too(project):
    draft = store_draft(project, capture(project) | {"x": 1}, None, publish_at=timezone.now())
    kept = deleted(project)
    waiting = Revision.objects.drafts().count()
    back = bin.put_back(kept, None).instance

    assert (waiting, draft_of(back)) == (0, draft)


def test_a_deleted_draft_is_not_published_by_the_clock(project):
    store_draft(project, capture(project), None, publish_at=timezone.now())
    deleted(project)

    assert Revision.objects.due().count() == 0


def test_nothing_comes_back_twice(project):
    kept = deleted(project)
    bin.put_back(kept, None)

    with pytest.raises(DoesNotApply):
        bin.put_back(kept, None)


def test_deleted_again_it_is_in_the_bin_once(project):
    deleted(bin.put_back(deleted(project), None).instance)

    assert bin.contents().count() == 1


@pytest.mark.parametrize("data", [{}, {"kept": {}, "fields": 3}, {"kept": {}, "fields": {}, "m2m": {}, "children": {}}])
def test_what_is_damaged_is_refused_in_words(project, data):
    kept = deleted(project)
    kept.data = data
    kept.save()

    with pytest.raises(DoesNotApply, match="Kaai"):
        bin.put_back(kept, None)


def test_a_place_that_is_taken_is_refused_in_words():
    kept = deleted(PageFactory(title_nl="Contact", kind="contact"))
    PageFactory(title_nl="Nieuw contact", kind="contact")

    with pytest.raises(DoesNotApply, match="Contact"):
        bin.put_back(kept, None)


def test_both_deeds_are_in_the_audit_log(project):
    user = colleague(username="an")
    bin.put_back(deleted(project, user), user)

    actions = AuditEntry.objects.filter(action__in=["deleted", "put_back"]).order_by("pk")
    assert [(each.username, each.action) for each in actions] == [("an", "deleted"), ("an", "put_back")]


def test_after_ninety_days_it_is_gone_with_its_history(project, capsys):
    store_draft(project, capture(project), None)
    kept = deleted(project)
    Revision.objects.filter(pk=kept.pk).update(created_at=timezone.now() - datetime.timedelta(days=91))
    call_command("empty_bin")

    assert (Revision.objects.count(), capsys.readouterr().out) == (0, "1 removed for good.\n")


def test_after_eighty_nine_days_it_is_still_there(project):
    kept = deleted(project)
    Revision.objects.filter(pk=kept.pk).update(created_at=timezone.now() - datetime.timedelta(days=89))

    assert (bin.empty(), bin.contents().count()) == (0, 1)


def test_reference_data_is_no_matter_for_the_bin():
    OrganisationFactory().delete()

    assert not Revision.objects.filter(content_type=ContentType.objects.get(model="organisation")).exists()


@pytest.mark.parametrize(("scope", "allowed"), [("vastgoed", True), ("bedrijfsontwikkeling", False)])
def test_the_domains_of_then_decide_who_may_put_it_back(project, scope, allowed):
    kept = deleted(project)

    assert bin.may_put_back(kept, colleague("eindredacteur", scopes=[scope])) is allowed
