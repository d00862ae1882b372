"""Write the capitals inside a name the same way throughout a story.

WorldCom is not Worldcom, nor MacPherson Macpherson. Names set in capitals all through are left alone, and so is the
first word of a sentence that only gains its capital (EBay). Source: any desk; the names are spelt as their bearers do.

- WorldCom fell. WorldCom was sold. WorldCom is gone. [[Worldcom]]’s debts were not.
+ WorldCom fell. WorldCom was sold. WorldCom is gone. WorldCom’s debts were not.

- Graeme MacPherson won. ¶ [[Macpherson]], 40, lives in Perth.

- He left Mar-a-Lago at noon. Mar-a-Lago is shut. ¶ The press met him at [[Mar-A-Lago]].

= H: A Guide to Stratford-Upon-Avon ¶ Stratford-upon-Avon is old.
= The Off-the-Record club and the Off-The-Record bar met.
= WorldCom fell. The court ruled that WorldCom was bankrupt.
= H: McCABE WINS ¶ McCabe won. MCCABE was on the badge.
= EBay fell. He sold it on eBay.
= Ian Macpherson beat Graeme MacPherson.
= The DoD, or DOD, agreed. A play called TrafficKing is about trafficking. Trafficking is a crime.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, check


@check(segments=COPY - {Kind.CORRECTION, Kind.BOILERPLATE}, quotations="read", pattern="[a-z][A-Z]|-[A-Z]")
def case_drift(doc: Document) -> Iterator[Finding]:
    from copydesk.reading.camels import recased

    for each in doc.read(recased):
        often = "once" if each.times == 1 else f"{each.times} times"
        question = f"“{doc[each.span]}” here, “{each.usual}” {often}: write it one way."
        yield Finding(each.span, question, (each.usual,) if each.clear else (), (each.first,))
