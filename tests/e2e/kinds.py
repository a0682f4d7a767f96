"""One address of every kind of page, in the starter site."""

PUBLIC = {
    "home": "/",
    "page": "/over-de-pom/",
    "contact": "/contact/",
    "legal page": "/toegankelijkheidsverklaring/",
    "domain list": "/domeinen/",
    "domain": "/domeinen/brownfields/",
    "project list": "/projecten/",
    "filtered list": "/projecten/?domein=brownfields&sort=titel",
    "empty list": "/projecten/?q=onvindbaar",
    "project": "/projecten/eiland-zwijnaarde/",
    "European project": "/projecten/smart-energy-link/",
    "partner's kit": "/projecten/smart-energy-link/communicatie/",
    "news list": "/nieuws/",
    "news item": "/nieuws/enkel-nederlands/",
    "search results": "/zoeken/?q=haven",
    "empty search": "/zoeken/?q=onvindbaar",
    "not found": "/bestaat-niet/",
    "Dutch page under English": "/en/enkel-nederlands/",
    "English home": "/en/",
}
WIDTHS = (360, 1280)
ADMIN = (
    "/admin/",
    "/admin/projects/project/",
    "/admin/projects/project/1/change/",
    "/admin/pages/page/",
    "/admin/pages/page/1/change/",
    "/admin/media/image/add/",
    "/admin/handleiding/",
    "/admin/handleiding/wijzigen/",
)
