"""Public models that have blocks, and the concrete tables of those."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from content_editor.models import Region, create_plugin_base
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _


class BlockKindsField(models.JSONField):
    """Written by `refresh_block_kinds` alone: saving a copy that was read before a block came must not undo that."""

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        return super().pre_save(model_instance, add) if add else models.F(self.attname)

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs


class HasBlocks(models.Model):
    """A public object with blocks. `block_kinds` names the kinds in use, so that a page asks no table in vain."""

    block_kinds = BlockKindsField(default=list, editable=False)

    regions: ClassVar = [Region(key="main", title=_("Content"))]
    block_models: ClassVar[dict[str, Any]] = {}

    class Meta:
        abstract = True

    @classmethod
    def child_accessors(cls) -> tuple[str, ...]:
        """Blocks belong to the object: every kind is part of its snapshots."""
        above: Any = super()
        blocks = tuple(f"{model._meta.app_label}_{model._meta.model_name}_set" for model in cls.block_models.values())
        return (*above.child_accessors(), *blocks)

    def after_restore(self) -> None:
        above: Any = super()
        above.after_restore()
        self.refresh_block_kinds()

    def refresh_block_kinds(self) -> None:
        """Called when a block was saved or deleted; writes only when something changed."""
        in_use = {
            f"has_{kind}": Exists(model._base_manager.filter(parent=OuterRef("pk")))
            for kind, model in self.block_models.items()
        }
        found: Any = type(self)._base_manager.filter(pk=self.pk).values(**in_use).get()
        kinds = [kind for kind in self.block_models if found[f"has_{kind}"]]
        if kinds != self.block_kinds:
            self.block_kinds = kinds
            type(self)._base_manager.filter(pk=self.pk).update(block_kinds=kinds)


def create_block_models(parent: type[HasBlocks], module: str, kinds: Sequence[type[Any]]) -> dict[str, Any]:
    """Make the concrete table of each kind for one public model (`ProjectTextBlock` …) and tell the model its kinds."""
    base: Any = create_plugin_base(parent)
    made: dict[str, Any] = {}
    for kind in kinds:
        meta = type("Meta", (kind.Meta, base.Meta), {"abstract": False, "app_label": parent._meta.app_label})
        made[kind.kind] = type(f"{parent.__name__}{kind.__name__}", (kind, base), {"__module__": module, "Meta": meta})
    parent.block_models = made
    return made
