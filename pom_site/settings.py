"""All settings, from the environment only; every variable is explained in docs/settings.md.

With nothing set the site boots for development on SQLite. With DEBUG=false it refuses to start until
everything a public site needs is there, and a wrong value is refused by its name and value.
"""

import logging
import os
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError

from pom_site.delivery.policies import ADMIN, PUBLIC
from pom_site.publishing.languages import CODES, DEFAULT
from pom_site.publishing.languages import LANGUAGES as SITE_LANGUAGES

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

env = Env()


# --- Reading the environment -------------------------------------------------------------------


def _refuse(name: str, value: object, why: object) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"{name}={value!r} is refused: {why}")


def _read(parse: Callable[..., Any], name: str, default: Any, **options: Any) -> Any:
    """A variable that is empty counts as not set; one that cannot be understood stops the start."""
    if not os.environ.get(name):
        return default
    try:
        return parse(name, **options)
    except (EnvError, ValueError) as error:
        raise _refuse(name, os.environ[name], error) from None


def _read_secret(parse: Callable[..., Any], name: str, default: Any, hint: str) -> Any:
    """Like _read, for values that hold a password: the message never repeats them."""
    if not os.environ.get(name):
        return default
    try:
        return parse(name)
    except (EnvError, ValueError):
        raise ImproperlyConfigured(f"{name} is refused (its value is secret and not shown): {hint}") from None


def _site_url(default: str) -> str:
    url = str(_read(env.str, "SITE_URL", default)).rstrip("/")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or url != f"{parts.scheme}://{parts.netloc}" or not parts.hostname:
        raise _refuse("SITE_URL", url, "it must be a scheme and a host, like https://www.example.org")
    if PRODUCTION and parts.scheme != "https":
        raise _refuse("SITE_URL", url, "with DEBUG=false the site is served over https only")
    return url


# --- What kind of place is this? -----------------------------------------------------------------
DEBUG: bool = _read(env.bool, "DEBUG", True)
PRODUCTION = not DEBUG

if PRODUCTION:
    needed = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "EMAIL_URL")
    if missing := [name for name in needed if not os.environ.get(name)]:
        raise ImproperlyConfigured(f"With DEBUG=false these must be set: {', '.join(missing)}. See docs/settings.md.")

DEVELOPMENT_KEY = "django-insecure-development-only"
SECRET_KEY: str = _read_secret(env.str, "SECRET_KEY", DEVELOPMENT_KEY, "it must be a text")
if PRODUCTION and (len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5 or SECRET_KEY.startswith("django-insecure-")):
    raise ImproperlyConfigured("SECRET_KEY is refused (not shown): it must be 50 random characters or more.")

ALLOWED_HOSTS: list[str] = _read(env.list, "ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"])
REDIRECT_HOSTS: list[str] = [host.lower() for host in _read(env.list, "REDIRECT_HOSTS", [])]
for name, hosts in (("ALLOWED_HOSTS", ALLOWED_HOSTS), ("REDIRECT_HOSTS", REDIRECT_HOSTS)):
    if any(not host or "/" in host or ("*" in host and (PRODUCTION or name != "ALLOWED_HOSTS")) for host in hosts):
        raise _refuse(name, ",".join(hosts), "name the hosts, separated by commas, without http://")

SITE_URL = _site_url(f"https://{ALLOWED_HOSTS[0].lstrip('.')}" if PRODUCTION else "http://127.0.0.1:8000")
CSRF_TRUSTED_ORIGINS: list[str] = _read(env.list, "CSRF_TRUSTED_ORIGINS", [])
for origin in CSRF_TRUSTED_ORIGINS:
    if "://" not in origin:
        raise _refuse("CSRF_TRUSTED_ORIGINS", origin, "write each origin with its scheme, like https://example.org")

# --- The rooms, upper ones last ------------------------------------------------------------
INSTALLED_APPS = [
    "modeltranslation",
    "pom_site.apps.PortalAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "content_editor",
    "django_prose_editor",
    "js_asset",
    "tree_queries",
    "csp",
    "pom_site.publishing",
    "pom_site.geo",
    "pom_site.media",
    "pom_site.blocks",
    "pom_site.search",
    "pom_site.opendata",
    "pom_site.delivery",
    "pages",
    "domains",
    "projects",
    "pom_site.apps.PomSiteConfig",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "pom_site.delivery.middleware.PolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "pom_site.middleware.LanguageMiddleware",
    "pom_site.publishing.middleware.ScheduleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "pom_site.publishing.middleware.ActorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pom_site.publishing.staff.StaffMiddleware",
    "pom_site.publishing.previewing.PreviewMiddleware",
    "pom_site.delivery.indentation.IndentationMiddleware",
    "pages.middleware.TreePageMiddleware",
]

ROOT_URLCONF = "pom_site.urls"
WSGI_APPLICATION = "pom_site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "pom_site.context.site",
            ],
        },
    },
]

# --- Database --------------------------------------------------------------------------------------
DATABASE_STATEMENT_TIMEOUT: int = _read(env.int, "DATABASE_STATEMENT_TIMEOUT", 2)
if DATABASE_STATEMENT_TIMEOUT < 0:
    raise _refuse("DATABASE_STATEMENT_TIMEOUT", DATABASE_STATEMENT_TIMEOUT, "seconds, 0 for no limit")

SQLITE = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}
POSTGRESQL = {"connect_timeout": 2, "options": f"-c statement_timeout={DATABASE_STATEMENT_TIMEOUT * 1000}"}


def _database() -> dict[str, Any]:
    hint = "write sqlite:////absolute/path.sqlite3 or postgresql://user:password@host:5432/name"
    default = {"ENGINE": "django.db.backends.sqlite3", "NAME": VAR_DIR / "db.sqlite3"}
    database: dict[str, Any] = _read_secret(env.dj_db_url, "DATABASE_URL", default, hint)
    options = {"django.db.backends.sqlite3": SQLITE, "django.db.backends.postgresql": POSTGRESQL}
    if database["ENGINE"] not in options or not database["NAME"]:
        raise ImproperlyConfigured(f"DATABASE_URL is refused (its value is secret and not shown): {hint}")
    database["OPTIONS"] = options[database["ENGINE"]] | database.get("OPTIONS", {})
    if database["ENGINE"].endswith("postgresql"):
        database |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
    return database


DATABASES = {"default": _database()}

# How long a process trusts what it remembers before it asks the database whether anything changed.
CONTENT_VERSION_SECONDS = 1.0

# --- Files -----------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT: Path = _read(env.path, "STATIC_ROOT", VAR_DIR / "static")
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT: Path = _read(env.path, "MEDIA_ROOT", VAR_DIR / "media")
for name, folder in (("STATIC_ROOT", STATIC_ROOT), ("MEDIA_ROOT", MEDIA_ROOT)):
    if not folder.is_absolute() or folder.is_file():
        raise _refuse(name, str(folder), "it must be the absolute path of a folder")

if DEBUG:
    VAR_DIR.mkdir(exist_ok=True)

PLAIN_STATIC = "django.contrib.staticfiles.storage.StaticFilesStorage"
HASHED_STATIC = "whitenoise.storage.CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": HASHED_STATIC if PRODUCTION else PLAIN_STATIC},
}
FILE_UPLOAD_PERMISSIONS = 0o644
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_242_880
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000  # a page form with thirty blocks in four languages
DATA_UPLOAD_MAX_NUMBER_FILES = 20

# --- Languages -------------------------------------------------------------------------------------
LANGUAGES = SITE_LANGUAGES
LANGUAGE_CODE = DEFAULT
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Brussels"
USE_TZ = True
MODELTRANSLATION_LANGUAGES = CODES
MODELTRANSLATION_DEFAULT_LANGUAGE = DEFAULT
MODELTRANSLATION_PREPOPULATE_LANGUAGE = DEFAULT
MODELTRANSLATION_FALLBACK_LANGUAGES = (DEFAULT,)

# A URL typed without a scheme means https; the setting itself is announced as transitional.
warnings.filterwarnings("ignore", message="The FORMS_URLFIELD_ASSUME_HTTPS")
FORMS_URLFIELD_ASSUME_HTTPS = True

# --- Mail and log ----------------------------------------------------------------------------------
MAIL_HINT = "write submission://user:password@host:587, or console:// to print messages"
MAIL: dict[str, Any] = _read_secret(env.dj_email_url, "EMAIL_URL", {}, MAIL_HINT)
if MAIL and not MAIL.get("EMAIL_BACKEND"):
    raise ImproperlyConfigured(f"EMAIL_URL is refused (its value is secret and not shown): {MAIL_HINT}")
EMAIL_BACKEND: str = MAIL.get("EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend")
EMAIL_HOST: str = MAIL.get("EMAIL_HOST") or "localhost"
EMAIL_PORT: int = MAIL.get("EMAIL_PORT") or 25
EMAIL_HOST_USER: str = MAIL.get("EMAIL_HOST_USER") or ""
EMAIL_HOST_PASSWORD: str = MAIL.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS: bool = MAIL.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL: bool = MAIL.get("EMAIL_USE_SSL", False)
EMAIL_FILE_PATH: str = MAIL.get("EMAIL_FILE_PATH") or ""
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL: str = _read(env.str, "DEFAULT_FROM_EMAIL", f"noreply@{urlsplit(SITE_URL).hostname}")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

LOG_LEVEL: str = _read(env.str, "LOG_LEVEL", "INFO").upper()
if LOG_LEVEL not in logging.getLevelNamesMapping():
    raise _refuse("LOG_LEVEL", os.environ["LOG_LEVEL"], "one of DEBUG, INFO, WARNING, ERROR, CRITICAL")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    "loggers": {"django": {"handlers": ["console"], "level": LOG_LEVEL, "propagate": False}},
}

# --- Signing in; only the admin ever sets a cookie ---------------------------------------------------
LOGIN_URL = "admin:login"
AUTHENTICATION_BACKENDS = ["pom_site.publishing.backend.RightsBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
SESSION_COOKIE_NAME = "__Host-session" if PRODUCTION else "session"
SESSION_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_AGE = 60 * 60 * 10
CSRF_COOKIE_NAME = "__Host-csrf" if PRODUCTION else "csrf"
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_HTTPONLY = True

# --- Headers; the content policy is sent by delivery.middleware.PolicyMiddleware ---------------------
SECURE_SSL_REDIRECT = PRODUCTION
# The proxy in front must set this header itself, never pass on a visitor's: deploy/nginx.conf does.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUCTION else None
SECURE_HSTS_SECONDS = 63_072_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = PRODUCTION
SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"

CONTENT_SECURITY_POLICY = PUBLIC
ADMIN_CONTENT_SECURITY_POLICY = ADMIN
CSRF_FAILURE_VIEW = "pom_site.errors.csrf_failure"
