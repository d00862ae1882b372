"""Capitalize a formal title directly before a name.

AP writes Mayor Vitali Klitschko, but the mayor, Vitali Klitschko, and lower case for occupations (coach, actor,
spokesman). Some titles are short before a name: Gov., Sen., Rep., military ranks. Source: AP on titles, as taught at
Minnesota State University Moorhead; NBC, NPR and most American papers do the same.

- Kyiv [[mayor]] Vitali Klitschko spoke on Monday.
+ Kyiv Mayor Vitali Klitschko spoke on Monday.

- A call with [[chief executive officer]] Nina Abernathy was cut short.
+ A call with Chief Executive Officer Nina Abernathy was cut short.

- Former [[governor]] Ann Lee was there.
+ Former Gov. Ann Lee was there.

= Kyiv Mayor Vitali Klitschko spoke on Monday.
= The mayor, Ana Ruiz, and the mayor of Lyon were there.
= He met actor Tom Hanks, coach Ann Lee and spokesman Bob Gray.
= She was elected president Monday.
= As president Trump went there twice.
= He asked what kind of president Clinton would make.
= “I met mayor Ana Ruiz,” he said.
= The governor Ann Lee beat never called her.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, check
from copydesk.lexicon import table
from copydesk.reading.titles import titles

LAST = sorted({title.split()[-1] for title in (*table("titles")["formal"], *table("titles")["short"])})


@check(
    segments=COPY - {Kind.BYLINE, Kind.SIGN_OFF},
    pattern=rf"(?i:\b(?:{'|'.join(LAST)}))[ \x{{a0}}][A-Z]",
)
def before_name(doc: Document, *, style: str = "capital") -> Iterator[Finding]:
    for title in doc.read(titles):
        written = doc[title.span]
        if style == "capital" and written.islower() and written != "representative":  # of a union, too
            yield Finding(title.span, f"Write “{title.best}” before a name.", (title.best,))
        elif style == "lower" and not written.islower() and not title.short:
            yield Finding(title.span, f"Write “{written.lower()}” before a name.", (written.lower(),))
