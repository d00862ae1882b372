"""No test reaches the network: first on PYTHONPATH, this is imported by every Python that a test starts.

An audit hook sees what C code does, too, and cannot be taken off. It raises no OSError, which would be taken for a bad
connection and handled.
"""

import sys
from typing import Any

REFUSED = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}


def refuse(event: str, given: tuple[Any, ...]) -> None:
    if event in REFUSED and not (event == "socket.connect" and isinstance(given[1], (str, bytes))):  # a Unix socket
        raise RuntimeError(f"a test asked for the network: {event} {given[1:]}")


sys.addaudithook(refuse)
