"""Write “on” before a day of the week.

Reuters always has “said on Monday”; AP leaves the word out where it is not needed. Source: the Reuters Handbook, as
kept in the package reuters-style.

- The minister [[said Monday]] that he would resign.
+ The minister said on Monday that he would resign.

- The bank [[told reporters Friday]].
+ The bank told reporters on Friday.

= The minister said on Monday that he would resign.
= The minister said Monday’s vote was void.
= He said Monday was too early.
= She told Friday magazine.
= They said Sunday school is over.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(pattern=r"[a-z] (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
def on_day(doc: Document) -> Iterator[Finding]:
    for found in BARE.finditer(doc.text):
        right = f"{found['verb']} on {found['day']}"
        yield Finding(Span(*found.span()), f"Write “on {found['day']}”.", (right,))


BARE = regex(
    r"\b(?P<verb>said|(?:told|informed) (?:reporters|lawmakers|Reuters|parliament|investors|journalists)|announced|met"
    r"|arrived|resigned|died|voted|agreed|opened|closed|began|started|ended|traveled|appeared|testified|confirmed)"
    r" (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[.,;]| (?:that|it|he|she|they|the|a|an|in|at|to|after|as"
    r"|when|with|by|for|and|but|there|his|her|its|their|no)\b)"
)
