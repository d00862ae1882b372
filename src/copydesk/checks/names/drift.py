"""Ask about a name that is spelt two ways in one story.

No slip costs a paper more trust than a name got wrong, and no dictionary sees it. The two spellings differ by a letter
or sound alike, and the story gives no sign that they are two people: a first name each, a sentence with both, a list.
The rarer spelling is reported; which is right only the notes can tell. Names that the desk has listed are left alone.
Source: the tests of accuracy in copy-editing courses (UNC, ASNE) put names first.

- Nina Kowalczyk runs the mill. Kowalczyk, 51, began there in 1998. ¶ “It pays,” [[Kowalcyzk]] said.
+ Nina Kowalczyk runs the mill. Kowalczyk, 51, began there in 1998. ¶ “It pays,” Kowalczyk said.

- H: Board hires Steven Hoffmann ¶ The board hired Steven Hoffmann on Monday. ¶ [[Stephen]] Hoffmann starts in May.

- Ronald McDonough farms near Minot. The rain has come. [[MacDonough]] said that he would wait.

- Ask Rosa Trujillo. Her shop is shut. [[Truhillo]] left at noon.

- The Ballard Museum will return it. The [[Bollard]] has 900 more to check.

- The trust is run by Carla Thornbury. It is full. [[Thornberry]] said so. Thornbury will stay.

- Dana Clark runs it. Clark began in 1998. ¶ “It pays,” [[Clarke]] said.

- Kim [[Beagley]] leads the party. ¶ Mr Beazley spoke first. ¶ “It pays,” Beazley said.

- The Lasker Award is old. He won a Lasker Award. ¶ The [[Laskey]] Award is worth more.

- The ferry goes from Dublin to Lyon. It is built in Dublin. ¶ In [[Dubin]] alone, 40 boats wait.

- H: [[Helman]] fears for rugby ¶ Finlay Henman fears a split. ¶ “And now?” said Henman.

- It is up to Ann [[Buntes]]. ¶ Ann Bunten lives in Minot. Bunten is 51.

- Anne Walters won. ¶ [[Walter]] said that she was glad. Then Walters left.

- [[Jon]] Whitman won. ¶ “It pays,” said John Whitman.

- Anne Walters won. ¶ [[Walter]] said that she was glad.

- Ann Reynolds won. ¶ [[Reynold]]’s vote counted. Reynolds left.

- Hollis Tarkington blamed eggs. ¶ “They cost too much,” [[Tarkenton]] said.

- Dr. Anselm Okoye was born in Enugu. Okoye learned to knit. [[Okoya]] retired in 2006.

- The Coteau Farmers Union met. The Coteau board agreed, and Coteau members paid. [[Couteau]] sells fuel.

= Hollis Tarkington blamed eggs. ¶ Fran Tarkenton threw. “They cost too much,” Tarkenton said.
= Damien Duff scored. The Harrises agreed with Ann Harris. ¶ Duffer was glad, and Harrison left.
= Anand Raman teaches Latin. They drew lots, as the Romans did.
= “I have seen borders,” said Boyko Boykov. Georgia is warm. George said so.
= Anne Walters won. The Walters said that they were glad. Walter Moss wept, and Walter’s son, too.
= Sgt. Marina Delacroix rose first. Sgt. Maria Delacroix rose a day later.
= She is Carole Carroll, not Carol Carroll. ¶ Carol Carroll lives in Minot.
= Siblings Kara and Cara Vaughn won. ¶ Kara Vaughn spoke.
= Tim Clark spoke. Clary in October was cold, and Nora Clary was ill.
= South Korea agreed. A South Korean ship left. Jeb Mason of Mason County met Ann Macon, of Macon County.
= Barack Obama spoke. Obama left. “I said Osama bin Laden would come,” he said.
= They sang “Keep On Runnin’.” ¶ Bo Diaz is Running Bear.
= Lars Andersen beat Paul Anderson. ¶ Andersen was glad. Anderson was not.
= Argentina lost. The Argentine team had led. Kashmir is cold, and Kashmiri wool is warm.
= The Harrises left. Harris’s car, and the Harris house, were sold.
= David Davis spoke to Davis David. ¶ David left.
= Kim rose. Then Kin rose. ¶ Dan Whitman won. Don Whitman lost. ¶ Joe Diaz wept. Joey Diaz did not.
= San Diego is warm. Santiago is, too. ¶ Ann Moss won. Anne Diaz lost. The Red Cross and the Reds Cross agreed.
= Ellen Clarke said so. ¶ Kimberly-Clark agreed.
= James Himes said so. ¶ The new Homes for the Brave opened.
= The Press Association and Agence France Presse agreed.
= The Foreign Ministry agreed. The foreign minister did not. The Ministers met.
= Haigh, Tait, Dowson, Voyce and Skinner play. ¶ Matt Dawson will not. Dawson is hurt.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, check
from copydesk.reading.spellings import lookalikes
from copydesk.reading.strangers import strangers


@check(segments=COPY - {Kind.CORRECTION, Kind.BOILERPLATE}, quotations="read")
def drift(doc: Document) -> Iterator[Finding]:
    pairs, unknown = doc.read(lookalikes), doc.read(strangers)
    if pairs or unknown:
        from copydesk.reading.drifts import drifts

        for rare, usual, clear in drifts(doc, pairs, unknown):
            often = "once" if usual.times == 1 else f"{usual.times} times"
            question = f"“{rare.word}” here, “{usual.word}” {often}: which is it?"
            for each in rare.mentions:
                yield Finding(each.span, question, (usual.word,) if clear else (), (usual.mentions[0].span,))
