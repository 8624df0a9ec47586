from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sincerely.adapters import beside
from sincerely.adapters.beside import Beside, BesideError
from sincerely.adapters.engines.lingotweaker import LingoTweaker, LingoTweakerBeside
from sincerely.core.debrief import Locale
from sincerely.core.proof.engine import EngineError

ECHO = """
import json, os, sys, time
for line in sys.stdin.buffer:
    asked = json.loads(line)
    if asked == "die":
        os._exit(3)
    if asked == "sleep":
        time.sleep(60)
    answer = b"no JSON" if asked == "garble" else json.dumps([asked, sys.argv[1:]]).encode()
    os.write(1, answer + b"\\n")
"""

Starts = Callable[..., Beside]


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    made: list[Beside] = []

    def start(*arguments: str, script: str = ECHO) -> Beside:
        path = tmp_path / "echo.py"
        path.write_text(script, encoding="utf-8")
        made.append(Beside(path, *arguments))
        return made[-1]

    yield start
    for one in made:
        one.close()


def test_answers_come_to_the_questions_they_belong_to(starts: Starts) -> None:
    process = starts("en-GB")
    answers = [process.ask(n) for n in range(50)]
    assert [answer.wait(20) for answer in reversed(answers)] == [
        [n, ["en-GB"]] for n in reversed(range(50))
    ]


def test_more_than_a_pipe_holds_can_be_asked_before_the_first_answer_is_read(
    starts: Starts,
) -> None:
    process = starts()
    long = "é" * 100_000
    answers = [process.ask(long) for _ in range(10)]
    assert all(answer.wait(30) == [long, []] for answer in answers)


def test_threads_may_ask_at_once(starts: Starts) -> None:
    process = starts()
    got: list[object] = []
    threads = [
        threading.Thread(target=lambda n=n: got.append(process.ask(n).wait(20))) for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one[0] for one in got if isinstance(one, list)) == list(range(8))


@pytest.mark.parametrize(
    ("question", "seconds", "says"),
    [("die", 20, "it stopped"), ("sleep", 0.2, "within 0 seconds"), ("garble", 20, "be read")],
)
def test_no_answer_says_why(starts: Starts, question: str, seconds: float, says: str) -> None:
    process = starts()
    assert process.ask("well").wait(20) == ["well", []]
    with pytest.raises(BesideError, match=says):
        process.ask(question).wait(seconds)


def test_after_its_end_every_question_fails_at_once(starts: Starts) -> None:
    process = starts()
    open_question = process.ask("sleep")
    process.close()
    assert not process.is_there
    for answer in (open_question, process.ask("well")):
        with pytest.raises(BesideError, match="it stopped"):
            answer.wait(20)
    process.close()


def test_a_script_that_is_not_there_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(BesideError, match="no Python"):
        Beside(tmp_path / "none.py")


def test_a_python_that_cannot_be_run_is_told(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(BesideError, match="cannot be started"):
        starts()


def test_a_name_is_started_once_and_again_after_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "_FOLDER", tmp_path)
    (tmp_path / "echo.py").write_text(ECHO, encoding="utf-8")
    beside.start("echo")
    first = beside.started("echo")
    beside.start("echo")
    assert first is not None
    assert beside.started("echo") is first
    first.close()
    beside.start("echo")
    second = beside.started("echo")
    assert second is not None
    assert second.ask(1).wait(20) == [1, []]
    second.close()
    (tmp_path / "echo.py").unlink()
    beside.start("echo")
    assert beside.started("echo") is None


def test_no_process_is_left_when_the_one_that_started_it_ends(tmp_path: Path) -> None:
    (tmp_path / "echo.py").write_text(
        f"import os, sys; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\n{ECHO}",
        encoding="utf-8",
    )
    code = (
        "from pathlib import Path; from sincerely.adapters.beside import Beside;"
        f"Beside(Path({str(tmp_path / 'echo.py')!r})).ask(1).wait(20)"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=60)
    pid = int((tmp_path / "pid").read_text())
    assert not Path(f"/proc/{pid}").exists()


@pytest.fixture(scope="module")
def process() -> Iterator[Beside]:
    one = Beside(Path(beside.__file__).with_name("lingotweaker.py"))
    yield one
    one.close()


def test_the_engine_beside_finds_what_the_engine_here_finds(process: Beside) -> None:
    text = "😀 We recieved the the form on a hour’s notice. \ud800 “Their” over they’re."
    there = LingoTweakerBeside(process)
    there.expect([text, "It is fine."])
    here = LingoTweaker()
    assert there.check(text, Locale.US) == here.check(text, Locale.US)
    assert there.check("It is fine.", Locale.US) == []


def test_a_question_that_cannot_be_read_is_trouble_and_the_process_goes_on(process: Beside) -> None:
    told = process.ask({"text": None}).wait(60)
    assert told["is_missing"] is False
    assert process.ask({"text": "We recieved it."}).wait(60)["matches"]


def test_a_word_that_americans_spell_otherwise_is_right_elsewhere(process: Beside) -> None:
    there = LingoTweakerBeside(process)
    text = "The enquiry desk sold a tyre."
    assert len(there.check(text, Locale.US)) == 2
    assert there.check(text, Locale.GB) == LingoTweaker().check(text, Locale.GB) == []


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ('{"trouble": "no data", "is_missing": False}', "cannot be used: no data"),
        ('{"trouble": "No module", "is_missing": True}', "is not installed"),
    ],
)
def test_trouble_is_an_error_of_the_engine(starts: Starts, answer: str, says: str) -> None:
    script = ECHO.replace("[asked, sys.argv[1:]]", answer)
    with pytest.raises(EngineError, match=says):
        LingoTweakerBeside(starts(script=script)).check("We met.", Locale.US)


def test_an_engine_that_takes_too_long_is_given_up(starts: Starts) -> None:
    process = starts(script=ECHO.replace('asked == "sleep"', "True"))
    engine = LingoTweakerBeside(process, wait_seconds=0.2)
    with pytest.raises(EngineError, match="did not answer within 0 seconds"):
        engine.check("We met.", Locale.US)
    with pytest.raises(EngineError, match="it stopped"):
        engine.check("We met.", Locale.US)
    assert not process.is_there
