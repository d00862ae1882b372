"""Write “died by suicide”: “committed” is said of crimes.

Source: AP Stylebook since 2015; Samaritans' media guidelines; IPSO's guidance on Clause 5.

- He [[committed suicide]] in 2021.
- She [[had committed suicide]] in 2021, the inquest heard.

= @2010-04-01 He committed suicide in 2009.
= He died by suicide in 2021.
= He killed himself in 2021.
= The team was committed to suicide prevention.
= Firms that committed “suicide” by email survived.
= “He committed suicide,” she said.
"""

from datetime import date

from copydesk.check import Level, replace

check = replace(
    r"\b(?:had |has |have |having )?(?:[Cc]ommit(?:s|ted|ting)?) suicide\b",
    None,
    "Write “died by suicide” or “killed himself”, “killed herself”.",
    level=Level.ADVICE,
    needs=("suicide",),
    since=date(2015, 4, 1),
)
