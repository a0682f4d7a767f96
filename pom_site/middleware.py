from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from pom_site.publishing.languages import CODES, DEFAULT


class LanguageMiddleware:
    """
    The language comes from the address alone: Dutch at the root, /en/ /fr/ /de/ otherwise.

    Django's LocaleMiddleware would ask Accept-Language and cookies too; a public body in Flanders may not let a browser
    setting decide, and caches could not share an answer.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        first = request.path_info.removeprefix("/").partition("/")[0]
        language = first if first in CODES else DEFAULT
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", language)
        return response
