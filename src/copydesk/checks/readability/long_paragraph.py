"""Break up a long paragraph.

On a page a paragraph of news is a sentence or two; a long one is a gray block, more so on a telephone. What someone
said at length is left alone. Source: measured on modern published news, where 4 paragraphs in 100 are longer than 100
words.

- H: Pool to close ¶ [[The]] council voted on Monday to close the pool. It opened in 1962 and was last repaired when
  the mayor was in school. Parents asked for another year to raise the money. Coaches said that the nearest pool was
  an hour away by bus. One former champion said that she had learned to swim there, and that her children had learned
  to swim there too. The mayor said that she had read every letter. She said that the roof would not last another
  winter. The manager of the pool said that it would. Then the members of the council voted, one after the other,
  without a word, and went home.

= The council voted on Monday to close the pool. It opened in 1962 and was last repaired when the mayor was in school.
= “We learned to swim there, all of us, and so did our children,” Lee said. “I told them that the pool was where I
  learned to swim and where my children learned to swim and where I hoped that their children would learn to swim, and
  that nobody in this room had asked them. I told them that the nearest pool was an hour away by bus. I told them that
  the roof would last another winter. I told them that we would raise the money, if we had another year. They heard
  me, and then they voted, one after the other, without a word, and went home.”
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, check
from copydesk.reading.quotations import quotations
from copydesk.reading.words import words_in


@check(level=Level.ADVICE, segments=frozenset({Kind.PARAGRAPH}))
def long_paragraph(doc: Document, *, most: int = 100) -> Iterator[Finding]:
    for part in doc.parts(Kind.PARAGRAPH):
        if doc.text.count(" ", *part.span) < most:
            continue
        count = len(doc[part.span].split())
        said = sum(len(doc[each.inner].split()) for each in doc.read(quotations) if part.span.covers(each.span))
        if count - said > most:
            yield Finding(words_in(doc, part.span)[0].span, f"Break up this paragraph of {count} words?")
