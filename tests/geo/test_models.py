from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from pom_site.geo.models import Municipality
from tests.factories.geo import MunicipalityFactory

pytestmark = pytest.mark.django_db

NEW_YEAR = date(2025, 1, 1)


def refused_fields(municipality):
    with pytest.raises(ValidationError) as error:
        municipality.full_clean()
    return list(error.value.message_dict)


def test_a_present_municipality_is_its_own_present():
    gent = Municipality.objects.get(slug="gent")

    assert gent.present() == gent


def test_a_former_municipality_leads_to_what_stands_there_now():
    assert Municipality.objects.get(slug="nevele").present().name == "Deinze"


def test_a_chain_of_mergers_is_followed_to_its_end():
    end = MunicipalityFactory()
    middle = MunicipalityFactory(valid_to=date(2022, 1, 1), successor=end)
    first = MunicipalityFactory(valid_to=date(2020, 1, 1), successor=middle)

    assert first.present() == end


def test_on_a_day_between_two_mergers_the_chain_ends_halfway():
    middle = MunicipalityFactory(valid_to=date(2022, 1, 1), successor=MunicipalityFactory())
    first = MunicipalityFactory(valid_to=date(2020, 1, 1), successor=middle)

    assert first.present(on=date(2021, 6, 1)) == middle


def test_a_merger_entered_in_advance_changes_nothing_yet():
    early = MunicipalityFactory(valid_to=date(2031, 1, 1), successor=MunicipalityFactory())

    assert early.present(on=date(2030, 12, 31)) == early
    assert early.present(on=date(2031, 1, 1)) == early.successor


def test_a_loop_in_the_data_still_ends():
    one, two = MunicipalityFactory(valid_to=NEW_YEAR), MunicipalityFactory(valid_to=NEW_YEAR)
    Municipality.objects.filter(pk=one.pk).update(successor=two)
    Municipality.objects.filter(pk=two.pk).update(successor=one)

    assert Municipality.objects.get(pk=one.pk).present() == two


def test_a_period_that_ends_before_it_starts_is_refused():
    assert refused_fields(MunicipalityFactory.build(valid_from=NEW_YEAR, valid_to=NEW_YEAR)) == ["valid_to"]


def test_a_successor_without_a_day_of_merger_is_refused():
    assert refused_fields(MunicipalityFactory.build(successor=MunicipalityFactory())) == ["valid_to"]


def test_a_municipality_cannot_follow_itself():
    municipality = MunicipalityFactory(valid_to=NEW_YEAR)
    municipality.successor = municipality

    assert refused_fields(municipality) == ["successor"]


def test_a_loop_of_successors_is_refused():
    first = MunicipalityFactory(merged=True)
    second = first.successor
    second.valid_to, second.successor = NEW_YEAR, Municipality.objects.get(pk=first.pk)

    assert refused_fields(second) == ["successor"]


def test_a_successor_that_does_not_exist_yet_is_refused():
    later = MunicipalityFactory(valid_from=date(2026, 1, 1))

    assert refused_fields(MunicipalityFactory.build(valid_to=NEW_YEAR, successor=later)) == ["successor"]


def test_half_a_point_is_refused():
    assert refused_fields(MunicipalityFactory.build(lon=3.7)) == ["lat"]
    assert refused_fields(MunicipalityFactory.build(lat=51.0)) == ["lon"]


@pytest.mark.parametrize("refnis", ["4402", "440211", "4402a", "44021\n", "٤٤٠٢١"])
def test_a_refnis_code_has_five_digits(refnis):
    assert refused_fields(MunicipalityFactory.build(refnis=refnis)) == ["refnis"]


def test_a_refnis_code_is_given_once():
    assert refused_fields(MunicipalityFactory.build(refnis="44021")) == ["refnis"]


def test_several_municipalities_may_lack_a_refnis_code():
    MunicipalityFactory.create_batch(2, refnis=None)

    MunicipalityFactory.build(refnis=None).full_clean()


@pytest.mark.parametrize("postcodes", ["9000", {"9000": 1}, [9000], ["900"], ["0900"], ["9000 "]])
def test_post_codes_are_a_list_of_four_digit_texts(postcodes):
    assert refused_fields(MunicipalityFactory.build(postcodes=postcodes)) == ["postcodes"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"valid_from": NEW_YEAR, "valid_to": date(2024, 1, 1)},
        {"successor_id": 1},
        {"lon": 3.7, "lat": None},
    ],
)
def test_the_database_refuses_what_the_form_refuses(wrong):
    municipality = MunicipalityFactory()
    if "successor_id" in wrong:
        wrong = {"successor_id": MunicipalityFactory().pk}

    with pytest.raises(IntegrityError), transaction.atomic():
        Municipality.objects.filter(pk=municipality.pk).update(**wrong)


def test_the_database_refuses_a_municipality_that_follows_itself():
    municipality = MunicipalityFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        Municipality.objects.filter(pk=municipality.pk).update(valid_to=NEW_YEAR, successor=municipality)


def test_a_municipality_that_others_merged_into_cannot_be_deleted():
    former = MunicipalityFactory(merged=True)

    with pytest.raises(ProtectedError):
        former.successor.delete()
