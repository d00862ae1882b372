"""Abbreviations that end in a full stop, and the words with which sentences begin."""

from enum import Enum


class Short(Enum):
    """What the word before a full stop says of it."""

    NOT = 0  # no abbreviation: the stop ends the sentence
    NEVER = 1  # “Sen.”: a name follows
    NUMBERED = 2  # “No.”: an abbreviation before a figure, otherwise a word
    INSIDE = 3  # “approx.”: an abbreviation before a figure or a small letter
    EITHER = 4  # “U.S.”, “Inc.”: a sentence begins only with a word such as “The”
    CLOCK = 5  # “p.m.”: a sentence begins with anything but a day, a month or a time zone


CALENDAR = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Eastern Central Mountain Pacific Greenwich Hawaii Alaska Moscow Beijing Tokyo London Paris
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST GMT BST UTC CET CEST AEST AEDT IST JST""".split()
)
OPENERS = frozenset(
    """A About Above Across After Again Against All Almost Along Already Also Although Among An And Another Any Anyone
    Are As Asked At Authorities Analysts Because Before Being Besides Between Both But By Can Could Critics Despite Did
    Do Does During Each Early Earlier Either Even Eventually Every Everyone Everything Few Firefighters For Former From
    Further Furthermore Given Had Has Have Having He Her Here His How However I If In Indeed Instead Investigators Is It
    Its Just Last Later Less Like Many Maybe Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless No
    Nobody None Nor Not Nothing Now Of Officers Officials Often On Once Only Or Other Others Otherwise Our Over Our
    People Perhaps Police Prosecutors Rather Recently Researchers Residents Scientists Shares She Should Similarly Since
    So Some Someone Sometimes Soon Still Such Supporters That The Their Then There Therefore These They This Those
    Though Through Throughout Thus To Today Together Too Tomorrow Under Unless Unlike Until Up Upon Using Very Was We
    Were What Whatever When Where Whether Which While Who Whoever Whose Why With Within Without Would Yes Yesterday Yet
    You Your""".split()
)
SHORT = {
    word: short
    for short, listed in (
        (
            Short.NEVER,
            """Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Cols Sgt Sgts Capt Capts Cmdr
            Maj Rev Revs Hon Msgr Pres Supt Adm Cpl Pvt Pfc Spc Fr Messrs Mme Mlle Mmes Mt Mts Ft Ste Sts Pt Det Insp
            Ald Amb Atty Asst Assoc Dist Sec Secy Brig Cdr Ens vs v viz cf ca e.g i.e Fig Figs Eq Vol
            Vols Ch Op Cie Sra Srta Dra Dipl Ing""",
        ),
        (Short.NUMBERED, "No Nos no nos Art Sec Chap Ser p pp b c d Rs Rm Apt Rte Ext ext Tel Ps Cor"),
        (
            Short.INSIDE,
            """approx est min max sec secs hr hrs mins yr yrs mo mos sq ft lb lbs oz pt pts gal dept govt cont ed eds
            trans repr incl excl ref refs misc wt ht temp tbsp tsp ltd co corp inc bros info comp""",
        ),
        (
            Short.EITHER,
            """St Inc Co Cos Corp Ltd Bros Jr Sr Esq Dept Depts Univ Assn Assns Assoc Intl Natl Mfg Ave Blvd Rd Ln Hwy
            Sq Ct Ph.D Ed.D Psy.D Pharm.D Litt.D D.Phil M.Sc B.Sc M.Phil M.Ed B.Ed LL.B LL.M Ph etc al
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
            Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Sask Alta""",
        ),
        (Short.CLOCK, "a.m p.m"),
    )
    for word in listed.split()
}
SHORT |= {
    word.upper(): SHORT[word]
    for word in "Mr Mrs Dr Sen Rep Gov Gen Lt Sgt St No Inc Corp Ltd Jan Feb Aug Sept Oct Nov Dec".split()
}  # headlines within the text
