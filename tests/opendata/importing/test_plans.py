"""What the table of a dry run shows of a change."""

from pom_site.opendata.importing.plans import SHOWN, Change


def test_a_short_change_is_shown_whole():
    assert Change("acronym", "OUD", "NIEUW").shown == ("OUD", "NIEUW")


def test_a_long_text_is_shown_from_just_before_where_it_differs():
    alike = "Een zin die gelijk blijft. " * 20
    old, new = Change("summary_nl", f"{alike}Vroeger.", f"{alike}Nu.").shown

    assert (old.endswith("gelijk blijft. Vroeger."), new.endswith("gelijk blijft. Nu.")) == (True, True)
    assert [text[0] for text in (old, new)] == ["…", "…"] and max(len(old), len(new)) < SHOWN
