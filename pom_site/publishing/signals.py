"""
`published`: an object was made live, inside the transaction that does it. Addresses, translations and the audit log listen.
Arguments: instance, before (the live revision it replaces, or None), revision (the new one), user.
"""

from django.dispatch import Signal

published = Signal()
