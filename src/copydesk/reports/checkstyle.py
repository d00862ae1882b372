"""Checkstyle's XML, which most build servers and editors read."""

from collections.abc import Iterable, Iterator

from copydesk.diagnostic import Level, Result
from copydesk.reports import printable
from copydesk.reports.github import said


def report(results: Iterable[Result]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n'
    for result in results:
        if result.diagnostics:
            yield f"{_file(result)}\n"
    yield "</checkstyle>\n"


def _file(result: Result) -> str:
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    file = Element("file", name=printable(result.path))
    for found in result.diagnostics:
        line, column = result.lines.place(found.span.start)
        SubElement(
            file,
            "error",
            line=str(line),
            column=str(column),
            severity=SEVERITIES[found.level],
            message=printable(said(found)),
            source=found.check,
        )
    indent(file)
    return tostring(file, encoding="unicode")


SEVERITIES = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "info"}
