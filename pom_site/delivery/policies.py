"""The content policies, for the settings: nothing is `unsafe-`."""

from typing import Any, Final

from csp.constants import NONCE, NONE, SELF

# Our own pictures and fonts, and the one style sheet, whose hash is added.
PUBLIC: Final[dict[str, Any]] = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],  # no script of ours uses it; auditors fetch /robots.txt from within a page
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# What the rich-text editor writes into the page: a test computes the hash anew from the installed package.
EDITOR_STYLE: Final = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"

ADMIN: Final[dict[str, Any]] = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, EDITOR_STYLE],
        "img-src": [SELF, "data:", "blob:"],
        "object-src": [NONE],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
