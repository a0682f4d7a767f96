import datetime
import uuid
from decimal import Decimal

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import pom_site.media.drawings
import pom_site.publishing.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "__first__"),
        ("domains", "0002_blocks_and_relations"),
        ("geo", "0002_load_municipalities"),
        ("media", "0001_initial"),
        ("pages", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Programme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_nl", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_de", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("short_name", models.CharField(max_length=80, verbose_name="short name")),
                ("slug", models.SlugField(editable=False, max_length=80, unique=True, verbose_name="web address")),
                (
                    "period",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("2000-2006", "2000–2006"),
                            ("2007-2013", "2007–2013"),
                            ("2014-2020", "2014–2020"),
                            ("2021-2027", "2021–2027"),
                            ("2028-2034", "2028–2034"),
                        ],
                        max_length=9,
                        verbose_name="period",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("interreg_a", "Interreg A"),
                            ("interreg_b", "Interreg B"),
                            ("interreg_c", "Interreg C"),
                            ("erdf", "ERDF"),
                            ("esf", "ESF+"),
                            ("jtf", "Just Transition Fund"),
                            ("leader", "LEADER"),
                            ("horizon", "Horizon"),
                            ("life", "LIFE"),
                            ("digital", "Digital Europe"),
                            ("national", "National or Flemish"),
                            ("provincial", "Provincial"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "fund",
                    models.CharField(
                        blank=True,
                        help_text="Written in full: “European Regional Development Fund”.",
                        max_length=160,
                        verbose_name="fund",
                    ),
                ),
                (
                    "fund_nl",
                    models.CharField(
                        blank=True,
                        help_text="Written in full: “European Regional Development Fund”.",
                        max_length=160,
                        null=True,
                        verbose_name="fund",
                    ),
                ),
                (
                    "fund_en",
                    models.CharField(
                        blank=True,
                        help_text="Written in full: “European Regional Development Fund”.",
                        max_length=160,
                        null=True,
                        verbose_name="fund",
                    ),
                ),
                (
                    "fund_fr",
                    models.CharField(
                        blank=True,
                        help_text="Written in full: “European Regional Development Fund”.",
                        max_length=160,
                        null=True,
                        verbose_name="fund",
                    ),
                ),
                (
                    "fund_de",
                    models.CharField(
                        blank=True,
                        help_text="Written in full: “European Regional Development Fund”.",
                        max_length=160,
                        null=True,
                        verbose_name="fund",
                    ),
                ),
                (
                    "fund_code",
                    models.CharField(
                        blank=True, help_text="ERDF, ESF+, JTF …", max_length=12, verbose_name="code of the fund"
                    ),
                ),
                (
                    "cci",
                    models.CharField(
                        blank=True,
                        max_length=15,
                        null=True,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{4}[A-Z]{2}\\d{2}[A-Z0-9]{4}\\d{3}$", "A CCI code looks like 2014TC16RFCB009."
                            )
                        ],
                        verbose_name="CCI code",
                    ),
                ),
                (
                    "publicity_regime",
                    models.CharField(
                        choices=[
                            ("cpr2127", "2021–2027, Regulation (EU) 2021/1060"),
                            ("interreg2127", "Interreg 2021–2027, Regulation (EU) 2021/1059"),
                            ("cpr1420", "2014–2020, Regulation (EU) 1303/2013"),
                            ("direct", "Directly managed (Horizon Europe, LIFE 2021–2027)"),
                            ("h2020", "Horizon 2020"),
                            ("reacteu", "REACT-EU"),
                            ("ngeu", "NextGenerationEU"),
                            ("leader", "LEADER"),
                            ("pre2014", "Before 2014"),
                            ("none", "No European money"),
                        ],
                        max_length=12,
                        verbose_name="publicity rules",
                    ),
                ),
                (
                    "statement_kind",
                    models.CharField(
                        choices=[("funded", "Funded"), ("co_funded", "Co-funded")],
                        default="co_funded",
                        max_length=9,
                        verbose_name="statement",
                    ),
                ),
                ("website", models.URLField(blank=True, verbose_name="website")),
                ("source_note", models.TextField(blank=True, verbose_name="sources")),
            ],
            options={
                "verbose_name": "programme",
                "verbose_name_plural": "programmes",
                "ordering": ["name_nl"],
                "constraints": [models.UniqueConstraint(fields=("name_nl",), name="programme_name_nl_unique")],
            },
        ),
        migrations.CreateModel(
            name="Project",
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
                ("acronym", models.CharField(blank=True, max_length=30, verbose_name="acronym")),
                ("project_number", models.CharField(blank=True, max_length=60, verbose_name="project number")),
                (
                    "stage",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("idea", "Idea"),
                            ("preparation", "In preparation"),
                            ("approved", "Approved"),
                            ("running", "Running"),
                            ("on_hold", "On hold"),
                            ("completed", "Completed"),
                            ("stopped", "Stopped"),
                        ],
                        max_length=12,
                        verbose_name="stage",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="start")),
                ("planned_end", models.DateField(blank=True, null=True, verbose_name="planned end")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="end")),
                (
                    "period_note",
                    models.CharField(
                        blank=True,
                        help_text="When the exact days are not known: “started in 2005”.",
                        max_length=80,
                        verbose_name="period in words",
                    ),
                ),
                (
                    "period_note_nl",
                    models.CharField(
                        blank=True,
                        help_text="When the exact days are not known: “started in 2005”.",
                        max_length=80,
                        null=True,
                        verbose_name="period in words",
                    ),
                ),
                (
                    "period_note_en",
                    models.CharField(
                        blank=True,
                        help_text="When the exact days are not known: “started in 2005”.",
                        max_length=80,
                        null=True,
                        verbose_name="period in words",
                    ),
                ),
                (
                    "period_note_fr",
                    models.CharField(
                        blank=True,
                        help_text="When the exact days are not known: “started in 2005”.",
                        max_length=80,
                        null=True,
                        verbose_name="period in words",
                    ),
                ),
                (
                    "period_note_de",
                    models.CharField(
                        blank=True,
                        help_text="When the exact days are not known: “started in 2005”.",
                        max_length=80,
                        null=True,
                        verbose_name="period in words",
                    ),
                ),
                (
                    "listed_on",
                    models.DateField(
                        default=datetime.date(1900, 1, 1),
                        editable=False,
                        help_text="The start, or long ago: orders the lists.",
                    ),
                ),
                (
                    "challenge",
                    models.TextField(
                        blank=True,
                        help_text="What problem does the project solve, and for whom?",
                        verbose_name="challenge",
                    ),
                ),
                (
                    "challenge_nl",
                    models.TextField(
                        blank=True,
                        help_text="What problem does the project solve, and for whom?",
                        null=True,
                        verbose_name="challenge",
                    ),
                ),
                (
                    "challenge_en",
                    models.TextField(
                        blank=True,
                        help_text="What problem does the project solve, and for whom?",
                        null=True,
                        verbose_name="challenge",
                    ),
                ),
                (
                    "challenge_fr",
                    models.TextField(
                        blank=True,
                        help_text="What problem does the project solve, and for whom?",
                        null=True,
                        verbose_name="challenge",
                    ),
                ),
                (
                    "challenge_de",
                    models.TextField(
                        blank=True,
                        help_text="What problem does the project solve, and for whom?",
                        null=True,
                        verbose_name="challenge",
                    ),
                ),
                (
                    "approach",
                    models.TextField(blank=True, help_text="What is done, step by step?", verbose_name="approach"),
                ),
                (
                    "approach_nl",
                    models.TextField(
                        blank=True, help_text="What is done, step by step?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "approach_en",
                    models.TextField(
                        blank=True, help_text="What is done, step by step?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "approach_fr",
                    models.TextField(
                        blank=True, help_text="What is done, step by step?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "approach_de",
                    models.TextField(
                        blank=True, help_text="What is done, step by step?", null=True, verbose_name="approach"
                    ),
                ),
                (
                    "results",
                    models.TextField(
                        blank=True, help_text="What has changed, measured and dated?", verbose_name="results"
                    ),
                ),
                (
                    "results_nl",
                    models.TextField(
                        blank=True, help_text="What has changed, measured and dated?", null=True, verbose_name="results"
                    ),
                ),
                (
                    "results_en",
                    models.TextField(
                        blank=True, help_text="What has changed, measured and dated?", null=True, verbose_name="results"
                    ),
                ),
                (
                    "results_fr",
                    models.TextField(
                        blank=True, help_text="What has changed, measured and dated?", null=True, verbose_name="results"
                    ),
                ),
                (
                    "results_de",
                    models.TextField(
                        blank=True, help_text="What has changed, measured and dated?", null=True, verbose_name="results"
                    ),
                ),
                (
                    "pom_role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("lead", "Lead partner"),
                            ("coordinator", "Coordinator"),
                            ("partner", "Partner"),
                            ("associate", "Associated partner"),
                            ("funder", "Funder"),
                            ("shareholder", "Shareholder"),
                            ("builder", "Commissioning builder"),
                        ],
                        max_length=12,
                        verbose_name="role of the POM",
                    ),
                ),
                (
                    "pom_task",
                    models.CharField(
                        blank=True,
                        help_text="What does the POM itself do in this project?",
                        max_length=300,
                        verbose_name="exact task of the POM",
                    ),
                ),
                (
                    "pom_task_nl",
                    models.CharField(
                        blank=True,
                        help_text="What does the POM itself do in this project?",
                        max_length=300,
                        null=True,
                        verbose_name="exact task of the POM",
                    ),
                ),
                (
                    "pom_task_en",
                    models.CharField(
                        blank=True,
                        help_text="What does the POM itself do in this project?",
                        max_length=300,
                        null=True,
                        verbose_name="exact task of the POM",
                    ),
                ),
                (
                    "pom_task_fr",
                    models.CharField(
                        blank=True,
                        help_text="What does the POM itself do in this project?",
                        max_length=300,
                        null=True,
                        verbose_name="exact task of the POM",
                    ),
                ),
                (
                    "pom_task_de",
                    models.CharField(
                        blank=True,
                        help_text="What does the POM itself do in this project?",
                        max_length=300,
                        null=True,
                        verbose_name="exact task of the POM",
                    ),
                ),
                (
                    "budget_total",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro, of all partners together.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(Decimal("0.01"))],
                        verbose_name="total budget",
                    ),
                ),
                (
                    "budget_pom",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="budget of the POM",
                    ),
                ),
                (
                    "figure_value",
                    models.CharField(
                        blank=True, help_text="With its unit: “35 ha”.", max_length=20, verbose_name="figure that leads"
                    ),
                ),
                (
                    "figure_value_nl",
                    models.CharField(
                        blank=True,
                        help_text="With its unit: “35 ha”.",
                        max_length=20,
                        null=True,
                        verbose_name="figure that leads",
                    ),
                ),
                (
                    "figure_value_en",
                    models.CharField(
                        blank=True,
                        help_text="With its unit: “35 ha”.",
                        max_length=20,
                        null=True,
                        verbose_name="figure that leads",
                    ),
                ),
                (
                    "figure_value_fr",
                    models.CharField(
                        blank=True,
                        help_text="With its unit: “35 ha”.",
                        max_length=20,
                        null=True,
                        verbose_name="figure that leads",
                    ),
                ),
                (
                    "figure_value_de",
                    models.CharField(
                        blank=True,
                        help_text="With its unit: “35 ha”.",
                        max_length=20,
                        null=True,
                        verbose_name="figure that leads",
                    ),
                ),
                ("figure_label", models.CharField(blank=True, max_length=160, verbose_name="what it counts")),
                (
                    "figure_label_nl",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="what it counts"),
                ),
                (
                    "figure_label_en",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="what it counts"),
                ),
                (
                    "figure_label_fr",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="what it counts"),
                ),
                (
                    "figure_label_de",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="what it counts"),
                ),
                ("figure_source", models.CharField(blank=True, max_length=160, verbose_name="source of the figure")),
                (
                    "figure_source_nl",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="source of the figure"),
                ),
                (
                    "figure_source_en",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="source of the figure"),
                ),
                (
                    "figure_source_fr",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="source of the figure"),
                ),
                (
                    "figure_source_de",
                    models.CharField(blank=True, max_length=160, null=True, verbose_name="source of the figure"),
                ),
                ("website", models.URLField(blank=True, verbose_name="website")),
                (
                    "featured",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="1 is the large one; empty: not on the home page.",
                        null=True,
                        verbose_name="place on the home page",
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
                    "domains",
                    models.ManyToManyField(related_name="projects", to="domains.domain", verbose_name="domains"),
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
                    "news",
                    models.ManyToManyField(
                        blank=True, related_name="projects", to="pages.newsitem", verbose_name="news"
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
                    "primary_domain",
                    models.ForeignKey(
                        help_text="Gives the page its colour.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="domains.domain",
                        verbose_name="main domain",
                    ),
                ),
            ],
            options={
                "verbose_name": "project",
                "verbose_name_plural": "projects",
                "ordering": ["-listed_on", "-pk"],
                "indexes": [
                    models.Index(fields=["state", "-listed_on", "-id"], name="project_by_start"),
                    models.Index(fields=["state", "stage"], name="project_by_stage"),
                    models.Index(fields=["state", "-updated_at", "-id"], name="project_by_change"),
                    models.Index(fields=["featured"], name="project_featured"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slug_nl", None), _negated=True),
                        fields=("slug_nl",),
                        name="project_slug_nl_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_en", None), _negated=True),
                        fields=("slug_en",),
                        name="project_slug_en_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_fr", None), _negated=True),
                        fields=("slug_fr",),
                        name="project_slug_fr_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug_de", None), _negated=True),
                        fields=("slug_de",),
                        name="project_slug_de_unique",
                        violation_error_message="Another page already uses this web address. Choose another one.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("budget_total", None), ("budget_total__gt", 0), _connector="OR"),
                        name="project_budget_above_zero",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Partner",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("lead", "Lead partner"),
                            ("partner", "Partner"),
                            ("associate", "Associated partner"),
                            ("subpartner", "Sub-partner"),
                            ("funder", "Funder"),
                            ("contractor", "Contractor"),
                            ("director", "Director (covenant)"),
                        ],
                        default="partner",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="partnerships",
                        to="pages.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="partners", to="projects.project"
                    ),
                ),
            ],
            options={
                "verbose_name": "partner",
                "verbose_name_plural": "partners",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("project", "organisation", "role"),
                        name="partner_once_per_role",
                        violation_error_message="This organisation already has that role here.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("role", "lead")),
                        fields=("project",),
                        name="partner_one_lead",
                        violation_error_message="There is already a lead partner. Give one of the two another role.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Location",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        help_text="A part of the municipality, or a place outside the province.",
                        max_length=120,
                        verbose_name="place",
                    ),
                ),
                (
                    "place_nl",
                    models.CharField(
                        blank=True,
                        help_text="A part of the municipality, or a place outside the province.",
                        max_length=120,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "place_en",
                    models.CharField(
                        blank=True,
                        help_text="A part of the municipality, or a place outside the province.",
                        max_length=120,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "place_fr",
                    models.CharField(
                        blank=True,
                        help_text="A part of the municipality, or a place outside the province.",
                        max_length=120,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "place_de",
                    models.CharField(
                        blank=True,
                        help_text="A part of the municipality, or a place outside the province.",
                        max_length=120,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "country",
                    models.CharField(
                        default="BE", help_text="Two letters: BE, NL, FR …", max_length=2, verbose_name="country"
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="geo.municipality",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="locations", to="projects.project"
                    ),
                ),
            ],
            options={
                "verbose_name": "location",
                "verbose_name_plural": "locations",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("municipality", None), _negated=True),
                            models.Q(("place_nl", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="location_is_somewhere",
                        violation_error_message="Choose a municipality, or write a place.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FundingLine",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("eu", "European"),
                            ("federal", "Federal"),
                            ("flemish", "Flemish"),
                            ("provincial", "Provincial"),
                            ("municipal", "Municipal"),
                            ("own", "Own means"),
                            ("private", "Private"),
                            ("other", "Other"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro, without VAT. Leave empty when it is not known: that is not the same as 0.",
                        max_digits=14,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="amount",
                    ),
                ),
                (
                    "rate",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leave empty to compute it from the budget.",
                        max_digits=5,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="rate",
                    ),
                ),
                ("grant_reference", models.CharField(blank=True, max_length=60, verbose_name="grant reference")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("show_amount", models.BooleanField(default=True, verbose_name="show the amount")),
                (
                    "funder",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="funding_lines",
                        to="pages.organisation",
                        verbose_name="funder",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="funding_lines",
                        to="projects.programme",
                        verbose_name="programme",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="funding_lines", to="projects.project"
                    ),
                ),
            ],
            options={
                "verbose_name": "funding line",
                "verbose_name_plural": "funding lines",
                "ordering": ["position", "pk"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount", None), ("amount__gte", 0), _connector="OR"),
                        name="funding_amount_not_negative",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("rate", None), models.Q(("rate__gte", 0), ("rate__lte", 100)), _connector="OR"
                        ),
                        name="funding_rate_is_a_percentage",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProjectAccordionBlock",
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
                        to="projects.project",
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
            name="ProjectCallToActionBlock",
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
                        to="projects.project",
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
            name="ProjectCardBlock",
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
                        to="projects.project",
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
            name="ProjectContactBlock",
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
                        to="projects.project",
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
            name="ProjectDownloadBlock",
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
                        to="projects.project",
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
            name="ProjectFigureBlock",
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
                        to="projects.project",
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
            name="ProjectGalleryBlock",
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
                        to="projects.project",
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
            name="ProjectKeyFigureBlock",
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
                        to="projects.project",
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
            name="ProjectQuoteBlock",
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
                        to="projects.project",
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
            name="ProjectTextBlock",
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
                        to="projects.project",
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
            name="ProjectVideoBlock",
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
                        to="projects.project",
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
