"""`copydesk learn`: a correction is a term, proven, or nothing is changed."""

from pathlib import Path
from typing import Any

import pytest

SENTENCE = "Ten percent chose Barrioneuvo, 41, who won the seat."


def test_a_correction_is_caught_the_next_time(newsroom: Any) -> None:
    ran = newsroom.run(
        "learn", "Barrioneuvo", "Barrionuevo", "--date", "2026-11-20", "--link", "https://paper.example/12",
        "--note", 'She spells it with "nue".', "--sentence", SENTENCE,
    )  # fmt: skip
    assert (ran.exit_code, ran.stdout) == (0, f"{Path.cwd() / 'desk' / 'house.toml'}: house.barrionuevo learned.\n")
    assert "copydesk.toml" in ran.stderr
    newsroom.write("copydesk.toml", 'style = ["desk/house.toml"]\n')
    newsroom.write("a.txt", "Later Barrioneuvo spoke of 10 percent.\n")
    assert newsroom.found() == ["a.txt:1:7 house.barrionuevo", "a.txt:1:28 numbers.percent"]
    tried = newsroom.run("try", "desk/house.toml")
    assert (tried.exit_code, tried.stdout) == (0, "house: terms 1, troubles 0.\n")
    pack = newsroom.read("desk/house.toml")
    assert "- Ten percent chose [[Barrioneuvo]], 41, who won the seat.\n" in pack
    assert "+ Ten percent chose Barrionuevo, 41, who won the seat.\n" in pack
    assert 'source = "Correction of 2026-11-20 https://paper.example/12"' in pack


def test_more_go_into_the_pack_that_the_style_names(newsroom: Any) -> None:
    newsroom.write("copydesk.toml", 'style = ["ap", "own.toml"]\n')
    newsroom.write(
        "own.toml", '# Ours.\ntitle = "Ours"\n\n[terms.city_hall]\nwrong = ["town hall"]\nright = "City Hall"\n'
    )
    assert newsroom.run("learn", "council house", "City Hall").exit_code == 0
    assert newsroom.run("learn", "the Minister for Fish", "the minister of fisheries").exit_code == 0
    pack = newsroom.read("own.toml")
    assert pack.startswith("# Ours.\n")
    assert "[terms.city_hall_2]\n" in pack
    newsroom.write("a.txt", "He met the Minister for Fish.\n")
    assert newsroom.found() == ["a.txt:1:8 own.the_minister_of_fisheries"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a", "a"), "“a” cannot be both wrong and right"),
        (("", "a"), "a correction needs what was wrong"),
        (("a", " "), "a correction needs what was wrong"),
        (("Lee", "Ann Lee"), "“Lee” stands in “Ann Lee”: give more of the words around it"),
        (("Lea", "Lee", "--sentence", "Ann Lee won."), "“Lea” must stand in the sentence once"),
        (("Lea", "Lee", "--date", "yesterday"), "“yesterday” is not a date"),
        (("Lvov", "Lviv"), "“Lvov” is a term of “news.lviv” already"),
        (("Lwow", "Lvov"), "which “news.lviv” refuses"),
    ],
)
def test_what_cannot_be_learned_leaves_no_pack_behind(newsroom: Any, arguments: tuple[str, ...], said: str) -> None:
    ran = newsroom.run("learn", *arguments)
    assert ran.exit_code == 2
    assert said in ran.stderr
    assert not Path("desk/house.toml").exists()


def test_what_cannot_be_proven_leaves_the_pack_as_it_was(newsroom: Any) -> None:
    newsroom.write("own.toml", 'use = ["ap"]\n')
    ran = newsroom.run("learn", "a tenth of them", "10 percent of them", "--pack", "own.toml")
    assert ran.exit_code == 1
    assert "numbers.percent" in ran.stdout
    assert newsroom.read("own.toml") == 'use = ["ap"]\n'


def test_a_pack_that_is_wrong_already_is_named_with_its_line(newsroom: Any) -> None:
    newsroom.write("own.toml", "\nuses = []\n")
    ran = newsroom.run("learn", "Lea", "Lee", "--pack", "own.toml")
    assert ran.exit_code == 2
    assert "own.toml:2: unknown key “uses”; did you mean “use”?" in ran.stderr
