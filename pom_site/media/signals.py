"""Files go with their rows, also when many rows are deleted at once."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver

from . import files
from .models import Document, Image, Stored


@receiver(post_delete, sender=Image)
@receiver(post_delete, sender=Document)
def remove_files(instance: Stored, **kwargs: Any) -> None:
    """Only once the deletion is final: until then the row may come back."""
    transaction.on_commit(partial(files.remove, instance.file_names()))
