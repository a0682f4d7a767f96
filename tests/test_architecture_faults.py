"""Each rule of the house finds a planted offence: a rule that cannot fail is no rule."""

import polib
import pytest
from django.apps import apps
from django.db import models as db
from django.db.migrations.state import ProjectState
from django.test.utils import isolate_apps

from tests.house import catalogues, code, models, templates

PLANTED = [
    (code.long_modules, "pages/views.py", "\n" * 301),
    (code.long_functions, "pages/views.py", "def view():\n" + "    pass\n" * 50),
    (code.long_functions, "tests/pages/test_views.py", "def test_view():\n" + "    pass\n" * 25),
    (code.long_templates, "templates/pages/page.html", "\n" * 121),
    (code.long_style_sheets, "static/css/page.css", "\n" * 251),
    (code.vague_names, "pages/utils.py", ""),
    (code.vague_names, "pages/common/words.py", ""),
    (code.test_folders_that_shadow, "tests/pages/test_views.py", ""),
    (code.imports_of_the_root, "pages/views.py", "from pom_site import settings"),
    (code.imports_of_the_root, "pages/views.py", "from pom_site.settings import DEBUG"),
    (code.imports_of_the_root, "pom_site/geo/maps.py", "from ..views import health"),
    (code.unescaped_in_code, "pages/views.py", "html = mark_safe(text)"),
    (code.unescaped_in_code, "pages/views.py", "html = safestring.SafeString(text)"),
    (code.unescaped_in_code, "pages/views.py", "@mark_safe\ndef html(): pass"),
    (code.unescaped_in_code, "pages/views.py", "html = format_html(f'<b>{text}</b>')"),
    (code.unescaped_in_code, "pages/views.py", "text = make()\nhtml = format_html(text)"),
    (code.inline_in_code, "pages/views.py", "html = '<p style=\"color: red\">'"),
    (templates.broken, "templates/pages/page.html", "{% if %}"),
    (templates.broken, "templates/pages/page.html", '{% include "components/nowhere.html" only %}'),
    (templates.broken, "templates/pages/page.html", '{% load static %}{% static "img/nowhere.svg" %}'),
    (templates.inline, "templates/pages/page.html", '<p class="{{ a }}"\n style="color: red">'),
    (templates.inline, "templates/pages/page.html", "<p {% if a %}onclick='x()'{% endif %}>"),
    (templates.inline, "templates/pages/page.html", "<script>x()</script>"),
    (templates.inline, "templates/pages/page.html", "<style>p {}</style>"),
    (templates.unescaped, "templates/pages/page.html", "{{ text | safe }}"),
    (templates.unescaped, "templates/pages/page.html", "{% autoescape off %}{% endautoescape %}"),
    (models.machine_named_migrations, "pages/migrations/0002_auto_20260101_1200.py", ""),
    (models.machine_named_migrations, "pages/migrations/0002_page_a_page_b_and_more.py", ""),
    (models.machine_named_migrations, "pages/migrations/0002_initial.py", ""),
    (models.machine_named_migrations, "pages/migrations/new_field.py", ""),
]
HARMLESS = [
    (code.imports_of_the_root, "pages/views.py", "from pom_site.publishing import languages"),
    (code.imports_of_the_root, "pom_site/urls.py", "from pom_site import settings"),
    (code.unescaped_in_code, "pages/views.py", "ROW = '<b>{}</b>'\ndef row(x: SafeString): return format_html(ROW, x)"),
    (templates.inline, "templates/pages/page.html", '<script src="/x.js"></script><p data-style="a">{# <style> #}'),
    (templates.unescaped, "templates/pages/page.html", "{{ text|rich }} {{ safe }}"),
    (models.machine_named_migrations, "pages/migrations/0001_initial.py", ""),
    (models.machine_named_migrations, "pages/migrations/0002_organisation_country.py", ""),
]


def plant(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True)
    path.write_text(text)


@pytest.mark.parametrize(("rule", "name", "text"), PLANTED)
def test_planted_offence_is_found(tmp_path, rule, name, text):
    plant(tmp_path, name, text)

    assert len(rule(tmp_path)) == 1


@pytest.mark.parametrize(("rule", "name", "text"), HARMLESS)
def test_what_is_allowed_is_not_reported(tmp_path, rule, name, text):
    plant(tmp_path, name, text)

    assert rule(tmp_path) == []


@isolate_apps("pom_site.geo", "projects")
def test_reference_that_points_up_is_found():
    class Upper(db.Model):
        class Meta:
            app_label = "projects"

    class Lower(db.Model):
        upper = db.ForeignKey("projects.Upper", db.CASCADE)
        uppers = db.ManyToManyField("projects.Upper", related_name="+")

        class Meta:
            app_label = "geo"

    assert models.references_upward([Upper]) == []
    assert len(models.references_upward([Lower])) == 2


@isolate_apps("pages")
def test_block_without_uuid_key_is_found():
    class NumberedBlock(db.Model):
        class Meta:
            app_label = "pages"

    assert models.without_uuid_key([NumberedBlock]) == ["pages.NumberedBlock"]


def test_change_without_migration_is_found():
    state = ProjectState.from_apps(apps)
    state.remove_field("geo", "municipality", "successor")

    assert any(change.startswith("geo: Remove field successor") for change in models.missing_migrations(state))


@pytest.fixture
def catalogue(tmp_path):
    path = tmp_path / "nl" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    entries = [
        polib.POEntry(msgid="Home", msgstr="Start", occurrences=[("templates/base.html", "")]),
        polib.POEntry(msgid="Save", occurrences=[("pages/admin.py", "")]),
        polib.POEntry(msgid="Map", msgstr="Kaart", flags=["fuzzy"], occurrences=[("templates/map.html", "")]),
        polib.POEntry(msgid="Running", occurrences=[("projects/models.py", "")]),
    ]
    file = polib.POFile()
    file.extend(entries)
    file.save(str(path))
    return tmp_path


def test_missing_and_doubtful_translations_are_found(catalogue):
    assert [entry.msgid for entry in catalogues.untranslated(catalogue, "nl")] == ["Save", "Map", "Running"]


def test_what_visitors_see_is_told_from_what_editors_see(catalogue):
    missing = catalogues.untranslated(catalogue, "nl")

    assert [entry.msgid for entry in missing if catalogues.seen_by_visitors(entry, {"Running"})] == ["Map", "Running"]
