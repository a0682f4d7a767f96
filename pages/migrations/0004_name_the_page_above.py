from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pages", "0003_may_publish"),
    ]

    operations = [
        migrations.AlterField(
            model_name="page",
            name="parent",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=models.CASCADE,
                related_name="children",
                to="pages.page",
                verbose_name="page above",
            ),
        ),
    ]
