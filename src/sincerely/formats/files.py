"""Files written whole or not at all, and never over an existing one unless it is asked for."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
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
    if not force and os.path.lexists(path):
        raise _exists(path)
    try:
        _write(path, data, force=force)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"{path} cannot be written: {reason}.") from error


def write_all(folder: Path, files: Mapping[str, bytes], *, force: bool) -> None:
    """Write every file of ``files`` (name to bytes) into ``folder``, or none of them.

    The folder is made if it is not there. If one file cannot be written, those written
    before it are taken away again, and a folder that was made for them too; a file that
    ``force`` has replaced stays replaced.

    Raises ``OutputError`` as ``write_whole`` does, and where the folder cannot be made.
    """
    if not force:
        taken = next((folder / name for name in files if os.path.lexists(folder / name)), None)
        if taken is not None:
            raise _exists(taken)
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"The folder {folder} cannot be made: {reason}.") from error
    new: list[Path] = []
    try:
        for name, data in files.items():
            is_there = os.path.lexists(folder / name)
            write_whole(folder / name, data, force=force)
            new += [] if is_there else [folder / name]
    except OutputError:
        for path in new:
            path.unlink(missing_ok=True)
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _exists(path: Path) -> OutputError:
    return OutputError(f"{path} exists already.", hint="Choose another name, or add --force.")


def _write(path: Path, data: bytes, *, force: bool) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(_permissions(path))
        if force:
            part.replace(path)
        else:
            _take_name(part, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()


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
