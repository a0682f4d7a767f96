import pytest

from pom_site.opendata.catalogue import Catalogue, Contact, catalogue_data, exists
from tests.factories.pages import NewsItemFactory
from tests.opendata.news_data import WHOLE, news

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.opendata.news_data")]


def catalogue(*datasets):
    return Catalogue(page="/open-data/", contact=Contact("", "/contact/"), datasets=list(datasets or [WHOLE]))


def test_a_dataset_is_at_its_place_on_the_page():
    told = catalogue()

    address = "http://127.0.0.1:8000/open-data/#nieuws"
    assert (told.uri_of(WHOLE), told.uri_of_file(WHOLE, WHOLE.files[0])) == (address, f"{address}-nieuws-xlsx")


def test_addresses_of_files_differ():
    found = [catalogue().uri_of_file(WHOLE, file) for file in WHOLE.files]

    assert len(found) == len(set(found)) == 6


def test_the_catalogue_is_as_new_as_its_newest_dataset():
    assert (catalogue().modified, catalogue().issued) == (None, None)
    item = NewsItemFactory()

    assert (catalogue().modified, catalogue().issued) == (item.updated_at, item.created_at)


@pytest.mark.parametrize(("name", "count"), [("news-list", 1), ("api-v9:news", 0), ("", 0)])
def test_the_api_is_told_to_give_what_it_has_an_address_for(name, count):
    assert len(catalogue(news(), news(api=name)).served) == count


def test_an_address_that_is_not_there_does_not_exist():
    assert (exists("news-list"), exists("api-v9:news")) == (True, False)


def test_search_engines_read_of_each_file():
    (found,) = catalogue_data(catalogue())["dataset"]

    assert found["@id"] == "http://127.0.0.1:8000/open-data/#nieuws"
    assert found["distribution"][1] == {
        "@type": "DataDownload",
        "name": "News",
        "encodingFormat": "text/csv",
        "contentUrl": "http://127.0.0.1:8000/nieuws/data.csv?tabel=nieuws",
    }
