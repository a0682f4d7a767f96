"""
Code lists of OSLO Bedrijventerrein (https://data.vlaanderen.be/doc/applicatieprofiel/bedrijventerrein) and our own.

The values of the OSLO lists are the last part of the concept's address: `concept_uri` gives the whole of it.
"""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

BASE: Final = "https://data.vlaanderen.be/id/concept/"


class Development(models.TextChoices):
    """OntwikkelbareBedrijvenzoneOntwikkelingsstatus."""

    TO_DEVELOP = "teOntwikkelen", _("To be developed")
    IN_DEVELOPMENT = "inOntwikkeling", _("In development")
    DEVELOPED = "ontwikkeld", _("Developed")
    BLOCKED = "ontwikkelingGeblokkeerd", _("Development blocked")
    IMPOSSIBLE = "nietOntwikkelbaar", _("Cannot be developed")


class Availability(models.TextChoices):
    """BedrijventerreinperceelBeschikbaarheid."""

    OFFERED = "aangeboden", _("Available")
    OPTION = "optie", _("Under option")
    NOT_OFFERED = "nietAangeboden", _("Not available")


class Building(models.TextChoices):
    """BedrijventerreinperceelBebouwing."""

    BUILT = "bebouwd", _("Built on")
    UNBUILT = "onbebouwd", _("Not built on")


class Use(models.TextChoices):
    """BedrijventerreinperceelInGebruik."""

    IN_USE = "inGebruik", _("In use")
    NOT_IN_USE = "nietInGebruik", _("Not in use")


class Function(models.TextChoices):
    """BedrijventerreinperceelFunctie."""

    ECONOMY = "economie", _("Economy")
    AGRICULTURE = "landbouw", _("Agriculture")
    HOUSING = "wonen", _("Housing")
    FOREST = "bos", _("Forest")
    COMMUNITY = "gemeenschapsdiensten", _("Community services")
    FALLOW = "braakliggendeGrond", _("Fallow land")
    INFRASTRUCTURE = "infrastructuurEnVoorzieningen", _("Infrastructure and facilities")
    RECREATION = "recreatie", _("Recreation")
    UNKNOWN = "nietGekend", _("Not known")


class Restriction(models.TextChoices):
    """BedrijventerreinperceelBeperking."""

    REMEDIATION = "teSaneren", _("Must be remediated")
    PHYSICAL = "fysischNietRealiseerbaar", _("Physically impossible")
    WATER = "waterproblematiek", _("Water problems")
    MOBILITY = "mobiliteitsproblematiek", _("Mobility problems")
    ZONING = "herzieningBestemming", _("Zoning under revision")
    PROCEDURE = "juridischeProcedure", _("Legal proceedings")
    RESERVE = "reservegrond", _("Reserve land of a company")
    FROZEN_BY_OWNER = "bevriezingDoorEigenaar", _("Frozen by the owner")
    FROZEN_BY_GOVERNMENT = "bevriezingDoorOverheid", _("Frozen by the government")


class AreaKind(models.TextChoices):
    """RuimtelijkeEenheidOppervlaktetype. “opgementen” is how the list spells it."""

    MEASURED = "opgementenOppervlakte", _("Measured")
    COMPUTED = "berekendeOppervlakte", _("Computed")
    DRAWN = "grafischeOppervlakte", _("From the drawing")


LISTS: Final[dict[type[models.TextChoices], str]] = {
    Development: "OntwikkelbareBedrijvenzoneOntwikkelingsstatus",
    Availability: "BedrijventerreinperceelBeschikbaarheid",
    Building: "BedrijventerreinperceelBebouwing",
    Use: "BedrijventerreinperceelInGebruik",
    Function: "BedrijventerreinperceelFunctie",
    Restriction: "BedrijventerreinperceelBeperking",
    AreaKind: "RuimtelijkeEenheidOppervlaktetype",
}


def concept_uri(kind: type[models.TextChoices], value: str) -> str:
    """The address of a concept: …/BedrijventerreinperceelBeschikbaarheid/aangeboden; "" without a value."""
    return f"{BASE}{LISTS[kind]}/{value}" if value else ""


class Access(models.TextChoices):
    MOTORWAY = "motorway", _("Motorway nearby")
    WATER = "water", _("Quay on the water")
    RAIL = "rail", _("Railway siding")
    TRAIN = "train", _("Station nearby")
    BUS = "bus", _("Bus or tram")
    BICYCLE = "bicycle", _("Cycle highway")


class Utility(models.TextChoices):
    GAS = "gas", _("Gas")
    LOW_VOLTAGE = "low_voltage", _("Electricity, low voltage")
    MEDIUM_VOLTAGE = "medium_voltage", _("Electricity, medium voltage")
    HIGH_VOLTAGE = "high_voltage", _("Electricity, high voltage")
    FIBRE = "fibre", _("Fibre")
    HEAT = "heat", _("Heat network")
    SEWER = "sewer", _("Sewer")
    FIRE_WATER = "fire_water", _("Fire water")


class Measure(models.TextChoices):
    """What makes a place sustainable."""

    SOLAR = "solar", _("Solar panels")
    WIND = "wind", _("Wind turbines")
    HEAT = "heat", _("Heat network or residual heat")
    WADI = "wadi", _("Wadis and infiltration")
    RAINWATER = "rainwater", _("Shared rainwater")
    GREEN = "green", _("Green roofs and planting")
    CHARGING = "charging", _("Shared charging points")


class Breeam(models.TextChoices):
    PASS = "pass", "Pass"
    GOOD = "good", "Good"
    VERY_GOOD = "very_good", "Very Good"
    EXCELLENT = "excellent", "Excellent"
    OUTSTANDING = "outstanding", "Outstanding"


class Sector(models.TextChoices):
    MANUFACTURING = "manufacturing", _("Manufacturing")
    LOGISTICS = "logistics", _("Logistics and distribution")
    KNOWLEDGE = "knowledge", _("Research and knowledge")
    CRAFTS = "crafts", _("Crafts and construction")
    AGRIFOOD = "agrifood", _("Food and agriculture")
    CIRCULAR = "circular", _("Circular economy and recycling")
    CHEMISTRY = "chemistry", _("Chemistry and life sciences")
    ENERGY = "energy", _("Energy")
    SERVICES = "services", _("Business services")
    PORT = "port", _("Port activities")
