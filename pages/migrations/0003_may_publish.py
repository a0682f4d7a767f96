from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("pages", "0002_keep_languages_with_the_object"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="newsitem",
            options={
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "ordering": ["-date", "-pk"],
                "verbose_name": "news item",
                "verbose_name_plural": "news items",
            },
        ),
        migrations.AlterModelOptions(
            name="page",
            options={
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "ordering": ["position"],
                "verbose_name": "page",
                "verbose_name_plural": "pages",
            },
        ),
    ]
