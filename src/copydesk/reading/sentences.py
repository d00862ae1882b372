"""Where sentences begin and end, by rules for news copy (docs/decisions/0003-sentences.md has the figures)."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum

from copydesk.document import Document, Kind, Span


def sentences(doc: Document) -> tuple[Span, ...]:
    """The sentences, in order and without the spaces around them.

    None runs over the end of a segment; a headline, a byline or a cell of a table is one sentence.
    """
    return tuple(sentence for segment in doc.segments for sentence in _in_segment(doc.text, segment.kind, segment.span))


def sentence_at(doc: Document, position: int) -> Span | None:
    """The sentence in which this character stands; None between two."""
    every = doc.read(sentences)
    index = bisect_right(every, position, key=lambda span: span.start) - 1
    return every[index] if index >= 0 and position < every[index].end else None


class Short(Enum):
    """What the word before a full stop says of it."""

    NOT = 0  # no abbreviation: the stop ends the sentence
    NEVER = 1  # “Sen.”: a name follows
    NUMBERED = 2  # “No.”: an abbreviation before a figure, otherwise a word
    INSIDE = 3  # “approx.”: an abbreviation before a figure or a small letter
    EITHER = 4  # “U.S.”, “Inc.”: a sentence begins only with a word such as “The”
    CLOCK = 5  # “p.m.”: a sentence begins with anything but a day, a month or a time zone


def _in_segment(text: str, kind: Kind, segment: Span) -> Iterator[Span]:
    start, end = _trimmed(text, segment)
    if kind not in UNDIVIDED:
        for stop in STOP.finditer(text, start, end):
            if _ends(text, start, stop, end):
                yield Span(start, stop.end("stop"))
                start = stop.end()
    if start < end:
        yield Span(start, end)


def _trimmed(text: str, span: Span) -> tuple[int, int]:
    stretch = text[span.start : span.end]
    start = span.start + len(stretch) - len(stretch.lstrip())
    return start, span.start + len(stretch.rstrip())


def _ends(text: str, start: int, stop: re.Match[str], limit: int) -> bool:
    """Whether the sentence that begins at `start` ends with this stop."""
    following = FOLLOWING.match(text, stop.end(), limit)
    if following is None or stop.start() < start:
        return False
    word = _word_before(text, start, stop.start())
    mark, space = stop["mark"], stop["space"]
    if not space:
        ends = _fused(text, word, stop, following)
    elif "!" in mark or "?" in mark:
        ends = _exclamation(text, start, word, stop, following)
    elif "…" in mark or len(mark) > 2:
        ends = _ellipsis(stop, following)
    else:
        ends = _full_stop(text, start, word, stop, following)
    return ends and not _in_brackets(text, start, stop.end("stop"), limit)


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends here, with the points inside it: “U.S”, “Calif” of “R-Calif”, “J.K”."""
    piece = text[max(start, end - 24) : end]
    found = WORD_BEFORE.search(piece)
    return found[0] if found else ""


def _full_stop(text: str, start: int, word: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    short = _short(word, at_start=stop.start() - len(word) == start)
    first = following["word"]
    if _small(first):
        return short is Short.NOT and stop["mark"] == "." and not stop["close"] and not MARKS.search(following["marks"])
    if short is Short.NOT or (short is Short.INSIDE and not first[0].isdigit()):
        return True
    if first[0].isdigit():
        return False
    if short is Short.CLOCK:
        return first not in CALENDAR
    if short is Short.EITHER:
        return _opens(text, following)
    return short is Short.NUMBERED


def _short(word: str, *, at_start: bool) -> Short:
    if at_start and LABEL.fullmatch(word):
        return Short.NEVER  # “1. Boil the water.” “Q. Who won?”
    if word.isupper() and len(word) == 1:
        return Short.EITHER
    if "." in word and INITIALISM.fullmatch(word):
        return SHORT.get(word.lower(), Short.EITHER)
    return SHORT.get(word, Short.NOT)


def _exclamation(text: str, start: int, word: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    first = following["word"]
    if _small(first):
        return False
    if QUOTE.search(stop["close"]):  # “Is it true?” Ms. Lee asked.
        return first in OPENERS or not ATTRIBUTION.match(text, following.start("word"))
    named = word[:1].isupper() and word[1:] == word[1:].lower() and stop.start() - len(word) > start and "?" not in stop["mark"]
    return not named or bool(following["marks"]) or _opens(text, following)  # Yahoo! Finance


def _ellipsis(stop: re.Match[str], following: re.Match[str]) -> bool:
    first = following["word"]
    if _small(first) or first[0].isdigit():
        return False
    return stop["mark"].count(".") > 3 or bool(following["marks"]) or first in OPENERS


def _fused(text: str, word: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    """“She left.Students cheered”: a space is missing. Not so “Booking.com”, “One.Tel”, “p.m.Monday”."""
    if word in SHORT or INITIALISM.fullmatch(word):
        return False
    if stop["close"]:
        return len(word) > 1
    if not FUSED_BEFORE.fullmatch(word):
        return False
    return text[stop.end()] in '“‘"(' or bool(FUSED_AFTER.match(text, stop.end()))


def _small(word: str) -> bool:
    """Whether a word begins small; “eBay” and “iPhone” count as capitals."""
    return word[0].islower() and not any(letter.isupper() for letter in word[1:3])


def _opens(text: str, following: re.Match[str]) -> bool:
    """Whether this is a word with which sentences begin, such as “The”, and no initial, such as “A.”."""
    return following["word"] in OPENERS and not text.startswith(".", following.end()) and not DASH.search(following["marks"])


def _in_brackets(text: str, start: int, end: int, limit: int) -> bool:
    """Whether a bracket that opened inside the sentence is still open and will be closed: “(why? Nobody knows)”."""
    opened = text.rfind("(", start + 1, end)
    if opened < 0 or text.find(")", opened, end) >= 0:
        return False
    return 0 <= text.find(")", end, min(limit, end + 200))


UNDIVIDED = frozenset({Kind.HEADLINE, Kind.SUBHEAD, Kind.BYLINE, Kind.DATELINE, Kind.TABLE_CELL, Kind.SIGN_OFF})
STOP = re.compile(
    r"""(?P<stop> (?P<mark> \.(?:[ \u00a0]\.){2,3} | [.!?…]+ )
                  (?P<close> (?: [)\]”’»"'*†‡⁰¹²³⁴-⁹] | \[\d+\] )* (?:[ \u00a0][”»](?=\s))? ) )
        (?P<space> \s+ | (?=[A-Z“‘"(]) )""",
    re.VERBOSE,
)
FOLLOWING = re.compile(r"(?P<marks>[^\w\s]*(?:\s+[^\w\s]+){0,2}\s*)(?P<word>\w+)")
WORD_BEFORE = re.compile(r"[^\W_]+(?:[.&'’][^\W_]+)*$")
LABEL = re.compile(r"[A-Za-z]|\d\d?")
INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
MARKS = re.compile(r"[^\s#@•]")
DASH = re.compile(r"[–—-]")
QUOTE = re.compile("[”’\"']")
FUSED_BEFORE = re.compile(r"[^\W\d_A-Z]{2,}|\d+")
FUSED_AFTER = re.compile(r"[A-Z][a-z]*(?:['’][a-z]+)?[\s,;:]")
ATTRIBUTION = re.compile(
    r"(?:[A-Z][\w'’-]*\.?\s+){1,5}"
    r"(?:said|says|asked|asks|wrote|writes|tweeted|posted|replied|shouted|added|told|recalled|wondered|joked|cried|yelled)\b"
)
CALENDAR = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Eastern Central Mountain Pacific Greenwich Hawaii Alaska Moscow Beijing Tokyo London Paris
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST GMT BST UTC CET CEST AEST AEDT IST JST""".split()
)
OPENERS = frozenset(
    """A About Above Across After Again Against All Almost Along Already Also Although Among An And Another Any Anyone
    Are As Asked At Authorities Analysts Because Before Being Besides Between Both But By Can Could Critics Despite Did
    Do Does During Each Early Earlier Either Even Eventually Every Everyone Everything Few Firefighters For Former From
    Further Furthermore Given Had Has Have Having He Her Here His How However I If In Indeed Instead Investigators Is It
    Its Just Last Later Less Like Many Maybe Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless No
    Nobody None Nor Not Nothing Now Of Officers Officials Often On Once Only Or Other Others Otherwise Our Over Our
    People Perhaps Police Prosecutors Rather Recently Researchers Residents Scientists Shares She Should Similarly Since
    So Some Someone Sometimes Soon Still Such Supporters That The Their Then There Therefore These They This Those
    Though Through Throughout Thus To Today Together Too Tomorrow Under Unless Unlike Until Up Upon Using Very Was We
    Were What Whatever When Where Whether Which While Who Whoever Whose Why With Within Without Would Yes Yesterday Yet
    You Your It’s It's That’s That's He’s He's She’s She's I’m I'm We’re We're They’re They're There’s There's""".split()
)
SHORT = {
    word: short
    for short, listed in (
        (
            Short.NEVER,
            """Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Cols Sgt Sgts Capt Capts Cmdr
            Maj Rev Revs Hon Msgr Pres Supt Adm Cpl Pvt Pfc Spc Fr Messrs Mme Mlle Mmes Mt Mts Ft Ste Sts Pt Det Insp
            Ald Amb Atty Asst Assoc Dist Sec Secy Brig Cdr Ens vs v viz cf ca e.g i.e Fig Figs Eq Vol
            Vols Ch Op Cie Sra Srta Dra Dipl Ing""",
        ),
        (Short.NUMBERED, "No Nos no nos Art Sec Chap Ser p pp b c d Rs Rm Apt Rte Ext ext Tel Ps Cor"),
        (
            Short.INSIDE,
            """approx est min max sec secs hr hrs mins yr yrs mo mos sq ft lb lbs oz pt pts gal dept govt cont ed eds
            trans repr incl excl ref refs misc wt ht temp tbsp tsp ltd co corp inc bros""",
        ),
        (
            Short.EITHER,
            """St Inc Co Cos Corp Ltd Bros Jr Sr Esq Dept Depts Univ Assn Assns Assoc Intl Natl Mfg Ave Blvd Rd Ln Hwy Sq Ct
            Ph.D Ed.D Psy.D Pharm.D Litt.D D.Phil M.Sc B.Sc M.Phil M.Ed B.Ed LL.B LL.M Ph etc al
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
            Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Sask Alta""",
        ),
        (Short.CLOCK, "a.m p.m"),
    )
    for word in listed.split()
}
SHORT |= {
    word.upper(): SHORT[word]
    for word in "Mr Mrs Dr Sen Rep Gov Gen Lt Sgt St No Inc Corp Ltd Jan Feb Aug Sept Oct Nov Dec".split()
}  # headlines within the text
