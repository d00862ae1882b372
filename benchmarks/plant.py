#!/usr/bin/env python3
"""Plant faults in published copy and see how many are found. Seeded: the same faults every time.

usage: plant.py [--corpus DIR] [--count N] [--seed N] [--only KIND,…] [--show]

N faults of each kind, each in a story of its own; every other one to develop on (“dev”), the rest to report. A fault is
found when a finding at `warning` or above, which the story did not have before, overlaps it and is at most forty
characters wider.
"""

import argparse
import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from copydesk import Span, check_text
from copydesk.lexicon import Lexicon

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "published"
DAMAGED_MARKS = ("abc2006_rural", "bbc2004", "abc2001_lee", "ntrex")
LEXICON = Lexicon()
LETTERS = "abcdefghijklmnopqrstuvwxyz"


NOTES = (
    "TK",
    "[CHECK SPELLING]",
    "(CQ)",
    "$XX",
    "{{ figure }}",
    "[TKTK]",
    "(EDS: confirm)",
    "lorem ipsum dolor sit amet",
)


class Fault(NamedTuple):
    text: str  # the story with the fault in it
    span: Span  # where it is


Plant = Callable[[str, random.Random], Fault | None]


def swap(text: str, start: int, end: int, wrong: str) -> Fault:
    """`wrong` in place of what stands from `start` to `end`."""
    return Fault(text[:start] + wrong + text[end:], Span(start, start + len(wrong)))


def at(pattern: str) -> Callable[[Callable[[re.Match[str], random.Random], tuple[int, int, str] | None]], Plant]:
    """A plant at a random match of the pattern; it says what to put in place of what."""

    def made(wrong: Callable[[re.Match[str], random.Random], tuple[int, int, str] | None]) -> Plant:
        def plant(text: str, rng: random.Random) -> Fault | None:
            found = list(re.finditer(pattern, text))
            for match in rng.sample(found, min(len(found), 12)):
                if change := wrong(match, rng):
                    return swap(text, *change)
            return None

        return plant

    return made


@at(r"(?<=[a-z,] )[a-z]{2,}(?=[ ,.])")
def doubled_word(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return found.start(), found.end(), f"{found[0]} {found[0]}"


@at(r"(?<= )[a-z]{2,} [a-z]{3,}(?: [a-z]{3,})?(?=[ ,.])")
def doubled_phrase(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return found.start(), found.end(), f"{found[0]} {found[0]}"


@at(r"\b(?:of|including|with|for|like|from|are|were|into|in) ([a-z]+s), ([a-z]+s?) (?:and|or) ([a-z]+s?)(?=[.,;\n])")
def doubled_item(found: re.Match[str], rng: random.Random) -> tuple[int, int, str]:
    """In a series of three whose ends are plain; in looser ones nobody can tell where an item begins."""
    place = rng.choice((2, 3))
    return found.start(1), found.end(3), found[0][found.start(1) - found.start() :].replace(found[place], found[1])


@at(r"(?<= )([a-z]{2,}) ([a-z]{2,})(?=[ ,.])")
def fused_words(found: re.Match[str], _: random.Random) -> tuple[int, int, str] | None:
    whole = found[1] + found[2]
    return None if LEXICON.knows(whole) or len(whole) < 5 else (*found.span(), whole)


@at(r"(?<= )[a-z]{6,}(?=[ ,.])")
def split_word(found: re.Match[str], rng: random.Random) -> tuple[int, int, str] | None:
    cut = rng.randrange(2, len(found[0]) - 1)
    halves = found[0][:cut], found[0][cut:]
    return None if all(map(LEXICON.is_word, halves)) else (*found.span(), " ".join(halves))


@at(r"[a-z]{3,}([.?!]) (?=[A-Z][a-z]+ )")
def no_space_after_stop(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return found.start(1), found.end(), found[1]


@at(r"[a-z]{3,}(,) (?=[a-z]{2,} )")
def no_space_after_comma(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return found.start(1), found.end(), ","


@at(r"(?<=[a-z]{3})[,.;](?= )")
def space_before_mark(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return *found.span(), f" {found[0]}"


@at(r"(?<=[a-z]{3})[,;](?= )|(?<=[a-z]{3})\.(?= [A-Z])")
def doubled_mark(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return *found.span(), found[0] * 2


def unclosed_quotation(text: str, rng: random.Random) -> Fault | None:
    return lost_mark(text, rng, r"(?<=[a-z.,])[”\"](?=[ \n])")


def unopened_quotation(text: str, rng: random.Random) -> Fault | None:
    return lost_mark(text, rng, r"(?<=[ \n])[“\"](?=[A-Za-z])")


def lost_mark(text: str, rng: random.Random, pattern: str) -> Fault | None:
    """A quotation without one of its marks. Where that stood the copy does not tell: the fault is the paragraph's."""
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    start, end = rng.choice(found).span()
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end) % (len(text) + 1)
    return Fault(text[:start] + text[end:], Span(first, max(first + 1, last - 1)))


@at(r"\([A-Za-z][^()\n]{2,60}\)(?=[ .,])")
def unbalanced_bracket(found: re.Match[str], rng: random.Random) -> tuple[int, int, str]:
    return *found.span(), rng.choice((found[0][1:], found[0][:-1]))


@at(r"(?<=[a-z][.]\n\n)[A-Z“\"][^\n]{80,}[a-z]{3,}(\.)(?=\n\n)")
def no_full_stop(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    """Below the lead: a short lead without a stop looks just like a dek."""
    return found.end() - 4, found.end(), found[0][-4:-1]


@at(r"(?<=[a-z]{3}\. )(?:The|It|But|In|They|He|She|And|There|This|That|We|For|On|At) (?=[a-z])")
def lowercase_start(found: re.Match[str], _: random.Random) -> tuple[int, int, str]:
    return *found.span(), found[0].lower()


@at(r"[a-z]{3,}([^\w\s])?(?= )")
def leftover(found: re.Match[str], rng: random.Random) -> tuple[int, int, str]:
    return found.end(), found.end(), f" {rng.choice(NOTES)}"


@at(r"[’“”é—]")
def mojibake(found: re.Match[str], _: random.Random) -> tuple[int, int, str] | None:
    try:
        return *found.span(), found[0].encode().decode("cp1252")
    except UnicodeDecodeError:
        return None


@at(r"(?<= )[a-z]{5,}(?=[ ,.])")
def misspelling(found: re.Match[str], rng: random.Random) -> tuple[int, int, str] | None:
    word, place = found[0], rng.randrange(1, len(found[0]) - 1)
    wrong = rng.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + word[place] + word[place:],
            word[:place] + rng.choice(LETTERS) + word[place + 1 :],
        )
    )
    return None if wrong == word or LEXICON.knows(wrong) else (*found.span(), wrong)


def name_drift(text: str, rng: random.Random) -> Fault | None:
    """A surname that stands three times or more, once with two letters swapped, one dropped or one changed."""
    names = sorted(set(re.findall(r"(?<=[A-Z][a-z]{2} )[A-Z][a-z]{5,}\b", text)))
    for name in rng.sample(names, len(names)):
        places = [found.span() for found in re.finditer(rf"\b{name}\b", text)]
        if len(places) < 3 or LEXICON.is_word(name.lower()):
            continue
        place = rng.randrange(2, len(name) - 1)
        wrong = rng.choice(
            (
                name[:place] + name[place + 1 :],
                name[:place] + rng.choice("aeiou" if name[place] in "aeiou" else "rnlst") + name[place + 1 :],
            )
        )
        if wrong != name and wrong not in text:
            return swap(text, *rng.choice(places[1:]), wrong)
    return None


def repeated_sentence(text: str, rng: random.Random) -> Fault | None:
    told = [part for part in text.split("\n") if not re.search('[“”"]', part)]  # what people said may be said twice
    found = [sentence for part in told for sentence in re.findall(r"(?<=[.] )[A-Z][a-z ,]{60,140}\.(?= )", part)]
    ends = [match.end() for match in re.finditer(r"[a-z]{3}\.(?=\n\n)", text)]
    if not found or len(ends) < 3:
        return None
    sentence, end = rng.choice(found), rng.choice(ends)
    return Fault(f"{text[:end]} {sentence}{text[end:]}", Span(end + 1, end + 1 + len(sentence)))


def repeated_paragraph(text: str, rng: random.Random) -> Fault | None:
    paragraphs = [part for part in text.split("\n\n")[1:] if part.count(" ") > 8 and part[-1] == "."]
    ends = [match.start() for match in re.finditer(r"\n\n", text)]
    if len(paragraphs) < 3 or len(ends) < 4:
        return None
    paragraph, end = rng.choice(paragraphs), rng.choice(ends[2:])
    return Fault(f"{text[:end]}\n\n{paragraph}{text[end:]}", Span(end + 2, end + 2 + len(paragraph)))


KINDS: dict[str, Plant] = {
    "doubled-word": doubled_word,
    "doubled-phrase": doubled_phrase,
    "doubled-item": doubled_item,
    "fused-words": fused_words,
    "split-word": split_word,
    "no-space-after-stop": no_space_after_stop,
    "no-space-after-comma": no_space_after_comma,
    "space-before-mark": space_before_mark,
    "doubled-mark": doubled_mark,
    "unclosed-quotation": unclosed_quotation,
    "unopened-quotation": unopened_quotation,
    "unbalanced-bracket": unbalanced_bracket,
    "no-full-stop": no_full_stop,
    "lowercase-start": lowercase_start,
    "repeated-sentence": repeated_sentence,
    "repeated-paragraph": repeated_paragraph,
    "leftover": leftover,
    "mojibake": mojibake,
    "misspelling": misspelling,
    "name-drift": name_drift,
}
OWN_MARKS = ("unclosed-quotation", "unopened-quotation")  # kinds for which the copy's own marks must be sound


def main() -> None:
    parser = argparse.ArgumentParser(description="Plant faults in published copy and see how many are found.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="", metavar="KIND,…")
    parser.add_argument("--show", action="store_true", help="print the faults to develop on that were missed")
    asked = parser.parse_args()
    every = list(stories(asked.corpus))
    print(f"{'kind':<24}{'dev':>12}{'report':>12}")
    for kind in asked.only.split(",") if asked.only else KINDS:
        rng = random.Random(f"{asked.seed} {kind}")
        found = [is_found(before, fault) for before, fault in planted(kind, every, asked.count, rng)]
        faults = list(planted(kind, every, asked.count, random.Random(f"{asked.seed} {kind}")))
        print(f"{kind:<24}{share(found[::2]):>12}{share(found[1::2]):>12}")
        if asked.show:
            for (_, fault), one in list(zip(faults, found, strict=True))[::2]:
                if not one:
                    print("   missed:", around(fault))


def stories(corpus: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(corpus.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from ((path.stem, json.loads(line)["text"]) for line in lines)


def planted(kind: str, every: Sequence[tuple[str, str]], count: int, rng: random.Random) -> Iterator[tuple[str, Fault]]:
    left = count
    for source, text in rng.sample(every, len(every)):
        if not left:
            return
        if kind in OWN_MARKS and source in DAMAGED_MARKS:
            continue
        if fault := KINDS[kind](text, rng):
            left -= 1
            yield text, fault


def is_found(before: str, fault: Fault) -> bool:
    known = {(found.check, found.message) for found in check_text(before, style="news").diagnostics}
    start, end = fault.span
    return any(
        span.start < end + 1 and span.end > start - 1 and span.end - span.start <= end - start + 40
        for found in check_text(fault.text, style="news").diagnostics
        if (found.check, found.message) not in known
        for span in (found.span, *found.related)
    )


def share(found: Sequence[bool]) -> str:
    return f"{sum(found)}/{len(found)} {sum(found) / max(1, len(found)):.0%}"


def around(fault: Fault) -> str:
    start, end = fault.span
    text = fault.text
    return f"{text[max(0, start - 40) : start]}[[{text[start:end]}]]{text[end : end + 30]}".replace("\n", "⏎")


if __name__ == "__main__":
    main()
