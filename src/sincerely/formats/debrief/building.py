"""Checked values become the core's debrief; what is missing or contradicts itself is said."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import date
from itertools import pairwise
from typing import Any, Final

from sincerely.core.debrief import (
    Candidate,
    Concern,
    Consultant,
    Conversation,
    Correction,
    Debrief,
    Interview,
    Interviewer,
    Locale,
    Note,
    Opportunity,
    Outcome,
    OutcomeResult,
    Referrer,
    Routing,
    Touch,
    Venue,
    Voice,
    Withdrawal,
)
from sincerely.formats.debrief.contract import FIELDS, Kind, children
from sincerely.formats.debrief.problems import Problem

__all__ = ["build", "contradictions", "missing"]

Values = dict[str, Any]
Places = dict[str, tuple[int, int]]

_MAX_CONVERSATIONS: Final = 200


def missing(values: Values, places: Places, excused: Set[str]) -> Iterator[Problem]:
    """Yield a problem for each required key that was not given and is not ``excused``."""
    for problem in _all_missing(values, places):
        section = problem.path.rpartition(".")[0]
        if problem.path not in excused and section not in excused:
            yield problem


def _all_missing(values: Values, places: Places) -> Iterator[Problem]:
    for field in FIELDS:
        if field.parent == "" and field.is_required and field.kind is Kind.SECTION:
            values.setdefault(field.name, {})
    for name, field in children("").items():
        if field.kind is Kind.SECTION and name in values:
            yield from _missing_in(values[name], name, name, places)
        elif field.kind is Kind.SECTIONS:
            yield from _missing_in_list(values.get(name, []), field.path, name, places)
    if not values.get("conversations") and "conversations" not in places:
        yield Problem(
            0,
            0,
            "conversations",
            "at least one conversation is needed.",
            "Write “conversations:” and below it “  - with: ” and a name.",
        )
    elif not values.get("conversations"):
        place = places["conversations"]
        yield Problem(
            *place, "conversations", "at least one is needed.", "Begin with “- with: ” and a name."
        )


def _missing_in_list(
    items: list[Values], parent: str, path: str, places: Places
) -> Iterator[Problem]:
    for index, item in enumerate(items):
        where = f"{path}[{index}]"
        yield from _missing_in(item, f"{parent}[]", where, places)
        for name, field in children(f"{parent}[]").items():
            if field.kind is Kind.SECTIONS:
                yield from _missing_in_list(
                    item.get(name, []), field.path, f"{where}.{name}", places
                )


def _missing_in(item: Values, parent: str, path: str, places: Places) -> Iterator[Problem]:
    for name, field in children(parent).items():
        where = f"{path}.{name}"
        if not field.is_required or name in item:
            continue
        line, column = places.get(where) or places.get(path) or (0, 0)
        yield Problem(line, column, where, "is needed.", f"For example: {name}: {field.example}")


# Each pair cannot be in the other order, whatever the story: the first is never after the second.
_ORDER: Final = (
    ("interview.date", "interview.decision_by", "the answer cannot have been promised for before"),
    ("interview.date", "outcome.date", "the decision cannot have come before"),
    ("interview.date", "outcome.answer_by", "an answer cannot be due before"),
    ("outcome.date", "outcome.answer_by", "an answer cannot be due before"),
)


def contradictions(values: Values, places: Places) -> Iterator[Problem]:
    """Yield a problem for each two values that cannot both be true, naming both lines."""
    for earlier, later, words in _ORDER:
        first, second = _at(values, earlier), _at(values, later)
        if isinstance(first, date) and isinstance(second, date) and second < first:
            line = places[earlier][0]
            yield Problem(
                *places[later],
                later,
                f"{second.isoformat()} is before {earlier}, {first.isoformat()} in line {line}:",
                f"{words} that day. Mend one of the two.",
            )
    yield from _people(values, places)


def _people(values: Values, places: Places) -> Iterator[Problem]:
    conversations = values.get("conversations", [])
    if len(conversations) > _MAX_CONVERSATIONS:
        yield Problem(
            *places["conversations"],
            "conversations",
            f"there are {len(conversations)} conversations.",
            f"A debrief may hold {_MAX_CONVERSATIONS}.",
        )
    candidate = str(values.get("candidate", {}).get("name", "")).casefold()
    for index, item in enumerate(conversations):
        path = f"conversations[{index}]"
        names = item.get("with", [])
        for name in names:
            if name.casefold() == candidate:
                yield Problem(
                    *places[f"{path}.with"],
                    f"{path}.with",
                    f"{name} is the candidate.",
                    "Write whom you met.",
                )
        for one, other in pairwise(sorted(name.casefold() for name in names)):
            if one == other:
                yield Problem(
                    *places[f"{path}.with"],
                    f"{path}.with",
                    "the same name stands twice.",
                    "Leave one out.",
                )
        yield from _each(item, names, path, places)


def _each(item: Values, names: list[str], path: str, places: Places) -> Iterator[Problem]:
    for name, field in children("conversations[]").items():
        given = item.get(name)
        if field.is_each and isinstance(given, list) and names and len(given) != len(names):
            yield Problem(
                *places[f"{path}.{name}"],
                f"{path}.{name}",
                f"there are {len(given)} for {len(names)} people.",
                "Write one for each, in the order of `with` (~ for none).",
            )


def _at(values: Values, path: str) -> Any:
    section, _, key = path.partition(".")
    return values.get(section, {}).get(key)


def build(values: Values) -> Debrief:
    """Return the debrief of values that are complete and do not contradict each other."""
    consultant = values.get("consultant")
    outcome = values.get("outcome")
    return Debrief(
        candidate=_candidate(values["candidate"]),
        opportunity=_opportunity(values["opportunity"]),
        conversations=tuple(
            _conversation(item, f"conversations[{index}]")
            for index, item in enumerate(values["conversations"])
        ),
        interview=_interview(values.get("interview", {})),
        locale=Locale(values.get("locale", Locale.US)),
        voice=Voice(values.get("voice", Voice.WARM)),
        consultant=_consultant(consultant) if consultant else None,
        unsaid=_notes(values, "unsaid"),
        confidential=_notes(values, "confidential"),
        for_consultant=_notes(values, "for_consultant"),
        referrer=Referrer(**values["referrer"]) if values.get("referrer") else None,
        withdrawal=_withdrawal(values["withdrawal"]) if values.get("withdrawal") else None,
        outcome=Outcome(**{**outcome, "result": OutcomeResult(outcome["result"])})
        if outcome
        else None,
        sent=tuple(_touch(item, "to") for item in values.get("sent", [])),
        heard=tuple(_touch(item, "from") for item in values.get("heard", [])),
    )


def _notes(values: Values, key: str) -> tuple[Note, ...]:
    return tuple(values.get(key, ()))


def _candidate(values: Values) -> Candidate:
    return Candidate(
        name=values["name"],
        email=values.get("email"),
        phone=values.get("phone"),
        home=values.get("home"),
        address=tuple(values.get("address", ())),
        accomplishments=_notes(values, "accomplishments"),
    )


def _opportunity(values: Values) -> Opportunity:
    return Opportunity(
        role=values["role"],
        employer=values["employer"],
        address=tuple(values.get("address", ())),
        place=values.get("place"),
        criteria=_notes(values, "criteria"),
        why=_notes(values, "why"),
        difference=_notes(values, "difference"),
    )


def _consultant(values: Values) -> Consultant:
    routing = Routing(values.get("routing", Routing.REVIEW_FIRST))
    return Consultant(**{**values, "routing": routing})


def _interview(values: Values) -> Interview:
    how = Venue(values["how"]) if "how" in values else None
    return Interview(**{**values, "how": how})


def _conversation(values: Values, path: str) -> Conversation:
    names = values["with"]
    return Conversation(
        path=path,
        interviewers=tuple(_interviewer(values, name, index) for index, name in enumerate(names)),
        hiring_manager=values.get("hiring_manager", False),
        minutes=values.get("minutes"),
        points=_notes(values, "points"),
        concerns=tuple(
            Concern(item["worry"], item.get("answer"), f"{path}.concerns[{index}]")
            for index, item in enumerate(values.get("concerns", ()))
        ),
        promised=_notes(values, "promised"),
        unsaid=_notes(values, "unsaid"),
        corrections=tuple(
            Correction(item["said"], item["fact"], f"{path}.corrections[{index}]")
            for index, item in enumerate(values.get("corrections", ()))
        ),
        confidential=_notes(values, "confidential"),
        for_consultant=_notes(values, "for_consultant"),
        routing=Routing(values["routing"]) if "routing" in values else None,
    )


def _interviewer(values: Values, name: str, index: int) -> Interviewer:
    def own(key: str) -> Any:
        given = values.get(key)
        return given[index] if isinstance(given, list) else given

    return Interviewer(
        name=name,
        title=own("title"),
        email=own("email"),
        address_as=own("address_as"),
        first_name_terms=own("first_name_terms") or False,
        pronouns=own("pronouns"),
    )


def _withdrawal(values: Values) -> Withdrawal:
    return Withdrawal(
        values.get("reason"), values.get("cancel"), tuple(values.get("keep_private", ()))
    )


def _touch(values: Values, person_key: str) -> Touch:
    return Touch(
        date=values["date"],
        person=values[person_key],
        is_sent=person_key == "to",
        kind=values.get("kind"),
        gist=values.get("gist"),
    )
