"""What a yes stores: drafts, all or nothing; what is live stays as it is."""

import pytest
from django.test import Client
from django.urls import reverse

from domains.models import Park, Plot, Space
from pom_site.publishing.drafts import draft_of, publish
from pom_site.publishing.models import Revision
from tests.domains.importing.desk import NEW, confirm, csv_of, lines, upload
from tests.factories.domains import BuildingFactory, ParkFactory, ParkPhaseFactory, PlotFactory, SpaceFactory
from tests.factories.geo import MunicipalityFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db


def test_a_dry_run_stores_nothing_and_says_what_would_change(desk):
    plot = PlotFactory(offered=True, code="A1")

    response = upload(desk, Plot, csv_of({"id": plot.pk, "code": "A1", "area": "2600"}))

    assert lines(response) == [("2", "gewijzigd", "area: 2500 → 2600")]
    assert (Plot.objects.get().area, Revision.objects.count()) == (2500, 0)


def test_a_change_of_what_is_live_waits_in_a_draft(desk):
    """Found by the park and the code on the plan; the name of a code does as well as the code."""
    plot = PlotFactory(park__title_nl="Kouter", offered=True, code="A1")
    file = csv_of({"park": "kouter", "code": "A1", "trade": "Verkocht", "availability": "Niet beschikbaar"})

    confirm(desk, Plot, upload(desk, Plot, file))

    draft = draft_of(plot)
    plot.refresh_from_db()
    assert (plot.trade, draft.data["fields"]["trade"]) == ("free", "sold")
    publish(draft, None)
    assert Plot.objects.get().availability == "nietAangeboden"


@pytest.mark.parametrize("model", NEW)
def test_what_is_new_is_a_draft_that_nobody_sees(desk, model):
    """Its host may be a draft as well."""
    MunicipalityFactory(slug="proefdorp")
    ParkFactory(title_nl="Kouter", published=False)
    BuildingFactory(title_nl="Toren", published=False)
    MAKES = {Park: "Nieuw", Plot: "Perceel A1, Kouter", Space: "Kantoor 2.14, Toren"}

    confirm(desk, model, upload(desk, model, csv_of(NEW[model])))

    made = model.objects.get(title_nl=MAKES[model])
    assert (made.state, draft_of(made).data["fields"]["title_nl"]) == ("draft", MAKES[model])
    assert Client().get(made.get_absolute_url()).status_code == 404


def test_a_new_park_lies_in_its_municipalities(desk):
    municipality = MunicipalityFactory(slug="proefdorp")

    confirm(desk, Park, upload(desk, Park, csv_of(NEW[Park] | {"utilities": "fibre|Gas"}, delimiter=";")))

    park = Park.objects.get()
    assert (list(park.municipalities.all()), park.utilities) == ([municipality], ["gas", "fibre"])


def test_rows_of_a_park_are_changed_and_added(desk):
    park = ParkFactory(municipality=MunicipalityFactory(), vlaio_id="V1")
    phase = ParkPhaseFactory(park=park, kind="planning")
    OrganisationFactory(name_nl="Stad Gent")
    phases = csv_of({"id": phase.pk, "park_id": park.pk, "kind": "planning", "note_nl": "Klaar"})
    organisations = csv_of({"park_id": park.pk, "organisation_name": "stad gent", "role": "owner"})

    for file in (phases, organisations):
        confirm(desk, Park, upload(desk, Park, file))

    kept = draft_of(park).data["children"]
    assert [row["fields"]["note_nl"] for row in kept["phases"]] == ["Klaar"]
    assert [row["fields"]["role"] for row in kept["organisations"]] == ["owner"]


def test_a_price_that_is_told_no_more_is_not_emptied(desk):
    space = SpaceFactory(price=800, price_basis="month", code="1")
    file = csv_of({"id": space.pk, "price": "", "price_basis": "", "floor_nl": "2"})

    confirm(desk, Space, upload(desk, Space, file))

    assert (draft_of(space).data["fields"]["price"], draft_of(space).data["fields"]["floor_nl"]) == ("800.00", "2")


def test_a_plot_moves_to_the_park_with_the_number(desk):
    plot, other = PlotFactory(), ParkFactory(title_nl="Kouter")

    response = upload(desk, Plot, csv_of({"id": plot.pk, "park_id": other.pk}))

    assert lines(response)[0][2].endswith("→ kouter")


@pytest.mark.parametrize(("role", "may"), [("redacteur", False), ("vertaler", False), ("beheerder", True)])
@pytest.mark.parametrize("model", NEW)
def test_only_who_may_publish_finds_the_button(client, model, role, may):
    client.force_login(colleague(role))
    name = model._meta.model_name

    page = client.get(reverse(f"admin:domains_{name}_changelist")).text

    assert (reverse(f"admin:domains_{name}_import") in page) is may


def test_a_colleague_of_another_domain_imports_nothing(desk):
    plot = PlotFactory()
    desk.force_login(colleague("eindredacteur", scopes=["vastgoed"]))

    response = upload(desk, Plot, csv_of({"id": plot.pk, "area": "1"}))

    assert lines(response)[0][2] == "Dit hoort bij een domein waar u niet aan werkt."
