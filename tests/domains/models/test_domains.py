import pytest
from django.db import IntegrityError, transaction
from django.utils import translation

from domains.models import Domain, all_domains
from tests.counting import committed
from tests.factories.domains import DomainFactory, all_six

pytestmark = pytest.mark.django_db


def test_there_are_exactly_six_domains():
    assert Domain.Code.values == [
        "bedrijventerreinen",
        "brownfields",
        "bedrijventerreinmanagement",
        "vastgoed",
        "bedrijfsontwikkeling",
        "internationale-projecten",
    ]


def test_the_database_knows_the_six_codes_and_no_other():
    all_six()

    with pytest.raises(IntegrityError), transaction.atomic():
        Domain.objects.create(code="havens", name_nl="Havens", title_nl="Havens")


def test_each_domain_exists_once():
    DomainFactory(code="brownfields")

    with pytest.raises(IntegrityError), transaction.atomic():
        Domain.objects.create(code="brownfields", name_nl="Brownfields", title_nl="Nog eens")


@pytest.mark.parametrize(
    ("code", "hue", "icon"),
    [
        ("bedrijventerreinen", "d-terrein", "terrein"),
        ("brownfields", "d-brown", "brown"),
        ("bedrijventerreinmanagement", "d-beheer", "beheer"),
        ("vastgoed", "d-vastgoed", "vastgoed"),
        ("bedrijfsontwikkeling", "d-bedrijf", "bedrijf"),
        ("internationale-projecten", "d-euro", "euro"),
    ],
)
def test_each_domain_has_its_colour_and_its_icon(code, hue, icon):
    domain = Domain(code=code)

    assert (domain.hue, domain.icon) == (hue, icon)


def test_domains_keep_the_order_of_the_mission_whenever_they_were_made():
    made = [DomainFactory(code=code) for code in reversed(Domain.Code.values)]

    assert list(Domain.objects.in_order()) == made[::-1]


def test_all_domains_holds_the_published_ones_in_order():
    hidden, *shown = all_six()
    Domain.objects.filter(pk=hidden.pk).update(state="draft")

    assert list(all_domains()) == [domain.pk for domain in shown]


def test_all_domains_is_asked_once(django_assert_num_queries, settings):
    settings.CONTENT_VERSION_SECONDS = 3600
    all_six()
    committed()
    all_domains()

    with django_assert_num_queries(0):
        all_domains()


def test_all_domains_speaks_the_active_language():
    domain = DomainFactory(code="vastgoed", name_nl="Vastgoed", name_en="Real estate")
    names = []

    for language in ("nl", "en"):
        with translation.override(language):
            names.append(all_domains()[domain.pk].name)

    assert names == ["Vastgoed", "Real estate"]


def test_a_domain_is_called_by_its_short_name():
    assert str(Domain(code="vastgoed", name_nl="Vastgoed", title_nl="Plek om te werken")) == "Vastgoed"
