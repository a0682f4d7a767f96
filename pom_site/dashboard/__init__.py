"""The start page of the admin: what waits for this person, what goes out soon, and what needs care."""

from .page import dashboard

__all__ = ["dashboard"]
