"""copydesk reads news copy the way a copy desk does, and reports what it would query."""

__version__ = "0.1.0"
