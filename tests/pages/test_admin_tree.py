"""Moving pages in the list of pages: by a button or by dragging, one answer from the server, all or nothing."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from pages.models import Page
from pages.moves import Move, Refused, move, token
from tests.factories.pages import PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

LIST, MOVE = "/admin/pages/page/", "/admin/pages/page/move/"


@pytest.fixture
def pages():
    """a (a1 (a11), a2), b, c"""
    made = {}
    for name, parent in (("a", None), ("a1", "a"), ("a11", "a1"), ("a2", "a"), ("b", None), ("c", None)):
        made[name] = PageFactory(title_nl=name, slug_nl=name, parent=made.get(parent))
    return made


def tree():
    """Each page by its path, depth first, siblings in their order."""
    return [page.path_nl for page in Page.objects.with_tree_fields().order_by("tree_ordering")]


def say(client, page, how, target=None, seen=None):
    data = {
        "move": f"{page.pk}:{how}",
        "seen": token() if seen is None else seen,
        "target": target.pk if target else "",
    }
    response = client.post(MOVE, data, follow=True)
    return [str(message) for message in response.context["messages"]]


START = ["a/", "a/a1/", "a/a1/a11/", "a/a2/", "b/", "c/"]


@pytest.mark.parametrize(
    ("name", "how", "expected"),
    [
        ("b", "up", ["b/", "a/", "a/a1/", "a/a1/a11/", "a/a2/", "c/"]),
        ("b", "down", ["a/", "a/a1/", "a/a1/a11/", "a/a2/", "c/", "b/"]),
        ("b", "in", ["a/", "a/a1/", "a/a1/a11/", "a/a2/", "a/b/", "c/"]),
        ("a1", "out", ["a/", "a/a2/", "a1/", "a1/a11/", "b/", "c/"]),
    ],
)
def test_buttons_move_a_page_with_what_is_below_it(admin_client, pages, name, how, expected):
    say(admin_client, pages[name], how)

    assert tree() == expected


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        (("c", "before", "a1"), ["a/", "a/c/", "a/a1/", "a/a1/a11/", "a/a2/", "b/"]),
        (("c", "after", "a1"), ["a/", "a/a1/", "a/a1/a11/", "a/c/", "a/a2/", "b/"]),
        (("a2", "inside", "b"), ["a/", "a/a1/", "a/a1/a11/", "b/", "b/a2/", "c/"]),
        (("a", "after", "b"), ["b/", "a/", "a/a1/", "a/a1/a11/", "a/a2/", "c/"]),
        (("c", "before", "a"), ["c/", *START[:-1]]),
    ],
)
def test_dragging_puts_a_page_beside_or_into_another(admin_client, pages, moved, expected):
    name, how, target = moved

    say(admin_client, pages[name], how, pages[target])

    assert tree() == expected


def test_positions_of_siblings_are_in_order_and_apart(admin_client, pages):
    say(admin_client, pages["c"], "before", pages["a"])

    assert list(Page.objects.filter(parent=None).order_by("position").values_list("title_nl", "position")) == [
        ("c", 10),
        ("a", 20),
        ("b", 30),
    ]


@pytest.mark.parametrize(
    ("name", "how", "target"),
    [
        ("a", "up", None),
        ("c", "down", None),
        ("a", "in", None),
        ("b", "out", None),
        ("a", "inside", "a11"),
        ("a", "before", "a1"),
        ("a", "inside", "a"),
        ("a", "inside", "b"),
        ("b", "inside", "a11"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_moves(pages, name, how, target):
    with pytest.raises(Refused):
        move(pages[name].pk, Move(how), pages[target].pk if target else None)

    assert tree() == START


def test_a_refusal_is_one_sentence_for_the_editor(admin_client, pages):
    assert say(admin_client, pages["b"], "inside", pages["a11"]) != []
    assert tree() == START


def test_two_pages_with_one_address_are_refused(admin_client, pages):
    twin = PageFactory(title_nl="Tweeling", slug_nl="a2", parent=None)

    said = say(admin_client, twin, "inside", pages["a"])

    assert len(said) == 1
    twin.refresh_from_db()
    assert (twin.parent, twin.path_nl) == (None, "a2/")


def test_nothing_moves_in_a_tree_that_changed_meanwhile(admin_client, pages):
    seen = token()
    say(admin_client, pages["c"], "up")
    now = tree()

    said = say(admin_client, pages["a1"], "out", seen=seen)

    assert len(said) == 1
    assert tree() == now


def test_a_page_that_was_deleted_meanwhile_is_a_sentence_not_an_error(admin_client, pages):
    gone = pages["b"].pk
    pages["b"].delete()

    response = admin_client.post(MOVE, {"move": f"{gone}:up", "seen": token()}, follow=True)

    assert response.status_code == 200
    assert len(response.context["messages"]) == 1


@pytest.mark.parametrize("said", ["", "x:up", "1:sideways", "1:", "99999999999999999999:up", "1:up\x00"])
def test_a_move_that_makes_no_sense_changes_nothing(admin_client, pages, said):
    response = admin_client.post(MOVE, {"move": said, "seen": token()}, follow=True)

    assert response.status_code == 200
    assert tree() == START


@pytest.mark.parametrize(("granted", "status"), [("view_page", 403), ("change_page", 302)])
def test_who_may_not_change_pages_moves_none(client, pages, granted, status):
    user = User.objects.create_user("redactie", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=["view_page", granted]))
    client.force_login(user)

    response = client.post(MOVE, {"move": f"{pages['b'].pk}:up", "seen": token()})

    assert response.status_code == status
    assert ("move" in client.get(LIST).content.decode()) or granted == "view_page"


def test_a_move_needs_a_post_and_its_token(admin_user, pages):
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)

    assert client.get(MOVE).status_code == 405
    assert client.post(MOVE, {"move": f"{pages['b'].pk}:up", "seen": token()}).status_code == 403


def test_a_move_is_announced_and_returns_to_its_button(admin_client, pages):
    response = admin_client.post(MOVE, {"move": f"{pages['b'].pk}:up", "seen": token()})
    page = read(admin_client.get(LIST))

    assert response["Location"] == f"{LIST}#page-{pages['b'].pk}-up"
    assert "“b”" in page.all("div", role="status")[0].text


def test_the_list_is_the_tree_with_its_levels_in_words(admin_client, pages):
    leaves = [leaf for leaf in read(admin_client.get(LIST)).all("span") if leaf["data-leaf"]]

    assert [leaf.text.split(": ")[-1] for leaf in leaves] == ["a", "a1", "a11", "a2", "b", "c"]
    assert [leaf.text[-4:] for leaf in leaves[:2]] == ["a", ": a1"]
    assert [level for leaf in leaves for level in "23" if f" {level}:" in leaf.text] == ["2", "3", "2"]


def test_only_moves_that_can_be_made_are_offered(admin_client, pages):
    page = read(admin_client.get(LIST))

    buttons = [
        page.one("button", id=f"page-{pages[name].pk}-{how}") for name, how in (("a", "up"), ("b", "in"), ("c", "out"))
    ]

    assert ["disabled" in button.attributes for button in buttons] == [True, False, True]


@pytest.mark.parametrize("query", ["?q=a", "?state__exact=published", "?o=1"])
def test_a_part_of_the_tree_cannot_be_rearranged(admin_client, pages, query):
    assert read(admin_client.get(LIST + query)).all("form", id="tree-move") == []


def test_parents_are_offered_in_the_order_of_the_tree(admin_client, pages):
    form = read(admin_client.get(f"{LIST}add/"))

    options = form.one("select", id="id_parent").texts("option")[1:]

    assert options == ["a", "--- a1", "--- --- a11", "--- a2", "b", "c"]


def test_below_another_parent_a_page_comes_last(admin_client, pages):
    Page.objects.filter(pk=pages["b"].pk).update(state="draft")
    data = {"title_nl": "b", "slug_nl": "b", "state": "published", "kind": "standard", "parent": pages["a"].pk}
    for block in Page.block_models.values():
        prefix = f"pages_{block._meta.model_name}_set"
        data |= {f"{prefix}-TOTAL_FORMS": 0, f"{prefix}-INITIAL_FORMS": 0}

    admin_client.post(f"{LIST}{pages['b'].pk}/change/", data)

    assert tree() == ["a/", "a/a1/", "a/a1/a11/", "a/a2/", "a/b/", "c/"]


@pytest.mark.parametrize(("state", "can_choose"), [("draft", True), ("published", False), ("offline", False)])
def test_the_form_of_a_live_page_moves_nothing(admin_client, pages, state, can_choose):
    Page.objects.filter(pk=pages["b"].pk).update(state=state)

    form = read(admin_client.get(f"{LIST}{pages['b'].pk}/change/"))

    assert (form.all("select", id="id_parent") != []) is can_choose


def test_the_list_costs_the_same_however_large_the_tree(admin_client, pages, django_assert_max_num_queries):
    for number in range(20):
        PageFactory(parent=pages["a"], title_nl=f"p{number}")
    admin_client.get(LIST)

    with django_assert_max_num_queries(8):
        admin_client.get(LIST)
