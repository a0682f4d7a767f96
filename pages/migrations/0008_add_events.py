import uuid

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import pom_site.media.drawings
import pom_site.publishing.fields


class Migration(migrations.Migration):
    dependencies = [
        ("geo", "0002_load_municipalities"),
        ("media", "0001_initial"),
        ("pages", "0007_keep_addresses_apart"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Event",
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
                ("block_kinds", models.JSONField(default=list, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("information", "Information session"),
                            ("inquiry", "Public inquiry"),
                            ("networking", "Networking"),
                            ("training", "Training"),
                            ("opening", "Opening"),
                        ],
                        max_length=11,
                        verbose_name="kind",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("planned", "Planned"), ("changed", "Changed"), ("cancelled", "Cancelled")],
                        default="planned",
                        help_text="What is cancelled stays on the site, and says so.",
                        max_length=9,
                        verbose_name="how it stands",
                    ),
                ),
                ("starts_at", models.DateTimeField(verbose_name="start")),
                ("ends_at", models.DateTimeField(blank=True, null=True, verbose_name="end")),
                (
                    "all_day",
                    models.BooleanField(
                        default=False, help_text="Visitors see the days without hours.", verbose_name="all day"
                    ),
                ),
                (
                    "place",
                    models.CharField(
                        blank=True, help_text="Name of the building and address.", max_length=200, verbose_name="place"
                    ),
                ),
                (
                    "online_url",
                    models.URLField(
                        blank=True, help_text="Where people can follow it online.", verbose_name="address online"
                    ),
                ),
                (
                    "accessibility",
                    models.TextField(
                        blank=True,
                        help_text="Can people with a wheelchair come in? Is there sign language? Whom can people ask for help?",
                        max_length=600,
                        verbose_name="accessibility",
                    ),
                ),
                (
                    "accessibility_nl",
                    models.TextField(
                        blank=True,
                        help_text="Can people with a wheelchair come in? Is there sign language? Whom can people ask for help?",
                        max_length=600,
                        null=True,
                        verbose_name="accessibility",
                    ),
                ),
                (
                    "accessibility_en",
                    models.TextField(
                        blank=True,
                        help_text="Can people with a wheelchair come in? Is there sign language? Whom can people ask for help?",
                        max_length=600,
                        null=True,
                        verbose_name="accessibility",
                    ),
                ),
                (
                    "accessibility_fr",
                    models.TextField(
                        blank=True,
                        help_text="Can people with a wheelchair come in? Is there sign language? Whom can people ask for help?",
                        max_length=600,
                        null=True,
                        verbose_name="accessibility",
                    ),
                ),
                (
                    "accessibility_de",
                    models.TextField(
                        blank=True,
                        help_text="Can people with a wheelchair come in? Is there sign language? Whom can people ask for help?",
                        max_length=600,
                        null=True,
                        verbose_name="accessibility",
                    ),
                ),
                (
                    "cost",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro for each person. 0 is free; leave empty when it is not known.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="cost",
                    ),
                ),
                ("registration_url", models.URLField(blank=True, verbose_name="address to register")),
                ("register_before", models.DateTimeField(blank=True, null=True, verbose_name="register before")),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
                "ordering": ["-starts_at", "-pk"],
                "default_permissions": ("add", "change", "delete", "view", "publish"),
            },
        ),
        migrations.CreateModel(
            name="EventAccordionBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("heading", models.CharField(max_length=200, verbose_name="question or heading")),
                ("heading_nl", models.CharField(max_length=200, null=True, verbose_name="question or heading")),
                ("heading_en", models.CharField(max_length=200, null=True, verbose_name="question or heading")),
                ("heading_fr", models.CharField(max_length=200, null=True, verbose_name="question or heading")),
                ("heading_de", models.CharField(max_length=200, null=True, verbose_name="question or heading")),
                ("text", models.TextField(verbose_name="answer")),
                ("text_nl", models.TextField(null=True, verbose_name="answer")),
                ("text_en", models.TextField(null=True, verbose_name="answer")),
                ("text_fr", models.TextField(null=True, verbose_name="answer")),
                ("text_de", models.TextField(null=True, verbose_name="answer")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "fold-out item",
                "verbose_name_plural": "fold-out items",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventCallToActionBlock",
            fields=[
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("heading", models.CharField(max_length=120, verbose_name="heading")),
                ("heading_nl", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("heading_en", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("heading_fr", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("heading_de", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("text", models.TextField(blank=True, max_length=400, verbose_name="text")),
                ("text_nl", models.TextField(blank=True, max_length=400, null=True, verbose_name="text")),
                ("text_en", models.TextField(blank=True, max_length=400, null=True, verbose_name="text")),
                ("text_fr", models.TextField(blank=True, max_length=400, null=True, verbose_name="text")),
                ("text_de", models.TextField(blank=True, max_length=400, null=True, verbose_name="text")),
                (
                    "link",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_nl",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_en",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_fr",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_de",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_label",
                    models.CharField(
                        help_text="Say where it leads: “View all projects”, not “Click here”.",
                        max_length=60,
                        verbose_name="text on the button",
                    ),
                ),
                (
                    "link_label_nl",
                    models.CharField(
                        help_text="Say where it leads: “View all projects”, not “Click here”.",
                        max_length=60,
                        null=True,
                        verbose_name="text on the button",
                    ),
                ),
                (
                    "link_label_en",
                    models.CharField(
                        help_text="Say where it leads: “View all projects”, not “Click here”.",
                        max_length=60,
                        null=True,
                        verbose_name="text on the button",
                    ),
                ),
                (
                    "link_label_fr",
                    models.CharField(
                        help_text="Say where it leads: “View all projects”, not “Click here”.",
                        max_length=60,
                        null=True,
                        verbose_name="text on the button",
                    ),
                ),
                (
                    "link_label_de",
                    models.CharField(
                        help_text="Say where it leads: “View all projects”, not “Click here”.",
                        max_length=60,
                        null=True,
                        verbose_name="text on the button",
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "call to action",
                "verbose_name_plural": "calls to action",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventCardBlock",
            fields=[
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("heading", models.CharField(max_length=120, verbose_name="heading")),
                ("heading_nl", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("heading_en", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("heading_fr", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("heading_de", models.CharField(max_length=120, null=True, verbose_name="heading")),
                ("text", models.TextField(blank=True, max_length=300, verbose_name="text")),
                ("text_nl", models.TextField(blank=True, max_length=300, null=True, verbose_name="text")),
                ("text_en", models.TextField(blank=True, max_length=300, null=True, verbose_name="text")),
                ("text_fr", models.TextField(blank=True, max_length=300, null=True, verbose_name="text")),
                ("text_de", models.TextField(blank=True, max_length=300, null=True, verbose_name="text")),
                (
                    "link",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_nl",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_en",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_fr",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                (
                    "link_de",
                    models.CharField(
                        help_text="Starts with / for a page of this site, or with https://.",
                        max_length=300,
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="link",
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "card",
                "verbose_name_plural": "cards",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventContactBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventDownloadBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "download",
                "verbose_name_plural": "downloads",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventFigureBlock",
            fields=[
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("caption", models.CharField(blank=True, max_length=300, verbose_name="caption")),
                ("caption_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("caption_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("caption_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("caption_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "picture",
                "verbose_name_plural": "pictures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventGalleryBlock",
            fields=[
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("caption", models.CharField(blank=True, max_length=300, verbose_name="caption")),
                ("caption_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("caption_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("caption_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("caption_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="caption")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "gallery picture",
                "verbose_name_plural": "gallery pictures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventKeyFigureBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "value",
                    models.CharField(help_text="With its unit: “17.000 ha”.", max_length=20, verbose_name="figure"),
                ),
                (
                    "value_nl",
                    models.CharField(
                        help_text="With its unit: “17.000 ha”.", max_length=20, null=True, verbose_name="figure"
                    ),
                ),
                (
                    "value_en",
                    models.CharField(
                        help_text="With its unit: “17.000 ha”.", max_length=20, null=True, verbose_name="figure"
                    ),
                ),
                (
                    "value_fr",
                    models.CharField(
                        help_text="With its unit: “17.000 ha”.", max_length=20, null=True, verbose_name="figure"
                    ),
                ),
                (
                    "value_de",
                    models.CharField(
                        help_text="With its unit: “17.000 ha”.", max_length=20, null=True, verbose_name="figure"
                    ),
                ),
                ("label", models.CharField(max_length=200, verbose_name="what it counts")),
                ("label_nl", models.CharField(max_length=200, null=True, verbose_name="what it counts")),
                ("label_en", models.CharField(max_length=200, null=True, verbose_name="what it counts")),
                ("label_fr", models.CharField(max_length=200, null=True, verbose_name="what it counts")),
                ("label_de", models.CharField(max_length=200, null=True, verbose_name="what it counts")),
                (
                    "source",
                    models.CharField(
                        help_text="Report or register and year: a figure without a source convinces nobody.",
                        max_length=200,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_nl",
                    models.CharField(
                        help_text="Report or register and year: a figure without a source convinces nobody.",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_en",
                    models.CharField(
                        help_text="Report or register and year: a figure without a source convinces nobody.",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_fr",
                    models.CharField(
                        help_text="Report or register and year: a figure without a source convinces nobody.",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_de",
                    models.CharField(
                        help_text="Report or register and year: a figure without a source convinces nobody.",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "key figure",
                "verbose_name_plural": "key figures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventQuoteBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "text",
                    models.TextField(
                        help_text="Without quotation marks: the page adds them.", max_length=600, verbose_name="quote"
                    ),
                ),
                (
                    "text_nl",
                    models.TextField(
                        help_text="Without quotation marks: the page adds them.",
                        max_length=600,
                        null=True,
                        verbose_name="quote",
                    ),
                ),
                (
                    "text_en",
                    models.TextField(
                        help_text="Without quotation marks: the page adds them.",
                        max_length=600,
                        null=True,
                        verbose_name="quote",
                    ),
                ),
                (
                    "text_fr",
                    models.TextField(
                        help_text="Without quotation marks: the page adds them.",
                        max_length=600,
                        null=True,
                        verbose_name="quote",
                    ),
                ),
                (
                    "text_de",
                    models.TextField(
                        help_text="Without quotation marks: the page adds them.",
                        max_length=600,
                        null=True,
                        verbose_name="quote",
                    ),
                ),
                (
                    "attribution",
                    models.CharField(
                        blank=True,
                        help_text="Name and function; only with that person's consent.",
                        max_length=200,
                        verbose_name="who says it",
                    ),
                ),
                (
                    "attribution_nl",
                    models.CharField(
                        blank=True,
                        help_text="Name and function; only with that person's consent.",
                        max_length=200,
                        null=True,
                        verbose_name="who says it",
                    ),
                ),
                (
                    "attribution_en",
                    models.CharField(
                        blank=True,
                        help_text="Name and function; only with that person's consent.",
                        max_length=200,
                        null=True,
                        verbose_name="who says it",
                    ),
                ),
                (
                    "attribution_fr",
                    models.CharField(
                        blank=True,
                        help_text="Name and function; only with that person's consent.",
                        max_length=200,
                        null=True,
                        verbose_name="who says it",
                    ),
                ),
                (
                    "attribution_de",
                    models.CharField(
                        blank=True,
                        help_text="Name and function; only with that person's consent.",
                        max_length=200,
                        null=True,
                        verbose_name="who says it",
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "quote",
                "verbose_name_plural": "quotes",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventTextBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("text", models.TextField(verbose_name="text")),
                ("text_nl", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                ("text_fr", models.TextField(null=True, verbose_name="text")),
                ("text_de", models.TextField(null=True, verbose_name="text")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "text",
                "verbose_name_plural": "texts",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventVideoBlock",
            fields=[
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("title_nl", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=200, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=200, null=True, verbose_name="title")),
                (
                    "url",
                    models.URLField(
                        help_text="Visitors see a still picture and a link; nothing is loaded from the other site before they click.",
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="address of the video",
                    ),
                ),
                (
                    "url_nl",
                    models.URLField(
                        help_text="Visitors see a still picture and a link; nothing is loaded from the other site before they click.",
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="address of the video",
                    ),
                ),
                (
                    "url_en",
                    models.URLField(
                        help_text="Visitors see a still picture and a link; nothing is loaded from the other site before they click.",
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="address of the video",
                    ),
                ),
                (
                    "url_fr",
                    models.URLField(
                        help_text="Visitors see a still picture and a link; nothing is loaded from the other site before they click.",
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="address of the video",
                    ),
                ),
                (
                    "url_de",
                    models.URLField(
                        help_text="Visitors see a still picture and a link; nothing is loaded from the other site before they click.",
                        null=True,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="address of the video",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="For who cannot see or hear the video.",
                        max_length=600,
                        verbose_name="what happens in it",
                    ),
                ),
                (
                    "description_nl",
                    models.TextField(
                        blank=True,
                        help_text="For who cannot see or hear the video.",
                        max_length=600,
                        null=True,
                        verbose_name="what happens in it",
                    ),
                ),
                (
                    "description_en",
                    models.TextField(
                        blank=True,
                        help_text="For who cannot see or hear the video.",
                        max_length=600,
                        null=True,
                        verbose_name="what happens in it",
                    ),
                ),
                (
                    "description_fr",
                    models.TextField(
                        blank=True,
                        help_text="For who cannot see or hear the video.",
                        max_length=600,
                        null=True,
                        verbose_name="what happens in it",
                    ),
                ),
                (
                    "description_de",
                    models.TextField(
                        blank=True,
                        help_text="For who cannot see or hear the video.",
                        max_length=600,
                        null=True,
                        verbose_name="what happens in it",
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
            ],
            options={
                "verbose_name": "video",
                "verbose_name_plural": "videos",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.RemoveConstraint(
            model_name="page",
            name="page_one_of_each_special_kind",
        ),
        migrations.AlterField(
            model_name="page",
            name="kind",
            field=models.CharField(
                choices=[
                    ("standard", "Ordinary page"),
                    ("legal", "Legal page"),
                    ("home", "Home page"),
                    ("domains", "Overview of the domains"),
                    ("projects", "Overview of the projects"),
                    ("news", "Overview of the news"),
                    ("events", "Overview of the events"),
                    ("contact", "Contact"),
                    ("search", "Search"),
                ],
                default="standard",
                max_length=10,
                verbose_name="kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="page",
            constraint=models.UniqueConstraint(
                condition=models.Q(
                    ("kind__in", ["home", "domains", "projects", "news", "events", "contact", "search"])
                ),
                fields=("kind",),
                name="page_one_of_each_special_kind",
                violation_error_message="There is already a page of this kind. Change that one instead.",
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.image",
                verbose_name="image",
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="municipality",
            field=models.ForeignKey(
                blank=True,
                help_text="Its page shows this event until it is over.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="events",
                to="geo.municipality",
                verbose_name="municipality",
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="owner",
            field=models.ForeignKey(
                blank=True,
                help_text="The colleague who keeps this page right.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="owner",
            ),
        ),
        migrations.AddField(
            model_name="eventaccordionblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventcalltoactionblock",
            name="image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.image",
                verbose_name="image",
            ),
        ),
        migrations.AddField(
            model_name="eventcalltoactionblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventcardblock",
            name="image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.image",
                verbose_name="image",
            ),
        ),
        migrations.AddField(
            model_name="eventcardblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventcontactblock",
            name="contact",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="pages.contactperson",
                verbose_name="contact",
            ),
        ),
        migrations.AddField(
            model_name="eventcontactblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventdownloadblock",
            name="document",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.document",
                verbose_name="document",
            ),
        ),
        migrations.AddField(
            model_name="eventdownloadblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventfigureblock",
            name="image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.image",
                verbose_name="image",
            ),
        ),
        migrations.AddField(
            model_name="eventfigureblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventgalleryblock",
            name="image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.image",
                verbose_name="image",
            ),
        ),
        migrations.AddField(
            model_name="eventgalleryblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventkeyfigureblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventquoteblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventtextblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddField(
            model_name="eventvideoblock",
            name="image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="media.image",
                verbose_name="image",
            ),
        ),
        migrations.AddField(
            model_name="eventvideoblock",
            name="parent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(app_label)s_%(class)s_set",
                to="pages.event",
            ),
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(fields=["state", "starts_at", "id"], name="event_by_start"),
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(fields=["state", "ends_at"], name="event_by_end"),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.UniqueConstraint(
                condition=models.Q(("slug_nl", None), _negated=True),
                fields=("slug_nl",),
                name="event_slug_nl_unique",
                violation_error_message="Another page already uses this web address. Choose another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.UniqueConstraint(
                condition=models.Q(("slug_en", None), _negated=True),
                fields=("slug_en",),
                name="event_slug_en_unique",
                violation_error_message="Another page already uses this web address. Choose another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.UniqueConstraint(
                condition=models.Q(("slug_fr", None), _negated=True),
                fields=("slug_fr",),
                name="event_slug_fr_unique",
                violation_error_message="Another page already uses this web address. Choose another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.UniqueConstraint(
                condition=models.Q(("slug_de", None), _negated=True),
                fields=("slug_de",),
                name="event_slug_de_unique",
                violation_error_message="Another page already uses this web address. Choose another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_at", None), ("ends_at__gte", models.F("starts_at")), _connector="OR"),
                name="event_ends_after_start",
                violation_error_message="The end lies before the start. Correct one of the two.",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("register_before", None), ("register_before__lte", models.F("starts_at")), _connector="OR"
                ),
                name="event_register_before_start",
                violation_error_message="People register before the start. Choose an earlier moment.",
            ),
        ),
    ]
