"""Who bears a name: what stands around a capitalised word each time it stands in a story."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import Lexicon
from copydesk.reading.abbreviations import OPENERS
from copydesk.reading.names import DAYS, TITLES
from copydesk.reading.spellings import places
from copydesk.regex import regex


class Mention(NamedTuple):
    """A capitalised word where it stands, and the names on either side of it."""

    span: Span
    before: str  # the capitalised word before it, no title: “Ann” in “Ann B. Lee”
    after: str
    titled: bool  # “Mr. Lee”, “Senator Lee”
    opens: bool  # its capital may be the sentence's
    speaks: bool  # “Lee said”, “said Lee”

    @property
    def alone(self) -> bool:
        return not self.before and not self.after


class Spelling(NamedTuple):
    """A spelling and where it stands."""

    word: str
    known: bool
    mentions: tuple[Mention, ...]

    @property
    def times(self) -> int:
        return len(self.mentions)

    @property
    def before(self) -> frozenset[str]:
        return frozenset(each.before for each in self.mentions) - {""}

    @property
    def after(self) -> frozenset[str]:
        return frozenset(each.after for each in self.mentions) - {""}

    @property
    def titled(self) -> bool:
        return any(each.titled for each in self.mentions)

    @property
    def opens(self) -> bool:
        """Whether every capital of it may be a sentence's."""
        return all(each.opens for each in self.mentions)


def spelling(doc: Document, word: str) -> Spelling:
    return Spelling(word, _known(doc.lexicon, word), mentions(doc, word))


def _known(lexicon: Lexicon, word: str) -> bool:
    """Whether it is known for itself: “Tokies” is not, though Toki is a name."""
    several = word.endswith("s") and not any(
        (lexicon.is_word(word), lexicon.is_name(word), lexicon.is_place(word), lexicon.frequency(word) > RARE)
    )
    return lexicon.knows(word) and not several


def mentions(doc: Document, word: str) -> tuple[Mention, ...]:
    return mentions_at(doc, places(doc, word))


def mentions_at(doc: Document, spans: Iterable[Span]) -> tuple[Mention, ...]:
    return tuple(_mention(doc.text, span) for span in spans)


def _mention(text: str, span: Span) -> Mention:
    front = text[max(0, span.start - 40) : span.start]
    found = BEFORE.search(front)
    before = found["name"] if found else ""
    if before.endswith((".", "'s", "’s")) and len(before) > 2 and before not in TITLES:
        before = ""  # “… in Leeds. Lee said”, “Belgium's Interbrew”
    joined = JOINED.search(front)
    before = joined["name"] if joined else before  # Kimberly-Clark
    titled = before in TITLES
    if titled or before in OPENERS or before in DAYS or before.lower() in WEAK:
        before = ""
    after = AFTER.match(text, span.end, span.end + 40)
    behind = after["name"].removesuffix("'s").removesuffix("’s") if after and after["name"] not in DAYS else ""
    return Mention(span, before, behind, titled, OPENING.search(front) is not None, _speaks(text, span))


def _speaks(text: str, span: Span) -> bool:
    return SAYS.match(text, span.end) is not None or text[max(0, span.start - 5) : span.start] in SAID


NAME = r"[^\W\d_a-z][^\W_]*(?:['’-][^\W_]+)*"
PARTICLES = "de|van|von|bin|al|el|du|di|da|la|der"
BEFORE = regex(
    rf"""(?<![\w'’-]) (?P<name>{NAME}\.?) [ \u00a0]
    (?:[A-Z]\.[ \u00a0]?)*
    (?:[a-z]['’])? (?:(?:{PARTICLES})[ ])* (?:[A-Z]['’]|[ae]l-|[AE]l-)?$""",
    re.VERBOSE,
)
JOINED = regex(rf"(?<![\w'’])(?P<name>{NAME})[-‑]$")
AFTER = regex(rf"[ \u00a0](?:[A-Z]\.[ \u00a0]?)*(?:(?:{PARTICLES})[ ])*(?P<name>{NAME})(?!\w|\.?[ ]\d)")
OPENING = regex(r"(?:^|[.!?:\n“‘\"(–—][”’\")]?\s*|\s['])$")
SAYS = regex(
    r"[ \u00a0](?:said|says|told|tells|added|adds|asked|asks|wrote|writes|recalled|explained|explains|declined"
    r"|testified|noted|notes|argued|argues|insisted|insists|replied|admitted|believes|thinks|confirmed"
    r"|continued|chimed in|who)\b"
    r"|,? whose\b"
)
SAID = ("said ", "says ")
RARE = 2.0  # on the Zipf scale
WEAK = frozenset(
    """but and when while after before with for from like although since because as if then now so one two three four
    five six seven eight nine ten""".split()
)
