"""Report what proselint reports, of what it says that holds on news copy.

proselint wraps the advice of Garner, Fowler, Pinker and others. Of its 106 checks those are kept that a copy editor
would act on, and of their entries those that are wrong wherever they stand; data/proselint.toml says which, and why
the rest are not. Each is known by the name that proselint gives it: proselint.spelling.misc.

- He was given [[free reign]].
+ He was given free rein.

= He was given free rein.
= The king's free reign of terror ended.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from copydesk.check import COPY, PROSE, Check, Document, Finding, Level
from copydesk.lexicon import table
from copydesk.reading.phrases import in_case, places, within
from copydesk.reading.words import vocabulary


def part(name: str, entry: Mapping[str, Any]) -> Check:
    """A check of proselint's, as the allow-list has it."""
    phrases: Mapping[str, Mapping[str, list[str]]] = table("proselint_terms")[name]

    def find(doc: Document) -> Iterator[Finding]:
        for word in phrases.keys() & doc.read(vocabulary):
            for wrong, rights in phrases[word].items():
                for span in places(doc, wrong, entry.get("case", False)):
                    if not within(doc, span, entry.get("unless", ())):
                        fixes = tuple(in_case(doc[span], wrong, right) for right in rights)
                        yield Finding(span, message(entry, doc[span], fixes), fixes)

    return Check(
        find,
        level=Level[entry.get("level", "warning").upper()],
        segments=COPY if entry.get("slip") else PROSE,
        quotations="read" if entry.get("slip") else "skip",
        needs=tuple(phrases),
        about="\n\n".join((entry["summary"], entry.get("why", ""), entry["examples"])),
    )


def message(entry: Mapping[str, Any], wrong: str, rights: tuple[str, ...]) -> str:
    shown = " or ".join(f"“{right}”" for right in rights)
    made: str = entry.get("message", "Use {right}.").format(wrong=f"“{wrong}”", right=shown)
    return made


check = Check(parts={name: part(name, entry) for name, entry in table("proselint")["parts"].items()})
