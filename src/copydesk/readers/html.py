"""HTML: a whole page, or the body of a story as an editor or a content system exports it."""

from collections.abc import Sequence
from datetime import date

from copydesk.document import Document, Draft, Kind
from copydesk.markup.flow import COLLAPSED, Block, Flow, Place
from copydesk.markup.story import day, write
from copydesk.markup.walk import Walk
from copydesk.regex import regex

extensions: tuple[str, ...] = (".html", ".htm", ".xhtml")


def read(source: str) -> Document:
    """Read what a reader of the page would call the story.

    White space is collapsed and entities are decoded, as in a browser; a page that is not well formed is read as one
    would. Code, a keyboard's keys and passages marked as in another language are read as U+FFFC, so that their
    neighbours do not meet; what is struck out, hidden, or the page's own (menus, forms, comments, what is related) is
    not read. A line break is a space, two end a segment.
    """
    flow = Flow(source, COLLAPSED)
    walk = Walk(flow)
    walk.over(0, len(source))
    walk.end()
    draft = Draft(source)
    for note in walk.notes:
        draft.note(*note)
    blocks = story(flow.blocks)
    if not any(block.place.kind is Kind.HEADLINE for block in blocks):
        blocks = [*title(walk, source), *blocks]
    write(draft, one_headline(blocks))
    return draft.document(published(walk))


def story(blocks: Sequence[Block]) -> list[Block]:
    """The blocks that are the story, and what its page has above it: a headline, a byline."""
    copy = [block for block in blocks if not block.place.furniture]
    if weight(copy) < min(LITTLE, weight(blocks) / 4):
        copy = list(blocks)  # what looks like furniture holds it all
    mine = body([block for block in copy if not block.place.masthead]) or copy
    first = mine[0] if mine else None
    above = []
    for block in copy:
        if block is first:
            break
        if block.place.kind in TOP and not block.linked:
            above.append(block)
    if any(block.place.kind is Kind.HEADLINE for block in mine):
        above = [block for block in above if block.place.kind is not Kind.HEADLINE]
    return [*above, *mine]


def body(blocks: Sequence[Block]) -> list[Block]:
    """The articles, or else the main part of the page, or else all of it."""
    weights: dict[int, int] = {}
    for block in blocks:
        weights[block.place.article] = weights.get(block.place.article, 0) + len(block.text)
    loose = weights.pop(0, 0)
    largest = max(weights.values(), default=0)
    if largest and 2 * largest >= loose:  # else they are teasers
        return [block for block in blocks if 4 * weights.get(block.place.article, 0) >= largest]
    main = [block for block in blocks if block.place.main]
    kept = main or blocks
    return [block for block in kept if not block.place.article] if largest and loose else list(kept)


def weight(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def title(walk: Walk, source: str) -> list[Block]:
    """The title of the page, without the name of the site behind it, for want of a headline."""
    if walk.title is None or walk.title.inner is None:
        return []
    start, end = walk.title.inner
    if site := SITE.search(source, start, end):
        end = site.start()
    flow = Flow(source, COLLAPSED)
    flow.place = Place(Kind.HEADLINE)
    flow.escaped(start, end)
    flow.end()
    return flow.blocks


def one_headline(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, a second headline taken for a subhead."""
    read, found = list[Block](), False
    for block in blocks:
        if block.place.kind is Kind.HEADLINE:
            read.append(block._replace(place=block.place._replace(kind=Kind.SUBHEAD)) if found else block)
            found = True
        else:
            read.append(block)
    return read


def published(walk: Walk) -> date | None:
    days = (day(walk.dates[said]) for said in ("meta", "data", "published", "time") if said in walk.dates)
    return next((found for found in days if found), None)


LITTLE = 200  # characters
TOP = frozenset({Kind.HEADLINE, Kind.DEK, Kind.BYLINE})
SITE = regex(r"\s(?:[|·»:]{1,2}\s[^|·»<]{1,50}|(?:[-–—]|&\#?\w+;)\s(?:(?:[A-Z][\w.’'&;-]*|of|the|and)\s*){1,6})\s*$")
