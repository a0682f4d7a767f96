import pytest
from django.urls import reverse

from pom_site.opendata.datasets import datasets, register
from tests.opendata.news_data import news


def test_the_apps_declare_their_datasets_when_the_site_starts():
    codes = ["bedrijventerreinen", "brownfields", "indicatoren", "percelen", "projecten", "ruimten"]
    assert sorted(dataset.code for dataset in datasets()) == codes


def test_two_datasets_cannot_share_a_code(monkeypatch):
    monkeypatch.setattr("pom_site.opendata.datasets._datasets", {})
    register(news())

    with pytest.raises(ValueError, match="'nieuws' already"):
        register(news(list_page="news-list"))


def test_every_file_and_page_has_an_address():
    for dataset in datasets():
        assert reverse(dataset.page)
        assert [file.address().partition("?")[0] for file in dataset.files]
