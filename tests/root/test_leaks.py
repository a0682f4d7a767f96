"""
What is not public is on no public channel. Whatever is hidden, every page that can be reached — lists, counts, facets,
search, feeds, sitemaps, structured data, other languages — stays byte for byte what it was without it.
"""

import datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.http import http_date

from pom_site.publishing import memo
from pom_site.publishing.drafts import draft_of
from pom_site.publishing.models import VisitorReport
from pom_site.publishing.previews import preview_url
from pom_site.publishing.reports import keep
from pom_site.search.index import rebuild
from pom_site.search.models import SearchEntry
from tests.root.hiding import SECRET, WAYS, WORD, crawl, hidden, hidden_addresses, public_site

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    made = public_site()
    rebuild()
    return made


@pytest.fixture(params=WAYS)
def made(request, site):
    objects = WAYS[request.param](site)
    rebuild()
    memo.clear()
    return objects


@pytest.mark.parametrize("way", WAYS)
def test_what_is_hidden_changes_no_public_page(client, site, way):
    before = crawl(client)
    WAYS[way](site)
    rebuild()
    memo.clear()
    after = crawl(client)

    assert [address for address in after if after[address] != before.get(address)] == []
    assert before.keys() == after.keys()


def test_what_is_public_would_be_found_by_this(client, site):
    before = crawl(client)
    hidden(site)
    rebuild()
    memo.clear()
    after = crawl(client)
    changed = {address for address in after if after[address] != before.get(address)}

    assert {
        "/",
        "/projecten/",
        "/nieuws/feed.atom",
        "/agenda/",
        "/agenda/agenda.ics",
        "/sitemap-projects.xml",
        f"/zoeken/?q={WORD}",
    } <= changed
    assert sum(SECRET in text for _status, _headers, text in after.values()) > 20


LATER = http_date((timezone.now() + datetime.timedelta(days=1)).timestamp())
CONDITIONS = {"if-none-match": "*", "if-modified-since": LATER}
STARTS = ("/", "/en/", "/en/news/", "/fr/projets/", "/de/bereiche/", "/en/domains/", "/nieuws/", "/projecten/")


def test_at_its_address_there_is_nothing_however_one_asks(client, made):
    """HEAD, conditional questions and the slugs of other languages tell no more than a plain question."""
    addresses = hidden_addresses(made)
    addresses += [f"{start}{SECRET}-{code}/" for start in STARTS for code in ("nl", "fr")]
    answers = {(address, client.get(address)) for address in addresses}
    answers |= {(address, client.head(address)) for address in addresses[::3]}
    answers |= {(address, client.get(address, headers=CONDITIONS)) for address in addresses[::3]}

    assert {response.status_code for _address, response in answers} <= {404, 410}
    for address, response in answers:
        assert SECRET not in response.text.replace(address, "") + str(response.headers)


def test_no_form_asks_visitors_about_it(client, made):
    addresses = [reverse("report", args=[instance.reference]) for instance in made]
    answers = [ask(address) for address in addresses for ask in (client.get, client.post)]

    assert {response.status_code for response in answers} <= {404}
    assert SECRET not in "".join(response.text for response in answers)


def test_what_visitors_report_is_on_no_public_page(client, site):
    before = crawl(client)
    for instance in site.values():
        keep(instance, f"{SECRET} {WORD}", f"{SECRET}@example.org", "nl")
    rebuild()
    memo.clear()

    assert (crawl(client), VisitorReport.objects.count()) == (before, len(site))


def test_an_old_address_leads_nowhere(client, site):
    items = hidden(site)
    old = hidden_addresses(items)
    for instance in items:
        instance.slug_nl, instance.slug_en = "anders-nl", "anders-en"
        instance.save()
        type(instance)._base_manager.filter(pk=instance.pk).update(state="offline")

    assert {client.get(address).status_code for address in old} == {404}


def test_search_does_not_find_it(client, made):
    addresses = ["/zoeken/", "/en/search/", "/fr/recherche/", "/projecten/", "/en/projects/"]
    found = [client.get(address, {"q": query}).context["count"] for address in addresses for query in (SECRET, WORD)]

    assert found == [0] * 10
    assert not SearchEntry.objects.visible().filter(folded__contains=SECRET).exists()


def test_a_preview_tells_others_nothing(client, admin_client, site):
    before = crawl(Client())
    WAYS["the draft of something live"](site)
    for name in ("page", "news", "project", "domain"):
        start = admin_client.get(preview_url(draft_of(site[name])))
        assert SECRET in admin_client.get(start["Location"]).text

    assert crawl(Client()) == before
