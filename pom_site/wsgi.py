"""The door for gunicorn: `gunicorn pom_site.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pom_site.settings")

application = get_wsgi_application()
