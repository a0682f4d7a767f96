from typing import Any

from django.core.management.base import BaseCommand

from pom_site.starter.loader import Loader


class Command(BaseCommand):
    help = "Loads the starter site in four languages. A site that has content is left alone."

    def handle(self, *args: Any, **options: Any) -> None:
        made = Loader().load()
        said = f"Starter site: {made} objects made." if made else "This site has content: nothing is loaded."
        self.stdout.write(said)
