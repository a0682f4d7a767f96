from .blocks import KINDS, ContactBlock
from .contacts import ContactPerson
from .events import Event
from .news import NewsItem
from .organisations import Organisation
from .pages import Page
from .settings import SiteSettings

__all__ = ["KINDS", "ContactBlock", "ContactPerson", "Event", "NewsItem", "Organisation", "Page", "SiteSettings"]
