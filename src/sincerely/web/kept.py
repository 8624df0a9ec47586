"""What was worked out from an opportunity's rows, kept in memory while its edition stands."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, ClassVar, Generic, TypeVar

from django.db import connection

__all__ = ["Kept"]

T = TypeVar("T")


class Kept(Generic[T]):
    """At most so many values, those asked for last, each under its opportunity's edition.

    A value must follow from the rows and from what else its key names (a day, a language),
    never from the clock or the reader besides, and must not change: threads share it. The
    edition is to be read before the rows are: then a change meanwhile leaves a value that
    nobody asks for again.

    Within a transaction nothing is found and nothing is kept: its rows may be changed under an
    edition that was read before, and that edition is good again once the change is taken back.
    """

    _every: ClassVar[list[Kept[Any]]] = []

    def __init__(self, most: int) -> None:
        self._every.append(self)
        self._most = most
        self._held: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def find(self, key: Hashable) -> T | None:
        """Return the value under the key; ``None`` where there is none."""
        if connection.in_atomic_block:
            return None
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def put(self, key: Hashable, value: T) -> None:
        """Keep the value; the one that nobody asked for longest makes room."""
        if connection.in_atomic_block:
            return
        with self._lock:
            self._held[key] = value
            if len(self._held) > self._most:
                self._held.popitem(last=False)

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the value under the key, made where there is none."""
        found = self.find(key)
        if found is None:
            found = make()
            self.put(key, found)
        return found

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._held.clear()

    @classmethod
    def clear_all(cls) -> None:
        """Forget everything that is kept anywhere, as after rows were written by hand."""
        for one in cls._every:
            one.clear()
