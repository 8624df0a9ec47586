"""The catalogue of what the site says, for whoever translates it: ``locale/django.pot``.

Read from the templates, the Python and the scripts of ``sincerely.web``, and from the tables
of the core that the site shows as they are: titles of kinds, what keys of the debrief hold,
why one should be patient, what rules of proof say and why, what readers of files say.
"""

from __future__ import annotations

import io
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import write_po
from jinja2.ext import babel_extract

from docs.sentences import sentences

__all__ = ["CATALOGUE", "catalogue", "catalogue_text", "script_words", "set_up"]

_WEB = Path(__file__).parents[1] / "src" / "sincerely" / "web"
CATALOGUE = _WEB / "locale" / "django.pot"
_CALLS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def set_up() -> None:
    """Set Django up with a data folder of its own, where nothing has yet."""
    if "DJANGO_SETTINGS_MODULE" in os.environ:
        return
    os.environ["SINCERELY_HOME"] = tempfile.mkdtemp(prefix="sincerely-docs-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.web.settings"
    django.setup()


def _messages(path: Path, method: Any) -> Iterator[tuple[str, Any, Any]]:
    with path.open("rb") as file:
        for _line, message, _comments, context in extract(
            method, file, keywords=_CALLS, options={"encoding": "utf-8", "silent": "false"}
        ):
            yield path.relative_to(_WEB.parents[1]).as_posix(), message, context


def _of_code() -> Iterator[tuple[str, Any, Any]]:
    for path in sorted(_WEB.rglob("*.py")):
        if "migrations" not in path.parts:
            yield from _messages(path, "python")


def _of_templates() -> Iterator[tuple[str, Any, Any]]:
    for path in sorted(_WEB.rglob("*.html")):
        yield from _messages(path, babel_extract)


def _of_tables() -> Iterator[str]:
    """The words of tables, each where the site shows it."""
    from sincerely.adapters.engines import reported  # noqa: PLC0415 - the site is set up first
    from sincerely.core.letters import leaks  # noqa: PLC0415
    from sincerely.core.letters.kinds import kinds  # noqa: PLC0415
    from sincerely.core.letters.plan.accounts import WHYS  # noqa: PLC0415
    from sincerely.core.proof.rules import catalogue as rules  # noqa: PLC0415
    from sincerely.core.waiting import patience  # noqa: PLC0415
    from sincerely.web.debriefs.sections import SECTIONS  # noqa: PLC0415
    from sincerely.web.letters import drafting, models  # noqa: PLC0415
    from sincerely.web.opportunities import forms  # noqa: PLC0415
    from sincerely.web.scripts import WORDS  # noqa: PLC0415

    yield from WORDS
    for kind in kinds():
        yield from (kind.title, kind.purpose)
    for section in SECTIONS.values():
        yield from (section.title, section.stem, section.pair, section.pair_stem, section.audience)
    for title, rows in forms.FACTS.items():
        yield title
        for column, label in rows:
            yield label
            field = forms.contract_field(column, label)
            yield str(field.help_text)
            yield from (str(words) for _, words in getattr(field.widget, "choices", ()))
    yield from drafting._FACTS.values()
    yield from models.REASONS
    yield from patience.WHYS
    yield from WHYS
    for rule in rules():
        yield from (rule.message, rule.why)
    yield from reported.WHYS.values()
    yield from leaks.WHYS
    yield from sentences()


def catalogue() -> Catalog:
    """Everything that the site says, in the order of the alphabet."""
    found: dict[tuple[Any, Any], set[str]] = {}
    for where, message, context in (*_of_code(), *_of_templates()):
        found.setdefault((message, context), set()).add(where)
    for message in _of_tables():
        if message:
            found.setdefault((message, None), set())
    made = Catalog(project="Sincerely", charset="utf-8", header_comment="# What the site says.")
    singles = {one[0] for one, _ in found if isinstance(one, tuple)}
    for (message, context), places in sorted(found.items(), key=lambda row: str(row[0])):
        if message not in singles:
            where = [(place, 0) for place in sorted(places)]
            made.add(message, locations=where, context=context)
    return made


def catalogue_text() -> str:
    """The catalogue as a file; the same for the same words, whatever the day."""
    out = io.BytesIO()
    write_po(out, catalogue(), omit_header=True, include_lineno=False, width=100)
    head = '# Made by ./run docs from the code; do not edit by hand.\nmsgid ""\nmsgstr ""\n'
    return f'{head}"Content-Type: text/plain; charset=utf-8\\n"\n\n{out.getvalue().decode()}'


_SAID = re.compile(r"""\bsay\(("(?:[^"\\]|\\.)*")""")


def script_words() -> set[str]:
    """What the page's scripts say, read from them."""
    found: set[str] = set()
    for path in (_WEB / "static" / "sincerely").glob("*.js"):
        found |= {one[1:-1] for one in _SAID.findall(path.read_text(encoding="utf-8"))}
    return found
