"""The locale that a debrief is likely to have, told without reading it.

For work that begins before the debrief is read. Nothing heavy is imported here.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

__all__ = ["likely_locale"]

_LOCALE: Final = re.compile(rb"^locale[ \t]*:[ \t]*[\"']?(en-(?:US|GB|CA|AU|IE))\b", re.MULTILINE)
_USUAL: Final = "en-US"
_READ_BYTES: Final = 1 << 16


def likely_locale(debrief: Path | None) -> str:
    """The locale that the file's first 64 KiB name; ``en-US`` without a file or a name in it.

    A file that cannot be read is no error here: whoever reads it will say so.
    """
    if debrief is None:
        return _USUAL
    try:
        with debrief.open("rb") as file:
            found = _LOCALE.search(file.read(_READ_BYTES))
    except (OSError, ValueError):
        return _USUAL
    return found[1].decode("ascii") if found else _USUAL
