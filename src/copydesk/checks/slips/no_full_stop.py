"""End the paragraph.

A paragraph of running prose ends with a stop. Headings, captions, verse, lists and the lines below a story need none.

- It rained. ¶ The mayor opened the bridge. Officials told people to stay [[indoors]] ¶ The rain will go on.
+ It rained. ¶ The mayor opened the bridge. Officials told people to stay indoors. ¶ The rain will go on.

- It rained. ¶ The plan had failed by Monday, the mayor told a small group of angry [[reporters]] ¶ It is over.

- It rained. ¶ The mayor spoke at length. She called the road “a great big [[mess]]” ¶ Nobody laughed.

- It rained. ¶ The mayor spoke. ¶ More than 300 people came to the bridge that the town had [[built]]

= The Plan That Failed the Mayor ¶ The mayor opened the bridge. ¶ It rained.
= The winners were: ¶ Ann Lee of Rome ¶ Bo Lee of Bonn
= The mayor opened the bridge, and then — ¶ Nobody spoke.
= The mayor opened the bridge … ¶ The rain will go on.
= The mayor opened the bridge. The clerk asked, “Why?” ¶ Nobody spoke.
= It rained. ¶ The mayor opened the bridge. — Ann Lee, The Daily Planet
= It rained. ¶ The mayor opened the bridge. Write to her at ann@example.org
= It rained. ¶ The bridge will hurt the town — and the mayor must not follow suit ¶ It is over.
= It rained. ¶ The town should have closed the bridge after the storm, state media says ¶ It is over.
= It rained. ¶ The bridge is on fire, the sirens are wailing, and nobody told the mayor ¶ Ann Lee, clerk ¶ It is over.
= It rained. ¶ The mayor, who had opened the bridge, said that this ¶ rain would go on. ¶ It did.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.endings import LEADING, unended


@check(quotations="read", pattern=r"(?m:[A-Za-zÀ-ɏ\d%][\"”’'»)\]]*$)")
def no_full_stop(doc: Document) -> Iterator[Finding]:
    for word, marks in doc.read(unended):
        if doc[word] not in LEADING:
            fixes = () if marks else (f"{doc[word]}.",)  # with a mark, the house decides on which side the stop stands
            yield Finding(word, "End the paragraph with a full stop.", fixes)
