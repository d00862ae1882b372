"""Give a verb its auxiliary or its subject: he is going, has been.

- He [[going]] to run again. They said she [[going]] to win.
+ He is going to run again. They said she is going to win.

- The man [[been]] charged with theft.
+ The man has been charged with theft.

- She [[said]] would appeal the ruling.
+ She said she would appeal the ruling.

- Police said the girl [[been]] found.
+ Police said the girl has been found.

= Is he going to run? They are going to win, and he, going to town, sang. We saw him going to court.
= The man has been charged; the man, been there or not, left. Having been charged, he left. Had he been asked, he said.
= What she said would happen did. The plan they said would work failed.
= The has-been man was in. Where have all the men been? She said Will Lee left. What is he going to do?
= Neither had the man been charged nor the boy been heard. Ann heard them going to bed; they’ve never been.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import listed


@check(level=Level.ERROR, needs=("going", "been", "said", "says"))
def missing_auxiliary(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(("going",)):
        subject = found.before(index)
        if subject in BE and found.after(index) == "to" and _opens(found, index - 1):
            yield _before(found, index, BE[subject])
    for index in found.at(("been",)):
        if found.before(index) in listed("countable") and not _has(found, index):
            yield _before(found, index, "has")
    for index in found.at(("said", "says")):
        if found.before(index) in BE and found.opens_sentence(index - 1) and _modal(found, index + 1):
            subject, written = found.folded[index - 1], found.words[index].text
            yield Finding(
                found.span(index, index), f"Is “{subject}” missing after “{written}”?", (f"{written} {subject}",)
            )


def _modal(found: Concordance, index: int) -> bool:
    return found.before(index) != "" and found.words[index].text in ("would", "will")


def _before(found: Concordance, index: int, missing: str) -> Finding:
    written = found.words[index].text
    return Finding(found.span(index, index), f"Is “{missing}” missing before “{written}”?", (f"{missing} {written}",))


def _opens(found: Concordance, index: int) -> bool:
    return found.opens_sentence(index) or found.before(index) in CLAUSES


def _has(found: Concordance, index: int) -> bool:
    """Whether a form of “have” stands anywhere before it in the sentence."""
    for place in range(index - 1, max(-1, index - 25), -1):
        word = found.folded[place]
        if word in HAVE or word.endswith(("'ve", "'d", "'s", "n't")):
            return True
        if found.opens_sentence(place):
            return False
    return True


BE = {"he": "is", "she": "is", "they": "are", "we": "are"}
CLAUSES = frozenset("that but because said says although though".split())
HAVE = frozenset("have has had having to".split())
