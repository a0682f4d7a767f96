from datetime import date

import pytest
from django.template import Context, Template
from django.utils import translation

from pom_site.blocks.content import content_of
from tests.factories.pages import BLOCK_TEXTS, ContactPersonFactory, PageFactory, add_block

pytestmark = pytest.mark.django_db

# What a visitor reads of each kind.
SHOWN = {
    kind: next((text for name, text in texts.items() if name.endswith("_nl")), "")
    for kind, texts in BLOCK_TEXTS.items()
}
SHOWN |= {"contact": "Eerste aanspreekpunt", "text": "Een gewone zin.", "video": "https://example.org/film"}


def render(owner):
    return Template("{% load blocks %}{% render_blocks content %}").render(Context({"content": content_of(owner)}))


@pytest.mark.parametrize("kind", BLOCK_TEXTS)
def test_every_kind_shows_what_it_says(kind):
    html = render(PageFactory(with_blocks=[kind]))

    assert SHOWN[kind] in html


@pytest.mark.parametrize("kind", sorted(set(BLOCK_TEXTS) - {"download", "contact"}))
def test_a_dutch_block_in_another_language_is_marked_as_dutch(kind):
    page = PageFactory(with_blocks=[kind])

    with translation.override("fr"):
        assert ' lang="nl"' in render(page)


@pytest.mark.parametrize("kind", BLOCK_TEXTS)
def test_a_dutch_block_in_dutch_is_not_marked(kind):
    assert " lang=" not in render(PageFactory(with_blocks=[kind]))


@pytest.mark.parametrize("kind", ["card", "call_to_action"])
@pytest.mark.parametrize(
    ("tag", "level"), [("{% render_blocks content %}", 2), ("{% render_blocks content level=3 %}", 3)]
)
def test_headings_of_blocks_come_one_below_the_heading_above_them(kind, tag, level):
    content = content_of(PageFactory(with_blocks=[kind]))

    html = Template("{% load blocks %}" + tag).render(Context({"content": content}))

    assert html.count(f"<h{level} ") == html.count(f"</h{level}>") == html.count("<h") == 1


def test_blocks_appear_in_their_order():
    html = render(PageFactory(with_blocks=["quote", "text", "card"]))

    assert html.index("Dit werkt") < html.index("Een gewone zin.") < html.index("Een kaart")


def test_text_that_came_past_the_form_cannot_run():
    page = PageFactory(with_blocks=["text"])
    page.block_models["text"].objects.update(text_nl='<p onclick="x()">Tekst</p><script>x()</script>')

    assert render(page).strip() == '<div class="flow prose"><p>Tekst</p></div>'


def test_plain_texts_are_escaped():
    page = PageFactory()
    add_block(page, "quote", text_nl="<script>x()</script>")

    assert "<script>" not in render(page)


def test_a_contact_who_left_is_not_shown():
    page = PageFactory()
    add_block(page, "contact", contact=ContactPersonFactory(name_nl="Team Verleden", active_until=date(2020, 1, 1)))

    assert "Team Verleden" not in render(page)


def test_a_video_loads_nothing_from_elsewhere():
    html = render(PageFactory(with_blocks=["video"]))

    assert [part.split('"')[0] for part in html.split(' src="')[1:] if part.startswith("http")] == []
    assert "<iframe" not in html


def test_a_video_says_where_it_opens():
    with translation.override("en"):
        assert "opens on example.org" in render(PageFactory(with_blocks=["video"]))


def test_one_key_figure_stands_alone_and_more_stand_side_by_side():
    alone, beside = PageFactory(with_blocks=["key_figure"]), PageFactory(with_blocks=["key_figure"] * 2)

    assert ('class="pull"' in render(alone), 'class="pull"' in render(beside)) == (True, False)


def test_rendering_asks_nothing_more_of_the_database(django_assert_num_queries):
    content = content_of(PageFactory(with_blocks=list(BLOCK_TEXTS)))
    template = Template("{% load blocks %}{% render_blocks content %}")

    with django_assert_num_queries(0):
        template.render(Context({"content": content}))
