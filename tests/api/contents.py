"""One public object of each list, and a hidden one whose title or text says so."""

from tests.domains.opendata.files import brownfield, park, plot, space
from tests.factories.domains import BuildingFactory, DomainFactory, SpaceFactory
from tests.factories.geo import MunicipalityFactory
from tests.factories.projects import FundingLineFactory, IndicatorFactory, PartnerFactory, ProjectFactory

SECRET = "Geheim"
DRAFT = {"title_nl": SECRET, "state": "draft"}
LISTS = ["projects", "indicators", "parks", "plots", "brownfields", "buildings", "spaces", "municipalities"]


def fill():
    """The public objects by the name of their list."""
    project = ProjectFactory(title_nl="Kaaien", domain=DomainFactory(code="brownfields"))
    PartnerFactory(project=project)
    FundingLineFactory(project=project)
    secret = ProjectFactory(**DRAFT)
    IndicatorFactory(project=secret, disaggregation=SECRET)
    kouter = park(title_nl="Kouter")
    punt = BuildingFactory(title_nl="De Punt")
    for make in (park, brownfield, BuildingFactory):
        make(**DRAFT)
    plot(**DRAFT, park=kouter)
    SpaceFactory(**DRAFT, building=punt)
    plot(park__state="draft", title_nl=SECRET)
    space(building__state="draft", title_nl=SECRET)
    return {
        "projects": project,
        "indicators": IndicatorFactory(project=project),
        "parks": kouter,
        "plots": plot(park=kouter),
        "brownfields": brownfield(),
        "buildings": punt,
        "spaces": SpaceFactory(building=punt, offered=True),
        "municipalities": MunicipalityFactory(slug="proefdorp", name="Proefdorp"),
    }
