"""
The projects as open data. A table says once what each column is called, of which kind it is and where its value comes
from; the writers of `pom_site.opendata` know kinds only. The import of the admin reads the same tables.
"""

from projects.opendata import datasets  # noqa: F401
