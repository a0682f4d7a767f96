import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import pom_site.media.drawings
import pom_site.publishing.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "__first__"),
        ("media", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="ContactPerson",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="A person, or a team: “Team brownfields”.", max_length=120, verbose_name="name"
                    ),
                ),
                (
                    "name_nl",
                    models.CharField(
                        help_text="A person, or a team: “Team brownfields”.",
                        max_length=120,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_en",
                    models.CharField(
                        help_text="A person, or a team: “Team brownfields”.",
                        max_length=120,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_fr",
                    models.CharField(
                        help_text="A person, or a team: “Team brownfields”.",
                        max_length=120,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_de",
                    models.CharField(
                        help_text="A person, or a team: “Team brownfields”.",
                        max_length=120,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                ("function", models.CharField(max_length=160, verbose_name="function")),
                ("function_nl", models.CharField(max_length=160, null=True, verbose_name="function")),
                ("function_en", models.CharField(max_length=160, null=True, verbose_name="function")),
                ("function_fr", models.CharField(max_length=160, null=True, verbose_name="function")),
                ("function_de", models.CharField(max_length=160, null=True, verbose_name="function")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "phone",
                    models.CharField(
                        blank=True, help_text="With country code: +32 9 …", max_length=30, verbose_name="phone"
                    ),
                ),
                ("active_from", models.DateField(blank=True, null=True, verbose_name="works here from")),
                (
                    "active_until",
                    models.DateField(
                        blank=True,
                        help_text="From the day after, the site no longer shows this contact.",
                        null=True,
                        verbose_name="works here until",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ["name_nl"],
            },
        ),
        migrations.CreateModel(
            name="SiteSettings",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("street", models.CharField(blank=True, max_length=120, verbose_name="street and number")),
                ("postcode", models.CharField(blank=True, max_length=10, verbose_name="postcode")),
                ("city", models.CharField(blank=True, max_length=80, verbose_name="city")),
                ("enterprise_number", models.CharField(blank=True, max_length=20, verbose_name="enterprise number")),
                (
                    "phone",
                    models.CharField(
                        blank=True, help_text="With country code: +32 9 …", max_length=30, verbose_name="phone"
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "show_gaps",
                    models.BooleanField(
                        default=True,
                        help_text="A dotted line with a pencil marks what is missing. Untick this when the site goes live: then only colleagues see it.",
                        verbose_name="show gaps to everybody",
                    ),
                ),
            ],
            options={
                "verbose_name": "site settings",
                "verbose_name_plural": "site settings",
            },
        ),
        migrations.CreateModel(
            name="NewsItem",
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
                    "date",
                    models.DateField(
                        default=django.utils.timezone.localdate,
                        help_text="The date of the news itself.",
                        verbose_name="date",
                    ),
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
                "verbose_name": "news item",
                "verbose_name_plural": "news items",
                "ordering": ["-date", "-pk"],
                "indexes": [models.Index(fields=["state", "-date", "-id"], name="news_by_date")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="news_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="news_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="news_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="news_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NewsItemAccordionBlock",
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
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "fold-out item",
                "verbose_name_plural": "fold-out items",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemCallToActionBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "call to action",
                "verbose_name_plural": "calls to action",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemCardBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "card",
                "verbose_name_plural": "cards",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemContactBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                (
                    "contact",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemDownloadBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.document",
                        verbose_name="document",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "download",
                "verbose_name_plural": "downloads",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemFigureBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture",
                "verbose_name_plural": "pictures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemGalleryBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "gallery picture",
                "verbose_name_plural": "gallery pictures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemKeyFigureBlock",
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
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "key figure",
                "verbose_name_plural": "key figures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemQuoteBlock",
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
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "quote",
                "verbose_name_plural": "quotes",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemTextBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("text", models.TextField(verbose_name="text")),
                ("text_nl", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                ("text_fr", models.TextField(null=True, verbose_name="text")),
                ("text_de", models.TextField(null=True, verbose_name="text")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "text",
                "verbose_name_plural": "texts",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NewsItemVideoBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.newsitem",
                    ),
                ),
            ],
            options={
                "verbose_name": "video",
                "verbose_name_plural": "videos",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="The official name; translate it only where an official translation exists.",
                        max_length=200,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_nl",
                    models.CharField(
                        help_text="The official name; translate it only where an official translation exists.",
                        max_length=200,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_en",
                    models.CharField(
                        help_text="The official name; translate it only where an official translation exists.",
                        max_length=200,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_fr",
                    models.CharField(
                        help_text="The official name; translate it only where an official translation exists.",
                        max_length=200,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_de",
                    models.CharField(
                        help_text="The official name; translate it only where an official translation exists.",
                        max_length=200,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                ("short_name", models.CharField(blank=True, max_length=60, verbose_name="short name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("municipality", "Municipality"),
                            ("province", "Province"),
                            ("intercommunal", "Intermunicipal body"),
                            ("flemish", "Flemish government"),
                            ("federal", "Federal government"),
                            ("eu", "European Union"),
                            ("knowledge", "Knowledge institution"),
                            ("company", "Company"),
                            ("association", "Association"),
                            ("development", "Development agency"),
                            ("ngo", "Non-governmental organisation"),
                            ("other", "Other"),
                        ],
                        max_length=15,
                        verbose_name="kind",
                    ),
                ),
                (
                    "country",
                    models.CharField(
                        default="BE", help_text="Two letters: BE, NL, FR …", max_length=2, verbose_name="country"
                    ),
                ),
                ("website", models.URLField(blank=True, verbose_name="website")),
                ("enterprise_number", models.CharField(blank=True, max_length=12, verbose_name="enterprise number")),
                ("source_note", models.TextField(blank=True, verbose_name="sources")),
                (
                    "logo",
                    models.ForeignKey(
                        blank=True,
                        help_text="Only with the permission of the organisation.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="logo",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "ordering": ["name_nl"],
                "constraints": [models.UniqueConstraint(fields=("name_nl",), name="organisation_name_nl_unique")],
            },
        ),
        migrations.CreateModel(
            name="Page",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveIntegerField(db_index=True, default=0)),
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
                            ("standard", "Ordinary page"),
                            ("legal", "Legal page"),
                            ("home", "Home page"),
                            ("domains", "Overview of the domains"),
                            ("projects", "Overview of the projects"),
                            ("news", "Overview of the news"),
                            ("contact", "Contact"),
                            ("search", "Search"),
                        ],
                        default="standard",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "legal_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("privacy", "Privacy"),
                            ("cookies", "Cookies"),
                            ("accessibility", "Accessibility statement"),
                            ("complaints", "Complaints"),
                            ("whistleblowers", "Whistleblowers"),
                            ("openness", "Access to documents"),
                            ("reuse", "Re-use of data"),
                            ("imprint", "Imprint"),
                        ],
                        max_length=15,
                        null=True,
                        unique=True,
                        verbose_name="legal duty",
                    ),
                ),
                (
                    "menu_title",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for the menu.",
                        max_length=40,
                        verbose_name="title in menus",
                    ),
                ),
                (
                    "menu_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for the menu.",
                        max_length=40,
                        null=True,
                        verbose_name="title in menus",
                    ),
                ),
                (
                    "menu_title_en",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for the menu.",
                        max_length=40,
                        null=True,
                        verbose_name="title in menus",
                    ),
                ),
                (
                    "menu_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for the menu.",
                        max_length=40,
                        null=True,
                        verbose_name="title in menus",
                    ),
                ),
                (
                    "menu_title_de",
                    models.CharField(
                        blank=True,
                        help_text="Only when the title is too long for the menu.",
                        max_length=40,
                        null=True,
                        verbose_name="title in menus",
                    ),
                ),
                ("in_menu", models.BooleanField(default=False, verbose_name="in the main menu")),
                (
                    "footer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "Not in the footer"),
                            ("help", "Help and contact"),
                            ("about", "About the POM"),
                            ("site", "About this site"),
                        ],
                        default="",
                        max_length=5,
                        verbose_name="in the footer",
                    ),
                ),
                ("path", models.CharField(blank=True, editable=False, max_length=400, null=True, verbose_name="path")),
                (
                    "path_nl",
                    models.CharField(blank=True, editable=False, max_length=400, null=True, verbose_name="path"),
                ),
                (
                    "path_en",
                    models.CharField(blank=True, editable=False, max_length=400, null=True, verbose_name="path"),
                ),
                (
                    "path_fr",
                    models.CharField(blank=True, editable=False, max_length=400, null=True, verbose_name="path"),
                ),
                (
                    "path_de",
                    models.CharField(blank=True, editable=False, max_length=400, null=True, verbose_name="path"),
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
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="pages.page",
                        verbose_name="parent",
                    ),
                ),
            ],
            options={
                "verbose_name": "page",
                "verbose_name_plural": "pages",
                "ordering": ["position"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("path_nl", None), _negated=True),
                        fields=("path_nl",),
                        name="page_path_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("path_en", None), _negated=True),
                        fields=("path_en",),
                        name="page_path_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("path_fr", None), _negated=True),
                        fields=("path_fr",),
                        name="page_path_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("path_de", None), _negated=True),
                        fields=("path_de",),
                        name="page_path_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("kind__in", ["home", "domains", "projects", "news", "contact", "search"])),
                        fields=("kind",),
                        name="page_one_of_each_special_kind",
                        violation_error_message="There is already a page of this kind. Change that one instead.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PageAccordionBlock",
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
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "fold-out item",
                "verbose_name_plural": "fold-out items",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageCallToActionBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "call to action",
                "verbose_name_plural": "calls to action",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageCardBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "card",
                "verbose_name_plural": "cards",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageContactBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                (
                    "contact",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pages.contactperson",
                        verbose_name="contact",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageDownloadBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=200, null=True, verbose_name="note")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.document",
                        verbose_name="document",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "download",
                "verbose_name_plural": "downloads",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageFigureBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture",
                "verbose_name_plural": "pictures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageGalleryBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "gallery picture",
                "verbose_name_plural": "gallery pictures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageKeyFigureBlock",
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
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "key figure",
                "verbose_name_plural": "key figures",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageQuoteBlock",
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
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "quote",
                "verbose_name_plural": "quotes",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageTextBlock",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("text", models.TextField(verbose_name="text")),
                ("text_nl", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                ("text_fr", models.TextField(null=True, verbose_name="text")),
                ("text_de", models.TextField(null=True, verbose_name="text")),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "text",
                "verbose_name_plural": "texts",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageVideoBlock",
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
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="pages.page",
                    ),
                ),
            ],
            options={
                "verbose_name": "video",
                "verbose_name_plural": "videos",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
    ]
