"""Makes src/sincerely/adapters/word_runs.gz: how likely a word is behind the two before it (decision 0116).

Run by hand, in an environment of its own that holds numpy and pocketsphinx (BSD), which ships
the chances of single words, pairs and runs of three of spoken and written English:

    python -m benchmarks.make_word_runs

Its file is read as ``lm_trie.c`` of pocketsphinx writes it: a run is filed under its last word,
then the one before that, then the first. Kept are the commonest words, and the pairs and runs
that hold a small word and tell more than their parts do.
"""

from __future__ import annotations

import gzip
import importlib.util
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "word_runs.gz"
MAGIC = b"Trie Language Model"
BINS = 65_536  # values that a chance is rounded to
UNIT = 1e-4  # of the logarithms: their base is 1.0001
WORDS = 16_000
LEAST_OF_PAIR, LEAST_OF_RUN = 0.5, 1.5  # natural logarithms: what is told beyond the parts
STEPS, STEPS_BACK = 14, 32  # of a natural logarithm, in a byte
SMALL = """
    <s> </s> of to in for on with at from by about into over through as than the a an this that these those
    my your our his her their its is are was were be been being am has have had do does did will would can
    could should may might must i you he she it we they me him us them who which what there and or but if so
    not when where how know no now off out too then all one more very much many
"""

Numbers = NDArray[np.int64]
Chances = NDArray[np.float64]


@dataclass
class Trie:
    """Pairs and runs by number: a pair's last word and the one before, a run's pair and first word."""

    words: list[str]
    single: Chances
    single_back: Chances
    last: Numbers
    before: Numbers
    pair: Chances
    pair_back: Chances
    pair_of_run: Numbers
    first: Numbers
    run: Chances


def read(raw: bytes) -> Trie:
    """The model file, whole."""
    at = len(MAGIC) + 1
    counts = struct.unpack_from("<3I", raw, at)
    at += 12 + 4
    bins = np.frombuffer(raw, "<f4", 3 * BINS, at).reshape(3, BINS) * UNIT
    at += 12 * BINS
    singles = np.frombuffer(raw, [("p", "<f4"), ("back", "<f4"), ("next", "<u4")], counts[0], at)
    at += 12 * (counts[0] + 1)
    of_word, of_run = counts[0].bit_length(), counts[2].bit_length()
    wide, narrow = of_word + 32 + of_run, of_word + 16
    end = at + ((1 + counts[1]) * wide + 7) // 8 + 8
    bits = np.frombuffer(raw + bytes(16), np.uint8)
    chances = _field(bits, at, wide, of_word, counts[1], 32)
    starts = np.maximum.accumulate(_field(bits, at, wide, of_word + 32, counts[1] + 1, of_run))
    runs = starts[-1] = starts.max()
    last = np.searchsorted(singles["next"], np.arange(counts[1]), "right") - 1
    names = raw[end + ((1 + counts[2]) * narrow + 7) // 8 + 8 + 4 :].split(b"\0")[: counts[0]]
    return Trie(
        [name.decode() for name in names],
        singles["p"] * UNIT,
        singles["back"] * UNIT,
        last,
        _field(bits, at, wide, 0, counts[1], of_word),
        bins[0][chances >> 16],
        bins[1][chances & 0xFFFF],
        np.repeat(np.arange(counts[1]), np.diff(starts)),
        _field(bits, end, narrow, 0, runs, of_word),
        bins[2][_field(bits, end, narrow, of_word, runs, 16)],
    )


def _field(bits: Any, base: int, width: int, offset: int, count: int, size: int) -> Numbers:
    """A field of ``size`` bits of every entry, entries of ``width`` bits lying end to end."""
    at = np.arange(count, dtype=np.int64) * width + offset
    value = np.zeros(count, np.uint64)
    for byte in range(8):
        value |= bits[base + (at >> 3) + byte].astype(np.uint64) << np.uint64(8 * byte)
    shifted = value >> (at & 7).astype(np.uint64)
    return (shifted & np.uint64((1 << size) - 1)).astype(np.int64)


def kept(trie: Trie) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """Which words, pairs and runs the table holds."""
    common = np.array([bool(re.fullmatch(r"[a-z]+(?:'[a-z]+)*|</?s>", one)) for one in trie.words])
    chance = np.where(common, trie.single, -np.inf)
    small = np.isin(trie.words, SMALL.split())
    chance[small] = 0
    words = np.zeros(len(trie.words), bool)
    words[np.argsort(-chance)[:WORDS]] = True
    words &= common
    size = len(trie.words)
    keys = trie.last * size + trie.before
    wanted = trie.before[trie.pair_of_run] * size + trie.first
    found = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    back = np.where(keys[found] == wanted, trie.pair_back[found], 0)
    told = np.abs(trie.run - back - trie.pair[trie.pair_of_run])
    of_pair = np.abs(trie.pair - trie.single_back[trie.before] - trie.single[trie.last])
    known = words[trie.last] & words[trie.before] & (small[trie.last] | small[trie.before])
    runs = known[trie.pair_of_run] & words[trie.first] & (told >= LEAST_OF_RUN)
    pairs = known & (of_pair >= LEAST_OF_PAIR)
    pairs[trie.pair_of_run[runs]] = True
    return words, pairs, runs


def packed(trie: Trie) -> bytes:
    """The table as ``WordRuns`` reads it."""
    words, pairs, runs = kept(trie)
    number = np.cumsum(words) - 1
    names = "\n".join(name for name, is_kept in zip(trie.words, words, strict=True) if is_kept)
    of_words = np.bincount(number[trie.last[pairs]], minlength=words.sum())
    pair_number = np.cumsum(pairs) - 1
    of_pairs = np.bincount(pair_number[trie.pair_of_run[runs]], minlength=pairs.sum())
    return b"".join(
        [
            struct.pack("<4I", words.sum(), len(names), pairs.sum(), runs.sum()),
            names.encode("ascii"),
            _bytes(trie.single[words], STEPS),
            _bytes(trie.single_back[words], STEPS_BACK),
            of_words.astype("<u2").tobytes(),
            number[trie.before[pairs]].astype("<u2").tobytes(),
            _bytes(trie.pair[pairs], STEPS),
            _bytes(trie.pair_back[pairs], STEPS_BACK),
            of_pairs.astype("<u2").tobytes(),
            number[trie.first[runs]].astype("<u2").tobytes(),
            _bytes(trie.run[runs], STEPS),
        ]
    )


def _bytes(chances: Chances, steps: int) -> bytes:
    return np.clip(np.round(-chances * steps), 0, 255).astype(np.uint8).tobytes()


def main() -> None:
    """Read the model that pocketsphinx ships and write the table."""
    spec = importlib.util.find_spec("pocketsphinx")
    if spec is None or spec.origin is None:
        raise SystemExit("pocketsphinx is not installed")
    model = Path(spec.origin).parent / "model" / "en-us" / "en-us.lm.bin"
    OUT.write_bytes(gzip.compress(packed(read(model.read_bytes())), 9, mtime=0))
    print(f"{OUT.name}: {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
