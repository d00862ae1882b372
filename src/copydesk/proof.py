"""The proof of a story: the copy as it was read, and what is measured in it, for reports that show it."""

from collections.abc import Mapping

from copydesk.diagnostic import Proof, Sentence
from copydesk.document import Document
from copydesk.readability import counts, measures, prose, written_words


def proof(doc: Document, limits: Mapping[str, float]) -> Proof:
    """`limits`: what the desk would have at most, “sentence” (in words) and “grade”."""
    lengths = ((span, len(written_words(doc, span))) for span in prose(doc))
    return Proof(
        doc.text,
        doc.runs,
        doc.segments,
        tuple(Sentence(span, words) for span, words in lengths if words),
        measures(doc.read(counts))._asdict(),
        limits,
    )
