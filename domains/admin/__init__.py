"""Registers the admin of the six domains and of what belongs to them."""

from . import associations, brownfields, buildings, domains, initiatives, parks

__all__ = ["associations", "brownfields", "buildings", "domains", "initiatives", "parks"]
