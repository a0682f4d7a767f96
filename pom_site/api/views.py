"""The API itself: a list and a detail of each resource."""

from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.http import urlencode
from ninja import NinjaAPI, Path, Query
from ninja.errors import ValidationError
from ninja.openapi.schema import OpenAPISchema

from pom_site.opendata.vocabulary import LICENCE, LICENCE_NAME
from pom_site.publishing.seo import ORGANISATION, absolute

from .answers import NO_SUCH, Problem, answer, problem
from .contents import resources
from .parameters import Paged
from .resources import Resource
from .schemas import page_schema

VERSION = "1.0.0"
NAMESPACE = "api-v1"
DESCRIPTION = """
The open data of POM Oost-Vlaanderen: projects, business parks, plots, brownfields, buildings and spaces. Read only, for
everybody, without a key. The data are those of the files at /open-data/: the same columns, the same names.

Texts have a column for each language (`_nl`, `_en`, `_fr`, `_de`); what is not known, or not for everybody, is null.
Areas are in m², amounts in euro, points in WGS84. Names of people are left out.

Addresses and names stay: columns may be added, none is renamed.
"""


class DescribedAPI(NinjaAPI):
    """Its description follows from the code alone, so it is made once and not for each request."""

    @cached_property
    def description_of_all(self) -> OpenAPISchema:
        return super().get_openapi_schema()

    def get_openapi_schema(self, **_path: Any) -> OpenAPISchema:
        return self.description_of_all


def made() -> NinjaAPI:
    api = DescribedAPI(
        title=f"{ORGANISATION}: open data",
        version=VERSION,
        description=DESCRIPTION.strip(),
        docs_url=None,  # its pages need scripts of others
        urls_namespace=NAMESPACE,
        servers=[{"url": settings.SITE_URL}],
        openapi_extra={
            "info": {
                "license": {"name": LICENCE_NAME, "url": LICENCE},
                "contact": {"name": ORGANISATION, "url": absolute("/")},
            }
        },
    )
    api.exception_handler(ValidationError)(_mistaken)
    for resource in resources():
        _add(api, resource)
    return api


def _add(api: NinjaAPI, resource: Resource) -> None:
    item = resource.schema()
    wrong = {400: Problem, 404: Problem}

    def listed(request: HttpRequest, asked: Query[resource.parameters]) -> HttpResponse:  # type: ignore[name-defined]
        return _page(request, resource, asked)

    def detail(request: HttpRequest, key: Path[resource.key_type]) -> HttpResponse:  # type: ignore[name-defined]
        found = resource.one(key)
        return problem(404, NO_SUCH) if found is None else answer(resource.told(found))

    api.get(
        f"/{resource.name}",
        response={200: page_schema(item), **wrong},
        operation_id=f"list_{resource.name}",
        summary=resource.title,
        tags=[resource.title],
        url_name=resource.name,
    )(listed)
    api.get(
        f"/{resource.name}/{{key}}",
        response={200: item, **wrong},
        operation_id=f"get_{resource.name}",
        summary=f"One of: {resource.title.lower()}",
        tags=[resource.title],
        url_name=f"{resource.name}-one",
    )(detail)


def _page(request: HttpRequest, resource: Resource, asked: Paged) -> HttpResponse:
    count, rows = resource.page(asked)
    if not rows and asked.page > 1:
        return problem(404, "There is no such page. The first one says how many objects there are.")
    last = asked.page * asked.size >= count
    return answer(
        {
            "count": count,
            "next": None if last else _address(request, asked, asked.page + 1),
            "previous": _address(request, asked, asked.page - 1) if asked.page > 1 else None,
            "results": [resource.told(each) for each in rows],
        }
    )


def _address(request: HttpRequest, asked: Paged, page: int) -> str:
    """With what was understood of the question, and nothing else."""
    known = asked.model_dump(mode="json", exclude_none=True) | {"page": page}
    return absolute(f"{request.path}?{urlencode(known)}")


def _mistaken(request: HttpRequest, error: ValidationError) -> HttpResponse:
    errors = [{"parameter": str(each["loc"][-1]), "message": str(each["msg"])} for each in error.errors]
    return problem(400, "A parameter is not what the description asks for.", errors)
