from django.db import migrations, models


class Migration(migrations.Migration):
    """An empty Dutch place may be NULL as well as "", and a check that compares with NULL lets everything through."""

    dependencies = [("projects", "0002_index_projects_by_title")]

    operations = [
        migrations.RemoveConstraint(model_name="location", name="location_is_somewhere"),
        migrations.AddConstraint(
            model_name="location",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("municipality__isnull", False),
                    models.Q(("place_nl__isnull", False), models.Q(("place_nl", ""), _negated=True)),
                    _connector="OR",
                ),
                name="location_is_somewhere",
                violation_error_message="Choose a municipality, or write a place.",
            ),
        ),
    ]
