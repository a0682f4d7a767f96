from django.conf import settings

from pom_site.publishing.languages import CODES, DEFAULT, columns


def test_dutch_comes_first_and_is_the_default():
    assert (CODES, DEFAULT) == (("nl", "en", "fr", "de"), "nl")


def test_the_site_and_the_database_have_the_same_languages():
    assert (settings.MODELTRANSLATION_LANGUAGES, settings.LANGUAGE_CODE) == (CODES, DEFAULT)


def test_a_translated_field_has_a_column_for_each_language():
    assert columns("title") == ["title_nl", "title_en", "title_fr", "title_de"]
