import pytest
from django.core.exceptions import ValidationError

from domains.models import Association
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import AssociationFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"members": 61, "companies": 60, "counted_in": 2025}, "members"),
        ({"members": 34}, "counted_in"),
        ({"subsidy": "Parkmanagement"}, "subsidised"),
    ],
)
def test_an_association_that_contradicts_itself_is_refused_at_the_field(values, field):
    assert refused_at(AssociationFactory.build(**values)) == [field]


def test_the_database_refuses_more_members_than_companies():
    database_refuses(lambda: AssociationFactory(members=61, companies=60))


def test_an_enterprise_number_is_a_belgian_one():
    field = Association._meta.get_field("enterprise_number")

    field.run_validators("0123.456.749")
    with pytest.raises(ValidationError):
        field.run_validators("0123.456.748")
