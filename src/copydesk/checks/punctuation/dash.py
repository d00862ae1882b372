"""Set a dash as the house does: AP’s with spaces — so.

AP sets a long dash between spaces, the Guardian a short one – so –, the BBC a hyphen between spaces. Source: AP on
dashes, as taught by the Yale Daily News; the Guardian's style guide, D; BBC copy.

- He ran[[—]]and won.
+ He ran — and won.

- Rain fell[[ - ]]and wind, too.
+ Rain fell — and wind, too.

- Rain fell[[ – ]]and wind, too.
+ Rain fell — and wind, too.

- Rain fell[[ -- ]]and wind, too.
+ Rain fell — and wind, too.

= He ran — and won, 3 - 2, in the Spain–France game.
= It opened Sept. 5 – 7 with a mother-to-be.
= H: He ran - and won
= The first- and second-year classes met pre - and post-war.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(
    segments=PROSE - {Kind.LIST_ITEM},
    quotations="read",
    pattern=r"[a-z)”\"’'%,] ?(?:—|--)[ a-z(“\"A-Z]|[a-z)”\"’'%,] [–-] [a-z(“\"‘A-Z]",
)
def dash(doc: Document, *, mark: str = "—") -> Iterator[Finding]:
    right = f" {mark} "
    for found in DASH.finditer(doc.text):
        if found["dash"].replace("\u00a0", " ") != right:
            yield Finding(Span(*found.span("dash")), f"Set the dash so: “{right}”.", (right,))


DASH = regex(
    r"(?P<dash>[ \u00a0—-](?<=[a-z)”\"’'%].)(?<!\bpre.)(?<!\bpost.)(?<!\bmid.)"
    r"(?:(?<=—)[ \u00a0]?|(?<=-)-[ \u00a0]?|(?<=[ \u00a0])(?:(?:—|--)[ \u00a0]?|[–-][ \u00a0])))"
    r"(?=[a-z(“\"‘]|[A-Z][a-z]|I\b)"
)
