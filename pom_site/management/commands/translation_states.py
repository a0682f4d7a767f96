from typing import Any

from django.core.management.base import BaseCommand

from pom_site.publishing.addresses import public_models
from pom_site.publishing.completeness import forget_deleted, recompute_all


class Command(BaseCommand):
    help = "Looks anew how far everything is translated. Needed after an import only; doing it twice changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        for model in public_models():
            forget_deleted(model)
            self.stdout.write(f"{model._meta.label}: {recompute_all(model)} objects.")
