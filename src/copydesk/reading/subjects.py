"""What stands before a verb in its clause, cut down to its noun phrases and what joins them."""

import re

from copydesk.regex import regex

# Each token has two characters, as in `reading/parts.py`. A noun phrase is one of them:
# 1 singular   2 plural   3 either   4 may end in a verb: the city plans  # counted: two miles   K a name   g a quantity


def shape(clause: str) -> str:
    """The parts of a clause with each noun phrase as one: “The cause of the fires” is a singular, “of”, a plural."""
    clause = ADVERB.sub("", clause)
    clause = OWNER.sub(r"\1d", clause).replace("'", " ")
    return BARE.sub(_bare, DETERMINED.sub(_determined, clause))


def _determined(found: re.Match[str]) -> str:
    mark, determiner, between, head = found.groups()
    if head == "g":
        return f"{mark}{determiner} g"
    number = _number(determiner, head, between)
    if determiner in "Tm":
        number = "2" if number in "234" and head not in "KQ" else "3"
    elif determiner == "C" or "C" in between:
        number = "#" if number == "2" else "3"
    elif determiner == "e" and number != "2":
        number = "1"
    elif (determiner == "o" and number == "2") or (determiner == "i" and number == "1"):
        number = "3"
    return mark + number


def _number(determiner: str, head: str, between: str) -> str:
    if head == "K" or (head == "Q" and ("K" in between or "Q" in between)):
        return "K"
    if head in "jJGU":
        return "1" if determiner in "ate" else "3"  # the elderly, the Chinese
    if head in "Nn":
        return "1"
    if head == "P":
        return "2"
    if head == "z":
        return "4" if between[-1:] and between[-1] in "NKcngUGPQj" else "2"
    return "3"


def _bare(found: re.Match[str]) -> str:
    mark, between, head = found.groups()
    if head in "KQ":
        return f"{mark}K"
    if head in "jU":
        return f"{mark}3" if between else found[0]
    if "C " in between and head == "P":
        return f"{mark}#"
    nouns = between[-2:-1]
    if head == "z":
        return mark + ("4" if nouns and nouns in "NKcUPQn" else "2" if between else "z")
    if head == "N":
        return mark + ("N" if not between else "3" if "P" in between or "Q" in between else "1")
    if head == "P" and between and nouns not in "PQ":
        return f"{mark}2"
    return mark + ("P" if head == "P" and not between else "3")


MARK = r"[ ,.;\"']"
ADVERB = regex(r" [Rrñ](?=.)")
OWNER = regex(rf"({MARK})(?:[datTmieoC] (?:[JvFERCG] )*)?(?:[JjCUNKncgPQz] )*(?:s|[PzQKNUn](?='))")
DETERMINED = regex(rf"({MARK})([datTmieoC])((?: [JjvfFERCGUmio])*(?: [NKncgjUPQ])*) ([NPczKQnjUGJg])(?![^ ,.;\"'])")
BARE = regex(rf"({MARK}(?<! [2L] ))((?:[JjC] )?(?:[JjvCNKUcngQP] )*)([NPczKQjU])(?![^ ,.;\"'])")
