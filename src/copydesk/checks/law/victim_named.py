"""Ask whether the victim of a sexual offence is to be named.

Most desks name no such victim without consent, and in several countries the law forbids it. A reminder, no legal
advice; no report shows the copy around it. Source: IPSO's Clause 11; section 1 of the UK's Sexual Offences (Amendment)
Act 1992; AP Stylebook, “privacy”.

- The [[rape victim]], Ann Dale, 34, spoke to the court.
- He was convicted of [[raping]] Ann Dale in 2019.

= The rape victim spoke to the court.
= He was convicted of raping a woman in 2019.
= The lawyer for the rape victim, a woman of 34, spoke.
= He was accused of raping the Earth for profit.
= “I am the rape victim Ann Dale,” she wrote, and gave her name.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _names_a_person(match: Match) -> bool:
    return NAME.match(match.after) is not None


NAME = regex(r",? (?!The\b|A\b|In\b|On\b)[A-Z][a-z’'-]+ (?:[A-Z]\. )?[A-Z][a-z’'-]+\b")

check = replace(
    r"\b(?:(?:rape|sexual assault|sex abuse|sexual abuse) victim|raping|sexually (?:assaulting|abusing)|molesting)\b",
    None,
    "Has this person agreed to be named? (A reminder, no legal advice.)",
    level=Level.ADVICE,
    private=True,
    when=_names_a_person,
    needs=("victim", "raping", "sexually", "molesting"),
)
