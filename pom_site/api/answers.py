"""How every answer leaves: JSON, readable from the pages of others, with a mark by which an unchanged one is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import conditional_page
from ninja import Field, Schema

from pom_site.opendata.json_files import text
from pom_site.opendata.views import for_everybody

View = Callable[..., HttpResponse]
METHODS: Final = "GET, HEAD"
NO_SUCH: Final = "There is nothing at this address. What there is, is described at /api/v1/openapi.json."


class Mistake(Schema):
    parameter: str = Field(description="Name of the parameter that is wrong.")
    message: str = Field(description="What is wrong with it.")


class Problem(Schema):
    """Every error has this shape; its members are those of RFC 9457."""

    type: str = Field(description="Always about:blank: the status says what kind of problem it is.")
    title: str = Field(description="The status in words.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What is wrong, in a sentence.")
    errors: list[Mistake] = Field(description="The parameters that are wrong, if any.")


def answer(data: Any, status: int = 200) -> HttpResponse:
    return HttpResponse(text(data), status=status, content_type="application/json")


def problem(status: int, detail: str, errors: list[dict[str, str]] | None = None) -> HttpResponse:
    title = HTTPStatus(status).phrase
    found = {"type": "about:blank", "title": title, "status": status, "detail": detail, "errors": errors or []}
    return answer(found, status)


def outward(view: View) -> View:
    """Around every address of the API, that of its description included."""
    marked = conditional_page(_in_our_shape(view))

    @wraps(view)
    def outer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.method
        request.method = "GET" if asked == "HEAD" else asked  # the server leaves the body out
        response = marked(request, *args, **kwargs)
        request.method = asked
        response.headers["X-Robots-Tag"] = "noindex"
        return for_everybody(response)

    return outer


def _in_our_shape(view: View) -> View:
    def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except Http404:
            return problem(404, NO_SUCH)
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            response = problem(405, "This can be read only.")
            response.headers["Allow"] = METHODS
        return response

    return inner
