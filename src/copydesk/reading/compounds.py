"""The halves of which English makes compounds, and the compounds that are never written in two."""

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


@cache
def closed() -> frozenset[tuple[str, ...]]:
    """The compounds whose halves do not stand side by side but by accident: “foot”, “ball”."""
    return frozenset(tuple(pair.split(".")) for pair in table("compounds")["closed"].split())
