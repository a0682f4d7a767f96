"""Municipalities of East Flanders, with their history, and the maps drawn from them."""
