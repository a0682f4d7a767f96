"""
Parks, plots, brownfields and spaces as open data. What a table says of a column, the files and the API say alike.
Nobody's name stands in it: buyers are not kept, people are left out, and what a plot cost goes with its offer.
"""

from domains.opendata import datasets  # noqa: F401
