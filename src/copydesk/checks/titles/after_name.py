"""Write a title in lower case where no name follows it.

AP writes the mayor said, and Ana Ruiz, mayor of Lyon: the capital belongs to the title before a name only. Source: AP
on titles, as taught at Minnesota State University Moorhead.

- Ana Ruiz, [[Mayor]] of Lyon, spoke on Monday.
+ Ana Ruiz, mayor of Lyon, spoke on Monday.

- She was elected [[Mayor]] in 2019.
+ She was elected mayor in 2019.

- The city’s [[Mayor]] is ill.
+ The city’s mayor is ill.

- The [[Governor]] signed the bill.
+ The governor signed the bill.

= The governor signed the bill in the Office of the Governor.
= Gov. Ann Lee and the mayor of Lyon, Ana Ruiz, spoke.
= The President Hotel and the Mayor Ruiz Center are closed.
= He was President Trump’s aide, and it is Judge Lee’s court.
= She read “The Governor” and sailed on the Bishop Rock.
= H: The President speaks
= “The Governor signed it,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex

LAST = sorted({title.split()[-1].capitalize() for title in table("titles")["office"]})


@check(
    needs=tuple(map(str.lower, LAST)),
    pattern=rf"(?:[Tt]he|[a-z],|[a-z]|[’']s) (?:[A-Z][a-z]+ ){{0,2}}(?:{'|'.join(LAST)})\b",
)
def after_name(doc: Document) -> Iterator[Finding]:
    offices = table("titles")["office"]
    for found in OFFICE.finditer(doc.text):
        office = found["office"]
        if (
            office.lower() in offices
            and office.istitle()
            and not OFFICE_OF.search(doc.text, max(0, found.start() - 16), found.start())
        ):
            yield Finding(Span(*found.span("office")), "Write a title without a name in lower case.", (office.lower(),))


WORDS = r"(?P<office>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})"
ROLE = r"\b(?:elected|re-?elected|named|appointed|became|become|made|as|was|is|remains|remained)"
OFFICE = regex(rf"(?:\b[Tt]he |[a-z], |{ROLE} |[a-z][’']s ){WORDS}(?=[,;:.)?!]|$| (?:of [A-Z]|[a-z]))(?![’']s [A-Z])")
OFFICE_OF = regex(r"\b(?:[Oo]ffice|[Hh]ouse|[Pp]alace|[Bb]ureau) of $")
