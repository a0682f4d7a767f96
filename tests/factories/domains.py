"""The six domains for tests. A code exists once, so asking for one that is there gives that one back unchanged."""

import factory

from domains.models import Domain
from tests.factories.pages import PublicFactory

CODES = Domain.Code.values


class DomainFactory(PublicFactory):
    """Without a code: the next of the six. Published and in Dutch only, unless told otherwise."""

    class Meta:
        model = Domain
        django_get_or_create = ("code",)

    code = factory.Sequence(lambda number: CODES[number % len(CODES)])
    position = factory.LazyAttribute(lambda domain: CODES.index(domain.code) + 1)
    name_nl = factory.LazyAttribute(lambda domain: domain.code.replace("-", " ").capitalize())
    title_nl = factory.LazyAttribute(lambda domain: f"Werken aan {domain.name_nl.lower()}")
    slug_nl = factory.SelfAttribute("code")


def all_six():
    """All domains, in their order."""
    return [DomainFactory(code=code) for code in CODES]
