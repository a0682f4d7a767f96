"""What the addresses of the security table are about: an object of each kind."""

from django.contrib.auth.models import Group, User

from pom_site.geo.models import Municipality
from pom_site.publishing import audit
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.models import Package, PreviewLink, Publishable, Redirect, Revision
from pom_site.publishing.reports import keep
from pom_site.publishing.snapshots import capture
from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BuildingFactory,
    DomainFactory,
    InitiativeFactory,
    ParkFactory,
    PlotFactory,
    SpaceFactory,
    ThemeFactory,
)
from tests.factories.media import DocumentFactory, ImageFactory
from tests.factories.pages import ContactPersonFactory, EventFactory, NewsItemFactory, OrganisationFactory, PageFactory
from tests.factories.projects import (
    IndicatorDefinitionFactory,
    InvitationFactory,
    ProgrammeFactory,
    ProjectFactory,
    ProposalFactory,
)
from tests.root.admin_addresses import label_of

ROLES = ("bezoeker", "redacteur", "vertaler", "eindredacteur", "beheerder", "superuser")


def _deleted():
    ProjectFactory(state="draft").delete()
    return Revision.objects.get(kind="deleted")


def _package():
    """With a draft of its own and a link that was given out."""
    item = NewsItemFactory()
    package = Package.objects.create(title="Lente 2027")
    store_draft(item, capture(item), None, package=package)
    PreviewLink.objects.create(package=package, expires_at="2099-01-01T00:00:00Z")
    return package


MADE = {
    "pages.page": PageFactory,
    "pages.newsitem": NewsItemFactory,
    "pages.event": EventFactory,
    "projects.project": ProjectFactory,
    "domains.domain": DomainFactory,
    "domains.park": ParkFactory,
    "domains.plot": PlotFactory,
    "domains.brownfield": BrownfieldFactory,
    "domains.association": AssociationFactory,
    "domains.building": BuildingFactory,
    "domains.space": SpaceFactory,
    "domains.theme": ThemeFactory,
    "domains.initiative": InitiativeFactory,
    "media.image": ImageFactory,
    "media.document": DocumentFactory,
    "pages.contactperson": ContactPersonFactory,
    "pages.organisation": OrganisationFactory,
    "projects.programme": ProgrammeFactory,
    "projects.indicatordefinition": IndicatorDefinitionFactory,
    "projects.invitation": InvitationFactory,
    "projects.proposal": lambda: ProposalFactory(photo=b"\xff\xd8"),
    "geo.municipality": Municipality.objects.first,
    "pages.sitesettings": None,
    "auth.user": lambda: User.objects.create_user("iemand", is_staff=True),
    "auth.group": lambda: Group.objects.create(name="Eigen groep"),
    "publishing.auditentry": lambda: audit.record(None, "saved"),
    "publishing.deletedobject": _deleted,
    "publishing.package": _package,
    "publishing.previewlink": lambda: PreviewLink.objects.create(expires_at="2099-01-01T00:00:00Z"),
    "publishing.visitorreport": lambda: keep(PageFactory(), "De naam is fout.", "", "nl"),
    "publishing.redirect": lambda: Redirect.objects.create(old_path="/oud/", target="/"),
}


def made_for(name):
    """The object that an address is about; a public one is live and has a draft."""
    make = MADE[label_of(name) or "pages.newsitem"]
    item = make() if make else None
    if isinstance(item, Publishable):
        draft = store_draft(item, capture(item), None)
        PreviewLink.objects.create(expires_at="2099-01-01T00:00:00Z").revisions.add(draft)
    return item
