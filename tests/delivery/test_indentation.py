"""The indentation of templates does not travel to visitors."""

import pytest
from django.http import HttpResponse

from pom_site.delivery.indentation import IndentationMiddleware

PAGE = b"<p>\n    Een <b>woord</b>\n\n  en nog een\n</p>"


def sent(rf, body, path="/", content_type="text/html"):
    return IndentationMiddleware(lambda request: HttpResponse(body, content_type=content_type))(rf.get(path)).content


def test_a_line_break_is_enough(rf):
    assert sent(rf, PAGE) == b"<p>\nEen <b>woord</b>\nen nog een\n</p>"


@pytest.mark.parametrize("tag", [b"pre", b"textarea"])
def test_where_spaces_are_text_nothing_is_touched(rf, tag):
    body = PAGE + b"<%s>  x\n   y</%s>" % (tag, tag)

    assert sent(rf, body) == body


@pytest.mark.parametrize(("path", "content_type"), [("/admin/", "text/html"), ("/data.csv", "text/csv")])
def test_only_public_pages_are_made_lighter(rf, path, content_type):
    assert sent(rf, PAGE, path, content_type) == PAGE
