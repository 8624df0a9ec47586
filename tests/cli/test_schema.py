"""``sincerely schema`` prints the schema, and nothing else."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from sincerely.cli.app import main
from sincerely.formats.debrief.schema import schema


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["schema"])
    assert not ended.value.code
    printed = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(printed)
    assert printed == json.loads(json.dumps(schema()))
