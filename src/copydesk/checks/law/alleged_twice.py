"""Say once that it is alleged.

“The alleged suspect” and “allegedly accused of” hedge what is hedged already. A reminder, no legal advice.
Source: AP's entry on “alleged”; the Daily Herald's style notes.

- The [[alleged suspect]] was held on Monday.
+ The suspect was held on Monday.

- He was [[allegedly accused of]] taking bribes.
+ He was accused of taking bribes.

- Two [[alleged defendants]] stood before the judge.
+ Two defendants stood before the judge.

= The suspect was held on Monday.
= The alleged robber was held on Monday.
= He allegedly accused his neighbor of theft.
= The alleged victim spoke first.
= “The alleged suspect is my son,” she said.
"""

from copydesk.check import replace

check = replace(
    r"\b(?:[Aa]lleged (suspects?|defendants?|accused|allegations?)|[Aa]llegedly (accused of|suspected of))\b",
    r"\1\2",
    "Say once that it is alleged.",
    needs=("alleged", "allegedly"),
)
