"""Words that templates ask for: days, numbers, lists, first names, what scripts say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Final

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext, gettext_lazy, gettext_noop

from sincerely.core.errors import SincerelyError
from sincerely.core.letters.kinds import kinds
from sincerely.core.people import parse_name
from sincerely.formats.debrief.problems import SHOWN, DebriefError
from sincerely.formats.debrief.values import Unfit
from sincerely.web.reading import (
    day_and_month,
    day_in_words,
    moment_in_words,
    short_day,
    time_in_words,
)
from sincerely.web.scripts import WORDS
from sincerely.web.sentences import said

__all__ = [
    "FILTERS",
    "by_labels",
    "clock",
    "day",
    "explained",
    "first_name",
    "in_words",
    "kind_title",
    "listed",
    "moment",
    "month_day",
    "said",
    "short",
    "words",
]

_NUMBERS: Final = (
    gettext_lazy("no"),
    gettext_lazy("one"),
    gettext_lazy("two"),
    gettext_lazy("three"),
    gettext_lazy("four"),
    gettext_lazy("five"),
    gettext_lazy("six"),
    gettext_lazy("seven"),
    gettext_lazy("eight"),
    gettext_lazy("nine"),
    gettext_lazy("ten"),
)


def in_words(count: int) -> str:
    """Return “three”, “one”, “12”: what goes before a noun."""
    return str(_NUMBERS[count]) if 0 <= count < len(_NUMBERS) else f"{count:,}"


def listed(names: Sequence[str]) -> str:
    """Return “Ann, Ben and Cy”."""
    *most, last = names or [""]
    if not most:
        return last
    return gettext("%(most)s and %(last)s") % {"most": ", ".join(most), "last": last}


def _here(value: date) -> date:
    """Return the day itself; of a moment, the one that it is in the reader's zone."""
    return timezone.localtime(value) if isinstance(value, datetime) else value


def day(value: date | None) -> str:
    """Return “Tuesday 17 November” as its reader writes it; empty for none."""
    return day_in_words(_here(value)) if value else ""


def month_day(value: date | None) -> str:
    """Return “17 November” as its reader writes it; empty for none."""
    return day_and_month(_here(value)) if value else ""


def moment(value: datetime | None) -> str:
    """Return “17 November, 18:40” in the reader's zone and as they write it; empty for none."""
    return moment_in_words(value) if value else ""


def clock(value: datetime | None) -> str:
    """Return “18:40” as its reader writes it; empty for none."""
    return time_in_words(timezone.localtime(value)) if value else ""


def short(value: date | None) -> str:
    """Return “17 Nov” as its reader writes it; empty for none."""
    return short_day(_here(value)) if value else ""


def explained(error: SincerelyError | Unfit) -> str:
    """Return what is wrong and what to do about it, as sentences in the page's language.

    Of a debrief, each thing to mend has a line of its own, with its place in the file.
    """
    if isinstance(error, DebriefError):
        return "\n".join(_problems(error))
    words = f"{said(error.message)} {said(error.hint)}".strip()
    return capfirst(words)


def _problems(error: DebriefError) -> Iterator[str]:
    for one in error.problems[:SHOWN]:
        place = gettext("line %(number)s") % {"number": one.line} if one.line else ""
        words = f"{said(one.message)} {said(one.hint)}".strip()
        yield ": ".join(filter(None, (error.name, place, one.path, words)))
    if (rest := len(error.problems) - SHOWN) > 0:
        yield gettext("And %(number)s more.") % {"number": in_words(rest)}


def by_labels(hint: str) -> str:
    """Return a hint with the debrief's keys in it as the site's fields are called."""
    return _KEY.sub(lambda found: f"“{gettext(_LABELS[found[1]])}”", hint)


_LABELS: Final = {
    "candidate.phone": gettext_noop("Telephone"),
    "interview.decision_by": gettext_noop("Word promised by"),
    "interview.next_step": gettext_noop("What they said comes next"),
    "outcome.answer_by": gettext_noop("Answer due by"),
    "outcome.told_by": gettext_noop("Told by"),
    "withdrawal.cancel": gettext_noop("A meeting to cancel, if one is booked"),
}
_KEY: Final = re.compile(f'"({"|".join(_LABELS)})"')


def first_name(name: str) -> str:
    """Return what one calls the person; the whole name where that is unclear."""
    person = parse_name(name.partition(", ")[0])
    return person.given.partition(" ")[0] if person.given else name


def words() -> dict[str, str]:
    """Return what the page's scripts say, as far as it is said otherwise than in the scripts.

    They are written in English.
    """
    if (get_language() or "en").partition("-")[0] == "en":
        return {}
    told = {one: gettext(one) for one in WORDS}
    return {one: said for one, said in told.items() if said != one}


def kind_title(kind_id: str) -> str:
    """Return what a kind of letter is called; its id where there is no such kind."""
    return gettext(next((one.title for one in kinds() if one.id == kind_id), kind_id))


FILTERS: Final[tuple[Callable[..., str], ...]] = (
    by_labels,
    clock,
    day,
    first_name,
    in_words,
    kind_title,
    listed,
    moment,
    month_day,
    said,
    short,
)
