import datetime
from dataclasses import replace

import pytest
from django.utils import timezone

from pages.models import NewsItem, Page
from pom_site.opendata import exports
from pom_site.opendata.exports import Dates, dates_by_name
from pom_site.opendata.json_files import nested
from pom_site.opendata.urls import file_urls
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.opendata.news_data import WHOLE, news

pytestmark = pytest.mark.django_db
EXPORT = WHOLE.export
HIDDEN = [
    {"state": "draft"},
    {"state": "offline"},
    {"publish_from": timezone.now() + datetime.timedelta(hours=1)},
    {"publish_until": timezone.now() - datetime.timedelta(hours=1)},
]


@pytest.mark.parametrize("values", HIDDEN)
def test_what_is_not_public_is_left_out_even_when_it_is_named(values):
    hidden = NewsItemFactory(title_nl="Geheim", **values)

    assert (EXPORT.keys(), list(EXPORT.in_chunks([hidden.pk]))) == ([], [])


def test_objects_come_in_the_order_asked_a_chunk_at_a_time(monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(exports, "CHUNK", 2)
    keys = [item.pk for item in NewsItemFactory.create_batch(5)][::-1]

    with django_assert_num_queries(3):
        assert [item.pk for item in EXPORT.in_chunks(keys)] == keys


def test_a_writer_reads_no_further_than_it_writes():
    """So that ten thousand objects need no more memory than one."""
    read = []
    NewsItemFactory.create_batch(3)

    def objects():
        for item in NewsItem.objects.all():
            read.append(item)
            yield item

    parts = nested(EXPORT, objects())

    assert [(next(parts) and 0) or len(read) for _part in range(3)] == [0, 1, 2]


def test_the_dates_are_those_of_what_is_public():
    item = NewsItemFactory(title_nl="Kade")
    NewsItemFactory(title_nl="Geheim", state="draft")

    assert dates_by_name({"nieuws": EXPORT}) == {"nieuws": Dates(item.created_at, item.updated_at)}


def test_those_of_all_datasets_cost_one_query_and_nothing_public_has_none(django_assert_num_queries):
    NewsItemFactory(title_nl="Geheim", state="draft")
    page = PageFactory()
    pages = replace(EXPORT, objects=Page.objects.all)

    with django_assert_num_queries(1):
        found = dates_by_name({"nieuws": EXPORT, "paginas": pages})

    assert found == {"nieuws": Dates(None, None), "paginas": Dates(page.created_at, page.updated_at)}


def test_formats_that_an_app_did_not_declare_have_no_address():
    bare = news()

    names = [pattern.name for pattern in file_urls(bare)]

    assert names == ["nieuws-csv", "nieuws-xlsx", "nieuws-json"]
    assert {file.url_name for file in bare.files} == set(names)


def test_one_table_needs_no_choice_of_tables():
    (name, table), *_others = EXPORT.tables().items()
    alone = news(tables=lambda: {name: table})

    assert [(file.format.label, file.query) for file in alone.files] == [("CSV", ""), ("XLSX", ""), ("JSON", "")]
