"""The rules of the house hold. tests/test_architecture_faults.py shows that each of these can fail."""

import pytest

from tests.house import catalogues, code, models, templates


@pytest.fixture(scope="module")
def locale(tmp_path_factory):
    return catalogues.collected(tmp_path_factory.mktemp("messages"))


def holds(offences):
    assert not offences, "\n".join([f"{len(offences)} found", *offences])


@pytest.mark.parametrize(
    "rule",
    [
        code.long_modules,
        code.long_functions,
        code.long_templates,
        code.long_style_sheets,
        code.vague_names,
        code.test_folders_that_shadow,
        code.imports_of_the_root,
        code.unescaped_in_code,
        code.inline_in_code,
        templates.broken,
        templates.inline,
        templates.unescaped,
        models.machine_named_migrations,
        models.missing_migrations,
    ],
    ids=lambda rule: rule.__name__,
)
def test_rule_of_the_house(rule):
    holds(rule())


def test_references_point_down():
    holds(models.references_upward(models.our_models()))


def test_inline_and_block_models_have_uuid_keys():
    holds(models.without_uuid_key(models.inline_models()))


def test_dutch_has_every_text(locale):
    holds(catalogues.describe(catalogues.untranslated(locale, "nl")))


@pytest.mark.parametrize("language", ["fr", "de"])
def test_visitors_read_their_own_language(locale, language):
    choices = catalogues.public_choices()
    missing = [
        entry for entry in catalogues.untranslated(locale, language) if catalogues.seen_by_visitors(entry, choices)
    ]

    holds(catalogues.describe(missing))
