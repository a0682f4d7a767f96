"""A public site, and every way of not being public: what tests/root/test_leaks.py hides and looks for."""

import datetime
import re
from html import unescape
from io import BytesIO

from django.db import models, transaction
from django.utils import timezone
from modeltranslation.translator import translator
from openpyxl import load_workbook

from pom_site.geo.models import Municipality
from pom_site.publishing.addresses import addresses_of
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.languages import CODES, columns
from pom_site.publishing.offline import take_offline
from pom_site.publishing.snapshots import capture
from projects.models import Partner
from tests.counting import committed
from tests.factories.domains import DomainFactory
from tests.factories.media import ImageFactory
from tests.factories.pages import EventFactory, NewsItemFactory, OrganisationFactory, PageFactory, add_block
from tests.factories.projects import (
    FundingLineFactory,
    LocationFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)

SECRET, WORD = "geheimschrift", "verstopt"
HOUR = datetime.timedelta(hours=1)
TEXTS = ("text", "key_figure", "call_to_action")


def public_site():
    """One of everything that visitors may see, in four languages. Gives the objects by the kind of model."""
    names = {column: f"Openbaar {column[-2:]}" for column in columns("title")}
    home = PageFactory(title_nl="Welkom", title_en="Welcome", title_fr="Accueil", title_de="Start", kind="home")
    for kind in ("news", "projects", "domains", "search", "contact"):
        PageFactory(kind=kind, in_menu=True, parent=None, **{column: f"{kind} {column}" for column in columns("title")})
    page = PageFactory(in_menu=True, footer="about", **names)
    domain = DomainFactory(code="brownfields", **names)
    news = NewsItemFactory(**names)
    event = EventFactory(municipality=Municipality.objects.get(slug="gent"), **names)
    project = ProjectFactory(domain=domain, municipality=Municipality.objects.get(slug="gent"), featured=1, **names)
    project.news.add(news)
    domain.news.add(news)
    return {"home": home, "page": page, "domain": domain, "news": news, "project": project, "event": event}


def hidden(site, **values):
    """An object of each kind that says the secret wherever it can, linked to and from what is public."""
    made = [
        PageFactory(parent=site["page"], in_menu=True, footer="about", **values),
        NewsItemFactory(**values),
        ProjectFactory(domain=site["domain"], featured=2, **values),
        DomainFactory(code="vastgoed", **values),
        EventFactory(municipality=site["event"].municipality, **values),
    ]
    for instance in made:
        fill(instance)
    _page, news, project, _domain, _event = made
    news.projects.add(site["project"], project)
    site["domain"].news.add(news)
    project.news.add(site["news"])
    return made


def fill(instance):
    """The secret in every text in every language, in blocks, in rows and in the name of a picture."""
    instance.image = ImageFactory(title=SECRET, alt_nl=SECRET, key=f"{SECRET}{instance._meta.model_name}{instance.pk}")
    _say(instance)
    instance.save()
    for kind in TEXTS:
        block = add_block(instance, kind)
        _say(block)
        block.save()
    if hasattr(instance, "partners"):
        partner = OrganisationFactory(name_nl=f"{SECRET} {instance.pk}")
        PartnerFactory(project=instance, organisation=partner, role=Partner.Role.FUNDER)
        FundingLineFactory(project=instance, programme=ProgrammeFactory(european=True, name_nl=f"Fonds {SECRET}"))
        LocationFactory(project=instance, municipality=None, place_nl=SECRET)
        instance.acronym = SECRET
        instance.save()


def _say(instance):
    for name in translator.get_options_for_model(type(instance)).fields:
        for code in CODES:
            field = instance._meta.get_field(f"{name}_{code}")
            if name == "slug":
                setattr(instance, field.name, f"{SECRET}-{code}")
            elif isinstance(field, models.CharField | models.TextField) and name not in {"path", "link", "url"}:
                limit = getattr(field, "max_length", None) or 100
                setattr(instance, field.name, f"{SECRET} {WORD}"[:limit])


def _drafts_of_live_objects(site):
    for name in ("page", "news", "project", "domain", "event"):
        instance = site[name]
        with transaction.atomic():
            fill(type(instance)._base_manager.get(pk=instance.pk))
            data = capture(type(instance)._base_manager.get(pk=instance.pk))
            transaction.set_rollback(True)
        store_draft(instance, data, None)
    return []


def _taken_offline(site, **values):
    made = hidden(site)
    for instance in made:
        is_european = instance._meta.model_name == "project"  # it cannot go without a word
        why = {"explanation": "Dit is afgelopen."} if is_european else {}
        take_offline(instance, None, **(why | values))
    return made


def _deleted(site):
    made = hidden(site)
    for instance in made:
        if instance._meta.model_name != "domain":
            instance.delete()
    take_offline(made[3], None)
    return made


WAYS = {
    "a draft": lambda site: hidden(site, state="draft"),
    "for review": lambda site: hidden(site, state="review"),
    "not visible yet": lambda site: hidden(site, publish_from=timezone.now() + HOUR),
    "no longer visible": lambda site: hidden(site, publish_until=timezone.now() - HOUR),
    "offline": _taken_offline,
    "gone": lambda site: _taken_offline(site, kind="gone", explanation="Afgerond."),
    "deleted": _deleted,
    "the draft of something live": _drafts_of_live_objects,
}


def hidden_addresses(made):
    """Where it would be, in each language; for drafts of live objects, where those would go."""
    found = [path for instance in made for path in addresses_of(instance).values()]
    return found or [f"{start}{SECRET}-nl/" for start in ("/", "/nieuws/", "/projecten/", "/domeinen/", "/en/news/")]


SEEDS = [
    *("/", "/en/", "/fr/", "/de/", "/robots.txt", "/sitemap.xml", "/nergens/", "/en/nergens/"),
    *(f"{path}?q={WORD}" for path in ("/zoeken/", "/en/search/", "/projecten/", "/en/projects/", "/fr/projets/")),
    *(
        f"/projecten/{name}"
        for name in ("data/", "data.csv", "data.json", "data.jsonld", "data.geojson", "kohesio.csv")
    ),
    *(f"/projecten/data.csv?tabel={name}" for name in ("partners", "financiering", "indicatoren")),
    *("/projecten/keep.xlsx", "/projecten/data.xlsx", "/en/projects/data/", "/en/projects/data.jsonld"),
    *("/agenda/", "/agenda/?wanneer=voorbij", "/agenda/agenda.ics"),
    *("/nieuws/feed.atom", "/nieuws/feed.rss", "/projecten/feed.atom", "/projecten/feed.rss", "/en/projects/feed.atom"),
    *(
        "/domeinen/brownfields/",
        "/projecten/?domein=brownfields",
        "/projecten/?sort=titel",
        "/projecten/?gemeente=gent",
    ),
]
LINK = re.compile(r'(?:href|action|src)="(?:http://127\.0\.0\.1:8000)?(/[^"#]*)|<loc>http://127\.0\.0\.1:8000(/[^<]*)')
MADE_ON = re.compile(r'"made_on": "[^"]*"')
NOT_FOLLOWED = ("/static/", "/media/", "/admin/")
# Fifty-five pages of one kind in four languages: Gent, where the projects are, stands for all.
ALIKE = re.compile(r"(?:/en|/fr|/de)?/(?:gemeenten|municipalities|communes|gemeinden)/(?!gent/)[^/]+/")


def text_of(response):
    """What one reads in it; of a workbook the cells, because its parts carry the time at which they were packed."""
    body = response.getvalue() if response.streaming else response.content
    if "spreadsheet" not in response["Content-Type"]:
        return body.decode(response.charset, errors="surrogateescape")  # posters and packs of logos are no text
    workbook = load_workbook(BytesIO(body), read_only=True)
    return str([list(sheet.iter_rows(values_only=True)) for sheet in workbook])


def crawl(client):
    """Every public page that can be reached, as it is sent: status, headers and content."""
    committed()  # as on a real site, a page remembers what the one before it read
    waiting, pages = list(SEEDS), {}
    while waiting:
        address = waiting.pop()
        if address in pages or address.startswith(NOT_FOLLOWED) or ALIKE.match(address):
            continue
        response = client.get(address)
        text = MADE_ON.sub("", text_of(response))
        headers = sorted(
            pair for pair in response.items() if pair[0] != "Content-Length" or not address.endswith("xlsx")
        )
        pages[address] = (response.status_code, headers, text)
        linked = [unescape(first or second) for first, second in LINK.findall(text)]
        waiting += [link for link in linked if "?" not in link]  # of the filters, those among the seeds will do
    return pages
