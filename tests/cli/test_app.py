"""The command as a whole: help, version, and calls that are wrong."""

from __future__ import annotations

import pytest
from benchmarks.command import call

from sincerely.cli.app import verbs


def test_help_lists_every_verb_with_its_line() -> None:
    called = call("--help")
    text = called.out.decode()
    assert called.status == 0
    assert called.err == ""
    assert [verb for verb in verbs() if f"  {verb} " not in text] == []
    assert "  write   Write the letters of a debrief" in text


def test_without_a_verb_the_help_is_shown() -> None:
    assert call() == call("--help")


@pytest.mark.parametrize("verb", verbs())
def test_each_verb_has_help(verb: str) -> None:
    called = call(verb, "--help")
    assert called.status == 0
    assert f"sincerely {verb}" in called.out.decode()


def test_the_version_is_shown() -> None:
    called = call("--version")
    assert called.status == 0
    assert called.out.decode().startswith("sincerely ")


@pytest.mark.parametrize(
    ("arguments", "wrong", "allowed"),
    [
        (("wrte", "x"), "'wrte'", "The verbs are: check, new"),
        (("--bogus",), "--bogus", "The verbs are: check, new"),
        (("write",), "sincerely write: Missing argument 'debrief'", "--kind, --to"),
        (("write", "a.yaml", "b.yaml"), "b.yaml", "sincerely write [OPTIONS] {debrief}"),
        (("write", "a.yaml", "--bogus", "1"), "--bogus", "--format, --out"),
        (("write", "a.yaml", "--format", "odt"), "'odt'", "'txt', 'eml', 'docx'"),
        (("write", "a.yaml", "--variant", "-3"), "--variant", "greater than or equal to 0"),
        (("write", "a.yaml", "--kind"), "--kind", "requires an argument"),
    ],
)
def test_a_wrong_call_is_explained_in_one_line(
    arguments: tuple[str, ...], wrong: str, allowed: str
) -> None:
    called = call(*arguments)
    assert called.status == 2
    assert called.out == b""
    assert len(called.err.splitlines()) == 1
    assert called.err.startswith("sincerely")
    assert wrong in called.err
    assert allowed in called.err
