import uuid
from decimal import Decimal

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import pages.models.organisations
import pom_site.media.drawings


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "__first__"),
        ("domains", "0004_may_publish"),
        ("geo", "0002_load_municipalities"),
        ("media", "0001_initial"),
        ("pages", "0007_keep_addresses_apart"),
    ]

    operations = [
        migrations.CreateModel(
            name="Brownfield",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="East of Greenwich, WGS84: 3.724 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="longitude",
                    ),
                ),
                (
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="WGS84: 51.054 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="latitude",
                    ),
                ),
                (
                    "outline",
                    models.JSONField(
                        blank=True,
                        help_text="GeoJSON in WGS84, Lambert 72 or Lambert 2008. Only where a source gives it; else a point is enough.",
                        null=True,
                        verbose_name="contour",
                    ),
                ),
                (
                    "outline_area",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        editable=False,
                        max_digits=14,
                        null=True,
                        verbose_name="area of the contour",
                    ),
                ),
                (
                    "area",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m²: 1 ha is 10 000 m².",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(Decimal("0.01"))],
                        verbose_name="area",
                    ),
                ),
                (
                    "area_remediated",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m².",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="remediated area",
                    ),
                ),
                (
                    "vacant_since",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="out of use since",
                    ),
                ),
                (
                    "former_use",
                    models.CharField(
                        blank=True, help_text="“Power station”.", max_length=200, verbose_name="former use"
                    ),
                ),
                (
                    "former_use_nl",
                    models.CharField(
                        blank=True, help_text="“Power station”.", max_length=200, null=True, verbose_name="former use"
                    ),
                ),
                (
                    "former_use_en",
                    models.CharField(
                        blank=True, help_text="“Power station”.", max_length=200, null=True, verbose_name="former use"
                    ),
                ),
                (
                    "former_use_fr",
                    models.CharField(
                        blank=True, help_text="“Power station”.", max_length=200, null=True, verbose_name="former use"
                    ),
                ),
                (
                    "former_use_de",
                    models.CharField(
                        blank=True, help_text="“Power station”.", max_length=200, null=True, verbose_name="former use"
                    ),
                ),
                (
                    "history",
                    models.TextField(
                        blank=True, help_text="What stood here, and why did it stop?", verbose_name="history"
                    ),
                ),
                (
                    "history_nl",
                    models.TextField(
                        blank=True, help_text="What stood here, and why did it stop?", null=True, verbose_name="history"
                    ),
                ),
                (
                    "history_en",
                    models.TextField(
                        blank=True, help_text="What stood here, and why did it stop?", null=True, verbose_name="history"
                    ),
                ),
                (
                    "history_fr",
                    models.TextField(
                        blank=True, help_text="What stood here, and why did it stop?", null=True, verbose_name="history"
                    ),
                ),
                (
                    "history_de",
                    models.TextField(
                        blank=True, help_text="What stood here, and why did it stop?", null=True, verbose_name="history"
                    ),
                ),
                (
                    "approach",
                    models.TextField(
                        blank=True, help_text="What happens now, and who does it?", verbose_name="approach"
                    ),
                ),
                (
                    "approach_nl",
                    models.TextField(
                        blank=True, help_text="What happens now, and who does it?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "approach_en",
                    models.TextField(
                        blank=True, help_text="What happens now, and who does it?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "approach_fr",
                    models.TextField(
                        blank=True, help_text="What happens now, and who does it?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "approach_de",
                    models.TextField(
                        blank=True, help_text="What happens now, and who does it?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "contamination",
                    models.TextField(
                        blank=True,
                        help_text="In plain words: what is in the soil, is it dangerous for the neighbours, what is done about it?",
                        verbose_name="contamination",
                    ),
                ),
                (
                    "contamination_nl",
                    models.TextField(
                        blank=True,
                        help_text="In plain words: what is in the soil, is it dangerous for the neighbours, what is done about it?",
                        null=True,
                        verbose_name="contamination",
                    ),
                ),
                (
                    "contamination_en",
                    models.TextField(
                        blank=True,
                        help_text="In plain words: what is in the soil, is it dangerous for the neighbours, what is done about it?",
                        null=True,
                        verbose_name="contamination",
                    ),
                ),
                (
                    "contamination_fr",
                    models.TextField(
                        blank=True,
                        help_text="In plain words: what is in the soil, is it dangerous for the neighbours, what is done about it?",
                        null=True,
                        verbose_name="contamination",
                    ),
                ),
                (
                    "contamination_de",
                    models.TextField(
                        blank=True,
                        help_text="In plain words: what is in the soil, is it dangerous for the neighbours, what is done about it?",
                        null=True,
                        verbose_name="contamination",
                    ),
                ),
                ("covenant_number", models.CharField(blank=True, max_length=20, verbose_name="number of the covenant")),
                (
                    "covenant",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("requested", "Requested"),
                            ("negotiated", "Under negotiation"),
                            ("concluded", "Concluded"),
                            ("fulfilled", "Fulfilled"),
                            ("ended", "Ended"),
                        ],
                        max_length=10,
                        verbose_name="brownfield covenant",
                    ),
                ),
                ("covenant_on", models.DateField(blank=True, null=True, verbose_name="date of the covenant")),
                ("covenant_url", models.URLField(blank=True, verbose_name="address of the covenant")),
                ("destination_current", models.CharField(blank=True, max_length=200, verbose_name="zoning now")),
                (
                    "destination_current_nl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning now"),
                ),
                (
                    "destination_current_en",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning now"),
                ),
                (
                    "destination_current_fr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning now"),
                ),
                (
                    "destination_current_de",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning now"),
                ),
                ("destination_planned", models.CharField(blank=True, max_length=200, verbose_name="zoning planned")),
                (
                    "destination_planned_nl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning planned"),
                ),
                (
                    "destination_planned_en",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning planned"),
                ),
                (
                    "destination_planned_fr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning planned"),
                ),
                (
                    "destination_planned_de",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="zoning planned"),
                ),
                ("targets", models.JSONField(blank=True, default=list, verbose_name="what it will become")),
                (
                    "cost_estimate",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="estimated cost",
                    ),
                ),
                (
                    "cost",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="What it did cost, once that is known.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="cost",
                    ),
                ),
                (
                    "after",
                    models.ForeignKey(
                        blank=True,
                        help_text="Taken from the same spot, in the same shape.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="picture from after",
                    ),
                ),
                (
                    "before",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="picture from before",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "municipalities",
                    models.ManyToManyField(
                        related_name="%(class)ss", to="geo.municipality", verbose_name="municipalities"
                    ),
                ),
                (
                    "news",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="pages.newsitem", verbose_name="news"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "brownfield",
                "verbose_name_plural": "brownfields",
                "ordering": ["title_nl", "pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [
                    models.Index(fields=["state", "title_nl", "id"], name="brownfield_by_title"),
                    models.Index(fields=["state", "-updated_at", "-id"], name="brownfield_by_change"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="brownfield_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="brownfield_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="brownfield_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="brownfield_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("area", None),
                            ("area_remediated", None),
                            ("area_remediated__lte", models.F("area")),
                            _connector="OR",
                        ),
                        name="brownfield_remediated_within_area",
                        violation_error_message="More was remediated than the area of the site. Correct one of the two.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BrownfieldPlanningStep",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("starting_note", "Starting note"),
                            ("consultation", "Public consultation"),
                            ("assessment", "Environmental assessment (MER)"),
                            ("provisional", "Provisional adoption"),
                            ("inquiry", "Public inquiry"),
                            ("final", "Final adoption"),
                            ("permit", "Permit"),
                            ("other", "Other step"),
                        ],
                        max_length=13,
                        verbose_name="kind",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "starts_on",
                    models.DateField(
                        blank=True,
                        help_text="Of an inquiry: the first day on which people can react.",
                        null=True,
                        verbose_name="from",
                    ),
                ),
                (
                    "ends_on",
                    models.DateField(
                        blank=True, help_text="Of an inquiry: the last day.", null=True, verbose_name="until"
                    ),
                ),
                (
                    "precision",
                    models.CharField(
                        choices=[("day", "Day"), ("month", "Month"), ("year", "Year")],
                        default="day",
                        help_text="Only the month or the year known? Fill in its first day, and choose that here.",
                        max_length=5,
                        verbose_name="known to the",
                    ),
                ),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        help_text="Where the papers are, and where to react.",
                        verbose_name="more information",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "brownfield",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="planning_steps",
                        to="domains.brownfield",
                    ),
                ),
            ],
            options={
                "verbose_name": "planning step",
                "verbose_name_plural": "planning steps",
                "ordering": ["position", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CovenantParty",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "role",
                    models.CharField(
                        choices=[("actor", "Actor"), ("director", "Director (covenant)"), ("owner", "Owner")],
                        max_length=8,
                        verbose_name="role",
                    ),
                ),
                (
                    "brownfield",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="parties", to="domains.brownfield"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "party",
                "verbose_name_plural": "parties",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("brownfield", "organisation", "role"),
                        name="covenant_party_once_per_role",
                        violation_error_message="This organisation already has that role here.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Park",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="East of Greenwich, WGS84: 3.724 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="longitude",
                    ),
                ),
                (
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="WGS84: 51.054 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="latitude",
                    ),
                ),
                (
                    "outline",
                    models.JSONField(
                        blank=True,
                        help_text="GeoJSON in WGS84, Lambert 72 or Lambert 2008. Only where a source gives it; else a point is enough.",
                        null=True,
                        verbose_name="contour",
                    ),
                ),
                (
                    "outline_area",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        editable=False,
                        max_digits=14,
                        null=True,
                        verbose_name="area of the contour",
                    ),
                ),
                ("alternative_name", models.CharField(blank=True, max_length=150, verbose_name="other name")),
                (
                    "vlaio_id",
                    models.CharField(
                        blank=True,
                        help_text="In the register of business parks (GIS bedrijventerreinen), which is the authentic source.",
                        max_length=60,
                        verbose_name="number at VLAIO",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("local", "Local park"),
                            ("regional", "Regional park"),
                            ("waterbound", "Park on the water"),
                            ("science", "Science park"),
                            ("sme", "Park for small companies"),
                            ("port", "Port"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "origin",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("new", "New"),
                            ("extension", "Extension"),
                            ("redevelopment", "Redevelopment"),
                            ("infill", "Densification"),
                        ],
                        max_length=13,
                        verbose_name="origin",
                    ),
                ),
                (
                    "development",
                    models.CharField(
                        choices=[
                            ("teOntwikkelen", "To be developed"),
                            ("inOntwikkeling", "In development"),
                            ("ontwikkeld", "Developed"),
                            ("ontwikkelingGeblokkeerd", "Development blocked"),
                            ("nietOntwikkelbaar", "Cannot be developed"),
                        ],
                        max_length=23,
                        verbose_name="development",
                    ),
                ),
                (
                    "area_gross",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m²: 1 ha is 10 000 m².",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(Decimal("0.01"))],
                        verbose_name="gross area",
                    ),
                ),
                (
                    "area_net",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m²: what companies can use, without roads and water.",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="net area",
                    ),
                ),
                (
                    "area_available",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m². Leave empty to add up the plots that are offered.",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="available area",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="For whom is this park, and what makes it special?",
                        verbose_name="description",
                    ),
                ),
                (
                    "description_nl",
                    models.TextField(
                        blank=True,
                        help_text="For whom is this park, and what makes it special?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_en",
                    models.TextField(
                        blank=True,
                        help_text="For whom is this park, and what makes it special?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_fr",
                    models.TextField(
                        blank=True,
                        help_text="For whom is this park, and what makes it special?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_de",
                    models.TextField(
                        blank=True,
                        help_text="For whom is this park, and what makes it special?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                ("plan_name", models.CharField(blank=True, max_length=200, verbose_name="name of the plan")),
                (
                    "plan_name_nl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="name of the plan"),
                ),
                (
                    "plan_name_en",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="name of the plan"),
                ),
                (
                    "plan_name_fr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="name of the plan"),
                ),
                (
                    "plan_name_de",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="name of the plan"),
                ),
                (
                    "plan_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("municipal", "Municipal plan"),
                            ("provincial", "Provincial plan"),
                            ("regional", "Regional plan"),
                        ],
                        max_length=10,
                        verbose_name="level of the plan",
                    ),
                ),
                ("plan_on", models.DateField(blank=True, null=True, verbose_name="date of the plan")),
                ("plan_url", models.URLField(blank=True, verbose_name="address of the plan")),
                (
                    "zoning",
                    models.TextField(
                        blank=True, help_text="What may companies do here, in plain words?", verbose_name="zoning"
                    ),
                ),
                (
                    "zoning_nl",
                    models.TextField(
                        blank=True,
                        help_text="What may companies do here, in plain words?",
                        null=True,
                        verbose_name="zoning",
                    ),
                ),
                (
                    "zoning_en",
                    models.TextField(
                        blank=True,
                        help_text="What may companies do here, in plain words?",
                        null=True,
                        verbose_name="zoning",
                    ),
                ),
                (
                    "zoning_fr",
                    models.TextField(
                        blank=True,
                        help_text="What may companies do here, in plain words?",
                        null=True,
                        verbose_name="zoning",
                    ),
                ),
                (
                    "zoning_de",
                    models.TextField(
                        blank=True,
                        help_text="What may companies do here, in plain words?",
                        null=True,
                        verbose_name="zoning",
                    ),
                ),
                ("sectors", models.JSONField(blank=True, default=list, verbose_name="sectors")),
                ("access", models.JSONField(blank=True, default=list, verbose_name="access")),
                ("quay_length", models.PositiveIntegerField(blank=True, null=True, verbose_name="quay, in metres")),
                (
                    "access_note",
                    models.CharField(
                        blank=True,
                        help_text="Which exit, which quay, which stop?",
                        max_length=300,
                        verbose_name="access in words",
                    ),
                ),
                (
                    "access_note_nl",
                    models.CharField(
                        blank=True,
                        help_text="Which exit, which quay, which stop?",
                        max_length=300,
                        null=True,
                        verbose_name="access in words",
                    ),
                ),
                (
                    "access_note_en",
                    models.CharField(
                        blank=True,
                        help_text="Which exit, which quay, which stop?",
                        max_length=300,
                        null=True,
                        verbose_name="access in words",
                    ),
                ),
                (
                    "access_note_fr",
                    models.CharField(
                        blank=True,
                        help_text="Which exit, which quay, which stop?",
                        max_length=300,
                        null=True,
                        verbose_name="access in words",
                    ),
                ),
                (
                    "access_note_de",
                    models.CharField(
                        blank=True,
                        help_text="Which exit, which quay, which stop?",
                        max_length=300,
                        null=True,
                        verbose_name="access in words",
                    ),
                ),
                ("utilities", models.JSONField(blank=True, default=list, verbose_name="utilities")),
                ("utilities_note", models.CharField(blank=True, max_length=300, verbose_name="utilities in words")),
                (
                    "utilities_note_nl",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="utilities in words"),
                ),
                (
                    "utilities_note_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="utilities in words"),
                ),
                (
                    "utilities_note_fr",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="utilities in words"),
                ),
                (
                    "utilities_note_de",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="utilities in words"),
                ),
                ("measures", models.JSONField(blank=True, default=list, verbose_name="sustainability")),
                (
                    "breeam",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("pass", "Pass"),
                            ("good", "Good"),
                            ("very_good", "Very Good"),
                            ("excellent", "Excellent"),
                            ("outstanding", "Outstanding"),
                        ],
                        max_length=11,
                        verbose_name="BREEAM",
                    ),
                ),
                (
                    "solar_power",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=10,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="solar power, in kWp",
                    ),
                ),
                ("measures_note", models.CharField(blank=True, max_length=300, verbose_name="sustainability in words")),
                (
                    "measures_note_nl",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="sustainability in words"),
                ),
                (
                    "measures_note_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="sustainability in words"),
                ),
                (
                    "measures_note_fr",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="sustainability in words"),
                ),
                (
                    "measures_note_de",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="sustainability in words"),
                ),
                ("companies", models.PositiveIntegerField(blank=True, null=True, verbose_name="number of companies")),
                ("jobs", models.PositiveIntegerField(blank=True, null=True, verbose_name="number of jobs")),
                (
                    "counted_in",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="counted in",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "municipalities",
                    models.ManyToManyField(
                        related_name="%(class)ss", to="geo.municipality", verbose_name="municipalities"
                    ),
                ),
                (
                    "news",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="pages.newsitem", verbose_name="news"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "business park",
                "verbose_name_plural": "business parks",
                "ordering": ["title_nl", "pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [
                    models.Index(fields=["state", "title_nl", "id"], name="park_by_title"),
                    models.Index(fields=["state", "-updated_at", "-id"], name="park_by_change"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="park_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="park_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="park_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="park_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("vlaio_id", ""), _negated=True),
                        fields=("vlaio_id",),
                        name="park_vlaio_id_once",
                        violation_error_message="Another business park already has this number. Correct one of the two.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("area_gross", None),
                            ("area_net", None),
                            ("area_net__lte", models.F("area_gross")),
                            _connector="OR",
                        ),
                        name="park_net_within_gross",
                        violation_error_message="The net area is larger than the gross area. Correct one of the two.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("area_net", None),
                            ("area_available", None),
                            ("area_available__lte", models.F("area_net")),
                            _connector="OR",
                        ),
                        name="park_available_within_net",
                        violation_error_message="The available area is larger than the net area. Correct one of the two.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Building",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="East of Greenwich, WGS84: 3.724 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="longitude",
                    ),
                ),
                (
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="WGS84: 51.054 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="latitude",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("business_centre", "Business centre"),
                            ("incubator", "Incubation and innovation centre"),
                            ("multifunctional", "Multifunctional building"),
                        ],
                        max_length=15,
                        verbose_name="kind",
                    ),
                ),
                ("street", models.CharField(blank=True, max_length=120, verbose_name="street and number")),
                (
                    "postcode",
                    models.CharField(
                        blank=True,
                        max_length=4,
                        validators=[
                            django.core.validators.RegexValidator("^[1-9]\\d{3}$", "A postcode has four digits.")
                        ],
                        verbose_name="postcode",
                    ),
                ),
                (
                    "address_uri",
                    models.URLField(
                        blank=True,
                        help_text="https://data.vlaanderen.be/id/adres/…",
                        verbose_name="address in the Adressenregister",
                    ),
                ),
                (
                    "pom_share",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In percent of the company that runs it.",
                        max_digits=5,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="share of the POM",
                    ),
                ),
                (
                    "opened",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="opened in",
                    ),
                ),
                (
                    "area_total",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m².",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(Decimal("0.01"))],
                        verbose_name="total area",
                    ),
                ),
                (
                    "area_lettable",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m².",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="lettable area",
                    ),
                ),
                (
                    "occupancy",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In percent of the lettable area.",
                        max_digits=5,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="occupied",
                    ),
                ),
                ("occupancy_on", models.DateField(blank=True, null=True, verbose_name="occupied on")),
                ("energy_label", models.CharField(blank=True, max_length=10, verbose_name="energy label")),
                (
                    "breeam",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("pass", "Pass"),
                            ("good", "Good"),
                            ("very_good", "Very Good"),
                            ("excellent", "Excellent"),
                            ("outstanding", "Outstanding"),
                        ],
                        max_length=11,
                        verbose_name="BREEAM",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True, help_text="What kind of place is this, and for whom?", verbose_name="description"
                    ),
                ),
                (
                    "description_nl",
                    models.TextField(
                        blank=True,
                        help_text="What kind of place is this, and for whom?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_en",
                    models.TextField(
                        blank=True,
                        help_text="What kind of place is this, and for whom?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_fr",
                    models.TextField(
                        blank=True,
                        help_text="What kind of place is this, and for whom?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_de",
                    models.TextField(
                        blank=True,
                        help_text="What kind of place is this, and for whom?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                ("target_group", models.CharField(blank=True, max_length=200, verbose_name="for whom")),
                ("target_group_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                ("target_group_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                ("target_group_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                ("target_group_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                (
                    "admission",
                    models.TextField(
                        blank=True,
                        help_text="Which companies can come, and how do they apply?",
                        verbose_name="admission",
                    ),
                ),
                (
                    "admission_nl",
                    models.TextField(
                        blank=True,
                        help_text="Which companies can come, and how do they apply?",
                        null=True,
                        verbose_name="admission",
                    ),
                ),
                (
                    "admission_en",
                    models.TextField(
                        blank=True,
                        help_text="Which companies can come, and how do they apply?",
                        null=True,
                        verbose_name="admission",
                    ),
                ),
                (
                    "admission_fr",
                    models.TextField(
                        blank=True,
                        help_text="Which companies can come, and how do they apply?",
                        null=True,
                        verbose_name="admission",
                    ),
                ),
                (
                    "admission_de",
                    models.TextField(
                        blank=True,
                        help_text="Which companies can come, and how do they apply?",
                        null=True,
                        verbose_name="admission",
                    ),
                ),
                (
                    "stay_most",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="longest stay, in months"),
                ),
                ("apply_url", models.URLField(blank=True, verbose_name="apply at")),
                ("apply_email", models.EmailField(blank=True, max_length=254, verbose_name="apply by e-mail")),
                ("accessibility", models.JSONField(blank=True, default=list, verbose_name="accessibility")),
                (
                    "accessibility_note",
                    models.CharField(blank=True, max_length=300, verbose_name="accessibility in words"),
                ),
                (
                    "accessibility_note_nl",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="accessibility in words"),
                ),
                (
                    "accessibility_note_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="accessibility in words"),
                ),
                (
                    "accessibility_note_fr",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="accessibility in words"),
                ),
                (
                    "accessibility_note_de",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="accessibility in words"),
                ),
                (
                    "parking_spaces",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="parking spaces"),
                ),
                (
                    "bicycle_spaces",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="bicycle spaces"),
                ),
                (
                    "charging_points",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="charging points"),
                ),
                ("docks", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="loading docks")),
                ("website", models.URLField(blank=True, verbose_name="website")),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="buildings",
                        to="geo.municipality",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "news",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="pages.newsitem", verbose_name="news"
                    ),
                ),
                (
                    "operator",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="run by",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "park",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="buildings",
                        to="domains.park",
                        verbose_name="business park",
                    ),
                ),
            ],
            options={
                "verbose_name": "building",
                "verbose_name_plural": "buildings",
                "ordering": ["title_nl", "pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [models.Index(fields=["state", "title_nl", "id"], name="building_by_title")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="building_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="building_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="building_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="building_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("area_total", None),
                            ("area_lettable", None),
                            ("area_lettable__lte", models.F("area_total")),
                            _connector="OR",
                        ),
                        name="building_lettable_within_total",
                        violation_error_message="More is to let than the building has. Correct one of the two.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BuildingService",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reception", "Reception"),
                            ("phone", "Phone answering"),
                            ("meeting_room", "Meeting room"),
                            ("kitchenette", "Kitchenette"),
                            ("internet", "Internet"),
                            ("printing", "Printing and copying"),
                            ("post", "Post"),
                            ("advice", "Advice"),
                            ("catering", "Catering"),
                            ("cleaning", "Cleaning"),
                        ],
                        max_length=12,
                        verbose_name="service",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                (
                    "building",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="services", to="domains.building"
                    ),
                ),
            ],
            options={
                "verbose_name": "service",
                "verbose_name_plural": "services",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("building", "kind"),
                        name="building_service_once",
                        violation_error_message="This service is there already. Change that row instead.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OpeningHours",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "day",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Monday"),
                            (2, "Tuesday"),
                            (3, "Wednesday"),
                            (4, "Thursday"),
                            (5, "Friday"),
                            (6, "Saturday"),
                            (7, "Sunday"),
                        ],
                        verbose_name="day",
                    ),
                ),
                ("opens", models.TimeField(verbose_name="opens")),
                ("closes", models.TimeField(verbose_name="closes")),
                (
                    "building",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="opening_hours", to="domains.building"
                    ),
                ),
            ],
            options={
                "verbose_name": "opening hours",
                "verbose_name_plural": "opening hours",
                "ordering": ["day", "opens"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Association",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                (
                    "legal_form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("vzw", "Non-profit association (vzw)"),
                            ("cv", "Cooperative (cv)"),
                            ("informal", "Informal association"),
                            ("committee", "Committee"),
                            ("none", "None"),
                        ],
                        max_length=9,
                        verbose_name="legal form",
                    ),
                ),
                (
                    "enterprise_number",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[pages.models.organisations.validate_enterprise_number],
                        verbose_name="enterprise number",
                    ),
                ),
                (
                    "founded",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="founded in",
                    ),
                ),
                ("members", models.PositiveIntegerField(blank=True, null=True, verbose_name="members")),
                (
                    "companies",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="On the parks together, members or not.",
                        null=True,
                        verbose_name="companies in all",
                    ),
                ),
                (
                    "counted_in",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="counted in",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True, help_text="What do the companies do together?", verbose_name="description"
                    ),
                ),
                (
                    "description_nl",
                    models.TextField(
                        blank=True,
                        help_text="What do the companies do together?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_en",
                    models.TextField(
                        blank=True,
                        help_text="What do the companies do together?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_fr",
                    models.TextField(
                        blank=True,
                        help_text="What do the companies do together?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "description_de",
                    models.TextField(
                        blank=True,
                        help_text="What do the companies do together?",
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "joining",
                    models.TextField(
                        blank=True, help_text="Who can join, how, and what does it cost?", verbose_name="how to join"
                    ),
                ),
                (
                    "joining_nl",
                    models.TextField(
                        blank=True,
                        help_text="Who can join, how, and what does it cost?",
                        null=True,
                        verbose_name="how to join",
                    ),
                ),
                (
                    "joining_en",
                    models.TextField(
                        blank=True,
                        help_text="Who can join, how, and what does it cost?",
                        null=True,
                        verbose_name="how to join",
                    ),
                ),
                (
                    "joining_fr",
                    models.TextField(
                        blank=True,
                        help_text="Who can join, how, and what does it cost?",
                        null=True,
                        verbose_name="how to join",
                    ),
                ),
                (
                    "joining_de",
                    models.TextField(
                        blank=True,
                        help_text="Who can join, how, and what does it cost?",
                        null=True,
                        verbose_name="how to join",
                    ),
                ),
                ("fee", models.CharField(blank=True, max_length=200, verbose_name="membership fee")),
                ("fee_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="membership fee")),
                ("fee_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="membership fee")),
                ("fee_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="membership fee")),
                ("fee_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="membership fee")),
                ("subsidised", models.BooleanField(default=False, verbose_name="gets a subsidy")),
                ("subsidy", models.CharField(blank=True, max_length=160, verbose_name="which subsidy")),
                ("subsidy_nl", models.CharField(blank=True, max_length=160, null=True, verbose_name="which subsidy")),
                ("subsidy_en", models.CharField(blank=True, max_length=160, null=True, verbose_name="which subsidy")),
                ("subsidy_fr", models.CharField(blank=True, max_length=160, null=True, verbose_name="which subsidy")),
                ("subsidy_de", models.CharField(blank=True, max_length=160, null=True, verbose_name="which subsidy")),
                ("website", models.URLField(blank=True, verbose_name="website")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "contact_point",
                    models.ForeignKey(
                        blank=True,
                        help_text="“Aanspreekpunt” in the register of business parks.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="point of contact",
                    ),
                ),
                (
                    "digital_manager",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="digital manager",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "legal_enforcer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="legal enforcer",
                    ),
                ),
                (
                    "news",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="pages.newsitem", verbose_name="news"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "parks",
                    models.ManyToManyField(
                        related_name="associations", to="domains.park", verbose_name="business parks"
                    ),
                ),
            ],
            options={
                "verbose_name": "park association",
                "verbose_name_plural": "park associations",
                "ordering": ["title_nl", "pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [models.Index(fields=["state", "title_nl", "id"], name="association_by_title")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="association_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="association_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="association_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="association_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("members", None),
                            ("companies", None),
                            ("members__lte", models.F("companies")),
                            _connector="OR",
                        ),
                        name="association_members_within_companies",
                        violation_error_message="There are more members than companies. Correct one of the two.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ParkOrganisation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("developer", "Developer"),
                            ("owner", "Owner"),
                            ("seller", "Offers the plots"),
                            ("partner", "Partner"),
                        ],
                        max_length=9,
                        verbose_name="role",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "park",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="organisations", to="domains.park"
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation of a park",
                "verbose_name_plural": "organisations",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("park", "organisation", "role"),
                        name="park_organisation_once_per_role",
                        violation_error_message="This organisation already has that role here.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ParkPhase",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("planning", "Planning"),
                            ("acquisition", "Buying the land"),
                            ("construction", "Building roads and utilities"),
                            ("issue", "Selling the plots"),
                            ("completed", "In use"),
                        ],
                        max_length=12,
                        verbose_name="phase",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="start")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="end")),
                (
                    "precision",
                    models.CharField(
                        choices=[("day", "Day"), ("month", "Month"), ("year", "Year")],
                        default="day",
                        help_text="Only the month or the year known? Fill in its first day, and choose that here.",
                        max_length=5,
                        verbose_name="known to the",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "park",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="phases", to="domains.park"
                    ),
                ),
            ],
            options={
                "verbose_name": "phase",
                "verbose_name_plural": "phases",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("park", "kind"),
                        name="park_phase_once",
                        violation_error_message="This phase is there already. Change that row instead.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ParkPlanningStep",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("starting_note", "Starting note"),
                            ("consultation", "Public consultation"),
                            ("assessment", "Environmental assessment (MER)"),
                            ("provisional", "Provisional adoption"),
                            ("inquiry", "Public inquiry"),
                            ("final", "Final adoption"),
                            ("permit", "Permit"),
                            ("other", "Other step"),
                        ],
                        max_length=13,
                        verbose_name="kind",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the kind does not say enough: “PRUP Ruien”.",
                        max_length=160,
                        null=True,
                        verbose_name="title",
                    ),
                ),
                (
                    "starts_on",
                    models.DateField(
                        blank=True,
                        help_text="Of an inquiry: the first day on which people can react.",
                        null=True,
                        verbose_name="from",
                    ),
                ),
                (
                    "ends_on",
                    models.DateField(
                        blank=True, help_text="Of an inquiry: the last day.", null=True, verbose_name="until"
                    ),
                ),
                (
                    "precision",
                    models.CharField(
                        choices=[("day", "Day"), ("month", "Month"), ("year", "Year")],
                        default="day",
                        help_text="Only the month or the year known? Fill in its first day, and choose that here.",
                        max_length=5,
                        verbose_name="known to the",
                    ),
                ),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        help_text="Where the papers are, and where to react.",
                        verbose_name="more information",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "park",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="planning_steps", to="domains.park"
                    ),
                ),
            ],
            options={
                "verbose_name": "planning step",
                "verbose_name_plural": "planning steps",
                "ordering": ["position", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ParkService",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("safety", "Safety and cameras"),
                            ("green", "Green"),
                            ("waste", "Waste"),
                            ("signs", "Signs"),
                            ("energy", "Energy and energy community"),
                            ("mobility", "Mobility"),
                            ("water", "Water"),
                            ("fibre", "Fibre"),
                            ("purchasing", "Buying together"),
                            ("network", "Network"),
                            ("training", "Training"),
                        ],
                        max_length=10,
                        verbose_name="category",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="title")),
                ("title_nl", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("description", models.TextField(blank=True, max_length=400, verbose_name="description")),
                ("description_nl", models.TextField(blank=True, max_length=400, null=True, verbose_name="description")),
                ("description_en", models.TextField(blank=True, max_length=400, null=True, verbose_name="description")),
                ("description_fr", models.TextField(blank=True, max_length=400, null=True, verbose_name="description")),
                ("description_de", models.TextField(blank=True, max_length=400, null=True, verbose_name="description")),
                ("mandatory", models.BooleanField(default=False, verbose_name="for every company of the park")),
                (
                    "saving",
                    models.CharField(
                        blank=True,
                        help_text="Measured, with its source: “12 % less waste”.",
                        max_length=160,
                        verbose_name="what it brings",
                    ),
                ),
                (
                    "saving_nl",
                    models.CharField(
                        blank=True,
                        help_text="Measured, with its source: “12 % less waste”.",
                        max_length=160,
                        null=True,
                        verbose_name="what it brings",
                    ),
                ),
                (
                    "saving_en",
                    models.CharField(
                        blank=True,
                        help_text="Measured, with its source: “12 % less waste”.",
                        max_length=160,
                        null=True,
                        verbose_name="what it brings",
                    ),
                ),
                (
                    "saving_fr",
                    models.CharField(
                        blank=True,
                        help_text="Measured, with its source: “12 % less waste”.",
                        max_length=160,
                        null=True,
                        verbose_name="what it brings",
                    ),
                ),
                (
                    "saving_de",
                    models.CharField(
                        blank=True,
                        help_text="Measured, with its source: “12 % less waste”.",
                        max_length=160,
                        null=True,
                        verbose_name="what it brings",
                    ),
                ),
                (
                    "association",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="services", to="domains.association"
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="provided by",
                    ),
                ),
            ],
            options={
                "verbose_name": "service",
                "verbose_name_plural": "services",
                "ordering": ["position", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Plot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="East of Greenwich, WGS84: 3.724 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="longitude",
                    ),
                ),
                (
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=6,
                        help_text="WGS84: 51.054 in Gent.",
                        max_digits=9,
                        null=True,
                        verbose_name="latitude",
                    ),
                ),
                (
                    "outline",
                    models.JSONField(
                        blank=True,
                        help_text="GeoJSON in WGS84, Lambert 72 or Lambert 2008. Only where a source gives it; else a point is enough.",
                        null=True,
                        verbose_name="contour",
                    ),
                ),
                (
                    "outline_area",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        editable=False,
                        max_digits=14,
                        null=True,
                        verbose_name="area of the contour",
                    ),
                ),
                (
                    "available_from",
                    models.DateField(blank=True, help_text="Empty: at once.", null=True, verbose_name="available from"),
                ),
                ("code", models.CharField(help_text="As on the plan: A1, 12b.", max_length=20, verbose_name="code")),
                (
                    "cadastral_reference",
                    models.CharField(
                        blank=True,
                        max_length=40,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{5}[A-Z]\\d{4}/\\d{2}[A-Z_]\\d{3}$",
                                "Write it as the land register does: 44021D0123/00A000.",
                            )
                        ],
                        verbose_name="cadastral number",
                    ),
                ),
                (
                    "area",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="In m².",
                        max_digits=12,
                        validators=[django.core.validators.MinValueValidator(Decimal("0.01"))],
                        verbose_name="area",
                    ),
                ),
                (
                    "area_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("opgementenOppervlakte", "Measured"),
                            ("berekendeOppervlakte", "Computed"),
                            ("grafischeOppervlakte", "From the drawing"),
                        ],
                        max_length=22,
                        verbose_name="area is",
                    ),
                ),
                (
                    "availability",
                    models.CharField(
                        choices=[
                            ("aangeboden", "Available"),
                            ("optie", "Under option"),
                            ("nietAangeboden", "Not available"),
                        ],
                        default="nietAangeboden",
                        max_length=14,
                        verbose_name="availability",
                    ),
                ),
                (
                    "trade",
                    models.CharField(
                        choices=[
                            ("free", "Free"),
                            ("option", "Under option"),
                            ("reserved", "Reserved"),
                            ("sold", "Sold"),
                            ("leased", "Long lease or building right"),
                            ("rented", "Rented out"),
                        ],
                        default="free",
                        max_length=8,
                        verbose_name="commercial state",
                    ),
                ),
                ("forms", models.JSONField(blank=True, default=list, verbose_name="offered for")),
                (
                    "price",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro per m², without VAT.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="price per m²",
                    ),
                ),
                ("price_on_request", models.BooleanField(default=False, verbose_name="price on request")),
                (
                    "price_on",
                    models.DateField(
                        blank=True, help_text="The day on which this price holds.", null=True, verbose_name="price of"
                    ),
                ),
                (
                    "split_least",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m², when the plot can be split.",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="smallest part",
                    ),
                ),
                (
                    "split_most",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In m², when it is not sold as a whole.",
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="largest part",
                    ),
                ),
                (
                    "built",
                    models.CharField(
                        blank=True,
                        choices=[("bebouwd", "Built on"), ("onbebouwd", "Not built on")],
                        max_length=9,
                        verbose_name="built on",
                    ),
                ),
                (
                    "in_use",
                    models.CharField(
                        blank=True,
                        choices=[("inGebruik", "In use"), ("nietInGebruik", "Not in use")],
                        max_length=13,
                        verbose_name="in use",
                    ),
                ),
                ("restrictions", models.JSONField(blank=True, default=list, verbose_name="restrictions")),
                (
                    "restrictions_note",
                    models.CharField(blank=True, max_length=300, verbose_name="restrictions in words"),
                ),
                (
                    "restrictions_note_nl",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="restrictions in words"),
                ),
                (
                    "restrictions_note_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="restrictions in words"),
                ),
                (
                    "restrictions_note_fr",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="restrictions in words"),
                ),
                (
                    "restrictions_note_de",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="restrictions in words"),
                ),
                (
                    "permit",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("none", "None"),
                            ("requested", "Requested"),
                            ("granted", "Granted"),
                            ("enforceable", "Can be carried out"),
                        ],
                        max_length=11,
                        verbose_name="permit",
                    ),
                ),
                ("permit_reference", models.CharField(blank=True, max_length=60, verbose_name="number of the permit")),
                ("permit_on", models.DateField(blank=True, null=True, verbose_name="date of the permit")),
                (
                    "soil",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("explored", "Exploratory soil survey done"),
                            ("described", "Descriptive soil survey done"),
                            ("remediation", "Remediation under way"),
                            ("cleared", "Final declaration given"),
                        ],
                        max_length=11,
                        verbose_name="soil",
                    ),
                ),
                ("soil_certificate_on", models.DateField(blank=True, null=True, verbose_name="soil certificate of")),
                (
                    "conditions",
                    models.TextField(
                        blank=True,
                        help_text="What must a company do or be to get this plot?",
                        verbose_name="conditions",
                    ),
                ),
                (
                    "conditions_nl",
                    models.TextField(
                        blank=True,
                        help_text="What must a company do or be to get this plot?",
                        null=True,
                        verbose_name="conditions",
                    ),
                ),
                (
                    "conditions_en",
                    models.TextField(
                        blank=True,
                        help_text="What must a company do or be to get this plot?",
                        null=True,
                        verbose_name="conditions",
                    ),
                ),
                (
                    "conditions_fr",
                    models.TextField(
                        blank=True,
                        help_text="What must a company do or be to get this plot?",
                        null=True,
                        verbose_name="conditions",
                    ),
                ),
                (
                    "conditions_de",
                    models.TextField(
                        blank=True,
                        help_text="What must a company do or be to get this plot?",
                        null=True,
                        verbose_name="conditions",
                    ),
                ),
                (
                    "procedure",
                    models.CharField(
                        blank=True,
                        help_text="How can a company apply, and who decides?",
                        max_length=300,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "procedure_nl",
                    models.CharField(
                        blank=True,
                        help_text="How can a company apply, and who decides?",
                        max_length=300,
                        null=True,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "procedure_en",
                    models.CharField(
                        blank=True,
                        help_text="How can a company apply, and who decides?",
                        max_length=300,
                        null=True,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "procedure_fr",
                    models.CharField(
                        blank=True,
                        help_text="How can a company apply, and who decides?",
                        max_length=300,
                        null=True,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "procedure_de",
                    models.CharField(
                        blank=True,
                        help_text="How can a company apply, and who decides?",
                        max_length=300,
                        null=True,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "deadline",
                    models.DateTimeField(
                        blank=True, help_text="Shown until it has passed.", null=True, verbose_name="apply before"
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "park",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plots",
                        to="domains.park",
                        verbose_name="business park",
                    ),
                ),
            ],
            options={
                "verbose_name": "plot",
                "verbose_name_plural": "plots",
                "ordering": ["park", "code"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [
                    models.Index(fields=["state", "availability", "park", "code"], name="plot_by_availability"),
                    models.Index(fields=["state", "area", "id"], name="plot_by_area"),
                    models.Index(fields=["state", "deadline"], name="plot_by_deadline"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="plot_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="plot_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="plot_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="plot_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        fields=("park", "code"),
                        name="plot_code_once_per_park",
                        violation_error_message="This park already has a plot with this code. Choose another one.",
                    ),
                    models.CheckConstraint(condition=models.Q(("area__gt", 0)), name="plot_area_above_zero"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("split_least", None),
                            ("split_most", None),
                            ("split_least__lte", models.F("split_most")),
                            _connector="OR",
                        ),
                        name="plot_split_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("price", None), ("price_on_request", False), _connector="OR"),
                        name="plot_one_price",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("trade__in", ["sold", "leased", "rented"]), _negated=True),
                            ("availability", "nietAangeboden"),
                            _connector="OR",
                        ),
                        name="plot_gone_is_not_offered",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlotFunction",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("economie", "Economy"),
                            ("landbouw", "Agriculture"),
                            ("wonen", "Housing"),
                            ("bos", "Forest"),
                            ("gemeenschapsdiensten", "Community services"),
                            ("braakliggendeGrond", "Fallow land"),
                            ("infrastructuurEnVoorzieningen", "Infrastructure and facilities"),
                            ("recreatie", "Recreation"),
                            ("nietGekend", "Not known"),
                        ],
                        max_length=29,
                        verbose_name="function",
                    ),
                ),
                (
                    "share",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In percent of the plot; together at most 100.",
                        max_digits=5,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="share",
                    ),
                ),
                (
                    "plot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="functions", to="domains.plot"
                    ),
                ),
            ],
            options={
                "verbose_name": "function",
                "verbose_name_plural": "functions",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("plot", "kind"),
                        name="plot_function_once",
                        violation_error_message="This function is there already. Change that row instead.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RemediationPhase",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("obo", "Exploratory soil survey"),
                            ("bbo", "Descriptive soil survey"),
                            ("obbo", "Exploratory and descriptive soil survey"),
                            ("asbest", "Removal of asbestos"),
                            ("sloop", "Demolition"),
                            ("bsp", "Soil remediation project"),
                            ("bsw", "Soil remediation works"),
                            ("eeo", "Final evaluation survey"),
                            ("eindverklaring", "Final declaration"),
                            ("nazorg", "Aftercare"),
                        ],
                        max_length=14,
                        verbose_name="phase",
                    ),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        default=1,
                        help_text="2 for a second part of the same phase.",
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="part",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("running", "Under way"),
                            ("completed", "Completed"),
                            ("not_needed", "Not needed"),
                        ],
                        default="planned",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("planned_start", models.DateField(blank=True, null=True, verbose_name="planned start")),
                ("planned_end", models.DateField(blank=True, null=True, verbose_name="planned end")),
                ("started_on", models.DateField(blank=True, null=True, verbose_name="started on")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="ended on")),
                (
                    "precision",
                    models.CharField(
                        choices=[("day", "Day"), ("month", "Month"), ("year", "Year")],
                        default="day",
                        help_text="Only the month or the year known? Fill in its first day, and choose that here.",
                        max_length=5,
                        verbose_name="known to the",
                    ),
                ),
                ("file_number", models.CharField(blank=True, max_length=30, verbose_name="file number at OVAM")),
                ("conforming_on", models.DateField(blank=True, null=True, verbose_name="declared conforming on")),
                (
                    "quantity",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=12,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="quantity",
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        blank=True,
                        choices=[("m3", "m³"), ("t", "tonnes"), ("m2", "m²")],
                        max_length=2,
                        verbose_name="unit",
                    ),
                ),
                (
                    "cost",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="cost",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "brownfield",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="remediation", to="domains.brownfield"
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.document",
                        verbose_name="document",
                    ),
                ),
                (
                    "executor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.organisation",
                        verbose_name="carried out by",
                    ),
                ),
            ],
            options={
                "verbose_name": "remediation phase",
                "verbose_name_plural": "remediation phases",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("brownfield", "kind", "sequence"),
                        name="remediation_phase_once",
                        violation_error_message="This phase is there already. Give it another part number.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Space",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                (
                    "available_from",
                    models.DateField(blank=True, help_text="Empty: at once.", null=True, verbose_name="available from"),
                ),
                (
                    "code",
                    models.CharField(
                        help_text="The number on the door or the plan: 2.14.", max_length=20, verbose_name="code"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("office", "Office"),
                            ("workshop", "Workshop"),
                            ("lab", "Lab"),
                            ("warehouse", "Warehouse"),
                            ("coworking", "Coworking"),
                            ("meeting_room", "Meeting room"),
                            ("virtual", "Virtual office"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("floor", models.CharField(blank=True, max_length=20, verbose_name="floor")),
                ("floor_nl", models.CharField(blank=True, max_length=20, null=True, verbose_name="floor")),
                ("floor_en", models.CharField(blank=True, max_length=20, null=True, verbose_name="floor")),
                ("floor_fr", models.CharField(blank=True, max_length=20, null=True, verbose_name="floor")),
                ("floor_de", models.CharField(blank=True, max_length=20, null=True, verbose_name="floor")),
                (
                    "area",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="In m².",
                        max_digits=12,
                        validators=[django.core.validators.MinValueValidator(Decimal("0.01"))],
                        verbose_name="area",
                    ),
                ),
                (
                    "availability",
                    models.CharField(
                        choices=[("free", "Free"), ("soon", "Free soon"), ("option", "Under option"), ("let", "Let")],
                        default="let",
                        max_length=6,
                        verbose_name="availability",
                    ),
                ),
                (
                    "price",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro, without VAT.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="price",
                    ),
                ),
                (
                    "price_basis",
                    models.CharField(
                        blank=True,
                        choices=[("month", "per month"), ("square_metre", "per m² a year")],
                        max_length=12,
                        verbose_name="price is",
                    ),
                ),
                ("price_on_request", models.BooleanField(default=False, verbose_name="price on request")),
                (
                    "charges",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro per month, on top of the price.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="charges",
                    ),
                ),
                (
                    "term_least",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="shortest term, in months"),
                ),
                (
                    "term_most",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="longest term, in months"),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                ("description_nl", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_en", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_fr", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_de", models.TextField(blank=True, null=True, verbose_name="description")),
                (
                    "power",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="electric power, in kVA",
                    ),
                ),
                (
                    "height",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="free height, in metres",
                    ),
                ),
                ("has_gate", models.BooleanField(default=False, verbose_name="has a gate")),
                ("lab_class", models.CharField(blank=True, max_length=20, verbose_name="class of the lab")),
                (
                    "building",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="spaces",
                        to="domains.building",
                        verbose_name="building",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.document",
                        verbose_name="plan of the space",
                    ),
                ),
            ],
            options={
                "verbose_name": "space",
                "verbose_name_plural": "spaces",
                "ordering": ["building", "code"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [
                    models.Index(fields=["state", "availability", "building", "code"], name="space_by_availability"),
                    models.Index(fields=["state", "area", "id"], name="space_by_area"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="space_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="space_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="space_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="space_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        fields=("building", "code"),
                        name="space_code_once_per_building",
                        violation_error_message="This building already has a space with this code. Choose another one.",
                    ),
                    models.CheckConstraint(condition=models.Q(("area__gt", 0)), name="space_area_above_zero"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("term_least", None),
                            ("term_most", None),
                            ("term_least__lte", models.F("term_most")),
                            _connector="OR",
                        ),
                        name="space_terms_in_order",
                        violation_error_message="The longest term is shorter than the shortest one. Correct one of the two.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("price", None), ("price_on_request", False), _connector="OR"),
                        name="space_one_price",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Theme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                ("weight", models.PositiveSmallIntegerField(default=0, verbose_name="place in the list")),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "theme",
                "verbose_name_plural": "themes",
                "ordering": ["weight", "pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="theme_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="theme_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="theme_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="theme_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Initiative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address. Leave empty to make it from the title.",
                        max_length=120,
                        null=True,
                        verbose_name="web address",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences, at most 300 characters. Lists and search engines show them.",
                        max_length=300,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for search results; at most 60 characters.",
                        max_length=60,
                        null=True,
                        verbose_name="title for search engines",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("review", "For review"),
                            ("published", "Published"),
                            ("offline", "Offline"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "publish_from",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to show it at once.", null=True, verbose_name="visible from"
                    ),
                ),
                (
                    "publish_until",
                    models.DateTimeField(
                        blank=True, help_text="Leave empty to keep showing it.", null=True, verbose_name="visible until"
                    ),
                ),
                (
                    "reviewed_at",
                    models.DateField(
                        blank=True,
                        help_text="When somebody last checked that everything here is right.",
                        null=True,
                        verbose_name="checked on",
                    ),
                ),
                (
                    "source_note",
                    models.TextField(
                        blank=True,
                        help_text="Where the facts come from. Only colleagues see this.",
                        verbose_name="sources",
                    ),
                ),
                (
                    "sample",
                    models.BooleanField(
                        default=False,
                        help_text="Visitors see the label “sample data”. Untick it once the facts are confirmed.",
                        verbose_name="sample data",
                    ),
                ),
                ("languages", models.CharField(blank=True, default="", editable=False, max_length=30)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "drawing",
                    models.CharField(
                        blank=True,
                        choices=pom_site.media.drawings.choices,
                        help_text="One of the site's own drawings, instead of an image.",
                        max_length=60,
                        verbose_name="drawing",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("fund", "Fund"),
                            ("call", "Call"),
                            ("network", "Network"),
                            ("living_lab", "Living lab"),
                            ("test_centre", "Test centre"),
                            ("study", "Study"),
                        ],
                        max_length=11,
                        verbose_name="kind",
                    ),
                ),
                ("target_group", models.CharField(blank=True, max_length=200, verbose_name="for whom")),
                ("target_group_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                ("target_group_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                ("target_group_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                ("target_group_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="for whom")),
                (
                    "offer",
                    models.TextField(
                        blank=True, help_text="What is it, and what does a company gain?", verbose_name="what it offers"
                    ),
                ),
                (
                    "offer_nl",
                    models.TextField(
                        blank=True,
                        help_text="What is it, and what does a company gain?",
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offer_en",
                    models.TextField(
                        blank=True,
                        help_text="What is it, and what does a company gain?",
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offer_fr",
                    models.TextField(
                        blank=True,
                        help_text="What is it, and what does a company gain?",
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offer_de",
                    models.TextField(
                        blank=True,
                        help_text="What is it, and what does a company gain?",
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                ("joining", models.TextField(blank=True, verbose_name="how to take part")),
                ("joining_nl", models.TextField(blank=True, null=True, verbose_name="how to take part")),
                ("joining_en", models.TextField(blank=True, null=True, verbose_name="how to take part")),
                ("joining_fr", models.TextField(blank=True, null=True, verbose_name="how to take part")),
                ("joining_de", models.TextField(blank=True, null=True, verbose_name="how to take part")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="start")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="end")),
                ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="call opens")),
                ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="call closes")),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro, of the whole call or fund.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="amount",
                    ),
                ),
                ("applicants", models.CharField(blank=True, max_length=200, verbose_name="who can apply")),
                (
                    "applicants_nl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="who can apply"),
                ),
                (
                    "applicants_en",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="who can apply"),
                ),
                (
                    "applicants_fr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="who can apply"),
                ),
                (
                    "applicants_de",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="who can apply"),
                ),
                (
                    "working_area",
                    models.CharField(
                        blank=True, help_text="“All of East Flanders”.", max_length=200, verbose_name="where"
                    ),
                ),
                (
                    "working_area_nl",
                    models.CharField(
                        blank=True, help_text="“All of East Flanders”.", max_length=200, null=True, verbose_name="where"
                    ),
                ),
                (
                    "working_area_en",
                    models.CharField(
                        blank=True, help_text="“All of East Flanders”.", max_length=200, null=True, verbose_name="where"
                    ),
                ),
                (
                    "working_area_fr",
                    models.CharField(
                        blank=True, help_text="“All of East Flanders”.", max_length=200, null=True, verbose_name="where"
                    ),
                ),
                (
                    "working_area_de",
                    models.CharField(
                        blank=True, help_text="“All of East Flanders”.", max_length=200, null=True, verbose_name="where"
                    ),
                ),
                ("form_url", models.URLField(blank=True, verbose_name="address of the form")),
                ("website", models.URLField(blank=True, verbose_name="website")),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(blank=True, related_name="+", to="media.document", verbose_name="documents"),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "municipalities",
                    models.ManyToManyField(
                        blank=True, related_name="initiatives", to="geo.municipality", verbose_name="municipalities"
                    ),
                ),
                (
                    "news",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="pages.newsitem", verbose_name="news"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who keeps this page right.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "partners",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="pages.organisation", verbose_name="partners"
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="initiatives",
                        to="domains.theme",
                        verbose_name="theme",
                    ),
                ),
            ],
            options={
                "verbose_name": "initiative",
                "verbose_name_plural": "initiatives",
                "ordering": ["title_nl", "pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "indexes": [
                    models.Index(fields=["state", "title_nl", "id"], name="initiative_by_title"),
                    models.Index(fields=["state", "closes_at"], name="initiative_by_closing"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="initiative_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="initiative_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="initiative_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="initiative_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opens_at", None),
                            ("closes_at", None),
                            ("closes_at__gt", models.F("opens_at")),
                            _connector="OR",
                        ),
                        name="initiative_closes_after_opening",
                        violation_error_message="The call closes before it opens. Correct one of the two.",
                    ),
                ],
            },
        ),
    ]
