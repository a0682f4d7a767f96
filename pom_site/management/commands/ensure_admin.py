"""Make the first account of the admin, once, with a password that nobody chose."""

import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandParser


class Command(BaseCommand):
    help = "Creates a superuser with a random password, shown once, unless the account is there already."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--username", default="beheer")

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["username"]
        users = get_user_model()._default_manager
        if users.filter(username=name).exists():
            self.stdout.write(f"Account: {name} (forgotten the password? manage.py changepassword {name})")
            return
        password = secrets.token_urlsafe(15)
        users.create_superuser(username=name, password=password)
        self.stdout.write(f"Account: {name}, password: {password} (shown this once)")
