"""A fact of the candidate's own: a résumé line, an accomplishment, a thing left unsaid."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.lexicon import GIVEN
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.posts import (
    POST,
    POST_AT,
    SERVICE,
    SINCE,
    degree_line,
    is_chair,
    is_title,
    titled,
)
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape, Shaped
from sincerely.core.letters.phrasing.words import Word

__all__ = ["MINE", "articled", "fact_part", "with_subject"]

MINE: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.OTHER)


def phrase_fact(note: Note, setting: Setting) -> Phrased:
    """A résumé line or a thing left unsaid: the whole note as facts of mine."""
    text = " ".join(setting.parts(note.text)[:1]) or note.text
    held = degree_line(note, text)
    if held is not None:
        return held
    post = _post(note, setting)
    if post is not None:
        return post
    parts = setting.parts(note.text)
    if len(parts) > 1:
        return _many(note, parts, setting)
    return fact_part(note, text, setting)


def _many(note: Note, parts: tuple[str, ...], setting: Setting) -> Phrased:
    first = fact_part(note, parts[0], setting)
    later = [fact_part(note, part, setting) for part in parts[1:]]
    whole = tuple(s for phrased in (first, *later) for s in phrased.sentences)
    if first.clause and all(one.noun and not one.clause for one in later):
        tail = ", with " + _listed([one.noun for one in later if one.noun])
        clause = first.clause + tail
        gerund = first.gerund + tail if first.gerund else None
        base = first.base + tail if first.base else None
        return replace(
            first, sentences=(sentence(clause),), clause=clause, gerund=gerund, base=base
        )
    return replace(first, sentences=whole)


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _post(note: Note, setting: Setting) -> Phrased | None:
    text = setting.parts(note.text) and " ".join(
        f"{part};" for part in setting.parts(note.text)
    ).rstrip(";")
    match = POST.match(text or "") or POST_AT.match(text or "")
    since = SINCE.match(text or "")
    if since and setting.shape(setting.words(since["title"])).shape is Shape.NOUN:
        title = since["title"]
        clause = f"I have been {titled(title, setting)} since {since['start']}"
        return Phrased(
            note,
            Act.OWN,
            (sentence(clause),),
            clause=clause,
            gerund=f"being {titled(title, setting)} since {since['start']}",
        )
    if not match or not is_title(match["title"], setting):
        return None
    end = (match["end"] or "").lower()
    place = match["firm"].strip()
    joint = "of" if is_chair(match["title"]) else "at"
    if SERVICE.match(place):
        joint, place = "in the", place.removeprefix("the ")
    post = f"{titled(match['title'], setting)} {joint} {place}"
    open_ended = end in {"present", "now", "today", "date", "current"} or match["since"] == "since"
    if open_ended:
        clause = f"I have been {post} since {match['start']}"
    elif end:
        clause = f"I was {post} from {match['start']} to {match['end']}"
    else:
        clause = f"I was {post} in {match['start']}"
    gerund = clause.replace("I have been ", "having been ").replace("I was ", "having been ")
    rest = (match["rest"] or "").strip(" ;.")
    sentences: tuple[str, ...] = ()
    if rest:
        more = fact_part(note, re.sub(r"^(\d[^,]*), (\d[^,]*)$", r"\1 and \2", rest), setting)
        if more.noun and not more.clause:
            clause, gerund = f"{clause}, with {more.noun}", f"{gerund}, with {more.noun}"
        else:
            sentences = more.sentences
    return Phrased(
        note,
        Act.OWN,
        (sentence(clause), *sentences),
        clause=clause,
        gerund=gerund,
        is_past=not open_ended,
    )


def fact_part(note: Note, text: str, setting: Setting) -> Phrased:
    """One part of a fact, by its shape."""
    words = setting.words(text)
    shaped = setting.shape(words)
    if (
        words[0].text == "I"
        or (words[0].who == Role.CANDIDATE.value and not words[0].lower.endswith("'s"))
        or words[0].lower in {"he", "she"}
    ):
        return with_subject(note, words, setting)
    if (
        words[0].lower in {"now", "currently", "still"}
        and len(words) > 2
        and setting.verbs.is_base(words[1].text)
    ):
        return _do(note, Shaped(Shape.PRESENT, words, 1), setting)
    if shaped.shape is Shape.NOUN and _as_verb(words, setting):
        shaped = Shaped(Shape.PAST, words, 0)
    match shaped.shape:
        case Shape.PAST if shaped.verb == 0 or words[0].tag.word_class is WordClass.ADV:
            return _did(note, shaped, setting)
        case Shape.PRESENT | Shape.COMMAND:
            return _do(note, shaped, setting)
        case Shape.PARTICIPLE:
            phrase = text_of(setting.turned(words, MINE))
            clause = f"I am {phrase}"
            return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=phrase)
        case Shape.FINITE:
            clause = text_of(articled(shaped, setting))
            return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
        case Shape.ADJECTIVE:
            clause = f"I am {text_of(setting.turned(words, MINE))}"
            return Phrased(
                note,
                Act.OWN,
                (sentence(clause),),
                clause=clause,
                gerund=clause.replace("I am", "being", 1),
            )
    return _noun_fact(note, words, setting)


def articled(shaped: Shaped, setting: Setting) -> tuple[Word, ...]:
    """A finite clause of mine, the article of its subject put back."""
    words = setting.turned(shaped.words, MINE)
    if shaped.verb <= 0:
        return words
    return (*with_article(words[: shaped.verb], setting.language), *words[shaped.verb :])


def _as_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    """A résumé line whose past verb the tagger took for something else ("Led migration of …")."""
    first = words[0].text
    return (
        len(words) > 1
        and setting.verbs.is_past(first)
        and (
            setting.verbs.is_only_verb(first)
            or words[1].tag.word_class
            in {WordClass.NOUN, WordClass.NUM, WordClass.DET, WordClass.ADP, WordClass.PROPN}
        )
        and not setting.language.lemmas(words[0].lower, WordClass.ADJ)
    )


def with_subject(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    """A fact typed with its subject, "he" or the name or "I"."""
    turned = setting.turned(words, replace(MINE, subject=Role.CANDIDATE))
    if words[0].lower in {"he", "she"}:
        turned = (turned[0].to("I"), *turned[1:])
    clause = text_of(turned)
    rest = turned[1:]
    lemma = setting.verbs.lemma(rest[0].text) if rest else None
    is_past = bool(rest) and setting.verbs.is_past(rest[0].text)
    gerund = f"{setting.verbs.gerund(lemma)} {text_of(rest[1:])}" if lemma and is_past else None
    return Phrased(
        note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund, is_past=is_past
    )


def _did(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    given = _given(note, shaped, setting)
    if given is not None:
        return given
    words = _with_object_article(setting.turned(shaped.words, MINE, subject="I"), shaped.verb)
    clause = f"I {text_of(words)}"
    lemma = setting.verbs.lemma(shaped.words[shaped.verb].text) or ""
    rest = text_of(words[shaped.verb + 1 :])
    before = text_of(words[: shaped.verb])
    single = not _more_verbs(words[shaped.verb + 1 :], setting)
    gerund = " ".join(filter(None, (before, setting.verbs.gerund(lemma), rest))) if single else None
    base = " ".join(filter(None, (before, lemma, rest))) if single else None
    return Phrased(
        note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund, base=base, is_past=True
    )


def _given(note: Note, shaped: Shaped, setting: Setting) -> Phrased | None:
    """Read "Promoted twice", "appointed to the board": I was; "certified in lean": I am."""
    words = shaped.words
    low = words[shaped.verb].lower
    following = words[shaped.verb + 1] if shaped.verb + 1 < len(words) else None
    if low == "awarded" and following is not None:
        money = following.text[:1] in "$£€" or following.text[:1].isdigit()
        is_mine = not (money and any(word.lower == "to" for word in words))
        auxiliary = "was" if is_mine else None
    else:
        bare = following is None or following.tag.word_class in {
            WordClass.ADP,
            WordClass.ADV,
            WordClass.PART,
        }
        times = (
            following is not None
            and len(words) > shaped.verb + 2
            and words[shaped.verb + 2].lower == "times"
        )
        as_one = following is not None and following.lower in {
            "as",
            "to",
            "on",
            "in",
            "by",
            "twice",
            "chair",
            "head",
        }
        auxiliary = GIVEN.get(low) if bare or times or as_one else None
    if auxiliary is None:
        return None
    turned = setting.turned(words, MINE)
    clause = f"I {auxiliary} {text_of(turned)}"
    return Phrased(
        note,
        Act.OWN,
        (sentence(clause),),
        clause=clause,
        gerund=f"being {text_of(turned)}",
        is_past=auxiliary == "was",
    )


def _with_object_article(words: tuple[Word, ...], verb: int) -> tuple[Word, ...]:
    """Read "led migration of 400 services" with its "the"."""
    ahead = words[verb + 1 : verb + 4]
    if len(ahead) < 3 or ahead[1].lower != "of" or ahead[2].text[:1] in "$£€":
        return words
    noun = ahead[0]
    if noun.tag.word_class is WordClass.NOUN and re.search(
        r"(?:tion|sion|ment|al|ing|out|over|up)$", noun.lower
    ):
        return (*words[: verb + 1], Word("the"), *words[verb + 1 :])
    return words


def _more_verbs(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether a second past verb is joined ("closed 140 and kept the backlog …")."""
    return any(
        word.tag.word_class is WordClass.VERB
        and setting.verbs.is_past(word.text)
        and (words[index - 1].lower in {"and", "then", "but"} or words[index - 1].after == ",")
        for index, word in enumerate(words)
        if index
    )


def _do(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = setting.turned(shaped.words, MINE, subject="I")
    clause = f"I {text_of(words)}"
    lemma = setting.verbs.lemma(shaped.words[max(shaped.verb, 0)].text) or ""
    gerund = (
        f"{setting.verbs.gerund(lemma)} {text_of(words[1:])}"
        if shaped.verb == 0 and lemma and words[0].lower not in {"will", "would", "can"}
        else None
    )
    return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund)


def _noun_fact(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    turned = setting.turned(words, MINE)
    noun = text_of(turned)
    first = turned[0]
    low = first.lower
    if low in {
        "fluent",
        "certified",
        "chartered",
        "licensed",
        "licenced",
        "qualified",
        "registered",
        "trained",
        "bilingual",
        "responsible",
        "accountable",
        "conversant",
        "competent",
        "experienced",
        "proficient",
        "native",
    }:
        verb = "was" if low in {"responsible", "accountable"} else "am"
        clause = f"I {verb} {noun}"
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=f"being {noun}")
    if (
        words[-1].lower
        in {
            "certified",
            "qualified",
            "registered",
            "chartered",
            "trained",
            "licensed",
            "accredited",
            "belt",
        }
        and len(words) < 7
    ):
        clause = (
            f"I am {text_of(words)}" if words[-1].lower != "belt" else f"I am a {text_of(words)}"
        )
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
    if (
        low
        in {
            "co-founder",
            "founder",
            "member",
            "author",
            "co-author",
            "winner",
            "recipient",
            "holder",
            "chair",
            "trustee",
            "governor",
            "mentor",
            "head",
            "director",
            "secretary",
            "treasurer",
            "veteran",
            "graduate",
            "inventor",
        }
        and len(words) > 1
        and words[1].lower in {"of", "and", "on", "at", "for"}
    ):
        post = titled(noun, setting)
        text = f"as {post}"
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"one line of my résumé bears on this: {noun}"),),
            noun=noun,
            topic=text.removeprefix("as "),
        )
    return Phrased(note, Act.OWN, (sentence(f"one thing to add: {noun}"),), noun=noun, topic=noun)
