import pytest

from pages.models import Page
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, PageFactory, add_block
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_a_page_of_the_tree_shows_its_title_and_its_blocks(client):
    page = PageFactory(title_nl="Over de POM")
    add_block(page, "text", text_nl="<p>Wij werken in projecten.</p>")

    main = read(client.get("/over-de-pom/")).one("main")

    assert main.texts("h1") == ["Over de POM"]
    assert "Wij werken in projecten." in main.texts("p")


def test_a_page_is_found_below_its_parent(client):
    PageFactory(title_nl="Team", parent=PageFactory(title_nl="Over"))

    assert client.get("/over/team/").status_code == 200
    assert client.get("/team/").status_code == 404


@pytest.mark.parametrize("state", ["draft", "review", "offline"])
def test_a_page_that_is_not_published_is_not_found_and_says_nothing(client, state):
    add_block(PageFactory(title_nl="Geheim concept", state=state), "text", text_nl="<p>Nog geheim.</p>")

    response = client.get("/geheim-concept/")

    assert response.status_code == 404
    assert "eheim" not in read(response).one("body").text


def test_the_children_of_an_unpublished_page_stay_reachable_and_do_not_name_it(client):
    hidden = PageFactory(title_nl="Geheim concept", slug_nl="over", published=False)
    PageFactory(title_nl="Team", parent=hidden)

    response = client.get("/over/team/")

    assert response.status_code == 200
    assert "Geheim" not in response.text


def test_a_page_lists_the_published_pages_below_it(client):
    page = PageFactory(title_nl="Over")
    PageFactory(title_nl="Team", parent=page)
    PageFactory(title_nl="Geheim concept", parent=page, published=False)

    below = read(client.get("/over/")).one("nav", aria_labelledby="h-below")

    assert [(link["href"], link.text) for link in below.all("a")] == [("/over/team/", "Team")]


def test_a_missing_slash_leads_to_the_address_with_one(client):
    PageFactory(title_nl="Over")

    response = client.get("/over")

    assert (response.status_code, response["Location"]) == (301, "/over/")


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("/about/", "/over/"),
        ("/en/over/", "/en/about/"),
        ("/fr/about/", "/fr/over/"),
        ("/en/over", "/en/about/"),
    ],
)
def test_an_address_in_the_words_of_another_language_leads_to_the_right_one(client, asked, right):
    PageFactory(title_nl="Over", title_en="About")

    response = client.get(asked)

    assert (response.status_code, response["Location"]) == (301, right)


def test_the_home_page_has_no_second_address(client):
    PageFactory(title_nl="Start", kind="home")

    response = client.get("/start/")

    assert (response.status_code, response["Location"]) == (301, "/")


@pytest.mark.parametrize("address", ["/nergens/", "/en/nergens/", "/nergens", "/over%00/", "/" + "a" * 500 + "/"])
def test_an_address_where_nothing_is_gets_our_own_page(client, address):
    response = client.get(address)

    assert response.status_code == 404
    assert "404.html" in [template.name for template in response.templates]


def test_not_found_is_told_in_the_language_of_the_address(client):
    document = read(client.get("/en/nergens/"))

    assert document.one("html")["lang"] == "en"
    assert document.texts("h1") == ["The bridge is open for a moment"]


def test_only_reading_finds_a_page_of_the_tree(client):
    PageFactory(title_nl="Over")

    assert client.post("/over/").status_code == 404


def test_an_untranslated_page_says_so_and_marks_its_dutch_text(client):
    PageFactory(title_nl="Over", summary_nl="Wie we zijn")

    main = read(client.get("/en/over/")).one("main")

    assert (main.one("h1")["lang"], main.one("p", class_="lead")["lang"]) == ("nl", "nl")
    assert main.one("div", class_="untranslated").one("a", hreflang="nl")["href"] == "/over/"


def test_a_translated_page_carries_no_notice(client):
    PageFactory(title_nl="Over", title_en="About")

    main = read(client.get("/en/about/")).one("main")

    assert (main.one("h1")["lang"], main.all("div", class_="untranslated")) == (None, [])


def test_other_languages_are_offered_where_the_page_exists(client):
    PageFactory(title_nl="Over", title_en="About")

    document = read(client.get("/over/"))

    nav = document.one("header").all("nav", class_="lang")[0]
    assert [(link["hreflang"], link["href"]) for link in nav.all("a")] == [("nl", "/over/"), ("en", "/en/about/")]
    alternates = [(link["hreflang"], link["href"]) for link in document.all("link", rel="alternate")]
    assert alternates == [
        ("nl", "http://127.0.0.1:8000/over/"),
        ("en", "http://127.0.0.1:8000/en/about/"),
        ("x-default", "http://127.0.0.1:8000/over/"),
    ]


def menu_marks(client, address):
    """What the menu marks at an address, which need not exist."""
    nav = read(client.get(address)).one("header").one("nav", class_="nav")
    return [link.text for link in nav.all("a", aria_current="true")]


@pytest.mark.parametrize(
    ("address", "marked"),
    [("/", []), ("/over/", ["Over"]), ("/over/team/", ["Over"]), ("/over-ons/", []), ("/nieuws/", ["Nieuws"])],
)
def test_the_menu_marks_the_section_of_this_page(client, address, marked):
    PageFactory(title_nl="Start", kind="home")
    over = PageFactory(title_nl="Over", in_menu=True)
    PageFactory(title_nl="Team", parent=over)
    PageFactory(title_nl="Over ons")
    PageFactory(title_nl="Nieuws", kind="news", in_menu=True)

    assert menu_marks(client, address) == marked


def test_a_news_item_belongs_to_the_section_of_the_news(client):
    PageFactory(title_nl="Nieuws", kind="news", in_menu=True)
    NewsItemFactory(title_nl="Bericht")

    assert menu_marks(client, "/nieuws/bericht/") == ["Nieuws"]


def test_breadcrumbs_lead_home_and_end_at_this_page(client):
    PageFactory(title_nl="Ruimte", menu_title_nl="Home", kind="home")
    PageFactory(title_nl="Team", parent=PageFactory(title_nl="Over"))

    crumbs = read(client.get("/over/team/")).one("nav", class_="crumbs").all("li")

    links = [[link["href"] for link in crumb.all("a")] for crumb in crumbs]
    assert [crumb.text for crumb in crumbs] == ["Home", "Over", "Team"]
    assert links == [["/"], ["/over/"], []]
    assert crumbs[-1]["aria-current"] == "page"


def test_the_footer_shows_its_columns_and_no_empty_one(client):
    PageFactory(title_nl="Privacy", footer="site")
    PageFactory(title_nl="Over", footer="about")

    columns = read(client.get("/over/")).one("footer").all("nav", aria_labelledby="foot-1")

    assert [column.texts("a") for column in columns] == [["Over", "Resultaten van de projecten"]]


def test_home_is_not_found_before_it_is_published(client):
    PageFactory(title_nl="Geheim concept", kind=Page.Kind.HOME, published=False)

    response = client.get("/")

    assert response.status_code == 404
    assert "Geheim" not in response.text


def test_home_shows_the_newest_three_published_news_items(client):
    PageFactory(title_nl="Start", kind="home")
    items = [NewsItemFactory(title_nl=f"Bericht {day}", date=f"2025-01-0{day}") for day in (1, 2, 3, 4)]
    NewsItemFactory(title_nl="Geheim concept", date="2025-01-09", published=False)

    response = client.get("/")

    assert response.context["news"] == items[:0:-1]
    assert "Geheim" not in response.text


def test_home_puts_figures_and_the_call_to_action_in_their_own_place(client):
    page = PageFactory(title_nl="Start", kind="home")
    add_block(page, "key_figure", value_nl="17.000 ha")
    add_block(page, "text", text_nl="<p>Losse tekst</p>")
    add_block(page, "call_to_action", heading_nl="Over de grens")

    main = read(client.get("/")).one("main")

    assert main.one("section", aria_labelledby="h-figures").text.count("17.000 ha") == 1
    assert main.one("h2", id="h-european").text == "Over de grens"
    assert main.one("div", class_="blocks").text == "Losse tekst"


def test_further_calls_to_action_of_home_follow_with_the_other_blocks(client):
    page = PageFactory(title_nl="Start", kind="home")
    for heading in ("Over de grens", "Werken bij ons", "Kom langs"):
        add_block(page, "call_to_action", heading_nl=heading)

    main = read(client.get("/")).one("main")

    assert main.one("h2", id="h-european").text == "Over de grens"
    assert main.one("div", class_="blocks").texts("h2") == ["Werken bij ons", "Kom langs"]


def go_links(document):
    links = [link["href"] for link in document.one("main").all("a", class_="go")]
    return [href for href in links if "/klopt-dit-nog/" not in href]  # the foot of every page


def test_a_contact_without_an_address_leads_to_the_contact_page_which_shows_the_gap(client):
    contact = ContactPersonFactory(email="")
    for title, kind in (("Contact", "contact"), ("Over", "standard")):
        add_block(PageFactory(title_nl=title, kind=kind), "contact", contact=contact)

    elsewhere, there = read(client.get("/over/")), read(client.get("/contact/"))

    assert (go_links(elsewhere), go_links(there)) == (["/contact/"], [])
    card = there.one("main").one("div", class_="who")
    assert [gap.partition(" (")[0] for gap in card.texts("span", class_="gap")] == ["e-mailadres", "telefoonnummer"]


@pytest.mark.parametrize(("kinds", "cards"), [([], 1), (["text"], 1), (["text", "contact"], 0)])
def test_a_page_that_says_whom_to_ask_has_no_second_card_beside_it(client, kinds, cards):
    PageFactory(title_nl="Over", with_blocks=kinds)

    assert len(read(client.get("/over/")).one("main").all("section", aria_labelledby="h-contact")) == cards


def test_contact_shows_who_works_here_today(client):
    PageFactory(title_nl="Contact", kind="contact")
    ContactPersonFactory(name_nl="Team brownfields")
    ContactPersonFactory(name_nl="Vertrokken collega", active_until="2020-01-01")

    response = client.get("/contact/")

    assert [contact.name for contact in response.context["contacts"]] == ["Team brownfields"]
    assert "Vertrokken" not in response.text
