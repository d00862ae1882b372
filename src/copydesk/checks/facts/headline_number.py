"""Ask about a number in the headline that the story tells otherwise.

- H: 48 take oath as citizens on courthouse lawn ¶ On a wet lawn, [[84]] people took the oath Friday. ¶ Of the 48 new
  citizens, 11 came from Mexico.
- H: Wildfire burns 9,400 acres ¶ A wildfire grew overnight to [[4,900]] acres, officials said.
- H: Five hurt in bus crash ¶ [[Six]] people were hurt on Monday when a bus left the road.
- H: Council votes 5-2 to close pool ¶ The council voted [[4-3]] on Monday to close the pool.
- H: Hawks beat Owls 71-64 ¶ The Hawks beat the Owls [[74-61]] on Saturday.
- H: Firm to cut 300 jobs ¶ The firm said it would cut [[3,000]] jobs by spring.
- H: School gets $12 million ¶ A gift of [[$21 million]] will build a hall, the school said.
- H: Two cases of fever in border town ¶ The state said Monday that it had confirmed [[three]] cases of fever in Alder.
- H: Talks lift Channel 5 ratings ¶ A new comedy has lifted Channel [[4]]’s share of viewers by 12%.
- H: City Burns 9,400 Tires ¶ The city burned [[4,900]] tires in May, officials said.
- H: Bridge could cost £800m ¶ Town leaders spoke on Monday. They said that the bridge could cost [[£80m]] to build.
- H: Growers cheer 20 years of exports ¶ Growers met on Monday. They looked back on [[30]] years of exports.
- H: Teen, 17, wins spelling bee ¶ A [[14]]-year-old girl from Tulsa won the state spelling bee Saturday.
- H: A dozen whales stranded ¶ [[Sixteen]] pilot whales came ashore near Cape Dunn on Sunday.
- H: Half a million march in capital ¶ About [[50,000]] people marched through the capital on Saturday.
- H: Nine officers hurt in jail ¶ [[Six]] prison officers have been injured. ¶ It involves eight inmates in one wing.
- H: Ferry marks 19 years of service ¶ The Alder ferry is celebrating its [[20th]] anniversary this weekend.
- H: Apple shed set for $8m upgrade ¶ The apple shed will grow. ¶ He will open the [[$2 million]] upgrade.
- H: Four House members move to censure Boyd ¶ [[Three]] House members moved on Monday to censure Boyd. One is ill.
- H: Hospital to get $6M gift ¶ A farmer has left [[$9 million]] to the hospital.

= H: Teen, 17, wins spelling bee ¶ A girl, 17, from Tulsa won the state spelling bee Saturday, as a 14-year-old boy had.
= H: 48 take oath as citizens on courthouse lawn ¶ On a wet lawn, 48 people took the oath Friday.
= H: Wildfire burns 9,400 acres ¶ A wildfire grew overnight to 9,412 acres, officials said.
= H: Rate cut to 4.25% ¶ The bank lowered its main rate by a quarter point from 4.5% on Wednesday.
= H: Five hurt in bus crash ¶ Six people were on a bus on Monday when five of them were hurt.
= H: Council votes 5-2 to close pool ¶ The council voted Monday to close the pool. A motion to wait had failed 4-3.
= H: Hawks beat Owls 71-64 ¶ The Hawks, who lost 74-61 in May, beat the Owls 71-64 on Saturday.
= H: Firm to cut 300 jobs ¶ The firm said it would cut jobs by spring. It has 3,000.
= H: Firm to cut a third of jobs ¶ The firm said it would cut 300 of 900 jobs.
= H: Seven held in fraud ¶ Six Alder residents and one Leeds resident were held.
= H: Sheriff and three men charged ¶ The state told of a 14-count indictment of Sheriff Boyd. Ann Lee, 31, is named.
= H: Clinic Owner to Pay $5.5 Million ¶ A clinic owner has agreed to pay $5.5 million, the state said.
= H: Two men jailed for theft ¶ Lee was sentenced to 24 months in jail and three years of probation, and Diaz to ten.
= H: Lee gets 84 months in prison ¶ Lee was sentenced to seven years in prison. ¶ Boyd got 24 months in prison in May.
= H: Four arrested in fraud ¶ The owner of a shop and three of his associates were arrested.
= H: 2 dead in blast ¶ At least three people were hurt and two killed.
= H: Five things to know ¶ Six people were hurt.
= H: 1.2m hit by floods ¶ Some 1,200,000 people were hit by floods.
= H: About 50 hurt in crash ¶ The crash hurt 49 people.
= H: Four arrested after fight ¶ Three men were arrested on Monday. A fourth was held on Tuesday.
= H: Four charged in fraud ¶ Al Boyd and three others were charged on Monday.
= H: Company cuts 10% of staff ¶ The company said Monday it would cut 1,200 of its 12,000 jobs. Sales fell 4%.
= H: Four arrests in Alder fight ¶ Police arrested three men and a woman on Monday.
= H: Boyd wins 10th title in 12 years ¶ She won in three sets. It was her 10th title.
= H: Owls score 30 points in rout ¶ Ruiz had 14 points and Cho 16 points as the Owls won.
= H: Channel 5 to move ¶ Channel 4 will stay. Channel 5 is to move to Leeds.
= H: Top 10 songs of the week ¶ Two songs by Boyd lead the list.
= H: 20 die in blast ¶ A blast killed 20 people in a market where 12 people died in May.
"""

import re
from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Segment, Span, check
from copydesk.reading.counterparts import counterparts
from copydesk.regex import regex


@check(
    segments=PROSE,
    quotations="read",
    pattern=r"\A[^\n]*(?:\d|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Ee]leven|[Tt]welve|[Dd]ozen|[Hh]undred|[Hh]alf)\b)",
)
def headline_number(doc: Document) -> Iterator[Finding]:
    headline = next(doc.parts(Kind.HEADLINE), None)
    body = [segment for segment in doc.segments if segment.kind in PROSE]
    if headline is None or not body:
        return
    yield from _scores(doc, headline, body)
    for said, told in counterparts(doc, headline):
        message = f"The headline says {doc[said.span]}, the story {doc[told.span]}: which is right?"
        yield Finding(told.span, message, related=(said.span,))


def _scores(doc: Document, headline: Segment, body: list[Segment]) -> Iterator[Finding]:
    said = SCORE.findall(doc[headline.span])
    lead = body[0].span
    told = list(SCORE.finditer(doc.text, *lead))
    every = SCORE.findall(doc.text, body[0].span.start)
    if len(said) != 1 or len(told) != 1:
        return
    one, other = sorted(map(int, said[0])), sorted((int(told[0][1]), int(told[0][2])))
    if one == other or any(sorted(map(int, score)) == one for score in every):
        return
    if SCORED.search(doc[headline.span]) and SCORED.search(doc[lead]):
        message = f"The headline says {said[0][0]}-{said[0][1]}, the story {told[0][0]}: which is right?"
        start = SCORE.search(doc.text, *headline.span)
        yield Finding(Span(*told[0].span()), message, related=(Span(*start.span()),) if start else ())


SCORE = regex(r"(?<![\w-])(\d{1,3})[-–](\d{1,3})(?![\w-])")
SCORED = regex(
    r"\b(?:vot\w+|beat\w*|defeat\w*|win\w*|won|top\w*|edg\w+|los[et]\w*|rout\w*|past|over"
    r"|down\w*)\b[^.;,]{0,45}?(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])",
    re.IGNORECASE,
)
