from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("domains", "0003_keep_languages_with_the_object"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="domain",
            options={
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "ordering": ["position"],
                "verbose_name": "domain",
                "verbose_name_plural": "domains",
            },
        ),
    ]
