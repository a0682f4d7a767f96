"""
Projects and what belongs to them, for tests: published and in Dutch only, unless told otherwise.

`domain=` sets the main domain and, with `domains=[…]`, which others it belongs to; without it, brownfields.
`municipality=` (or `municipalities=[…]`) gives the project a location there.
"""

import datetime
from decimal import Decimal

import factory
from django.utils import timezone

from pom_site.geo.models import Municipality
from projects.models import (
    FundingLine,
    Indicator,
    IndicatorDefinition,
    Invitation,
    Location,
    Milestone,
    Partner,
    Programme,
    Project,
    Proposal,
)
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory, PublicFactory


class ProgrammeFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Programme

    class Params:
        european = factory.Trait(
            kind=Programme.Kind.ERDF,
            publicity_regime=Programme.Regime.CPR_2021,
            period=Programme.Period.P2021,
            fund_nl="Europees Fonds voor Regionale Ontwikkeling",
            fund_code="EFRO",
        )

    name_nl = factory.Sequence("Programma {}".format)
    short_name = factory.Sequence("Prog {}".format)
    kind = Programme.Kind.PROVINCIAL
    publicity_regime = Programme.Regime.NONE


class ProjectFactory(PublicFactory):
    class Meta:
        model = Project

    class Params:
        domain = factory.LazyFunction(lambda: DomainFactory(code="brownfields"))

    title_nl = factory.Sequence("Project {}".format)
    primary_domain = factory.SelfAttribute("domain")
    starts_on = datetime.date(2024, 1, 1)

    @factory.post_generation
    def domains(self, create, given, **kwargs):
        self.domains.set({self.primary_domain, *(given or ())})

    @factory.post_generation
    def municipality(self, create, given, **kwargs):
        if given:
            LocationFactory(project=self, municipality=given)

    @factory.post_generation
    def municipalities(self, create, given, **kwargs):
        for municipality in given or ():
            LocationFactory(project=self, municipality=municipality)


class PartnerFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Partner

    project = factory.SubFactory(ProjectFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    role = Partner.Role.PARTNER
    position = factory.Sequence(int)


class FundingLineFactory(factory.django.DjangoModelFactory):
    """`european=True` makes it European money, from a European programme."""

    class Meta:
        model = FundingLine

    class Params:
        european = factory.Trait(
            kind=FundingLine.Kind.EU, programme=factory.SubFactory(ProgrammeFactory, european=True)
        )

    project = factory.SubFactory(ProjectFactory)
    funder = factory.SubFactory(OrganisationFactory)
    kind = FundingLine.Kind.PROVINCIAL
    amount = Decimal(100_000)
    position = factory.Sequence(int)


class LocationFactory(factory.django.DjangoModelFactory):
    """In Gent, unless told otherwise."""

    class Meta:
        model = Location

    project = factory.SubFactory(ProjectFactory)
    municipality = factory.LazyFunction(lambda: Municipality.objects.get(slug="gent"))
    position = factory.Sequence(int)


class IndicatorDefinitionFactory(factory.django.DjangoModelFactory):
    """Hectares of land, which may be added up."""

    class Meta:
        model = IndicatorDefinition

    code = factory.Sequence("OWN{}".format)
    name_nl = factory.Sequence("Gesaneerde grond {}".format)
    unit_nl = "ha"
    aggregation = IndicatorDefinition.Aggregation.SUM


class IndicatorFactory(factory.django.DjangoModelFactory):
    """Aims at 10; `measured=4` says what was achieved, with its date and source."""

    class Meta:
        model = Indicator

    class Params:
        measured = None

    project = factory.SubFactory(ProjectFactory)
    definition = factory.SubFactory(IndicatorDefinitionFactory)
    target = Decimal(10)
    target_on = datetime.date(2026, 12, 31)
    achieved = factory.SelfAttribute("measured")
    achieved_on = factory.LazyAttribute(lambda made: None if made.measured is None else datetime.date(2025, 6, 30))
    source_nl = factory.LazyAttribute(lambda made: "Jaarverslag 2025" if made.measured is not None else "")
    position = factory.Sequence(int)


class MilestoneFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Milestone

    project = factory.SubFactory(ProjectFactory)
    title_nl = factory.Sequence("Stap {}".format)
    planned_on = datetime.date(2026, 3, 1)
    position = factory.Sequence(int)


class InvitationFactory(factory.django.DjangoModelFactory):
    """Valid for a day; its organisation is a partner of its project."""

    class Meta:
        model = Invitation

    project = factory.SubFactory(ProjectFactory)
    organisation = factory.LazyAttribute(lambda made: PartnerFactory(project=made.project).organisation)
    email = "partner@example.org"
    expires_at = factory.LazyFunction(lambda: timezone.now() + datetime.timedelta(days=1))


class ProposalFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Proposal

    invitation = factory.SubFactory(InvitationFactory)
    progress = "De eerste fase is klaar."
