"""A draft with other columns, and the path of a link."""

from pom_site.publishing.drafts import store_draft
from pom_site.publishing.previews import link_url
from pom_site.publishing.snapshots import capture


def draft_of(instance, **values):
    data = capture(instance)
    data["fields"] |= values
    return store_draft(instance, data, None)


def path_of(link, language="nl"):
    return link_url(link, language).removeprefix("http://127.0.0.1:8000")
