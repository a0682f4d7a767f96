"""What goes wrong between opening a form and saving it: never a broken page, always a sentence, and no text is lost."""

import pytest

from pom_site.publishing import bin
from pom_site.publishing.drafts import draft_of, publish, store_draft
from pom_site.publishing.models import Autosave, Revision
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.media import ImageFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, OrganisationFactory, PageFactory, add_block
from tests.factories.people import colleague
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.forms import filled
from tests.publishing.matrix import address
from tests.publishing.previews.drafting import draft_of as make_draft

pytestmark = pytest.mark.django_db
BOTH = pytest.mark.parametrize("state", ["published", "draft"])


@pytest.fixture
def chief(client):
    client.force_login(colleague("eindredacteur"))
    return client


@pytest.fixture
def project():
    made = ProjectFactory(title_nl="Kaai", slug_nl="kaai")
    add_block(made, "text", text_nl="<p>Tekst</p>")
    return made


def opened(client, instance):
    return filled(client.get(address(instance)))


def send(client, instance, data, button="_continue", **values):
    return client.post(address(instance), data | {button: "1"} | values, follow=True)


def save(client, instance, button="_continue", **values):
    return send(client, instance, opened(client, instance), button, **values)


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


# --- What a draft builds on is gone or taken ----------------------------------------------------------


@pytest.mark.parametrize("factory", [ProjectFactory, PageFactory, NewsItemFactory])
def test_with_an_address_taken_meanwhile_the_form_opens_on_the_draft_and_says_so(chief, factory):
    live = factory(title_nl="Oud", slug_nl="oud")
    make_draft(live, title_nl="Nieuw", slug_nl="bezet")
    factory(title_nl="Bezet", slug_nl="bezet")
    response = chief.get(address(live))

    assert (filled(response)["title_nl"], filled(response)["slug_nl"]) == ("Nieuw", "oud")
    assert "“bezet”" in said(response)


@pytest.mark.parametrize("factory", [ProjectFactory, PageFactory, NewsItemFactory])
def test_an_address_taken_while_typing_is_said_beside_the_field_and_the_draft_is_kept(chief, factory):
    live = factory(title_nl="Oud", slug_nl="oud")
    draft = make_draft(live, slug_nl="bezet")
    data = opened(chief, live)
    factory(title_nl="Bezet", slug_nl="bezet")
    response = send(chief, live, data, "_publish", title_nl="Getypt")

    assert (response.status_code, "slug_nl" in response.context["adminform"].form.errors) == (200, True)
    assert (filled(response)["title_nl"], draft_of(live)) == ("Getypt", draft)


def test_with_a_target_deleted_the_form_opens_on_the_rest_and_says_so(chief, project):
    image, contact = ImageFactory(), ContactPersonFactory()
    make_draft(project, title_nl="Nieuw", image_id=image.pk, contact_id=contact.pk)
    image.delete()
    contact.delete()
    response = chief.get(address(project))

    shown = filled(response)
    assert (shown["title_nl"], shown.get("image"), shown.get("contact")) == ("Nieuw", None, None)
    assert len(response.context["messages"]) == 2


def test_a_row_whose_organisation_was_deleted_while_typing_is_said_and_the_text_stays(chief, project):
    organisation = OrganisationFactory()
    PartnerFactory(project=project, organisation=organisation)
    store_draft(project, capture(project), None)
    project.partners.all().delete()
    data = opened(chief, project)
    organisation.delete()
    response = send(chief, project, data, title_nl="Getypt")

    assert (response.status_code, filled(response)["title_nl"]) == (200, "Getypt")


def test_opened_anew_and_saved_it_is_published_without_that_row(chief, project):
    organisation = OrganisationFactory()
    PartnerFactory(project=project, organisation=organisation)
    store_draft(project, capture(project), None)
    project.partners.all().delete()
    organisation.delete()
    save(chief, project, "_publish", title_nl="Nieuw")

    project.refresh_from_db()
    assert (project.title_nl, project.partners.count()) == ("Nieuw", 0)


# --- Deleted while somebody has its form open -----------------------------------------------------------


@BOTH
def test_what_was_typed_into_something_deleted_is_kept_and_the_page_says_where(chief, project, state):
    Project.objects.update(state=state)
    data = opened(chief, project)
    bin.delete_instance(Project.objects.get(), None)
    response = send(chief, project, data, title_nl="Getypt")

    assert (response.status_code, "“Kaai”" in said(response)) == (200, True)
    assert "Getypt" in Autosave.objects.get().data["post"]


@BOTH
def test_put_back_its_form_brings_the_text_back(chief, project, state):
    Project.objects.update(state=state)
    data = opened(chief, project)
    kept = bin.delete_instance(Project.objects.get(), None)
    send(chief, project, data, title_nl="Getypt")
    bin.put_back(kept, None)

    assert filled(chief.get(f"{address(project)}?bewaard=1"))["title_nl"] == "Getypt"


@pytest.mark.parametrize("key", ["0", "999999", "9" * 30, "x", "%00", "1_2F"])
def test_a_form_of_what_never_was_is_a_sentence_and_keeps_nothing(chief, key):
    response = chief.post(f"/admin/projects/project/{key}/change/", {"title_nl": "x", "_continue": "1"}, follow=True)

    assert (response.status_code, bool(said(response)), Autosave.objects.count()) == (200, True, 0)


# --- Which version a form was made from -----------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("key", ["", "x", "-1", "9" * 30, "9" * 5000, "١٢", "\x00", "other"])
def test_a_form_made_from_nonsense_loses_nothing(chief, project, state, key):
    Project.objects.update(state=state)
    project.refresh_from_db()
    theirs = make_draft(project, title_nl="Van hen")
    other = make_draft(ProjectFactory(title_nl="Ander"))
    named = str(other.pk) if key == "other" else key
    response = save(chief, project, title_nl="Van mij", _based_on=named)

    titles = {each.data["fields"]["title_nl"] for each in Revision.objects.of(project)}
    assert (response.status_code, draft_of(project), {"Van hen", "Van mij"} <= titles) == (409, theirs, True)


def test_a_version_of_something_else_is_not_put_back(chief, project):
    other = make_draft(ProjectFactory(title_nl="Ander"))

    assert chief.post(address(project, "weggooien").replace("weggooien", f"versie/{other.pk}")).status_code == 404
    assert draft_of(project) is None


@pytest.mark.parametrize("key", ["other", "", "x", "9" * 30, "9" * 5000])
@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_versions_of_something_else_are_not_joined(chief, project, side, key):
    own, other = make_draft(project), make_draft(ProjectFactory(title_nl="Ander"))
    sent = {"mine": own.pk, "theirs": own.pk, side: other.pk if key == "other" else key}

    assert (chief.post(address(project, "samenvoegen"), sent).status_code, draft_of(project)) == (404, own)


# --- Two editors ------------------------------------------------------------------------------------------


def clash(client, instance):
    """Both open the form; one changes the title, the other one the summary."""
    one, other = opened(client, instance), opened(client, instance)
    send(client, instance, one, title_nl="Van de een")
    return send(client, instance, other, summary_nl="Van de ander.")


def join(client, instance, response, **values):
    keys = {name: response.context[name].pk for name in ("mine", "theirs")}
    return client.post(address(instance, "samenvoegen"), keys | values, follow=True)


@BOTH
def test_the_second_one_chooses_and_joining_gives_the_form_both(chief, project, state):
    Project.objects.update(state=state)
    project.refresh_from_db()
    save(chief, project)
    response = clash(chief, project)
    join(chief, project, response)

    shown = opened(chief, project)
    assert (response.status_code, shown["title_nl"], shown["summary_nl"]) == (409, "Van de een", "Van de ander.")


@BOTH
def test_a_third_one_who_saves_while_they_are_joined_is_not_overwritten(chief, project, state):
    Project.objects.update(state=state)
    project.refresh_from_db()
    save(chief, project)
    first = clash(chief, project)
    save(chief, project, acronym="DERDE")
    again = join(chief, project, first)
    join(chief, project, again)

    shown = opened(chief, project)
    assert (again.status_code, shown["acronym"], shown["summary_nl"]) == (409, "DERDE", "Van de ander.")


def test_published_meanwhile_is_a_conflict_too(chief, project):
    draft = make_draft(project, title_nl="Van hen")
    data = opened(chief, project)
    publish(draft, None)

    assert send(chief, project, data, summary_nl="Van mij.").status_code == 409
