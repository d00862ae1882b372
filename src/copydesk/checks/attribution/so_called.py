"""Use “so-called” or quotation marks, not both.

Each says that the word is somebody else's. Source: Merriam-Webster's Dictionary of English Usage, “so-called”; Garner.

- The [[so-called “experts”]] were wrong.
+ The so-called experts were wrong.

- He joined a [[so-called “sovereign citizens”]] group.
+ He joined a so-called sovereign citizens group.

= The so-called experts were wrong.
= The “experts” were wrong.
= It was so called. “Yes,” he said.
= The plan, so called, is “dead,” she said.
= “The so-called ‘experts’ were wrong,” she said.
"""

from copydesk.check import Level, replace

check = replace(
    r"\b([Ss]o-called) [“\x22]([^“”\x22\n.]{2,40})[”\x22]",
    r"\1 \2",
    "Use “so-called” or quotation marks, not both.",
    level=Level.ADVICE,
    needs=("called",),
    quotations="read",
)
