"""Capitalize a formal title directly before a name, or do not.

AP writes Mayor Vitali Klitschko, but the mayor, Vitali Klitschko, and lower case for occupations (coach, actor,
spokesman). Some titles are short before a name: Gov., Sen., Rep., military ranks. Source: AP on titles, as taught at
Minnesota State University Moorhead; NBC, NPR and most American papers do the same. With style = "lower" the title of an
office is lower case before a name as after it, but for those that are used like a name (President, Pope, Archbishop,
Judge). With `article` it takes “the” and commas, too: the Kyiv mayor, Vitali Klitschko. Source: the Guardian's style
guide, N; BBC copy.

- Kyiv [[mayor]] Vitali Klitschko spoke on Monday.
+ Kyiv Mayor Vitali Klitschko spoke on Monday.

- A call with [[chief executive officer]] Nina Abernathy was cut short.
+ A call with Chief Executive Officer Nina Abernathy was cut short.

- [[District judge]] Ruth Amundsen agreed.
+ District Judge Ruth Amundsen agreed.

- They met police [[captain]] Amy Wu and state [[representative]] Ann Lee.
+ They met police Capt. Amy Wu and state Rep. Ann Lee.

- Former [[governor]] Ann Lee was there.
+ Former Gov. Ann Lee was there.

= Kyiv Mayor Vitali Klitschko spoke on Monday.
= The mayor, Ana Ruiz, and the mayor of Lyon were there.
= He met actor Tom Hanks, coach Ann Lee and spokesman Bob Gray.
= They met team captain Amy Wu and union representative Ann Lee.
= She was elected president Monday.
= As president Trump went there twice.
= He asked what kind of president Clinton would make.
= “I met mayor Ana Ruiz,” he said.
= The governor Ann Lee beat never called her.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.reading.openings import opens_sentence
from copydesk.reading.titles import Title, titles
from copydesk.regex import regex

LAST = sorted({title.split()[-1] for title in (*table("titles")["formal"], *table("titles")["short"])})


@check(
    segments=COPY - {Kind.BYLINE, Kind.SIGN_OFF},
    needs=tuple(LAST),
    pattern=rf"(?i:\b(?:{'|'.join(LAST)}))[ \x{{a0}}][A-Z]",
)
def before_name(doc: Document, *, style: str = "capital", article: bool = False) -> Iterator[Finding]:
    for title in doc.read(titles):
        written = doc[title.span]
        small = written.islower() or (written[1:].islower() and " " in written and _opens(doc, title.span))
        if style == "capital" and small and (written not in ALSO_WORDS or _of_rank(doc, title.span)):
            yield Finding(title.span, f"Write “{title.best}” before a name.", (title.best,))
        elif style == "lower" and not written.islower() and title.best in OFFICES and not _opens(doc, title.span):
            yield Finding(title.span, f"Write “{written.lower()}” before a name.", (written.lower(),))
        elif article and written.islower() and title.best in OFFICES:
            yield from _without_article(doc, title)


def _without_article(doc: Document, title: Title) -> Iterator[Finding]:
    """“Kyiv mayor Vitali Klitschko”: “the Kyiv mayor, Vitali Klitschko”."""
    place = PLACE.search(doc.text, max(0, title.span.start - 40), title.span.start)
    if place and doc.lexicon.is_place(place["place"]):
        span = Span(place.start("place"), title.span.end)
        message = "Put “the” before the office, and commas round the name."
        yield Finding(span, message, (f"the {doc[span]},",))


def _of_rank(doc: Document, span: Span) -> bool:
    """“Police captain Amy Wu”, “state representative Lou Kerr”: no captain of a team, no representative of a firm."""
    return SERVICE.search(doc.text, max(0, span.start - 16), span.start) is not None


def _opens(doc: Document, span: Span) -> bool:
    return opens_sentence(doc, span.start)


ALSO_WORDS = frozenset({"representative", "captain", "major", "private", "specialist"})  # of a union, of a team
OFFICES = frozenset(
    """
    Prime Minister|Deputy Prime Minister|Mayor|Deputy Mayor|Foreign Minister|Defense Minister|Defence Minister
    |Finance Minister|Interior Minister|Health Minister|Justice Minister|Energy Minister|Education Minister
    |Transport Minister|Trade Minister|Environment Minister|Foreign Secretary|Home Secretary|Defence Secretary
    |Defense Secretary|Health Secretary|Education Secretary|Chief Executive|Chief Executive Officer|Chairman|Chairwoman
    |Attorney General|District Attorney|Director-General|Director General|Secretary-General|Police Commissioner
    |Commissioner|Treasury Secretary|Secretary of State|Ambassador
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
SERVICE = regex(r"\b(?:[Pp]olice|[Ff]ire|Army|Navy|Marine|Force|Guard|[Ss]tate|U\.S\.|US) $")
PLACE = regex(r"(?<![\w’'-])(?<![Tt]he )(?<!then-)(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?) $")
