import pytest

from pom_site.publishing.templatetags.publishing import soft_hyphens


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Bedrijventerreinmanagement (BTM)", ["Bedrijventerrein", "management (BTM)"]),
        ("Gewerbegebietsmanagement", ["Gewerbegebiets", "management"]),
        ("Toegankelijkheidsverklaring", ["Toegankelijkheids", "verklaring"]),
        ("Unternehmenszentren", ["Unternehmens", "zentren"]),
        ("Bedrijventerreinen", ["Bedrijventerreinen"]),
    ],
)
def test_long_compounds_may_break_between_their_parts(title, parts):
    assert soft_hyphens(title).split("\u00ad") == parts
