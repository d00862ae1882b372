"""Shorten Governor, Senator, Representative and ranks before a name.

AP writes Gov. Ann Lee, Sen. Bo Kim and Sgt. Cy Ruiz outside quotations, and the whole word without a name. Source: AP
on titles and on military titles, as taught at Minnesota State University Moorhead.

- The bill was signed by [[Governor]] Ann Lee.
+ The bill was signed by Gov. Ann Lee.

- They met [[Captain]] Ann Lee, then [[Major]] Dan Kim.
+ They met Capt. Ann Lee, then Maj. Dan Kim.

- [[Senator]] Bo Kim voted no.
+ Sen. Bo Kim voted no.

= The bill was signed by Gov. Ann Lee.
= Captain Ann Lee scored twice for England.
= The senator voted no.
= “Senator Bo Kim voted no,” she said.
= The Governor General of Canada drove a General Motors car.
= They watched Captain America and read Colonel Chabert.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.lexicon import table
from copydesk.reading.openings import opens_sentence
from copydesk.reading.titles import titles

LAST = sorted({title.split()[-1] for title in table("titles")["short"]})


@check(needs=tuple(LAST), pattern=rf"(?i:\b(?:{'|'.join(LAST)}))[ \x{{a0}}][A-Z]")
def short_form(doc: Document) -> Iterator[Finding]:
    for title in doc.read(titles):
        written = doc[title.span]
        full = len(title.name.words) > 1 or written in ELECTED
        if written in ALSO_WORDS and opens_sentence(doc, title.span.start):
            continue
        if title.short and written.istitle() and full and doc.lexicon.is_name(title.name.words[0]):
            yield Finding(title.span, f"Shorten to “{title.best}” before a name.", (title.best,))


ALSO_WORDS = frozenset({"Captain", "Major", "Private", "Specialist"})  # of a team, of importance, of one’s own
ELECTED = frozenset({"Governor", "Senator", "Representative", "Congressman", "Congresswoman"})
