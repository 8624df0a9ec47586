"""The entry point of the command ``sincerely``."""

from __future__ import annotations

from sincerely.cli.app import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
