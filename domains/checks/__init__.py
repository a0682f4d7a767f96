"""Checks at the gate of what belongs to the six domains."""

from . import agreement, complete, order

__all__ = ["agreement", "complete", "order"]
