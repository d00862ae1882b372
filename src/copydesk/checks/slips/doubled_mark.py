"""Keep one of two marks that stand together.

A comma, a semicolon or a full stop is set once, and none follows the stop of a question or a cry. An abbreviation keeps
its point before any other mark, and a name keeps its own.

- A year later[[,,]] he left.
+ A year later, he left.

- The game has ended[[..]] The fans went home.
+ The game has ended. The fans went home.

- It was ours[[;;]] we kept it.
+ It was ours; we kept it.

- “Best birthday ever[[!.]]”
+ “Best birthday ever!”

- Who will pay[[?.]] ¶ Nobody knows.
+ Who will pay? ¶ Nobody knows.

- “Companies do not perform well[[,.]] ¶ They shrink.
+ “Companies do not perform well. ¶ They shrink.

- “We are done[[,”,]] she said.

- The vote was close[[.,]] he said.

= He works for Acme Inc., at 9 a.m., in the U.S.; she does not.
= “Well…,” he said. “I waited.... And then?!”
= Yahoo!, which is based in California, and Wham!: both are names.
= They scored twice!!! “What??” he asked.
= The road is 5 mi.: too long for J.R.R.?
= See ../index or the years 1990..1999 in std::list.
= He went from etc., to etc.: no end.
= “Who’s Afraid of Virginia Woolf?”, a play, was sold out.
= He called it Acme “Inc.”, and so on.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.abbreviations import SHORT
from copydesk.regex import regex


@check(
    pattern=r",[,.;:]|\.\.|\.[,;:]|[;:][,.;:]|[?!][.,;:]|\.[?!]|[,.;:][”\"’'][,.;:]",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def doubled_mark(doc: Document) -> Iterator[Finding]:
    for found in DOUBLED.finditer(doc.text):
        marks = found["marks"]
        if not (marks[0] in ".?!" and owned(doc.text, found)):
            yield Finding(Span(*found.span("marks")), f"Is “{marks}” one mark too many?", fixes(marks, found["after"]))


def owned(text: str, found: re.Match[str]) -> bool:
    """Whether the first mark belongs to the word before it: Inc., Yahoo!, a.m."""
    word = WORD_BEFORE.search(text[max(0, found.start("marks") - 24) : found.start("marks")])
    if word is None or found["marks"] == "..":
        return word is None
    mark = found["marks"][0]
    if mark in "?!" and re.search(rf"\b{word[0]}{re.escape(mark)} [a-z]", text):
        return True  # “booyah! is a game”
    return word[0][0].isupper() or "." in word[0] or (mark == "." and short(word[0]))


def short(word: str) -> bool:
    """Whether this may be the short form of a word."""
    return len(word) < 4 or word in SHORT or word.isdigit() or VOWEL.search(word) is None


def fixes(marks: str, after: str) -> tuple[str, ...]:
    """The mark to keep, where there is no doubt."""
    if marks in TWICE and (marks != ".." or not after.islower()):
        return (marks[0],)
    if marks in ("?.", "!."):
        return (marks[0],)
    if marks == ",." and not after.islower():
        return (".",)
    return ()


TWICE = (",,", ";;", "::", "..")
VOWEL = regex("[aeiouy]")
WORD_BEFORE = regex(r"[^\W_]+(?:[.&'’-][^\W_]+)*$")
DOUBLED = regex(
    r"""
    (?<=[\w)\]%”’"'])
    (?P<marks> ,[,.;:] | \.[,;?!] | \.: | ;[,.;:] | :[,.;] | ::(?=\s|$) | [?!][.] | [?!][,;](?=\s)
      | (?<!\.)\.\.(?![.\w/]|[ ]\.)
      | ,[”"],  | ,[”"]\. | \.[”"]\. )
    (?![,.;:?!…\w])
    (?=[”’"')\]]*\s*(?P<after>\w?))
    """,
    re.VERBOSE,
)
