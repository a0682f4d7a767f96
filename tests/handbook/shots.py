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


def without_bar(page: Page) -> None:
    """What sticks to the edges, the bar that saves and that of the languages, would lie over what is photographed."""
    page.evaluate("document.querySelectorAll('.pbar, .lbar').forEach((each) => each.remove())")


def open_without_bar(page: Page) -> None:
    without_bar(page)
    open_all(page)


def only_the_form(page: Page) -> None:
    """So that the bar at its end lies over nothing."""
    page.evaluate("document.querySelectorAll('.adm__form ~ *').forEach((each) => each.remove())")
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")


def pan(heading: str) -> str:
    return f".pan:has(#{heading})"


NEWS = "/admin/pages/newsitem/"
SHOTS = (
    # 1 to 3: the frame, a form, its blocks
    Shot("aanmelden", "", "/admin/login/", ".gate__pan"),
    Shot("startpagina", "Els", "/admin/", height=960),
    Shot("menu", "Els", "/admin/", ".adm__groups", height=1900, tall=1900),
    Shot("medewerkersbalk", "Els", "{item}", ".staff"),
    Shot("lijst", "An", NEWS, height=720),
    Shot("formulier", "An", "{draft}", height=960),
    Shot("bewaarbalk", "Els", "{asked}", ".pbar", act=only_the_form),
    Shot("onbewaard", "An", "{draft}", ".note--act"),
    Shot("sneltoetsen", "An", "{draft}", "details:has(.keys)", act=open_all),
    Shot("verzorging", "Els", "{draft}", "fieldset.aside:has([name=owner])", act=without_bar),
    Shot("blokken", "An", "{draft}", ".rowlist", act=without_bar, tall=720),
    Shot("blok-toevoegen", "An", "{draft}", ".rowlist__add", act=without_bar),
    Shot("boom", "Els", "/admin/pages/page/", height=720),
    # 4 and 5: languages, previews
    Shot("talenbalk", "An", "{outdated}", ".lbar"),
    Shot("naast-elkaar", "An", "{outdated}", "fieldset.pan", act=side_by_side, tall=640),
    Shot("talen", "Els", "{outdated}", pan("h-languages"), act=without_bar),
    Shot("bord-vertalingen", "Els", "/admin/vertalingen/", height=960),
    Shot("vraag-vertaling", "", "{french}", ".untranslated"),
    Shot("bekijken", "An", "{draft}", pan("h-look")),
    Shot("voorbeeld", "An", "{draft}", height=640, act=preview),
    Shot("drie-breedtes", "An", "{draft}", height=900, act=three_widths),
    Shot("voorbeeldlink", "An", "{draft}", pan("h-links"), act=without_bar),
    # 6 and 7: looking over, publishing
    Shot("klaar", "Els", "{draft}", pan("h-ready"), act=without_bar),
    Shot("nalezing-vragen", "An", "{both}", "details:has([name=_note])", act=without_bar),
    Shot("nalezing-antwoorden", "Els", "{asked}", pan("h-review"), act=without_bar),
    Shot("nalezing-startpagina", "Els", "/admin/", "#reviews"),
    Shot("later", "Els", "{planned}", "details:has([name=_publish_at])", act=without_bar),
    Shot("pakket", "Els", "{package}", height=1100),
    # 8 and 9: versions, away
    Shot("versies", "An", "{draft}../history/", height=820),
    Shot("offline", "Els", "{both}", ".pan:has(form[action*=offline])", act=open_without_bar),
    Shot("verwijderen", "Els", "{unborn}../delete/", "#content"),
    Shot("prullenbak", "Els", "/admin/publishing/deletedobject/", "#content"),
    Shot("doorverwijzing", "Mia", "/admin/publishing/redirect/add/", "fieldset.pan", act=without_bar),
    # 10 to 14: library, people, projects, what visitors report
    Shot("afbeelding", "An", "{image}", height=1100, act=without_bar),
    Shot("document", "An", "{document}", "fieldset:has([name=accessible])", act=without_bar),
    Shot("account", "Mia", "{account}", "fieldset:has([name=scopes])", act=without_bar),
    Shot("logboek", "Mia", "/admin/publishing/auditentry/", height=800),
    Shot("partners", "Els", "{project}", ".rowlist:has([name*=-role])", act=without_bar, tall=640),
    Shot("financiering", "Els", "{project}", ".rowlist:has([name*=-rate])", act=without_bar, tall=720),
    Shot("klopt-dit-nog", "Els", "{project}", pan("h-fresh"), act=without_bar),
)
