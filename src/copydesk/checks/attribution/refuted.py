"""Write “denied” or “rejected” unless the claim was proved false.

To refute is to prove wrong; copy that says a minister refuted a claim takes the minister's side. Source: the Guardian's
style guide and its readers' editor; AP Stylebook, “refute”; BBC News style guide.

- The minister [[refuted claims]] that he had known.
- She [[refuted the allegations]] on Monday.
- Lee [[refutes any suggestion]] that he lied.

= The minister denied claims that he had known.
= The data refuted the claims made for the drug.
= The study refutes the allegation.
= Her theory was refuted in 1962.
= The court papers refuted claims that he had known.
= “I refute the allegations,” she said.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _by_a_person(match: Match) -> bool:
    return not BY_PROOF.search(match.before)


BY_PROOF = regex(
    r"\b(?i:data|evidence|stud(?:y|ies)|papers?|records?|figures?|numbers|research|results?|facts?|documents?|reports?"
    r"|emails?|video|footage|tests?|scientists?|experts?|analys[ei]s|theory|that|which)(?: [\w’']+){0,2} $"
)

check = replace(
    r"\b(?:refute[sd]?|refuting) (?:(?:the|these|those|any|all|his|her|their|its|such|many) )?"
    r"(?:claims?|allegations?|accusations?|suggestions?|charges?|rumou?rs|notions?|reports?)\b",
    None,
    "To refute is to prove wrong: “denied” or “rejected”?",
    level=Level.ADVICE,
    when=_by_a_person,
    needs=("refute", "refuted", "refutes", "refuting"),
)
