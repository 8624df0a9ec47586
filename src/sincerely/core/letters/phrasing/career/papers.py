"""Papers that no other reading has: "H.Dip in Ed., UCC, 2006; M.Ed (School Leadership), Maynooth".

Nobody can know how every paper is held, taken or sat for; that each is a qualification is
certain, and of a qualification that is all that need be said.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.degrees import degree_clause
from sincerely.core.letters.phrasing.career.rows import opens_deed
from sincerely.core.letters.phrasing.career.titles import ROLES
from sincerely.core.letters.phrasing.clauses.tails import comma_pieces
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an

__all__ = ["papers_clause"]

# "B.Eng", "H.Dip", "M.Ed", "BSocSc", "GradDip", "LL.M."
_DEGREE: Final = re.compile(
    r"^(?:(?:[BMDHLEP]|LL|Ph|Grad|PG|Adv)\.? ?(?:A|Ed|Eng|Phil|Tech|Comm?|Arch|Mus|Nurs|Dip|Cert|M|B|D|Agr|Agric|Des|Fin|Hort|Nursing|(?:Soc\.?|Vet\.?)?Sc|Litt)\b\.?"
    r"|(?:first|second|third)[ -]class [a-z' -]*(?:cert|certificate|ticket|degree)|[a-z' -]*(?:diploma|certificate|cert|licen[cs]e|degree)\b|[A-Z]?\d? ?[a-z' -]*entitlement\b|level \d [a-z]+ in\b)",
    re.IGNORECASE,
)
# Papers known by a name, that take no article in a list.
_NAMED: Final = re.compile(
    r"^(?:Red Seal|Master Mariner|Chief Mate|Class \d|STCW|WSET|NVQ|SVQ|City (?:&|and) Guilds|City and Guilds|NEBOSH|IOSH|CSCS|SMSTS|SSSTS|IPAF|PASMA|CITB|CPCS|NPORS|"
    r"OSHA|NCCCO|HAZWOPER|HACCP|ServSafe|BOSIET|GWO|RYA|ISO \d+|Six Sigma|Lean|Cicerone|TESOL|CELTA|DELTA|PADI|ITIL|PRINCE2|AWS|Series \d+|White Card|Working with Children|(?:[A-Z]{2,6} )?[Ll]evel \d)\b"
)
_LETTERS: Final = re.compile(r"^[A-Z]{2,6}$")
_BRACKETED: Final = re.compile(r"^(?P<head>.+) \((?P<inside>[^()]*)\)$")
_LONG: Final = 9  # words of one paper


def papers_clause(text: str, setting: Setting) -> str | None:
    """A line of papers as a clause of mine; ``None`` where its first is none for certain."""
    groups = [comma_pieces(group) for group in re.split(r";\s+", text)]
    heads = [group[0] for group in groups]
    if not (_is_paper(heads[0]) or (_LETTERS.match(heads[0]) and _is_paper(heads[-1]))):
        return None
    told = [paper for group in groups for paper in _grouped(group)]
    if any("(" in paper[:-1].partition(")")[2] or _says_more(paper, setting) for paper in told):
        return None
    papers = [_with_article(paper, setting) for paper in told]
    listed = papers[0] if len(papers) == 1 else f"{', '.join(papers[:-1])} and {papers[-1]}"
    return f"my qualifications include {listed}"


def _is_paper(piece: str) -> bool:
    head = _BRACKETED.sub(r"\g<head>", piece).split(" ")
    named = _DEGREE.match(piece) or _NAMED.match(" ".join(head))
    return bool(named) and head[-1].lower() not in ROLES | {"holder", "holders"}


def _grouped(pieces: list[str]) -> list[str]:
    """The papers of one group, what is no paper in brackets after the one before it."""
    out: list[str] = []
    for piece in pieces:
        if not out or (_is_paper(piece) and not _is_house_of(pieces[0], piece)):
            out.append(piece)
            continue
        inset = _BRACKETED.match(out[-1])
        if inset is not None:
            out[-1] = f"{inset['head']} ({inset['inside']}, {piece})"
        else:
            out[-1] = f"{out[-1]} ({piece})"
    return out


def _is_house_of(first: str, piece: str) -> bool:
    """Whether letters after a degree name where it was taken: "H.Dip in Ed., UCC"."""
    return bool(_DEGREE.match(first)) and not _DEGREE.match(piece)


def _says_more(paper: str, setting: Setting) -> bool:
    """Whether the piece tells a deed or a figure, and names no paper."""
    if " and " in paper or " + " in paper:
        return True
    first = paper.split(" ", 1)[0]
    is_deed = setting.verbs.is_past(first) and first.islower()
    return (
        is_deed
        or opens_deed(paper, setting)
        or len(paper.split()) > _LONG
        or paper[:1].isdigit()
        or ":" in paper
    )


def _with_article(paper: str, setting: Setting) -> str:
    held = degree_clause(paper, setting)
    if held is not None:
        return held.removeprefix("I hold ")
    is_bare = _DEGREE.match(paper) and not paper.lower().startswith(("a ", "an ", "the ", "my "))
    return f"{a_or_an(paper)} {paper}" if is_bare else paper
