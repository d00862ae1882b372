"""Which word opens a sentence."""

from copydesk.document import Document
from copydesk.reading.sentences import sentence_at


def opens_sentence(doc: Document, position: int) -> bool:
    """Whether the word that begins here is the first of its sentence, quotation marks and brackets aside."""
    sentence = sentence_at(doc, position)
    return sentence is not None and not doc.text[sentence.start : position].strip("“‘\"'([")
