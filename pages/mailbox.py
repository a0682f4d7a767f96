"""Where a report about a page goes that nobody owns."""

from pages.models.settings import site_settings
from pom_site.publishing.reports import mailbox


@mailbox
def address_of_the_pom() -> str:
    return site_settings().email
