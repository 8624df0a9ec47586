"""Files written whole or not at all, and never over an existing one unless it is asked for."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from sincerely.core.errors import InputError

__all__ = ["OutputError", "write_all", "write_whole"]

_READABLE = 0o666


class OutputError(InputError):
    """A file cannot be written where it was asked for."""

    code = "output"


def write_whole(path: Path, data: bytes, *, force: bool) -> None:
    """Write ``data`` to ``path`` whole or not at all.

    The bytes go to a new file of the same folder first, which then takes the name in
    one step: a crash leaves no half a file, and of two writers without ``force`` one
    is refused. The folder must exist.

    Raises ``OutputError`` when the file exists and ``force`` is not given, when the
    path is a folder, and when the system does not let it be written.
    """
    _write({path: data}, force=force)


def write_all(folder: Path, files: Mapping[str, bytes], *, force: bool) -> None:
    """Write every file, by name, into ``folder``, or none of them; the folder is made if need be.

    All bytes are on the disk before the first file takes its name, so that what can fail
    (a full disk, a file that exists) fails before anything is seen.

    Raises ``OutputError`` as ``write_whole`` does, and when the folder cannot be made.
    """
    is_new = not os.path.lexists(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise OutputError(f"{folder} is a file.", hint="Name a folder.") from None
    except OSError as error:
        raise _cannot(folder, error) from error
    try:
        _write({folder / name: data for name, data in files.items()}, force=force)
    except OutputError:
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _write(files: Mapping[Path, bytes], *, force: bool) -> None:
    for path in files:
        if not force and os.path.lexists(path):
            raise _exists(path)
    parts: dict[Path, Path] = {}
    taken: list[Path] = []
    try:
        for path, data in files.items():
            with _explained(path):
                parts[path] = _stage(path, data)
        for path, part in parts.items():
            with _explained(path):
                part.replace(path) if force else _take_name(part, path)
            taken.append(path)
    except OutputError:
        if not force:
            for path in taken:
                path.unlink(missing_ok=True)
        raise
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what the system says into an ``OutputError`` about ``path``."""
    try:
        yield
    except FileExistsError:
        raise _exists(path) from None
    except (OSError, ValueError) as error:
        raise _cannot(path, error) from error


def _exists(path: Path) -> OutputError:
    return OutputError(f"{path} exists already.", hint="Choose another name, or add --force.")


def _cannot(path: Path, error: OSError | ValueError) -> OutputError:
    reason = getattr(error, "strerror", None) or str(error)
    return OutputError(f"{path} cannot be written: {reason.lower()}.")


def _stage(path: Path, data: bytes) -> Path:
    """Return a new file beside ``path`` that holds ``data``, safe on the disk."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(_permissions(path))
    except OSError:
        part.unlink()
        raise
    return part


def _take_name(part: Path, path: Path) -> None:
    """Give ``part`` the name ``path`` in one step that fails if the name is taken."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems (FAT, many network shares) have no hard links; there the
        # name is taken by creating it, which fails too when it exists.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        part.replace(path)


def _permissions(path: Path) -> int:
    """Return the mode of the file to be replaced, else what the process gives a new file."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return _READABLE & ~mask
