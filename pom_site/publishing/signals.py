"""
`published`: an object was made live, inside the transaction that does it. Translations and the audit log listen.
Arguments: instance, before (the live revision it replaces, or None), revision (the new one), user.
`taken_offline` (instance, ending or None, explanation, user) and `came_online` (instance, user): likewise.
`moved` (instance, how): it got another place in its tree.
`link_made` and `link_revoked` (instance: the preview link, user).
"""

from django.dispatch import Signal

published = Signal()
taken_offline = Signal()
came_online = Signal()
moved = Signal()
link_made = Signal()
link_revoked = Signal()
