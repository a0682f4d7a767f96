import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import pom_site.publishing.fields


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "__first__"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("publishing", "0002_first_content_version"),
    ]

    operations = [
        migrations.CreateModel(
            name="Package",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=120, verbose_name="title")),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("publish_at", models.DateTimeField(blank=True, null=True, verbose_name="publish at")),
                (
                    "published_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published on"),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                (
                    "failure",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="why it was not published"
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
            ],
            options={
                "verbose_name": "package",
                "verbose_name_plural": "packages",
                "ordering": ["-created_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="PathHistory",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("object_id", models.PositiveBigIntegerField(editable=False)),
                ("path", models.CharField(max_length=500, unique=True, verbose_name="old address")),
                ("language", models.CharField(max_length=2, verbose_name="language")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="since")),
                (
                    "content_type",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "old address",
                "verbose_name_plural": "old addresses",
            },
        ),
        migrations.CreateModel(
            name="Redirect",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "old_path",
                    models.CharField(
                        help_text="Starts and ends with /.", max_length=300, unique=True, verbose_name="address"
                    ),
                ),
                (
                    "target",
                    models.CharField(
                        max_length=300, validators=[pom_site.publishing.fields.validate_link], verbose_name="leads to"
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
            ],
            options={
                "verbose_name": "redirect",
                "verbose_name_plural": "redirects",
                "ordering": ["old_path"],
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("object_id", models.PositiveBigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("draft", "Draft"), ("live", "Published"), ("deleted", "Deleted")],
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("current", models.BooleanField(default=True)),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("data", models.JSONField()),
                ("publish_at", models.DateTimeField(blank=True, null=True, verbose_name="publish at")),
                ("failure", models.CharField(blank=True, max_length=300, verbose_name="why it was not published")),
                ("review_requested_at", models.DateTimeField(blank=True, null=True, verbose_name="for review since")),
                (
                    "minor",
                    models.BooleanField(
                        default=False,
                        help_text="Translations stay up to date: only a typing error or a figure changed.",
                        verbose_name="minor change",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name="saved on"),
                ),
                (
                    "based_on",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="publishing.revision",
                    ),
                ),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="contenttypes.contenttype"
                    ),
                ),
                (
                    "package",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="revisions",
                        to="publishing.package",
                        verbose_name="package",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "version",
                "verbose_name_plural": "versions",
                "ordering": ["-created_at", "-pk"],
                "indexes": [
                    models.Index(fields=["content_type", "object_id", "-created_at"], name="revision_of_object"),
                    models.Index(
                        condition=models.Q(("current", True), ("kind", "draft")),
                        fields=["publish_at"],
                        name="revision_due",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("current", True)),
                        fields=("content_type", "object_id", "kind"),
                        name="revision_one_current",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewRequest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("requested_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("note", models.TextField(blank=True, max_length=600, verbose_name="note")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("approved", "Approved"), ("returned", "Sent back")],
                        max_length=10,
                        verbose_name="outcome",
                    ),
                ),
                ("answer", models.TextField(blank=True, max_length=600, verbose_name="answer")),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "answered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "requested_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="review_requests",
                        to="publishing.revision",
                        verbose_name="version",
                    ),
                ),
            ],
            options={
                "verbose_name": "review request",
                "verbose_name_plural": "review requests",
                "ordering": ["-requested_at"],
            },
        ),
        migrations.CreateModel(
            name="PreviewLink",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("note", models.CharField(blank=True, max_length=120, verbose_name="for whom")),
                ("expires_at", models.DateTimeField(verbose_name="valid until")),
                (
                    "revoked_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
                (
                    "package",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="preview_links",
                        to="publishing.package",
                        verbose_name="package",
                    ),
                ),
                (
                    "revisions",
                    models.ManyToManyField(
                        related_name="preview_links", to="publishing.revision", verbose_name="versions"
                    ),
                ),
            ],
            options={
                "verbose_name": "preview link",
                "verbose_name_plural": "preview links",
                "ordering": ["-created_at"],
            },
        ),
        migrations.CreateModel(
            name="StaffProfile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "scopes",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Codes of domains; empty: all of them.",
                        verbose_name="only these domains",
                    ),
                ),
                (
                    "languages",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Languages of a translator; empty: all of them.",
                        verbose_name="translates into",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="staff_profile",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "staff profile",
                "verbose_name_plural": "staff profiles",
            },
        ),
        migrations.CreateModel(
            name="TranslationRequest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("object_id", models.PositiveBigIntegerField(editable=False)),
                (
                    "language",
                    models.CharField(
                        choices=[("en", "en"), ("fr", "fr"), ("de", "de")], max_length=2, verbose_name="language"
                    ),
                ),
                ("number", models.PositiveIntegerField(default=0, verbose_name="number of requests")),
                ("last_at", models.DateTimeField(auto_now=True, verbose_name="last request")),
                (
                    "content_type",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "request for a translation",
                "verbose_name_plural": "requests for a translation",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("content_type", "object_id", "language"), name="translation_request_unique"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TranslationState",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("object_id", models.PositiveBigIntegerField(editable=False)),
                (
                    "language",
                    models.CharField(
                        choices=[("en", "en"), ("fr", "fr"), ("de", "de")], max_length=2, verbose_name="language"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("none", "None"),
                            ("incomplete", "Incomplete"),
                            ("outdated", "Outdated"),
                            ("complete", "Complete"),
                        ],
                        default="none",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                ("filled", models.PositiveIntegerField(default=0, verbose_name="texts translated")),
                ("total", models.PositiveIntegerField(default=0, verbose_name="texts in Dutch")),
                ("sources", models.JSONField(default=dict, editable=False)),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="last changed")),
                (
                    "content_type",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "translation",
                "verbose_name_plural": "translations",
                "indexes": [models.Index(fields=["language", "status"], name="translation_by_status")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("content_type", "object_id", "language"), name="translation_state_unique"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AuditEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name="when")),
                ("username", models.CharField(blank=True, max_length=150, verbose_name="user name")),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("created", "made"),
                            ("saved", "saved"),
                            ("drafted", "saved a draft"),
                            ("discarded", "threw a draft away"),
                            ("published", "published"),
                            ("scheduled", "scheduled"),
                            ("restored", "put an old version back as draft"),
                            ("offline", "took offline"),
                            ("deleted", "deleted"),
                            ("put_back", "took out of the recycle bin"),
                            ("moved", "moved"),
                            ("review_asked", "asked for a review"),
                            ("review_answered", "answered a review"),
                            ("signed_in", "signed in"),
                            ("sign_in_failed", "failed to sign in"),
                            ("signed_out", "signed out"),
                            ("rights", "changed rights"),
                            ("link_made", "made a preview link"),
                            ("link_revoked", "withdrew a preview link"),
                        ],
                        max_length=16,
                        verbose_name="what",
                    ),
                ),
                ("object_id", models.CharField(blank=True, max_length=40)),
                ("title", models.CharField(blank=True, max_length=200, verbose_name="which")),
                ("details", models.JSONField(default=dict, verbose_name="details")),
                (
                    "content_type",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="who",
                    ),
                ),
            ],
            options={
                "verbose_name": "log entry",
                "verbose_name_plural": "audit log",
                "ordering": ["-at", "-pk"],
                "default_permissions": ("view",),
                "indexes": [models.Index(fields=["content_type", "object_id", "-at"], name="audit_of_object")],
            },
        ),
        migrations.CreateModel(
            name="Autosave",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "object_id",
                    models.PositiveBigIntegerField(default=0, help_text="0: an object that does not exist yet."),
                ),
                ("data", models.JSONField(default=dict)),
                ("saved_at", models.DateTimeField(auto_now=True)),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="contenttypes.contenttype"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "verbose_name": "unsaved work",
                "verbose_name_plural": "unsaved work",
                "constraints": [
                    models.UniqueConstraint(fields=("user", "content_type", "object_id"), name="autosave_unique")
                ],
            },
        ),
        migrations.CreateModel(
            name="Ending",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("object_id", models.PositiveBigIntegerField(editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("redirect", "Lead to another page"),
                            ("successor", "Lead to its successor"),
                            ("gone", "Say that it is gone, and why"),
                        ],
                        max_length=10,
                        verbose_name="ending",
                    ),
                ),
                (
                    "link",
                    models.CharField(
                        blank=True,
                        help_text="Starts with /: a page of this site.",
                        max_length=300,
                        validators=[pom_site.publishing.fields.validate_link],
                        verbose_name="other page",
                    ),
                ),
                ("explanation", models.TextField(blank=True, max_length=600, verbose_name="explanation")),
                ("explanation_nl", models.TextField(blank=True, max_length=600, null=True, verbose_name="explanation")),
                ("explanation_en", models.TextField(blank=True, max_length=600, null=True, verbose_name="explanation")),
                ("explanation_fr", models.TextField(blank=True, max_length=600, null=True, verbose_name="explanation")),
                ("explanation_de", models.TextField(blank=True, max_length=600, null=True, verbose_name="explanation")),
                ("since", models.DateTimeField(auto_now=True, verbose_name="since")),
                (
                    "content_type",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "ending",
                "verbose_name_plural": "endings",
                "constraints": [
                    models.UniqueConstraint(fields=("content_type", "object_id"), name="ending_one_an_object")
                ],
            },
        ),
        migrations.AddField(
            model_name="contentversion",
            name="next_due",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
