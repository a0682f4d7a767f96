import gzip
from xml.etree import ElementTree

import pytest
from django.template import Context, Template
from django.utils import translation

from pom_site.geo.models import Municipality

pytestmark = pytest.mark.django_db

TWELVE = [
    *("gent", "dendermonde", "ninove", "kluisbergen", "maldegem", "buggenhout", "assenede", "sint-niklaas"),
    *("zulte", "aalst", "lokeren", "beveren-kruibeke-zwijndrecht"),
]


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def named(slug):
    return Municipality.objects.get(slug=slug)


def rows(*slugs, count=1):
    return [(named(slug), f"/projecten/?gemeente={slug}&x=1", count) for slug in slugs]


def drawn(arguments="highlighted", **context):
    html = Template("{% load geo %}{% province_map " + arguments + " %}").render(Context(context))
    return ElementTree.fromstring(html.strip().replace(" data-equivalent>", ' data-equivalent="">'))


def spoken_links(figure):
    return [link for link in figure.iter("a") if link.get("tabindex") is None]


def texts(figure):
    return ["".join(text.itertext()) for text in figure.iter("text")]


def test_each_highlighted_municipality_is_one_spoken_link_in_the_order_of_the_list_beside_it():
    links = spoken_links(drawn(highlighted=rows("zulte", "gent", count=2)))

    assert [link.get("href") for link in links] == [
        "/projecten/?gemeente=gent&x=1",
        "/projecten/?gemeente=zulte&x=1",
    ]
    assert [link.get("aria-label") for link in links] == ["Gent: 2 projects", "Zulte: 2 projects"]


def test_one_project_is_said_in_the_singular():
    assert spoken_links(drawn(highlighted=rows("gent")))[0].get("aria-label") == "Gent: 1 project"


def test_without_a_count_the_link_is_only_a_name():
    assert spoken_links(drawn(highlighted=rows("gent", count=None)))[0].get("aria-label") == "Gent"


def test_cells_repeat_the_links_for_the_pointer_only():
    cells = drawn(highlighted=rows("gent", "zulte")).find(".//g[@class='cells']")

    assert cells.attrib == {"class": "cells", "fill": "transparent", "aria-hidden": "true"}
    assert [link.attrib for link in cells] == [
        {"href": f"/projecten/?gemeente={slug}&x=1", "tabindex": "-1"} for slug in ("gent", "zulte")
    ]


def test_a_linked_map_is_a_group_with_an_equal_list_beside_it():
    figure = drawn(highlighted=rows("gent"))

    assert "data-equivalent" in figure.attrib
    assert figure.find("svg").get("role") == "group"
    assert figure.find("svg").get("aria-label") == "Map of East Flanders with 55 municipalities"


def test_the_caption_says_that_areas_are_no_borders_and_names_the_sources():
    caption = drawn(highlighted=rows("gent")).find("figcaption").text

    assert "not municipal borders" in caption
    assert "NGI, Statbel, GeoNames (CC BY 4.0)" in caption


def test_a_map_without_links_is_an_image_with_its_sources():
    figure = drawn("active=place", place=named("dendermonde"))

    assert "data-equivalent" not in figure.attrib
    assert figure.find("svg").get("role") == "img"
    assert figure.find("svg").get("aria-label") == "Map of East Flanders with Dendermonde"
    assert figure.find("figcaption").text.strip() == "Map: NGI, Statbel, GeoNames (CC BY 4.0)."


def test_the_active_municipality_has_the_largest_dot_and_a_name():
    figure = drawn("active=place", place=named("dendermonde"))

    assert [dot.get("r") for dot in figure.iter("circle") if dot.get("class") == "on"] == ["26"]
    assert texts(figure) == ["Dendermonde"]


def test_a_highlight_without_address_is_drawn_and_not_linked():
    figure = drawn(highlighted=[(named("gent"), "", None)])

    assert list(figure.iter("a")) == []
    assert texts(figure) == ["Gent"]


def test_label_caption_and_hero_are_the_callers():
    arguments = 'highlighted label="Five places" caption="Numbers belong to the list." hero=True'

    figure = drawn(arguments, highlighted=rows("gent"))

    assert figure.get("class") == "map map--hero"
    assert figure.find("svg").get("aria-label") == "Five places"
    assert figure.find("figcaption").text.strip().startswith("Numbers belong to the list.")


def test_a_former_municipality_is_drawn_where_it_merged():
    figure = drawn(highlighted=rows("nevele"))
    deinze = drawn(highlighted=rows("deinze"))

    assert [dot.attrib for dot in figure.iter("circle")] == [dot.attrib for dot in deinze.iter("circle")]


def test_two_highlights_on_one_place_add_up():
    links = spoken_links(drawn(highlighted=rows("deinze", "nevele")))

    assert [link.get("aria-label") for link in links] == ["Deinze: 2 projects"]


def test_a_municipality_outside_the_drawing_is_passed_over():
    assert spoken_links(drawn(highlighted=[(Municipality(name="Elders"), "/", 1)])) == []


def test_an_address_and_a_name_cannot_break_out_of_the_drawing():
    hostile = Municipality(refnis="44021", name='"><script>')

    link = spoken_links(drawn(highlighted=[(hostile, '"><script>', None)]))[0]

    assert (link.get("href"), link.get("aria-label")) == ('"><script>', '"><script>')


def test_every_municipality_is_a_dot_when_few_are_named():
    figure = drawn(highlighted=rows("eeklo"))
    [small] = [path for path in figure.iter("path") if path.get("class") == "pt"]

    assert small.get("d").count("z") + len(list(figure.iter("circle"))) == 55


def test_a_dot_without_room_for_its_name_says_it_on_hover():
    everywhere = [(municipality, "/", 1) for municipality in Municipality.objects.current()]

    figure = drawn(highlighted=everywhere)

    silent = [link for link in spoken_links(figure) if link.find("text") is None]
    assert silent
    assert all(link.find("title").text for link in silent)


def test_numbers_stay_numbers_where_thousands_are_grouped(settings):
    settings.USE_THOUSAND_SEPARATOR = True
    figure = drawn(highlighted=rows(*TWELVE))

    assert all(dot.get("cx").isdigit() for dot in figure.iter("circle"))


def test_the_tag_asks_nothing_of_the_database(django_assert_num_queries):
    highlighted, place = rows(*TWELVE), named("knesselare")

    with django_assert_num_queries(0):
        drawn("highlighted active=place", highlighted=highlighted, place=place)


def test_twelve_linked_municipalities_weigh_at_most_2_6_kilobytes():
    page = Template("{% load geo %}{% province_map highlighted %}").render(Context({"highlighted": rows(*TWELVE)}))

    assert len(gzip.compress(page.encode())) <= 2_600


def test_lengths_keep_their_point_in_dutch():
    with translation.override("nl"):
        figure = drawn("active=place", place=named("beveren-kruibeke-zwijndrecht"))

    assert [line.get("dy") for line in figure.iter("tspan")] in (["-0.5em", "1em"], ["-1em", "1em"], ["-0em", "1em"])
