from typing import Any

from django.core.management.base import BaseCommand

from pom_site.publishing.schedule import publish_due


class Command(BaseCommand):
    help = "Publishes what is scheduled and due. Pages do so by themselves; a timer may run this for quiet nights."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{publish_due()} published.")
