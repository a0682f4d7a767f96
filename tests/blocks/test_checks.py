"""What the gate looks at in blocks: the order of headings."""

import pytest

from pom_site.publishing.gate import examine
from tests.factories.pages import NewsItemFactory, add_block
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


def found(owner, code="heading_order"):
    return [(finding.field, finding.level) for finding in examine(owner) if finding.code == code]


def page_of(*texts, owner=None):
    owner = owner or NewsItemFactory()
    for text in texts:
        add_block(owner, "text", text_nl=text)
    return owner


@pytest.mark.parametrize(
    "texts",
    [
        ["<h2>Een</h2><h3>Twee</h3><h2>Drie</h2>"],
        ["<h2>Een</h2>", "<h3>In het volgende blok</h3>"],
        ["<p>Zonder koppen.</p>"],
    ],
)
def test_headings_that_go_down_one_level_at_a_time_are_fine(texts):
    assert found(page_of(*texts)) == []


def test_a_small_heading_without_a_large_one_above_it_is_a_warning():
    assert found(page_of("<p>Eerst</p><h3>Klein</h3><h2>Groot</h2>")) == [("text_nl", "warning")]


def test_a_call_to_action_above_is_a_large_heading():
    item = NewsItemFactory()
    add_block(item, "call_to_action")

    assert found(page_of("<h3>Klein</h3>", owner=item)) == []


def test_answers_of_an_accordion_count():
    item = NewsItemFactory()
    add_block(item, "accordion", text_nl="<h3>Klein</h3>")

    assert found(item) == [("text_nl", "warning")]


def test_each_language_has_its_own_order():
    item = NewsItemFactory()
    add_block(item, "text", text_nl="<h2>Groot</h2>", text_en="<h3>Small</h3>")

    assert found(item) == [("text_en", "warning")]


def test_blocks_of_a_project_stand_below_a_large_heading():
    assert found(page_of("<h3>Klein</h3>", owner=ProjectFactory())) == []


def test_an_empty_heading_is_a_warning():
    assert found(page_of("<h2> </h2><p>Tekst</p>"), "heading_empty") == [("text_nl", "warning")]
