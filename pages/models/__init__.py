from .blocks import KINDS, ContactBlock
from .contacts import ContactPerson, Organisation
from .news import NewsItem
from .pages import Page
from .settings import SiteSettings

__all__ = ["KINDS", "ContactBlock", "ContactPerson", "NewsItem", "Organisation", "Page", "SiteSettings"]
