"""What is known of the elements of HTML: which are blocks, which hold no copy, which end which."""

from copydesk.document import Kind

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
TRANSPARENT = frozenset({"em", "i", "u", "span", "small", "mark", "font", "big", "abbr", "cite", "ins", "sub", "label"})
"""Elements that say nothing of their text; without attributes they need not be remembered."""
BLOCKS = frozenset("""
    html head body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol optgroup option p pre search section
    select summary table tbody td tfoot th thead tr ul template noscript canvas video audio object
""".split())  # fmt: skip
SKIPPED = frozenset("""
    template noscript svg math canvas video audio object button select datalist del s strike rt rp
    pre legend map noframes
""".split())  # fmt: skip
REPLACED = frozenset({"code", "kbd", "samp", "var", "tt"})
P = frozenset({"p"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "menu", "dir", "dl", "table", "td", "th", "blockquote", "article"})
TABLES = frozenset({"table"})
IMPLIED = {
    "li": (frozenset({"li"}), LISTS),
    "dt": (frozenset({"dt", "dd"}), LISTS),
    "dd": (frozenset({"dt", "dd"}), LISTS),
    "td": (frozenset({"td", "th"}), TABLES | {"tr"}),
    "th": (frozenset({"td", "th"}), TABLES | {"tr"}),
    "tr": (frozenset({"td", "th", "tr"}), TABLES),
    **{heading: (HEADINGS, LISTS | {"div", "section"}) for heading in HEADINGS},
}
"""What the start of an element ends, and what stands in the way of that."""
CELLS = frozenset({"td", "th", "caption"})
PARTS = CELLS | {"tr", "tbody", "thead", "tfoot", "table"}
APART = frozenset({"span", "time", "a"})
LAID_OUT = frozenset({Kind.CAPTION, Kind.BYLINE})
STICKY = frozenset({Kind.BLOCK_QUOTATION, Kind.CAPTION, Kind.BYLINE, Kind.DEK, Kind.CORRECTION})
"""What stands in one of these is that, whatever element it is."""
ELEMENT_KINDS = {
    "h1": Kind.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "summary"), Kind.SUBHEAD),
    **dict.fromkeys(("li", "dt", "dd"), Kind.LIST_ITEM),
    "blockquote": Kind.BLOCK_QUOTATION,
    **dict.fromkeys(("figcaption", "caption"), Kind.CAPTION),
    **dict.fromkeys(("td", "th"), Kind.TABLE_CELL),
}
DATES = {
    "article:published_time": "meta",
    "og:article:published_time": "meta",
    "datepublished": "meta",
    "pubdate": "meta",
    "publish-date": "meta",
    "publication_date": "meta",
    "date": "meta",
    "dc.date": "meta",
    "dc.date.issued": "meta",
    "parsely-pub-date": "meta",
    "sailthru.date": "meta",
}
