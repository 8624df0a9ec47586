"""The page of documentation on the debrief file, made from the table of its keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.formats.debrief.contract import FIELDS, Field, Kind
from sincerely.formats.debrief.source import MAX_BYTES

__all__ = ["reference"]

_HEAD: Final = f"""\
# The debrief file

A debrief is one YAML file (YAML 1.2, UTF-8) on one interview. `examples/` has two to copy;
`sincerely new` writes one to fill in, `sincerely new --invite meeting.ics --vcard card.vcf
--resume cv.json` fills in what an invitation, address cards and a résumé tell already.

Only these are needed: `candidate.name`, `opportunity.role`, `opportunity.employer` and one
conversation with `with`. A key left blank counts as not given.

## How notes are typed

- One note an item, as it comes to you: a fragment will do. Figures, names and terms are
  kept exactly as typed; white space is folded, and text is put in Unicode's form NFC.
- Nothing is guessed from the look of a text: `no` is a word, `0415` keeps its zero, `2026` and
  `- yes` are notes like any other.
- A list may be typed as one text if there is only one note.
- A note may hold colons and quotation marks, and begin with any sign
  (`- base: 310 to 340`, `- "Patients first" is her motto`). YAML calls some of these errors, and an
  editor may mark them; they are read as typed. Double quotes around the note please both.
- A `#` after a space begins a comment. Before a digit (`plant #2`) it is refused, since the
  rest of the note would be lost: put such a note in double quotes.
- People met together share a conversation: `with: [Ann Lee, Bo Ek]`. `title`, `email`,
  `address_as`, `first_name_terms` and `pronouns` may then be lists in the same order, with `~`
  for none; one value stands for all.
- A worry without an answer may be typed as a bare note under `concerns`.

## What is refused

Every problem is told at once, with its line, the key, what is allowed and the nearest known key;
the command's exit status is 2. Refused are unknown and repeated keys, dates that are not
`year-month-day` or that contradict each other, unknown time zones, tabs for indentation, anchors
and tags, a second document, characters that no text has, and files above
{MAX_BYTES // 1_000_000} MB or of another encoding than UTF-8.

## In your editor

`sincerely schema > debrief.schema.json` writes a JSON Schema (draft 2020-12). Editors with the YAML
language server complete and explain keys when the first line of a debrief names it:

```yaml
# yaml-language-server: $schema=debrief.schema.json
```

## Keys

`[]` marks a list's entries. *Needed* means: wherever its section is given."""


def reference() -> Iterator[str]:
    """Yield the page's lines."""
    yield from _HEAD.split("\n")
    yield ""
    yield "| Key | Holds | What it says | Example |"
    yield "|---|---|---|---|"
    for field in FIELDS:
        example = field.example.split("\n")[0]
        shown = f"`{_cell(example)}`" if example else ""
        yield f"| `{field.path}` | {_holds(field)} | {_cell(_about(field))} | {shown} |"


def _holds(field: Field) -> str:
    if field.kind is Kind.CHOICE:
        return " or ".join(f"`{value}`" for value in field.allowed)
    return f"{field.kind.value}, or a list of them" if field.is_each else field.kind.value


def _about(field: Field) -> str:
    needed = " *Needed.*" if field.is_required else ""
    default = f" Default: {field.default}." if field.default else ""
    return f"{field.about}{needed}{default}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
