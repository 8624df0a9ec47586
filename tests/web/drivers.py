"""Firefox and WebKit, driven by the W3C's WebDriver through what each brings along.

Firefox listens to WebDriver's commands in Marionette's frames, WebKit's driver to the same
commands over HTTP: no further driver is needed.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

from tests.web.sites import PATIENCE_SECONDS, free_port, patiently

CONTROL, HOME, END, LEFT, BACKSPACE = "\ue009", "\ue011", "\ue010", "\ue012", "\ue003"
_HERE = "127.0.0.1"
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_LEAVE_SECONDS = 60


class Refused(Exception):  # noqa: N818 - what WebDriver calls an error may be one that passes
    """What the browser answered instead of doing it."""


class Driver(Protocol):
    def ask(self, command: str, **values: Any) -> Any: ...


class Marionette:
    """WebDriver's commands over a socket: `length:[kind, number, name, values]`."""

    def __init__(self, stream: io.BufferedRWPair) -> None:
        self._stream = stream
        self._read()  # it greets first

    def ask(self, command: str, **values: Any) -> Any:
        said = json.dumps([0, 0, f"WebDriver:{command}", values]).encode()
        self._stream.write(b"%d:%s" % (len(said), said))
        self._stream.flush()
        _, _, error, answer = self._read()
        if error:
            raise Refused(error["message"])
        return answer["value"] if isinstance(answer, dict) and "value" in answer else answer

    def _read(self) -> Any:
        length = b""
        while (byte := self._stream.read(1)).isdigit():
            length += byte
        return json.loads(self._stream.read(int(length)))


class Http:
    """The same commands as WebDriver's standard puts them into requests."""

    _ROUTES: ClassVar = {
        "NewSession": "/session",
        "Navigate": "/session/{session}/url",
        "ExecuteScript": "/session/{session}/execute/sync",
        "FindElements": "/session/{session}/elements",
        "ElementClick": "/session/{session}/element/{id}/click",
        "ElementSendKeys": "/session/{session}/element/{id}/value",
        "PerformActions": "/session/{session}/actions",
    }

    def __init__(self, port: int) -> None:
        self._address = f"http://{_HERE}:{port}"
        self._session = ""

    def ask(self, command: str, **values: Any) -> Any:
        path = self._ROUTES[command].format(session=self._session, id=values.get("id"))
        said = json.dumps(values).encode()
        try:
            with urllib.request.urlopen(self._address + path, said, PATIENCE_SECONDS) as answer:
                value = json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)["value"]["message"]) from error
        if command == "NewSession":
            self._session = value["sessionId"]
        return value


class Window:
    """One window of a browser, by what a person does in it."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        driver.ask("NewSession", capabilities={"alwaysMatch": {}})

    def go(self, address: str) -> None:
        self._driver.ask("Navigate", url=address)

    def tell(self, script: str) -> Any:
        """The value of an expression in the page."""
        return self._driver.ask("ExecuteScript", script=f"return {script}", args=[])

    def until(self, script: str) -> None:
        """Wait until an expression holds in the page that is there or coming."""
        patiently(lambda: self._holds(script))

    def _holds(self, script: str) -> bool:
        try:
            return bool(self.tell(script))
        except Refused:  # the page is going, or what is asked for has not come
            return False

    def find(self, path: str) -> str:
        """The first element at an XPath, once it is there and its page whole, scripts and all."""
        found: list[dict[str, str]] = []

        def is_there() -> bool:
            with contextlib.suppress(Refused):
                found[:] = self._driver.ask("FindElements", using="xpath", value=path)
            return bool(found) and self._holds("document.readyState === 'complete'")

        patiently(is_there)
        return found[0][_ELEMENT]

    def click(self, path: str) -> None:
        def is_clicked() -> bool:
            with contextlib.suppress(Refused):  # drawn anew since it was found
                self._driver.ask("ElementClick", id=self.find(path))
                return True
            return False

        patiently(is_clicked)

    def fill(self, path: str, words: str) -> None:
        self._driver.ask("ElementSendKeys", id=self.find(path), text=words)

    def press(self, *keys: str, held: str = "") -> None:
        """Press each key, all of them while `held` is down."""
        pressed = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        if held:
            down, up = ({"type": kind, "value": held} for kind in ("keyDown", "keyUp"))
            pressed = [down, *pressed, up]
        self._act({"type": "key", "id": "keyboard", "actions": pressed})

    def point(self, x: int, y: int) -> None:
        """Move the mouse to a place in the window."""
        move = {"type": "pointerMove", "x": x, "y": y, "duration": 0, "origin": "viewport"}
        mouse = {"pointerType": "mouse"}
        self._act({"type": "pointer", "id": "mouse", "parameters": mouse, "actions": [move]})

    def _act(self, source: dict[str, Any]) -> None:
        self._driver.ask("PerformActions", actions=[source])


@contextlib.contextmanager
def _running(*command: str, **settings: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A program that ends with the block, and what it started with it."""
    quiet = subprocess.DEVNULL
    program = subprocess.Popen(
        command, start_new_session=True, stdout=quiet, stderr=quiet, **settings
    )
    try:
        yield program
        program.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(_LEAVE_SECONDS)
    finally:
        with contextlib.suppress(ProcessLookupError):  # all of it has ended
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()


def _until_it_listens(port: int) -> None:
    def listens() -> bool:
        with (
            contextlib.suppress(OSError),
            socket.create_connection((_HERE, port), PATIENCE_SECONDS),
        ):
            return True
        return False

    patiently(listens)


@contextlib.contextmanager
def _firefox(home: Path) -> Iterator[Window]:
    port = free_port()
    preferences = {"marionette.port": port, "datareporting.policy.dataSubmissionEnabled": False}
    lines = [f'user_pref("{name}", {json.dumps(value)});' for name, value in preferences.items()]
    (home / "user.js").write_text("\n".join(lines))
    asked = ("--headless", "--marionette", "--no-remote", "--profile", str(home))
    with _running("firefox-esr", *asked, env=os.environ | {"HOME": str(home)}):
        _until_it_listens(port)
        wire = socket.create_connection((_HERE, port), PATIENCE_SECONDS)
        with wire, wire.makefile("rwb") as stream:
            yield Window(Marionette(stream))


@contextlib.contextmanager
def _webkit(home: Path) -> Iterator[Window]:
    port = free_port()
    reading, writing = os.pipe()
    screen = ("-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
    with _running("Xvfb", *screen, pass_fds=[writing]):
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": display}
        with _running("WebKitWebDriver", f"--port={port}", env=os.environ | own):
            _until_it_listens(port)
            yield Window(Http(port))


@dataclass(frozen=True)
class Engine:
    """A browser, the programs that it takes, and Debian's packages that bring them."""

    name: str
    programs: tuple[str, ...]
    packages: str
    start: Callable[[Path], contextlib.AbstractContextManager[Window]]

    @property
    def is_here(self) -> bool:
        return all(map(shutil.which, self.programs))

    @contextlib.contextmanager
    def window(self) -> Iterator[Window]:
        """A window of a browser with a home of its own, gone afterwards."""
        home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        with home as folder, self.start(Path(folder)) as window:
            yield window


ENGINES = (
    Engine("Firefox", ("firefox-esr",), "firefox-esr", _firefox),
    Engine("WebKit", ("WebKitWebDriver", "Xvfb"), "webkit2gtk-driver xvfb", _webkit),
)
