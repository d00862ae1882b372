"""The halves of which English makes compounds."""

from functools import cache

from copydesk.lexicon import table


@cache
def begins() -> frozenset[str]:
    """The words with which compounds begin: “stone” (stonemason, stonework)."""
    return frozenset(table("compounds")["begins"].split())


@cache
def ends() -> frozenset[str]:
    """The words with which compounds end: “fruit” (grapefruit, passionfruit)."""
    return frozenset(table("compounds")["ends"].split())
