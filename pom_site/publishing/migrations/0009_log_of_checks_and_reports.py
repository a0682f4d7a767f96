from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0008_reports_by_visitors"),
    ]

    operations = [
        migrations.AlterField(
            model_name="auditentry",
            name="action",
            field=models.CharField(
                choices=[
                    ("created", "made"),
                    ("saved", "saved"),
                    ("drafted", "saved a draft"),
                    ("discarded", "threw a draft away"),
                    ("published", "published"),
                    ("scheduled", "scheduled"),
                    ("restored", "put an old version back as draft"),
                    ("offline", "took offline"),
                    ("online", "put online again"),
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
                    ("checked", "checked whether it is still right"),
                    ("report_handled", "handled a report by a visitor"),
                ],
                max_length=16,
                verbose_name="what",
            ),
        ),
    ]
