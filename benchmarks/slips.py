"""The proof scored: slips caught, right sentences left alone, seeded changes seen."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from benchmarks.command import call
from benchmarks.corpora import Case, letters, plain, slips
from benchmarks.letters import Drafted
from benchmarks.tally import Tally

__all__ = ["changes", "score_letters_left_alone", "score_seeded", "score_slips"]

# A letter in a file has nothing attached: a finding that asks for it is right.
_RIGHT_TO_ASK: Final = "attach"
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)


# A letter without a fault, to hold a sentence in its middle.
_BEFORE: Final = (
    "Dear Ms. Abernathy,\n\nI am grateful for the hour on Tuesday, and for the walk through the "
    "archive. You told me that the catalogue is two years behind.\n\n"
)
_AFTER: Final = (
    "\n\nI understand that the trustees meet next week, and I am ready for what follows.\n\n"
    "Sincerely,\nNora Quist\n"
)


def score_slips(part: str, tally: Tally) -> None:
    """Recall by kind of slip, and how many right sentences are flagged; alone and in a letter."""
    found = list(slips(part))
    for place, check in (("alone", _check), ("in a letter", _check_within)):
        for slip, findings in zip(found, check([one.wrong for one in found]), strict=True):
            tally.count(f"slips caught {place} ({slip.kind})", bool(findings), slip.wrong)
            tally.count(f"slips caught {place}", bool(findings))
        sentences = [one.right for one in found if one.right]
        for sentence, findings in zip(sentences, check(sentences), strict=True):
            told = "; ".join(f"{one['rule']}: {one['text']!r}" for one in findings)
            measure = f"right sentences left alone, {place}"
            tally.count(measure, not findings, f"{sentence} [{told}]")


def _check_within(sentences: list[str]) -> list[list[Any]]:
    """The findings on a sentence that stands in a letter; those on the rest do not count."""
    checked = _check([f"{_BEFORE}{one}{_AFTER}" for one in sentences], "thank-you")
    start = len(_BEFORE)
    return [
        [one for one in findings if start - 1 <= one["start"] < start + len(sentence) + 1]
        for sentence, findings in zip(sentences, checked, strict=True)
    ]


def _check(texts: list[str], kind: str = "text") -> list[list[Any]]:
    """The findings of each text, checked in one call."""
    with TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(texts):
            paths.append(Path(folder) / f"{number:03}.txt")
            paths[-1].write_text(text + "\n", encoding="utf-8")
        called = call("check", *map(str, paths), "--kind", kind, "--format", "json")
        checked = called.json()
    if len(checked) != len(texts):
        raise RuntimeError(f"check failed: {called.status} {called.err[:400]} {called.trace}")
    return [one["findings"] for one in checked]


def score_letters_left_alone(part: str, tally: Tally) -> None:
    """False alarms in correct letters whose debrief is given: errors and warnings, then hints."""
    for path, case, to in letters(part):
        findings = [
            one for one in _check_letter(path, case, to) if _RIGHT_TO_ASK not in one["rule"]
        ]
        grave = [one for one in findings if one["severity"] != "hint"]
        told = "; ".join(f"{one['rule']}: {one['text']!r} {one['message']}" for one in grave)
        tally.number("false alarms a correct letter", len(grave), f"{path.name}: {told}")
        tally.number("hints a correct letter", len(findings) - len(grave))


def _check_letter(path: Path, case: Case, to: str) -> list[Any]:
    name = case.first_reader(to)
    called = call("check", str(path), "--debrief", str(case.path), "--to", name, "--format", "json")
    checked = called.json()
    if not checked:
        raise RuntimeError(f"check failed: {called.status} {called.err[:400]} {called.trace}")
    return list(checked[0]["findings"])


@dataclass(frozen=True, slots=True)
class _Seeded:
    """A letter with one change; ``start`` and ``end`` bound the changed span."""

    kind: str
    text: str
    start: int
    end: int
    was: str


def score_seeded(part: str, drafted: list[Drafted], tally: Tally) -> None:
    """Change one name, firm, title, day or figure at a time and see whether it is flagged."""
    sources = [(path.read_text("utf-8"), case, to) for path, case, to in letters(part)]
    sources += [(one.text, one.case, one.to) for one in drafted]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "seeded.txt"
        for number, (text, case, to) in enumerate(sources):
            for seeded in changes(text, case, to, random.Random(number)):
                path.write_text(seeded.text, encoding="utf-8")
                findings = _check_letter(path, case, to)
                caught = any(
                    one["start"] < seeded.end and one["end"] > seeded.start for one in findings
                )
                changed = seeded.text[seeded.start : seeded.end]
                shown = f"{case.name} to {to}: {seeded.was} -> {changed}"
                tally.count(f"changes caught ({seeded.kind})", caught, shown)
                tally.count("changes caught", caught)


def changes(text: str, case: Case, to: str, chance: random.Random) -> Iterator[_Seeded]:
    """The letter with one name, firm, reader, title, day or figure changed, a change each."""
    yield from _misspelt(text, "name", _names(case), chance)
    yield from _misspelt(text, "firm", _firms(case), chance)
    yield from _other_reader(text, case, to)
    yield from _other_title(text, case)
    known = case.path.read_text(encoding="utf-8")
    met: dt.date = case.debrief["interview"]["date"]
    yield from _other_day(text, f"{known} {met:%A}", chance)
    yield from _other_figure(text, known, chance)


def _names(case: Case) -> set[str]:
    people = list(case.recipients)
    people.append(case.debrief["candidate"]["name"])
    people.append((case.debrief.get("consultant") or {}).get("name", ""))
    return _tokens(people)


def _firms(case: Case) -> set[str]:
    firms = [case.debrief["opportunity"]["employer"]]
    firms.append((case.debrief.get("consultant") or {}).get("firm", ""))
    return _tokens(firms) - _names(case)


def _tokens(names: list[str]) -> set[str]:
    words = re.findall(r"[^\W\d_][\w'’-]*\w", " ".join(names))
    return {word for word in words if len(word) > 3 and word[0].isupper() and word not in _TITLES}


_TITLES: Final = frozenset(
    {"Prof", "Professor", "Dame", "Judge", "Captain", "Canon", "Miss", "Justice", "Lord", "Pastor"}
    | {"Revd", "Honour", "Coach", "Capt", "Lady", "Aunty"}
    # words that are English as well as a firm's: a slip in them is a spelling slip
    | {"Memorial", "Hospital", "High", "School", "Corporation", "State", "University", "County"}
    | {"Courts", "Group", "Hotel", "Foundation", "Partners", "Office", "Rural", "Payments"}
)


def _misspelt(text: str, kind: str, words: set[str], chance: random.Random) -> Iterator[_Seeded]:
    for word in sorted(words):
        spots = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)]
        wrong = _slip(word, chance)
        if spots and wrong not in words:
            start = chance.choice(spots)
            yield _put(kind, text, start, word, wrong)


def _slip(word: str, chance: random.Random) -> str:
    """One slip of the kinds people make: a letter lost, doubled, swapped, or another vowel."""
    place = chance.randrange(1, len(word) - 1)
    vowels = [i for i, letter in enumerate(word) if letter in "aeiou" and i]
    forms = [
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    ]
    if vowels:
        spot = chance.choice(vowels)
        other = chance.choice([v for v in "aeiou" if v != word[spot]])
        forms.append(word[:spot] + other + word[spot + 1 :])
    return chance.choice([form for form in forms if form != word])


def _put(kind: str, text: str, start: int, was: str, now: str) -> _Seeded:
    return _Seeded(
        kind, text[:start] + now + text[start + len(was) :], start, start + len(now), was
    )


def _other_reader(text: str, case: Case, to: str) -> Iterator[_Seeded]:
    """The greeting of somebody else on the panel."""
    greeting = re.search(r"^Dear .+?(?=[,:]?$)", text, re.MULTILINE)
    expected = case.expect["letters"].get("thank-you", {})
    for other, wanted in expected.items():
        if other != to and greeting and wanted and wanted.get("greet"):
            yield _put("reader", text, greeting.start(), greeting.group(), str(wanted["greet"][0]))
            return


def _other_title(text: str, case: Case) -> Iterator[_Seeded]:
    role = case.debrief["opportunity"]["role"]
    spot = text.find(role)
    if spot >= 0:
        wrong = role.replace("Director", "Manager").replace("Vice President", "Director")
        wrong = wrong.replace("Chief", "Deputy Chief").replace("Head ", "Deputy Head ")
        yield _put("title", text, spot, role, wrong if wrong != role else f"Assistant {role}")


def _other_day(text: str, known: str, chance: random.Random) -> Iterator[_Seeded]:
    """A weekday that the debrief does not know, and another day of a month."""
    body = text.index("Dear") if "Dear" in text else 0
    days = [m for m in re.finditer("|".join(_DAYS), text) if m.start() > body]
    if days:
        day = chance.choice(days)
        others = [one for one in _DAYS if one != day.group() and one[:3] not in known]
        yield _put("weekday", text, day.start(), day.group(), others[0])
    dates = rf"(?:{_MONTHS}) (\d{{1,2}})\b|\b(\d{{1,2}}) (?:{_MONTHS})"
    for date in list(re.finditer(dates, text))[:1]:
        group = 1 if date.group(1) else 2
        was = date.group(group)
        yield _put("date", text, date.start(group), was, str(int(was) % 27 + 1))


def _other_figure(text: str, known: str, chance: random.Random) -> Iterator[_Seeded]:
    """Another number for one in the body that is no date and no telephone number."""
    body = plain(text)
    end = max(body.rfind("\n\n"), 0)
    start = body.find("\n\nDear")
    dated = rf"(?:{_MONTHS}) \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} (?:{_MONTHS})"
    taken = [m.span() for m in re.finditer(dated, text)]
    spots = [
        m
        for m in re.finditer(r"(?<![\w.,-])\d[\d.,]*\d(?!\w)|(?<![\w.,-])\d(?!\w)", text)
        if start < m.start() < end and not any(a <= m.start() < b for a, b in taken)
    ]
    if spots:
        spot = chance.choice(spots)
        was = spot.group()
        taken_figures = set(re.findall(r"\d[\d.,]*\d|\d", known))
        nows = [was[:-1] + str((int(was[-1]) + step) % 10) for step in (3, 1, 4, 2, 5)]
        nows.append(f"6{was}")
        now = next(one for one in nows if one not in taken_figures and one != "0")
        yield _put("figure", text, spot.start(), was, now)
