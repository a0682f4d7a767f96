from .blocks import KINDS, ContactBlock
from .contacts import ContactPerson
from .news import NewsItem
from .organisations import Organisation
from .pages import Page
from .settings import SiteSettings

__all__ = ["KINDS", "ContactBlock", "ContactPerson", "NewsItem", "Organisation", "Page", "SiteSettings"]
