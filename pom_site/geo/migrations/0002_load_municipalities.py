import json
from pathlib import Path

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

SOURCE = Path(__file__).resolve().parent.parent / "data" / "municipalities.json"


def load(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The present municipalities first: the former ones point at them."""
    model = apps.get_model("geo", "Municipality")
    saved = {}
    for row in sorted(json.loads(SOURCE.read_text(encoding="utf-8")), key=lambda row: row["successor"] is not None):
        successor = saved.get(row.pop("successor"))
        saved[row["slug"]] = model.objects.create(successor=successor, **row)


def unload(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Cut the links first: a protected successor cannot be deleted."""
    model = apps.get_model("geo", "Municipality")
    slugs = [row["slug"] for row in json.loads(SOURCE.read_text(encoding="utf-8"))]
    ours = model.objects.filter(slug__in=slugs)
    ours.update(successor=None)
    ours.delete()


class Migration(migrations.Migration):
    dependencies = [("geo", "0001_initial")]

    operations = [migrations.RunPython(load, unload)]
