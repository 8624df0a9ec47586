"""Django's settings, made from the table of ``configuration``."""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONE, SELF
from django import forms

from sincerely.web.configuration import configured, database, home_folder, secret_key

_HERE = Path(__file__).parent
_HOME = home_folder()

SECRET_KEY = secret_key(_HOME)
DEBUG = False
ALLOWED_HOSTS = list(configured("SINCERELY_HOSTS"))
IS_OPEN = configured("SINCERELY_OPEN")
ROOT_URLCONF = "sincerely.web.urls"
WSGI_APPLICATION = "sincerely.web.wsgi.application"
DATABASES = {"default": database(_HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.Owner"

AREAS = ("accounts", "opportunities", "debriefs", "letters", "reviews", "home")
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "csp",
    *(f"sincerely.web.{area}" for area in AREAS),
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "sincerely.web.accounts.middleware.SizeMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "sincerely.web.accounts.middleware.OwnerMiddleware",
    "sincerely.web.accounts.middleware.ReadingMiddleware",
    "sincerely.web.accounts.middleware.ButtonMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [
            _HERE / "templates",
            *(_HERE / area / "templates" for area in AREAS),
            Path(forms.__file__).parent / "jinja2",
        ],
        "OPTIONS": {
            "environment": "sincerely.web.templating.environment",
            "context_processors": ["sincerely.web.templating.forms_token"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

LANGUAGE_CODE = "en"
USE_I18N = True
LOCALE_PATHS = [_HERE / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATICFILES_DIRS = [_HERE / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

# Nothing but what the site itself serves; no inline script or style anywhere.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

_IS_SECURE = configured("SINCERELY_SECURE")
_PREFIX = "__Host-" if _IS_SECURE else "sincerely-"
SESSION_COOKIE_NAME = f"{_PREFIX}session"
CSRF_COOKIE_NAME = f"{_PREFIX}csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _IS_SECURE
SECURE_HSTS_SECONDS = 31_536_000 if _IS_SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _IS_SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _IS_SECURE else None
# On this machine alone there is no https to insist on; `SINCERELY_SECURE` silences nothing.
_OF_HTTPS = ["security.W004", "security.W008", "security.W012", "security.W016"]
SILENCED_SYSTEM_CHECKS = [] if _IS_SECURE else _OF_HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "sincerely.web.accounts.views.expired_form"

DATA_UPLOAD_MAX_MEMORY_SIZE = 12_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 6_000_000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "handlers": {"screen": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["screen"], "level": "WARNING"},
}
