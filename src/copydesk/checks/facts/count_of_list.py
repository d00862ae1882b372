"""Ask about a number of things and a list that names more or fewer.

- Four members voted no: [[Ann Lee, Bo Diaz and Cy Moss]].
- Three of them — [[Ann Lee and Bo Diaz]] — work at the mill.
- Four films — [[“Salt,” “Eleven” and “Dear Ann”]] — will be shown.
- Three reasons were given: [[cost, noise, traffic and light]].
- The two men, [[Ann Lee, Bo Diaz and Cy Moss]], were hurt.
- Five towns ([[Alder, Birch, Cedar and Dale]]) have agreed.
- The pieces are [[a cup, a bell and a pot]]. All four are old.
- Four other finalists — [[Ann Lee of Minot, Bo Diaz of Fort Yates and Cy Moss of Dickinson]] — won $1,000.
- He named three cities: [[Paris and Rome]].
- The bill was backed by four states: [[Ohio, Iowa and Utah]].
- The two suspects, [[Ann Lee, 33, Bo Diaz, 41, and Cy Moss, 19]], were held.
- The winners were [[Ann Lee, Bo Diaz and Cy Moss]]. Both will get a medal.
- Police identified the two victims as [[Ann Lee, 33, Bo Diaz, 41, and Cy Moss, 8]].
- Three of them - [[Ann Lee, Bo Diaz, Cy Moss and Di Fox]] - knew it.
- Rents rose in three countries: [[France, Italy, Britain and Germany]].
- A trio of new players joins the band this fall: [[drummer Ann Lee and singer Bo Diaz]].
- The winning quartet — [[Ann Lee, Bo Diaz and Cy Moss]] — sang two ballads.
- The town opened a pair of bridges on Sunday: [[the Stone bridge, the Elk bridge and the Mill bridge]].
- Two of the five Boyds live here. The other two, [[Al, Beth and Marla]], moved away.
- Three clubs from the north are left in the cup, namely [[Harrow, Tilden, Marsh End and Corby]].

= Three members voted no: Ann Lee, Bo Diaz and Cy Moss.
= Two of them — Ann Lee and Bo Diaz — work at the mill.
= Four members voted no, including Ann Lee, Bo Diaz and Cy Moss.
= Four members spoke: Ann Lee, Bo Diaz and two others.
= Ark 2 took three prizes - voted top film, top song and top sequel.
= Two couples won: Ann and Bo, Cy and Di.
= Two pairs won: Ann Lee and Bo Diaz, and Cy Moss and Di Fox.
= Two men were hurt: Ann Lee, a nurse, and Bo Diaz, the driver.
= Two towns won: Portland, Oregon, and Salem, Oregon.
= More than three reasons were given: cost, noise, traffic and light.
= It took two hours: Ann Lee, Bo Diaz and Cy Moss wept.
= He has three loves: cats, dogs, and fish and chips.
= The three men, Ann Lee, Bo Diaz and Cy Moss, were hurt.
= The cups are a pair, a bell and a pot. The four judges came late.
= Two people told police: Ann Lee, Bo Diaz and Cy Moss did it.
= One of three men: Ann Lee and Bo Diaz.
= A quartet — violin, viola and cello — will play.
= The trio of Lee, Diaz and Moss won, with Fox, Hale and Ott on the bench.
= A pair of thieves, Ann Lee said, took her lamp, her clock and her cat.
= Two of the five Boyds live here. The other three, Al, Beth and Marla, moved away.
= The other two, Al and Beth, moved away.
= Aid went to people in five counties: Columbia, Grant, Iowa, Dane and Rock.
= Both prizes were announced by Ann Lee and Bo Diaz. Two prizes were announced by Ann Lee, Bo Diaz and Cy Moss.
= It runs four clinics on five sites: the Elm Clinic, the Oak Clinic, the Ash Clinic and the Fir Clinic.
= She was found guilty of 12 counts: one count of fraud; seven counts of theft; and four counts of lying.
= The line stops in Troy, Rocky Hill, Three Forks, Saco, Valier, and Wyola.
= The bank has two aims she has long fought for – cheap loans and the dignity of work.
= Two sisters, Ann, Bo and the dog went home.
= The three firms — Smith & Sons, Lee and Diaz, and Moss — have closed.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.reading.cardinals import SMALL, worth
from copydesk.reading.sentences import sentences
from copydesk.reading.series import Series, series
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[2-9]|1[0-9]|pair|duo|trio|quartet|quintet)\b"
    r"[^.,;:()\n—–]*(?:: |—|–| - |\(|, namely|, (?:the )?[A-Z“\"]|(?:are|were|as) (?:the )?[A-Z“\"])"
    r"|[a-z]\. (?:All (?:two|three|four|five|six|seven)|Both) ",
)
def count_of_list(doc: Document) -> Iterator[Finding]:
    every = doc.read(sentences)
    for at, sentence in enumerate(every):
        for shape in (ANNOUNCED, NAMED, GROUP, OTHER):
            for found in shape.finditer(doc.text, *sentence):
                if shape in (GROUP, OTHER) or _counts(doc, found, sentence):
                    yield from _announced(doc, found, sentence)
        if at and (summing := SUMMED_UP.match(doc.text, *sentence)):
            yield from _summed_up(doc, summing, every[at - 1])


def _announced(doc: Document, found: re.Match[str], sentence: Span) -> Iterator[Finding]:
    start, mark = found.end(), found["mark"].strip()
    if mark in (",", "as"):
        named = NAMES.match(doc.text, start, sentence.end)
        end = named.end("names") if named else 0
    elif mark == "(":
        end = doc.text.find(")", start, sentence.end)
    elif mark in (":", "are", "were", ", namely"):
        end = sentence.end
    else:
        closing = doc.text.find(found["mark"], start, sentence.end)
        end = closing if closing > 0 else sentence.end
    listed = series(doc, start, end) if end > start else None
    if listed and _fits(found, mark, listed):
        yield from _compared(doc, Span(*found.span("count")), listed)


def _fits(found: re.Match[str], mark: str, listed: Series) -> bool:
    """Whether the list may be of what is counted: names go with everything."""
    if listed.names:
        return True
    grouped = found["count"] in GROUPS or not found["words"]  # “the quartet”, “the other two”
    return not grouped and mark not in (",", "are", "were", "as", "-", "--") and (mark != ":" or _noun_last(found))


def _counts(doc: Document, found: re.Match[str], sentence: Span) -> bool:
    """Whether the number counts things that a list could name."""
    words = found["words"].split()
    if words[:2] == ["of", "the"]:
        words = words[2:]
    if any(word in UNCOUNTED or word in table("measures")["measures"] for word in words[:3]) or ARTICLE.search(
        found["words"]
    ):
        return False
    if not any(_plural(word) for word in words[:5]) and words[:2] != ["of", "them"]:
        return False
    before = doc.text[max(sentence.start, found.start() - 30) : found.start()]
    if NOT_COUNTED.search(before) or COUNTED.search(before) or (before.strip("“") and found["count"][0].isupper()):
        return False  # “four schools on five sites”, “Rocky Hill, Three Forks”
    if found["mark"] in (", ", " as "):
        return len(words) <= 3 and _plural(words[-1])
    return not any(word in MOVED for word in words)


def _plural(word: str) -> bool:
    if word in table("measures")["plurals"] or word in IRREGULAR:
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s")) and word not in NO_PLURAL


def _noun_last(found: re.Match[str]) -> bool:
    words = found["words"].split()
    return _plural(words[-1]) or bool(PASSIVE.search(found["words"]))


def _summed_up(doc: Document, found: re.Match[str], before: Span) -> Iterator[Finding]:
    are = ARE.search(doc.text, *before)
    listed = series(doc, are.end(), before.end) if are else None
    if listed and (found["count"] or found["both"]):
        yield from _compared(doc, Span(*found.span("count" if found["count"] else "both")), listed)


def _compared(doc: Document, count: Span, listed: Series) -> Iterator[Finding]:
    said = doc[count].lower()
    number = GROUPS.get(said) or (int(said) if said.isdigit() else worth(said))
    if listed.least <= number <= listed.most:
        return
    named = SMALL[listed.most - 1] if listed.most < 20 else str(listed.most)
    message = f"“{doc[count]}” are announced and {named} listed: which is right?"
    yield Finding(listed.span, message, related=(count,))


COUNT = r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?\d)"
NO_COUNT = rf"(?!as\b|{COUNT.replace('P<count>', ':')}\b)"
WORDS = (
    rf"(?P<words>(?: of the {COUNT.replace('P<count>', ':')})?"
    rf"(?:[ \u00a0]{NO_COUNT}[\w’'][\w’'-]*){{1,9}})"
)
ANNOUNCED = regex(
    rf"(?<![\w$£€.,/:–-]){COUNT}{WORDS}(?P<mark>: ?| ?[—–] ?| -{{1,2}} | \(|, namely |, | as )(?=\S)",
    re.IGNORECASE,
)
NAMED = regex(
    rf"(?<![\w$£€.,/:–-]){COUNT}(?P<words>(?:[ \u00a0](?!are\b|were\b)[\w’'-]+){{1,4}})(?P<mark> are | were )"
    r"(?=(?-i:[A-ZÀ-Þ“\"]|the [A-Z]|an? ))",
    re.IGNORECASE,
)
GROUPS = {"both": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5}
GROUP = regex(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his)(?: [\w’-]+)? (?P<count>pair|duo|trio|quartet|quintet)"
    r"(?P<words>(?: of(?: [\w’'-]+){1,9})?)(?P<mark>: | ?[—–] ?| -{1,2} )(?=\S)"
)
OTHER = regex(r"\b[Tt]he other (?P<count>two|three|four|five)(?P<words>)(?P<mark>, |: | ?[—–] ?)(?=\S)")
SUMMED_UP = regex(
    r"(?:(?:All|The) (?P<count>two|three|four|five|six|seven|eight|nine|ten)|(?P<both>Both))"
    r" (?=(?:are|were|have|had|will|is|was|came|won)\b)"
)
ARE = regex(r"\b(?:are|were|named|called) (?=[A-Z“\"a])")
CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
PERSON = (
    rf"(?:(?:the )?{CAPITAL}(?: (?:(?:de|van|von|al|bin|du|la|del|of) )?{CAPITAL}){{0,3}}(?:, \d\d?)?"
    r"|“[^“”]+”|\"[^\"]+\")"
)
NAMES = regex(
    rf"(?P<names>{PERSON}(?:,? {PERSON})*,? and {PERSON})"
    r"(?:,(?= [a-z])|\.(?=\s|$)|;| —| –|$|(?<=[,.][”\"]) | (?:are|were|have|had|will|was)\b)"
)
NOT_COUNTED = regex(
    r"\b(?:(?:one|two|three|four|five|six|some|all|most|each|part|none|any|many|out) (?:of|in)"
    r"(?: (?:the|these|those|its|our|their|his|her))?|than|least|most|about|around|nearly|almost|some|over|under"
    r"|up to|first|last|next|past|top|every|between|among|but|No\.|Nos\.|and|or|\d+[-–]|number|Chapter|Part|Type"
    r"|Division|Page|Game|Week|Day|others?|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)[ \u00a0]$",
    re.IGNORECASE,
)
COUNTED = regex(rf"\b{COUNT.replace('P<count>', ':')} [a-z]+s (?:on|in|at|of|from) $")
UNCOUNTED = frozenset(
    """years year months month weeks week days day hours hour minutes minute seconds decades times centuries nights
    percent per million billion thousand hundred dozen couples pairs couple families groups teams duos sets
    generations and or sides rounds sorts""".split()
)
ARTICLE = regex(r"^(?: (?!from|of|in|at|on)[\w’'-]+){0,2} (?:an?|the)\b")
MOVED = frozenset("that who which told said says than then when where after before until since because if".split())
NO_PLURAL = frozenset("was is has does says as its his this us yes news series always perhaps".split())
IRREGULAR = frozenset(
    "people men women children police policemen firemen firefighters mice feet teeth alumni criteria".split()
)
PASSIVE = regex(r" (?:are|were|was given|were given|have been|had been) ?\w*$| (?:stood|stand|remain)(?: out)?$")
