"""Write “a” before the sound of a consonant, “an” before a vowel's.

The sound decides, not the letter: an hour, a European, a one-time senator, an MP, an 8-year-old, an “S”. Where readers
differ (herb, an initialism that some say as a word) either stands.

- It was [[an bid]] to help.
+ It was a bid to help.

- She is [[a honorary]] member and [[a MP]].
+ She is an honorary member and an MP.

- [[An spokesman]] said so.
+ A spokesman said so.

- The ring bears [[a “S]]” and a date.
+ The ring bears an “S” and a date.

- He led by [[a 8-3]] score in [[an unique]] game after [[a $11]] bet.
+ He led by an 8-3 score in a unique game after an $11 bet.

- It was [[an historic]] vote by [[an BBC]] jury.
+ It was a historic vote by a BBC jury.

= A one-time European union man, an heir, gave an hour to a U.S. unit.
= A NATO envoy, an NBC crew, an SUV and a UFO met an FBI agent, an X-ray tube and a U-turn.
= An 18-month term, an 11th hour, an 1,800-year-old urn, a 110-year lease and a 1 percent cut.
= Hepatitis A is a virus. Plan A of three, Serie A or Group A: A is for apple.
= Add an herb or a herb; a ukulele, an umbrella, an unidentified man, a uniform, an uninsured driver.
= “It was an historic vote,” she said. Use a or an.
= An Hermès bag cost a Uighur an Oneida spoon, a ewe and an onerous fee.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.openings import opens_sentence
from copydesk.reading.quotations import quoted
from copydesk.reading.sounds import begins_with_vowel


@check(level=Level.ERROR, segments=COPY, quotations="read", needs=("a", "an"))
def article(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(("a", "an")):
        written = found.words[index].text
        following = _following(found, index)
        if following and _is_article(doc, written, following, found.words[index].start):
            wanted = _wanted(following)
            if wanted and wanted != written.lower() and not _so_said(doc, found, index):
                right = wanted.capitalize() if written[0].isupper() else wanted
                span = found.span(index, index + 1)
                rest = doc.text[found.words[index].end : span.end]
                yield Finding(span, f"Write “{wanted}” before “{following}”.", (right + rest,))


def _so_said(doc: Document, found: Concordance, index: int) -> bool:
    """Whether a speaker may have said “an historic”."""
    return found.folded[index + 1].startswith("h") and quoted(doc, found.span(index, index + 1))


def _following(found: Concordance, index: int) -> str:
    """The word after the article, across an opening mark or a currency sign; none: an empty string."""
    if found.mark(index).lstrip(OPENERS):
        return ""
    start = found.words[index].end
    between = found.text[start : found.words[index + 1].start]
    return found.words[index + 1].text if between.startswith(" ") and not between.endswith(" ", 1) else ""


def _is_article(doc: Document, written: str, following: str, start: int) -> bool:
    """Whether this is no letter (“hepatitis A is”) and no line in capitals."""
    if following.lower() in NO_NOUN:
        return False
    return written.islower() or (written in ("A", "An") and opens_sentence(doc, start))


def _wanted(following: str) -> str | None:
    vowel = begins_with_vowel(following)
    return None if vowel is None else "an" if vowel else "a"


OPENERS = "\"'($£€"  # as the folded text has them
NO_NOUN = frozenset(
    """is are was were and or in on at as if of it i to for from by the a an that
    has had e am us under over""".split()
)
