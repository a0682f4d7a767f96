"""Keeps `block_kinds` of the parent right when blocks come and go."""

from typing import Any

from django.db.models.signals import post_delete, post_save

from .models import Block, HasBlocks


def _block_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    if not issubclass(sender, Block) or kwargs.get("raw"):
        return
    if kwargs.get("created", True):  # saved for the first time, or deleted: an edit changes no kinds
        parent = type(instance)._meta.get_field("parent").related_model
        owner = parent._base_manager.filter(pk=instance.parent_id).first()
        if isinstance(owner, HasBlocks):
            owner.refresh_block_kinds()


def connect() -> None:
    post_save.connect(_block_changed, dispatch_uid="blocks.saved")
    post_delete.connect(_block_changed, dispatch_uid="blocks.deleted")
