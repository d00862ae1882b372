"""The words after which an editor has put “[sic]”: so it was said, or so it was written."""

from copydesk.document import Document, Span
from copydesk.regex import regex


def sic(doc: Document, span: Span) -> bool:
    """Whether this touches a word that an editor lets stand so."""
    return any(marked.overlaps(span) for marked in doc.read(_marked))


def _marked(doc: Document) -> tuple[Span, ...]:
    if not any(mark in doc.text for mark in OPENED):
        return ()
    return tuple(Span(found.start("word"), found.end()) for found in SIC.finditer(doc.text))


OPENED = tuple(f"{bracket}{written}" for bracket in "[(" for written in ("sic", "SIC", "Sic"))
SIC = regex(r"(?P<word>[^\s(\[]+)\s?[\[(](?:sic|SIC|Sic)\b[^\])\n]{0,20}[\])]")
