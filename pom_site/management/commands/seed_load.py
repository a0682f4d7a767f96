from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from domains.models import Domain
from pom_site.starter import load, load_plots


class Command(BaseCommand):
    help = "Makes N load projects in four languages and M load plots, the same ones every time; 0 removes them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--projects", type=int, default=10_000)
        parser.add_argument("--plots", type=int, default=0)

    def handle(self, *args: Any, projects: int, plots: int, **options: Any) -> None:
        for name, number in (("projects", projects), ("plots", plots)):
            if number < 0:
                raise CommandError(f"--{name} must be 0 or more.")
        if not Domain.objects.exists():
            raise CommandError("Load the starter site first: manage.py seed_site.")
        self.stdout.write(f"{load.load(projects)} load projects.")
        if load_plots.load_plots(plots):
            self.stdout.write(f"{plots} load plots.")
