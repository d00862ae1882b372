from textwrap import dedent

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports.statistics import report


def story(*found: tuple[str, Level]) -> Result:
    return Result("story.txt", "text", tuple(Diagnostic(Span(0, 4), check, level, "Why?") for check, level in found))


def test_each_check_is_counted_the_most_frequent_first() -> None:
    results = [
        story(*[("slips.made_up", Level.ERROR)] * 10),
        story(("ap.b", Level.WARNING)),
        story(("ap.a", Level.ERROR)),
    ]
    assert "".join(report(results)) == dedent("""\
        10  error    slips.made_up
         1  error    ap.a
         1  warning  ap.b
        """)


def test_nothing_found_is_nothing_counted() -> None:
    assert list(report([])) == []
