"""Options of the whole suite."""

from __future__ import annotations

import pytest

from tests.web.drivers import ENGINES


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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for engine in ENGINES:
        if not engine.is_here:
            terminalreporter.write_line(
                f"The site was not walked in {engine.name}: apt-get install {engine.packages}"
            )
