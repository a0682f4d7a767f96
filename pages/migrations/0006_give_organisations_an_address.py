from django.db import migrations
from django.utils.text import slugify


def give(apps, schema_editor):
    taken = set()
    organisations = apps.get_model("pages", "Organisation")._base_manager
    for organisation in organisations.order_by("pk"):
        stem = slugify(organisation.name_nl or organisation.short_name)[:110] or "organisation"
        slug, number = stem, 1
        while slug in taken:
            number += 1
            slug = f"{stem}-{number}"
        taken.add(slug)
        organisations.filter(pk=organisation.pk).update(slug=slug)


class Migration(migrations.Migration):
    dependencies = [("pages", "0005_tell_more_of_organisations")]

    operations = [migrations.RunPython(give, migrations.RunPython.noop)]
