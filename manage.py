#!/usr/bin/env python
"""Django's command line for this site."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pom_site.settings")
    # A page must answer within seconds; a migration or a reindexing may take its time.
    os.environ.setdefault("DATABASE_STATEMENT_TIMEOUT", "600")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
