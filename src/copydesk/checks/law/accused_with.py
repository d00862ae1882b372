"""Write “accused of”; a person is charged with.

A reminder, no legal advice: to be accused is not to be charged, and the preposition tells a reader which it was.
Source: the verbs' patterns in Merriam-Webster and the Oxford Advanced Learner's Dictionary.

- She was [[accused with theft]] in May.
+ She was accused of theft in May.

- Two men [[accused with murdering]] a guard were freed.
+ Two men accused of murdering a guard were freed.

= She was charged with theft in May.
= She was accused, with her brother, of theft.
= He stood accused with his brother.
= The officer accused with a nod of his head.
= “I was accused with theft,” she said.
"""

from copydesk.check import replace
from copydesk.reading.crimes import CRIME, DEED

check = replace(
    r"\baccused with ((?:attempted |aggravated |armed |first-degree |second-degree )?"
    rf"(?:{CRIME}|{DEED}|taking|having|being))\b",
    r"accused of \1",
    "Write “accused of”: a person is charged with.",
    needs=("accused",),
)
