"""Slips to plant: doubled words, lost marks, misspellings, names that drift."""

import random
import re

from fault import Change, Fault, Plant, at, swap

from copydesk import Span
from copydesk.lexicon import Lexicon

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


@at(r"(?<=[a-z,] )[a-z]{2,}(?=[ ,.])")
def doubled_word(found: re.Match[str], _: random.Random) -> Change:
    return found.start(), found.end(), f"{found[0]} {found[0]}"


@at(r"(?<= )[a-z]{2,} [a-z]{3,}(?: [a-z]{3,})?(?=[ ,.])")
def doubled_phrase(found: re.Match[str], _: random.Random) -> Change:
    return found.start(), found.end(), f"{found[0]} {found[0]}"


@at(r"\b(?:of|including|with|for|like|from|are|were|into|in) ([a-z]+s), ([a-z]+s?) (?:and|or) ([a-z]+s?)(?=[.,;\n])")
def doubled_item(found: re.Match[str], rng: random.Random) -> Change:
    """In a series of three whose ends are plain; in looser ones nobody can tell where an item begins."""
    place = rng.choice((2, 3))
    return found.start(1), found.end(3), found[0][found.start(1) - found.start() :].replace(found[place], found[1])


@at(r"(?<= )([a-z]{2,}) ([a-z]{2,})(?=[ ,.])")
def fused_words(found: re.Match[str], _: random.Random) -> Change | None:
    whole = found[1] + found[2]
    return None if LEXICON.knows(whole) or len(whole) < 5 else (*found.span(), whole)


@at(r"(?<= )[a-z]{6,}(?=[ ,.])")
def split_word(found: re.Match[str], rng: random.Random) -> Change | None:
    cut = rng.randrange(2, len(found[0]) - 1)
    halves = found[0][:cut], found[0][cut:]
    return None if all(map(LEXICON.is_word, halves)) else (*found.span(), " ".join(halves))


@at(r"[a-z]{3,}([.?!]) (?=[A-Z][a-z]+ )")
def no_space_after_stop(found: re.Match[str], _: random.Random) -> Change:
    return found.start(1), found.end(), found[1]


@at(r"[a-z]{3,}(,) (?=[a-z]{2,} )")
def no_space_after_comma(found: re.Match[str], _: random.Random) -> Change:
    return found.start(1), found.end(), ","


@at(r"(?<=[a-z]{3})[,.;](?= )")
def space_before_mark(found: re.Match[str], _: random.Random) -> Change:
    return *found.span(), f" {found[0]}"


@at(r"(?<=[a-z]{3})[,;](?= )|(?<=[a-z]{3})\.(?= [A-Z])")
def doubled_mark(found: re.Match[str], _: random.Random) -> Change:
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
def unbalanced_bracket(found: re.Match[str], rng: random.Random) -> Change:
    return *found.span(), rng.choice((found[0][1:], found[0][:-1]))


@at(r"(?<=[a-z][.]\n\n)[A-Z“\"][^\n]{80,}[a-z]{3,}(\.)(?=\n\n)")
def no_full_stop(found: re.Match[str], _: random.Random) -> Change:
    """Below the lead: a short lead without a stop looks just like a dek."""
    return found.end() - 4, found.end(), found[0][-4:-1]


@at(r"(?<=[a-z]{3}\. )(?:The|It|But|In|They|He|She|And|There|This|That|We|For|On|At) (?=[a-z])")
def lowercase_start(found: re.Match[str], _: random.Random) -> Change:
    return *found.span(), found[0].lower()


@at(r"[a-z]{3,}([^\w\s])?(?= )")
def leftover(found: re.Match[str], rng: random.Random) -> Change:
    return found.end(), found.end(), f" {rng.choice(NOTES)}"


@at(r"[’“”é—]")
def mojibake(found: re.Match[str], _: random.Random) -> Change | None:
    try:
        return *found.span(), found[0].encode().decode("cp1252")
    except UnicodeDecodeError:
        return None


@at(r"(?<= )[a-z]{5,}(?=[ ,.])")
def misspelling(found: re.Match[str], rng: random.Random) -> Change | None:
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


def reworded_paragraph(text: str, rng: random.Random) -> Fault | None:
    """A paragraph again, a word or two of it left out and one put in."""
    paragraphs = [part for part in text.split("\n\n")[1:] if 14 < part.count(" ") < 90 and part[-1] == "."]
    ends = [match.start() for match in re.finditer(r"\n\n", text)]
    if len(paragraphs) < 3 or len(ends) < 4:
        return None
    words, end = rng.choice(paragraphs).split(" "), rng.choice(ends[2:])
    place = rng.randrange(3, len(words) - 3)
    again = " ".join((*words[:place], "reportedly", *words[place + rng.choice((1, 2)) :]))
    return Fault(f"{text[:end]}\n\n{again}{text[end:]}", Span(end + 2, end + 2 + len(again)))


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
    "reworded-paragraph": reworded_paragraph,
    "leftover": leftover,
    "mojibake": mojibake,
    "misspelling": misspelling,
    "name-drift": name_drift,
}
OWN_MARKS = ("unclosed-quotation", "unopened-quotation")  # kinds for which the copy's own marks must be sound
