"""What factories of public objects share: a Dutch title, and whether visitors may see it."""

from datetime import timedelta

import factory
from django.utils import timezone

from pom_site.publishing.languages import CODES
from pom_site.publishing.models import State


class PublishableFactory(factory.django.DjangoModelFactory):
    """
    Published and in Dutch only, unless told otherwise: `published=False` makes a draft, `translated=True` gives a title
    in the three other languages, `scheduled=True` and `expired=True` are published but not visible now.
    """

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    class Params:
        published = True
        translated = factory.Trait(
            **{
                f"title_{code}": factory.LazyAttribute(lambda made, code=code: f"{made.title_nl} {code}")
                for code in CODES[1:]
            }
        )
        scheduled = factory.Trait(publish_from=factory.LazyFunction(lambda: timezone.now() + timedelta(days=1)))
        expired = factory.Trait(publish_until=factory.LazyFunction(lambda: timezone.now() - timedelta(days=1)))

    title_nl = factory.Sequence("Proefpagina {}".format)
    state = factory.LazyAttribute(lambda made: State.PUBLISHED if made.published else State.DRAFT)
