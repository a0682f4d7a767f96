import re

import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

import pom_site.geo.models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Municipality",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "refnis",
                    models.CharField(
                        blank=True,
                        help_text="The code Statbel gives; leave empty when it is not known.",
                        max_length=5,
                        null=True,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                re.compile("^[0-9]{5}\\Z"), "A REFNIS code has five digits, such as 44021."
                            )
                        ],
                        verbose_name="REFNIS code",
                    ),
                ),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="slug")),
                (
                    "postcodes",
                    models.JSONField(
                        blank=True,
                        default=list,
                        validators=[pom_site.geo.models.validate_postcodes],
                        verbose_name="post codes",
                    ),
                ),
                (
                    "seat",
                    models.CharField(
                        blank=True, help_text="Where the town hall is.", max_length=80, verbose_name="seat"
                    ),
                ),
                (
                    "lon",
                    models.FloatField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(2.5),
                            django.core.validators.MaxValueValidator(6.5),
                        ],
                        verbose_name="longitude",
                    ),
                ),
                (
                    "lat",
                    models.FloatField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(49.4),
                            django.core.validators.MaxValueValidator(51.6),
                        ],
                        verbose_name="latitude",
                    ),
                ),
                (
                    "valid_from",
                    models.DateField(
                        blank=True,
                        help_text="Empty: it has existed for as long as we record.",
                        null=True,
                        verbose_name="exists from",
                    ),
                ),
                (
                    "valid_to",
                    models.DateField(
                        blank=True,
                        help_text="The first day it no longer exists, usually 1 January.",
                        null=True,
                        verbose_name="merged on",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="The municipality that took its place. Visitors who look for the old name arrive there.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="predecessors",
                        to="geo.municipality",
                        verbose_name="merged into",
                    ),
                ),
            ],
            options={
                "verbose_name": "municipality",
                "verbose_name_plural": "municipalities",
                "ordering": ["name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_to__isnull", True),
                            ("valid_to__gt", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="municipality_period_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("successor__isnull", True), ("valid_to__isnull", False), _connector="OR"),
                        name="municipality_successor_needs_end",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("successor__isnull", True),
                            models.Q(("successor", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="municipality_successor_is_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("lat__isnull", True), ("lon__isnull", True)),
                            models.Q(("lat__isnull", False), ("lon__isnull", False)),
                            _connector="OR",
                        ),
                        name="municipality_point_is_complete",
                    ),
                ],
            },
        ),
    ]
