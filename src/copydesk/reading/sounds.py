"""Whether what is written begins with the sound of a vowel."""

from copydesk.regex import regex


def begins_with_vowel(word: str) -> bool | None:
    """Whether a word, a number or an initialism is said with a vowel first; None where readers differ."""
    if word[0].isdigit():
        return _number(word)
    if LETTER_FIRST.match(word):
        return word[0].upper() in VOWEL_NAMES
    if INITIALS.match(word):
        return _initialism(word)
    if not word[0].isascii() or (word[0].isupper() and DOUBTFUL_NAME.match(word)):
        return None
    return _word(word.lower())


def _number(word: str) -> bool | None:
    if word.startswith("0"):
        return None  # nought, zero, oh
    digits = word.partition("-")[0].partition(".")[0]
    first = digits.partition(",")[0]
    figures = FIGURES.match(first)
    assert figures  # it begins with a digit
    leading = figures[0]
    if leading[0] == "8":
        return True
    if digits.startswith(("1,1", "1,8")):
        return None  # one thousand eight hundred, or eighteen hundred
    if leading in ("11", "18"):
        return True
    if leading[:2] in ("11", "18") and len(leading) == 4:
        return None
    return False


def _initialism(word: str) -> bool | None:
    """“NBC” is said letter by letter, “NATO” as a word: that matters where the letter's name begins otherwise."""
    letters = LETTERS.match(word)
    name = letters[0] if letters else word
    by_name = name[0] in VOWEL_NAMES
    if name in SPELLED or not VOWEL.search(name):
        return by_name
    if name in SAID:
        return name[0] in "AEIO"
    if name[0] in "FHLMNRSX":
        return None
    if name[0] == "U":
        return None if len(name) > 3 else False
    return by_name


def _word(word: str) -> bool | None:
    if word[0] in "aeio" and not YOU_OR_W.match(word):
        return True
    if word[0] == "u":
        return not YOU_OR_W.match(word)
    if SILENT_H.match(word):
        return True
    if (
        EITHER.match(word)
        or not SAYABLE.search(word)
        or (word[0] == "y" and len(word) > 1 and word[1] not in "aeiou")
        or word[0] == "x"
    ):
        return None
    return False


VOWEL_NAMES = frozenset("AEFHILMNORSX")
LETTER_FIRST = regex(r"[A-Za-z](?:$|-|\d)|[A-Z]['’]s?$")
INITIALS = regex(r"[A-Z]{2,}(?:s|['’]s?|-.*|\d.*)?$")
LETTERS = regex(r"[A-Z]+")
FIGURES = regex(r"\d+")
VOWEL = regex(r"[AEIOU]")
DOUBTFUL_NAME = regex(r"[HXYÀ-ɏ]|Eu[^r]|U[^nks]|Ou|[A-Z][a-z]?[A-Z]")
YOU_OR_W = regex(
    r"eu|ewe|uk[eru]|ukip|us[aeiu]|usu|ut[aeio]|ur[aeiou]|ubi|ufo|uga|unani|unary|uni(?!n|m[ap]|de)|uyg|uig|uu"
    r"|one(?!r|id|ill|g)|once|oui|ouag|oax"
)
SILENT_H = regex(r"hour|honest|hono(?:u?r)|heir")
SAYABLE = regex(r"[aeiouy]")
EITHER = regex(r"herb|homag")
SAID = frozenset(
    """NATO NASA FEMA FIFA FARC FISA HUD HAMAS HIPAA LASER MASH MERS MENSA NASDAQ NAFTA NASCAR NICE
    NORAD NOAA RADAR RAM ROM RICO SARS SALT SWAT SEAL SNAP START SWIFT SCOTUS SIM LAN LIV MOMA MAGA NIMBY RIBA
    UNESCO UNICEF USAID UKIP""".split()
)
SPELLED = frozenset(
    """FBI FDA FAA FIA FAO FEC HIV HBO HGV IOC LED LGBTQ LGBTQIA LGBTI MBA MEP MIT MRI MOU MLA NBA NHL NFL NGO
    NIH NRA NSA NUS RAF RNA SUV SOS SEC SAS SMS SIU MSP MP MVP MDMA MOT MTA MIA MEPs NEA NEC RSPCA RPI ROI
    FOI HSE HVAC LLC LPGA MLS NPR NYPD LAPD FCC FTC RV RCMP SNP SMU UCLA USC XL XXL""".split()
)
