"""Placing blocks in the admin."""

import pytest

from pages.models import NewsItem, Page
from pom_site.blocks.admin import BUTTONS, block_inlines
from pom_site.publishing.drafts import first_version
from tests.factories.media import ImageFactory
from tests.factories.pages import BLOCK_TEXTS, NewsItemFactory, PageFactory, add_block
from tests.factories.people import colleague
from tests.reading import read

pytestmark = pytest.mark.django_db

TEN = ["text", "figure", "text", "quote", "figure", "accordion", "accordion", "key_figure", "card", "text"]


def change_of(thing):
    return f"/admin/pages/{thing._meta.model_name}/{thing.pk}/change/"


def test_every_kind_has_its_inline_and_its_button():
    inlines = block_inlines(Page)

    assert [inline.model.kind for inline in inlines] == list(Page.block_models)
    assert set(BUTTONS) == set(Page.block_models) == set(BLOCK_TEXTS)


def test_blocks_of_all_kinds_are_one_list_in_their_order(admin_client):
    item = NewsItemFactory(with_blocks=["quote", "text", "quote"])

    rows = read(admin_client.get(change_of(item))).one("ol", id="rows-blocks").all("li", class_="blk")

    assert [row["data-row"] for row in rows] == [
        "pages_newsitemquoteblock_set",
        "pages_newsitemtextblock_set",
        "pages_newsitemquoteblock_set",
    ]


@pytest.mark.parametrize("role", ["superuser", "eindredacteur", "redacteur", "vertaler"])
def test_form_with_ten_blocks_costs_few_queries(client, django_assert_max_num_queries, role):
    client.force_login(colleague(is_superuser=True) if role == "superuser" else colleague(role))
    page = PageFactory(with_blocks=TEN, image=ImageFactory())
    for block in Page.block_models["figure"].objects.filter(parent=page):
        block.image, block.drawing = ImageFactory(), ""
        block.save()
    first_version(page)
    client.get(change_of(page))

    with django_assert_max_num_queries(13):
        client.get(change_of(page))


def test_kinds_that_are_not_in_use_are_not_asked_for(admin_client, django_assert_num_queries):
    empty = NewsItemFactory()
    admin_client.get(change_of(empty))

    # session, account, the item, its versions, what the gate found, possible owners;
    # it has no version, so that unsaved work and reports of visitors are asked for apart
    with django_assert_num_queries(8):
        admin_client.get(change_of(empty))


def management(model, used=()):
    data = {}
    for block in model.block_models.values():
        prefix = f"pages_{block._meta.model_name}_set"
        count = sum(each is block for each in used)
        data |= {f"{prefix}-TOTAL_FORMS": count, f"{prefix}-INITIAL_FORMS": 0}
    return data


def test_a_new_block_arrives_in_the_region_and_the_order_of_the_form(admin_client):
    item = NewsItemFactory(title_nl="Bericht", published=False)
    text = NewsItem.block_models["text"]
    prefix = f"pages_{text._meta.model_name}_set-0"
    block = {f"{prefix}-region": "main", f"{prefix}-ordering": "30", f"{prefix}-text_nl": "<p>Een zin.</p>"}
    data = {"title_nl": "Bericht", "date": "2025-03-01", **management(NewsItem, [text]), **block}

    response = admin_client.post(change_of(item), data)

    assert response.status_code == 302
    assert list(text.objects.filter(parent=item).values_list("region", "ordering", "text_nl")) == [
        ("main", 30, "<p>Een zin.</p>")
    ]
    item.refresh_from_db()
    assert item.block_kinds == ["text"]


def test_a_new_row_starts_in_the_main_region(admin_client):
    page = read(admin_client.get("/admin/pages/newsitem/add/"))

    fields = [field for field in page.all("input", type="hidden") if field["name"].endswith("__prefix__-region")]

    assert {field["value"] for field in fields} == {"main"}
    assert len(fields) == len(NewsItem.block_models)


def test_a_block_with_an_error_says_which_and_in_what_language(admin_client):
    item = NewsItemFactory(title_nl="Bericht", published=False)
    text = NewsItem.block_models["text"]
    prefix = f"pages_{text._meta.model_name}_set-0"
    block = {f"{prefix}-region": "main", f"{prefix}-ordering": "10", f"{prefix}-text_fr": "<p>Une phrase.</p>"}
    data = {"title_nl": "Bericht", "date": "2025-03-01", **management(NewsItem, [text]), **block}

    page = read(admin_client.post(change_of(item), data))

    assert [link["href"] for link in page.one("div", class_="summary").all("a")] == [f"#id_{prefix}-text_nl"]
    assert "(Nederlands)" in page.one("div", class_="summary").text
    assert len(page.all("li", class_="blk--bad")) == 1


def test_drawings_and_images_bring_their_picture_along(admin_client):
    item = NewsItemFactory(drawing="energie")
    shown = add_block(item, "figure", image=ImageFactory(), drawing="")

    page = read(admin_client.get(change_of(item)))

    chosen = [option["data-preview"] for option in page.all("option") if "selected" in option.attributes]
    assert [address for address in chosen if address] == ["/static/img/drawings/energie.svg", shown.image.url(320)]
