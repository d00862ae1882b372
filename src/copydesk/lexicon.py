"""What is a word, how common it is, what was meant."""


class Lexicon:
    """A stand-in until the baked one is here."""

    def __init__(self, words: object = ()) -> None: ...
