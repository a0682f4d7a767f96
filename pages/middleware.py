from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language

from pages.views import page_detail, page_not_found
from pom_site.publishing import redirects
from pom_site.publishing.languages import DEFAULT

RESERVED = ("/admin/", "/static/", "/media/", "/api/")


class TreePageMiddleware:
    """
    Pages of the tree, served when no route answered: a catch-all pattern would fight the language prefixes.

    What no page has either may lead elsewhere: by hand, or because something lived there. Else it gets our own "not
    found" page, in the language of the address, in development too.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != 404 or request.path_info.startswith(RESERVED):
            return response
        if request.method not in ("GET", "HEAD"):
            return response
        path = tree_path(request.path_info)
        answer = page_detail(request, path if path.endswith("/") else f"{path}/")
        return answer or redirects.answer(request) or page_not_found(request)


def tree_path(path: str) -> str:
    """The path without slash in front and without the language prefix."""
    path = path.removeprefix("/")
    language = get_language() or DEFAULT
    return path if language == DEFAULT else path.removeprefix(f"{language}/")
