"""Letters written and proofread: the core wired to its adapters, for whoever asks.

Both the command line and the site stand on this; neither wires anything by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from sincerely.adapters.engines import engines
from sincerely.adapters.english import english
from sincerely.adapters.meaning import likeness
from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.core.letters.kind import Desk, Recipient
from sincerely.core.letters.kinds import kind
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.phrasing.phraser import Phraser
from sincerely.core.people import answers_to
from sincerely.core.proof.drafts import faulty_sources, mended
from sincerely.core.proof.finding import Finding
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue, too_alike
from sincerely.core.proof.runner import merge
from sincerely.core.proof.text import ProofText
from sincerely.days_off import holidays_of
from sincerely.proofing import proofread_all

__all__ = ["Request", "Written", "recipients", "write_and_proof", "write_letters"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for: a kind, the readers' names (none: everybody), a wording."""

    kind: str = "thank-you"
    to: tuple[str, ...] = ()
    variant: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A letter, its number in the debrief's order (from 1), and what proof says of it."""

    letter: Letter
    number: int
    findings: tuple[Finding, ...]


def write_and_proof(
    debrief: Debrief, request: Request, today: date, *, engine: str | None = None
) -> tuple[Written, ...]:
    """Return the letters asked for, each proofread beside the others.

    ``engine`` is a choice of ``adapters.engines``; ``None`` for the usual ones.
    """
    chosen = kind(request.kind)
    order = [one.name for one in (*chosen.recipients(debrief), *chosen.also(debrief))]
    reader = _Reader(debrief, engine)
    doubted: frozenset[str] = frozenset()
    letters = write_letters(debrief, request, today)
    for _ in range(_MOST_DRAFTS):
        faulty = faulty_sources(letters, reader.read(letters), catalogue()) - doubted
        if not faulty:
            break
        doubted |= faulty
        letters = write_letters(debrief, request, today, doubted=doubted)
    found = reader.read(letters)
    letters = tuple(mended(one, findings) for one, findings in zip(letters, found, strict=True))
    return tuple(
        Written(letter, order.index(letter.to) + 1, findings)
        for letter, findings in zip(letters, reader.compare(letters), strict=True)
    )


_MOST_DRAFTS: Final = 4  # a note said more plainly seldom makes another sentence faulty


class _Reader:
    """Proofreads one panel draft after draft: no letter twice, unless its words have changed."""

    def __init__(self, debrief: Debrief, engine: str | None) -> None:
        self._debrief = debrief
        self._using = engines(engine)
        self._alone: dict[str, tuple[Finding, ...]] = {}

    def read(self, letters: Sequence[Letter]) -> list[tuple[Finding, ...]]:
        """What proof says of each letter by itself."""
        new = [letter for letter in letters if letter.text not in self._alone]
        if new:
            found = proofread_all([self._page(letter) for letter in new], self._using)
            self._alone.update(zip((letter.text for letter in new), found, strict=True))
        return [self._alone[letter.text] for letter in letters]

    def compare(self, letters: Sequence[Letter]) -> list[tuple[Finding, ...]]:
        """The same, with what can only be seen beside the other letters."""
        bodies = [letter.text for letter in letters]
        beside = [
            [
                finding
                for rule in too_alike.RULES
                for finding in apply(
                    rule, self._page(letter, (*bodies[:place], *bodies[place + 1 :]))
                )
            ]
            for place, letter in enumerate(letters)
        ]
        return [
            merge([*alone, *more], ())
            for alone, more in zip(self.read(letters), beside, strict=True)
        ]

    def _page(self, letter: Letter, others: tuple[str, ...] = ()) -> ProofText:
        return ProofText(
            letter.text,
            english(),
            locale=self._debrief.locale,
            kind=letter.kind,
            recipient=letter.to,
            debrief=self._debrief,
            others=others,
        )


def write_letters(
    debrief: Debrief, request: Request, today: date, *, doubted: AbstractSet[str] = frozenset()
) -> tuple[Letter, ...]:
    """Return the letters asked for, in the debrief's order.

    ``doubted`` are paths of notes whose sentences proof has objected to: they are said
    more plainly, or not at all. Raises ``InputError`` where the debrief lacks what the
    kind needs, and where a name of the request is nobody's, or nobody's that the kind
    can be addressed to.
    """
    chosen = kind(request.kind)
    usual = chosen.recipients(debrief)
    everyone = (*usual, *chosen.also(debrief)) if request.to else usual
    desk = Desk(
        debrief=debrief,
        language=english(),
        likeness=likeness(),
        phraser=Phraser(english(), debrief, doubted),
        today=today,
        variant=request.variant,
        holidays=partial(holidays_of, debrief),
    )
    return chosen.write(desk, recipients(everyone, request.to, chosen.id))


def recipients(
    everyone: Sequence[Recipient], names: Sequence[str], kind_id: str
) -> tuple[Recipient, ...]:
    """Return those of ``everyone`` that the names mean; all of them where no name is given."""
    if not names:
        return tuple(everyone)
    meant = [_meant(everyone, name, kind_id) for name in names]
    return tuple(one for one in everyone if one in meant)


def _meant(everyone: Sequence[Recipient], name: str, kind_id: str) -> Recipient:
    wanted = name.casefold().strip()
    exact = [one for one in everyone if wanted in {each.casefold() for each in one.names}]
    near = exact or [one for one in everyone if any(answers_to(each, name) for each in one.names)]
    if len(near) == 1:
        return near[0]
    known = ", ".join(one.name for one in (near or everyone))
    trouble = "could be more than one person" if near else f"cannot get a {kind_id}"
    raise InputError(f'--to: "{name}" {trouble}.', hint=f"The names are: {known}.")
