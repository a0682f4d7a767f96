"""Does what deploy/nginx.conf does for the portal: says that the visitor came over https, and compresses pages."""

import gzip
from typing import Any
from wsgiref.headers import Headers

from pom_site.wsgi import application as portal

COMPRESSED = ("text/html", "text/plain", "application/json", "application/xml", "application/atom+xml")


def application(environ: dict[str, Any], start_response: Any) -> Any:
    environ["HTTP_X_FORWARDED_PROTO"] = "https"
    answer: list[Any] = []

    def remember(*given: Any) -> None:
        answer[:] = given

    body = portal(environ, remember)
    status, headers, *error = answer
    fields = Headers(headers)
    if "gzip" in environ.get("HTTP_ACCEPT_ENCODING", "") and compressible(fields):
        body = [gzip.compress(b"".join(body), 6)]
        fields["Content-Encoding"] = "gzip"
        fields["Content-Length"] = str(len(body[0]))
    start_response(status, headers, *error)
    return body


def compressible(headers: Headers) -> bool:
    return (headers["Content-Type"] or "").startswith(COMPRESSED) and not headers["Content-Encoding"]
