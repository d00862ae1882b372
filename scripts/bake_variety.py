"""Writes data/variety.toml: the words whose first spelling differs between American and British English.

The lexicon says which spelling is whose (SCOWL); which two belong together is found by the ways in which the varieties
differ. Pairs that no way finds are in EXTRA; what only looks like a pair is in LEFT_OUT.
"""

import re
from collections.abc import Iterator

from copydesk.lexicon import DATA, GB, US, Lexicon, _flags, trie

WAYS = [  # British, American, what follows
    ("our", "or", "(?!ing$|ed$)|ing$|ed$"),
    ("is", "iz", "e|ing|abl|ation|er"),
    ("ys", "yz", "e[drs]?s?$|ing$|abl"),
    ("re", "er", "s?$"),
    ("tr", "ter", "ed$|ing$"),
    ("re", "er", "(?:piece|board|fold|back|ward|line|point|spread)s?$"),
    ("breglass", "berglass", "$"),
    ("ogue", "og", "s?$"),
    ("ae", "e", "[a-z]{3}"),
    ("oe", "e", "[a-z]{3}"),
    ("ll", "l", "(?:ed|ing|er|ers|or|ors|able|ous|ously|ation|ings|ery|est|en|ens)$"),
    ("l", "ll", "(?:s|ment|ments)?$"),
    ("pp", "p", "(?:ed|ing|er|ers)$"),
    ("ence", "ense", "(?:s|less|lessness|man|men)?$"),
    ("eable", "able", "$"),
    ("ement", "ment", "(?:s|al)?$"),
    ("mould", "mold", ""),
    ("moult", "molt", ""),
    ("smoul", "smol", ""),
    ("plough", "plow", ""),
    ("sulph", "sulf", ""),
    ("scep", "skep", ""),
    ("manoeuv", "maneuv", ""),
    ("grey", "gray", ""),
    ("aeroplane", "airplane", ""),
    ("alumini", "alumin", ""),
    ("instal", "install", "ment"),
    ("fulfil", "fulfill", ""),
    ("skilful", "skillful", ""),
    ("wilful", "willful", ""),
    ("jewellery", "jewelry", ""),
    ("woollen", "woolen", ""),
    ("ageing", "aging", ""),
    ("artefact", "artifact", ""),
    ("moustache", "mustache", ""),
    ("pyjama", "pajama", ""),
    ("yoghurt", "yogurt", ""),
    ("cos", "coz", "(?:y|ier|iest|ily|iness)$"),
    ("practis", "practic", "(?:e|es|ed|ing)$"),
    ("cheque", "check", "(?:s|red|book|books)?$"),
    ("tyre", "tire", ""),
    ("kerb", "curb", ""),
    ("storey", "story", "$"),
    ("storeys", "stories", "$"),
    ("draught", "draft", ""),
    ("programme", "program", "s?$"),
    ("mollusc", "mollusk", ""),
    ("phoney", "phony", ""),
    ("lasagne", "lasagna", "$"),
    ("speciality", "specialty", "$"),
    ("specialities", "specialties", "$"),
    ("maths", "math", "$"),
    ("liquorice", "licorice", "$"),
    ("pernickety", "persnickety", "$"),
    ("behove", "behoove", ""),
    ("carcase", "carcass", ""),
    ("furore", "furor", "$"),
    ("glycerine", "glycerin", "$"),
    ("gynaec", "gynec", ""),
    ("orthopaed", "orthoped", ""),
    ("mediaev", "mediev", ""),
    ("tranquillis", "tranquiliz", ""),
    ("callisthen", "calisthen", ""),
    ("acknowledgement", "acknowledgment", "s?$"),
    ("judgement", "judgment", ""),
]
LEFT_OUT = frozenset(
    """
    trichloroethylene trichlorethylene
    premise premises advertise prise prised prises prising prize prized prizes prizing miter mitre miters mitres
    venter venters sapor dora doura forb fourb arbor arbors disc discs premaxilla lunule lunulae cyme cymae
    curser cursor tenor tenour ardour tumour auger augre mauger maugre stere cere therme thermae plage borage
    vavasor coste costae cree palestra bise revise poise foetor kane gibe moulder molder polariser councillor
    councillors councilor councilors councilmember labour labor paralyses analyses hydrolyses catalyses dialyses
    chilli chillies chili axes aerie meter meters metre metres filler fillers stilled moller dialler dialer
    spoiler eraser dialed archaeology archeology archaeological archeological archaeologist archeologist
    archaeologists archeologists aesthetic esthetic aesthetics esthetics glamour glamor saviour savior catalogue
    catalog catalogues catalogs dialogue dialog dialogues dialogs prologue epilogue synagogue analogue analog
    analogues analogs encyclopaedia encyclopedia whisky whiskey amoeba phoenix duellist fiver caliber caliper
    lunge loupe sceptre ochre ocher acre honorarium honoree anaesthetist mum mums tranquillity jeweller tailor
    tallied foetid fetid oesophagitis tyred tired wiliness aeros eros fayre fere feer fayer vire vier ombre
    omber niter nitre bour jour bor jor matres maters semper entender ecus oecus caesar cesar evillest evilest
    tenia taenia phenology medievalism judgment judgments judgmental judgement judgements judgemental worshiped
    worshiping worshiper worshipers worshipped worshipping worshipper worshippers specialty specialties
    speciality specialities subspecialty subspeciality defenseman defensemen defenceman defencemen aesthetician
    esthetician cancellable cancelable virtualization analyser analyzer analysers analyzers
    """.split()
)
EXTRA = "centred centered|sceptre scepter|anaesthetist anesthetist|tranquillity tranquility|jeweller jeweler|\
jewellers jewelers|metre meter|metres meters|labour labor|labours labors|councillor councilor|councillors councilors|\
analogue analog|saviour savior|saviours saviors|judgement judgment|judgements judgments|judgemental judgmental"
RAREST = 1.5  # zipf


def partners(word: str, side: int) -> Iterator[str]:
    """The spellings that the word would have in the other variety, if that has them."""
    theirs = US if side == GB else GB
    for british, american, after in WAYS:
        old, new = (british, american) if side == GB else (american, british)
        for found in re.finditer(f"{old}(?={after})" if after else old, word):
            made = word[: found.start()] + new + word[found.end() :]
            if made != word and _flags(made) & theirs:
                yield made


def pairs() -> tuple[dict[str, str], dict[str, str]]:
    """British words and what an American writes for them, and the other way about."""
    lexicon = Lexicon()
    found: dict[int, dict[str, str]] = {GB: {}, US: {}}
    for word in trie("words").keys(""):
        side = _flags(word) & (US | GB)
        if side in found and len(word) > 3 and word.isalpha() and word not in LEFT_OUT:
            made = [each for each in partners(word, side) if each not in LEFT_OUT]
            best = max(made, key=lexicon.frequency, default="")
            if best and max(lexicon.frequency(word), lexicon.frequency(best)) >= RAREST:
                found[side][word] = best
    for pair in EXTRA.split("|"):
        british, american = pair.split()
        if _flags(british) & (US | GB) == GB:
            found[GB][british] = american
        if _flags(american) & (US | GB) == US and not british.startswith("judge"):  # British papers write judgment, too
            found[US][american] = british
    return found[GB], found[US]


def listed(table: dict[str, str]) -> str:
    lines, line = [], ""
    for word, best in sorted(table.items()):
        piece = f"{word} {best}"
        if len(line) + len(piece) > 116:
            lines.append(line)
            line = ""
        line = f"{line}, {piece}" if line else piece
    return "\n".join((*(each + "," for each in lines), line))


HEAD = """\
# Words whose first spelling differs between American and British English: the wrong one, and the right one.
# Written by scripts/bake_variety.py from the lexicon (SCOWL): the wrong one is a first spelling in the other only.
"""

if __name__ == "__main__":
    british, american = pairs()
    text = f'{HEAD}us = """\n{listed(british)}\n"""\ngb = """\n{listed(american)}\n"""\n'
    (DATA / "variety.toml").write_text(text, encoding="utf-8")
    print(len(british), "for American,", len(american), "for British copy")
