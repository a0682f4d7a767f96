"""Every page of the admin opens, for every model that is registered, with data; generated from the admin itself."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, Permission, User
from django.urls import reverse

from pages.models import SiteSettings
from pom_site.admin import GROUPS
from pom_site.geo.models import Municipality
from pom_site.publishing import audit, bin
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.models import AuditEntry, Package, Redirect
from pom_site.publishing.previews import make_link
from pom_site.publishing.reports import keep
from pom_site.publishing.snapshots import capture
from tests.factories.domains import (
    BuildingFactory,
    DomainFactory,
    InitiativeFactory,
    ParkPlanningStepFactory,
    ParkServiceFactory,
    PlotFactory,
    RemediationPhaseFactory,
    SpaceFactory,
    ThemeFactory,
)
from tests.factories.media import DocumentFactory, ImageFactory
from tests.factories.pages import (
    BLOCK_TEXTS,
    ContactPersonFactory,
    EventFactory,
    NewsItemFactory,
    OrganisationFactory,
    PageFactory,
)
from tests.factories.projects import (
    FundingLineFactory,
    IndicatorDefinitionFactory,
    IndicatorFactory,
    InvitationFactory,
    LocationFactory,
    MilestoneFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProposalFactory,
)
from tests.factories.projects import ProjectFactory as PlainProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

BOARD = "/admin/vertalingen/"
MODELS = sorted(admin.site._registry, key=lambda model: model._meta.label)
KINDS = list(BLOCK_TEXTS)


def full_project():
    project = PlainProjectFactory(with_blocks=KINDS)
    for factory in (PartnerFactory, FundingLineFactory, LocationFactory, IndicatorFactory, MilestoneFactory):
        factory(project=project)
    return project


def preview_link():
    item = NewsItemFactory()
    return make_link([store_draft(item, capture(item), None)], None)


MAKERS = {
    "auth.Group": lambda: Group.objects.create(name="Redactie"),
    "auth.User": lambda: None,
    "domains.Association": lambda: ParkServiceFactory().association,
    "domains.Brownfield": lambda: RemediationPhaseFactory().brownfield,
    "domains.Building": BuildingFactory,
    "domains.Domain": lambda: DomainFactory(with_blocks=KINDS),
    "domains.Initiative": InitiativeFactory,
    "domains.Park": lambda: ParkPlanningStepFactory().park,
    "domains.Plot": PlotFactory,
    "domains.Space": SpaceFactory,
    "domains.Theme": ThemeFactory,
    "geo.Municipality": lambda: Municipality.objects.get(slug="gent"),
    "media.Document": DocumentFactory,
    "media.Image": ImageFactory,
    "pages.ContactPerson": ContactPersonFactory,
    "pages.Event": lambda: EventFactory(with_blocks=KINDS),
    "pages.NewsItem": lambda: NewsItemFactory(with_blocks=KINDS),
    "pages.Organisation": OrganisationFactory,
    "pages.Page": lambda: PageFactory(with_blocks=KINDS, parent=PageFactory()),
    "pages.SiteSettings": lambda: SiteSettings(pk=1),
    "projects.IndicatorDefinition": IndicatorDefinitionFactory,
    "projects.Invitation": InvitationFactory,
    "projects.Programme": ProgrammeFactory,
    "projects.Project": full_project,
    "projects.Proposal": ProposalFactory,
    "publishing.AuditEntry": lambda: audit.record(None, AuditEntry.Action.CREATED, NewsItemFactory()),
    "publishing.DeletedObject": lambda: bin.delete_instance(NewsItemFactory(), None),
    "publishing.Package": lambda: Package.objects.create(title="Lente 2027"),
    "publishing.PreviewLink": preview_link,
    "publishing.VisitorReport": lambda: keep(PageFactory(), "De naam is fout.", "bezoeker@example.org", "nl"),
    "publishing.Redirect": lambda: Redirect.objects.create(old_path="/open-dag/", target="/nieuws/"),
}


def address(model, view, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{view}", args=args)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_list_form_and_history_open(admin_client, admin_user, model):
    thing = MAKERS[model._meta.label]() or admin_user

    opened = [
        admin_client.get(address(model, "changelist"), follow=True),
        admin_client.get(address(model, "changelist"), {"q": "a"}, follow=True),
        admin_client.get(address(model, "change", thing.pk)),
        admin_client.get(address(model, "history", thing.pk)),
    ]

    assert [response.status_code for response in opened] == [200] * 4
    assert str(thing) in opened[2].content.decode()
    for response in opened:
        read(response)  # every element is closed


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_form_of_something_new_opens_where_one_may_add(admin_client, admin_user, rf, model):
    request = rf.get("/")
    request.user = admin_user
    may_add = admin.site.get_model_admin(model).has_add_permission(request)

    response = admin_client.get(address(model, "add"))

    assert response.status_code == (200 if may_add else 403)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_who_may_only_look_sees_the_form_without_fields(client, admin_user, model):
    thing = MAKERS[model._meta.label]() or admin_user
    user = User.objects.create_user("kijker", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(user)

    form = read(client.get(address(model, "change", thing.pk))).one("form", class_="adm__form")

    assert [field["name"] for field in form.all("input") if field["type"] != "hidden"] == []
    assert form.all("textarea") + form.all("select") + form.all("button", type="submit") == []


def test_a_pop_up_has_no_menu(admin_client):
    page = read(admin_client.get("/admin/pages/contactperson/add/?_popup=1"))

    assert page.all("nav") == page.all("header") == []


@pytest.mark.parametrize("path", ["/admin/", "/admin/pages/", "/admin/password_change/"])
def test_other_pages_open(admin_client, path):
    assert admin_client.get(path).status_code == 200


def test_signing_in_is_asked_for_in_dutch(client):
    response = client.get("/admin/", follow=True)

    assert read(response).one("html")["lang"] == "nl"
    assert read(response).texts("label") == ["Gebruikersnaam", "Wachtwoord"]


def test_menu_holds_every_model_once_in_its_group(admin_client):
    menu = read(admin_client.get("/admin/")).one("nav", id="nav-sidebar")

    links = [link["href"] for link in menu.all("a")]

    assert sorted(links) == sorted([BOARD, *(address(model, "changelist") for model in MODELS)])
    assert len(menu.one("ul", class_="adm__groups").all("b")) == len(GROUPS)


@pytest.mark.parametrize(("may", "is_there"), [("view_newsitem", True), ("view_redirect", False)])
def test_menu_holds_the_board_of_translations_for_who_may_see_something_on_it(client, may, is_there):
    user = User.objects.create_user("kijker", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename=may))
    client.force_login(user)

    menu = read(client.get("/admin/")).one("nav", id="nav-sidebar")

    assert (BOARD in [link["href"] for link in menu.all("a")]) is is_there


def test_menu_names_the_present_page(admin_client):
    menu = read(admin_client.get("/admin/pages/newsitem/")).one("nav", id="nav-sidebar")

    assert menu.one("a", aria_current="page")["href"] == "/admin/pages/newsitem/"


@pytest.mark.parametrize("path", ["/admin/domains/domain/add/", "/admin/pages/sitesettings/add/"])
def test_what_exists_once_and_for_all_is_not_added(admin_client, path):
    assert admin_client.get(path).status_code == 403


def test_a_domain_is_not_deleted(admin_client):
    domain = DomainFactory()

    response = admin_client.post(f"/admin/domains/domain/{domain.pk}/delete/", {"post": "yes"})

    assert response.status_code == 403


def test_site_settings_open_at_once_and_save_the_one_row(admin_client):
    assert admin_client.get("/admin/pages/sitesettings/")["Location"] == "/admin/pages/sitesettings/1/change/"

    admin_client.post("/admin/pages/sitesettings/1/change/", {"phone": "+32 9 000 00 00", "_save": "1"})

    assert list(SiteSettings.objects.values_list("pk", "phone")) == [(1, "+32 9 000 00 00")]


def test_search_for_a_picture_brings_its_address_along(admin_client):
    image = ImageFactory(title="Kade in Gent")
    question = {"term": "kade", "app_label": "pages", "model_name": "newsitem", "field_name": "image"}

    found = admin_client.get("/admin/autocomplete/", question).json()["results"]

    assert found == [{"id": str(image.pk), "text": "Kade in Gent", "preview": image.url(320)}]


BAD = ["%00", "a%00b", "99999999999999999999", "-1", "%F0%9F%98%80", "' OR 1=1 --", ""]
PARAMETERS = [
    "q",
    "p",
    "o",
    "state__exact",
    "translation",
    "sample__exact",
    "owner__id__exact",
    "kind__exact",
    "unknown",
]


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_no_parameter_breaks_a_list(admin_client, parameter):
    PageFactory()

    answers = {admin_client.get(f"/admin/pages/page/?{parameter}={value}", follow=True).status_code for value in BAD}

    assert answers <= {200, 400}


@pytest.mark.parametrize("value", BAD)
def test_no_question_breaks_the_search_for_related_objects(admin_client, value):
    asked = f"/admin/autocomplete/?term={value}&app_label=pages&model_name=newsitem&field_name=image"

    assert admin_client.get(asked).status_code in {200, 400}


@pytest.mark.parametrize("key", ["0", "99999999999999999999", "x", "1_00"])
def test_an_unknown_key_leads_back_with_a_message(admin_client, key):
    assert admin_client.get(f"/admin/pages/page/{key}/change/")["Location"] == "/admin/"
