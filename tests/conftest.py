"""Options of the whole suite."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write the golden letters anew from what the program gives, to be read by eye",
    )
    parser.addoption(
        "--write-pictures",
        action="store_true",
        help="write the pictures of the site's pages anew, to be looked at",
    )
