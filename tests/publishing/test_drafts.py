"""Drafts laid over the database: seen inside, gone afterwards, live only when published."""

import pytest
from django.db import connection

from pom_site.publishing.drafts import (
    DoesNotApply,
    discard,
    draft_of,
    live_of,
    overlay,
    publish,
    publish_all,
    restore,
    store_draft,
)
from pom_site.publishing.models import Revision, State
from pom_site.publishing.snapshots import capture
from projects.models import Partner, Project
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, LocationFactory, PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def text_of(project):
    return project.block_models["text"].objects.filter(parent=project)


def block(project, text="<p>Oud</p>", **values):
    place = {"parent": project, "region": "main", "ordering": 10}
    return project.block_models["text"].objects.create(**place, text_nl=text, **values)


def changed(project, **values):
    """The snapshot of a project with other columns: what a form would have captured."""
    data = capture(project)
    data["fields"] |= values
    return data


@pytest.fixture
def project():
    project = ProjectFactory(title_nl="Oud", title_en="Old")
    project.partners.create(organisation=OrganisationFactory(), role=Partner.Role.LEAD)
    block(project)
    return project


def test_inside_an_overlay_the_draft_is_what_everything_sees(project):
    draft = store_draft(project, changed(project, title_nl="Nieuw"), None)

    with overlay(draft):
        assert Project.objects.published().get().title_nl == "Nieuw"


def test_after_an_overlay_nothing_has_happened(project):
    draft = store_draft(project, changed(project, title_nl="Nieuw"), None)
    before = capture(project)

    with overlay(draft):
        pass

    assert capture(Project.objects.get()) == before


def test_an_overlay_shows_an_object_that_was_never_live():
    project = ProjectFactory(title_nl="Nooit", published=False)
    draft = store_draft(project, capture(project), None)

    with overlay(draft):
        assert list(Project.objects.published()) == [project]


def test_a_draft_carries_blocks_that_do_not_exist_yet(project):
    with_block = capture(project)
    added = block(project, "<p>Erbij</p>")
    with_block = capture(project)
    added.delete()
    draft = store_draft(project, with_block, None)

    with overlay(draft):
        assert sorted(text_of(project).values_list("text_nl", flat=True)) == ["<p>Erbij</p>", "<p>Oud</p>"]
    assert list(text_of(project).values_list("text_nl", flat=True)) == ["<p>Oud</p>"]


def test_publishing_makes_the_draft_live_with_its_children(project):
    data = changed(project, title_nl="Nieuw")
    data["children"]["partners"] = []
    publish(store_draft(project, data, None), None)

    project.refresh_from_db()
    assert (project.title_nl, project.partners.count(), draft_of(project)) == ("Nieuw", 0, None)


def test_publishing_keeps_the_snapshot_as_the_live_version(project):
    live = publish(store_draft(project, changed(project, title_nl="Nieuw"), None), None)

    assert (live_of(project), live.data["fields"]["title_nl"]) == (live, "Nieuw")


def test_two_partners_can_swap_the_lead(project):
    """One lead a project is a unique constraint: the swap may not meet it on the way."""
    lead = project.partners.get()
    other = PartnerFactory(project=project, role=Partner.Role.PARTNER)
    Partner.objects.filter(pk=lead.pk).update(role=Partner.Role.PARTNER)
    Partner.objects.filter(pk=other.pk).update(role=Partner.Role.LEAD)
    swapped = capture(project)
    Partner.objects.filter(pk=other.pk).update(role=Partner.Role.PARTNER)
    Partner.objects.filter(pk=lead.pk).update(role=Partner.Role.LEAD)

    publish(store_draft(project, swapped, None), None)

    assert dict(project.partners.values_list("pk", "role")) == {lead.pk: "partner", other.pk: "lead"}


def test_a_package_of_two_is_published_together():
    first, second = ProjectFactory(title_nl="A"), ProjectFactory(title_nl="B")
    drafts = [store_draft(each, changed(each, title_nl=f"{each.title_nl}2"), None) for each in (first, second)]

    publish_all(drafts, None)

    assert set(Project.objects.values_list("title_nl", flat=True)) == {"A2", "B2"}


def test_a_package_with_one_bad_draft_publishes_nothing():
    first, second = ProjectFactory(title_nl="A", slug_nl="a"), ProjectFactory(title_nl="B", slug_nl="b")
    drafts = [
        store_draft(first, changed(first, title_nl="A2"), None),
        store_draft(second, changed(second, slug_nl="bezet"), None),
    ]
    ProjectFactory(title_nl="Bezet", slug_nl="bezet")

    with pytest.raises(DoesNotApply):
        publish_all(drafts, None)

    first.refresh_from_db()
    assert first.title_nl == "A"


def test_an_address_taken_meanwhile_is_reported_and_the_rest_can_be_edited(project):
    draft = store_draft(project, changed(project, slug_nl="bezet", title_nl="Nieuw"), None)
    ProjectFactory(title_nl="Bezet", slug_nl="bezet")

    with overlay(draft) as reports:
        seen = Project.objects.get(pk=project.pk)
        assert (seen.title_nl, seen.slug_nl, len(reports[draft.pk].problems)) == ("Nieuw", "oud", 1)


def test_a_partner_whose_organisation_is_gone_is_reported(project):
    data = capture(project)
    organisation = project.partners.get().organisation
    project.partners.all().delete()
    organisation.delete()

    with overlay(store_draft(project, data, None)) as reports:
        assert [len(report.problems) for report in reports.values()] == [1]


def test_a_damaged_version_is_refused_in_words(project):
    draft = store_draft(project, capture(project), None)
    draft.data = {"fields": 3}

    with pytest.raises(DoesNotApply), overlay(draft):
        pytest.fail("a damaged version was laid over")


def test_a_damaged_version_never_becomes_the_draft(project):
    draft = store_draft(project, capture(project), None)

    with pytest.raises(DoesNotApply):
        store_draft(project, {"fields": 3}, None)
    assert draft_of(project) == draft


def test_the_draft_of_a_deleted_object_is_refused_in_words(project):
    draft = store_draft(project, capture(project), None)
    Project.objects.all().delete()

    with pytest.raises(DoesNotApply, match="Oud"):
        publish(draft, None)


def test_discarding_leaves_the_live_object_alone(project):
    store_draft(project, changed(project, title_nl="Weg"), None)
    discard(project)

    project.refresh_from_db()
    assert (project.title_nl, draft_of(project)) == ("Oud", None)


def test_restoring_an_old_version_makes_a_draft_of_it(project):
    first = publish(store_draft(project, capture(project), None), None)
    publish(store_draft(project, changed(project, title_nl="Nieuw"), None), None)

    draft = restore(first, None)

    project.refresh_from_db()
    assert (project.title_nl, draft.data["fields"]["title_nl"]) == ("Nieuw", "Oud")


def test_there_is_one_open_draft_an_object(project):
    for title in ("een", "twee"):
        store_draft(project, changed(project, title_nl=title), None)

    assert [draft.data["fields"]["title_nl"] for draft in Revision.objects.of(project).drafts()] == ["twee"]


def test_state_and_dates_come_from_the_live_row(project):
    data = capture(project)
    Project.objects.filter(pk=project.pk).update(publish_until="2030-01-01T00:00Z")

    publish(store_draft(project, data, None), None)

    assert Project.objects.get().publish_until.year == 2030


def test_every_kind_of_child_survives_a_round(project):
    FundingLineFactory(project=project, amount=5)
    LocationFactory(project=project, place_nl="Gent")
    before = capture(project)

    publish(store_draft(project, before, None), None)

    assert capture(Project.objects.get()) == before


def test_an_object_offline_comes_back_by_publishing(project):
    Project.objects.update(state=State.OFFLINE)
    publish(store_draft(project, capture(project), None), None)

    assert Project.objects.published().count() == 1


def test_an_overlay_writes_no_more_statements_with_more_blocks(project, django_assert_max_num_queries):
    for number in range(10):
        block(project, f"<p>{number}</p>")
    draft = store_draft(project, capture(project), None)

    with django_assert_max_num_queries(75), overlay(draft):
        assert connection.in_atomic_block
