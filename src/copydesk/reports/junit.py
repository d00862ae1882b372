"""JUnit's XML: each story is a suite, each finding a test that failed; advice fails none."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.reports import excerpt as excerpt_of
from copydesk.reports import printable
from copydesk.reports.github import said

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def report(results: Iterable[Result], *, excerpt: bool = True) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk">\n'
    for result in results:
        yield f"{_suite(result, excerpt)}\n"
    yield "</testsuites>\n"


def _suite(result: Result, excerpt: bool) -> str:
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    path = printable(result.path)
    failures = sum(found.level > Level.ADVICE for found in result.diagnostics)
    tests = max(1, len(result.diagnostics))
    suite = Element("testsuite", name=path, tests=str(tests), failures=str(failures), errors="0", skipped="0")
    if not result.diagnostics:
        SubElement(suite, "testcase", name="clean", classname=path)
    for found in result.diagnostics:
        _case(suite, result, found, excerpt)
    indent(suite)
    return tostring(suite, encoding="unicode")


def _case(suite: "Element", result: Result, found: Diagnostic, excerpt: bool) -> None:
    from xml.etree.ElementTree import SubElement

    line, column = result.lines.place(found.span.start)
    name = f"{found.check} {line}:{column}"
    case = SubElement(suite, "testcase", name=name, classname=suite.attrib["name"], line=str(line))
    message = printable(said(found))
    told = f"{suite.attrib['name']}:{line}:{column}: {message}"
    if excerpt and not found.private:
        told += "\n" + printable("".join(excerpt_of(result.source, found.span, ROOM)))
    if found.level > Level.ADVICE:
        SubElement(case, "failure", message=message, type=str(found.level)).text = told
    else:
        SubElement(case, "system-out").text = told


ROOM = 120
