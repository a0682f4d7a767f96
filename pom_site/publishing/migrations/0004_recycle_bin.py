from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0003_revisions_and_packages"),
    ]

    operations = [
        migrations.CreateModel(
            name="DeletedObject",
            fields=[],
            options={
                "verbose_name": "deleted object",
                "verbose_name_plural": "recycle bin",
                "proxy": True,
                "default_permissions": ("view",),
                "indexes": [],
                "constraints": [],
            },
            bases=("publishing.revision",),
        ),
    ]
