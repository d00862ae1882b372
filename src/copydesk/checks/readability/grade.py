"""Write for the readers that the desk has in mind.

The Flesch–Kincaid grade says how many years of American schooling a text asks for; long sentences and long words
raise it. Half of published news stands at 11.7 or above, six stories in a hundred above 15; `copydesk stats` shows it
beside other measures. A story of fewer than 100 words is not measured: one name would decide. Source: measured on
1,000 stories; Kincaid and others, 1975.

- H: [[Committee]] deliberates ¶ The intergovernmental administrative committee, deliberating on comprehensive
  infrastructural modernization, unanimously recommended reconsidering preliminary environmental determinations. ¶
  Representatives of participating municipalities subsequently characterized the unanimous recommendation as
  organizationally indefensible, notwithstanding considerable accumulated documentation regarding previously identified
  environmental vulnerabilities. ¶ Administrative responsibility for implementation, according to the accompanying
  memorandum, necessarily remains with regional authorities, whose discretionary expenditures are constitutionally
  circumscribed by intergovernmental agreements. ¶ Independent organizations representing agricultural communities
  immediately challenged the constitutionality of the determination, emphasizing unanticipated consequences of similar
  administrative procedures in neighboring jurisdictions. ¶ Environmental organizations nevertheless characterized
  the recommendation as extraordinarily disappointing, emphasizing irreversible deterioration of agricultural
  ecosystems throughout participating municipalities. ¶ Additional deliberations concerning intergovernmental
  responsibilities are anticipated.

= H: Pool to close ¶ The council closed the pool on Monday. Parents had asked for more time.
= The intergovernmental administrative committee unanimously recommended reconsidering environmental determinations.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.readability import counts, grade
from copydesk.reading.words import words


@check(level=Level.ADVICE, segments=COPY, quotations="read")
def too_hard(doc: Document, *, most: float = 15.0, at_least: int = 100) -> Iterator[Finding]:
    counted = doc.read(counts)
    if counted.words < at_least:
        return
    found = grade(counted)
    if found is not None and found > most:
        yield Finding(doc.read(words)[0].span, f"Make the story easier to read? Its grade is {found:.1f}.")
