"""What crimes are called, and what it is to commit one, as parts of a pattern."""

from copydesk.lexicon import table

CRIME = "|".join(table("crimes")["named"].split())
DEED = "|".join(table("crimes")["done"].split())
