"""Maps of sites and places as pages show them."""

import re
from xml.etree import ElementTree

import pytest
from django.template import Context, Template

from pom_site.geo.contours import read
from pom_site.geo.drawings import OFFERED, TAKEN, Shape, site_map
from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality

from .contours import square

pytestmark = pytest.mark.django_db


def plot(label, west=104_500, **values):
    return Shape(read(square(west)).geometry, label, f"Kavel {label}", **values)


PLOTS = [
    plot("1", state=OFFERED, words="aangeboden", url="/k/1/?a=1&b=2"),
    plot("2", 104_600, state=TAKEN, words="niet aangeboden", url='/k/"><script>/', active=True),
]
THINGS = [
    Thing("Loods", (3.72, 51.05), "diamond", "gebouw", "/g/loods/", "d-vastgoed"),
    Thing("Weverij", (3.75, 51.06), "triangle", "brownfield"),
]


def drawn(tag, **context):
    html = Template("{% load geo %}{% " + tag + " %}").render(Context(context))
    return ElementTree.fromstring(f"<div>{html.replace(' data-equivalent>', '>')}</div>")


def site(shapes=PLOTS):
    return drawn('site_map drawing "Kaart van het terrein" "kavels" "Bron."', drawing=site_map(shapes))


def place(things=THINGS):
    gent = Municipality.objects.get(slug="gent")
    return drawn('place_map things gent "Kaart van Gent" "lijst"', things=things, gent=gent)


def words(element):
    return " ".join("".join(element.itertext()).split())


def test_each_plot_is_a_link_that_says_its_name_and_state():
    links = site().findall(".//svg[@role]/a")

    assert [(link.get("href"), link.get("aria-label"), link.get("aria-current")) for link in links] == [
        ("/k/1/?a=1&b=2", "Kavel 1: aangeboden", None),
        ('/k/"><script>/', "Kavel 2: niet aangeboden", "true"),
    ]


def test_each_state_is_drawn_with_a_pattern_that_the_map_has():
    page = site()
    used = {re.search("#(.*)\\)", path.get("fill"))[1] for path in page.iter("path") if path.get("fill")}

    assert used == {"lot-offered", "lot-taken"} <= {pattern.get("id") for pattern in page.iter("pattern")}


def test_kinds_differ_by_shape_and_are_named():
    legend = place().findall("./figure/figcaption/ul/li")

    assert [words(line) for line in legend] == ["gebouw", "brownfield"]
    assert len({line.find(".//path").get("d") for line in legend}) == 2


@pytest.mark.parametrize(("page", "target"), [(site, "#kavels"), (place, "#lijst")])
def test_a_map_with_links_is_a_named_group_that_can_be_skipped(page, target):
    figure = page().find("./figure")

    assert (words(figure.find("./a")), figure.find("./a").get("href")) == ("Sla de kaart over: naar de lijst", target)
    assert figure.find("./svg").get("role") == "group"


def test_a_map_that_leads_nowhere_is_a_picture_with_a_name():
    figure = site([plot("1")]).find("./figure")

    assert (figure.find("./svg").get("role"), figure.find("./a")) == ("img", None)
    assert figure.find("./svg").get("aria-label") == "Kaart van het terrein"


def test_legend_scale_and_caption_stand_with_the_map():
    figure = site().find("./figure")

    assert [words(line) for line in figure.find("./figcaption/ul")] == ["aangeboden", "niet aangeboden"]
    assert ("50 m" in words(figure.find("./svg")), words(figure).endswith("Bron.")) == (True, True)


def test_nothing_to_draw_leaves_nothing():
    assert (list(site([])), list(place([]))) == ([], [])


def test_a_mark_is_heard_with_its_number_and_kind_and_several_as_one_picture():
    several = [*THINGS, Thing("Kaai", (3.75, 51.06), "circle", "terrein", "/t/kaai/")]
    link, group = place(several).find("./figure/svg")[2:][-2:]

    assert (link.get("href"), link.get("aria-label")) == ("/g/loods/", "1. Loods (gebouw)")
    assert (group.get("role"), group.get("aria-label")) == ("img", "2. Weverij (brownfield); 3. Kaai (terrein)")


@pytest.mark.parametrize("draw", [place, site])
def test_numbers_are_written_for_machines(draw):
    """No decimal comma in a path or a position."""
    html = ElementTree.tostring(draw().find("./figure/svg")).decode()

    assert not re.search(r'(?: d| x| y|viewBox|width|transform)="[^"]*,', html)
