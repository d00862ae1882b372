"""The tags, comments and character references of HTML, found as a browser finds them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from copydesk.document import Kind, Span
from copydesk.regex import regex


class Tag(NamedTuple):
    """What stands between `<` and `>`; of an element that holds no markup (script, title) all of it."""

    start: int
    end: int
    name: str  # in lower case
    attributes: str = ""
    closes: bool = False
    inner: Span | None = None  # what stands in an element that holds no markup


def tag(found: re.Match[str]) -> Tag:
    """The tag that TOKEN found."""
    if found.lastgroup == "raw":
        inner = Span(*found.span("inner"))
        return Tag(*found.span(), found["element"].lower(), found["of_raw"], inner=inner)
    return Tag(*found.span(), found["name"].lower(), found["attributes"], found["slash"] == "/")


def attributes(tag: Tag) -> Iterator[tuple[str, Span]]:
    """The attributes of a tag, names in lower case, and where in the source their values stand."""
    shift = tag.start + 1 + len(tag.name)
    for found in ATTRIBUTE.finditer(tag.attributes):
        group = found.lastgroup or "name"
        start, end = found.span(group) if group != "name" else (found.end(), found.end())
        yield found["name"].lower(), Span(start + shift, end + shift)


@lru_cache(maxsize=4096)
def values(text: str) -> dict[str, str]:
    """The attributes in the text of a tag; the first of a name counts."""
    found = reversed(list(ATTRIBUTE.finditer(text)))
    return {each["name"].lower(): each["double"] or each["single"] or each["bare"] or "" for each in found}


class Looks(NamedTuple):
    """What an element's attributes say of what stands in it."""

    kind: Kind | None = None
    hidden: bool = False
    furniture: bool = False
    signed: bool = False
    dated: bool = False
    foreign: bool = False


PLAIN_LOOKS = Looks()


@lru_cache(maxsize=4096)
def looks(attributes: str) -> Looks:
    if not TELLING.search(attributes):
        return PLAIN_LOOKS
    given = values(attributes)
    names = (
        f" {given.get('class', '')} {given.get('id', '')} {given.get('itemprop', '')} {given.get('rel', '')} ".lower()
    )
    found = NAMED.search(names)
    what = found.lastgroup if found else ""
    hidden = "hidden" in given or NOT_SHOWN.search(given.get("style", "")) is not None or what == "hidden"
    role = given.get("role", "").lower()
    language = given.get("lang", "").lower()
    return Looks(
        KINDS.get(what or ""),
        hidden,
        furniture=what == "furniture" or role in FURNITURE_ROLES,
        signed=what == "byline",
        dated=what == "date",
        foreign=bool(language) and not language.startswith("en"),
    )


TELLING = regex(r"class|\bid\b|itemprop|rel\b|hidden|style|role|lang", re.IGNORECASE)
NOT_SHOWN = regex(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
FURNITURE_ROLES = frozenset({"navigation", "complementary", "contentinfo", "search", "banner", "menu", "dialog"})
KINDS = {"byline": Kind.BYLINE, "dek": Kind.DEK, "caption": Kind.CAPTION, "correction": Kind.CORRECTION,
         "verse": Kind.BLOCK_QUOTATION}  # fmt: skip
NAMED = regex(
    r"""
    (?<=[\s_]) (?:
        (?P<hidden>
          screen-reader-text | sr-only | visually-?hidden | assistive-text )
      | (?P<furniture> (?:related|recommended|promo|share|sharing|social|newsletter|subscri(?:be|ption)|signup
          |breadcrumbs?|comments?|comment-list|respond|cookies?|consent|paywall|advert(?:isement)?s?|ads?|sponsored
          |outbrain|taboola|(?:[\w-]+-)?pull-?quotes?|tags?-list|tagcloud|tag-links|cat-links|entry-tags|post-tags
          |author-(?:bio|box)|about-author|bio|read-?(?:more|next)|most-(?:read|popular)|trending|toolbar|masthead
          |site-(?:header|footer|branding|info)|skip-(?:to-content|link)|menu|navbar|navigation|pagination
          |post-navigation|toc|widget(?:-area)?|jp-relatedposts|sidebar|edit-link|sharedaddy|donate|donation)
          (?:[-_]{1,2}(?:posts?|stor(?:y|ies)|articles?|content|links?|box|list|block|bar|buttons?|tools|icons?|form
          |wrapper|container|section|area|module|widget|media|unit|slot|text|items?|nav|menu|sign-?up|promo|inline
          |\d+))* )
      | (?P<byline> (?:[\w-]+(?:__|-))? (?:by-?lines?|authors?|author-?names?)
          (?:__?[\w-]*|-(?:names?|links?|title|line))? | by | p-author | vcard )
      | (?P<dek> (?:[\w-]+(?:__|-))? (?:dek|deck|standfirst|sub-?title|sub-?headline|sub-?hed|summary)
          (?:__[\w-]*)? | p-summary )
      | (?P<caption> (?:[\w-]+(?:__|-))? (?:caption|cutline|photo-?credit|image-?credit)
          (?:__[\w-]*|-text)? | credit )
      | (?P<correction> corrections? | clarification )
      | (?P<verse> verse | poem | poetry | lyrics | stanza )
      | (?P<date> datepublished | datemodified | date | timestamp | pubdate | (?:post|entry|article|published)-?date
          | publish-?date | posted-on | entry-meta | post-meta | article-meta | dt-published | datetime | dateline )
    ) (?=\s)
    """,
    re.VERBOSE,
)
ATTRIBUTE = regex(
    r"""(?P<name>[^\s"'>/=][^\s>/=]*)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s>"'][^\s>]*)))?"""
)
RAW = "script|style|title|textarea|iframe|noembed|noframes|xmp"
ATTRIBUTES = r"""(?>[^>=]+|=\s*(?:"[^"]*"|'[^']*')?)*+"""  # a quotation mark counts after “=” only
# A tag or a comment that is not closed ends where the page does, as the standard says; so nothing is searched twice.
TOKEN = regex(
    rf"""
    <(?:
      (?P<raw>(?P<element>(?i:{RAW}))(?=[\s/>])(?P<of_raw>{ATTRIBUTES})(?:>|\Z)
        (?P<inner>(?s:.*?))(?:</(?i:(?P=element))(?=[\s/>])[^>]*(?:>|\Z)|\Z))
    | (?P<tag>(?P<slash>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<attributes>{ATTRIBUTES})(?:>|\Z))
    | (?P<comment>!--(?:-?>|(?s:.*?)(?:--!?>|\Z)))
    | (?P<other>[!?][^>]*(?:>|\Z)|/(?:[^a-zA-Z][^>]*)?>)
    )
    | (?P<reference>&(?:\#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?)
    """,
    re.VERBOSE,
)
