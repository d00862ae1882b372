"""Report what proselint reports, of what it says that holds on news copy.

proselint wraps the advice of Garner, Fowler, Pinker and others. Of its 106 checks those are kept that a copy editor
would act on, and of their entries those that are wrong wherever they stand; data/proselint.toml says which, and why
the rest are not. Each is known by the name that proselint gives it: proselint.spelling.misc.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from copydesk.check import COPY, PROSE, Check, Document, Finding, Level, Span
from copydesk.lexicon import table
from copydesk.reading.openings import opens_sentence
from copydesk.reading.phrases import in_case, places, within
from copydesk.reading.words import vocabulary


def part(name: str, entry: Mapping[str, Any]) -> Check:
    """A check of proselint's, as the allow-list has it."""
    phrases: Mapping[str, Mapping[str, list[str]]] = table("proselint_terms")[name]
    slip = entry.get("slip", False)

    marks = tuple(anchor for anchor in phrases if " " in anchor)

    def called(doc: Document) -> Iterable[str]:
        if "pattern" in entry:
            return phrases
        return (*(phrases.keys() & doc.read(vocabulary)), *(mark for mark in marks if mark in doc.text))

    def find(doc: Document) -> Iterator[Finding]:
        for anchor in called(doc):
            for wrong, rights in phrases[anchor].items():
                for span in places(doc, wrong, entry.get("case", False)):
                    if not within(doc, span, entry.get("unless", ())) and (slip or not is_name(doc, span, wrong)):
                        fixes = tuple(in_case(doc[span], wrong, right) for right in rights)
                        yield Finding(span, message(entry, doc[span], fixes), fixes)

    return Check(
        find,
        level=Level[entry.get("level", "warning").upper()],
        segments=COPY if slip else PROSE,
        quotations="read" if slip else "skip",
        needs=() if "pattern" in entry else tuple(phrases),
        pattern=entry.get("pattern", ""),
        about="\n\n".join(entry[key].strip() for key in ("summary", "why", "examples") if key in entry),
    )


def is_name(doc: Document, span: Span, wrong: str) -> bool:
    """Whether it has capitals as a name has, or a title: the Free Gift Act, the Mailman School."""
    found, plain = doc[span].split(), wrong.split()
    raised = [one != "I" and one[0].isupper() and other[0].islower() for one, other in zip(found, plain, strict=True)]
    return any(raised[1:]) or (raised == [True] and not opens_sentence(doc, span.start))


def message(entry: Mapping[str, Any], wrong: str, rights: tuple[str, ...]) -> str:
    shown = " or ".join(f"“{right}”" for right in rights)
    template: str = entry.get("asks", "Use {right}.") if rights else entry["message"]
    return template.format(wrong=f"“{wrong}”", right=shown)


check = Check(parts={name: part(name, entry) for name, entry in table("proselint")["parts"].items()})
