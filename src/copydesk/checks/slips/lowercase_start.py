"""Begin the sentence with a capital.

A paragraph or a sentence that begins small has lost its first words, or its capital. Names that are written small keep
their form, and what goes on after a colon, a list or a verse is no beginning.

- The plan passed. [[opponents]] wore green.
+ The plan passed. Opponents wore green.

- The road opened in May. ¶ [[students]] walk it every day.
+ The road opened in May. ¶ Students walk it every day.

- The towns were growing more self-sufficient. [[and]] they knew it.

- The rain stopped. ¶ [[opponents]] of the dam came. They stayed until ten
+ The rain stopped. ¶ Opponents of the dam came. They stayed until ten

= The plan passed. iPhone sales rose. eBay’s fell. adidas had none.
= The plan passed. ¶ bell hooks wrote about it. ¶ k.d. lang sang. ¶ will.i.am did not.
= Juan left. de la Cruz is his surname. ¶ van Gogh was a painter.
= He works for Acme Inc. in Rome, at 9 a.m. on weekdays, vs. the rest.
= These are the rules: ¶ no shoes, ¶ no shirts. ¶ They hold.
= “I waited … and waited.” He left... and came back.
= The word was “help.” ¶ “kamikaze drones” were used.
= The plan passed. ¶ cc: The mayor of Rome. ¶ The rest is silence.
= He asked, “Why?” she said. What? he wrote. Yahoo! is not a cry.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, Span, check
from copydesk.lexicon import table
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


@check(
    pattern=r"(?m:^[a-zß-ɏ])|[A-Za-zÀ-ɏ\d%)]{2}\. +[a-zß-ɏ]",
    level=Level.ERROR,
    segments=frozenset({Kind.PARAGRAPH, Kind.DEK, Kind.CAPTION, Kind.CORRECTION, Kind.EDITORS_NOTE}),
    quotations="read",
)
def lowercase_start(doc: Document) -> Iterator[Finding]:
    openings = {segment.span.start for segment in doc.segments}
    small = [found for start, end in doc.read(sentences) if (found := SMALL.match(doc.text, start, end))]
    if sum(found.start() in openings for found in small) > MOST:
        return  # whoever writes so does it on purpose
    for found in small:
        opens = found.start() in openings
        if not named(doc, found) and (begins(doc, found.start()) if opens else stopped(doc, found)):
            yield finding(found)


def finding(found: re.Match[str]) -> Finding:
    word = found["word"]
    if word in JOINING:
        return Finding(Span(*found.span("word")), f"Does a sentence begin with “{word}”?")
    return Finding(Span(*found.span("word")), "Begin the sentence with a capital.", (word[0].upper() + word[1:],))


def named(doc: Document, found: re.Match[str]) -> bool:
    """Whether this is a name that is written small, or may be one."""
    word, after, listed = found["word"], found["next"], table("small_names")
    if word in listed["particles"]:
        return after[:1].isupper() or after in listed["particles"]
    if FORM.search(word) or word != word.lower() or not doc.lexicon.knows(word):
        return True
    return word in listed["names"] or found[0] in listed["names"]


def begins(doc: Document, start: int) -> bool:
    """Whether this is prose that goes on with nothing that stands before it."""
    segment, before = doc.segment(start), doc.segment(start - 3)  # a blank line lies between them
    if segment is None or not (ENDED.search(doc[segment.span]) or SENTENCES.search(doc[segment.span])):
        return False
    if before is None or before.kind in TITLES:
        return True
    return before.kind is Kind.PARAGRAPH and ENDED.search(doc[before.span]) is not None


def stopped(doc: Document, found: re.Match[str]) -> bool:
    """Whether a sentence ends before this, and not an abbreviation that no list has."""
    before = WORD_BEFORE.search(doc.text, max(0, found.start() - 30), found.start())
    if before is None:
        return True
    word = before["word"]
    if word.isupper() and (len(word) < 3 or found["word"] in JOINING):
        return False  # “Rome, NY. for”, “Acme LLC. and”
    return word not in LATIN and (doc.lexicon.knows(word) or (word.istitle() and len(word) > 4))


SENTENCES = regex(r"[a-z]{3}[.?!] [A-Z]")  # more than one, though the last has lost its stop
LATIN = frozenset({"et", "ex"})
MOST = 3  # paragraphs that begin small
TITLES = frozenset({Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE, Kind.DEK, Kind.SUBHEAD})
JOINING = frozenset(  # with which a sentence goes on
    """and or nor which who whom whose than said says told adding including into
    is are was were has have had will""".split()
)
WORD_BEFORE = regex(r"(?P<word>[^\W_]+)[.]\s+$")
SMALL = regex(r"(?P<word>[^\W\d_A-Z][\w’'.-]*\w|[^\W\d_A-Z](?![\w).]))(?![\w):])[^\w\n]{0,2}(?P<next>\w*)")
FORM = regex(r"[\d_.]|^(?:al|el|an|ash|ad|as|d|o|e|x)[-’'][A-Z]?")
ENDED = regex(r"[.?!][\"”’'»)\]]*$")
