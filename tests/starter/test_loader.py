import shutil

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from domains.models import Brownfield, Building, Domain, Initiative, Park, Theme
from pages.models import ContactPerson, NewsItem, Organisation, Page, SiteSettings
from pom_site.starter import loader
from pom_site.starter.loader import Loader, columns_of, location
from projects.models import IndicatorDefinition, Programme, Project

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]

PLACES = (Project, Park, Building, Brownfield, Initiative, Theme)  # what points at the rest goes first


def test_loading_again_makes_nothing():
    before = {model: model.objects.count() for model in (Page, Domain, NewsItem, Project, Organisation)}

    assert Loader().load() == 0
    assert {model: model.objects.count() for model in before} == before


def test_the_command_says_that_a_site_with_content_is_left_alone(capsys):
    call_command("seed_site")

    assert capsys.readouterr().out == "This site has content: nothing is loaded.\n"


def test_what_staff_changed_moved_or_deleted_stays_so():
    Project.objects.filter(slug_nl="eiland-zwijnaarde").update(title_nl="Anders", slug_nl="anders")
    Page.objects.filter(legal_kind="privacy").update(parent=Page.objects.get(kind="contact"))
    NewsItem.objects.all().delete()

    Loader().load()

    assert Project.objects.filter(slug_nl="eiland-zwijnaarde").count() == 0
    assert (Page.objects.filter(legal_kind="privacy").count(), NewsItem.objects.count()) == (1, 0)


def test_what_the_pom_must_fill_in_itself_stays_empty():
    assert len(SiteSettings.objects.get().missing) == 6


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A copy of the starter's files that a test may change, and a site that is still empty."""
    for model in (*PLACES, NewsItem, Domain, Page, Organisation, ContactPerson, Programme, IndicatorDefinition):
        model.objects.all().delete()
    folder = shutil.copytree(loader.FOLDER, tmp_path / "starter", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    monkeypatch.setattr(loader, "FOLDER", folder)
    return folder


def news(**values):
    lines = {"key": "proef", "slug.nl": "proef", "title.nl": "Proef", "date": "2026-01-01", **values}
    return "[[news]]\n" + "".join(f'{name} = "{value}"\n' for name, value in lines.items() if value)


def leave_only_news(files):
    for kind in ("project", "park", "brownfield", "building", "theme", "initiative"):
        (files / f"{kind}s.toml").write_text(f"{kind} = []")


def test_what_stands_in_the_files_is_loaded(files):
    (files / "news.toml").write_text(news(**{"title.fr": "Essai", "slug.fr": "essai"}))
    leave_only_news(files)

    Loader().load()

    assert NewsItem.objects.get(slug_nl="proef").existing_languages == ["nl", "fr"]


@pytest.mark.parametrize("mistake", [{"title.nl": ""}, {"summary.nl": "a" * 301}, {"seo_title.nl": "a" * 61}])
def test_a_text_that_breaks_a_rule_stops_everything(files, mistake):
    (files / "news.toml").write_text(news(key="goed", **{"slug.nl": "goed"}) + news(**mistake))
    leave_only_news(files)

    with pytest.raises(ValidationError):
        Loader().load()

    assert list(NewsItem.objects.filter(slug_nl__in=["goed", "proef"])) == []


def test_a_reference_to_what_is_not_there_stops_everything(files):
    text = (files / "projects.toml").read_text().replace('key = "eiland', 'domains_ = []\nkey = "eiland', 1)
    (files / "projects.toml").write_text(
        text.replace('primary_domain = "bedrijventerreinen"', 'primary_domain = "x"', 1)
    )

    with pytest.raises(KeyError):
        Loader().load()


def test_texts_become_columns_and_other_values_stay():
    row = {"title": {"nl": " Een\n", "en": "One"}, "period": {"start": "2020"}, "stage": "running"}

    assert columns_of(row) == {
        "title_nl": "Een",
        "title_en": "One",
        "period": {"start": "2020"},
        "stage": "running",
    }


def test_a_place_in_the_province_is_a_municipality_and_one_elsewhere_a_name():
    inside, elsewhere = (
        location({"municipality": "Gent", "place": "Muide"}),
        location({"place": "Terneuzen", "country": "NL"}),
    )

    assert (inside["municipality"].slug, inside["place_nl"]) == ("gent", "Muide")
    assert elsewhere == {"place_nl": "Terneuzen", "country": "NL"}
