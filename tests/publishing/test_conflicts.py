"""Two editors in one form: noticed, shown side by side, and neither loses a word."""

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string

from pages.models import NewsItem
from pom_site.publishing.conflicts import base_of, based_on, choices_of, clashes, joined, newest, saved_meanwhile
from pom_site.publishing.drafts import discard, publish, store_draft
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory, add_block
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    item = NewsItemFactory(title_nl="Titel", summary_nl="Samenvatting")
    add_block(item, "text", text_nl="<p>Een zin.</p>")
    return item


@pytest.fixture
def base(item):
    return capture(item)


def version(base, **values):
    return {**base, "fields": {**base["fields"], **values}}


def rows(snapshot):
    return snapshot["children"]["pages_newsitemtextblock_set"]


def with_rows(base, found):
    return {**base, "children": {**base["children"], "pages_newsitemtextblock_set": found}}


def block_text(base, text):
    return with_rows(base, [{**row, "fields": {**row["fields"], "text_nl": text}} for row in rows(base)])


def test_a_form_that_nobody_overtook_has_no_conflict(item, base):
    store_draft(item, base, None)

    assert saved_meanwhile(item, based_on(item)) is None


def test_a_new_object_has_no_conflict():
    assert (based_on(NewsItem()), saved_meanwhile(NewsItem(), "0")) == (0, None)


def test_a_draft_saved_meanwhile_is_a_conflict(item, base):
    key = store_draft(item, base, None).pk
    theirs = store_draft(item, version(base, title_nl="Hun titel"), colleague(username="an"))

    assert (saved_meanwhile(item, str(key)), newest(item).user.username) == (theirs, "an")


def test_a_first_draft_saved_meanwhile_is_a_conflict(item, base):
    key = based_on(item)
    theirs = store_draft(item, base, None)

    assert saved_meanwhile(item, key) == theirs


def test_a_publication_meanwhile_is_a_conflict(item, base):
    draft = store_draft(item, base, None)
    live = publish(draft, None)

    assert saved_meanwhile(item, draft.pk) == live


def test_a_draft_thrown_away_meanwhile_loses_nothing(item, base):
    key = store_draft(item, base, None).pk
    discard(item)

    assert saved_meanwhile(item, key) is None


@pytest.mark.parametrize("nonsense", ["", None, "x", "-1", "9" * 40, "١٢", "0"])
def test_a_form_that_carries_nonsense_was_made_from_nothing(item, base, nonsense):
    draft = store_draft(item, base, None)

    assert saved_meanwhile(item, nonsense) == draft


@pytest.mark.parametrize("nonsense", ["", None, "x", "9" * 40, "123456"])
def test_without_a_version_to_start_from_the_object_itself_is_the_base(item, base, nonsense):
    assert base_of(item, nonsense) == base


def test_the_base_is_the_version_that_the_form_was_made_from(item, base):
    draft = store_draft(item, base, None)
    store_draft(item, version(base, title_nl="Hun titel"), None)

    assert base_of(item, str(draft.pk)) == base


def test_what_both_changed_is_shown_first_with_all_three(base):
    mine = version(base, title_nl="Mijn titel", summary_nl="Mijn samenvatting")
    found = clashes(NewsItem, base, mine, version(base, title_nl="Hun titel"))

    assert [(each.both, each.base, each.mine, each.theirs) for each in found] == [
        (True, "Titel", "Mijn titel", "Hun titel"),
        (False, "Samenvatting", "Mijn samenvatting", "Samenvatting"),
    ]


def test_what_both_changed_alike_is_no_clash(base):
    same = version(base, title_nl="Nieuw")

    assert [each.both for each in clashes(NewsItem, base, same, same)] == [False]


def test_what_only_one_changed_is_joined_by_itself(base):
    result = joined(base, version(base, title_nl="Mijn titel"), version(base, summary_nl="Hun samenvatting"))

    assert result == version(base, title_nl="Mijn titel", summary_nl="Hun samenvatting")


@pytest.mark.parametrize(("choice", "title"), [({}, "Mijn"), ({"fields/title_nl": "theirs"}, "Hun")])
def test_where_both_changed_the_editor_chooses(base, choice, title):
    result = joined(base, version(base, title_nl="Mijn"), version(base, title_nl="Hun"), choice)

    assert result["fields"]["title_nl"] == title


def test_new_blocks_of_both_are_kept(item, base):
    first = add_block(item, "text", text_nl="<p>Van mij</p>")
    mine = capture(item)
    first.delete()
    add_block(item, "text", text_nl="<p>Van hen</p>")

    texts = {row["fields"]["text_nl"] for row in rows(joined(base, mine, capture(item)))}
    assert texts == {"<p>Een zin.</p>", "<p>Van mij</p>", "<p>Van hen</p>"}


def test_a_block_that_nobody_else_touched_can_be_removed(base):
    assert rows(joined(base, with_rows(base, []), base)) == []


@pytest.mark.parametrize("mine_removes", [True, False])
def test_a_block_that_one_removed_and_the_other_worked_on_stays(base, mine_removes):
    sides = [with_rows(base, []), block_text(base, "<p>Bewerkt</p>")]
    mine, theirs = sides if mine_removes else sides[::-1]

    found = clashes(NewsItem, base, mine, theirs)[0]
    assert (found.both, found.chosen) == (True, "theirs" if mine_removes else "mine")
    assert rows(joined(base, mine, theirs))[0]["fields"]["text_nl"] == "<p>Bewerkt</p>"


def test_the_editor_may_remove_it_all_the_same(base):
    key = f"children/pages_newsitemtextblock_set/{rows(base)[0]['pk']}"
    result = joined(base, with_rows(base, []), block_text(base, "<p>Bewerkt</p>"), {key: "mine"})

    assert rows(result) == []


def test_the_joined_version_can_be_stored_and_published(item, base):
    result = joined(base, version(base, title_nl="Mijn titel"), block_text(base, "<p>Van hen</p>"))
    publish(store_draft(item, result, None), None)

    item.refresh_from_db()
    block = item.block_models["text"].objects.get(parent=item)
    assert (item.title_nl, block.text_nl) == ("Mijn titel", "<p>Van hen</p>")


def screen(found):
    return render_to_string(
        "admin/publishing/includes/clashes.html", {"clashes": found, "theirs_by": "An", "prefix": "keep:"}
    )


def test_the_screen_shows_all_three_versions(base):
    html = screen(clashes(NewsItem, base, version(base, title_nl="Mijn <b>"), version(base, title_nl="Hun titel")))

    assert all(text in html for text in ("Titel", "Mijn &lt;b&gt;", "Hun titel"))


def test_the_screen_has_one_side_chosen_for_each_thing(base):
    mine = version(base, title_nl="Mijn", summary_nl="Mijn samenvatting")
    html = screen(clashes(NewsItem, base, mine, version(base, title_nl="Hun")))

    assert (html.count('name="keep:fields/title_nl"'), html.count(" checked")) == (2, 2)


def test_what_the_screen_posts_is_what_joins(base):
    posted = QueryDict("keep:fields/title_nl=theirs&keep:fields/summary_nl=nonsense&other=x")

    assert choices_of(posted, "keep:") == {"fields/title_nl": "theirs"}
