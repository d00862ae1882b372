"""Leave out Mr., Mrs., Ms. and Miss before a name.

AP gives the full name at first and the surname after that, outside quotations. Source: AP on courtesy titles, as
taught in its users' summaries (Purdue OWL); the Guardian and Reuters
leave them out, too. The New York Times and the BBC keep them.

- [[Mr. Ochoa]] rented a car with three strangers.
+ Ochoa rented a car with three strangers.

- Cho came, and [[Mr. Ochoa]] left.
+ Cho came, and Ochoa left.

- [[Mrs Anne]] Kjelstad, a teacher, grew up on a farm.
+ Anne Kjelstad, a teacher, grew up on a farm.

= Ochoa rented a car with three strangers.
= “Mr. Ochoa rented a car,” she said.
= He was Mr. Olympia twice and played Mr. Darcy, and she edits Ms. magazine.
= The children call her Mrs. K. and him Mr. S.
= Mr. and Mrs. Ochoa rented a car.
= Addressing Mr. Speaker and Madam Chair, he thanked Miss America.
= She played Mr. Mister on the radio.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(segments=COPY - {Kind.BYLINE}, needs=("mr", "mrs", "ms", "miss"))
def courtesy(doc: Document) -> Iterator[Finding]:
    exempt = frozenset(table("titles")["courtesy"]["exempt"])
    every = [found for found in COURTESY.finditer(doc.text) if exempt.isdisjoint(found["name"].split())]
    titles: dict[str, set[str]] = {}
    for found in every:
        titles.setdefault(found["name"].split()[-1], set()).add(found["title"])
    for found in every:
        surname = found["name"].split()[-1]
        alone = len(titles[surname]) == 1  # Mr. Kim and Mrs. Kim are told apart by it
        if alone and (found["title"] != "Miss" or doc.lexicon.is_name(surname)):
            yield Finding(
                Span(found.start(), found.end("first")),
                f"Leave out “{found['title']}” before a name.",
                (found["first"],),
            )


COURTESY = regex(
    r"(?<![\w-])(?<!Mr\. )(?<!Mr\. and )(?<!Mr and )(?P<title>Mr|Mrs|Ms|Miss)\.?[ \u00a0]"
    r"(?P<name>(?P<first>[A-Z][\w’'-]*[a-z])(?: (?:[A-Z]\. )?(?:de |van |von |der |al-|bin )*[A-Z][\w’'-]+)*)"
)
