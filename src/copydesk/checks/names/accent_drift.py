"""Ask about a name that has its accents in one place and not in another.

An accent is part of the spelling of a name; a desk that drops them drops all of them. The rarer form is reported, of
two that are as common the one without.
Source: AP Stylebook since 2019 (accents for people who ask for them), BBC News style guide.

- Rep. Ana Luján spoke first. Luján left at noon. ¶ [[Lujan]] did not return.
+ Rep. Ana Luján spoke first. Luján left at noon. ¶ Luján did not return.

- Renée Zayas sang. Then it rained. ¶ [[Renee]] Zayas sang on.

= Luján spoke first. Luján left at noon.
= Andre Agassi won. ¶ André Villas-Boas lost.
= José Ruiz spoke to Jose Lima. ¶ José Ruiz left.
= Mayor Ana Garcia met Beatriz García in Lima.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, check


@check(segments=COPY - {Kind.CORRECTION, Kind.BOILERPLATE}, quotations="read", pattern="[À-ɏ]")
def accent_drift(doc: Document) -> Iterator[Finding]:
    from copydesk.reading.bearers import spelling
    from copydesk.reading.distinctions import contrasted, one_bearer
    from copydesk.reading.spellings import accented

    for one, plain in doc.read(accented):
        usual, rare = spelling(doc, one), spelling(doc, plain)
        if usual.times < rare.times:
            usual, rare = rare, usual
        if one_bearer(doc.lexicon, rare, usual) and not contrasted(doc, rare, usual):
            often = "once" if usual.times == 1 else f"{usual.times} times"
            question = f"“{rare.word}” here, “{usual.word}” {often}: with the accent or without?"
            clear = usual.word == one or usual.times >= 3 * rare.times
            for each in rare.mentions:
                yield Finding(each.span, question, (usual.word,) if clear else (), (usual.mentions[0].span,))
