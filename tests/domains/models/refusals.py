"""How tests of the models ask what is refused, and where the sentence stands."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction


def refused_at(instance):
    """The fields that the sentences of `clean()` stand at."""
    with pytest.raises(ValidationError) as error:
        instance.clean()
    return list(error.value.message_dict)


def database_refuses(write):
    with pytest.raises(IntegrityError), transaction.atomic():
        write()
