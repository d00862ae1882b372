"""Find the partner of a bracket.

A bracket that opens and never closes leaves the reader inside it; one that closes what was never opened is what an edit
left behind.

- The dam [[(]]see map was built in 1936.

- The manual (it runs to 212 pages and costs nothing)[[)]] is free.
+ The manual (it runs to 212 pages and costs nothing) is free.

- The mayor, 44[[)]], was late.

- “He [[[]]the mayor was late,” she said.

- The dam (see the map[[]]] was built in 1936.
+ The dam (see the map) was built in 1936.

= Bring 1) a coat, 2) a hat and c) gloves.
= He signed off with :) or ;-) or :-( or 8-).
= (The story began in May. ¶ It ended in June.) ¶ He left.
= “He [the mayor (or his aide)] was late,” she said.
= The interval [0, 1) is half-open, and so is (2, 3].
= A) Ann Lee ¶ b) Bo Lee ¶ (c) Cy Lee
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(needs=("(", ")", "[", "]"), level=Level.ERROR, segments=COPY, quotations="read")
def unbalanced_bracket(doc: Document) -> Iterator[Finding]:
    for bracket in over_paragraphs([left for number in range(len(doc.segments)) for left in alone(doc, number)]):
        glyph = bracket.glyph
        if bracket.opened:
            right = CLOSES[doc[bracket.opened]]
            yield Finding(bracket.span, f"Close “{doc[bracket.opened]}” with “{right}”.", (right,), (bracket.opened,))
        elif glyph in CLOSES:
            yield Finding(bracket.span, f"Close the “{glyph}”.", related=sentence_end(doc, bracket.span))
        else:
            twice = doc.text[bracket.span.start - 1] == glyph
            yield Finding(bracket.span, f"Open what “{glyph}” closes, or cut it.", ("",) if twice else ())


def sentence_end(doc: Document, bracket: Span) -> tuple[Span, ...]:
    """Where the sentence ends in which it opens: what it holds ends there or before."""
    sentence = sentence_at(doc, bracket.start)
    return (Span(sentence.end - 1, sentence.end),) if sentence and sentence.end > bracket.end else ()


class Bracket(NamedTuple):
    span: Span
    glyph: str
    segment: int
    opened: Span | None = None  # the bracket of the other sort that it seems to close


def alone(doc: Document, number: int) -> Iterator[Bracket]:
    """The brackets of a segment that have no partner there."""
    opened, span = list[Bracket](), doc.segments[number].span
    for found in BRACKET.finditer(doc.text, *span) if any(map(doc[span].count, BRACKETS)) else ():
        bracket = Bracket(Span(*found.span()), found[0], number)
        if found["label"]:  # “1)”, unless it ends “(see Figure 1)”
            bracket = bracket._replace(span=Span(found.end() - 1, found.end()), glyph=")")
        elif not found["bracket"]:
            continue
        if bracket.glyph in CLOSES:
            opened.append(bracket)
        elif any(CLOSES[each.glyph] == bracket.glyph for each in opened):
            while CLOSES[opened[-1].glyph] != bracket.glyph:
                yield opened.pop()
            opened.pop()
        elif opened:
            yield bracket._replace(opened=opened.pop().span)
        elif not found["label"]:
            yield bracket
    yield from opened


def over_paragraphs(left: list[Bracket]) -> Iterator[Bracket]:
    """Those that have none elsewhere either: an aside may run over a few paragraphs."""
    opened = list[Bracket]()
    for bracket in sorted(left):
        if bracket.glyph in CLOSES:
            opened.append(bracket)
        elif opened and not bracket.opened and closes(opened[-1], bracket):
            opened.pop()
        else:
            yield bracket
    yield from opened


def closes(opening: Bracket, closing: Bracket) -> bool:
    return CLOSES[opening.glyph] == closing.glyph and opening.segment < closing.segment <= opening.segment + MOST


MOST = 6  # paragraphs of one aside
CLOSES = {"(": ")", "[": "]"}
BRACKETS = "()[]"
BRACKET = regex(
    r"""
      (?<![\w)])[:;=8]['’]?-[()\[\]]+ | (?<![\w)])[:;=]['’]?[()\[\]]+(?!\w) | \([:;](?=\s|$)  # a smiley
    | [\[(]-?[\d.]+,[ ]?-?[\d.∞]+[\])]                                                   # an interval
    | (?P<label> (?<![\w(.$])(?:1?\d|[a-zA-Z]|[ivx]{2,4})\)(?=\s) | (?:^|(?<=\n))\w{1,2}\) )
    | (?P<bracket> [()\[\]] )
    """,
    re.VERBOSE,
)
