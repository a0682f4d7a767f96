"""The import of projects as a colleague uses it."""

from tests.opendata.importing import desk
from tests.opendata.importing.desk import csv_of, lines

__all__ = ["confirm", "csv_of", "lines", "new", "upload"]
KIND = "projects_project"


def new(**values):
    """The cells of a project that is not there yet."""
    return {"title_nl": "Nieuwe kade", "summary_nl": "Een kade.", "primary_domain": "brownfields", **values}


def upload(client, content, name="projecten.csv"):
    return desk.upload(client, KIND, content, name)


def confirm(client, response):
    return desk.confirm(client, KIND, response)
