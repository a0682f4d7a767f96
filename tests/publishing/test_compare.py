"""Two versions in words: which field, which block, which language, from what to what."""

import pytest
from django.utils.translation import gettext

from pages.models import NewsItem
from pom_site.publishing.compare import compare, flatten, unflatten
from pom_site.publishing.drafts import DoesNotApply
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, add_block
from tests.factories.projects import PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Oud", title_en="Old")


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaai")


def changes(instance, **values):
    """What compare says when these columns change."""
    before = capture(instance)
    after = {**before, "fields": {**before["fields"], **values}}
    return compare(type(instance), before, after)


def after(instance, change):
    """What compare says about a change in the database."""
    before = capture(instance)
    change()
    return compare(type(instance), before, capture(instance))


def only(found):
    assert len(found) == 1, found
    return found[0]


def test_the_same_version_has_no_changes(item):
    assert compare(NewsItem, capture(item), capture(item)) == []


@pytest.mark.parametrize(("column", "language"), [("title_nl", "Nederlands"), ("title_en", "English")])
def test_a_text_is_named_with_its_language(item, column, language):
    change = only(changes(item, **{column: "Nieuw"}))

    assert (change.where, change.language, change.after, change.kind) == ("Titel", language, "Nieuw", "changed")


def test_a_text_that_comes_is_added(item):
    assert only(changes(item, title_fr="Nouveau")).kind == "added"


def test_a_text_that_goes_is_removed(item):
    assert only(changes(item, title_en="")).kind == "removed"


def test_a_date_reads_as_a_date(item):
    change = only(changes(item, date="2026-10-25"))

    assert (change.before, change.after, change.language) == ("1 maart 2025", "25 oktober 2026", "")


def test_a_choice_reads_as_its_label(project):
    assert only(changes(project, stage="running")).after == str(Project(stage="running").get_stage_display())


def test_an_amount_reads_as_a_number(project):
    assert only(changes(project, budget_total="1200000.00")).after == "1.200.000,00"


@pytest.mark.parametrize(("value", "word"), [(True, "yes"), (False, "no")])
def test_a_tick_reads_as_yes_or_no(item, value, word):
    item.sample = not value

    assert only(changes(item, sample=value)).after == gettext(word)


def test_rich_text_reads_as_its_words(project):
    change = only(changes(project, challenge_nl="<h2>Kop</h2><p>Een <strong>zin</strong> &amp; meer.</p>"))

    assert change.after == "Kop\nEen zin & meer."


def test_what_it_points_at_is_named(project):
    other = DomainFactory(code="vastgoed", name_nl="Vastgoed")

    assert only(changes(project, primary_domain_id=other.pk)).after == "Vastgoed"


def test_a_set_is_named_one_by_one(project):
    other = DomainFactory(code="vastgoed", name_nl="Vastgoed")
    change = only(after(project, lambda: project.domains.add(other)))

    assert (change.before, change.after) == ("Brownfields", "Brownfields, Vastgoed")


def test_what_was_deleted_since_is_said(project):
    other = DomainFactory(code="vastgoed")
    before = capture(project)
    project.domains.add(other)
    later = capture(project)
    project.domains.remove(other)
    other.delete()

    assert only(compare(Project, before, later)).after == "Brownfields, " + gettext("(deleted)")


def test_a_new_block_is_one_change_with_all_its_words(item):
    change = only(after(item, lambda: add_block(item, "quote", text_nl="Dit werkt", attribution_nl="An")))

    assert (change.kind, change.before, change.after.splitlines()) == ("added", "", ["Dit werkt", "An"])


def test_a_block_that_went_is_one_change(item):
    block = add_block(item, "text", text_nl="<p>Weg</p>")
    change = only(after(item, block.delete))

    assert (change.kind, change.before, change.after) == ("removed", "Weg", "")


def test_a_changed_block_is_named_by_kind_and_heading(item):
    block = add_block(item, "accordion", heading_nl="Hoe lang?", text_nl="<p>Drie jaar.</p>")
    block.text_nl = "<p>Vier jaar.</p>"
    change = only(after(item, block.save))

    kind = str(block._meta.verbose_name).capitalize()
    assert change.where.startswith(f"{kind}: Hoe lang?")
    assert (change.before, change.after, change.language) == ("Drie jaar.", "Vier jaar.", "Nederlands")


def test_a_block_that_moved_is_said_to_have_moved(item):
    block = add_block(item, "text", text_nl="<p>Een zin.</p>")
    block.ordering = 30

    assert only(after(item, block.save)).kind == "moved"


def test_a_partner_is_named_by_its_organisation(project):
    partner = PartnerFactory(project=project)
    partner.role = "lead"
    change = only(after(project, partner.save))

    assert partner.organisation.name_nl in change.where


def test_a_column_that_one_version_does_not_know_is_no_change(item):
    before = capture(item)
    del before["fields"]["sample"]

    assert compare(NewsItem, before, capture(item)) == []


def test_a_kind_of_row_that_no_longer_exists_is_still_told(item):
    before = capture(item)
    before["children"]["oude_soort"] = [{"pk": "x", "fields": {"tekst": "Weg"}, "m2m": {}, "children": {}}]

    assert only(compare(NewsItem, before, capture(item))).kind == "removed"


@pytest.mark.parametrize("damaged", [{}, {"fields": 3}, {"fields": {}, "children": {"x": [1]}}, []])
def test_a_damaged_version_is_refused_in_words(item, damaged):
    with pytest.raises(DoesNotApply):
        compare(NewsItem, damaged, capture(item))


def test_names_cost_one_query_a_model(project, django_assert_num_queries):
    before = capture(project)
    for _each in range(4):
        PartnerFactory(project=project)
    later = capture(project)

    with django_assert_num_queries(1):
        assert len(compare(Project, before, later)) == 4


def test_a_flat_version_can_be_made_whole_again(project):
    PartnerFactory(project=project)
    add_block(project, "text")
    whole = capture(project)

    assert unflatten(flatten(whole), whole) == whole
