"""What every part of the phrasing works with: the language, the locale, the people."""

from __future__ import annotations

from dataclasses import dataclass, field

from sincerely.core.debrief import Locale
from sincerely.core.language import Language
from sincerely.core.letters.phrasing.people.cast import Cast
from sincerely.core.letters.phrasing.people.names import mark_names
from sincerely.core.letters.phrasing.people.person import Frame, shift
from sincerely.core.letters.phrasing.reading.shape import Shaped, shape_of
from sincerely.core.letters.phrasing.typed.casing import lower_start, mend_capitals
from sincerely.core.letters.phrasing.typed.cleanup import tidy
from sincerely.core.letters.phrasing.typed.contractions import expand_contractions
from sincerely.core.letters.phrasing.typed.habits import as_typed_with_care
from sincerely.core.letters.phrasing.typed.parts import cut
from sincerely.core.letters.phrasing.typed.second_language import as_a_first_speaker
from sincerely.core.letters.phrasing.typed.slips import mend_slips
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word, read

__all__ = ["Setting"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One letter's language, locale and cast; what was read once is known from then on."""

    language: Language
    locale: Locale
    cast: Cast
    _known: dict[str, tuple[Word, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def verbs(self) -> Verbs:
        """The verb tables."""
        return Verbs(self.language)

    def parts(self, text: str) -> tuple[str, ...]:
        """The parts of a note, its typing habits written out and certain slips mended."""
        terms = frozenset(self.cast.proper) | {word for form in self.cast.forms for word in form}
        return cut(
            mend_slips(
                tidy(as_a_first_speaker(as_typed_with_care(text), self.language), self.locale),
                self.language,
                terms,
            )
        )

    def words(self, text: str) -> tuple[Word, ...]:
        """The words of one part: contractions in full, capitals mended, names marked."""
        known = self._known.get(text)
        if known is None:
            words = read(expand_contractions(text), self.language)
            words = mend_capitals(words, self.cast, self.language)
            known = self._known[text] = mark_names(words, self.cast, self.language)
        return known

    def shape(self, words: tuple[Word, ...]) -> Shaped:
        """The shape of a part."""
        return shape_of(words, self.language)

    def inside(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """The words as they stand in mid-sentence."""
        return lower_start(words, self.cast, self.language)

    def turned(
        self, words: tuple[Word, ...], frame: Frame, *, subject: str = ""
    ) -> tuple[Word, ...]:
        """The words in mid-sentence, turned to "I" and "you"."""
        return shift(self.inside(words), frame, self.cast, self.verbs, subject=subject)
