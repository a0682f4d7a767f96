"""Checks at the gate of projects."""

from . import agreement, european

__all__ = ["agreement", "european"]
