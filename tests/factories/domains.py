"""
The six domains for tests, and what belongs to them: published and in Dutch only, unless told otherwise. The code of a
domain exists once, so asking for one that is there gives that one back unchanged.
"""

import datetime
from decimal import Decimal

import factory

from domains.models import (
    Association,
    Brownfield,
    BrownfieldPlanningStep,
    Building,
    BuildingService,
    CovenantParty,
    Domain,
    Initiative,
    OpeningHours,
    Park,
    ParkOrganisation,
    ParkPhase,
    ParkPlanningStep,
    ParkService,
    Plot,
    PlotFunction,
    RemediationPhase,
    Space,
    Theme,
)
from domains.models.codes import Availability, Development, Function
from tests.factories.geo import MunicipalityFactory
from tests.factories.pages import ContactPersonFactory, OrganisationFactory, PublicFactory

CODES = Domain.Code.values


class DomainFactory(PublicFactory):
    """Without a code: the next of the six. Published and in Dutch only, unless told otherwise."""

    class Meta:
        model = Domain
        django_get_or_create = ("code",)

    code = factory.Sequence(lambda number: CODES[number % len(CODES)])
    position = factory.LazyAttribute(lambda domain: CODES.index(domain.code) + 1)
    name_nl = factory.LazyAttribute(lambda domain: domain.code.replace("-", " ").capitalize())
    title_nl = factory.LazyAttribute(lambda domain: f"Werken aan {domain.name_nl.lower()}")
    slug_nl = factory.SelfAttribute("code")


def all_six():
    """All domains, in their order."""
    return [DomainFactory(code=code) for code in CODES]


class PlaceFactory(PublicFactory):
    """With what the gate asks of a place: a point, and somebody who answers questions."""

    class Meta:
        abstract = True

    longitude, latitude = Decimal("3.724"), Decimal("51.054")
    contact = factory.SubFactory(ContactPersonFactory)


class ParkFactory(PlaceFactory):
    """`municipality=` (or `municipalities=[…]`) says where it lies."""

    class Meta:
        model = Park

    title_nl = factory.Sequence("Bedrijventerrein {}".format)
    kind = Park.Kind.REGIONAL
    development = Development.DEVELOPED
    area_gross = Decimal(100_000)

    @factory.post_generation
    def municipality(self, create, given, **kwargs):
        if given:
            self.municipalities.add(given)

    @factory.post_generation
    def municipalities(self, create, given, **kwargs):
        self.municipalities.add(*(given or ()))


class ParkPhaseFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ParkPhase

    park = factory.SubFactory(ParkFactory)
    kind = factory.Iterator(ParkPhase.Kind.values)


class ParkOrganisationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ParkOrganisation

    park = factory.SubFactory(ParkFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    role = ParkOrganisation.Role.DEVELOPER


class PlotFactory(PublicFactory):
    """Sold unless `offered=True`: then for sale, at a price on request."""

    class Meta:
        model = Plot

    class Params:
        offered = factory.Trait(
            availability=Availability.OFFERED, trade=Plot.Trade.FREE, forms=[Plot.Form.SALE], price_on_request=True
        )

    park = factory.SubFactory(ParkFactory)
    code = factory.Sequence("A{}".format)
    area = Decimal(2_500)
    availability = Availability.NOT_OFFERED
    trade = Plot.Trade.SOLD


class PlotFunctionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = PlotFunction

    plot = factory.SubFactory(PlotFactory)
    kind = factory.Iterator(Function.values)


class BrownfieldFactory(PlaceFactory):
    class Meta:
        model = Brownfield

    title_nl = factory.Sequence("Oude fabriek {}".format)
    area = Decimal(46_000)

    @factory.post_generation
    def municipality(self, create, given, **kwargs):
        if given:
            self.municipalities.add(given)


class RemediationPhaseFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = RemediationPhase

    brownfield = factory.SubFactory(BrownfieldFactory)
    kind = RemediationPhase.Kind.EXPLORATORY
    sequence = factory.Sequence(lambda number: number + 1)


class CovenantPartyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = CovenantParty

    brownfield = factory.SubFactory(BrownfieldFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    role = CovenantParty.Role.ACTOR


class BrownfieldPlanningStepFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = BrownfieldPlanningStep

    brownfield = factory.SubFactory(BrownfieldFactory)
    kind = BrownfieldPlanningStep.Kind.INQUIRY


class ParkPlanningStepFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ParkPlanningStep

    park = factory.SubFactory(ParkFactory)
    kind = ParkPlanningStep.Kind.INQUIRY


class AssociationFactory(PublicFactory):
    """`park=` says which park it serves."""

    class Meta:
        model = Association

    title_nl = factory.Sequence("Vereniging {}".format)

    @factory.post_generation
    def park(self, create, given, **kwargs):
        if given:
            self.parks.add(given)


class ParkServiceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ParkService

    association = factory.SubFactory(AssociationFactory)
    category = ParkService.Category.GREEN
    title_nl = "Groenonderhoud"
    description_nl = "Bomen, perken en gazons in één contract."


class BuildingFactory(PlaceFactory):
    class Meta:
        model = Building

    title_nl = factory.Sequence("Bedrijvencentrum {}".format)
    kind = Building.Kind.BUSINESS_CENTRE
    municipality = factory.SubFactory(MunicipalityFactory)


class BuildingServiceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = BuildingService

    building = factory.SubFactory(BuildingFactory)
    kind = factory.Iterator(BuildingService.Kind.values)


class OpeningHoursFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = OpeningHours

    building = factory.SubFactory(BuildingFactory)
    day = factory.Iterator(OpeningHours.Day.values)
    opens = datetime.time(9)
    closes = datetime.time(17)


class SpaceFactory(PublicFactory):
    """Let unless `offered=True`: then free, at a price on request."""

    class Meta:
        model = Space

    class Params:
        offered = factory.Trait(availability=Space.Availability.FREE, price_on_request=True)

    building = factory.SubFactory(BuildingFactory)
    code = factory.Sequence("{}".format)
    kind = Space.Kind.OFFICE
    area = Decimal(40)
    availability = Space.Availability.LET


class ThemeFactory(PublicFactory):
    class Meta:
        model = Theme

    title_nl = factory.Sequence("Thema {}".format)


class InitiativeFactory(PublicFactory):
    class Meta:
        model = Initiative

    title_nl = factory.Sequence("Initiatief {}".format)
    offer_nl = "<p>Advies en een toelage.</p>"
    contact = factory.SubFactory(ContactPersonFactory)
    theme = factory.SubFactory(ThemeFactory)
    kind = Initiative.Kind.NETWORK
