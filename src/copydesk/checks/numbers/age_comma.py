"""Set a comma after an age that follows a name, as before it.

The age is an aside, and an aside has two commas. Source: AP on ages and commas (writingexplained.org; docs of the
city of Boston); every English style does so.

- Ana Ruiz, [[44]] of Salem, was hurt.
+ Ana Ruiz, 44, of Salem, was hurt.

- Ruiz, [[44]] said he would go.
+ Ruiz, 44, said he would go.

- Bo Cho, [[19]] said he had run.
+ Bo Cho, 19, said he had run.

= Ana Ruiz, 44, of Salem, was hurt.
= In San Jose, 44 of 60 voted, and in June, 19 said no.
= Of the boys at Ana Ruiz, 44 were ill.
= Bo Cho, 19th in line, ran.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(segments=COPY, pattern=r"[a-z], [1-9]\d? [a-z]")
def age_comma(doc: Document) -> Iterator[Finding]:
    for found in SPEAKS.finditer(doc.text):
        if not doc.lexicon.is_place(found["last"]) and found["last"] not in MONTHS:
            yield Finding(Span(*found.span("age")), "Set a comma after the age, too.", (f"{found['age']},",))
    for found in AGED.finditer(doc.text):
        if doc.lexicon.is_name(found["given"]) and not doc.lexicon.is_place(f"{found['given']} {found['last']}"):
            right = f"{found['age']},"
            yield Finding(Span(*found.span("age")), "Set a comma after the age, too.", (right,))


MONTHS = frozenset(table("months")["all"])
SPEAKS = regex(r"(?<![A-Z][a-z] )(?<!\w )\b(?P<last>[A-Z][a-z]+), (?P<age>[1-9]\d)(?= (?:said|told|says)\b)")
AGED = regex(
    r"\b(?P<given>[A-Z][a-z’-]+) (?:[A-Z]\. )?(?P<last>[A-Z][\w’-]+(?: Jr\.| Sr\.)?), (?P<age>[1-9]\d?)"
    r"(?= (?:of [A-Z][a-z]+|from [A-Z][a-z]+|said|told|says|who|was (?:arrested|charged|killed|hurt|injured|shot"
    r"|found|born))\b)"
)
