"""Collects what the apps say of themselves."""

import domains.sitemaps
import pages.sitemaps
import projects.sitemaps

SITEMAPS = pages.sitemaps.SITEMAPS | domains.sitemaps.SITEMAPS | projects.sitemaps.SITEMAPS
