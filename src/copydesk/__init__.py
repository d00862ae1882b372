"""copydesk reads news copy the way a copy desk does, and reports what it would query."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from copydesk.api import check_file, check_text, fix_text
    from copydesk.diagnostic import Diagnostic, Finding, Level, Result, Stet
    from copydesk.document import Document, Span
    from copydesk.files import Unreadable
    from copydesk.toml import Misconfigured

__version__ = "0.1.0"
__all__ = [
    "Diagnostic",
    "Document",
    "Finding",
    "Level",
    "Misconfigured",
    "Result",
    "Span",
    "Stet",
    "Unreadable",
    "check_file",
    "check_text",
    "fix_text",
]

_HOMES = {
    "Diagnostic": "diagnostic",
    "Document": "document",
    "Finding": "diagnostic",
    "Level": "diagnostic",
    "Misconfigured": "toml",
    "Result": "diagnostic",
    "Span": "document",
    "Stet": "diagnostic",
    "Unreadable": "files",
    "check_file": "api",
    "check_text": "api",
    "fix_text": "api",
}


def __getattr__(name: str) -> Any:
    """A public name is imported when it is first asked for, so that `copydesk --help` waits for none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module “copydesk” has no attribute “{name}”")
    from importlib import import_module

    return getattr(import_module(f"copydesk.{_HOMES[name]}"), name)
