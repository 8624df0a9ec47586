"""What the page's scripts say. A test compares this list with the scripts themselves."""

from __future__ import annotations

from typing import Final

__all__ = ["WORDS"]

WORDS: Final = (
    "Another tab had changed a note: both wordings are kept.",
    "Copied.",
    "It claims nothing: it comes from no note.",
    "Keep what I typed here",
    "Not saved: that is more than one page takes. Shorten it: what you typed stays on this page.",
    "Not saved yet: the database is busy. It is kept on this device and sent again in a moment.",
    "Not saved yet: the disk is full. It is kept on this device and sent again in a moment.",
    "Not saved yet: there is no connection. It is kept on this device and sent when it is back.",
    "Not saved yet: this page is too old. Load it again: what you typed is kept on this device and sent.",
    "Nothing was changed. Load the page again.",
    "Press Ctrl+C or ⌘C to copy what is marked.",
    "Saved at {time}.",
    "Saved.",
    "Show both",
    "Take the other one",
    "Taken out.",
    "That is more than one page takes. What you typed is still here: send less at once.",
    "There is no connection: nothing was changed. Try again when it is back.",
    "There is no connection. What you typed is still here: try again when it is back.",
    "This letter was changed in another tab. What is kept there:",
    "Undo",
)
