import uuid

import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

import projects.addresses


class Migration(migrations.Migration):
    dependencies = [
        ("media", "0001_initial"),
        ("pages", "0005_tell_more_of_organisations"),
        ("projects", "0005_may_publish"),
    ]

    operations = [
        migrations.CreateModel(
            name="IndicatorDefinition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.CharField(
                        help_text="RCO38, or a code of our own.", max_length=20, unique=True, verbose_name="code"
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="name")),
                ("name_nl", models.CharField(max_length=160, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=160, null=True, verbose_name="name")),
                ("name_fr", models.CharField(max_length=160, null=True, verbose_name="name")),
                ("name_de", models.CharField(max_length=160, null=True, verbose_name="name")),
                ("unit", models.CharField(help_text="ha, MWh, enterprises …", max_length=40, verbose_name="unit")),
                (
                    "unit_nl",
                    models.CharField(help_text="ha, MWh, enterprises …", max_length=40, null=True, verbose_name="unit"),
                ),
                (
                    "unit_en",
                    models.CharField(help_text="ha, MWh, enterprises …", max_length=40, null=True, verbose_name="unit"),
                ),
                (
                    "unit_fr",
                    models.CharField(help_text="ha, MWh, enterprises …", max_length=40, null=True, verbose_name="unit"),
                ),
                (
                    "unit_de",
                    models.CharField(help_text="ha, MWh, enterprises …", max_length=40, null=True, verbose_name="unit"),
                ),
                (
                    "explanation",
                    models.TextField(
                        blank=True,
                        help_text="What is counted, and what is not?",
                        max_length=400,
                        verbose_name="explanation",
                    ),
                ),
                (
                    "explanation_nl",
                    models.TextField(
                        blank=True,
                        help_text="What is counted, and what is not?",
                        max_length=400,
                        null=True,
                        verbose_name="explanation",
                    ),
                ),
                (
                    "explanation_en",
                    models.TextField(
                        blank=True,
                        help_text="What is counted, and what is not?",
                        max_length=400,
                        null=True,
                        verbose_name="explanation",
                    ),
                ),
                (
                    "explanation_fr",
                    models.TextField(
                        blank=True,
                        help_text="What is counted, and what is not?",
                        max_length=400,
                        null=True,
                        verbose_name="explanation",
                    ),
                ),
                (
                    "explanation_de",
                    models.TextField(
                        blank=True,
                        help_text="What is counted, and what is not?",
                        max_length=400,
                        null=True,
                        verbose_name="explanation",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("output", "Output (what was made)"),
                            ("result", "Result (what changed)"),
                            ("own", "Own indicator"),
                        ],
                        default="own",
                        max_length=6,
                        verbose_name="kind",
                    ),
                ),
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
                    "direction",
                    models.CharField(
                        choices=[("higher", "Higher is better"), ("lower", "Lower is better")],
                        default="higher",
                        max_length=6,
                        verbose_name="direction",
                    ),
                ),
                (
                    "decimals",
                    models.PositiveSmallIntegerField(
                        default=0, validators=[django.core.validators.MaxValueValidator(4)], verbose_name="decimals"
                    ),
                ),
                (
                    "aggregation",
                    models.CharField(
                        choices=[
                            ("sum", "Add up"),
                            ("unique", "Not to be added: the same organisations may be counted twice"),
                            ("none", "Not to be added"),
                        ],
                        default="none",
                        max_length=6,
                        verbose_name="over several projects",
                    ),
                ),
            ],
            options={
                "verbose_name": "definition of an indicator",
                "verbose_name_plural": "definitions of indicators",
                "ordering": ["code"],
            },
        ),
        migrations.CreateModel(
            name="Indicator",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "disaggregation",
                    models.CharField(
                        blank=True,
                        help_text="Only when it is counted for parts: “small companies”.",
                        max_length=80,
                        verbose_name="part",
                    ),
                ),
                (
                    "baseline",
                    models.DecimalField(
                        blank=True, decimal_places=4, max_digits=16, null=True, verbose_name="at the start"
                    ),
                ),
                (
                    "baseline_year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="year of the start",
                    ),
                ),
                (
                    "target",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True, verbose_name="target"),
                ),
                ("target_on", models.DateField(blank=True, null=True, verbose_name="to be reached by")),
                (
                    "achieved",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        help_text="Not measured? Leave this empty: 0 means that nothing was achieved.",
                        max_digits=16,
                        null=True,
                        verbose_name="achieved",
                    ),
                ),
                ("achieved_on", models.DateField(blank=True, null=True, verbose_name="measured on")),
                (
                    "source",
                    models.CharField(
                        blank=True, help_text="Which report or register says so?", max_length=200, verbose_name="source"
                    ),
                ),
                (
                    "source_nl",
                    models.CharField(
                        blank=True,
                        help_text="Which report or register says so?",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_en",
                    models.CharField(
                        blank=True,
                        help_text="Which report or register says so?",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_fr",
                    models.CharField(
                        blank=True,
                        help_text="Which report or register says so?",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                (
                    "source_de",
                    models.CharField(
                        blank=True,
                        help_text="Which report or register says so?",
                        max_length=200,
                        null=True,
                        verbose_name="source",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_nl", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_de", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="indicators", to="projects.project"
                    ),
                ),
                (
                    "definition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="indicators",
                        to="projects.indicatordefinition",
                        verbose_name="indicator",
                    ),
                ),
            ],
            options={
                "verbose_name": "indicator",
                "verbose_name_plural": "indicators",
                "ordering": ["position", "pk"],
                "abstract": False,
                "indexes": [models.Index(fields=["definition", "achieved_on"], name="indicator_by_definition")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("project", "definition", "disaggregation"),
                        name="indicator_once_per_part",
                        violation_error_message="This indicator stands here already. Name the part that this row counts.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Milestone",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                ("title", models.CharField(max_length=160, verbose_name="title")),
                ("title_nl", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("title_fr", models.CharField(max_length=160, null=True, verbose_name="title")),
                ("title_de", models.CharField(max_length=160, null=True, verbose_name="title")),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "Planned"), ("reached", "Reached"), ("dropped", "Dropped")],
                        default="planned",
                        max_length=8,
                        verbose_name="state",
                    ),
                ),
                ("planned_on", models.DateField(blank=True, null=True, verbose_name="planned on")),
                ("reached_on", models.DateField(blank=True, null=True, verbose_name="reached on")),
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="milestones", to="projects.project"
                    ),
                ),
            ],
            options={
                "verbose_name": "milestone",
                "verbose_name_plural": "milestones",
                "ordering": ["position", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProgrammeLogo",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                (
                    "image",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.image",
                        verbose_name="image",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="logos", to="projects.programme"
                    ),
                ),
            ],
            options={
                "verbose_name": "logo",
                "verbose_name_plural": "logos",
                "ordering": ["position", "pk"],
            },
        ),
        migrations.AddField(
            model_name="location",
            name="kind",
            field=models.CharField(
                choices=[
                    ("site", "Where the work is done"),
                    ("area", "Area that profits from it"),
                    ("seat", "Seat of a partner"),
                ],
                default="site",
                max_length=7,
                verbose_name="kind",
            ),
        ),
        migrations.AddField(
            model_name="location",
            name="latitude",
            field=models.DecimalField(
                blank=True,
                decimal_places=6,
                help_text="WGS84: 51.054 in Gent.",
                max_digits=9,
                null=True,
                verbose_name="latitude",
            ),
        ),
        migrations.AddField(
            model_name="location",
            name="longitude",
            field=models.DecimalField(
                blank=True,
                decimal_places=6,
                help_text="East of Greenwich, WGS84: 3.724 in Gent.",
                max_digits=9,
                null=True,
                verbose_name="longitude",
            ),
        ),
        migrations.AddField(
            model_name="location",
            name="nuts3",
            field=models.CharField(
                blank=True,
                help_text="Gent is BE234.",
                max_length=5,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[A-Z]{2}[A-Z0-9]{3}$", "A NUTS 3 region has two letters and three signs: BE234 is Gent."
                    )
                ],
                verbose_name="NUTS 3 region",
            ),
        ),
        migrations.AddField(
            model_name="location",
            name="postcode",
            field=models.CharField(
                blank=True,
                help_text="Only outside the province: of a municipality it is known.",
                max_length=10,
                verbose_name="postcode",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="active_from",
            field=models.DateField(blank=True, null=True, verbose_name="takes part from"),
        ),
        migrations.AddField(
            model_name="partner",
            name="active_until",
            field=models.DateField(blank=True, null=True, verbose_name="takes part until"),
        ),
        migrations.AddField(
            model_name="partner",
            name="budget",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                max_digits=14,
                null=True,
                validators=[django.core.validators.MinValueValidator(0)],
                verbose_name="budget",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="eu_contribution",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                help_text="How much of this budget the European Union pays.",
                max_digits=14,
                null=True,
                validators=[django.core.validators.MinValueValidator(0)],
                verbose_name="European part",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="note",
            field=models.CharField(
                blank=True,
                help_text="In one sentence. No names of people.",
                max_length=300,
                verbose_name="what it does",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="note_de",
            field=models.CharField(
                blank=True,
                help_text="In one sentence. No names of people.",
                max_length=300,
                null=True,
                verbose_name="what it does",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="note_en",
            field=models.CharField(
                blank=True,
                help_text="In one sentence. No names of people.",
                max_length=300,
                null=True,
                verbose_name="what it does",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="note_fr",
            field=models.CharField(
                blank=True,
                help_text="In one sentence. No names of people.",
                max_length=300,
                null=True,
                verbose_name="what it does",
            ),
        ),
        migrations.AddField(
            model_name="partner",
            name="note_nl",
            field=models.CharField(
                blank=True,
                help_text="In one sentence. No names of people.",
                max_length=300,
                null=True,
                verbose_name="what it does",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="countries",
            field=models.CharField(
                blank=True,
                help_text="Two letters each, with a space between: BE NL.",
                max_length=120,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[A-Z]{2}( [A-Z]{2})*$", "Two letters each, with a space between: BE NL."
                    )
                ],
                verbose_name="countries",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="granting_authority",
            field=models.CharField(
                blank=True,
                help_text="Named in the disclaimer of directly managed programmes: CINEA, the European Commission …",
                max_length=160,
                verbose_name="granting authority",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="granting_authority_de",
            field=models.CharField(
                blank=True,
                help_text="Named in the disclaimer of directly managed programmes: CINEA, the European Commission …",
                max_length=160,
                null=True,
                verbose_name="granting authority",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="granting_authority_en",
            field=models.CharField(
                blank=True,
                help_text="Named in the disclaimer of directly managed programmes: CINEA, the European Commission …",
                max_length=160,
                null=True,
                verbose_name="granting authority",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="granting_authority_fr",
            field=models.CharField(
                blank=True,
                help_text="Named in the disclaimer of directly managed programmes: CINEA, the European Commission …",
                max_length=160,
                null=True,
                verbose_name="granting authority",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="granting_authority_nl",
            field=models.CharField(
                blank=True,
                help_text="Named in the disclaimer of directly managed programmes: CINEA, the European Commission …",
                max_length=160,
                null=True,
                verbose_name="granting authority",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="managing_authority",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="managed_programmes",
                to="pages.organisation",
                verbose_name="managing authority",
            ),
        ),
        migrations.AddField(
            model_name="programme",
            name="max_rate",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                help_text="In percent of the costs.",
                max_digits=5,
                null=True,
                validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(100)],
                verbose_name="largest European part",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="cordis_url",
            field=models.URLField(
                blank=True, validators=[projects.addresses.at("cordis.europa.eu")], verbose_name="CORDIS"
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="documents",
            field=models.ManyToManyField(
                blank=True,
                help_text="Reports, leaflets …",
                related_name="projects",
                to="media.document",
                verbose_name="documents",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="doi",
            field=models.CharField(
                blank=True,
                max_length=100,
                validators=[
                    django.core.validators.RegexValidator(
                        "^10\\.\\d{4,9}/\\S+$", "A DOI looks like 10.5281/zenodo.1234567."
                    )
                ],
                verbose_name="DOI",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="intervention_code",
            field=models.CharField(
                blank=True,
                help_text="Number in the European list of categories: 073.",
                max_length=3,
                validators=[
                    django.core.validators.RegexValidator("^\\d{1,3}$", "A number of one to three digits: 073.")
                ],
                verbose_name="field of intervention",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="keep_url",
            field=models.URLField(blank=True, validators=[projects.addresses.at("keep.eu")], verbose_name="keep.eu"),
        ),
        migrations.AddField(
            model_name="project",
            name="kohesio_url",
            field=models.URLField(
                blank=True, validators=[projects.addresses.at("kohesio.ec.europa.eu")], verbose_name="Kohesio"
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="objectives",
            field=models.TextField(
                blank=True,
                help_text="What must be reached? As concrete and measurable as possible.",
                verbose_name="objectives",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="objectives_de",
            field=models.TextField(
                blank=True,
                help_text="What must be reached? As concrete and measurable as possible.",
                null=True,
                verbose_name="objectives",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="objectives_en",
            field=models.TextField(
                blank=True,
                help_text="What must be reached? As concrete and measurable as possible.",
                null=True,
                verbose_name="objectives",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="objectives_fr",
            field=models.TextField(
                blank=True,
                help_text="What must be reached? As concrete and measurable as possible.",
                null=True,
                verbose_name="objectives",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="objectives_nl",
            field=models.TextField(
                blank=True,
                help_text="What must be reached? As concrete and measurable as possible.",
                null=True,
                verbose_name="objectives",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="predecessor",
            field=models.ForeignKey(
                blank=True,
                help_text="The project that came before this one.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="successors",
                to="projects.project",
                verbose_name="follow-up of",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="publicity_keep_until",
            field=models.DateField(
                blank=True,
                help_text="What the programme asks. Empty: five years after the end, when there is European money.",
                null=True,
                verbose_name="must stay online until",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote",
            field=models.TextField(
                blank=True, help_text="What does a partner say about it?", max_length=400, verbose_name="quote"
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_de",
            field=models.TextField(
                blank=True,
                help_text="What does a partner say about it?",
                max_length=400,
                null=True,
                verbose_name="quote",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_en",
            field=models.TextField(
                blank=True,
                help_text="What does a partner say about it?",
                max_length=400,
                null=True,
                verbose_name="quote",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_fr",
            field=models.TextField(
                blank=True,
                help_text="What does a partner say about it?",
                max_length=400,
                null=True,
                verbose_name="quote",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_nl",
            field=models.TextField(
                blank=True,
                help_text="What does a partner say about it?",
                max_length=400,
                null=True,
                verbose_name="quote",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_source",
            field=models.CharField(
                blank=True, help_text="Name people only with their consent.", max_length=160, verbose_name="who says so"
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_source_de",
            field=models.CharField(
                blank=True,
                help_text="Name people only with their consent.",
                max_length=160,
                null=True,
                verbose_name="who says so",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_source_en",
            field=models.CharField(
                blank=True,
                help_text="Name people only with their consent.",
                max_length=160,
                null=True,
                verbose_name="who says so",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_source_fr",
            field=models.CharField(
                blank=True,
                help_text="Name people only with their consent.",
                max_length=160,
                null=True,
                verbose_name="who says so",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="quote_source_nl",
            field=models.CharField(
                blank=True,
                help_text="Name people only with their consent.",
                max_length=160,
                null=True,
                verbose_name="who says so",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="results_expected",
            field=models.TextField(
                blank=True,
                help_text="What will there be at the end? Not needed once there are results.",
                verbose_name="expected results",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="results_expected_de",
            field=models.TextField(
                blank=True,
                help_text="What will there be at the end? Not needed once there are results.",
                null=True,
                verbose_name="expected results",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="results_expected_en",
            field=models.TextField(
                blank=True,
                help_text="What will there be at the end? Not needed once there are results.",
                null=True,
                verbose_name="expected results",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="results_expected_fr",
            field=models.TextField(
                blank=True,
                help_text="What will there be at the end? Not needed once there are results.",
                null=True,
                verbose_name="expected results",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="results_expected_nl",
            field=models.TextField(
                blank=True,
                help_text="What will there be at the end? Not needed once there are results.",
                null=True,
                verbose_name="expected results",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="sdgs",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="The goals to which it contributes.",
                verbose_name="Sustainable Development Goals",
            ),
        ),
        migrations.AddField(
            model_name="project",
            name="specific_objective",
            field=models.CharField(
                blank=True, help_text="Code in the programme: RSO1.3.", max_length=20, verbose_name="specific objective"
            ),
        ),
        migrations.AddConstraint(
            model_name="partner",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("budget", None),
                    ("eu_contribution", None),
                    ("eu_contribution__lte", models.F("budget")),
                    _connector="OR",
                ),
                name="partner_european_part_within_budget",
                violation_error_message="The European part is larger than the budget. Correct one of the two.",
            ),
        ),
        migrations.AddConstraint(
            model_name="partner",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("active_from", None),
                    ("active_until", None),
                    ("active_until__gte", models.F("active_from")),
                    _connector="OR",
                ),
                name="partner_leaves_after_joining",
                violation_error_message="The end lies before the start. Correct one of the two.",
            ),
        ),
    ]
