import json
from pathlib import Path

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

SOURCE = Path(__file__).resolve().parent.parent / "data" / "municipalities.json"


def load(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The present municipalities first: the former ones point at them. In bulk, so that no signal is sent."""
    model = apps.get_model("geo", "Municipality")
    rows = json.loads(SOURCE.read_text(encoding="utf-8"))
    present = model.objects.bulk_create(model(**row) for row in rows if row["successor"] is None)
    by_slug = {municipality.slug: municipality for municipality in present}
    model.objects.bulk_create(
        model(**row | {"successor": by_slug[row["successor"]]}) for row in rows if row["successor"] is not None
    )


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
