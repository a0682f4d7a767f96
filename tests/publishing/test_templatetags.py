import pytest
from django.template import Context, Template
from django.utils import translation

from pages.models import NewsItem, SiteSettings


def render(source, **context):
    return Template("{% load publishing %}" + source).render(Context(context))


@pytest.mark.parametrize(
    ("language", "attribute"),
    [("nl", ""), ("en", ""), ("fr", ' lang="nl"'), ("de", ' lang="nl"')],
)
def test_a_text_that_falls_back_to_dutch_is_marked(language, attribute):
    item = NewsItem(title_nl="Bericht", title_en="Message", title_de="")

    with translation.override(language):
        assert render('{% lang_of item "title" %}', item=item) == attribute


def test_what_is_empty_in_dutch_too_needs_no_mark():
    with translation.override("en"):
        assert render('{% lang_of item "summary" %}', item=NewsItem(title_nl="Bericht")) == ""


def test_an_icon_comes_from_the_sprite_and_is_hidden_from_screen_readers():
    assert render('{% icon "zoek" %}') == (
        '<svg class="ico" aria-hidden="true"><use href="/static/img/icons.svg#zoek"/></svg>'
    )


def test_the_name_of_an_icon_cannot_leave_its_attribute():
    assert render("{% icon name %}", name='"><script>').count("<") == 3


def test_a_gap_says_what_is_missing():
    with translation.override("en"):
        html = render("{% gap what %}", what="phone <b>", site=SiteSettings(show_gaps=True))

    assert html == '<span class="gap">phone &lt;b&gt;<span class="vh"> (to be filled in)</span></span>'


def test_a_gap_below_its_own_name_says_so_once():
    with translation.override("en"):
        html = render("{% gap %}", site=SiteSettings(show_gaps=True))

    assert html == '<span class="gap">to be filled in</span>'


@pytest.mark.parametrize("context", [{"site": SiteSettings(show_gaps=False)}, {"site": None}, {}])
@pytest.mark.parametrize("tag", ['{% gap "phone" %}', "{% gap %}"])
def test_a_gap_is_not_shown_where_gaps_are_not_shown(context, tag):
    assert render(tag, **context) == ""


def test_an_address_is_completed_with_our_own_host(settings):
    settings.SITE_URL = "https://pom.example"

    assert render('{{ "/x/"|absolute }}') == "https://pom.example/x/"
