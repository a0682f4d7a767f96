"""What visitors find at the addresses of something that went offline."""

import pytest
from django.contrib.auth.models import User

from pom_site.publishing import offline
from pom_site.publishing.drafts import draft_of, publish, store_draft
from pom_site.publishing.models import Ending, State
from pom_site.publishing.offline import CannotGoOffline, put_online, take_offline
from pom_site.publishing.signals import came_online, taken_offline
from pom_site.publishing.snapshots import capture
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

FACTORIES = [NewsItemFactory, PageFactory, ProjectFactory, DomainFactory]


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Geheim bericht", title_en="Secret message", slug_nl="oud", slug_en="old")


@pytest.fixture
def other():
    return NewsItemFactory(title_nl="Ander", title_en="Other", slug_nl="ander", slug_en="other")


def moved_to(response):
    return response.status_code, response.get("Location")


@pytest.mark.parametrize("factory", FACTORIES)
def test_without_an_ending_nothing_is_there(client, factory):
    instance = factory()
    take_offline(instance, None)

    assert client.get(instance.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("factory", FACTORIES)
def test_what_is_gone_says_why(client, factory):
    instance = factory(title_nl="Weg")
    take_offline(instance, None, kind="gone", explanation="Afgerond in 2020.")
    response = client.get(instance.get_absolute_url())

    assert (response.status_code, read(response).one("p", class_="lead").text) == (410, "Afgerond in 2020.")


def test_an_explanation_alone_means_that_it_is_gone(client, item):
    ending = take_offline(item, None, explanation=" Afgerond. ")

    assert (ending.kind, ending.explanation, client.get("/nieuws/oud/").status_code) == ("gone", "Afgerond.", 410)


@pytest.mark.parametrize("state", ["draft", "review"])
def test_what_was_never_public_is_not_taken_offline_and_so_not_put_online(client, state):
    item = NewsItemFactory(title_nl="Nooit nagekeken", state=state)
    client.force_login(colleague("eindredacteur"))
    for word in ("offline", "online"):
        client.post(f"/admin/pages/newsitem/{item.pk}/{word}/", {"kind": ""})

    item.refresh_from_db()
    assert item.state == state


def test_what_is_gone_tells_nothing_of_what_it_said(client, item):
    take_offline(item, None, kind="gone", explanation="Afgerond.")

    assert "Geheim" not in client.get("/nieuws/oud/").text


def test_what_is_gone_is_said_in_the_language_of_the_address(client, item):
    take_offline(item, None, kind="gone", explanation="Afgerond.")
    page = read(client.get("/en/news/old/"))

    assert (page.one("html")["lang"], page.one("h1").text) == ("en", "This page is gone")
    assert page.one("p", class_="lead")["lang"] == "nl"


@pytest.mark.parametrize("kind", ["redirect", "successor"])
def test_it_may_lead_to_another_page(client, item, other, kind):
    take_offline(item, None, kind=kind, link="/nieuws/ander/")

    assert moved_to(client.get("/nieuws/oud/")) == (301, "/nieuws/ander/")


def test_it_leads_to_the_other_page_in_the_same_language(client, item, other):
    take_offline(item, None, kind="redirect", link="/nieuws/ander/")

    assert moved_to(client.get("/en/news/old/")) == (301, "/en/news/other/")


def test_old_addresses_lead_there_at_once(client, item, other):
    item.slug_nl = "nieuw"
    item.save()
    take_offline(item, None, kind="redirect", link="/nieuws/ander/")

    assert moved_to(client.get("/nieuws/oud/")) == (301, "/nieuws/ander/")


def test_where_it_leads_may_move_without_a_chain(client, item, other):
    take_offline(item, None, kind="redirect", link="/nieuws/ander/")
    other.slug_nl = "verhuisd"
    other.save()

    assert moved_to(client.get("/nieuws/oud/")) == (301, "/nieuws/verhuisd/")


def test_two_that_lead_to_each_other_make_no_loop(client, item, other):
    take_offline(item, None, kind="redirect", link="/nieuws/ander/")
    take_offline(other, None, kind="gone", explanation="Weg.")
    Ending.objects.of(other).update(kind="redirect", link="/nieuws/oud/")

    assert client.get("/nieuws/oud/").status_code == 404


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"kind": "gone"}, "why this page is gone"),
        ({"kind": "gone", "explanation": "  "}, "why this page is gone"),
        ({"kind": "redirect"}, "starts with /"),
        ({"kind": "redirect", "link": "https://elders.example/"}, "starts with /"),
        ({"kind": "redirect", "link": "mailto:a@example.org"}, "starts with /"),
        ({"kind": "redirect", "link": "/nieuws/oud/"}, "to itself"),
        ({"kind": "successor", "link": "/en/news/old/?a=1"}, "to itself"),
        ({"kind": "redirect", "link": "/nieuws/nergens/"}, "No page lives"),
        ({"kind": "vreemd"}, "Choose what"),
    ],
)
def test_an_ending_that_cannot_be_is_refused_and_nothing_happens(item, values, sentence, english):
    with pytest.raises(CannotGoOffline, match=sentence):
        take_offline(item, None, **values)

    item.refresh_from_db()
    assert (item.state, Ending.objects.count()) == (State.PUBLISHED, 0)


@pytest.fixture
def english():
    from django.utils.translation import override

    with override("en"):
        yield


def test_an_app_may_ask_for_a_reason(item, monkeypatch):
    monkeypatch.setattr(offline, "_rules", [])
    offline.offline_rule(lambda instance, explanation: None if explanation else "Zeg waarom.")

    with pytest.raises(CannotGoOffline, match="Zeg waarom"):
        take_offline(item, None)
    take_offline(item, None, explanation="Afgerond.")
    assert item.state == State.OFFLINE


def test_online_again_it_is_as_it_was(client, item):
    take_offline(item, None, kind="gone", explanation="Afgerond.")
    put_online(item, None)

    assert (client.get("/nieuws/oud/").status_code, Ending.objects.count()) == (200, 0)


def test_publishing_brings_it_back_without_its_ending(client, item):
    take_offline(item, None, kind="gone", explanation="Afgerond.")
    publish(store_draft(item, capture(item), None), None)

    assert (client.get("/nieuws/oud/").status_code, Ending.objects.count()) == (200, 0)


def test_a_draft_waits_while_it_is_offline(item):
    draft = store_draft(item, capture(item), None)
    take_offline(item, None)

    assert draft_of(item) == draft


def test_only_the_state_is_written(item):
    item.title_nl = "Nooit bewaard"
    take_offline(item, None)

    item.refresh_from_db()
    assert item.title_nl == "Geheim bericht"


def test_an_ending_can_be_changed(client, item):
    take_offline(item, None)
    take_offline(item, None, kind="gone", explanation="Toch een reden.")

    assert client.get("/nieuws/oud/").status_code == 410


def test_an_address_taken_over_belongs_to_the_new_object(client, item):
    take_offline(item, None, kind="gone", explanation="Weg.")
    item.slug_nl = "elders"
    item.save()
    NewsItemFactory(title_nl="Nieuw", slug_nl="oud")

    assert client.get("/nieuws/oud/").status_code == 200


def test_others_hear_who_did_it(item):
    heard, user = [], User.objects.create_user("jan")

    def hear(signal, instance, user, **kwargs):
        heard.append((signal is taken_offline, instance, user))

    for signal in (taken_offline, came_online):
        signal.connect(hear)
    take_offline(item, user)
    put_online(item, user)

    assert heard == [(True, item, user), (False, item, user)]
