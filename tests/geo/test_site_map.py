"""Maps of sites and places as pages show them."""

import re
from xml.etree import ElementTree

import pytest
from django.template import Context, Template

from pom_site.geo.contours import read
from pom_site.geo.drawings import OFFERED, TAKEN, Shape
from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality

from .contours import square

pytestmark = pytest.mark.django_db


def plot(label, west=104_500, **values):
    return Shape(read(square(west)).geometry, label, f"Kavel {label}", **values)


PLOTS = [
    plot("1", state=OFFERED, words="aangeboden", url="/k/1/?a=1&b=2", note="1,2 ha"),
    plot("2", 104_600, state=TAKEN, words="niet aangeboden", url="/k/2/", active=True),
    Shape(None, "3", "Kavel 3", words="optie", url="/k/3/"),
]
THINGS = [
    Thing("Loods", (3.72, 51.05), "diamond", "gebouw", "/g/loods/", "d-vastgoed"),
    Thing("Weverij", (3.75, 51.06), "triangle", "brownfield"),
    Thing("Zonder punt", None, "diamond", "gebouw", "/g/elders/"),
]


def drawn(tag, **context):
    html = Template("{% load geo %}{% " + tag + " %}").render(Context(context))
    whole = html.replace(" data-equivalent>", ' data-equivalent="">')
    return ElementTree.fromstring(f"<div>{whole}</div>")


def site(arguments="", shapes=PLOTS, **context):
    return drawn(f'site_map shapes label="Kaart van het terrein" {arguments}', shapes=shapes, **context)


def place(arguments="", **context):
    return drawn(f"place_map things {arguments}", things=THINGS, **context)


def words(element):
    return " ".join("".join(element.itertext()).split())


def lines(page):
    return [words(line) for line in page.find("./ul")]


def addresses(page, path):
    return [link.get("href") for link in page.findall(path)]


def test_each_plot_is_a_link_that_says_its_name_and_state():
    links = site().findall(".//svg[@role]/a")

    assert [(link.get("href"), link.get("aria-label")) for link in links] == [
        ("/k/1/?a=1&b=2", "Kavel 1: aangeboden"),
        ("/k/2/", "Kavel 2: niet aangeboden"),
    ]


def test_each_state_is_drawn_with_a_pattern_that_the_map_has():
    page = site()
    used = [re.search("#(.*)\\)", path.get("fill"))[1] for path in page.iter("path") if path.get("fill")]
    known = [pattern.get("id") for pattern in page.iter("pattern")]

    assert {"site-map-offered", "site-map-taken"} == {*used} <= {*known}


def test_two_maps_on_a_page_share_no_id():
    ids = [[each.get("id") for each in page.iter() if each.get("id")] for page in (site('id="a"'), site('id="b"'))]

    assert not {*ids[0]} & {*ids[1]}


def test_the_list_says_the_same_and_what_has_no_place_too():
    page = site()

    assert lines(page) == ["Kavel 1 aangeboden, 1,2 ha", "Kavel 2 niet aangeboden", "Kavel 3 optie"]
    assert addresses(page, "./ul//a") == ["/k/1/?a=1&b=2", "/k/2/", "/k/3/"]


def test_the_map_can_be_skipped():
    page = site()

    assert words(page.find("./figure/a")) == "Sla de kaart over: naar de lijst"
    assert page.find("./figure/a").get("href") == f"#{page.find('./ul').get('id')}"


def test_a_page_may_have_its_own_list():
    page = site('list_id="kavels"')

    assert page.find("./ul") is None
    assert page.find("./figure/a").get("href") == "#kavels"


def test_a_map_that_leads_nowhere_is_a_picture_with_a_name():
    page = site(shapes=[plot("1")])
    picture = page.find("./figure/svg")

    assert (picture.get("role"), picture.get("aria-label")) == ("img", "Kaart van het terrein")
    assert page.find("./figure/a") is None and "data-equivalent" not in page.find("./figure").attrib


def test_a_map_with_links_is_a_group_with_a_name():
    picture = site().find("./figure/svg")

    assert (picture.get("role"), picture.get("aria-label")) == ("group", "Kaart van het terrein")


def test_without_any_place_the_list_stands_alone():
    page = site(shapes=PLOTS[2:])

    assert page.find("./figure") is None
    assert lines(page) == ["Kavel 3 optie"]


def test_the_plot_of_this_page_is_marked():
    assert [link.get("href") for link in site().iter("a") if link.get("aria-current")] == ["/k/2/", "/k/2/"]


def test_legend_scale_and_a_warning_stand_under_the_map():
    page = site()

    assert [words(line) for line in page.find("./figure/figcaption/ul")] == ["aangeboden", "niet aangeboden"]
    assert "50 m" in words(page.find("./figure/svg"))
    assert "De officiële contouren van bedrijventerreinen zijn die van VLAIO." in words(page.find("./figure"))


def test_another_caption_replaces_the_warning():
    figure = words(site('caption="Bron: VLAIO."').find("./figure"))

    assert "Bron: VLAIO." in figure and "alleen een hulp" not in figure


def test_things_on_a_site_follow_the_plots():
    page = site("things=things", things=THINGS[:1])

    assert lines(page)[-1] == "1 Loods gebouw"
    assert "/g/loods/" in addresses(page, ".//svg/a")


def test_things_are_numbered_on_the_map_as_in_the_list():
    page = place()

    assert lines(page) == ["1 Loods gebouw", "2 Weverij brownfield", "Zonder punt gebouw"]
    assert [text.text for text in page.iter("text")] == ["1", "2"]


def test_a_thing_is_heard_with_its_number_and_kind():
    [link] = place().findall("./figure/svg/a")

    assert (link.get("href"), link.get("aria-label")) == ("/g/loods/", "1. Loods (gebouw)")
    assert "d-vastgoed" in link.get("class")


def test_kinds_differ_by_shape():
    paths = [path.get("d") for path in place().iterfind("./figure/figcaption/ul//path")]

    assert len(paths) == len({*paths}) == 2


def test_the_map_of_a_municipality_says_what_its_lines_are():
    gent = Municipality.objects.get(slug="gent")
    page = place("municipality=here", here=gent)

    assert page.find("./figure/svg").get("aria-label") == "Kaart van Gent"
    assert "het zijn niet de grenzen" in words(page)
    assert "het zijn niet de grenzen" not in words(place())


@pytest.mark.parametrize("draw", [place, site])
def test_numbers_are_written_for_machines(draw):
    """No decimal comma in a path or a position."""
    html = ElementTree.tostring(draw().find("./figure/svg")).decode()

    assert not re.search(r'(?: d| x| y|viewBox|width)="[^"]*,', html)


def test_names_are_never_markup():
    page = site(shapes=[plot("1", url='/"><script>'), Shape(None, "<script>x</script>")])

    assert [*page.iter("script")] == []
    assert lines(page) == ["Kavel 1", "<script>x</script>"]
