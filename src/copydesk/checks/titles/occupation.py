"""Write an occupation before a name in lower case.

Coach Ann Kim is coach Ann Kim: a job is no formal title. AP has professor Ann Kim, too
(`professor`). Source: AP on titles (Minnesota State University Moorhead;
writingexplained.org); the Guardian and the BBC write so, too.

- They asked [[Coach]] Ann Kim about it.
+ They asked coach Ann Kim about it.

- The film stars [[Actor]] Tom Hanks.
+ The film stars actor Tom Hanks.

= They asked coach Ann Kim about it.
= Coach Ann Kim was asked, and Attorney General Bo Lee too.
= She read “Actor Prepares” to Actor’s Equity.
= “I asked Coach Ann Kim,” he said; they saw Coach Carter.
= The Salem Commonwealth’s Attorney Ann Lee and State Attorney Bo Kim spoke.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex

JOBS = (
    "actor|actress|animator|architect|artist|astronaut|attorney|author|biologist|chef|coach|comedian|composer|economist"
    "|engineer|epidemiologist|filmmaker|firefighter|forecaster|geologist|golfer|historian|journalist|lawyer|meteorologist"
    "|musician|novelist|nurse|photographer|physicist|pianist|pitcher|poet|producer|professor|quarterback|rapper|researcher|scientist"
    "|singer|spokesman|spokesperson|spokeswoman|teacher|therapist|trainer|violinist|writer"
)


@check(needs=tuple(JOBS.split("|")), pattern=rf"[a-z,] (?:{JOBS.title()}) [A-Z][a-z]")
def occupation(doc: Document, *, professor: bool = False) -> Iterator[Finding]:
    for found in NAMED.finditer(doc.text):
        if (
            (professor or found["job"] != "Professor")
            and doc.lexicon.is_name(found["given"])
            and not opens_sentence(doc, found.start("job"))
        ):
            right = found["job"].lower()
            yield Finding(Span(*found.span("job")), f"Write “{right}” in lower case: it is no formal title.", (right,))


NAMED = regex(rf"(?<![\w’'-])[a-z]+,? (?P<job>{JOBS.title()}) (?P<given>(?!General\b)[A-Z][a-z]+) [A-Z][a-z]")
