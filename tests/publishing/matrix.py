"""
A public object of any model with everything in it: texts in two languages, blocks of several kinds, rows of every
inline, many-to-many. `changed` makes a draft of its form in which all of that is different.
"""

import re

import factory
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override

from pom_site.publishing.addresses import public_models
from pom_site.publishing.snapshots import child_accessors
from tests.factories import domains, geo, media, pages, people, projects  # noqa: F401  (their classes are walked)
from tests.factories.pages import PublicFactory, add_block
from tests.forms import filled

MODELS = sorted(public_models(), key=lambda model: model._meta.label)
LANGUAGES = ("nl", "en")
WORDS = {
    "title_nl": "Nieuwe titel",
    "title_en": "New title",
    "summary_nl": "De nieuwe samenvatting, die lang genoeg is om iets te zeggen.",
    "summary_en": "The new summary, which is long enough to say something.",
}
IN_DUTCH = (WORDS["title_nl"], "Gewijzigde alinea.", "Nieuwe alinea.", "Uitklapper")
IN_ENGLISH = (WORDS["title_en"], "Changed paragraph.", "Added paragraph.", "Uitklapper EN")
ORDER_NL = ("Onder de uitklapper", "Gewijzigde alinea")
ORDER_EN = ("Onder de uitklapper. EN", "Changed paragraph")


def factory_of(model):
    """A model without a factory is a failure here: every public model has to be tried."""
    waiting = [factory.django.DjangoModelFactory]
    while waiting:
        found = waiting.pop()
        if not found._meta.abstract and found._meta.model is model:
            return found
        waiting += found.__subclasses__()
    raise LookupError(f"There is no factory for {model._meta.label} in tests/factories")


def made(model):
    """Public, in Dutch and English, with a version in its history."""
    assert issubclass(factory_of(model), PublicFactory)
    shown = {"in_menu": True} if hasattr(model, "in_menu") else {}
    instance = factory_of(model)(title_nl="Oude titel", slug_nl="oud", **shown)
    if has_blocks(model):
        add_block(instance, "text", text_nl="<p>Eerste alinea.</p>")
        add_block(instance, "accordion", heading_nl="Uitklapper", text_nl="<p>Onder de uitklapper.</p>")
        add_block(instance, "quote", text_nl="Een citaat dat verdwijnt")
        add_block(instance, "key_figure", value_nl="17 ha")
    for relation in children_of(model):
        for _number in range(2):
            factory_of(relation.related_model)(**{relation.field.name: instance})
    for field in model._meta.many_to_many:
        first, *_others = factory_of(field.related_model).create_batch(3)
        getattr(instance, field.name).add(first)
    instance.refresh_from_db()
    return instance


def has_blocks(model):
    return hasattr(model, "block_models")


def children_of(model):
    """The inlines that are no blocks."""
    blocks = set(model.block_models.values()) if has_blocks(model) else set()
    relations = [getattr(model, accessor).rel for accessor in child_accessors(model)]
    return [relation for relation in relations if relation.related_model not in blocks]


def rows_of(instance, kind):
    """What the form calls the rows of a kind of block."""
    return type(instance).block_models[kind]._meta.get_field("parent").remote_field.get_accessor_name()


def address(instance, word="change"):
    return reverse(f"admin:{instance._meta.app_label}_{instance._meta.model_name}_{word}", args=[instance.pk])


def form(client, instance):
    response = client.get(address(instance))
    assert response.status_code == 200
    return filled(response)


def post(client, instance, data, button="_continue"):
    """As a button of the form sends it; nothing may be wrong with it."""
    response = client.post(address(instance), data | {button: "1"})
    assert response.status_code == 302, response.context["errors"]
    return response


def in_english(data):
    """What is written in Dutch is there in English as well, by the same words and a mark."""
    dutch = {name: value for name, value in data.items() if name.endswith("_nl") and isinstance(value, str) and value}
    marked = {name.removesuffix("nl") + "en": _marked(name, value) for name, value in dutch.items()}
    return data | {name: value for name, value in marked.items() if not data.get(name)}


def _marked(name, value):
    if "slug" in name or "link_nl" in name or "url" in name:
        return value
    return value.replace("</p>", " EN</p>") if "</p>" in value else f"{value} EN"


def changed(client, instance):
    """The form with other words, blocks, rows and many-to-many."""
    data = form(client, instance) | WORDS
    data |= {name.replace("title", "name"): WORDS[name] for name in ("title_nl", "title_en") if "name_nl" in data}
    if has_blocks(type(instance)):
        data |= changed_blocks(instance, data)
    for relation in children_of(type(instance)):
        data[f"{relation.get_accessor_name()}-0-DELETE"] = "on"
    for field in type(instance)._meta.many_to_many:
        data[field.name] = [str(key) for key in field.related_model.objects.values_list("pk", flat=True)]
    return data


def changed_blocks(instance, data):
    """One changed, one removed, one added, two swapped."""
    texts, folds, quotes = (rows_of(instance, kind) for kind in ("text", "accordion", "quote"))
    words = {f"{texts}-0-text_nl": "<p>Gewijzigde alinea.</p>", f"{texts}-0-text_en": "<p>Changed paragraph.</p>"}
    places = {f"{texts}-0-ordering": "20", f"{folds}-0-ordering": "10", f"{quotes}-0-DELETE": "on"}
    more = {f"{texts}-1-{name}": value for name, value in added(data, texts).items()} | {f"{texts}-TOTAL_FORMS": "2"}
    return words | places | more


def added(data, rows):
    words = {"text_nl": "<p>Nieuwe alinea.</p>", "text_en": "<p>Added paragraph.</p>"}
    place = {"region": data[f"{rows}-0-region"], "ordering": "50", "parent": data[f"{rows}-0-parent"], "id": ""}
    return words | place


def list_of(instance, language):
    """Where visitors find objects of this kind: the list of them, the menu of every page, else its own page."""
    with override(language):
        try:
            return reverse(getattr(instance, "url_name", "").replace("-detail", "-list"))
        except NoReverseMatch:
            return reverse("home") if hasattr(instance, "in_menu") else instance.get_absolute_url()


def pages_of(instance, client=None):
    """What visitors get: its page and the list, in each language, byte for byte."""
    paths = [path for code in LANGUAGES for path in (instance.get_url_in(code), list_of(instance, code))]
    answers = [(client or Client()).get(path) for path in paths]
    assert [answer.status_code for answer in answers] == [200] * len(paths)
    return [answer.text for answer in answers]


def undated(found):
    """Without the moment of the last change, which search engines are told."""
    return [re.sub(r'"dateModified":"[^"]+"', "", page) for page in found]


def is_the_draft(found, model):
    """Of each page in each language: whether it shows what `changed` made, and nothing of what it took away."""
    page_nl, list_nl, page_en, list_en = found
    if not has_blocks(model):
        words = ((page_nl, "title_nl", "summary_nl"), (page_en, "title_en", "summary_en"))
        said = [WORDS[name] in page for page, *names in words for name in names]
        return all([*said, WORDS["title_nl"] in list_nl, WORDS["title_en"] in list_en])
    swapped = [page.find(fold) < page.find(text) for page, fold, text in ((page_nl, *ORDER_NL), (page_en, *ORDER_EN))]
    there = [word in page for page, words in ((page_nl, IN_DUTCH), (page_en, IN_ENGLISH)) for word in words]
    listed = [WORDS["title_nl"] in list_nl, WORDS["title_en"] in list_en]
    gone = ["Een citaat dat verdwijnt" not in page and "Eerste alinea" not in page for page in (page_nl, page_en)]
    return all([*swapped, *there, *listed, *gone])


def counts(snapshot):
    """How many rows and related objects a version has; blocks by kind."""
    found = {name: len(keys) for name, keys in snapshot["m2m"].items()}
    return found | {name: len(rows) for name, rows in snapshot["children"].items() if rows}
