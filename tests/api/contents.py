"""One public object of each list, and a hidden one whose title or text says so."""

from tests.domains.opendata.files import brownfield, park, plot, space
from tests.factories.domains import BuildingFactory, DomainFactory
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
    for make in (park, plot, brownfield, space, BuildingFactory):
        make(**DRAFT)
    plot(park__state="draft", title_nl=SECRET)
    space(building__state="draft", title_nl=SECRET)
    kouter = park(title_nl="Kouter")
    punt = BuildingFactory(title_nl="De Punt")
    return {
        "projects": project,
        "indicators": IndicatorFactory(project=project),
        "parks": kouter,
        "plots": plot(park=kouter),
        "brownfields": brownfield(),
        "buildings": punt,
        "spaces": space(building=punt),
        "municipalities": MunicipalityFactory(slug="proefdorp", name="Proefdorp"),
    }
