"""The site as a WSGI application; the engines of proof are loaded once it has answered."""

from __future__ import annotations

import os
import threading
from typing import Any

from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.web.settings")
application = get_wsgi_application()


def _warm(**_: Any) -> None:
    """Load the engines beside whatever is asked next: the first page waits for nothing else."""
    from sincerely.web.letters.proofing import warm  # noqa: PLC0415 - slow to load

    if request_finished.disconnect(dispatch_uid="warm"):
        threading.Thread(target=warm, name="warm", daemon=True).start()


request_finished.connect(_warm, weak=False, dispatch_uid="warm")
