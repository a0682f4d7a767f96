from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from domains.models import Association, Brownfield, Building, Domain, Initiative, Park, all_domains
from pages.models import KINDS, ContactPerson, NewsItem
from pom_site.blocks.models import HasBlocks, create_block_models
from pom_site.media.models import Document, Illustrated
from pom_site.publishing.amounts import money
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS, Publishable
from projects.addresses import at
from projects.querysets import ProjectQuerySet

LONG_AGO = datetime.date(1900, 1, 1)


class Stage(models.TextChoices):
    """Where a project stands in the world; its `state` says where the page stands."""

    IDEA = "idea", _("Idea")
    PREPARATION = "preparation", _("In preparation")
    APPROVED = "approved", _("Approved")
    RUNNING = "running", _("Running")
    ON_HOLD = "on_hold", _("On hold")
    COMPLETED = "completed", _("Completed")
    STOPPED = "stopped", _("Stopped")


class Role(models.TextChoices):
    LEAD = "lead", _("Lead partner")
    COORDINATOR = "coordinator", _("Coordinator")
    PARTNER = "partner", _("Partner")
    ASSOCIATE = "associate", _("Associated partner")
    FUNDER = "funder", _("Funder")
    SHAREHOLDER = "shareholder", _("Shareholder")
    BUILDER = "builder", _("Commissioning builder")


class Project(Illustrated, HasBlocks, Publishable):
    """A clearly delimited and measurable project, mostly in partnership: the core object of the portal."""

    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    project_number = models.CharField(_("project number"), max_length=60, blank=True)
    domains = models.ManyToManyField(Domain, related_name="projects", verbose_name=_("domains"))
    primary_domain = models.ForeignKey(
        Domain,
        models.PROTECT,
        related_name="+",
        verbose_name=_("main domain"),
        help_text=_("Gives the page its colour."),
    )
    stage = models.CharField(_("stage"), max_length=12, choices=Stage.choices, blank=True)
    starts_on = models.DateField(_("start"), null=True, blank=True)
    planned_end = models.DateField(_("planned end"), null=True, blank=True)
    ended_on = models.DateField(_("end"), null=True, blank=True)
    period_note = models.CharField(
        _("period in words"),
        max_length=80,
        blank=True,
        help_text=_("When the exact days are not known: “started in 2005”."),
    )
    listed_on = models.DateField(
        editable=False, default=LONG_AGO, help_text="The start, or long ago: orders the lists."
    )

    challenge = RichTextField(
        _("challenge"), blank=True, help_text=_("What problem does the project solve, and for whom?")
    )
    objectives = RichTextField(
        _("objectives"), blank=True, help_text=_("What must be reached? As concrete and measurable as possible.")
    )
    approach = RichTextField(_("approach"), blank=True, help_text=_("What is done, step by step?"))
    results_expected = RichTextField(
        _("expected results"),
        blank=True,
        help_text=_("What will there be at the end? Not needed once there are results."),
    )
    results = RichTextField(_("results"), blank=True, help_text=_("What has changed, measured and dated?"))
    pom_role = models.CharField(_("role of the POM"), max_length=12, choices=Role.choices, blank=True)
    pom_task = models.CharField(
        _("exact task of the POM"),
        max_length=300,
        blank=True,
        help_text=_("What does the POM itself do in this project?"),
    )
    budget_total = money(_("total budget"), least=Decimal("0.01"), help_text=_("In euro, of all partners together."))
    budget_pom = money(_("budget of the POM"))
    specific_objective = models.CharField(
        _("specific objective"), max_length=20, blank=True, help_text=_("Code in the programme: RSO1.3.")
    )
    intervention_code = models.CharField(
        _("field of intervention"),
        max_length=3,
        blank=True,
        validators=[RegexValidator(r"^\d{1,3}$", _("A number of one to three digits: 073."))],
        help_text=_("Number in the European list of categories: 073."),
    )
    sdgs = models.JSONField(
        _("Sustainable Development Goals"), default=list, blank=True, help_text=_("The goals to which it contributes.")
    )
    quote = models.TextField(_("quote"), max_length=400, blank=True, help_text=_("What does a partner say about it?"))
    quote_source = models.CharField(
        _("who says so"), max_length=160, blank=True, help_text=_("Name people only with their consent.")
    )
    figure_value = models.CharField(
        _("figure that leads"), max_length=20, blank=True, help_text=_("With its unit: “35 ha”.")
    )
    figure_label = models.CharField(_("what it counts"), max_length=160, blank=True)
    figure_source = models.CharField(_("source of the figure"), max_length=160, blank=True)
    website = models.URLField(_("website"), blank=True)
    keep_url = models.URLField("keep.eu", blank=True, validators=[at("keep.eu")])
    kohesio_url = models.URLField("Kohesio", blank=True, validators=[at("kohesio.ec.europa.eu")])
    cordis_url = models.URLField("CORDIS", blank=True, validators=[at("cordis.europa.eu")])
    doi = models.CharField(
        "DOI",
        max_length=100,
        blank=True,
        validators=[RegexValidator(r"^10\.\d{4,9}/\S+$", _("A DOI looks like 10.5281/zenodo.1234567."))],
    )
    parks = models.ManyToManyField(Park, blank=True, related_name="projects", verbose_name=_("business parks"))
    brownfields = models.ManyToManyField(Brownfield, blank=True, related_name="projects", verbose_name=_("brownfields"))
    associations = models.ManyToManyField(
        Association, blank=True, related_name="projects", verbose_name=_("park associations")
    )
    buildings = models.ManyToManyField(Building, blank=True, related_name="projects", verbose_name=_("buildings"))
    initiatives = models.ManyToManyField(Initiative, blank=True, related_name="projects", verbose_name=_("initiatives"))
    documents = models.ManyToManyField(
        Document, blank=True, related_name="projects", verbose_name=_("documents"), help_text=_("Reports, leaflets …")
    )
    predecessor = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="successors",
        verbose_name=_("follow-up of"),
        help_text=_("The project that came before this one."),
    )
    publicity_keep_until = models.DateField(
        _("must stay online until"),
        null=True,
        blank=True,
        help_text=_("What the programme asks. Empty: five years after the end, when there is European money."),
    )
    contact = models.ForeignKey(
        ContactPerson, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("contact")
    )
    news = models.ManyToManyField(NewsItem, blank=True, related_name="projects", verbose_name=_("news"))
    featured = models.PositiveSmallIntegerField(
        _("place on the home page"),
        null=True,
        blank=True,
        help_text=_("1 is the large one; empty: not on the home page."),
    )

    objects: ClassVar = ProjectQuerySet.as_manager()

    url_name = "project-detail"
    scope_relations = ("domains", "primary_domain")
    snapshot_children = ("partners", "funding_lines", "locations", "indicators", "milestones")
    snapshot_kept = (*Publishable.snapshot_kept, "block_kinds", "listed_on")

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        default_permissions = PERMISSIONS
        ordering = ["-listed_on", "-pk"]
        constraints = [
            *unique_per_language("slug", "project"),
            models.CheckConstraint(
                condition=models.Q(budget_total=None) | models.Q(budget_total__gt=0), name="project_budget_above_zero"
            ),
        ]
        indexes = [
            models.Index(fields=["state", "-listed_on", "-id"], name="project_by_start"),
            models.Index(fields=["state", "stage"], name="project_by_stage"),
            models.Index(fields=["state", "-updated_at", "-id"], name="project_by_change"),
            models.Index(fields=["state", "title_nl", "id"], name="project_by_title"),
            models.Index(fields=["featured"], name="project_featured"),
        ]

    def save(self, *args: object, **kwargs: object) -> None:
        self.listed_on = self.starts_on or LONG_AGO
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        self._validate_period()
        self._validate_stage()
        self._validate_budget()
        self._validate_figure()
        self._validate_predecessor()
        self._validate_sdgs()

    def scope_codes(self) -> list[str]:
        return sorted({*(domain.code for domain in self.domains.all()), self.primary_domain.code})

    @property
    def domain(self) -> Domain | None:
        """The main domain, from the process's memory: no query."""
        return all_domains().get(self.primary_domain_id)

    @property
    def hue(self) -> str:
        return self.domain.hue if self.domain else ""

    @property
    def icon(self) -> str:
        return self.domain.icon if self.domain else ""

    @property
    def ends_on(self) -> datetime.date | None:
        return self.ended_on or self.planned_end

    def _validate_period(self) -> None:
        for name in ("planned_end", "ended_on"):
            end = getattr(self, name)
            if self.starts_on and end and end < self.starts_on:
                raise ValidationError({name: _("The end lies before the start. Correct one of the two.")})

    def _validate_stage(self) -> None:
        today = timezone.localdate()
        if self.stage == Stage.RUNNING and self.starts_on and self.starts_on > today:
            raise ValidationError(
                {
                    "stage": _(
                        "A project that starts later is not running yet. Correct the start or choose another stage."
                    )
                }
            )
        if self.stage == Stage.COMPLETED and self.ended_on and self.ended_on > today:
            raise ValidationError(
                {"ended_on": _("A completed project ends today or earlier. Correct the end or choose another stage.")}
            )

    def _validate_budget(self) -> None:
        if self.budget_pom and self.budget_total and self.budget_pom > self.budget_total:
            raise ValidationError(
                {"budget_pom": _("The POM's part is larger than the total budget. Correct one of the two.")}
            )

    def _validate_figure(self) -> None:
        if self.figure_value and not self.figure_source:
            raise ValidationError(
                {"figure_source_nl": _("Name the report or register: a figure without a source convinces nobody.")}
            )

    def _validate_predecessor(self) -> None:
        seen, before = {self.pk}, self.predecessor
        while before is not None:
            if before.pk in seen:
                raise ValidationError({"predecessor": _("A project cannot follow itself. Choose another one.")})
            seen.add(before.pk)
            before = before.predecessor

    def _validate_sdgs(self) -> None:
        if not isinstance(self.sdgs, list) or not set(self.sdgs) <= set(range(1, 18)):
            raise ValidationError({"sdgs": _("Choose from the seventeen goals.")})


BLOCKS = create_block_models(Project, __name__, KINDS)
