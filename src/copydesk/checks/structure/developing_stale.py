"""Cut “developing story” from a story that is days old.

Source: the line promises news that has come or will not; desks that publish it take it off within a day or two.

- @2020-01-31 A bridge fell on Monday. ¶ [[This is a developing story]]. Check back for updates.
- @2020-01-31 A bridge fell. ¶ [[This is a breaking news story]] and will be updated.

= A bridge fell on Monday. ¶ This is a developing story. Check back for updates.
= @2020-01-31 She said that this is a developing story of the city.
= @2020-01-31 The developing story of the bridge began in May.
= @2020-01-31 A bridge fell on Monday.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(segments=COPY, quotations="read", needs=("developing", "breaking", "updated"))
def developing_stale(doc: Document, *, days: int = 3) -> Iterator[Finding]:
    if doc.published is None or date.today() - doc.published <= timedelta(days):
        return
    for found in DEVELOPING.finditer(doc.text):
        yield Finding(Span(*found.span()), f"Cut it: the story came out on {doc.published:%Y-%m-%d}.")


DEVELOPING = regex(
    r"(?m:^|(?<=[.!?] ))(?i:this is a (?:developing|breaking)(?: news)? story"
    r"|this story (?:is developing|will be updated)"
    r"|developing story[:.])"
)
