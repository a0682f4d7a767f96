from datetime import date

import factory

from pom_site.geo.models import Municipality


class MunicipalityFactory(factory.django.DjangoModelFactory):
    """An invented municipality: without REFNIS code, so not on the map. `merged` gives it an end and a successor."""

    class Meta:
        model = Municipality

    class Params:
        merged = factory.Trait(
            valid_to=date(2020, 1, 1),
            successor=factory.SubFactory("tests.factories.geo.MunicipalityFactory"),
        )

    name = factory.Sequence(lambda number: f"Proefdorp {number}")
    slug = factory.Sequence(lambda number: f"proefdorp-{number}")
    postcodes = factory.LazyFunction(lambda: ["9999"])
