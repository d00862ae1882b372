"""Spell a contraction as it is spelled.

The apostrophe stands where the letters were left out. What has none at all, or has it in *-nt* (“did’nt”), is for
`grammar.apostrophe`.

- [[They’r]] late, and [[we’v]] gone.
+ They’re late, and we’ve gone.

- “[[I’ts]] over,” she said. “[[Your’e]] out.”
+ “It’s over,” she said. “You’re out.”

- He [[dosen’t]] care, and they [[havn’t]] asked.
+ He doesn’t care, and they haven’t asked.

- “[[Ya’ll]] come back,” he said.
+ “Y’all come back,” he said.

= They’re late, we’ve gone, it’s over and he doesn’t care.
= They wrote its title in the O’Hare lounge, or they’d have left.
= The letters I and V stand for one and five; R’n’B stands for a kind of music.
= “Is’t so?” asks the prince. “’Twas ever thus.”
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.reading.words import folded, words, written_like

PERSONS = ("we", "you", "they", "who")
RIGHT = {
    "doesn't": "dosen't dosn't doens't doesen't does't doen't",
    "didn't": "did't din't didin't",
    "couldn't": "could't coudn't",
    "wouldn't": "would't woudn't",
    "shouldn't": "should't shoudn't",
    "haven't": "havn't have't",
    "hasn't": "hasen't",
    "weren't": "wern't were't",
    "aren't": "arn't",
    "it's": "i'ts",
    "i've": "i'v",
    "you're": "your'e",
    "they're": "theyr'e",
    "we're": "wer'e",
    "i'm": "i'am",
    "y'all": "ya'll",
}
MEANT = {
    wrong: right
    for right, every in (
        *RIGHT.items(),
        *((f"{person}'re", f"{person}'r") for person in PERSONS),
        *((f"{person}'ve", f"{person}'v") for person in PERSONS),
    )
    for wrong in every.split()
}

PATTERN = rf"(?i)\b(?:{'|'.join(MEANT)})\b".replace("'", "['’]")


@check(level=Level.ERROR, pattern=PATTERN, segments=COPY, quotations="read")
def contraction(doc: Document) -> Iterator[Finding]:
    for word in doc.read(words):
        if word.text.isalnum() or word.text[1:].isupper():
            continue
        right = MEANT.get(doc.read(folded)[word.start : word.end])
        if right:
            fix = written_like(doc, word.span, right)
            yield Finding(word.span, f"Write “{fix}”.", (fix,))
