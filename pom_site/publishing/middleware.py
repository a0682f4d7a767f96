import logging
import time
from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from . import audit, schedule
from .previewing import is_outside

logger = logging.getLogger(__name__)
PAUSE: Final = 60.0


class ActorMiddleware:
    """The audit log knows whose request this is. Nobody is looked up before there is something to write down."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with audit.acting(SimpleLazyObject(lambda: getattr(request, "user", None))):
            return self.get_response(request)


class ScheduleMiddleware:
    """
    Whoever asks for a page first after a publication became due carries it out, before anybody knows who this is and
    before anything of the page is made. What breaks then is written to the log, the page comes all the same, and this
    process leaves the schedule alone for a minute.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.not_before = float("-inf")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in ("GET", "HEAD") and not is_outside(request.path_info):
            self._notice()
        return self.get_response(request)

    def _notice(self) -> None:
        if time.monotonic() < self.not_before:
            return
        try:
            schedule.notice()
        except Exception:
            self.not_before = time.monotonic() + PAUSE
            logger.exception("A scheduled publication failed. Trying again in %d seconds.", PAUSE)
