"""Write “sentenced to” a term; one is sentenced for a crime.

Source: the verb's patterns in Merriam-Webster and the Oxford Advanced Learner's Dictionary.

- She was [[sentenced for six years]] in prison.
+ She was sentenced to six years in prison.

- They were [[sentenced with 18 months]] in jail.
+ They were sentenced to 18 months in jail.

= She was sentenced to six years in prison.
= She was sentenced for fraud.
= He was sentenced for a second time.
= He will be sentenced with the others.
= “I was sentenced for six years,” she said.
"""

from copydesk.check import replace

check = replace(
    r"\bsentenced (?:for|with) ((?:\d+|one|two|three|four|five|six|seven|eight|nine|10) (?:years?|months?|days?))\b",
    r"sentenced to \1",
    "Write “sentenced to” a term.",
    needs=("sentenced",),
)
