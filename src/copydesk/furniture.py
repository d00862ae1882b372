"""What the parts of a story are, told by their looks and their place: headline, byline, dateline, subhead, sign-off."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from copydesk.document import Kind
from copydesk.regex import regex


class Part(NamedTuple):
    """A line or a paragraph of copy without markup, and what it is where its format says so."""

    text: str
    kind: Kind | None = None
    paragraph: bool = False  # its format has headings of its own, and this is none

    @property
    def ended(self) -> bool:
        return ENDED.search(self.text[-8:]) is not None

    @property
    def capitals(self) -> bool:
        return self.text.isupper() and len(self.text) <= HEADLINE_LENGTH


def kinds(parts: Sequence[Part]) -> Iterator[Kind]:
    """What each part is; `DATELINE` for a paragraph that opens with one (`dateline` says where it ends).

    When in doubt a part is a paragraph: prose that passes for furniture is prose that no check reads.
    """
    parts = tuple(part if part.kind else part._replace(kind=plain_kind(part)) for part in parts)
    top = tuple(opening(parts))
    yield from top
    yield from body(parts[len(top) :], lead=True)


def plain_kind(part: Part) -> Kind | None:
    """What a part says of itself by its first words or its last."""
    opens = part.text[:48].lstrip(MARKS).lower()
    if not opens or opens[0].isdigit() or opens.startswith(STARTS):
        found = FURNITURE.match(part.text)
        if found and found.lastgroup:
            return KINDS[found.lastgroup]
    return Kind.CAPTION if CREDIT.search(part.text[-100:]) else None


def opening(parts: Sequence[Part]) -> Iterator[Kind]:
    """The kinds of what stands above the lead."""
    titled = signed = False
    deks = 0
    waiting = any(part.kind is Kind.HEADLINE for part in parts)
    for index, part in enumerate(parts[:12]):
        after = [each for each in parts[index + 1 : index + 6] if each.kind not in ASIDE][:2]
        if part.kind in ABOVE_THE_LEAD:
            titled |= part.kind is Kind.HEADLINE
            signed |= part.kind is Kind.BYLINE
            yield part.kind
        elif waiting and not titled and not part.kind and not part.ended:
            yield Kind.BOILERPLATE  # what stands above the headline: the section
        elif part.kind or not after or dateline(part.text, loose=True):
            return
        elif byline(part):
            signed = True
            yield Kind.BYLINE
        elif not titled and not signed and headline(part, after):
            titled = True
            yield Kind.HEADLINE
        elif signed and len(part.text) <= 60 and not part.ended:
            yield Kind.BYLINE  # the writer's paper or desk
        elif titled and not signed and deks < 2 and dek(part, after):
            deks += 1
            yield Kind.DEK
        else:
            return


def headline(part: Part, after: Sequence[Part]) -> bool:
    """A short first line without a full stop; with one, only a byline below it gives it away."""
    if len(part.text) > HEADLINE_LENGTH:
        return False
    return not FULL_STOP.search(part.text[-8:]) or any(map(byline, after))


def dek(part: Part, after: Sequence[Part]) -> bool:
    if any(map(byline, after)):
        return len(part.text) <= DEK_LENGTH
    return not part.ended and not part.capitals and len(part.text) <= HEADLINE_LENGTH


def byline(part: Part) -> bool:
    if part.kind:
        return part.kind is Kind.BYLINE
    return len(part.text) <= 120 and BYLINE.match(part.text) is not None and not FULL_STOP.search(part.text[-8:])


def body(parts: Sequence[Part], *, lead: bool) -> Iterator[Kind]:
    """The kinds from the lead on."""
    headings = tuple(tuple(run) for heads, run in groupby(range(len(parts)), lambda at: heading(parts[at])) if heads)
    listed = {at for run in headings if len(run) > 2 for at in run}
    heads = {at for run in headings for at in run} - listed
    under: Kind | None = None
    fresh = lead
    for at, part in enumerate(parts):
        if part.kind is Kind.SUBHEAD or (at in heads and (at + 1 < len(parts) or part.capitals)):
            under = heads_what(part.text, late=3 * at >= 2 * len(parts))
            fresh = True
            yield Kind.BYLINE if byline(part) else Kind.SUBHEAD
            continue
        kind: Kind | None = part.kind or (Kind.LIST_ITEM if at in listed else None)
        if kind is None and at >= len(parts) - 6 and (at or not lead) and SIGN_OFF.match(part.text):
            kind = Kind.SIGN_OFF
        if kind is None and fresh and dateline(part.text, loose=lead):
            kind = Kind.DATELINE
        kind = kind or under or Kind.PARAGRAPH
        if kind is Kind.CAPTION:
            under = None
        fresh = lead = lead and kind in ABOVE_THE_LEAD
        yield kind


def heading(part: Part) -> bool:
    """A title between paragraphs: short, without a stop, and no sentence that has lost it."""
    text = part.text
    if part.kind or len(text) > 80 or (part.paragraph and not part.capitals) or dateline(text):
        return False
    if part.capitals:
        return len(text) > 1 and text[-1] not in ".,;:"
    if part.ended or not (text[0].isupper() or text[0].isdigit()) or SENTENCE.search(text):
        return False
    words = text.split()
    small = sum(word[0].islower() and len(word) > 4 for word in words)
    return not small or (len(text) <= 60 and len(words) <= 9)


def heads_what(text: str, *, late: bool) -> Kind | None:
    """What a heading makes of the paragraphs under it: CAPTION, CORRECTIONS, About Acme."""
    found = HEADS.match(text)
    if not found or not found.lastgroup or (found.lastgroup == "boilerplate" and not late):
        return None
    return KINDS[found.lastgroup]


def dateline(text: str, *, loose: bool = False) -> int:
    """The length of the dateline that a paragraph opens with, its dash and the blank behind it included.

    The place is in capitals, except, where `loose`, at the top of a story, before a region or an agency.
    """
    found = DATELINE.match(text) if not DASHES.isdisjoint(text[:FARTHEST]) else None
    if not found:
        cable = CABLE.match(text) if loose else None
        return cable.end() if cable else 0
    place, what = found["place"], text[found.end() : found.end() + 1]
    capitals = SMALL_PREFIX.sub("", place).isupper() and not NO_PLACE.match(place)
    if capitals and (found["agency"] or not what.islower()):
        return found.end()
    sure = found["agency"] or (found["region"] and found["dash"] and not what.islower())
    return found.end() if loose and sure else 0


DASHES = frozenset("—–-_")
FARTHEST = 200  # characters that may stand before the dash of a dateline, and more
HEADLINE_LENGTH = 130
DEK_LENGTH = 300
ABOVE_THE_LEAD = frozenset(
    {Kind.BOILERPLATE, Kind.CAPTION, Kind.CORRECTION, Kind.EDITORS_NOTE}  # by their looks
    | {Kind.HEADLINE, Kind.DEK, Kind.BYLINE, Kind.ALT_TEXT}  # by their markup
)
ASIDE = ABOVE_THE_LEAD - {Kind.BYLINE}
KINDS = {
    "caption": Kind.CAPTION,
    "correction": Kind.CORRECTION,
    "note": Kind.EDITORS_NOTE,
    "boilerplate": Kind.BOILERPLATE,
    "sign_off": Kind.SIGN_OFF,
}

ENDED = regex(r"(?:[.?!…:;,—–]|--)[\"”’'»)\]]*$")
FULL_STOP = regex(r"(?<!\b[A-Z]\.[A-Z])(?<!\b[JS]r)[.,;:][\"”’'»)\]]*$")
BYLINE = regex(r"(?:(?:words|story|text|analysis|review|exclusive) )?by:?\s+\S", re.IGNORECASE)
FURNITURE = regex(
    r"""
    (?P<correction> \W?corrections?\b [^.:]{0,40}: | \W?clarifications?: | \W?an\ earlier\ version\ of\ this
      | \W{0,2}this\ (?:story|article|report|version|headline|post)\ (?:has\ been|was|is\ being)
        \ (?:correct|amend|updat|clarif|edit)
      | \W?this\ (?:story|version)\ corrects )
  | (?P<note> \W{0,2}(?:editor|publisher|author|writer|ombudsman)s?['’]?s?['’]?\ note\b
      | \W?note\ to\ (?:readers|editors)\b )
  | (?P<caption> caption: | cutline: | \(?(?:file\ )?(?:photo(?:graph)?|image|picture|illustration|graphic|video)s?
      (?:\ by\b|\ courtesy\b|\ credit|\ source|\ ?:|\ ?/) | credits?: | FILE\ [-–—] )
  | (?P<sign_off> (?:[-–—]\s*)?\(?(?:additional\ )?
      (?:reporting|compiled|editing|edited|contributing|writing)(?:\ and\ [a-z]+)?(?:\ by\b|:) )
  | (?P<boilerplate> \W?this\ is\ a\ (?:developing|breaking) | copyright\b | © | \(c\)\ ?\d | all\ rights\ reserved
      | (?:for\ immediate\ release|embargo(?:ed)?\b.{0,40}|advertisement
        |story\ continues\ below(?:\ advertisement)?)\W*$
      | (?:read\ more|related|see\ also|more|media\ contacts?|press\ contacts?|contact|updated|published|posted):
      | (?:last\ )?(?:updated|published|posted)\ (?:at\ |on\ )?\d
      | (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\ )?(?:\d{1,2}\ )?
        (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?
        \ (?:\d{1,2},?\ )?\d{4}(?:[,|\ ][-\d:.,|\ apmcdest]*)?$
      | ends$ | [\W_]+(?:30|more|ends?)[\W_]+$ | [\W_]+$ )
    """,
    re.IGNORECASE | re.VERBOSE,
)
# With what furniture may open: most prose is told by this alone, and the expression above need not be compiled.
STARTS = tuple(
    """correction|clarification|an earlier version|this story|this article|this report|this version|this headline
    |this post|this is a developing|this is a breaking|editor|publisher|author|writer|ombudsman|note to|caption|cutline
    |file|photo|image|picture|illustration|graphic|video|credit|additional|reporting|compiled|editing|edited
    |contributing|writing|copyright|©|c)|all rights|for immediate|embargo|advertisement|story continues|read more
    |related|see also|more|media contact|press contact|contact|updated|published|posted|last updated
    |last published|last posted|end|mon|tue|wed|thu|fri
    |sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec""".replace("\n    ", "").split("|")
)
MARKS = "\"'“”‘’([{<*_~#-–—=+.•· \t"
CREDIT = regex(
    r"\((?:AP|AFP|Reuters|Getty|File|Courtesy|Photo|Image)\b[^()]{0,60}\)\W?$"
    r"|[/|] ?(?:Getty|AP|AFP|Reuters|Shutterstock|EPA)\b[\w /]*\)?$"
)
HEADS = regex(
    r"(?P<caption>captions?|cutlines?|photos?)\W*$|(?P<correction>corrections?|clarifications?)\b"
    r"|(?P<note>editor['’]?s['’]? notes?)\W*$|(?P<boilerplate>about\b(?! us$)|notes? to editors|media contacts?)",
    re.IGNORECASE,
)
NAMES = r"(?:[A-Z][\w.'’-]*|and|in|for|of|the|de|van|von|staff|writers?|reporters?|editors?|correspondents?)"
SIGN_OFF = regex(
    rf"(?:[-–—]\s*)?(?:{NAMES},? ){{2,30}}contributed\b[^.!?]{{0,80}}\.?$"
    r"|(?:Reach|Contact|Follow|E-?mail|Write to) [^.]{0,60}(?:@| at | on )"
)
SENTENCE = regex(r"\b(?:said|says|told|asked)\b|^(?:he|she|they|it|we|i|you|there|this|that)\s\S+\s", re.IGNORECASE)
DATELINE = regex(
    r"""
    (?P<place> [^\W\d_][\w.'’‘ʻ/\ -]{1,40}? )
    (?P<region> ,\ [^—–()]{2,40}? )?
    (?: \s?(?P<agency> \((?:AP|AFP|CNN|PA|CP|UPI|dpa|PTI|ANI|IANS|AAP|TNS|BBC|[A-Z][\w.\ ]{1,20})\) ) )?
    \s* (?P<dash> [—–] | (?<=[\s)])(?:--?|_)(?=\s) | (?<=\))- | -- ) \s*
    """,
    re.VERBOSE,
)
CABLE = regex(r"(?:[A-Z][\w.,'’ -]{1,40} )?\((?:AP|AFP|CNN|CNN Business|Reuters|UPI|Xinhua)\)[-—–:\s]*(?=\S)")
SMALL_PREFIX = regex(r"\b(?:Mc|Mac|St\.|Ste\.)")
NO_PLACE = regex(r"(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|VIDEO|PHOTOS?|ANALYSIS|OPINION|REVIEW|NOTE|LIVE|UP NEXT)\b")
