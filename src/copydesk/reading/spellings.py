"""The capitalised words of a story, and those of them that look or sound nearly alike."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.abbreviations import OPENERS
from copydesk.regex import regex


class Pair(NamedTuple):
    """Two capitalised words that may be one name spelt two ways."""

    one: str
    other: str
    slip: bool  # one letter is missing, wrong or one too many, or two are swapped
    sound: bool  # read aloud they are nearly the same
    forms: bool  # they may be forms of one word: Israel, Israeli


def capitalised(doc: Document) -> frozenset[str]:
    """The words of three letters or more that are written with a capital; initialisms are none."""
    return frozenset(word for word in doc.read(_written) if not _initials(word))


def _written(doc: Document) -> frozenset[str]:
    return frozenset(CAPITALISED.findall(doc.text))


def lookalikes(doc: Document) -> tuple[Pair, ...]:
    """The pairs of capitalised words that differ by a slip or sound alike, in order.

    Spellings that differ in accents or capitals alone are none.
    """
    words = {word.lower(): word for word in sorted(doc.read(capitalised) - OPENERS)}
    keys = {word: shortened(word) for word in words}
    alone = len(frozenset[str]().union(*keys.values())) == sum(map(len, keys.values()))
    slips = set[tuple[str, str]]() if alone else set(_sharing(keys))
    sounds = {pair for pair in _sharing({word: (sound(word),) for word in words if len(word) > 4}) if _sounds(*pair)}
    pairs = sorted(pair for pair in slips | sounds if not _accented(*pair))
    return tuple(Pair(words[a], words[b], _slip(a, b), sound(a) == sound(b), _inflected(a, b)) for a, b in pairs)


def accented(doc: Document) -> tuple[tuple[str, str], ...]:
    """The pairs of capitalised words that are one but for the accents, the one with accents first."""
    words = {word.lower(): word for word in sorted(doc.read(capitalised))}
    bare = {word: unaccented(word) for word in words if not word.isascii()}
    return tuple((words[word], words[plain]) for word, plain in bare.items() if plain != word and plain in words)


def places(doc: Document, word: str) -> tuple[Span, ...]:
    """Where a word stands, in whatever capitals, in order."""
    return tuple(doc.read(_standing).get(word.lower(), ()))


def _standing(doc: Document) -> Mapping[str, list[Span]]:
    """The capitalised words in lower case, each with where it stands."""
    standing = dict[str, list[Span]]()
    for found in CAPITALISED.finditer(doc.text):
        standing.setdefault(found[0].lower(), []).append(Span(*found.span()))
    return standing


@lru_cache(maxsize=8192)
def shortened(word: str) -> frozenset[str]:
    """The word, and what is left of it without any one letter: two words that share one differ by a slip."""
    return frozenset({word, *(word[:cut] + word[cut + 1 :] for cut in range(len(word)))})


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """The consonants of a word in lower case, written alike where they sound alike: “stephen” and “steven” are stfn."""
    for letters, alike in ALIKE:
        word = word.replace(letters, alike)
    word = word.translate(LIKE)
    return DOUBLED.sub(r"\1", word[:1] + VOWELS.sub("", word[1:]))


def alike(one: str, other: str) -> bool:
    """Whether two words in lower case differ by a slip, sound alike or differ in accents alone."""
    if _accented(one, other):
        return True
    return not _inflected(one, other) and (_slip(one, other) or (sound(one) == sound(other) and _sounds(one, other)))


def unaccented(word: str) -> str:
    import unicodedata

    return "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))


def _sharing(keys: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """The words that have a key in common, two by two."""
    first = dict[str, str]()
    shared = dict[str, list[str]]()
    for word, own in keys.items():
        for key in own:
            if first.setdefault(key, word) != word:
                shared.setdefault(key, [first[key]]).append(word)
    for held in shared.values():
        if len(held) <= CROWD:
            for index, word in enumerate(held):
                yield from ((min(word, other), max(word, other)) for other in held[index + 1 :])


def _sounds(one: str, other: str) -> bool:
    """Whether two slips at most lie between words that sound alike."""
    return len(sound(one)) > 1 and near(one, other)


def near(one: str, other: str) -> bool:
    """Whether two slips at most lie between two words."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > 2:
        return False
    left = shortened(shorter)
    return not left.isdisjoint(shortened(longer)) or any(
        not left.isdisjoint(shortened(each)) for each in shortened(longer)
    )


def _slip(one: str, other: str) -> bool:
    if len(one) != len(other):
        return one in shortened(other) or other in shortened(one)
    differing = [place for place, letters in enumerate(zip(one, other, strict=True)) if letters[0] != letters[1]]
    if len(differing) == 2:
        first, second = differing
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(differing) == 1


def _initials(word: str) -> bool:
    return word[1].isupper() or word[-1].isupper() or not word[0].isupper()


def _accented(one: str, other: str) -> bool:
    """Whether they differ in accents alone: José and Jose."""
    return not (one.isascii() and other.isascii()) and unaccented(one) == unaccented(other)


def _inflected(one: str, other: str) -> bool:
    """Whether these are forms of one word: Israel and Israeli, French and France."""
    if one[-1] != "s" and other in (one + one[-1], one[:-1]) and one[-1] == other[-1]:
        return False  # Neckerman and Neckermann
    length = 0
    while one[length : length + 1] == other[length : length + 1] and length < len(one):
        length += 1
    return frozenset((one[length:], other[length:])) in ENDINGS


CROWD = 12  # words of one key; more are a list, and no drift
CAPITALISED = regex(r"(?<![^\W_])[A-ZÀ-ÖØ-Þ\u0100-\u017f][^\W\d_]{2,}(?!\w|['’]t\b)")
ALIKE = (("ph", "f"), ("ck", "k"), ("sch", "s"), ("mac", "mc"), ("ough", "o"), ("qv", "q"))
LIKE = str.maketrans("cqzvj", "kksfg")
VOWELS = regex("[aeiouyhwáàâäãåéèêëíìîïóòôöõøúùûüýÿ]+")
DOUBLED = regex(r"(.)\1+")
ENDINGS = frozenset(
    frozenset(pair.split("/"))
    for pair in """/s /es /g /n /an /ian /i /ish /ese /a /y /ie /er /ers /d /ed /ing a/an a/e a/ian ch/ce k/ce ce/ch
    y/ies y/ier n/s e/es e/ic a/ic an/s i/s a/o e/o er/ers en/an man/men e/ian tish/ts tish/t ns/ i/a i/ans n/i ia/
    ese/ y/ian ey/ie ns/s ia/o ia/e ain/on""".split()
)
