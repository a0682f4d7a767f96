"""Every public model: a draft is saved, looked at, published, put back and thrown away, with all that is in it."""

import pytest
from django.test import Client

from pom_site.publishing.drafts import draft_of, live_of
from pom_site.publishing.models import Revision
from pom_site.publishing.previews import make_link, preview_url
from tests.factories.pages import PageFactory
from tests.factories.people import colleague
from tests.publishing.matrix import (
    MODELS,
    WORDS,
    address,
    changed,
    children_of,
    counts,
    form,
    has_blocks,
    in_english,
    is_the_draft,
    made,
    pages_of,
    post,
    rows_of,
    undated,
)
from tests.publishing.previews.drafting import path_of

pytestmark = [pytest.mark.django_db, pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)]


@pytest.fixture
def chief(client):
    client.force_login(colleague("eindredacteur"))
    return client


@pytest.fixture
def live(chief, model):
    """With a first version, published through the form."""
    PageFactory(title_nl="Welkom", title_en="Welcome", kind="home")
    instance = made(model)
    post(chief, instance, in_english(form(chief, instance)), "_publish")
    instance.refresh_from_db()
    assert (live_of(instance) is None, draft_of(instance), instance.existing_languages) == (False, None, ["nl", "en"])
    return instance


@pytest.fixture
def draft(chief, live):
    """Of `live`, with everything in it different."""
    post(chief, live, changed(chief, live))
    return draft_of(live)


def test_saving_a_draft_leaves_what_visitors_see(chief, live, model):
    before = pages_of(live)
    post(chief, live, changed(chief, live))

    assert pages_of(live) == before


def test_a_draft_holds_what_was_changed_added_removed_and_swapped(live, draft, model):
    before, after = live_of(live).data, draft.data

    if has_blocks(model):
        texts, quotes = rows_of(live, "text"), rows_of(live, "quote")
        assert len(after["children"][texts]) == len(before["children"][texts]) + 1
        assert (len(before["children"][quotes]), after["children"][quotes]) == (1, [])
    for relation in children_of(model):
        rows = [len(each["children"][relation.get_accessor_name()]) for each in (before, after)]
        assert rows == [2, 1], relation
    for field in model._meta.many_to_many:
        assert len(after["m2m"][field.name]) > len(before["m2m"][field.name]) > 0


def test_the_form_opens_on_the_draft(chief, live, draft, model):
    shown = form(chief, live)

    assert {name: shown[name] for name in WORDS} == WORDS
    if not has_blocks(model):
        return
    texts = rows_of(live, "text")
    assert (shown[f"{texts}-TOTAL_FORMS"], shown[f"{rows_of(live, 'quote')}-TOTAL_FORMS"]) == ("2", "0")
    paragraphs = {shown[f"{texts}-{number}-text_en"] for number in range(2)}
    assert paragraphs == {"<p>Changed paragraph.</p>", "<p>Added paragraph.</p>"}


def test_a_colleague_looks_at_the_draft_on_its_page_and_on_the_list(chief, live, draft, model):
    chief.get(preview_url(draft))

    assert (is_the_draft(pages_of(live, chief), model), is_the_draft(pages_of(live), model)) == (True, False)


def test_somebody_with_a_link_sees_the_same(live, draft, model):
    guest = Client()
    guest.get(path_of(make_link([draft], None)))

    assert is_the_draft(pages_of(live, guest), model)


def test_publishing_shows_it_to_everybody_and_stands_in_the_history(chief, live, draft, model):
    post(chief, live, form(chief, live), "_publish")

    assert is_the_draft(pages_of(live), model)
    assert (draft_of(live), counts(live_of(live).data)) == (None, counts(draft.data))
    assert WORDS["title_nl"] in chief.get(address(live, "history")).text


def test_the_first_version_put_back_is_a_draft_and_published_the_page_as_it_was(chief, live, model):
    first, before = live_of(live), pages_of(live)
    post(chief, live, changed(chief, live), "_publish")
    published = pages_of(live)

    chief.post(f"{address(live, 'weggooien').removesuffix('weggooien/')}versie/{first.pk}/")
    assert (pages_of(live) == published, form(chief, live)["title_nl"]) == (True, "Oude titel")
    post(chief, live, form(chief, live), "_publish")

    assert (is_the_draft(published, model), undated(pages_of(live)) == undated(before)) == (True, True)
    assert Revision.objects.of(live).filter(kind="live").count() == 3


def test_a_draft_thrown_away_leaves_the_form_on_what_is_live(chief, live, model):
    before, shown = pages_of(live), form(chief, live)
    post(chief, live, changed(chief, live))
    chief.post(address(live, "weggooien"))

    after = form(chief, live)
    assert (draft_of(live), pages_of(live) == before) == (None, True)
    assert {name: after[name] for name in shown} == shown
