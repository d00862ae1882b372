"""Add where to find help to a story that tells of a suicide.

Source: AP Stylebook since 2015; IPSO's guidance on Clause 5; the World Health Organization's resource for media
professionals (2023): a line with a number to call saves lives.

- The singer, who was 41, [[died by suicide]] on Monday, her family said. ¶ She had three hits.
- A student [[killed himself]] in May, the inquest heard.

= The singer died by suicide on Monday. ¶ In the US, call or text 988 to reach the Suicide and Crisis Lifeline.
= A student killed himself in May. ¶ Samaritans can be reached on 116 123.
= The bomber killed himself and nine others.
= He nearly killed himself with work.
= The prisoner killed himself in 1944.
= “He died by suicide,” she said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    pattern=r"(?i)\b(?:died|dies|dead|death) by suicide|\bkilled (?:himself|herself|themselves)\b"
    r"|took (?:his|her) own life",
)
def suicide_help(doc: Document) -> Iterator[Finding]:
    if HELP.search(doc.text) or ATTACK.search(doc.text):
        return
    for found in SUICIDE.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        if sentence and not OTHERWISE.search(doc.text, *sentence):
            yield Finding(Span(*found.span()), "Add where readers can find help, a crisis line for one.")
            return


SUICIDE = regex(r"(?:\b(?:died|dies) by suicide|\bkilled (?:himself|herself)|\btook (?:his|her) own life)\b")
OTHERWISE = regex(
    r"\b(?:1[0-8]\d\d|19[0-7]\d|bomb\w*|explo\w+|attack\w*|nearly|almost|others|then|turning|turned|shot|shooting|film"
    r"|novel|play|character)\b"
)
ATTACK = regex(r"\b(?:gunm[ae]n|shooters?|bombers?|hostages?|hijackers?)\b")
HELP = regex(
    r"\b(?:988|116 ?123|13 11 14|[Ss]amaritans|[Ll]ifeline|[Hh]elpline|[Hh]otline|[Cc]risis line"
    r"|[Bb]efrienders|1-?800-273-8255)\b"
)
