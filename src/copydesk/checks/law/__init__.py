"""Reminders for copy about crime, courts and private people. They are no legal advice."""
