"""Spell out the name of a state in the text of a story.

Since 2014 AP has spelled the states out in the body of a story, with a city or without one. The short forms remain in
datelines, lists, captions and party affiliations, the postal codes in addresses with a ZIP code. Source: AP's
announcement of May 1, 2014, as reported by Poynter.

- She lives in Flint, [[Mich.]], with her son.
+ She lives in Flint, Michigan, with her son.

- He moved to [[Calif.]] last year.
+ He moved to California last year.

- He died in Santa Fe, [[N.M.]]
+ He died in Santa Fe, New Mexico.

- The plant in Salem, [[OR]], will close.
+ The plant in Salem, Oregon, will close.

= She lives in Flint, Michigan, with her son.
= Sen. Ann Lee, D-Mich., voted no.
= Send it to 12 Main St., Salem, OR 97301.
= Bo Lee, MD, and Kim Ito, PA, saw him in Washington, D.C.
= “I left Flint, Mich., for good,” he said.
= Sept. 5: Salem, OR, at the Armory
= SALEM, Ore. — It rained.
= Most of them live in Dayton, or near it.
"""

import re
from collections.abc import Iterator
from datetime import date

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    segments=frozenset({Kind.PARAGRAPH}),
    pattern=r"[a-z.],? (?:[A-Z][a-z]{1,4}\.|[NSRW]\. ?[A-Z][a-z]{0,2}\.|[A-Z]{2}\b)",
    since=date(2014, 5, 1),
)
def state(doc: Document) -> Iterator[Finding]:
    short, postal = table("states")["short"], table("states")["postal"]
    for found in ALONE.finditer(doc.text):
        name = short[found["state"]]
        yield Finding(Span(*found.span("state")), f"Spell out the state in a story: “{name}”.", (name,))
    for found in _in_sentences(doc):
        written = found["state"].replace(" ", "").replace("\u00a0", "")
        name = short.get(written) or postal.get(written)
        if name is None or found["city"].isupper() or (written in DEGREES and not doc.lexicon.is_place(found["city"])):
            continue
        span = Span(*found.span("state"))
        right = name + "." if written.endswith(".") and _ends(doc, span) else name
        yield Finding(span, f"Spell out the state in a story: “{name}”.", (right,))


def _in_sentences(doc: Document) -> Iterator[re.Match[str]]:
    """Not in a line without an end, such as the stops of a tour."""
    for segment in doc.parts(Kind.PARAGRAPH):
        if doc.text[segment.span.start : segment.span.end].rstrip("”\"’')").endswith((".", "?", "!", ":")):
            yield from STATE.finditer(doc.text, *segment.span)


def _ends(doc: Document, span: Span) -> bool:
    """Whether the stop of the short form ends the sentence, too."""
    sentence = sentence_at(doc, span.start)
    return sentence is not None and not doc.text[span.end : sentence.end].strip("”\"’')")


ALONE = regex(
    r"\b(?:in|to|from|of|across|through|throughout|near|around|northern|southern|eastern|western|upstate) "
    r"(?P<state>Ala\.|Ariz\.|Calif\.|Colo\.|Conn\.|Fla\.|Kan\.|Ky\.|Mich\.|Minn\.|Neb\.|N\.[HJMYCD]\.|Okla\.|Pa\.|R\.I\."
    r"|S\.[CD]\.|Tenn\.|Vt\.|Wis\.|Wyo\.)(?=,? [a-z])"
)
DEGREES = frozenset({"MD", "PA", "MA", "DO", "RN", "ME", "OR", "IN", "OK", "HI", "MS", "VA", "SC", "ID", "LA"})
"""Postal codes that are also something else after a comma: a degree, the Veterans Affairs, a word in capitals."""
STATE = regex(
    r"\b(?P<city>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*), "
    r"(?P<state>[A-Z][a-z]{1,4}\.|[NSRW]\.[ \u00a0]?(?:[A-Z]\.|Va\.)|[A-Z]{2}\b(?!\.))(?! \d{5}\b)(?! d[aei]l? )(?!-)"
)
