#!/usr/bin/env python3
"""Lint stories kept one a line (JSON with `id` and `text`) and print the findings, one a line.

usage: findings.py [--style PACK] [--advice] STORIES.jsonl… > FINDINGS.jsonl

Spans are half-open character offsets into the story's text.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from copydesk import Diagnostic, Level, Span, check_text


def stories(paths: list[str]) -> Iterator[tuple[str, str]]:
    for path in paths:
        with Path(path).open(encoding="utf-8") as lines:
            for line in lines:
                story = json.loads(line)
                yield story["id"], story["text"]


def place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def described(story: str, found: Diagnostic) -> dict[str, object]:
    return {
        "id": story,
        "check": found.check,
        "level": str(found.level),
        "message": found.message,
        **place(found.span),
        "fixes": found.fixes,
        "related": [place(span) for span in found.related],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--style", default="ap")
    parser.add_argument("--advice", action="store_true", help="findings of level advice, too")
    asked = parser.parse_args()
    level = Level.ADVICE if asked.advice else Level.WARNING
    for story, text in stories(asked.stories):
        for found in check_text(text, style=asked.style, level=level).diagnostics:
            print(json.dumps(described(story, found), ensure_ascii=False))


if __name__ == "__main__":
    main()
