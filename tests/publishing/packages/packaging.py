"""Addresses of a package, what its form sends, and what is said afterwards."""

from django.contrib.messages import get_messages

from pom_site.publishing.forms.packages import key_of

LIST = "/admin/publishing/package/"
MOMENT = "2031-03-01T09:00"


def page(package, word="change"):
    return f"{LIST}{package.pk}/{word}/"


def form(title="Lente 2027", *, drafts=(), shown=()):
    return {
        "title": title,
        "note": "",
        "drafts": [key_of(each) for each in drafts],
        "shown": [key_of(s) for s in shown],
    }


def said(response):
    return " ".join(str(message) for message in get_messages(response.wsgi_request))
