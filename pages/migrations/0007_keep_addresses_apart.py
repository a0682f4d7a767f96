from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("pages", "0006_give_organisations_an_address")]

    operations = [
        migrations.AlterField(
            model_name="organisation",
            name="slug",
            field=models.SlugField(editable=False, max_length=120, unique=True, verbose_name="web address"),
        ),
    ]
