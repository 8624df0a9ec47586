"""The subject line of a thank-you: three to eight words that name one idea or the role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import Language, WordClass
from sincerely.core.letters.letter import words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.writer import Writer
from sincerely.core.tables import word_set

__all__ = ["is_idea", "names_matter", "subject"]

_LONGEST_TOPIC: Final = 5
_SHORTEST_TOPIC: Final = 2
_LONGEST: Final = 8
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_BEHIND_IT: Final = re.compile(r"\s(?:of|for|in|on|at|with|from|to|by)\s")
_TRADES: Final = re.compile(r"(?:er|or|ist|ian|ee)s(?:\s(?:of|for|in|on|at|with|from|to|by)\b|$)")
_IDEAS: Final = frozenset({Act.STATED, Act.WANTED, Act.PLANNED, Act.TOPIC})
_ONLY: Final = frozenset({WordClass.NOUN, WordClass.ADJ, WordClass.ADP, WordClass.DET})
# People are no subject, and "the last one" is none without its story.
_NO_SUBJECT: Final = word_set(
    "director manager president chair chairman chairwoman chief boss officer head lead"
    " ceo cfo coo cto board committee team panel council trustees governors partners owner"
    " owners founder founders people person staff men women predecessor successor deputy"
    " last latest current recent next previous former old whole other rest third half quarter number lot thing things"
    " way problem problems trouble failure failures complaint complaints"
)


def subject(writer: Writer, points: Mapping[Note, Sequence[Phrased]], met: Iterable[str]) -> str:
    """Return the subject: "Thank you – faster batch release", or the role where no idea is fit.

    ``met`` holds the paths of the points that the letter answers with something of the
    candidate's: a stray fact is no subject, and the subject promises nothing that the
    letter does not hold.
    """
    answered, language = set(met), writer.desk.language
    for note, parts in points.items():
        for part in parts if note.path in answered else ():
            if part.act in _IDEAS and part.topic and is_idea(language, part.topic):
                return f"Thank you – {part.topic}"
    role = writer.debrief.opportunity.role
    line = f"Thank you – {role} interview"
    if "," not in role and words_in(line) <= _LONGEST:
        return line
    return writer.subject("Thank you – {role}", "Thank you for our conversation")


def is_idea(language: Language, topic: str) -> bool:
    """Whether it names a matter that is no people: "boarders' parents" are no subject."""
    thing = _BEHIND_IT.split(topic)[0].split()
    people = language.lemmas(thing[-1].lower(), WordClass.NOUN) if thing else ()
    is_people = bool(PERSONS.intersection(people)) or _TRADES.search(topic) is not None
    return names_matter(language, topic) and not is_people


def names_matter(language: Language, topic: str) -> bool:
    """Whether it names a matter in a few plain words: "agency spend", not "the close"."""
    words = _WORD.findall(topic)
    if len(words) != words_in(topic) or len(words) > _LONGEST_TOPIC:
        return False
    tags = [tag.word_class for tag in language.tag(words)]
    telling = [tag for tag in tags if tag in {WordClass.NOUN, WordClass.ADJ}]
    return (
        set(tags) <= _ONLY
        and tags[-1] is WordClass.NOUN
        and len(telling) >= _SHORTEST_TOPIC
        and not any(word.lower() in _NO_SUBJECT for word in words)
    )
