"""Resolve the merge that left its marks.

Two versions of a story stand one after the other where version control could not choose between them.

- [[<<<<<<< HEAD]] ¶ The vote was 5-4. ¶ [[>>>>>>> desk]] ¶ The mayor spoke.

- The vote was 5-4. ¶ [[<<<<<<< ours]]

= Prices rose <5% in May, and >3% in June.
= “>>>” said the screen, and nothing else.
= The first half ends here. ¶ ======= ¶ The second half begins.
= He typed <<<<< and waited.
"""

from copydesk.check import COPY, Level, replace

check = replace(
    r"(?:<{7}|>{7})(?: [\w./-]+)?",
    None,
    "Resolve the merge: which version stands?",
    needs=("<<<<<<<", ">>>>>>>"),
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
