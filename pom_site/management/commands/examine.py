from typing import Any

from django.core.management.base import BaseCommand

from pom_site.publishing.addresses import public_models
from pom_site.publishing.examining import look_again_at_all


class Command(BaseCommand):
    help = (
        "Looks anew at the newest version of everything, so that the dashboard tells what is missing. May run any time."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        for model in public_models():
            self.stdout.write(f"{model._meta.label}: {look_again_at_all(model)} objects.")
