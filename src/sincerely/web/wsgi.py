"""The site as a WSGI application; the engines of proof are loaded beside it."""

from __future__ import annotations

import os
import threading

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.web.settings")
application = get_wsgi_application()

from sincerely.web.letters.proofing import warm  # noqa: E402 - models need the application

threading.Thread(target=warm, name="warm", daemon=True).start()
