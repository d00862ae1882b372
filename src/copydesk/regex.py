"""Regular expressions that are compiled when they are first used: a run needs few of all there are."""

import re
from typing import Any, cast


def regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, later. Compiling all that a story's checks hold would double the start-up."""
    return cast("re.Pattern[str]", _Regex(expression, flags))


class _Regex:
    def __init__(self, expression: str, flags: int) -> None:
        self._written = expression, flags

    def __getattr__(self, name: str) -> Any:
        """Asked for what is not here yet: from now on the compiled expression's methods are."""
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(*self._written)
        vars(self).update({method: getattr(compiled, method) for method in METHODS})
        return getattr(compiled, name)


METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")
