"""What `--fix` may change in a marked-up story: copy as it stands, and nothing else."""

from pathlib import Path

import pytest

from copydesk.config import configured
from copydesk.desk import Desk
from copydesk.fix import fixed


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(configured(Path("/"), isolated=True, select=("slips.space_before_mark",)))


def mended(desk: Desk, source: str, path: str) -> str:
    return fixed(source, desk.read(source, path).diagnostics)[0]


LEAD = "The council, which met for five hours on Monday, voted to keep the library open on Sundays for a year."


@pytest.mark.parametrize(
    ("path", "wrong", "right"),
    [
        ("a.html", f"<p>{LEAD} It rose <b>5 , then</b>.</p>", f"<p>{LEAD} It rose <b>5, then</b>.</p>"),
        ("a.html", f"<p>{LEAD} It left , too.</p>", f"<p>{LEAD} It left, too.</p>"),
        ("a.md", f"{LEAD} It rose **5 , then**.", f"{LEAD} It rose **5, then**."),
        (
            "a.md",
            f"---\ntitle: x\n---\r\n\r\n{LEAD}\r\nIt left , too.",
            f"---\ntitle: x\n---\r\n\r\n{LEAD}\r\nIt left, too.",
        ),
    ],
)
def test_mends_copy(desk: Desk, path: str, wrong: str, right: str) -> None:
    assert mended(desk, wrong, path) == right


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("a.html", f"<p>{LEAD} It rose 5 <b>,</b> then.</p>"),
        ("a.html", f"<p>{LEAD} It rose 5&#32;, then&nbsp;, so.</p>"),
        ("a.html", f'<p>{LEAD}</p><img alt="Dogs , too, up 5 , then">'),
        ("a.html", f'<p>{LEAD} <a href="/5 , then" title="Dogs , too">It</a> is <code>5 , then</code>.</p>'),
        ("a.html", f"<p>{LEAD}</p><!-- Dogs , too --><pre>5 , then</pre>"),
        ("a.html", f"<p>{LEAD}</p><blockquote>It rose 5 , then.</blockquote>"),
        ("a.html", f"<p>{LEAD} &ldquo;It rose 5 , then,&rdquo; she said.</p>"),
        ("a.md", f"{LEAD} It rose 5 *, then*."),
        ("a.md", f"{LEAD} `5 , then` and [it](/5 'Dogs , too').\n\n    5 , then\n"),
        ("a.md", f"{LEAD}\n\n![Dogs , too](a.jpg 'Up 5 , then')"),
        ("a.md", f"{LEAD}\n\n> It rose 5 , then."),
        ("a.md", f'---\ntitle: "Dogs , too, up 5 , then"\nslug: dogs , too\n---\n{LEAD}'),
        ("a.md", f'{LEAD}\n\n{{{{< figure caption="Dogs , too" >}}}}'),
    ],
)
def test_leaves_alone(desk: Desk, path: str, source: str) -> None:
    assert mended(desk, source, path) == source


def test_a_finding_in_an_attribute_has_its_exact_place(desk: Desk) -> None:
    source = f'<p>{LEAD}</p><img alt="A dog , and a cat">'
    (found,) = desk.read(source, "a.html").diagnostics
    assert source[found.span.start : found.span.end] == " ,"
    assert not found.safe
