"""The addresses of the API; whatever else is asked for below /api/ is an error in the same shape."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from django.views.decorators.csrf import csrf_exempt

from .answers import NO_SUCH, outward, problem
from .views import NAMESPACE, made


@csrf_exempt
def _nothing(_request: HttpRequest) -> HttpResponse:
    return problem(404, NO_SUCH)


def _wrapped(pattern: Any) -> URLPattern:
    pattern.callback = csrf_exempt(outward(pattern.callback))
    return pattern


_patterns, _app, _namespace = made().urls

urlpatterns = [
    path("v1/", ([_wrapped(each) for each in _patterns], NAMESPACE, NAMESPACE)),
    re_path("", csrf_exempt(outward(_nothing)), name="api-nothing"),
]
