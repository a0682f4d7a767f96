"""Making and changing a project in the admin, with everything that belongs to it."""

import pytest

from pom_site.geo.models import Municipality
from projects.models import Project
from tests.factories.domains import ParkFactory, all_six
from tests.factories.media import DocumentFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import PartnerFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

ADD = "/admin/projects/project/add/"
TEXT, FIGURE = "projects_projecttextblock_set", "projects_projectfigureblock_set"


def rows(prefix, *forms, initial=0):
    """The management form of an inline and the fields of its rows."""
    data = {f"{prefix}-TOTAL_FORMS": len(forms), f"{prefix}-INITIAL_FORMS": initial}
    for number, form in enumerate(forms):
        data |= {f"{prefix}-{number}-{name}": value for name, value in form.items()}
    return data


def inlines(**used):
    prefixes = ["partners", "funding_lines", "indicators", "milestones", "locations"]
    prefixes += [f"projects_{block._meta.model_name}_set" for block in Project.block_models.values()]
    data = {}
    for prefix in prefixes:
        data |= rows(prefix, *used.get(prefix, ()))
    return data


@pytest.fixture
def domains():
    return all_six()


@pytest.fixture
def basis(domains):
    return {
        "title_nl": "Proefproject",
        "title_en": "Trial project",
        "summary_nl": "Een proef.",
        "summary_en": "A trial.",
        "domains": [domains[1].pk, domains[5].pk],
        "primary_domain": domains[1].pk,
    }


def test_a_project_in_two_languages_with_blocks_and_a_partner(admin_client, basis):
    partner = {"organisation": OrganisationFactory().pk, "role": "lead", "position": 10}
    text = {"region": "main", "ordering": 20, "text_nl": "<p>Hallo</p>", "text_en": "<p>Hello</p>"}
    figure = {"region": "main", "ordering": 10, "drawing": "energie"}

    response = admin_client.post(ADD, basis | inlines(partners=[partner], **{TEXT: [text], FIGURE: [figure]}))

    assert response.status_code == 302, response.context["errors"]
    project = Project.objects.get()
    assert project.existing_languages == ["nl", "en"]
    assert (project.slug_nl, project.slug_en) == ("proefproject", "trial-project")
    assert project.block_kinds == ["text", "figure"]
    assert project.partners.get().role == "lead"
    assert project.domains.count() == 2


def test_the_main_domain_is_one_of_the_domains_even_when_it_was_not_ticked(admin_client, domains, basis):
    admin_client.post(ADD, basis | inlines() | {"domains": [domains[5].pk]})

    assert set(Project.objects.get().domains.all()) == {domains[1], domains[5]}


def test_the_new_project_is_on_the_site_in_both_languages(admin_client, client, basis):
    text = {"region": "main", "ordering": 10, "text_nl": "<p>Hallo</p>", "text_en": "<p>Hello</p>"}
    admin_client.post(ADD, basis | inlines(**{TEXT: [text]}) | {"_publish": "1"})

    assert "Hallo" in client.get("/projecten/proefproject/").content.decode()
    assert "Trial project" in client.get("/en/projects/trial-project/").content.decode()


def test_money_and_place_come_with_it(admin_client, basis):
    funding = {
        "kind": "eu", "funder": OrganisationFactory().pk, "programme": ProgrammeFactory(european=True).pk,
        "amount": "1000.50", "show_amount": "on", "position": 10,
    }  # fmt: skip
    gent = {"municipality": Municipality.objects.get(slug="gent").pk, "kind": "site", "country": "BE", "position": 10}

    response = admin_client.post(ADD, basis | inlines(funding_lines=[funding], locations=[gent]))

    assert response.status_code == 302, response.context["errors"]
    project = Project.objects.get()
    assert str(project.funding_lines.get().amount) == "1000.50"
    assert project.locations.get().municipality.slug == "gent"


def test_a_new_row_that_was_removed_again_is_not_saved(admin_client, basis):
    empty = {"organisation": "", "role": "partner", "position": 10, "DELETE": "on"}

    response = admin_client.post(ADD, basis | inlines(partners=[empty]))

    assert response.status_code == 302
    assert not Project.objects.get().partners.exists()


def test_a_removed_row_goes(admin_client, basis):
    project = ProjectFactory(title_nl="Proefproject", published=False)
    partner = PartnerFactory(project=project)
    row = {
        "id": str(partner.pk),
        "organisation": partner.organisation.pk,
        "role": "partner",
        "position": 1,
        "DELETE": "on",
    }
    data = basis | inlines() | rows("partners", row, initial=1)

    response = admin_client.post(f"/admin/projects/project/{project.pk}/change/", data)

    assert response.status_code == 302, response.context["errors"]
    assert not project.partners.exists()


def test_an_error_in_a_row_is_named_with_its_row(admin_client, basis):
    first = {"organisation": OrganisationFactory().pk, "role": "lead", "position": 10}
    funding = {"kind": "eu", "funder": OrganisationFactory().pk, "position": 10}

    page = read(admin_client.post(ADD, basis | inlines(partners=[first], funding_lines=[funding])))

    summary = page.one("div", class_="summary")
    assert summary.one("a")["href"] == "#id_funding_lines-0-programme"
    assert summary.one("a").text.startswith("Financiering: ")
    assert not Project.objects.exists()


def test_every_link_of_the_error_summary_leads_to_a_field(admin_client, domains):
    page = read(admin_client.post(ADD, inlines(partners=[{"role": "partner", "position": 10}])))

    targets = {link["href"].removeprefix("#") for link in page.one("div", class_="summary").all("a")}

    ids = {field["id"] for name in ("input", "select", "textarea", "div") for field in page.all(name)}
    assert len(targets) == 4
    assert targets <= ids


def test_related_objects_are_not_asked_for_row_by_row(admin_client, django_assert_num_queries):
    few, many = ProjectFactory(), ProjectFactory()
    PartnerFactory(project=few)
    for _number in range(8):
        PartnerFactory(project=many)
    counts = []
    for project in (few, many):
        path = f"/admin/projects/project/{project.pk}/change/"
        admin_client.get(path)
        with django_assert_num_queries(15) as captured:
            admin_client.get(path)
        counts.append(len(captured))

    assert counts[0] == counts[1]


def test_what_is_linked_costs_a_query_for_each_kind_that_there_is(admin_client, django_assert_num_queries):
    project, parks = ProjectFactory(), ParkFactory.create_batch(3)
    project.parks.add(*parks[:2])
    project.documents.add(DocumentFactory())
    path = f"/admin/projects/project/{project.pk}/change/"
    admin_client.get(path)

    with django_assert_num_queries(17):
        page = read(admin_client.get(path))

    options = page.one("select", name="parks").all("option", selected="")
    assert [option["value"] for option in options] == [str(park.pk) for park in parks[:2]]


def row_errors(response, prefix):
    formsets = {each.formset.prefix: each.formset for each in response.context["inline_admin_formsets"]}
    return [{name: len(errors) for name, errors in form.errors.items()} for form in formsets[prefix].forms]


def test_a_second_lead_partner_is_refused_at_its_row(admin_client, basis):
    leads = [{"organisation": OrganisationFactory().pk, "role": "lead", "position": place} for place in (10, 20)]

    response = admin_client.post(ADD, basis | inlines(partners=leads))

    assert row_errors(response, "partners") == [{}, {"role": 1}]
    assert not Project.objects.exists()


def own_means(amount):
    return {"kind": "own", "funder": OrganisationFactory().pk, "amount": str(amount), "position": 1}


def test_funding_above_the_budget_is_refused_at_the_last_amount(admin_client, basis):
    lines = [
        {"kind": "own", "funder": OrganisationFactory().pk, "amount": "600", "position": place} for place in (1, 2)
    ]

    response = admin_client.post(ADD, basis | inlines(funding_lines=lines) | {"budget_total": "1000"})

    assert row_errors(response, "funding_lines") == [{}, {"amount": 1}]
    assert not Project.objects.exists()


def test_a_line_that_goes_does_not_count(admin_client, basis):
    lines = [
        {"kind": "own", "funder": OrganisationFactory().pk, "amount": "600", "position": place} for place in (1, 2)
    ]
    lines[1]["DELETE"] = "on"

    response = admin_client.post(ADD, basis | inlines(funding_lines=lines) | {"budget_total": "1000"})

    assert response.status_code == 302, response.context["errors"]


def test_goals_are_ticked(admin_client, basis):
    admin_client.post(ADD, basis | inlines() | {"sdgs": ["9", "13"]})

    assert Project.objects.get().sdgs == [9, 13]
