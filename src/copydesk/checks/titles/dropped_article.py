"""Put “the” before the description of a person.

The Guardian writes the actor Tom Hanks, not actor Tom Hanks. American papers, the BBC and Reuters drop the article.
Source: the Guardian's style guide, N.

- [[Actor]] Tom Hanks arrived on Monday.
+ The actor Tom Hanks arrived on Monday.

- She wrote to [[novelist]] Ann Lee.
+ She wrote to the novelist Ann Lee.

= The actor Tom Hanks wrote to his agent, the novelist Ann Lee.
= Former actor Tom Hanks and Oscar-winning director Ann Lee met.
= Actor Prepares is a book.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex

JOBS = (
    "actor|actress|singer|author|novelist|writer|poet|comedian|director|filmmaker|musician|songwriter|rapper|artist"
    "|painter|sculptor|photographer|journalist|broadcaster|presenter|historian|economist|philosopher|billionaire"
    "|businessman|businesswoman|entrepreneur|footballer|cricketer|cyclist|playwright|composer|architect|chef|activist"
    "|campaigner|academic|scientist|astronaut"
)


@check(pattern=rf"\b(?i:{JOBS}) [A-Z][a-z]")
def dropped_article(doc: Document) -> Iterator[Finding]:
    for found in BARE.finditer(doc.text):
        first = opens_sentence(doc, found.start("job"))
        if doc.lexicon.is_name(found["given"]) and (first or found["lead"]):
            job = found["job"]
            right = f"The {job.lower()}" if first else f"the {job}"
            yield Finding(Span(*found.span("job")), f"Put “the” before “{job.lower()}”.", (right,))


BARE = regex(
    rf"(?P<lead>\b(?:to|with|by|from|for|of|and|as|at|about) )?(?<![\w-])(?P<job>{JOBS}|(?:{JOBS.title()}))"
    r" (?P<given>[A-Z][a-z]+) [A-Z][a-z]+"
)
