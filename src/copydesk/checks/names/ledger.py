"""Ask about a name that nearly is one of the desk's own list.

The lists are files named in the configuration, `names = ["desk/names.txt"]`: one name a line, or a CSV with a column
“name”. A listed name is left alone by every check of names and spelling; what differs from one by a letter, sounds like
it or lacks its accents is asked about where the rest of the name stands beside it, or where it is no name of its own.
Without a list there is nothing to find. Source: features that desks ask of every checker; a ledger of names is older
than any of them.

- @names(Kate Middleton) [[Middelton]] spoke. ¶ Kate Middleton left.
+ @names(Kate Middleton) Middleton spoke. ¶ Kate Middleton left.

- @names(Nina Kowalczyk) Ask [[Mina]] Kowalczyk or Nina [[Kowalcyzk]].

- @names(Ana Luján) Rep. [[Lujan]] agreed.
+ @names(Ana Luján) Rep. Luján agreed.

- @names(Volodymyr Zelenskyy; Kyiv) He met [[Zelensky]] there.

- @names(Deloitte) A [[Deliotte]] partner agreed.

= @names(Kate Middleton) Kate Middleton’s car and the Middletons’ house.
= @names(Steven Hoffmann) Stephen King met Ann Hofmann.
= @names(Ann Davis; Davis; Reading) Davies spoke. Reeding is a kind of trim.
= @names(Marina Delacroix; Maria Delacroix) Marina Delacroix met Maria Delacroix.
= Kate Middelton has no list to stand on.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check


@check(segments=COPY, quotations="read")
def ledger(doc: Document) -> Iterator[Finding]:
    if not doc.lexicon.names:
        return
    from copydesk.reading.listed import near_misses

    for span, word, listed, name in doc.read(near_misses):
        yield Finding(span, f"“{word}” here, “{name}” on the desk's list: which is it?", (listed,))
