from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from . import audit


class ActorMiddleware:
    """The audit log knows whose request this is. Nobody is looked up before there is something to write down."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with audit.acting(SimpleLazyObject(lambda: getattr(request, "user", None))):
            return self.get_response(request)
