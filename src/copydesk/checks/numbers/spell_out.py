"""Spell out one to nine, and use figures from 10 on.

AP, Reuters, the Guardian and the BBC begin with figures at 10, others at 11 or 13 (`below`). AP keeps figures for
what is measured or ranked: ages, percentages, sums, dates, times, scores, votes, sizes, distances and temperatures. A
number that begins a sentence is a word. Source: AP on numerals, as taught in its users' summaries (Purdue OWL).

- The festival has grown from [[6]] films in a church basement.
+ The festival has grown from six films in a church basement.

- The line wound past [[3]] small bakeries.
+ The line wound past three small bakeries.

- There were [[eleven]] copies in the folder.
+ There were 11 copies in the folder.

- Some [[two hundred]] people came.
+ Some 200 people came.

- They have [[7 or 8]] cows.
+ They have seven or eight cows.

- They waited [[twenty-two]] days.
+ They waited 22 days.

= After 6 Monday classes resume; at 9 both sides met.
= The festival has grown from six films to 16.
= Eleven copies were in the folder.
= He scored on 4 of 9 shots and ran 5 miles.
= The 5 million people in iPhone 6 households were asked.
= Chapter 3 ends on Page 4, and on Sept. 6 fans can buy it.
= It took 5 hours, 58 minutes, and 3 says it sold 3 minutes 32 of music.
= A man of 50 read “the eleven rules” aloud.
= In fifth-grade classes, 1 in 4 students missed 9 a.m. classes.
= Twenty-one nations signed, and one hundred and twenty did not.
= H: 2 communities told to go
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.reading.cardinals import Cardinal, cardinals, in_words, worth
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(
    segments=frozenset({Kind.PARAGRAPH}),
    pattern=r"[2-9][ \x{a0}][A-Za-z]"
    r"|\b(?:hundred|thousand|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b",
)
def spell_out(doc: Document, *, below: int = 10) -> Iterator[Finding]:
    for found in FIGURE.finditer(doc.text):
        if (
            int(found["figure"]) < below
            and _counts(found)
            and not NOT_BEFORE.search(doc.text, max(0, found.start() - 30), found.start())
        ):
            right = in_words(int(found["figure"]))
            right = right.capitalize() if opens_sentence(doc, found.start()) else right
            yield Finding(Span(*found.span("figure")), f"Spell out a number below {below}: “{right}”.", (right,))
    for cardinal in doc.read(cardinals):
        if cardinal.value >= below and _plain(doc, cardinal):
            right = str(cardinal.value)
            yield Finding(cardinal.span, f"Use a figure from {below} on: “{right}”.", (right,))
    for found in EITHER.finditer(doc.text):
        if int(found["last"]) < below and found["noun"] not in table("measures")["measures"]:
            right = f"{in_words(int(found['first']))} {found['joint']} {in_words(int(found['last']))}"
            yield Finding(Span(found.start("first"), found.end("last")), f"Spell them out: “{right}”.", (right,))
    for found in ROUND.finditer(doc.text):
        if not opens_sentence(doc, found.start()):
            right = f"{worth(found['count']) * SIZES[found['size']]:,}"
            yield Finding(Span(*found.span()), f"Use a figure from {below} on: “{right}”.", (right,))


def _counts(found: re.Match[str]) -> bool:
    """Whether what follows is a plural, and not of a measure."""
    measures = table("measures")
    noun = found["noun"]
    between = {found["quality"], found["kind"]} - {None}
    if (
        noun in measures["measures"]
        or noun in measures["verbs"]
        or not between.isdisjoint((*measures["qualities"], *measures["measures"]))
    ):
        return False
    if any(word.endswith("s") and word.islower() for word in between):  # “3 weeks later sales fell”
        return False
    return noun in measures["plurals"] or not noun.endswith(SINGULAR)


def _plain(doc: Document, cardinal: Cardinal) -> bool:
    """Whether the number is the whole number, in running text, and not a name or a saying."""
    start, end = cardinal.span
    if not doc.text[start].islower() or opens_sentence(doc, start):
        return False
    return not WORD_BEFORE.search(doc.text, max(0, start - 20), start) and not WORD_AFTER.match(doc.text, end)


SINGULAR = ("ss", "us", "is")
FIGURE = regex(
    r"(?P<figure>[2-9])(?<![\w$£€.,:;/#%+@&'’°×=*–—-].)[ \u00a0]"
    r"(?:(?P<quality>[A-Za-z]+(?:-[a-z]+)?) (?:(?P<kind>[A-Za-z]+) )?)?(?P<noun>[a-z]{3,}s|people|men|women|children)\b"
    r"(?![-'’]|,? \d| (?:and|or) \d| (?:old|of age)\b)"
)
NOT_BEFORE = regex(
    r"\d[\w%]*(?:\.\d+)? (?:to|and|or|by|for|of|in|out of|vs\.?|x|per|through|but|from|versus) $"  # 4 of 9, 2 to 3
    r"|\b(?:page|chapter|room|route|grade|level|stage|phase|type|category|group|number|section|article|verse|age|aged"
    r"|ages|day|week|year|channel|line|gate|lane|rank|ranked|seed|season|episode|part|version|class|division|tier|step"
    r"|under|size|game|round|set|item|option|act|scene|unit|figure|table|row|seat|track|platform|by a|vitamin|zone) $"
    r"|\b(?!(?:The|A|An|At|In|On|Of|And|But|About|After|With|For|From|Some|All|More|Over|Only|Just|There|They|He|She|It|We|Then|These|Those|Its|His|Her|Their|Nearly|Almost|As|Another|Police)\b)"
    r"[\w.]*[A-Z][\w.’']* $",  # Apollo 8, June 4
)
SIZES = {"hundred": 100, "thousand": 1000}
EITHER = regex(
    r"\b(?:have|has|had|be|about|some|perhaps|maybe|of|with|for|in|took|after|every|only|saw|were|are|is|was|least)"
    r" (?P<first>[2-9]) (?P<joint>or) (?P<last>[2-9]) (?P<noun>[a-z]{2,}[a-rt-z]s|people|men|women|children)\b"
)
ROUND = regex(
    r"(?<![\w-])(?<!and )(?<!or )(?<!to )(?P<count>one|two|three|four|five|six|seven|eight|nine) (?P<size>hundred"
    r"|thousand)"
    r"(?= (?:[a-z]+ )?(?:people|men|women|children|[a-z]{2,}[a-rt-z]s)\b)(?! (?:and|or|to|times|percent)\b)"
)
WORD_BEFORE = regex(
    r"(?:\b(?:one|two|three|four|five|six|seven|eight|nine) in |\d|\b(?:hundred|thousand|million|number|point|to"
    r"|or|nineteen|eighteen|twenty|perfect|hang|times)[ -](?:and )?"
    r"|-|[A-Z]\w+ )$|(?:hundred|thousand) and $"
)
WORD_AFTER = regex(
    r"[ -](?:hundred|thousand|million|billion|percent|per cent|dollars?|cents?|something|odd|ish|past|to|or|and a half"
    r"|(?:year|month|week|day)s?[ -]olds?)\b|[-–’']\w|-|[ ](?:"
    + "|".join(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
    )
    + r")\b"
)
