"""Headers that every answer carries, errors included."""

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.http.response import HttpResponseNotAllowed

from .styles import style_hash

METHODS = ["GET", "HEAD", "POST", "OPTIONS"]
HEADERS = {
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


class PolicyMiddleware(CSPMiddleware):
    """The content policy: strict for visitors, with room for the editor in the admin. Nothing is `unsafe-`."""

    def process_request(self, request: HttpRequest) -> HttpResponseBase | None:  # type: ignore[override]
        super().process_request(request)
        return None if request.method in METHODS else HttpResponseNotAllowed(METHODS)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return super().process_response(request, response)

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only and parts.config is None:
            if request.path_info.startswith("/admin/"):
                parts.config = settings.ADMIN_CONTENT_SECURITY_POLICY["DIRECTIVES"]
            # In the admin too: its error pages are ours. What a view asked for itself stays.
            asked = parts.update or {}
            parts.update = {
                **asked,
                "style-src": [*asked.get("style-src", []), style_hash(getattr(request, "style_sheet", "site"))],
            }
        return parts
