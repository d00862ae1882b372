"""Write a firm's “&” the same way throughout a story.

Hill & Sons is one firm, and Hill and Sons may be another. The form that is rarer is reported, the later of two; people
(“Richard & Judy”, and Richard and Judy) and posts (“president & CEO”) are left alone.
Source: AP and Guardian style guides: follow the name as the company writes it.

- Pratt & Whitney builds it. ¶ [[Pratt and Whitney]] will test it.

- Baker & Sons is closing. Baker & Sons has debts. ¶ [[Baker and Sons]] owes $2 million.
+ Baker & Sons is closing. Baker & Sons has debts. ¶ Baker & Sons owes $2 million.

= Pratt & Whitney builds it. ¶ Pratt & Whitney will test it.
= H: Richard & Judy return ¶ Richard and Judy chose ten books.
= Ann Lee, President & CEO, met Bo Diaz, President and CEO of Acme.
= The Medicare & Medicaid fund pays. Medicare and Medicaid are programs.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(segments=COPY, quotations="read", needs=("&",))
def variant_org(doc: Document) -> Iterator[Finding]:
    for first, second in dict.fromkeys(AMPERSAND.findall(doc.text)):
        forms = [f"{first} & {second}", f"{first} and {second}"]
        found = [[Span(*each.span()) for each in _standing(form, doc.text)] for form in forms]
        if all(found) and _is_firm(doc, first, second) and not _apart(doc.text, forms, first, second):
            rare = min((0, 1), key=lambda each: (len(found[each]), -found[each][0].start))
            usual = 1 - rare
            clear = (forms[usual],) if len(found[usual]) > len(found[rare]) else ()
            for span in found[rare]:
                yield Finding(
                    span, f"“{forms[rare]}” here, “{forms[usual]}” elsewhere: which is it?", clear, (found[usual][0],)
                )


def _standing(form: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<![\w&-]){re.escape(form)}(?![\w&-]| [A-Z][a-z]+(?:ies|s)\b)", text)


def _is_firm(doc: Document, first: str, second: str) -> bool:
    if second in FAMILY:
        return True
    lexicon = doc.lexicon
    if second.isupper() or any(lexicon.is_word(word) and not lexicon.is_name(word) for word in (first, second)):
        return False
    return not all(lexicon.is_name(word) and lexicon.frequency(word) > FIRST_NAME for word in (first, second))


def _apart(text: str, forms: list[str], first: str, second: str) -> bool:
    """Whether either stands without the other, or both have a surname, as people do: Leon and Sylvia Panetta."""
    if re.search(rf"{re.escape(forms[1])} (?!Inc|Co|Corp|Ltd|LLC|LLP|PLC)[A-Z]", text):
        return True
    together = sum(text.count(form) for form in forms)
    return second not in FAMILY and max(len(list(_standing(each, text))) for each in (first, second)) > together


AMPERSAND = regex(r"(?<![\w&-])([A-Z][\w’'-]+) & ([A-Z][\w’-]+)")
FAMILY = frozenset("Sons Son Daughters Daughter Co Company Associates Partners Brothers Bros".split())
FIRST_NAME = 3.7  # names more common than this are mostly first names
