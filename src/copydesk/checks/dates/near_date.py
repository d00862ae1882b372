"""Give the day of the week alone for a day within a week of the story.

Friday, not Friday, Oct. 14, in a story of Oct. 17; a date is for a day that is further off. Source: AP on days of the
week, as taught by North Dakota State University (R. Collins) and Purdue OWL.

- @2022-10-17 They met [[Friday, Oct. 14]], in Paris.
+ @2022-10-17 They met Friday, in Paris.

- @2022-10-17 The vote is [[Thursday, Oct. 20]].
+ @2022-10-17 The vote is Thursday.

= @2022-10-17 They met Friday in Paris, and on Friday, Sept. 2.
= They met Friday, Oct. 14, in Paris.
= @2022-10-17 They met on Oct. 14.
= @2022-10-17 The concert is Monday, Oct. 24.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.dates import days


@check(level=Level.ADVICE, pattern=r"day,? (?:[A-Z]|\d)")
def near_date(doc: Document) -> Iterator[Finding]:
    for day in doc.read(days) if doc.published else ():
        date = doc.published and day.on(day.year or doc.published.year)
        if day.named and date and doc.published and abs((date - doc.published).days) < 7:
            name = doc[day.named]
            yield Finding(day.whole, f"“{name}” is enough for a day within a week.", (name,))
