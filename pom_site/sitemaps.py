"""Collects what the apps say of themselves."""

import domains.sitemaps
import pages.sitemaps
import pom_site.opendata.sitemaps
import projects.sitemaps

SITEMAPS = (
    pages.sitemaps.SITEMAPS
    | domains.sitemaps.SITEMAPS
    | projects.sitemaps.SITEMAPS
    | pom_site.opendata.sitemaps.SITEMAPS
)
