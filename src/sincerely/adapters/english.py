"""A knowledge of English from two libraries' tables: a perceptron tagger and lemminflect.

The tagger (denckring-en-pos, trained on UD English-EWT) is chosen because it was
measured on text without punctuation and knows sentences whose subject is left out,
which is how notes are typed. Its package root imports a whole toolkit (0.35 s), so
only the module with the model is loaded, from where the package is installed.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import lemminflect
from lemminflect.codecs.InflectionLUCodec import InflectionLUCodec
from lemminflect.codecs.LemmaLUCodec import LemmaLUCodec
from lemminflect.core.Inflections import Inflections
from lemminflect.core.Lemmatizer import Lemmatizer
from lemminflect.core.LexicalUtils import categoryToUPos

from sincerely.adapters.countability import Countability
from sincerely.adapters.meaning import likeness
from sincerely.adapters.newer_verbs import COMPOUNDS, LONE_VERBS, PREFIXES
from sincerely.adapters.parser import DependencyParser
from sincerely.adapters.sorted_lines import SortedLines
from sincerely.adapters.tact import Tact
from sincerely.adapters.tagger import PennTagger
from sincerely.adapters.two_readings import reconciled
from sincerely.adapters.weights import Weights
from sincerely.adapters.word_pairs import WordPairs
from sincerely.adapters.word_runs import WordRuns
from sincerely.core.language import Form, Language, Noun, Remark, Rival, Tag, WordClass
from sincerely.core.parse import Parse

__all__ = ["English", "english"]

_SENTENCES_KEPT: Final = 512
_LEMMA_CLASSES: Final = {
    WordClass.NOUN: "NOUN",
    WordClass.PROPN: "PROPN",
    WordClass.VERB: "VERB",
    WordClass.AUX: "AUX",
    WordClass.ADJ: "ADJ",
    WordClass.ADV: "ADV",
}


class English:
    """English word classes and inflection. Reads its tables at first use, about 0.5 s."""

    @cached_property
    def _tagger(self) -> Any:
        folder = _package_folder("denckring_en_pos")
        perceptron = _load(folder / "perceptron.py")
        text = gzip.decompress((folder / "data" / "tagger.json.gz").read_bytes()).decode()
        rest, opening, rows = text.partition('"weights":{')
        model = json.loads(f"{rest}{opening}}}}}")
        return perceptron.Tagger(
            weights=Weights(rows),
            tagdict=model["tagdict"],
            classes=model["classes"],
            vocabulary=frozenset(model["vocabulary"]),
        )

    def tag(self, words: Sequence[str]) -> list[Tag]:
        """One tag a word, read in context. ``words`` holds no punctuation and no empty word."""
        return list(self._tagged(tuple(words))) if words else []

    def _read(self, words: tuple[str, ...]) -> tuple[Tag, ...]:
        tags = []
        for word, label in zip(words, self._tagger.tag(list(words)), strict=True):
            word_class, _, verb_form = label.partition("|")
            tags.append(
                Tag(
                    WordClass(word_class),
                    None if verb_form in {"", "-"} else verb_form,
                    word.lower() in self._tagger.vocabulary,
                )
            )
        return reconciled(words, tags, self._penn.tag(words))

    @cached_property
    def _penn(self) -> PennTagger:
        return PennTagger()

    @cached_property
    def _tagged(self) -> Callable[[tuple[str, ...]], tuple[Tag, ...]]:
        """The tags of a sentence, which is read again and again while a letter is typed."""
        return lru_cache(maxsize=_SENTENCES_KEPT)(self._read)

    def parse(self, words: Sequence[str]) -> Parse:
        """What hangs on what among the words, at least one; a mark may stand as one of them."""
        return self._parsed(tuple(words))

    @cached_property
    def _parsed(self) -> Callable[[tuple[str, ...]], Parse]:
        """The parse of a sentence, made when first asked for."""
        return lru_cache(maxsize=_SENTENCES_KEPT)(DependencyParser(self._penn).parse)

    def lemmas(self, word: str, word_class: WordClass) -> tuple[str, ...]:
        """Base forms the word may have as that class, likeliest first; empty if none is known."""
        return _lemmas(word, _LEMMA_CLASSES.get(word_class, ""))

    def inflect(self, lemma: str, form: Form) -> str:
        """The form of a base form; regular rules for a word not in the table."""
        return _inflect(lemma, form.value)

    def is_word(self, word: str) -> bool:
        """Whether the word stands in the table in any class (case ignored)."""
        return any(_lemmas(word.lower(), name) for name in _LEMMA_CLASSES.values())

    @cached_property
    def _tact(self) -> Tact:
        return Tact(self._parsed)

    def likeness(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        """How near each query is in meaning to each candidate, 0 to 1: a row a query."""
        return likeness().scores(queries, candidates)

    def remark(self, text: str, kind: str = "point") -> Remark:
        """Whether a note, typed in such a section, is a remark on people, oneself, the place or pay."""
        return self._tact.remark(text, kind)

    @cached_property
    def _pairs(self) -> WordPairs:
        return WordPairs()

    def rival(self, before: str, word: str, after: str) -> Rival | None:
        """What was likelier meant by a word in lower case between its neighbours, if anything."""
        return self._pairs.rival(before, word, after)

    def rivals(self, word: str) -> tuple[str, ...]:
        """The words that an ear or a muddle easily puts a word in lower case for."""
        return self._pairs.muddled(word)

    def seen(self, first: str, second: str) -> float:
        """How often a word was seen right after another, both in lower case; 0 where that was rare."""
        return self._pairs.seen(first, second)

    @cached_property
    def _runs(self) -> WordRuns:
        return WordRuns()

    def likelihood(self, words: Sequence[str]) -> float:
        """How likely the words from the third on are, each behind the two before."""
        return self._runs.likelihood(words)

    @cached_property
    def _countability(self) -> Countability:
        return Countability(_plurals, self._pairs)

    def noun(self, word: str) -> Noun:
        """What is known of a singular noun in lower case."""
        return self._countability.noun(word)

    def bare(self, before: str, noun: str) -> float:
        """How much oftener a noun was seen right after a word than after an article, a natural logarithm."""
        return self._countability.bare(before, noun)


class _Table:
    """A table of lemminflect's of which a row is read when it is asked for.

    The library reads all 120,000 rows at the first word (0.3 s); a letter needs hundreds.
    """

    def __init__(self, path: str, read: Callable[[str], dict[str, Any]]) -> None:
        self._path = Path(path)
        self._read = read

    @cached_property
    def _lines(self) -> SortedLines:
        return SortedLines(gzip.decompress(self._path.read_bytes()).decode().split("\n"))

    def get(self, word: str, default: dict[str, Any]) -> dict[str, Any]:
        """What the word's rows say together, a later one over an earlier."""
        found: dict[str, Any] = {}
        for line in self._lines.starting_with(f"{word},"):
            found.update(self._read(line))
        return found or default


def _lemma_row(line: str) -> dict[str, Any]:
    _, category, forms = LemmaLUCodec.fromString(line)
    return {categoryToUPos(category): forms}


def _inflection_row(line: str) -> dict[str, Any]:
    forms: dict[str, Any] = InflectionLUCodec.fromString(line)[2]
    return forms


class _Inflections(_Table):
    _IRREGULAR: Final[dict[str, dict[str, Any]]] = InflectionLUCodec.updateForAuxMod({})

    def get(self, word: str, default: dict[str, Any]) -> dict[str, Any]:
        """The forms of a word; those of auxiliaries are the library's own."""
        return self._IRREGULAR.get(word) or super().get(word, default)


@lru_cache(maxsize=1)
def _lemminflect() -> Any:
    """The library, its two large tables read row by row."""
    lemmatizer, inflections = Lemmatizer(), Inflections()
    lemmatizer.lemma_dict = _Table(lemmatizer.lemma_lu_fn, _lemma_row)
    inflections.infl_dict = _Inflections(inflections.infl_lu_fn, _inflection_row)
    return lemminflect


@lru_cache(maxsize=8192)
def _lemmas(word: str, class_name: str) -> tuple[str, ...]:
    if not class_name:
        return ()
    found = _lemminflect().getAllLemmas(word, upos=class_name) or {}
    known = tuple(found.get(class_name, ()))
    if known or found or class_name != "VERB":
        return known
    return _newer_verb(word)


_ENDINGS: Final = (("", ""), ("s", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"), ("es", ""), ("ies", "y"),
                   ("ied", "y"))  # fmt: skip


def _newer_verb(word: str) -> tuple[str, ...]:
    """The base form of a verb that the table lacks: a newer one, or one built with a prefix."""
    low = word.lower()
    for ending, put_back in _ENDINGS:
        base = low.removesuffix(ending) + put_back
        if low.endswith(ending) and base in LONE_VERBS:
            return (base,)
    doubled = low.removesuffix("ed").removesuffix("ing")
    if doubled != low and doubled[-1:] == doubled[-2:-1] and doubled[:-1] in LONE_VERBS:
        return (doubled[:-1],)
    for compound, (front, verb) in COMPOUNDS.items():
        if low.startswith(front) and _lemmas(low.removeprefix(front), "VERB")[:1] == (verb,):
            return (compound,)
    built = _prefixed(low)
    if built is None or _lemminflect().getAllLemmas(low):
        return ()
    return tuple(built[0] + lemma for lemma in _lemmas(built[1], "VERB"))


_SHORTEST_BUILT: Final = 3


def _prefixed(word: str) -> tuple[str, str] | None:
    """The prefix and the verb it stands before ("re", "launched"); ``None`` where no verb is built so."""
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        long_enough = len(rest) > _SHORTEST_BUILT or (prefix.endswith("-") and len(rest) > 1)
        if rest != word and long_enough and _table_verb(rest):
            return prefix, rest
    return None


def _table_verb(word: str) -> bool:
    return bool(_lemminflect().getAllLemmas(word, upos="VERB"))


@lru_cache(maxsize=8192)
def _inflect(lemma: str, form: str) -> str:
    built = COMPOUNDS.get(lemma)
    if built is None and lemma not in LONE_VERBS and not _table_verb(lemma):
        built = _prefixed(lemma)
    if built is not None:
        return built[0] + _inflect(built[1], form)
    known = _lemminflect().getInflection(lemma, tag=form, inflect_oov=True)
    return str(known[0]) if known else lemma


@lru_cache(maxsize=8192)
def _plurals(noun: str) -> tuple[str, ...]:
    """Its plurals in the table, itself among them where it names a mass too; empty if it has no row."""
    found = _lemminflect().getAllInflections(noun, upos="NOUN") or {}
    return tuple(found.get("NNS", ())) if noun in found.get("NN", ()) else ()


def _package_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"The package {name} is not installed.", name=name)
    return Path(spec.origin).parent


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"{__name__}.{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"{path.name} cannot be loaded.", name=path.stem)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@lru_cache(maxsize=1)
def english() -> Language:
    """The one instance; its tables are read once a process."""
    return English()
