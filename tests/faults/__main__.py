"""`python -m tests.faults <scenario> <numbers>`: the last line is what it found out, as JSON."""

import json
import os
import sys

import django


def main(name, *numbers):
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pom_site.settings")
    django.setup()
    from tests.faults import scenarios

    sys.stdout.write(json.dumps(getattr(scenarios, name)(*map(int, numbers))) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
