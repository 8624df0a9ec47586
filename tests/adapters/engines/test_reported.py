from __future__ import annotations

from sincerely.adapters.engines.reported import reported
from sincerely.core.proof.finding import Severity


def test_a_message_names_its_fixes_without_the_engine_s_marks() -> None:
    message = "Consider <suggestion>many reasons</suggestion> or <suggestion>a reason</suggestion>."
    found = reported(
        "engine/many", Severity.ERROR, (0, 4), "many reason", message=message, fixes=()
    )
    assert found.message == "Consider “many reasons” or “a reason”."
