"""Make the verb agree with a subject that follows it.

After “where” at the head of a question, and after a phrase with a preposition at the head of a sentence, where the
subject is plural or a number of things.

- Where [[is]] the missing funds?
+ Where are the missing funds?

- [[Does]] the tenants have a case?
+ Do the tenants have a case?

- Among the items stolen [[was]] two paintings and a tea set.
+ Among the items stolen were two paintings and a tea set.

= Where is the missing fund? Where is the news? Where are the funds?
= Among the items stolen was a painting. In the bag was two million dollars, and at stake is three points.
= Behind it was one of the two men. In the race was two-time champion Ann Lee.
= In 2010 was two weeks too late. The house he was in is two miles away.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import concordance
from copydesk.reading.nouns import is_plural
from copydesk.reading.parts import parts
from copydesk.reading.subjects import shape
from copydesk.reading.verbs import PLURAL_OF
from copydesk.regex import regex


@check(level=Level.ERROR, needs=("is", "was", "does"))
def inverted_subject(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for index in found.at(("does",)):
        if text[2 * index] == "." and DONE.match(text, 2 * index + 2):
            yield Finding(found.span(index, index), "Write “Do”, which agrees with the subject.", ("Do",))
    for index in found.at(("is", "was")):
        if found.before(index) == "where" and text[2 * index - 2] == ".":
            subject = ASKED.match(text, 2 * index + 2)
        else:
            subject = NUMBERED.match(text, 2 * index + 2)
            start = text.rfind(".", max(0, 2 * index - 30), 2 * index)
            if subject and (start < 0 or not PLACED.search(shape(text[start : 2 * index]))):
                continue
        noun = found.folded[subject.end() // 2 - 1] if subject else ""
        if noun and is_plural(noun, doc.lexicon) and noun not in MEASURES:
            right = PLURAL_OF[found.folded[index]]
            message = f"Write “{right}”, which agrees with “{noun}”."
            yield Finding(found.span(index, index), message, (right,))


DONE = regex(r" [dT](?: [Jj])* P [VÁ]")
ASKED = regex(r" [dT](?: [JGfFjv])* [Pz](?=[.,])")
NUMBERED = regex(r" C(?: [JGfFjv])* [Pz](?= [pO&W]|[.,])")
PLACED = regex(r"^\.p (?:[1234]|[JjFf])(?: [FEf])?$")
MEASURES = frozenset(
    """weeks days hours years minutes months miles dollars points percent pounds kilometers meters feet inches
    seconds decades degrees times nights euros cents yards goals runs acres metres kilometres votes seats""".split()
)
