"""How hard a story is to read: textstat's formulas, fed with our sentences, words and syllables."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from types import FunctionType, ModuleType
from typing import Any, Literal, NamedTuple

from copydesk.document import PROSE, Document, Span
from copydesk.lexicon import Lexicon
from copydesk.reading.passives import is_passive
from copydesk.reading.sentences import sentences
from copydesk.reading.syllables import syllables
from copydesk.regex import regex

Formula = Literal["published", "textstat"]
"""Whose formulas: those of the papers, or those of textstat where it departs from them (docs/readability.md)."""


class Counts(NamedTuple):
    """What is counted in the running prose of one story, or of many."""

    words: int = 0
    sentences: int = 0
    passive_sentences: int = 0
    longest_sentence: int = 0  # in words
    leads: int = 0  # stories that have a first sentence
    lead_words: int = 0
    characters: int = 0  # all that is printed but spaces
    letters: int = 0  # and digits
    syllables: int = 0
    polysyllables: int = 0  # words of three syllables or more
    complex_words: int = 0  # by Gunning: of three syllables or more; no names, no compounds, not by an ending
    difficult_words: int = 0  # by Dale and Chall: no fourth-grader's words, with their inflections, nor names
    complex_to_textstat: int = 0
    difficult_to_textstat: int = 0


class Measures(NamedTuple):
    """What the counts come to. A score is None where there are no words."""

    words: int
    sentences: int
    reading_time: float  # in minutes
    words_per_sentence: float
    longest_sentence: int
    lead: float  # words in the first sentence; of several stories, on average
    flesch_reading_ease: float | None
    flesch_kincaid: float | None
    gunning_fog: float | None
    smog: float | None
    coleman_liau: float | None
    automated_readability: float | None
    dale_chall: float | None
    passive_share: float  # of the sentences, from 0 to 1


def counts(doc: Document) -> Counts:
    """What is counted in a story: its paragraphs, list items and block quotations."""
    read = [(span, found) for span in prose(doc) if (found := written_words(doc, span))]
    if not read:
        return Counts()
    lengths = [len(found) for _, found in read]
    totals = map(sum, zip(*(_weighed(word) for _, found in read for word in _uncapped(found, doc)), strict=True))
    passive = sum(is_passive(doc, span) for span, _ in read)
    return Counts(sum(lengths), len(lengths), passive, max(lengths), 1, lengths[0], *totals)


def total(each: Iterable[Counts]) -> Counts:
    """The counts of several stories taken as one text."""
    every = list(each)
    summed = Counts(*map(sum, zip(Counts(), *every, strict=True)))
    return summed._replace(longest_sentence=max((one.longest_sentence for one in every), default=0))


def measures(of: Counts, formula: Formula = "published") -> Measures:
    return Measures(
        words=of.words,
        sentences=of.sentences,
        reading_time=_reading_time(of, formula),
        words_per_sentence=of.words / of.sentences if of.sentences else 0.0,
        longest_sentence=of.longest_sentence,
        lead=of.lead_words / of.leads if of.leads else 0.0,
        **_scores(of, formula),
        passive_share=of.passive_sentences / of.sentences if of.sentences else 0.0,
    )


def grade(of: Counts) -> float | None:
    """The Flesch–Kincaid grade alone."""
    return _score("flesch_kincaid", of, "published") if of.words else None


def written_words(doc: Document, span: Span) -> list[str]:
    """The words in a span as a reader counts them, between spaces or long dashes: “U.S.”, “10-year-old”, “$5.”."""
    return WRITTEN.findall(doc.text, span.start, span.end)


def prose(doc: Document) -> Iterator[Span]:
    """The sentences of the running prose."""
    parts = iter(doc.parts(*PROSE))
    part = next(parts, None)
    for sentence in doc.read(sentences):
        while part and part.span.end <= sentence.start:
            part = next(parts, None)
        if part and part.span.start <= sentence.start:
            yield sentence


def _uncapped(found: list[str], doc: Document) -> Iterator[str]:
    """The words of a sentence; one that owes its capital to beginning it, or to a quotation's beginning, has none."""
    for place, word in enumerate(found):
        if (place == 0 or word[0] in OPENING) and not word.islower():
            core = word.strip(MARKS)
            yield word.lower() if doc.lexicon.is_word(core) else word
        else:
            yield word


@lru_cache(maxsize=1 << 16)
def _weighed(word: str) -> tuple[int, ...]:
    """What a word adds to the counts, from `characters` on."""
    core = word.strip(MARKS)
    plain = core.replace("’", "'")
    count = syllables(core)
    named = core[0].isupper() and not plain.startswith(("I'",)) and plain != "I"
    bare = BARE.sub("", plain).lower()
    easy = bare in _easy()
    return (
        len(word),
        sum(map(str.isalnum, core)),
        count,
        count >= 3,
        count >= 3 and not named and _is_complex(plain),
        not named and not _is_familiar(plain.lower()),
        count >= 3 and not easy,
        not easy,
    )


def _is_complex(word: str) -> bool:
    """Whether a word of three syllables has them without -es or -ed, and is no compound of shorter words."""
    if "-" in word:
        return any(syllables(part) >= 3 for part in word.split("-") if part)
    if not word.endswith(("es", "ed")):
        return True
    stem = word[:-2]
    bases = (stem, stem + "e", stem.removesuffix("i") + "y")
    return syllables(next((base for base in bases if Lexicon().is_word(base)), stem)) >= 3


def _is_familiar(word: str) -> bool:
    """Whether a folded word, or what it is an inflection of, is on the list of 3,000; numerals count as known."""
    easy = _easy()
    if BARE.sub("", word) in easy or word[0].isdigit() or word[-1].isdigit():
        return True
    if "-" in word:
        return all(_is_familiar(part) for part in word.split("-") if part)
    word = word.removesuffix("'s").removesuffix("'")
    if word in easy:
        return True
    return any(
        word.endswith(end) and not easy.isdisjoint(stem + add for stem in _stems(word[: -len(end)]) for add in adds)
        for end, adds in ENDINGS.items()
    )


def _stems(stem: str) -> Iterator[str]:
    yield stem
    if stem[-2:-1] == stem[-1:]:
        yield stem[:-1]  # stopped, bigger


def _scores(of: Counts, formula: Formula) -> dict[str, float | None]:
    return {name: _score(name, of, formula) if of.words else None for name in TEXTSTAT}


def _score(name: str, of: Counts, formula: Formula) -> float:
    if name == "coleman_liau" and formula == "published":
        return 0.0588 * 100 * of.letters / of.words - 0.296 * 100 * of.sentences / of.words - 15.8
    if formula == "published":
        of = of._replace(complex_to_textstat=of.complex_words, difficult_to_textstat=of.difficult_words)
    made: float = _formulas()[name](of)
    return made


def _reading_time(of: Counts, formula: Formula) -> float:
    """In minutes: 238 words each (Brysbaert 2019), or 14.69 ms a character as in textstat (Demberg and Keller 2008)."""
    return of.words / 238 if formula == "published" else of.characters * 14.69 / 60_000


@cache
def _formulas() -> Mapping[str, Callable[[Counts], float]]:
    """textstat's formulas, each made to ask our counts where it would count for itself.

    Each is a function of a text that calls textstat's counters by name; a copy of it finds ours under those names.
    So nothing of textstat is changed for others who use it, and none of its caches keeps a text.
    """
    metrics = _textstat().backend.metrics

    def bound(name: str) -> Callable[[Counts], float]:
        plain = getattr(metrics, name).__wrapped__
        formula = FunctionType(plain.__code__, {**plain.__globals__, **COUNTERS})
        takes_language = plain.__code__.co_argcount == 2
        return lambda of: formula(of, "en_US") if takes_language else formula(of)

    return {ours: bound(name) for ours, name in TEXTSTAT.items()}


@cache
def _easy() -> frozenset[str]:
    """The 3,000 words that fourth-graders know, as textstat has them."""
    _textstat()
    from textstat.backend.utils import get_lang_easy_words

    return frozenset(get_lang_easy_words("en"))


def _textstat() -> Any:
    """textstat, without nltk, which it imports to look for a dictionary that we have, and which takes 200 ms.

    While it is imported something stands in for nltk that becomes nltk when it is first asked for anything.
    """
    if "textstat" not in sys.modules and "nltk" not in sys.modules:
        sys.modules["nltk"] = _Later("nltk")
        try:
            import textstat
        finally:
            del sys.modules["nltk"]
    import textstat

    return textstat


class _Later(ModuleType):
    def __getattr__(self, name: str) -> Any:
        from importlib import import_module

        return getattr(import_module(self.__name__), name)


def _difficult(of: Counts, _: str, syllable_threshold: int) -> int:
    return of.complex_to_textstat if syllable_threshold else of.difficult_to_textstat


TEXTSTAT = {
    "flesch_reading_ease": "flesch_reading_ease",
    "flesch_kincaid": "flesch_kincaid_grade",
    "gunning_fog": "gunning_fog",
    "smog": "smog_index",
    "coleman_liau": "coleman_liau_index",
    "automated_readability": "automated_readability_index",
    "dale_chall": "dale_chall_readability_score",
}
COUNTERS: Mapping[str, Callable[..., float]] = {
    "count_words": lambda of: of.words,
    "count_sentences": lambda of: of.sentences,
    "count_polysyllable_words": lambda of, _: of.polysyllables,
    "count_difficult_words": _difficult,
    "words_per_sentence": lambda of: of.words / of.sentences,
    "sentences_per_word": lambda of: of.sentences / of.words,
    "syllables_per_word": lambda of, _: of.syllables / of.words,
    "letters_per_word": lambda of: of.letters / of.words,
    "chars_per_word": lambda of: of.characters / of.words,
}
ENDINGS = {
    "s": ("",), "es": ("",), "ies": ("y",), "ed": ("", "e"), "ied": ("y",), "ing": ("", "e"), "er": ("", "e"),
    "est": ("", "e"), "ier": ("y",), "iest": ("y",), "ly": ("",),
}  # fmt: skip
OPENING = "“‘\"'(["
MARKS = "“”‘’\"'()[]{},;:!?*.…$£€%#&/–-"
WRITTEN = regex(r"[^\s\w—…]*\w(?:[^\s—…-]|-(?!-))*")
BARE = regex(r"[^\w\s']|'(?![tsd]|ve|ll|re)")
