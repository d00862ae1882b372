"""Leave the means out of a story that tells of a suicide.

Detail of how it was done is copied. A reminder, no legal advice. Source: IPSO's Clause 5; AP Stylebook since 2015; the
World Health Organization's resource for media professionals (2023).

- The singer died by suicide on Monday; he had [[hanged himself]].
- She took her own life. She [[overdosed on]] sleeping pills, the inquest heard.

= The singer died by suicide on Monday.
= The guard was hanged in 1944 by a court.
= A patient overdosed on painkillers and lived.
= “She took her own life. She overdosed on pills,” he said.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _of_a_suicide(match: Match) -> bool:
    return SUICIDE.search(match.doc.text) is not None


SUICIDE = regex(r"\b(?:suicide|took (?:his|her|their) own life)\b")

check = replace(
    r"\b(?:hanged (?:himself|herself|themselves)|overdosed on|slit (?:his|her|their) wrists?"
    r"|jumped to (?:his|her|their) death"
    r"|shot (?:himself|herself) in the)\b",
    None,
    "Is the means needed? Detail is copied. (A reminder, no legal advice.)",
    level=Level.ADVICE,
    when=_of_a_suicide,
    needs=("hanged", "overdosed", "slit", "jumped", "shot"),
)
