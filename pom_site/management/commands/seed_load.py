from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from domains.models import Domain
from pom_site.starter import load


class Command(BaseCommand):
    help = "Makes N load projects in four languages, the same ones every time; 0 removes them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--projects", type=int, default=10_000)

    def handle(self, *args: Any, projects: int, **options: Any) -> None:
        if projects < 0:
            raise CommandError("--projects must be 0 or more.")
        if not Domain.objects.exists():
            raise CommandError("Load the starter site first: manage.py seed_site.")
        self.stdout.write(f"{load.load(projects)} load projects.")
