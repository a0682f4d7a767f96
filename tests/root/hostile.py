"""Every public address with the parameters that it reads, and the values that nobody sends with good intentions."""

from django import forms

from domains.forms.buildings import BuildingFilterForm
from domains.forms.parks import ParkFilterForm
from domains.rooms.forms import RoomForm
from projects.forms import ProjectFilterForm
from tests.api.contents import LISTS as API_LISTS

FORMS = (ProjectFilterForm, RoomForm, ParkFilterForm, BuildingFilterForm)
FIELDS = [(name, field) for form in FORMS for name, field in form.base_fields.items()]
FREE = {name for name, field in FIELDS if not isinstance(field, forms.ChoiceField)}
CHOICES = {name for name, _field in FIELDS} - FREE
FILTERS = list(ProjectFilterForm.base_fields)
ROOM_FILTERS = list(RoomForm.base_fields)
CSV = ["tabel", "bom", "scheiding"]
DATASETS = {"park": "bedrijventerreinen", "plot": "percelen", "brownfield": "brownfields", "space": "ruimten"}
API = ["page", "size", "municipality", "area_from", "area_to", "changed_since", "availability", "park", "domain"]
# An address of each named route, and the parameters that it reads.
ROUTES = {
    "home": ("/", []),
    "search": ("/zoeken/", ["q", "pagina"]),
    "news-list": ("/nieuws/", ["pagina"]),
    "news-detail": ("/nieuws/bericht/", []),
    "news-rss": ("/nieuws/feed.rss", []),
    "news-atom": ("/nieuws/feed.atom", []),
    "event-list": ("/agenda/", ["wanneer", "pagina"]),
    "event-calendar": ("/agenda/agenda.ics", ["wanneer"]),
    "event-detail": ("/agenda/infomoment/", []),
    "event-ics": ("/agenda/infomoment/agenda.ics", []),
    "domain-list": ("/domeinen/", []),
    "domain-detail": ("/domeinen/brownfields/", []),
    "room-list": ("/ik-zoek-ruimte/", ROOM_FILTERS),
    "room-compare": ("/ik-zoek-ruimte/vergelijken/", ["wat", "soort", "van"]),
    "room-atom": ("/ik-zoek-ruimte/feed.atom", ["soort", "tot", "vrij"]),
    "room-deadlines": ("/ik-zoek-ruimte/termijnen.ics", ["gemeente", "van", "vrij"]),
    "park-detail": ("/bedrijventerreinen/kouter/", []),
    "plot-detail": ("/percelen/a1/", []),
    "brownfield-list": ("/brownfields/", ["gemeente", "doel", "convenant", "pagina"]),
    "brownfield-detail": ("/brownfields/oude-fabriek/", []),
    "association-list": ("/terreinverenigingen/", ["gemeente", "dienst", "pagina"]),
    "association-detail": ("/terreinverenigingen/kouter/", []),
    "building-detail": ("/gebouwen/de-punt/", []),
    "space-detail": ("/ruimten/labo-1/", []),
    "theme-list": ("/themas/", []),
    "theme-detail": ("/themas/logistiek/", []),
    "initiative-list": ("/initiatieven/", ["thema", "soort", "oproep", "pagina"]),
    "initiative-calls": ("/initiatieven/oproepen.ics", []),
    "initiative-detail": ("/initiatieven/fonds/", []),
    "park-list": ("/bedrijventerreinen/", list(ParkFilterForm.base_fields)),
    "building-list": ("/gebouwen/", list(BuildingFilterForm.base_fields)),
    "municipality-list": ("/gemeenten/", ["q"]),
    "municipality-detail": ("/gemeenten/nevele/", []),
    "international-list": ("/internationale-projecten/", FILTERS),
    "park-data": ("/bedrijventerreinen/data/", ["q"]),
    "plot-data": ("/percelen/data/", ["q"]),
    "brownfield-data": ("/brownfields/data/", ["q"]),
    "space-data": ("/ruimten/data/", ["q"]),
    **{f"{name}-csv": (f"/{code}/data.csv", CSV) for name, code in DATASETS.items()},
    **{f"{name}-xlsx": (f"/{code}/data.xlsx", CSV) for name, code in DATASETS.items()},
    **{f"{name}-json": (f"/{code}/data.json", CSV) for name, code in DATASETS.items()},
    **{f"{name}-jsonld": (f"/{code}/data.jsonld", CSV) for name, code in DATASETS.items()},
    **{f"{name}-geojson": (f"/{code}/data.geojson", CSV) for name, code in DATASETS.items()},
    "api-nothing": ("/api/v2/", ["q"]),
    "api-root": ("/api/v1/", ["q"]),
    "openapi-json": ("/api/v1/openapi.json", ["q"]),
    **{name: (f"/api/v1/{name}", API) for name in API_LISTS},
    **{f"{name}-one": (f"/api/v1/{name}/1", ["q"]) for name in API_LISTS},
    "project-list": ("/projecten/", FILTERS),
    "project-data": ("/projecten/data/", ["q", "status"]),
    "project-csv": ("/projecten/data.csv", ["q", "status", *CSV]),
    "project-xlsx": ("/projecten/data.xlsx", ["q", "status"]),
    "project-json": ("/projecten/data.json", ["q", "status"]),
    "project-jsonld": ("/projecten/data.jsonld", ["q", "status"]),
    "project-geojson": ("/projecten/data.geojson", ["q", "status"]),
    "project-kohesio": ("/projecten/kohesio.csv", ["q", *CSV]),
    "project-keep": ("/projecten/keep.xlsx", ["q", "status"]),
    "project-detail": ("/projecten/kade/", []),
    "partner-list": ("/partners/", ["pagina"]),
    "partner-detail": ("/partners/gent/", ["pagina"]),
    "programme-list": ("/programmas/", []),
    "programme-detail": ("/programmas/leader/", ["pagina"]),
    "period-detail": ("/programmas/periode/2014-2020/", ["pagina"]),
    "project-kit": ("/projecten/kade/communicatie/", []),
    "project-poster-a4": ("/projecten/kade/communicatie/affiche-a4.pdf", []),
    "project-poster-a3": ("/projecten/kade/communicatie/affiche-a3.pdf", []),
    "project-logos": ("/projecten/kade/communicatie/logos.zip", []),
    "project-card": ("/projecten/kade/kaart/", []),
    "project-permanent": ("/p/1/", []),
    "open-data": ("/open-data/", []),
    "open-data-jsonld": ("/open-data/catalog.jsonld", []),
    "open-data-turtle": ("/open-data/catalog.ttl", []),
    "results": ("/resultaten/", ["domein", "gemeente", "programma", "jaar", "per", "pagina"]),
    "yearbook": ("/projecten/portfolio/2024/", ["pagina"]),
    "project-rss": ("/projecten/feed.rss", []),
    "project-atom": ("/projecten/feed.atom", []),
    "report": ("/klopt-dit-nog/pages.page:900001/", ["verstuurd"]),
    "translation-request": ("/vertaling-vragen/", ["object", "taal"]),
    "sitemap": ("/sitemap.xml", ["p"]),
    "django.contrib.sitemaps.views.sitemap": ("/sitemap-projects.xml", ["p"]),
    "robots": ("/robots.txt", []),
    "health": ("/health/", []),
}
STAFF_ONLY = {
    "autosave",
    "look-at-contour",
    "styleguide",
    "translation-board",
    "handbook",
    "handbook-contents",
    "handbook-picture",
}
# tests/publishing/previews, tests/projects/test_yearbook.py and updates
TRIED_ELSEWHERE = {"preview-link", "preview-stop", "newest-yearbook", "project-contribute"}
ADDRESSES = {address: [*known, "onbekend"] for address, known in ROUTES.values()} | {
    "/over/": ["onbekend"],  # a page of the tree
    "/en/projects/": ["q", "pagina"],
    "/en/search/": ["q", "pagina"],
    "/geheim/": ["q"],  # a page that does not exist
}

VALUES = {
    "empty": "=",
    "space": "=%20",
    "a letter": "=a",
    "NUL": "=%00",
    "NUL within": "=a%00b",
    "lone surrogate": "=%ED%A0%80",
    "broken UTF-8": "=%FF%FE%C0%80",
    "broken percent": "=%ZZ%",
    "control characters": "=%01%0B%1F%7F",
    "line ends": "=a%0D%0ASet-Cookie:%20x=1",
    "right to left": "=%E2%80%AE%EF%BF%BF",
    "astral": "=%F0%9F%98%80",
    "huge number": f"={10**30}",
    "more digits than Python reads": f"={'9' * 5000}",
    "negative": "=-1",
    "zero": "=0",
    "fraction": "=1.5",
    "exponent": "=1e400",
    "no number": "=NaN",
    "other digits": "=%D9%A1",
    "200 kB": f"={'a' * 200_000}",
    "wildcards": "=%25_%25_%5C",
    "quotes": "='%20OR%201=1;--%22",
    "search operators": "=!%20%26%20|%20(a%20<->%20b)%20:*",
    "a pattern": "=(a%2B)%2B$[",
    "a template": "={{7*7}}{%25%20x%20%25}$%7Bx%7D",
    "a path": "=../../../../etc/passwd",
    "markup": "=<script>x()</script>",
    "array": "[]=a",
    "deep array": "[a][b][c]=a",
    "operator": "__contains=a",
    "no value": "",
}
