import base64
import hashlib
import re

import pytest
from django.template import Context, Template

from pom_site.delivery.styles import FOLDER, bundle, style_hash, style_sheet
from tests.factories.pages import PageFactory


def sha256(css):
    return f"'sha256-{base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()}'"


def written_into(html):
    return re.findall(r"<style>(.*?)</style>", html, re.DOTALL)


def test_the_tag_writes_the_style_sheet_as_it_is():
    html = Template("{% load delivery %}{% stylesheet %}").render(Context())

    assert html == f"<style>{style_sheet()}</style>"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/geheim/"])
def test_the_policy_allows_the_one_style_sheet_of_the_page(client, address):
    PageFactory(title_nl="Home", kind="home")
    response = client.get(address)

    found = [sha256(css) for css in written_into(response.text)]

    assert found == [style_hash()]
    assert f"style-src {found[0]}" in response["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["site", "places", "card"])
def test_no_import_is_left(name):
    assert "@import" not in style_sheet(name)


def test_the_sheet_of_places_is_the_site_and_more():
    assert style_sheet("places").startswith(style_sheet())


def test_every_file_is_in_its_layer():
    names = re.findall(r"@import url\(([^)]+)\)", (FOLDER / "main.css").read_text())

    assert (len(names) > 20, style_sheet().count("@layer ") >= len(names)) == (True, True)


def test_the_style_sheet_cannot_close_its_element():
    assert "</" not in style_sheet()


def test_every_file_that_the_style_sheet_names_exists():
    named = re.findall(r"url\(['\"]?(/static/[^)'\"#]+)", style_sheet())

    missing = [each for each in named if not (FOLDER.parent / each.removeprefix("/static/")).exists()]

    assert (bool(named), missing) == (True, [])


def test_nothing_comes_from_elsewhere():
    assert re.findall(r"url\(['\"]?(?:https?:)?//", style_sheet()) == []


def test_a_bundle_keeps_layers_and_rewrites_addresses(tmp_path):
    (tmp_path / "components").mkdir()
    (tmp_path / "main.css").write_text(
        "@layer base, components;\n"
        "@import url(base.css) layer(base);\n"
        "@import url(components/x.css) layer(components);\n"
    )
    (tmp_path / "base.css").write_text("a { background: url(../img/mark.svg); }\n")
    (tmp_path / "components" / "x.css").write_text("/* note */\n.x { background: url(../../img/dak.svg) }\n")

    assert bundle(tmp_path / "main.css") == (
        "@layer base, components;"
        "@layer base{a{background:url(/static/img/mark.svg)}}"
        "@layer components{.x{background:url(/static/img/dak.svg)}}"
    )


def test_the_sheet_is_built_once(settings):
    settings.DEBUG = False

    assert style_sheet() is style_sheet()
