"""Who may do what in the admin of public objects: by right, by domain, by language."""

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pages.models import NewsItem, Page
from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.models import Revision
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import PageFactory, add_block
from tests.factories.people import colleague
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.forms import filled
from tests.reading import read

pytestmark = pytest.mark.django_db
PROJECTS = "/admin/projects/project/"
TEXTS = "projects_projecttextblock_set"


def signed_in(client, *roles, **values):
    user = colleague(*roles, **values)
    client.force_login(user)
    return user


def form_of(instance):
    return f"{PROJECTS}{instance.pk}/change/"


def save(client, instance, button="_continue", **values):
    return client.post(form_of(instance), filled(client.get(form_of(instance))) | {button: "1"} | values)


def project(**values):
    """In brownfields, with a block and a partner."""
    made = ProjectFactory(title_nl="Kaai", **values)
    add_block(made, "text", text_nl="<p>Oud</p>")
    PartnerFactory(project=made)
    return made


def fields(response):
    form = response.context["adminform"].form
    return {name for name, field in form.fields.items() if not field.disabled}


@pytest.mark.parametrize("state", ["draft", "published"])
def test_outside_one_s_domains_an_object_is_looked_at_not_changed(client, state):
    signed_in(client, "redacteur", scopes=["vastgoed"])
    found = project(state=state)

    answers = (client.get(form_of(found)), client.post(form_of(found), {"title_nl": "Kapot", "_continue": "1"}))
    assert [each.status_code for each in answers] == [200, 403]
    assert (Project.objects.get().title_nl, Revision.objects.count()) == ("Kaai", 0)
    assert read(answers[0]).all("button", class_="default") == []


def test_within_one_s_domains_an_object_is_changed(client):
    signed_in(client, "redacteur", scopes=["vastgoed"])
    found = project(domains=[DomainFactory(code="vastgoed")])
    save(client, found, title_nl="Nieuw")

    assert draft_of(found).data["fields"]["title_nl"] == "Nieuw"


@pytest.mark.parametrize("word", ["weggooien", "samenvoegen", "offline", "online", "versie/1"])
def test_no_button_works_outside_one_s_domains(client, word):
    signed_in(client, "beheerder", scopes=["vastgoed"])

    assert client.post(f"{PROJECTS}{project().pk}/{word}/").status_code == 403


@pytest.mark.parametrize("button", ["_publish", "_schedule"])
@pytest.mark.parametrize("state", ["draft", "published"])
def test_a_button_without_the_right_saves_nothing(client, button, state):
    signed_in(client, "redacteur")
    found = project(state=state)

    assert save(client, found, button, title_nl="Kapot").status_code == 403
    assert (Project.objects.get().title_nl, Revision.objects.count()) == ("Kaai", 0)


def test_a_new_object_is_not_published_by_who_may_not(client):
    signed_in(client, "redacteur")
    data = filled(client.get("/admin/pages/newsitem/add/")) | {"title_nl": "Nieuw", "_publish": "1"}

    assert (client.post("/admin/pages/newsitem/add/", data).status_code, NewsItem.objects.count()) == (403, 0)


def test_a_translator_fills_in_his_languages_only(client):
    signed_in(client, "vertaler", languages=["fr"])
    can_be_filled_in = fields(client.get(form_of(project())))

    assert {"title_fr", "summary_fr", "challenge_fr"} <= can_be_filled_in
    assert {name for name in can_be_filled_in if not name.endswith("_fr")} == set()


def test_a_translator_sees_the_dutch_text_and_can_copy_it(client):
    signed_in(client, "vertaler")
    title = read(client.get(form_of(project()))).one("input", id="id_title_nl")

    assert (title["value"], "readonly" in title.attributes, "disabled" in title.attributes) == ("Kaai", True, False)


def test_a_translator_s_rows_are_not_added_removed_or_moved(client):
    signed_in(client, "vertaler")
    page = read(client.get(form_of(project())))

    assert page.all("label", class_="mini") == []
    assert [each for each in page.all("button") if each["data-add"]] == []
    assert all("data-movable" not in each.attributes for each in page.all("section", class_="rowlist"))


def test_an_editor_s_rows_are_moved(client):
    signed_in(client, "redacteur")
    lists = read(client.get(form_of(project()))).all("section", class_="rowlist")

    assert lists
    assert all("data-movable" in each.attributes for each in lists)


TAMPERED = {
    "title_nl": "Kapot",
    "publish_until": "2020-01-01T10:00",
    "featured": "1",
    f"{TEXTS}-0-text_nl": "<p>Kapot</p>",
    f"{TEXTS}-0-ordering": "99",
    f"{TEXTS}-0-DELETE": "on",
    "partners-0-DELETE": "on",
}


def saved_by_a_translator(client, state):
    """What is kept of a project after a translator posted all that is not his as well."""
    signed_in(client, "vertaler", languages=["fr"])
    found = project(state=state)
    posted = TAMPERED | {"title_fr": "Quai", f"{TEXTS}-0-text_fr": "<p>Neuf</p>", "title_en": "Not his"}

    assert save(client, found, **posted).status_code == 302
    return found, draft_of(found).data


@pytest.mark.parametrize("state", ["draft", "published"])
def test_a_translator_saves_his_language_and_nothing_else(client, state):
    _found, kept = saved_by_a_translator(client, state)
    wanted = {"title_nl": "Kaai", "title_fr": "Quai", "title_en": None, "featured": None}
    block = kept["children"][TEXTS][0]["fields"]

    assert {name: kept["fields"][name] for name in wanted} == wanted
    assert (block["text_nl"], block["text_fr"], block["ordering"]) == ("<p>Oud</p>", "<p>Neuf</p>", 10)
    assert [len(kept["children"][name]) for name in (TEXTS, "partners")] == [1, 1]


def test_the_rows_of_what_was_never_live_are_what_a_translator_may_write(client):
    found, _kept = saved_by_a_translator(client, "draft")

    found.refresh_from_db()
    assert (found.title_nl, found.title_fr, found.publish_until, found.partners.count()) == ("Kaai", "Quai", None, 1)
    assert [(each.text_nl, each.ordering) for each in found.block_models["text"].objects.all()] == [("<p>Oud</p>", 10)]


def test_a_translator_is_not_stopped_by_what_he_cannot_change(client):
    signed_in(client, "vertaler")
    found = project(owner=colleague("redacteur", is_active=False))

    assert save(client, found, title_en="Quay").status_code == 302


def test_what_is_disabled_for_one_is_not_for_the_next(client):
    found = project()
    signed_in(client, "vertaler")
    client.get(form_of(found))
    signed_in(client, "redacteur")

    assert {"title_nl", "featured", "owner"} <= fields(client.get(form_of(found)))


def test_a_translator_with_a_right_of_his_own_fills_in_everything(client):
    user = signed_in(client, "vertaler")
    user.user_permissions.add(Permission.objects.get(codename="change_project"))

    assert "title_nl" in fields(client.get(form_of(project())))


def test_a_limit_that_is_set_counts_at_the_next_request(client):
    user = signed_in(client, "redacteur", scopes=["brownfields"])
    found = project()
    before = save(client, found).status_code
    user.staff_profile.scopes = ["vastgoed"]
    user.staff_profile.save()

    assert (before, client.post(form_of(found), {"_continue": "1"}).status_code) == (302, 403)


@pytest.mark.parametrize("scopes", [[], ["brownfields"]])
def test_the_limits_of_a_colleague_are_asked_for_once(client, scopes):
    signed_in(client, "vertaler", scopes=scopes)
    found = project()

    with CaptureQueriesContext(connection) as queries:
        client.get(form_of(found))
    assert len([each for each in queries.captured_queries if "publishing_staffprofile" in each["sql"]]) == 1


@pytest.mark.parametrize("number", [1, 30])
def test_a_list_asks_nothing_of_its_objects(client, django_assert_max_num_queries, number):
    signed_in(client, "eindredacteur", scopes=["vastgoed"])
    ProjectFactory.create_batch(number)

    with django_assert_max_num_queries(10):
        client.get(PROJECTS)


@pytest.mark.parametrize("word", ["weggooien", "versie"])
def test_a_translator_does_not_throw_away_or_put_back_the_work_of_others(client, word):
    signed_in(client, "vertaler")
    found = project()
    draft = store_draft(found, capture(found), None)
    address = f"{PROJECTS}{found.pk}/{word}/" + (f"{draft.pk}/" if word == "versie" else "")

    assert (client.post(address).status_code, list(Revision.objects.all())) == (403, [draft])


def test_a_translator_joins_his_languages_only(client):
    signed_in(client, "vertaler", languages=["fr"])
    found = project()
    data = capture(found)
    data["fields"] |= {"title_nl": "Kapot", "title_fr": "Quai"}
    mine = store_draft(found, data, None)
    theirs = store_draft(found, capture(found), None)
    client.post(f"{PROJECTS}{found.pk}/samenvoegen/", {"mine": mine.pk, "theirs": theirs.pk})

    kept = draft_of(found).data["fields"]
    assert (kept["title_nl"], kept["title_fr"]) == ("Kaai", "Quai")


def test_a_translator_does_not_move_a_page(client):
    signed_in(client, "vertaler")
    first, second = PageFactory(position=10), PageFactory(position=20)

    assert client.post("/admin/pages/page/move/", {"pk": second.pk, "how": "up"}).status_code == 403
    assert list(Page.objects.order_by("position")) == [first, second]
