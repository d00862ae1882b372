"""Break up a sentence that has more words than a reader can hold.

News sentences run to about 20 words; of published BBC copy 4 in 100 are longer than 35. A list with semicolons, and
what someone said, is as long as it is. Source: measured on 2,127 BBC stories; René Cappon's AP guide aims at 16 to
20.

- [[The]] council voted on Monday to close the pool, which opened in 1962 and was last repaired when the mayor was in
  school, after a hearing at which parents, coaches and one former champion asked for another year to raise the money.

- H: Pool to close ¶ It will. ¶ [[After]] months of hearings, audits, petitions and one lawsuit that went nowhere, the
  council in the end did what everyone who had followed the matter expected, and closed the pool where half the town,
  the mayor among them, had learned to swim.

= The council voted on Monday to close the pool. Parents had asked for another year.
= The winners are Ann Lee, of the first ward, who had 1,204 votes; Bo Kim, of the second ward, who had 987 votes; Cy
  Ruiz, of the third ward, who had 1,001 votes; and Di Cho, of the fourth ward, who was unopposed.
= “I told them that the pool was where I learned to swim and where my children learned to swim and where I hoped that
  their children would learn to swim, and that nobody in this room had asked them,” Lee said.
= The council, 5 to 4, closed it. The pool, 62 years old, leaks. Parents, who had 1,204 signatures, left. Coaches
  stayed. “We will be back,” one said. The vote is final, and the mayor, who did not speak, signed it at once.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.sentences import sentences
from copydesk.reading.words import words_in


@check(level=Level.ADVICE)
def long_sentence(doc: Document, *, most: int = 35) -> Iterator[Finding]:
    for sentence in doc.read(sentences):
        text = doc[sentence]
        if text.count(" ") < most or text.count(";") > 1:
            continue
        count = sum(any(map(str.isalnum, word)) for word in text.split())
        if count > most:
            first = words_in(doc, sentence)[0]
            yield Finding(first.span, f"Break up this sentence of {count} words?", related=(sentence,))
