from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from ..fallback import fallback_language
from ..languages import CODES, DEFAULT, columns
from ..querysets import PublishableQuerySet

SUMMARY_LENGTH = 300
# What staff may be allowed to do with public objects; each model names this in its Meta.
PERMISSIONS = ("add", "change", "delete", "view", "publish")


class State(models.TextChoices):
    DRAFT = "draft", _("Draft")
    REVIEW = "review", _("For review")
    PUBLISHED = "published", _("Published")
    OFFLINE = "offline", _("Offline")


class Publishable(models.Model):
    """What every public object shares: texts and address per language, state and time, and who keeps it right."""

    title = models.CharField(_("title"), max_length=200)
    slug = models.SlugField(
        _("web address"),
        max_length=120,
        null=True,
        blank=True,
        help_text=_("The last part of the page's address. Leave empty to make it from the title."),
    )
    summary = models.TextField(
        _("summary"),
        max_length=SUMMARY_LENGTH,
        blank=True,
        help_text=_("One or two plain sentences, at most 300 characters. Lists and search engines show them."),
    )
    seo_title = models.CharField(
        _("title for search engines"),
        max_length=60,
        blank=True,
        help_text=_("Only when the title is too long for search results; at most 60 characters."),
    )
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.DRAFT)
    publish_from = models.DateTimeField(
        _("visible from"), null=True, blank=True, help_text=_("Leave empty to show it at once.")
    )
    publish_until = models.DateTimeField(
        _("visible until"), null=True, blank=True, help_text=_("Leave empty to keep showing it.")
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("owner"),
        help_text=_("The colleague who keeps this page right."),
    )
    reviewed_at = models.DateField(
        _("checked on"), null=True, blank=True, help_text=_("When somebody last checked that everything here is right.")
    )
    source_note = models.TextField(
        _("sources"), blank=True, help_text=_("Where the facts come from. Only colleagues see this.")
    )
    sample = models.BooleanField(
        _("sample data"),
        default=False,
        help_text=_("Visitors see the label “sample data”. Untick it once the facts are confirmed."),
    )
    languages = models.CharField(max_length=30, blank=True, default="", editable=False)
    created_at = models.DateTimeField(_("made on"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last changed"), auto_now=True)

    objects = PublishableQuerySet.as_manager()

    url_name: ClassVar[str]
    host: ClassVar[str] = ""  # the foreign key to the object that it stands on, and is no more public than
    kind_scope: ClassVar[tuple[str, ...]] = ()  # codes of the domains that all objects of this kind belong to
    review_months: ClassVar[int] = 12  # how long facts of this kind stay fresh; 0: it carries its own date
    scope_relations: ClassVar[tuple[str, ...]] = ()  # what scope_codes() reads: fetched at once for many objects
    snapshot_children: ClassVar[tuple[str, ...]] = ()
    snapshot_kept: ClassVar[tuple[str, ...]] = (
        "state",
        "publish_from",
        "publish_until",
        "languages",
        "reviewed_at",
        "created_at",
        "updated_at",
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.title or str(_("Untitled"))

    def save(self, *args: object, **kwargs: object) -> None:
        self.fill_slugs()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def get_absolute_url(self) -> str:
        """The address in the active language; a text that exists in Dutch only keeps its Dutch slug there."""
        return reverse(self.url_name, kwargs={"slug": self.slug})

    def clean(self) -> None:
        super().clean()
        self.fill_slugs()
        self._validate_summary()
        self._validate_slugs_are_free()
        self._validate_visibility()

    def get_url_in(self, language: str) -> str:
        with override(language):
            return self.get_absolute_url()

    @property
    def existing_languages(self) -> list[str]:
        """
        Languages that this object can be read in: it has a title and an address there, and nothing was missing when it
        was published. `languages` keeps the latter; while it is empty, nobody has looked yet.
        """
        kept = self.languages.split() or CODES
        return [
            code for code in CODES if code in kept and getattr(self, f"title_{code}") and getattr(self, f"slug_{code}")
        ]

    @property
    def is_translated(self) -> bool:
        """Whether it exists in the active language; if not, visitors are told so and read Dutch texts."""
        return (get_language() or DEFAULT) in self.existing_languages

    def language_of(self, field: str) -> str:
        return fallback_language(self, field)

    @property
    def title_language(self) -> str:
        return self.language_of("title")

    @property
    def reference(self) -> str:
        """Names this object in a form that visitors send: "projects.project:12"."""
        return f"{self._meta.label_lower}:{self.pk}"

    @property
    def is_public(self) -> bool:
        now = timezone.now()
        return (
            self.state == State.PUBLISHED
            and (self.publish_from is None or self.publish_from <= now)
            and (self.publish_until is None or self.publish_until > now)
            and (not self.host or getattr(self, self.host).is_public)
        )

    @classmethod
    def child_accessors(cls) -> tuple[str, ...]:
        """Names of the relations whose rows belong to this object: they are part of its snapshots."""
        return cls.snapshot_children

    def scope_codes(self) -> list[str]:
        """Codes of the domains it belongs to; none: it belongs to everybody."""
        return list(self.kind_scope)

    def after_restore(self) -> None:
        """
        Called when a snapshot was written over the rows: what is computed from children is computed anew. What was kept
        of the languages belongs to the rows before; publishing looks again.
        """
        if self.languages:
            self.languages = ""
            type(self)._base_manager.filter(pk=self.pk).update(languages="")

    def slug_is_taken(self, column: str, slug: str) -> bool:
        """Where an object is not translated it answers with its Dutch slug: that counts as its slug there."""
        dutch = f"slug_{DEFAULT}"
        used = models.Q(**{column: slug})
        if column != dutch:
            used |= models.Q((f"{column}__isnull", True), (dutch, slug))
        else:
            for code in CODES:
                if not (getattr(self, f"slug_{code}") or getattr(self, f"title_{code}")):
                    used |= models.Q(**{f"slug_{code}": slug})
        return type(self)._base_manager.filter(used).exclude(pk=self.pk).exists()

    def taken_slugs(self) -> list[str]:
        """Columns whose slug another object uses."""
        return [each for each in columns("slug") if (slug := getattr(self, each)) and self.slug_is_taken(each, slug)]

    def fill_slugs(self) -> None:
        """Make the missing slugs from the titles; a number keeps them apart. Without a title there is none, not ""."""
        for code, column in zip(CODES, columns("slug"), strict=True):
            title = getattr(self, f"title_{code}")
            if getattr(self, column):
                continue
            if not title:
                setattr(self, column, None)
                continue
            base = slugify(title)[:110] or "pagina"
            slug, number = base, 2
            while self.slug_is_taken(column, slug):
                slug, number = f"{base}-{number}", number + 1
            setattr(self, column, slug)

    def _validate_slugs_are_free(self) -> None:
        """The constraints catch it too, but say it at the top of the form instead of beside the field."""
        message = _("Another page already uses this web address. Choose another one.")
        if taken := self.taken_slugs():
            raise ValidationError(dict.fromkeys(taken, message))

    def _validate_summary(self) -> None:
        """Forms count the characters; texts that come from files are counted here."""
        for column in columns("summary"):
            try:
                MaxLengthValidator(SUMMARY_LENGTH)(getattr(self, column) or "")
            except ValidationError as error:
                raise ValidationError({column: error}) from error

    def _validate_visibility(self) -> None:
        if self.publish_from and self.publish_until and self.publish_until <= self.publish_from:
            raise ValidationError(
                {"publish_until": _("Choose a moment after “visible from”, or leave one of them empty.")}
            )
