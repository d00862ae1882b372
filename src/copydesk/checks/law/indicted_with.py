"""Write “indicted on” a charge.

Source: the verb's patterns in Merriam-Webster.

- He was [[indicted with fraud]] in May.
- Two clerks were [[indicted with conspiracy]].

= He was indicted on a charge of fraud.
= He was indicted with two partners.
= He was indicted for fraud.
= “I was indicted with fraud,” she said.
"""

from copydesk.check import replace
from copydesk.reading.crimes import CRIME

check = replace(
    rf"\bindicted with (?:{CRIME})\b",
    None,
    "Write “indicted on” a charge, or “charged with” it.",
    needs=("indicted",),
)
