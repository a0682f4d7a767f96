"""
Pages, news, contacts and organisations for tests: published and in Dutch only, unless told otherwise.

What the gate asks of every public object is there: a summary. `published=False` makes a draft.
`with_blocks=["text", "quote"]` places a block of each kind, in that order; `add_block` places one and takes its fields:
`add_block(page, "text", text_nl="<p>Een zin.</p>")`.
"""

import datetime

import factory
from django.utils import timezone

from pages.models import ContactPerson, Event, NewsItem, Organisation, Page
from tests.factories.media import DocumentFactory

# What a block of each kind says when a test does not care.
BLOCK_TEXTS = {
    "text": {"text_nl": "<p>Een gewone zin.</p>"},
    "figure": {"drawing": "brownfield", "caption_nl": "Een terrein aan de Schelde"},
    "gallery": {"drawing": "binnenvaart", "caption_nl": "Een kade"},
    "quote": {"text_nl": "Dit werkt", "attribution_nl": "Een medewerker"},
    "call_to_action": {"heading_nl": "Doe mee", "link_nl": "/projecten/", "link_label_nl": "Bekijk de projecten"},
    "accordion": {"heading_nl": "Hoe lang duurt het?", "text_nl": "<p>Drie jaar.</p>"},
    "download": {"note_nl": "Over vorig jaar"},
    "key_figure": {"value_nl": "17.000 ha", "label_nl": "bedrijventerrein", "source_nl": "Register 2024"},
    "card": {"heading_nl": "Een kaart", "link_nl": "/nieuws/"},
    "contact": {},
    "video": {"title_nl": "Een film", "url_nl": "https://example.org/film"},
}


def add_block(owner, kind, **values):
    """Place a block after the ones that are there; the owner knows its kinds in use afterwards."""
    model = owner.block_models[kind]
    related = {"download": ("document", DocumentFactory), "contact": ("contact", ContactPersonFactory)}
    if kind in related and related[kind][0] not in values:
        values[related[kind][0]] = related[kind][1]()
    ordering = 10 * (1 + sum(each.objects.filter(parent=owner).count() for each in owner.block_models.values()))
    block = model.objects.create(
        **{"parent": owner, "region": "main", "ordering": ordering, **BLOCK_TEXTS[kind], **values}
    )
    owner.refresh_block_kinds()
    return block


class PublicFactory(factory.django.DjangoModelFactory):
    """Base of the factories of public objects."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    class Params:
        published = True

    summary_nl = "Een samenvatting die in een of twee zinnen zegt wat hier te vinden is."
    state = factory.LazyAttribute(lambda made: "published" if made.published else "draft")

    @factory.post_generation
    def with_blocks(self, create, kinds, **kwargs):
        for kind in kinds or ():
            add_block(self, kind)


class PageFactory(PublicFactory):
    class Meta:
        model = Page

    title_nl = factory.Sequence("Pagina {}".format)


class NewsItemFactory(PublicFactory):
    class Meta:
        model = NewsItem

    title_nl = factory.Sequence("Bericht {}".format)
    date = datetime.date(2025, 3, 1)


class EventFactory(PublicFactory):
    """In a hall, in two hours of an evening next week, unless told otherwise."""

    class Meta:
        model = Event

    title_nl = factory.Sequence("Activiteit {}".format)
    kind = Event.Kind.INFORMATION
    starts_at = factory.LazyFunction(lambda: timezone.now() + datetime.timedelta(days=7))
    ends_at = factory.LazyAttribute(lambda made: made.starts_at + datetime.timedelta(hours=2))
    place = "De zaal"


class ContactPersonFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ContactPerson

    name_nl = factory.Sequence("Team {}".format)
    function_nl = "Eerste aanspreekpunt"
    email = factory.Sequence("team{}@example.org".format)


class OrganisationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Organisation

    name_nl = factory.Sequence("Organisatie {}".format)
    kind = Organisation.Kind.OTHER
