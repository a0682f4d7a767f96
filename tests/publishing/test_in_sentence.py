import pytest
from django.utils.translation import override

from pom_site.publishing.templatetags.publishing import in_sentence


@pytest.mark.parametrize(("language", "expected"), [("nl", "met optie"), ("en", "met optie"), ("de", "Met optie")])
def test_german_keeps_its_capitals_inside_a_sentence(language, expected):
    with override(language):
        assert in_sentence("Met optie") == expected
