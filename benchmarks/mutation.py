"""Debriefs spoilt by chance, the same ones for the same seed."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any, Final

__all__ = ["huge", "spoilt", "twisted"]

_NASTY: Final = (
    "",
    " ",
    "\u0000",
    "\u001b[31m",
    "\u202egnihtemos\u202c",
    "محمد بن سلمان الفارسي",
    "👩🏽‍🔬🙂🙂",
    "e\u0301\u0301\u0301",
    "\ud800",
    "a\r\nBcc: someone@example.org",
    "x" * 5000,
    "word " * 2000,
    "…" * 50,
    "\u200b\u200b",
    "Dr. Dr. Dr.",
    ",,,;;;---",
    "'\"`${}%s{0}",
    "no",
    "2026-13-45",
    "-0",
    "1e999",
)
_VALUES: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 10**30, 3.5, [], {}, [[]], [None], {"a": {}}, "text", [1, 2], [{}],
)  # fmt: skip


def twisted(debrief: dict[str, Any], chance: random.Random) -> bytes:
    """A debrief with one or two changes of its values and keys, as JSON (which is YAML)."""
    changed = copy.deepcopy(debrief)
    for _ in range(chance.randint(1, 2)):
        chance.choice(_TWISTS)(*_somewhere(changed, chance), chance)
    return json.dumps(changed, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")


def _somewhere(value: Any, chance: random.Random) -> tuple[Any, Any]:
    """A container within a value, and one of its keys."""
    spots: list[tuple[Any, Any]] = []

    def walk(here: Any) -> None:
        keys = list(here) if isinstance(here, dict) else range(len(here))
        for key in keys:
            spots.append((here, key))
            if isinstance(here[key], dict | list):
                walk(here[key])

    walk(value)
    return chance.choice(spots) if spots else (value, None)


def _replace(where: Any, key: Any, chance: random.Random) -> None:
    if key is not None:
        where[key] = copy.deepcopy(chance.choice(_VALUES))


def _spoil_text(where: Any, key: Any, chance: random.Random) -> None:
    if key is not None:
        nasty = chance.choice(_NASTY)
        old = where[key]
        where[key] = nasty if chance.random() < 0.5 else f"{old} {nasty}"


def _drop(where: Any, key: Any, _chance: random.Random) -> None:
    if isinstance(where, dict):
        where.pop(key, None)
    elif where:
        del where[key]


def _rename(where: Any, key: Any, chance: random.Random) -> None:
    if isinstance(where, dict) and isinstance(key, str) and key:
        place = chance.randrange(len(key))
        where[key[:place] + chance.choice("aeiou_-") + key[place + 1 :]] = where.pop(key)


def _repeat(where: Any, key: Any, chance: random.Random) -> None:
    if isinstance(where, list) and where and key is not None:
        where += [copy.deepcopy(where[key]) for _ in range(chance.choice((1, 5, 60)))]


def _graft(where: Any, key: Any, chance: random.Random) -> None:
    """Put one note in place of another, or a note where a mapping is wanted."""
    if key is not None and isinstance(where[key], list):
        where[key].append(chance.choice(_NASTY))
    elif key is not None and isinstance(where[key], dict):
        where[key] = json.dumps(where[key], default=str)


_TWISTS: Final[tuple[Callable[[Any, Any, random.Random], None], ...]] = (
    _replace,
    _spoil_text,
    _spoil_text,
    _drop,
    _rename,
    _repeat,
    _graft,
)


def spoilt(content: bytes, chance: random.Random) -> bytes:
    """The bytes of a debrief with some flipped, cut, doubled or put in."""
    spoiling = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5))):
        place = chance.randrange(len(spoiling) or 1)
        match chance.randrange(6):
            case 0 if spoiling:
                spoiling[place] ^= 1 << chance.randrange(8)
            case 1:
                del spoiling[place : place + chance.randint(1, 80)]
            case 2:
                spoiling[place:place] = spoiling[place : place + chance.randint(1, 200)]
            case 3:
                spoiling[place:place] = chance.choice(_NASTY).encode("utf-8", "surrogatepass")
            case 4:
                mark = chance.choice(
                    (b"\t", b": ", b"- ", b"&a ", b"*a", b"!!python/x ", b"\n---\n")
                )
                spoiling[place:place] = mark
            case _:
                del spoiling[place:]
    return bytes(spoiling)


def huge(kind: str) -> bytes:
    """Ten megabytes of one sort: one line, one note, many notes, deep nesting, many anchors."""
    size = 10 * 2**20
    head = b"candidate: {name: A B}\nopportunity: {role: R, employer: E}\nconversations:\n- with: C D\n"
    match kind:
        case "line":
            return b"x" * size
        case "note":
            return head + b"  points: [" + b"word " * (size // 5) + b"]\n"
        case "notes":
            return head + b"  points:\n" + b"    - asked about the plan\n" * (size // 26)
        case "deep":
            return b"[" * 100_000
        case _:
            levels = [b"a0: &a0 [x,x,x,x,x,x,x,x,x]"]
            levels += [
                f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]".encode() for n in range(1, 12)
            ]
            return b"\n".join(levels) + b"\n"
