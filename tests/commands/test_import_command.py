"""`copydesk import`: what is taken does as it did where it came from, and what is left is told with the reason."""

from pathlib import Path
from typing import Any

import pytest


def imported(newsroom: Any, kind: str, source: str) -> list[str]:
    ran = newsroom.run("import", kind, source, "--output", "own.toml")
    assert ran.exit_code == 0
    return list(ran.stdout.splitlines())


def reported(newsroom: Any, copy: str, *options: str) -> list[str]:
    """What the pack alone says: the words it found, and its message."""
    newsroom.write("a.txt", copy)
    ran = newsroom.run("check", "a.txt", "--isolated", "--style", "own.toml", "--output-format", "concise", *options)
    return [line.split(": ", 1)[1].split(" ", 2)[2] for line in ran.stdout.splitlines()]


# A list


def test_a_list_of_two_columns_or_three(newsroom: Any) -> None:
    newsroom.write(
        "w.csv", 'wrong,right\n# ours\nadvisor,adviser\n"town hall",City Hall,"Ours, on Main Street."\n\nx\na,a\n'
    )
    assert imported(newsroom, "csv", "w.csv") == [
        "w.csv:6: left out: what is wrong or what is right is missing",
        "w.csv:7: left out: what is wrong is right",
        "own.toml: 2 terms, 0 by our own checks, 2 left out.",
    ]
    assert reported(newsroom, "Two advisors met at the town hall.\n") == ["Use “advisers”.", "Use “City Hall”."]


def test_a_phrase_is_taken_once(newsroom: Any) -> None:
    newsroom.write("w.csv", "Advisor,adviser\nadvisor,counsel\n")
    assert imported(newsroom, "csv", "w.csv")[0] == "w.csv:2: left out: w.csv:1 has it already"


# Typerighter

RULES = """\
Dami(e|a)n Egan,Damien Egan,"MP last elected in 2024"
(?i)coa?l ?hole,coalhole,
(\\d+) per cent,$1%,
Keir Starmer,Keir Starmer,The prime minister
foo(?=bar),x,
(unclosed,x,
nothing,,
"""


def test_typerighters_csv(newsroom: Any) -> None:
    newsroom.write("rules.csv", RULES)
    left = imported(newsroom, "typerighter", "rules.csv")
    assert left[0] == "rules.csv:4: left out: it confirms what is right, and finds nothing wrong"
    assert left[1].startswith("rules.csv:5: left out: RE2, which runs patterns here in linear time, cannot read it")
    assert left[2].startswith("rules.csv:6: left out: RE2")
    assert left[3] == "rules.csv:7: left out: it says neither what is right nor what to ask"
    assert left[4] == "own.toml: 3 terms, 0 by our own checks, 4 left out."
    copy = "Damian Egan and Damien Egan went to the Coal Hole with “10 per cent”.\n"
    assert reported(newsroom, copy) == ["MP last elected in 2024", "Use “coalhole”.", "Use “10%”."]


def test_typerighters_json(newsroom: Any) -> None:
    newsroom.write(
        "rules.json",
        '{"rules": [{"id": "1", "regex": "Teh+", "replacement": {"text": "The"}, "description": "Typo"},'
        '{"id": "2", "xml": "<rule/>"}, {"id": "3", "word": "xylo"},'
        '{"externalId": "4", "ruleType": "regex", "pattern": "utilise", "replacement": "use", "advisoryRule": true},'
        '{"id": "5", "pattern": "x", "isArchived": true}]}',
    )
    assert [line.split(": ", 2)[1] for line in imported(newsroom, "typerighter", "rules.json")[:-1]] == [
        "rule 2",
        "rule 3",
        "rule 5",
    ]
    assert reported(newsroom, "Teh they utilise it.\n") == ["Typo"]
    assert reported(newsroom, "Teh they utilise it.\n", "--level", "advice") == ["Typo", "Use “use”."]


# Vale

VALE = {
    "Wordy.yml": "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: error\nignorecase: true\ntokens:\n"
    "  - in order to\n  - ver(?:y|ily) unique\n  - e\\.g\\.\n",
    "Swap.yml": "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nignorecase: false\nswap:\n"
    "  utilize: use\n  a lot: many|much\n  '(?:web|Web)-?site': website\n",
    "Heads.yml": "extends: existence\nmessage: No end punctuation in headings.\nscope: heading\nnonword: true\n"
    "tokens:\n  - '[a-z0-9][.]\\s*$'\n",
    "Long.yml": "extends: occurrence\nmessage: Long.\nscope: sentence\nmax: 12\ntoken: '\\b(\\w+)\\b'\n",
    "Twice.yml": "extends: repetition\nmessage: \"'%s' twice\"\ntokens:\n  - '[^\\s]+'\n",
    "Grade.yml": "extends: readability\nmessage: Hard.\ngrade: 8\nmetrics:\n  - Flesch-Kincaid\n",
    "Title.yml": "extends: capitalization\nmessage: Title.\nscope: heading\nmatch: $title\n",
    "Both.yml": "extends: consistency\nmessage: x\neither:\n  advisor: adviser\n",
    "Script.yml": "extends: script\nmessage: x\nscript: x\n",
    "Raw.yml": "extends: existence\nmessage: x\nscope: raw\ntokens:\n  - x\n",
    "Look.yml": "extends: existence\nmessage: x\ntokens:\n  - foo(?!bar)\n",
    "Broken.yml": "extends: [\n",
    "meta.yml": "name: x\n",
}


@pytest.fixture
def vale(newsroom: Any) -> list[str]:
    for name, rule in VALE.items():
        newsroom.write(f"styles/House/{name}", rule)
    return imported(newsroom, "vale", "styles/House")


def test_a_style_of_vale_tells_what_was_left_and_why(newsroom: Any, vale: list[str]) -> None:
    told = {Path(line.split(": ")[0]).name: line.split(": left out: ")[1] for line in vale[:-1]}
    assert sorted(told) == ["Both.yml", "Broken.yml", "Look.yml", "Raw.yml", "Script.yml", "meta.yml"]
    assert told["Script.yml"] == "“script”: it is a program in Vale's own language"
    assert told["Raw.yml"] == "its scope, raw, is none that copydesk knows"
    assert vale[-1] == "own.toml: 7 terms, 4 by our own checks, 6 left out."


def test_phrases_patterns_and_swaps_match_as_in_vale(newsroom: Any, vale: list[str]) -> None:
    assert reported(newsroom, "In order to win, “we utilize the Web-site a lot”, e.g. a verily unique one.\n") == [
        "Avoid “in order to”.",
        "Use “use”, not “utilize”.",
        "Use “website”, not this.",
        "Use “many or much”, not “a lot”.",
        "Avoid “e.g.”.",
        "Avoid this.",
    ]
    assert reported(newsroom, "Utilize reordering to win; utilizes, a lottery, websiteless.\n") == []


def test_a_scope_is_a_part_of_a_story(newsroom: Any, vale: list[str]) -> None:
    newsroom.write("b.md", "# All is well.\n\nAll is well.\n")
    assert newsroom.found("b.md", "--isolated", "--style", "own.toml") == ["b.md:1:10 own.heads"]


def test_what_our_own_checks_do_is_set(newsroom: Any, vale: list[str]) -> None:
    lines = newsroom.run("list", "--isolated", "--style", "own.toml").stdout.splitlines()
    on = {line.split()[2] for line in lines if line.startswith("on ")}
    assert on >= {"headlines.case", "readability.grade", "readability.long_sentence", "slips.doubled_word"}
    copy = "It left.\n\nThe council said on Monday that it would not go to the park at all.\n"
    assert len(reported(newsroom, copy, "--select", "readability.long_sentence")) == 1


# Bad input


@pytest.mark.parametrize(
    ("kind", "name", "text", "code", "said"),
    [
        ("csv", "w.csv", 'a,"b\n', 2, "w.csv:1: not CSV"),
        ("csv", "w.csv", "", 1, "nothing could be taken; no pack was written"),
        ("typerighter", "r.json", "[", 2, "r.json: not JSON"),
        ("typerighter", "r.json", "{}", 2, "r.json: not a list of rules"),
        ("typerighter", "r.json", "[1]", 2, "r.json: not a list of rules"),
        ("vale", "s/a.txt", "", 2, "s: no rule of Vale"),
        ("vale", "s/a.yml", "extends: nothing\n", 1, "nothing could be taken"),
    ],
)
def test_what_cannot_be_read(newsroom: Any, kind: str, name: str, text: str, code: int, said: str) -> None:
    newsroom.write(name, text)
    ran = newsroom.run("import", kind, name.split("/", maxsplit=1)[0], "--output", "own.toml")
    assert (ran.exit_code, said in ran.stderr) == (code, True), ran.output
    assert not Path("own.toml").exists()


def test_a_pack_that_is_there_is_left_as_it_is(newsroom: Any) -> None:
    newsroom.write("w.csv", "advisor,adviser\n")
    newsroom.write("own.toml", "# mine\n")
    ran = newsroom.run("import", "csv", "w.csv", "--output", "own.toml")
    assert (ran.exit_code, newsroom.read("own.toml")) == (2, "# mine\n")
    assert newsroom.run("import", "csv", "w.csv", "--output", "own.txt").exit_code == 2
