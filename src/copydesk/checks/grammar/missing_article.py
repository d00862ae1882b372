"""Give a noun that counts its article: a court has ruled.

Where it is the subject of a clause or stands at the end of one: “said man was found”, “for new bridge”.

- Police said [[man]] was found dead.

- [[Greek]] court has ruled that he must go.

- [[Man]] was found dead on Friday.

- They voted for money [[for]] new bridge.

= Police said the man was found dead; a Greek court has ruled. A man was found dead.
= Women were there. Police were called, and city was no word. Mother was late, he said.
= Court was adjourned. School was out, and Congress has ruled. Parliament was closed.
= That question was asked, and he said that man was dead. English teacher Ann Lee was there.
= It went to new owners, with new hope, at New College. Japanese industry is growing.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import listed
from copydesk.reading.verbs import listed as little


@check(level=Level.ERROR)
def missing_article(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(listed("countable")):
        if found.after(index) in VERBS:
            if found.before(index) in CLAUSES and found.folded[index] not in GENERAL:
                yield Finding(found.span(index, index), f"Is “a” or “the” missing before “{found.words[index].text}”?")
            elif (first := _head(found, index)) is not None:
                written = found.words[first].text
                yield Finding(found.span(first, first), f"Is “a” or “the” missing before “{written}”?")
        elif (
            found.before(index) == "new"
            and found.words[index].text.islower()
            and found.before(index - 1) in PREPOSITIONS
            and _ends(found, index)
        ):
            written = found.words[index - 2].text
            yield Finding(found.span(index - 2, index - 2), f"Is “a” or “the” missing after “{written}”?")


def _head(found: Concordance, index: int) -> int | None:
    """Where a sentence begins with this noun, or with a nationality and it."""
    if found.opens_sentence(index) and found.words[index].text.istitle() and found.folded[index] in PEOPLE:
        return index
    before = found.before(index)
    nationality = before.endswith(("ish", "ese", "ian", "ean")) or before in NATIONS
    if (
        nationality
        and found.words[index].text.islower()
        and found.folded[index] not in GENERAL - {"court"}
        and found.opens_sentence(index - 1)
    ):
        return index - 1
    return None


def _ends(found: Concordance, index: int) -> bool:
    """Whether no noun follows that this one may belong to."""
    following = found.after(index)
    return following in little("function") if following else found.mark(index)[:1] in (".", ",", ";", "\n")


VERBS = frozenset("was is has had will".split())
CLAUSES = frozenset("said says because".split())
PREPOSITIONS = frozenset("for of in to with from on at by".split())
GENERAL = frozenset(
    """war church school college court parliament television mother father theater theatre prison hospital death cancer
    congress cabinet town university brother sister republic day month week night summer season industry disease injury
    opponent novel crime battle opposition secretary speech program programme video poem""".split()
)
PEOPLE = frozenset("man woman boy girl teenager driver".split())
NATIONS = frozenset("french greek dutch german swiss iraqi israeli pakistani american".split())
