import uuid

from django.db import migrations, models

import pom_site.media.drawings
import pom_site.publishing.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Domain",
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
                    "code",
                    models.CharField(
                        choices=[
                            ("bedrijventerreinen", "Sustainable business parks"),
                            ("brownfields", "Brownfields"),
                            ("bedrijventerreinmanagement", "Park management"),
                            ("vastgoed", "Real estate"),
                            ("bedrijfsontwikkeling", "Business development"),
                            ("internationale-projecten", "International projects"),
                        ],
                        editable=False,
                        max_length=30,
                        unique=True,
                        verbose_name="domain",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False, verbose_name="position")),
                (
                    "name",
                    models.CharField(
                        help_text="The short name in menus, lists and labels.", max_length=60, verbose_name="name"
                    ),
                ),
                (
                    "name_nl",
                    models.CharField(
                        help_text="The short name in menus, lists and labels.",
                        max_length=60,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_en",
                    models.CharField(
                        help_text="The short name in menus, lists and labels.",
                        max_length=60,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_fr",
                    models.CharField(
                        help_text="The short name in menus, lists and labels.",
                        max_length=60,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_de",
                    models.CharField(
                        help_text="The short name in menus, lists and labels.",
                        max_length=60,
                        null=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "teaser",
                    models.CharField(
                        blank=True,
                        help_text="One sentence for lists of domains.",
                        max_length=160,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "teaser_nl",
                    models.CharField(
                        blank=True,
                        help_text="One sentence for lists of domains.",
                        max_length=160,
                        null=True,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "teaser_en",
                    models.CharField(
                        blank=True,
                        help_text="One sentence for lists of domains.",
                        max_length=160,
                        null=True,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "teaser_fr",
                    models.CharField(
                        blank=True,
                        help_text="One sentence for lists of domains.",
                        max_length=160,
                        null=True,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "teaser_de",
                    models.CharField(
                        blank=True,
                        help_text="One sentence for lists of domains.",
                        max_length=160,
                        null=True,
                        verbose_name="teaser",
                    ),
                ),
            ],
            options={
                "verbose_name": "domain",
                "verbose_name_plural": "domains",
                "ordering": ["position"],
            },
        ),
        migrations.CreateModel(
            name="DomainAccordionBlock",
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
            name="DomainCallToActionBlock",
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
            name="DomainCardBlock",
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
            name="DomainContactBlock",
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
            name="DomainDownloadBlock",
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
            name="DomainFigureBlock",
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
            name="DomainGalleryBlock",
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
            name="DomainKeyFigureBlock",
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
            name="DomainQuoteBlock",
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
            name="DomainTextBlock",
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
            name="DomainVideoBlock",
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
    ]
