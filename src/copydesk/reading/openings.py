"""Which word opens a sentence, and which stop ends one."""

from copydesk.document import Document
from copydesk.reading.sentences import sentence_at


def opens_sentence(doc: Document, position: int) -> bool:
    """Whether the word that begins here is the first of its sentence, quotation marks and brackets aside."""
    sentence = sentence_at(doc, position)
    return sentence is not None and not doc.text[sentence.start : position].strip("“‘\"'([")


def ends_sentence(doc: Document, end: int) -> bool:
    """Whether the stop before this place ends its sentence, too: that of “He lives in D.C.”"""
    sentence = sentence_at(doc, end - 1)
    return doc.text[end - 1 : end] == "." and sentence is not None and sentence.end == end
