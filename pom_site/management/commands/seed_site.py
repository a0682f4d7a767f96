from typing import Any

from django.core.management.base import BaseCommand

from pom_site.starter.loader import Loader


class Command(BaseCommand):
    help = "Loads the starter site: pages, domains, projects and news in four languages. What exists stays as it is."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Starter site: {Loader().load()} objects made.")
