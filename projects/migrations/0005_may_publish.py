from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0004_keep_languages_with_the_object"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="project",
            options={
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "ordering": ["-listed_on", "-pk"],
                "verbose_name": "project",
                "verbose_name_plural": "projects",
            },
        ),
    ]
