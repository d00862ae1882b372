"""The public API, as users type it; mypy reads this file, nobody runs it."""

from datetime import date
from pathlib import Path

import copydesk
from copydesk import Diagnostic, Level, Result, Span, Stet, check_file, check_text, fix_text

result: Result = check_text("He said the the plan failed.", style="news", published=date(2022, 10, 17))
result = check_text("He said.", style=["news", "desk/house.toml"], level=Level.ADVICE)
result = check_text("# A title", path="story.md")
mended: str = fix_text("He said , then left.", style="ap", published=date(2022, 10, 17), unsafe=True)
standing: tuple[tuple[Diagnostic, Stet], ...] = result.stets
result = check_file(Path("story.txt"), style="ap")
result = copydesk.check_file("story.txt")
found: tuple[Diagnostic, ...] = result.diagnostics
for each in found:
    span: Span = each.span
    fixes: tuple[str, ...] = each.fixes
    line: int = result.lines.place(span.start).line
    if each.level >= Level.WARNING and each.safe:
        print(each.check, each.message, line, fixes)
try:
    check_file("missing.txt")
except copydesk.Unreadable as error:
    print(error.path, error.message)
except copydesk.Misconfigured as error:
    print(error)
