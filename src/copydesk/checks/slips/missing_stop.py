"""Put the stop back between two sentences.

A word with which sentences begin stands with its capital in the middle of one: the stop before it was lost, or was
struck as a comma. Titles, which keep their capitals, are told by the words beside them.

- The tiger took him while he slept near the [[river]] However, his friends drove it off.
+ The tiger took him while he slept near the river. However, his friends drove it off.

- Sales rose to [[4.06]] In the year before they had been flat. The plant opens on [[Monday]] If all goes well.
+ Sales rose to 4.06. In the year before they had been flat. The plant opens on Monday. If all goes well.

- She was named in the [[case, She]] has denied it.

= The Show Must Go On as planned, with Faking It and If I Ain’t Got You on the list.
= In God they trust, and He hears them; the admiral Zheng He sailed; she read The wonder of it.
= He wrote for The New York Times. WHERE The club plays, nobody knows.
= “Go,” he said. They went: The door was shut. She asked, If not now, when?
= The mayor said The plan (The big one) had failed; it was called The end of it.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.endings import LEADING
from copydesk.regex import regex

ALWAYS = "The|In|But|However|If|This|There|They|We|When"  # after a name, too
SMALL = "It|He|She|You|And|These|Those|While|After|Although"  # ends of titles and names: Faking It, Zheng He
PRONOUN = "It|He|She|They|We|There"
TRIGGER = rf"[A-Za-zÀ-ɏ\d%],? (?:{ALWAYS}|{SMALL})(?:,? [a-z])"


@check(quotations="read", pattern=TRIGGER)
def missing_stop(doc: Document) -> Iterator[Finding]:
    for found in GAP.finditer(doc.text):
        word = found["word"]
        if word.lower() not in TAKERS and (word[0].islower() or word[0].isdigit() or _after_name(found)):
            yield Finding(Span(*found.span("word")), f"Does a sentence end with “{word}”?", (f"{word}.",))
    for found in COMMA.finditer(doc.text):
        word, opener = found["word"], found["opener"]
        fixes = (f"{word}. {opener}", f"{word}, {opener.lower()}")
        yield Finding(Span(*found.span()), f"Is a full stop meant before “{opener}”, or a small letter?", fixes)


def _after_name(found: re.Match[str]) -> bool:
    return found["word"].istitle() and found["opener"] in ALWAYS.split("|")


TAKERS = LEADING | frozenset(  # before a title, or a word with a capital that begins no sentence
    "called titled entitled named said says read reads saw watched about not photo like it’s it's".split()
)
GAP = regex(rf"(?<![\w.,’'-])(?P<word>[$€£]?\w[\w’'.,-]*[\w%]) (?P<opener>{ALWAYS}|{SMALL})(?=,? [a-z]+ [a-z]+)")
COMMA = regex(rf"(?<![\w’'-])(?P<word>\w[\w’'-]+|\d+), (?P<opener>{PRONOUN})(?= [a-z]+ [a-z]+)")
