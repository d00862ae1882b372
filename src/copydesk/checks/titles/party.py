"""Set a party and a state after a name between commas: R-Fla.

No brackets, no postal code, and the short form of the state. Source: AP Stylebook, “Ask the Editor: Highlights”
(attachments.apstylebook.com, Aug. 27, 2024); AP's note of May 1, 2014, on state names.

- Sen. Ann Lee[[ (R-Florida)]] voted no.
+ Sen. Ann Lee, R-Fla., voted no.

- Rep. Bo Kim, [[D-CA]], voted no.
+ Rep. Bo Kim, D-Calif., voted no.

- Sen. Cy Ruiz[[ (I-Vt.),]] did not vote.
+ Sen. Cy Ruiz, I-Vt., did not vote.

= Sen. Ann Lee, R-Fla., and Rep. Bo Kim, D-Texas, voted no.
= He scored a D-plus (R-rated films aside).
= “Ann Lee (R-Florida) voted no,” he said.
= The D-Day beaches and R-Type games are known.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.states import short_state
from copydesk.regex import regex


@check(needs=("R-", "D-", "I-"), pattern=r"[ (][RDI]-[A-Z]")
def party(doc: Document) -> Iterator[Finding]:
    for found in BRACKETED.finditer(doc.text):
        comma = (
            ""
            if doc.text[found.end() : found.end() + 1] in tuple(".;:?!)") or DASH.match(doc.text, found.end())
            else ","
        )
        right = f", {found['party']}-{short_state(found['place'])}{comma}"
        yield Finding(Span(*found.span()), f"Set the party between commas: “{right[2:].rstrip(',')}”.", (right,))
    for found in BETWEEN.finditer(doc.text):
        right = f"{found['party']}-{short_state(found['place'])}"
        if right != found["whole"]:
            yield Finding(Span(*found.span("whole")), f"Write “{right}”.", (right,))


DASH = regex(r" ?[—–-]")
PLACE = r"[A-Z][A-Za-z]*\.?(?: ?[A-Z][a-z]*\.?){0,2}"
BRACKETED = regex(rf"(?<=[a-z.]) \((?P<party>[RDI])-(?P<place>{PLACE})\),?")
BETWEEN = regex(rf"(?<=[a-z.], )(?P<whole>(?P<party>[RDI])-(?P<place>{PLACE}))(?=,| and\b)")
