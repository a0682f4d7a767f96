"""Looking again: the newest version counts, and nobody's work changes by it."""

import pytest
from django.core.management import call_command

from pages.models import NewsItem
from pom_site.publishing.addresses import public_models
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.examining import BATCH, look_again_at_all
from pom_site.publishing.gate import Level, kept
from pom_site.publishing.models import Examination, Revision
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Bericht", summary_nl="")


def errors(instance):
    return {finding.code for finding in kept(instance) if finding.level == Level.ERROR}


def drafted(instance, **values):
    data = capture(instance)
    data["fields"] |= values
    draft = store_draft(instance, data, None)
    Examination.objects.all().delete()
    return draft


def test_what_nobody_looked_at_is_known_afterwards(item):
    look_again_at_all(NewsItem)

    assert "dutch_missing" in errors(item)


def test_the_open_draft_counts_and_not_what_is_live(item):
    drafted(item, summary_nl="Een samenvatting die in een of twee zinnen zegt wat hier te vinden is.")
    look_again_at_all(NewsItem)

    assert "dutch_missing" not in errors(item)


def test_a_damaged_draft_is_an_error_and_stops_nobody(item):
    other = NewsItemFactory()
    draft = drafted(item)
    Revision.objects.filter(pk=draft.pk).update(data={"fields": 3})

    assert look_again_at_all(NewsItem) == 2
    assert (errors(item), errors(other)) == ({"does_not_apply"}, set())


def test_looking_changes_no_object_and_no_version(item):
    drafted(item, title_nl="Anders")
    before = capture(item), list(Revision.objects.values())
    look_again_at_all(NewsItem)

    assert (capture(NewsItem.objects.get()), list(Revision.objects.values())) == before


def test_more_than_one_batch_is_looked_at(monkeypatch):
    monkeypatch.setattr("pom_site.publishing.examining.BATCH", 2)
    NewsItemFactory.create_batch(5)

    assert (look_again_at_all(NewsItem), Examination.objects.count(), BATCH > 5) == (5, 5, True)


def test_the_command_says_how_many_of_each_kind(item, capsys):
    call_command("examine")

    told = {each._meta.label: int(each is NewsItem) for each in public_models()}
    assert capsys.readouterr().out.splitlines() == [f"{label}: {number} objects." for label, number in told.items()]
