"""Write “attempted suicide”: no suicide fails or succeeds.

Source: AP Stylebook since 2015; Samaritans' media guidelines; the World Health Organization's resource for media
professionals (2023).

- He survived a [[failed suicide attempt]].
+ He survived a suicide attempt.

- She spoke of two [[unsuccessful suicide attempts]].
+ She spoke of two suicide attempts.

= He survived a suicide attempt.
= The attack was a failed suicide bombing.
= A successful suicide-prevention plan will go on.
= He died by suicide.
= “It was a failed suicide attempt,” she said.
"""

from datetime import date

from copydesk.check import replace

check = replace(
    r"\b(?:successful|unsuccessful|failed) (suicide attempts?|attempts? at suicide)\b",
    r"\1",
    "Write “suicide attempt”: no suicide fails or succeeds.",
    needs=("suicide",),
    since=date(2015, 4, 1),
)
