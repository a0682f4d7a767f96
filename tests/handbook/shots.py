"""What is photographed for the handbook: the name of each picture, who looks, where, and what of it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page


@dataclass(frozen=True)
class Shot:
    """
    `address` may name what state.py made: "{draft}". `element` is shown alone; without it, the window. `act`: what is
    done before. `tall`: where a long element is cut.
    """

    name: str
    who: str
    address: str
    element: str = ""
    height: int = 900
    act: Callable[[Page], None] | None = None
    tall: int = 900


def open_all(page: Page) -> None:
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")


def preview(page: Page) -> None:
    page.click(".pan:has(#h-look) [data-shortcut-preview]")


def three_widths(page: Page) -> None:
    page.click(".pan:has(#h-look) li:nth-child(2) a")


def side_by_side(page: Page) -> None:
    page.click("[data-pair]")


def hide_bar(page: Page) -> None:
    """The bar that saves lies over what is photographed."""
    page.evaluate("document.querySelector('.pbar')?.style.setProperty('position', 'static')")


def pan(heading: str) -> str:
    return f".pan:has(#{heading})"


NEWS = "/admin/pages/newsitem/"
SHOTS = (
    # 1 to 3: the frame, a form, its blocks
    Shot("aanmelden", "", "/admin/login/", ".gate__pan"),
    Shot("startpagina", "els", "/admin/", height=960),
    Shot("menu", "els", "/admin/", ".adm__groups", height=1100),
    Shot("medewerkersbalk", "els", "{item}", ".staff"),
    Shot("lijst", "an", NEWS, height=720),
    Shot("formulier", "an", "{draft}", height=960),
    Shot("bewaarbalk", "els", "{asked}", ".pbar", act=hide_bar),
    Shot("onbewaard", "an", "{draft}", ".note--act"),
    Shot("sneltoetsen", "an", "{draft}", "details:has(.keys)", act=open_all),
    Shot("verzorging", "els", "{draft}", "fieldset.aside:has([name=owner])", act=hide_bar),
    Shot("blokken", "an", "{draft}", ".rowlist", act=hide_bar, tall=720),
    Shot("blok-toevoegen", "an", "{draft}", ".rowlist__add", act=hide_bar),
    Shot("boom", "els", "/admin/pages/page/", height=720),
    # 4 and 5: languages, previews
    Shot("talenbalk", "an", "{outdated}", ".lbar"),
    Shot("naast-elkaar", "an", "{outdated}", "fieldset.pan", act=side_by_side, tall=640),
    Shot("talen", "els", "{outdated}", pan("h-languages"), act=hide_bar),
    Shot("bord-vertalingen", "els", "/admin/vertalingen/", height=960),
    Shot("vraag-vertaling", "", "/fr{item}", ".untranslated"),
    Shot("bekijken", "an", "{draft}", pan("h-look")),
    Shot("voorbeeld", "an", "{draft}", height=640, act=preview),
    Shot("drie-breedtes", "an", "{draft}", height=900, act=three_widths),
    Shot("voorbeeldlink", "an", "{draft}", pan("h-links"), act=hide_bar),
    # 6 and 7: looking over, publishing
    Shot("klaar", "els", "{draft}", pan("h-ready"), act=hide_bar),
    Shot("nalezing-vragen", "an", "{both}", "details:has([name=_note])", act=hide_bar),
    Shot("nalezing-antwoorden", "els", "{asked}", pan("h-review"), act=hide_bar),
    Shot("nalezing-startpagina", "els", "/admin/", "#reviews"),
    Shot("later", "els", "{planned}", "details:has([name=_publish_at])", act=hide_bar),
    Shot("pakket", "els", "{package}", height=1100),
    # 8 and 9: versions, away
    Shot("versies", "an", "{draft}../history/", height=820),
    Shot("offline", "els", "{both}", "details:has(form[action*=offline])", act=open_all),
    Shot("verwijderen", "els", "{draft}../delete/", "#content-main"),
    Shot("prullenbak", "els", "/admin/publishing/deletedobject/", "#content"),
    Shot("doorverwijzing", "mia", "/admin/publishing/redirect/add/", "fieldset.pan", act=hide_bar),
    # 10 to 12: library, people, projects
    Shot("afbeelding", "an", "{image}", height=1100, act=hide_bar),
    Shot("document", "an", "{document}", "fieldset:has([name=accessible])", act=hide_bar),
    Shot("account", "mia", "{account}", "fieldset:has([name=scopes])", act=hide_bar),
    Shot("logboek", "mia", "/admin/publishing/auditentry/", height=800),
    Shot("partners", "els", "{project}", ".rowlist:has([name*=-role])", act=hide_bar, tall=640),
    Shot("financiering", "els", "{project}", ".rowlist:has([name*=-rate])", act=hide_bar, tall=720),
)
