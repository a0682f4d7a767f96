from typing import Any

from django.core.management.base import BaseCommand

from pom_site.publishing import bin


class Command(BaseCommand):
    help = "Removes for good what was deleted more than 90 days ago. Opening the recycle bin does so as well."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{bin.empty()} removed for good.")
