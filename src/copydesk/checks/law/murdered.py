"""Say “killed” where only a charge says that it was murder.

That somebody was killed can be known; that it was murder a court decides. A reminder, no legal advice. Source: AP's
entry on “homicide, murder, manslaughter”, as Ohio State's and the Daily Herald's style notes hand it on.

- Lee is charged after his neighbor [[was murdered]] in May.
- A man has been charged after a student [[was murdered]] in Leeds.

= Lee is charged with murder; his neighbor was killed in May.
= He was convicted of murder; his neighbor was murdered in May.
= A student was murdered in Leeds in 1974.
= The man charged with the killing will be tried in May.
= “She was murdered, and he was charged,” Lee said.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _only_charged(match: Match) -> bool:
    rest = match.before[match.before.rfind(". ") + 1 :] + match.after.split(". ", 1)[0]
    return CHARGED.search(rest) is not None and not DECIDED.search(rest)


CHARGED = regex(r"\b(?:(?:is|are|was|were|been) charged|arrested)\b")
DECIDED = regex(r"\b(?:convicted|sentenced|guilty|jailed|convictions?|killers?|life|appeals?)\b")

check = replace(
    r"\b(?:was|were|been|being) murdered\b",
    None,
    "Only a charge says that it was murder: “killed”? (A reminder, no legal advice.)",
    level=Level.ADVICE,
    when=_only_charged,
    needs=("murdered",),
)
