"""The states of the United States by their short forms."""

from copydesk.lexicon import table


def short_state(written: str) -> str:
    """The state as AP shortens it, of its name, a postal code or another short form; what is no state as it is.

    “Florida”, “FL” and “Fla.” are “Fla.”; Texas and seven others are never short.
    """
    name, older = state_name(written), table("states")["older"]
    return next(
        (short for short, full in table("states")["short"].items() if full == name and short not in older), name
    )


def state_name(written: str) -> str:
    """The name of the state, of a short form or a postal code; what is neither as it is."""
    name: str = table("states")["short"].get(written) or table("states")["postal"].get(written) or written
    return name
