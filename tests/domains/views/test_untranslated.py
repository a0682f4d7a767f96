"""What exists in Dutch only can be read at its address in another language, and says so."""

import pytest

from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BuildingFactory,
    InitiativeFactory,
    ParkFactory,
    ThemeFactory,
)
from tests.reading import read

pytestmark = pytest.mark.django_db

FACTORIES = [ParkFactory, BrownfieldFactory, AssociationFactory, BuildingFactory, ThemeFactory, InitiativeFactory]


@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory._meta.model.__name__)
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_an_untranslated_place_says_so_and_marks_its_dutch_title(client, factory, language):
    item = factory()

    main = read(client.get(item.get_url_in(language))).one("main")

    assert main.one("h1")["lang"] == "nl"
    assert main.one("div", class_="untranslated").one("a", hreflang="nl")["href"] == item.get_url_in("nl")
