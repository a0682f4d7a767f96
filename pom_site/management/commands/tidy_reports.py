from typing import Any

from django.core.management.base import BaseCommand

from pom_site.publishing import reports


class Command(BaseCommand):
    help = "Removes reports by visitors that were handled a year ago, and every address that is older than a year."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{reports.clean_up()} removed.")
