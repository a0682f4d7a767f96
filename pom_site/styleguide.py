"""What the style guide shows: every component and block with sample data, nothing of it in the database."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pages.models import ContactPerson, Page
from pom_site.blocks.content import Group
from pom_site.media import drawings
from pom_site.media.models import Document
from pom_site.publishing.pagination import PageLink
from pom_site.search.chips import Chip
from pom_site.styleguide_maps import map_samples
from projects.funding import Budget, BudgetRow
from projects.measures import Bar
from projects.publicity import Mention, Publicity


class SampleForm(forms.Form):
    """Bound to answers that are wrong, so that errors show."""

    name = forms.CharField(label=_("Name"), widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(
        label=_("E-mail"),
        help_text=_("We only use this to answer."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    question = forms.CharField(label=_("Your question"), widget=forms.Textarea(attrs={"rows": 3}))
    answer_by = forms.ChoiceField(
        label=_("How shall we answer?"),
        choices=[("email", _("By e-mail")), ("phone", _("By phone"))],
        widget=forms.RadioSelect,
    )


def samples() -> dict[str, Any]:
    return {
        "light_form": _form("light"),
        "dark_form": _form("dark"),
        "pages": [
            PageLink(1, "#navigation", False),
            PageLink(2, "#navigation", True),
            None,
            PageLink(9, "#navigation", False),
        ],
        "chips": [Chip("Brownfields", "#navigation", "d-brown"), Chip("Gent", "#navigation", "")],
        "budget": _budget(),
        "statements": [_statement("Medegefinancierd door de Europese Unie", "Interreg"), _statement("Europese Unie")],
        "facts": [("Taak van de POM", "Projectpartner"), ("Plaats", "Dendermonde, Zulte"), ("Budget", "")],
        "steps": [
            {"label": "2005", "text": "Start"},
            {"label": "2011", "text": "Overeenkomst"},
            {"label": "2014", "text": "Tweede studie", "state": "Vervallen", "dropped": True},
            {"label": "Later", "text": "Volgende stap", "state": "Gepland", "next": True},
        ],
        "indicators": INDICATORS,
        "counts": [
            {"label": "Lopend", "number": 4, "bar": Bar(100.0)},
            {"label": "Idee", "number": 1, "bar": Bar(25.0)},
        ],
        "figures": _blocks("key_figure", *FIGURES),
        "content": _content(),
        "maps": map_samples(),
        "drawings": [drawings.Drawing(name) for name in drawings.names()],
    }


def _form(prefix: str) -> SampleForm:
    answers = {f"{prefix}-name": "Voorbeeld", f"{prefix}-email": "naam@", f"{prefix}-answer_by": "email"}
    return SampleForm(answers, prefix=prefix)


def _statement(statement: str, mark: str = "") -> Publicity:
    fund = "Europees Fonds voor Regionale Ontwikkeling"
    return Publicity([Mention(mark, statement, [fund, "Programma · Projectnummer 123"], [])], [])


def _budget() -> Budget:
    rows = [
        BudgetRow("Europese Unie, EFRO", "€ 3.400.000", "40 %", 0.0, 40.0, 1),
        BudgetRow("Andere financiers", "€ 5.100.000", "60 %", 40.0, 60.0, 2),
    ]
    return Budget(rows, "€ 8.500.000", ["Europese Unie, EFRO: afgerond bedrag, te bevestigen"])


MEASURED = {"name": "Gesaneerde grond", "unit": "ha", "start": "0", "target": "10", "source": "Voorbeeld"}
INDICATORS = (
    MEASURED | {"achieved": "4", "achieved_on": "30 juni 2025", "progress": "40 %", "bar": Bar(40.0)},
    MEASURED | {"achieved": "20", "achieved_on": "30 juni 2025", "progress": "200 %", "bar": Bar(50.0, 50.0, 48.5)},
    {"name": "Opgewekte stroom", "unit": "MWh", "target": "1.200", "target_by": "31 december 2026"},
)
FIGURES = (
    {"value": "12", "label": "bedrijvencentra", "source": "Voorbeeld"},
    {"value": "200+", "label": "bedrijven in die centra", "source": "Voorbeeld"},
    {"value": "1.000+", "label": "mensen die er werken", "source": "Voorbeeld"},
)
TEXT = (
    "<h2>Wat is een brownfield?</h2><p>Een brownfield is grond waar vroeger een bedrijf was. De grond wordt nu niet of "
    'slecht gebruikt. <a href="#blocks">Een link in de tekst</a>.</p>'
    "<ul><li>Een eerste punt</li><li>Een tweede punt</li></ul>"
)


def _blocks(kind: str, *rows: dict[str, Any]) -> list[Any]:
    return [Page.block_models[kind](**row) for row in rows]


def _content() -> list[Group]:
    report = Document(
        title="Activiteitenverslag", name="x", filename="x.pdf", kind="pdf", size=2_400_000, language="nl"
    )
    team = ContactPerson(name="Team brownfields", function="Vragen over terreinen", email="naam@voorbeeld.be")
    kinds: dict[str, tuple[dict[str, Any], ...]] = {
        "text": ({"text": TEXT},),
        "key_figure": FIGURES[:1],
        "figure": ({"drawing": "sanering", "caption": "Zo wordt grond schoongemaakt."},),
        "quote": ({"text": "Met dit project krijgt de buurt een nieuwe adem.", "attribution": "Naam, functie"},),
        "call_to_action": (
            {
                "heading": "Woont u naast een werf?",
                "text": "Bekijk de planning en wie u kunt bellen.",
                "link": "/projecten/",
                "link_label": "Zoek uw project",
                "drawing": "inspraak",
            },
        ),
        "accordion": (
            {"heading": "Is vervuilde grond gevaarlijk?", "text": "<p>Dat hangt af van de vervuiling.</p>"},
            {"heading": "Wie beslist wat er komt?", "text": "<p>De provincie of de gemeente.</p>"},
        ),
        "gallery": ({"drawing": "sloop", "caption": "Sloop"}, {"drawing": "binnenvaart", "caption": "Binnenvaart"}),
        "card": (
            {"heading": "Onze missie", "text": "Waarom we er zijn", "link": "/", "drawing": "samenwerking"},
            {
                "heading": "Openbaar onderzoek",
                "text": "Wanneer u kunt meepraten",
                "link": "/",
                "drawing": "openbaar-onderzoek",
            },
        ),
        "download": ({"document": report, "note": "Alleen hoofdstuk 3."},),
        "video": ({"title": "Zo werkt een brownfield", "url": "https://example.org/video", "drawing": "incubator"},),
        "contact": ({"contact": team},),
    }
    return [Group(kind, _blocks(kind, *rows)) for kind, rows in kinds.items()]
