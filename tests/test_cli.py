"""The command, as it is typed."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from copydesk.cli import main

CLEAN = "The council met on Monday.\n"
FAULTY = "The council met in Kiev , on Monday.\n"
COMMANDS = main.list_commands(click.Context(main))


@pytest.fixture(autouse=True)
def _somewhere_without_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def copydesk(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, catch_exceptions=False)


def story(text: str | bytes = FAULTY, name: str = "story.txt") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


# What is found, and the exit code


def test_clean_copy_exits_0() -> None:
    story(CLEAN)
    ran = copydesk("check", "story.txt")
    assert (ran.exit_code, ran.stdout) == (0, "No findings in 1 file.\n")


def test_a_finding_exits_1_and_names_its_place() -> None:
    story()
    ran = copydesk("check", "story.txt", "--output-format", "concise")
    assert ran.exit_code == 1
    kyiv, space = ran.stdout.splitlines()
    assert kyiv == "story.txt:1:20: warning news.kyiv Use “Kyiv”."
    assert space.startswith("story.txt:1:24: ")
    assert space.endswith(" slips.space_before_mark Close up the space before the mark.")


def test_exit_zero_is_for_who_only_wants_to_read() -> None:
    story()
    assert copydesk("check", "story.txt", "--exit-zero").exit_code == 0


def test_fail_on_error_lets_warnings_pass() -> None:
    story("The council met in Kiev on Monday.\n")
    assert copydesk("check", "story.txt", "--fail-on", "error").exit_code == 0


def test_quiet_prints_nothing_and_the_exit_code_tells() -> None:
    story()
    ran = copydesk("check", "-q", "story.txt")
    assert (ran.exit_code, ran.output) == (1, "")


def test_several_paths_and_folders_are_checked_together() -> None:
    story(CLEAN, "a/one.txt")
    story(FAULTY, "a/b/two.txt")
    story(FAULTY, "three.txt")
    ran = copydesk("check", "a", "three.txt", "--output-format", "json")
    assert [Path(file["path"]).name for file in json.loads(ran.stdout)["files"]] == ["two.txt", "one.txt", "three.txt"]


def test_gitignored_stories_are_left_out() -> None:
    story("drafts/\n", ".gitignore")
    story(FAULTY, "drafts/one.txt")
    story(CLEAN, "two.txt")
    assert copydesk("check", ".").exit_code == 0


def test_standard_input_is_read_where_a_dash_stands() -> None:
    ran = copydesk(
        "check", "-", "--stdin-filename", "desk/story.txt", "--output-format", "concise", stdin=FAULTY.encode()
    )
    assert ran.stdout.startswith(f"{Path('desk/story.txt')}:1:20: ")


def test_statistics_count_by_check() -> None:
    story()
    assert "1  warning  news.kyiv\n" in copydesk("check", "story.txt", "--statistics").stdout


def test_no_excerpt_keeps_the_copy_out_of_the_report() -> None:
    story()
    assert "council" not in copydesk("check", "story.txt", "--no-excerpt").stdout


def test_a_report_can_go_into_a_file() -> None:
    story()
    ran = copydesk("check", "story.txt", "--output-format", "jsonl", "--output", "report.jsonl")
    assert ran.stdout == ""
    assert [json.loads(line)["check"] for line in Path("report.jsonl").read_text(encoding="utf-8").splitlines()] == [
        "news.kyiv",
        "slips.space_before_mark",
    ]


def test_color_is_for_terminals_only() -> None:
    story()
    assert "\x1b[" not in copydesk("check", "story.txt").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (60.0, False)])
def test_a_bar_is_shown_on_a_terminal_when_it_takes_long(patience: float, shown: bool) -> None:
    import pty

    for number in range(3):
        story(CLEAN, f"{number}.txt")
    terminal, stderr = pty.openpty()
    script = f"from copydesk import cli; cli.PATIENCE = {patience}; cli.main(['check', '.'])"
    subprocess.run([sys.executable, "-c", script], stdout=subprocess.DEVNULL, stderr=stderr, check=True)
    os.write(stderr, b"the end")
    assert (b"Reading" in os.read(terminal, 10_000)) is shown


# What is on


def test_select_runs_these_checks_only_and_ignore_leaves_some_out() -> None:
    story()
    assert "news.kyiv" not in copydesk("check", "story.txt", "--select", "slips").stdout
    assert "slips" not in copydesk("check", "story.txt", "--ignore", "slips,quotes").stdout


def test_advice_is_shown_when_asked_for() -> None:
    story("The council met.\n\nIt said " + "that the plan had failed and " * 9 + "went home.\n")
    assert copydesk("check", "story.txt").exit_code == 0
    assert "readability.long_sentence" in copydesk("check", "story.txt", "--level", "advice").stdout
    assert "readability.long_sentence" in copydesk("check", "story.txt", "--select", "readability").stdout


def test_a_story_is_judged_by_the_style_of_its_day() -> None:
    story("The council met in Kiev on Monday.\n")
    assert copydesk("check", "story.txt", "--published", "2014-02-20").exit_code == 0


def test_the_nearest_configuration_is_read_and_the_command_line_overrules_it() -> None:
    story('ignore = ["news.kyiv", "slips"]\n', "copydesk.toml")
    story(FAULTY, "desk/story.txt")
    assert copydesk("check", "desk/story.txt").exit_code == 0
    assert copydesk("check", "desk/story.txt", "--isolated").exit_code == 1
    assert copydesk("check", "desk/story.txt", "--ignore", "structure").exit_code == 1


def test_a_table_in_pyproject_is_a_configuration_too() -> None:
    story('[tool.copydesk]\nstyle = ["news"]\nignore = ["news", "slips"]\n', "pyproject.toml")
    story()
    assert copydesk("check", "story.txt").exit_code == 0


def test_a_desks_own_pack_adds_to_the_style() -> None:
    story('use = ["ap"]\n[terms.cop_shop]\nwrong = ["cop shop"]\nright = "police station"\n', "desk/house.toml")
    story('style = ["desk/house.toml"]\n', "copydesk.toml")
    story("Two cop shops closed in Kiev.\n")
    said = copydesk("check", "story.txt", "--output-format", "concise").stdout
    assert "house.cop_shop Use “police stations”." in said
    assert "news.kyiv" in said


def test_the_desks_own_words_are_known() -> None:
    story("He saidpassengers were safe.\n")
    assert copydesk("check", "story.txt", "--select", "slips.fused_words").exit_code == 1
    story("# ours\nSaidpassengers  # a sponsor\n", "desk/words.txt")
    story('word-lists = ["desk/words.txt"]\n', "copydesk.toml")
    assert copydesk("check", "story.txt", "--select", "slips.fused_words").exit_code == 0


# Fixes


def test_fix_mends_what_cannot_be_wrong_and_reports_the_rest() -> None:
    path = story(b"\xef\xbb\xbfThe council met in Kiev , on Monday.\r\nIt left .\r\n")
    path.chmod(0o640)
    ran = copydesk("check", "story.txt", "--fix", "--output-format", "concise")
    assert path.read_bytes() == b"\xef\xbb\xbfThe council met in Kiev, on Monday.\r\nIt left.\r\n"
    assert "news.kyiv" in ran.stdout
    assert "slips" not in ran.stdout
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_diff_shows_what_fix_would_do_and_does_nothing() -> None:
    path = story()
    ran = copydesk("check", "story.txt", "--diff")
    assert "-The council met in Kiev , on Monday.\n+The council met in Kiev, on Monday.\n" in ran.stdout
    assert path.read_text(encoding="utf-8") == FAULTY


def test_diff_beside_fix_only_shows() -> None:
    path = story()
    assert "+The council met in Kiev, on Monday.\n" in copydesk("check", "story.txt", "--fix", "--diff").stdout
    assert path.read_text(encoding="utf-8") == FAULTY


def test_fix_has_nothing_to_write_to_on_standard_input() -> None:
    ran = copydesk("check", "-", "--fix", stdin=b"")
    assert ran.exit_code == 2
    assert "--diff" in ran.stderr


# Bad input: a clear message, exit 2, and the other files are still checked


def checked_beside_a_good_one(*arguments: str) -> str:
    story(FAULTY, "good.txt")
    ran = copydesk("check", *arguments, "good.txt", "--output-format", "concise")
    assert ran.exit_code == 2
    assert "good.txt:1:20: warning news.kyiv" in ran.stdout
    return ran.stderr


def test_a_missing_path() -> None:
    assert checked_beside_a_good_one("nowhere.txt") == "copydesk: nowhere.txt: no such file or folder\n"


def test_a_folder_without_copy() -> None:
    Path("empty").mkdir()
    assert checked_beside_a_good_one("empty").startswith("copydesk: empty: no copy found")


def test_a_binary_file() -> None:
    story(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture.txt")
    assert "picture.txt: a binary file" in checked_beside_a_good_one("picture.txt")


def test_undecodable_bytes_are_named_by_line_and_byte() -> None:
    story("Ünder the bridgé.\n".encode() + b"\xff\x81 broken\n", "broken.txt")
    said = checked_beside_a_good_one("broken.txt")
    assert "broken.txt" in said
    assert "line 2" in said


def test_an_enormous_file_is_refused_unless_it_is_asked_for() -> None:
    story("Long line. " * 500_000, "long.txt")
    assert "--max-size" in checked_beside_a_good_one("long.txt")
    assert copydesk("check", "long.txt", "--max-size", "9000000", "--select", "news").exit_code == 0


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\n\n", b"   "])
def test_a_file_with_nothing_in_it_is_clean(content: bytes) -> None:
    story(content)
    assert copydesk("check", "story.txt").exit_code == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read() -> None:
    story(CLEAN, "secret.txt").chmod(0)
    assert "secret.txt" in checked_beside_a_good_one("secret.txt")


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ('style = ["ap"\n', "copydesk.toml:1: Unclosed array"),
        ('\nstile = ["ap"]\n', "copydesk.toml:2: unknown key “stile”; did you mean “style”?"),
        ('style = "ap"\n', "copydesk.toml:1: “style” must be a list of strings, not 'ap'"),
        ('style = ["app"]\n', "no style is called “app”; did you mean “ap”?"),
        ('style = ["missing.toml"]\n', "missing.toml: No such file or directory"),
        ('select = ["slip"]\n', "copydesk.toml:1: no check is called “slip”; did you mean “slips”?"),
        ('level = "warn"\n', "copydesk.toml:1: “level” must be one of “advice”, “warning”, “error”, not 'warn'"),
        ("max-size = 0\n", "copydesk.toml:1: “max-size” must be a whole number above 0, not 0"),
        ('word-lists = ["words.txt"]\n', "copydesk.toml:1: "),
        ('[levels]\nslips = "loud"\n', "copydesk.toml:2: “slips” must be one of"),
        ('[levels]\nslip = "error"\n', "no check is called “slip”; did you mean “slips”?"),
        ('[options."readability.long_sentence"]\nmots = 3\n', "has no option “mots”; did you mean “most”?"),
        ('[options."readability.long_sentence"]\nmost = "3"\n', "“most” must be like 35, not '3'"),
    ],
)
def test_a_bad_configuration_is_named_by_file_line_and_key(config: str, said: str) -> None:
    story(config, "copydesk.toml")
    story()
    ran = copydesk("check", "story.txt")
    assert ran.exit_code == 2
    assert said in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--style", "guardain"), "no style is called “guardain”"),
        (("--select", "slips.dubled_word"), "did you mean “slips.doubled_word”?"),
        (("--output-format", "jason"), "did you mean “json”?"),
        (("--published", "Monday"), "“Monday” is not a date such as 2022-10-17"),
        (("--config", "nowhere.toml"), "nowhere.toml: No such file or directory"),
        (("--output", "nowhere/report.txt"), "No such file or directory"),
    ],
)
def test_a_bad_argument_is_named_with_the_nearest_good_one(arguments: tuple[str, ...], said: str) -> None:
    story()
    ran = copydesk("check", "story.txt", *arguments)
    assert ran.exit_code == 2
    assert said in ran.stderr


# The other commands


def test_explain_shows_the_page_of_a_check() -> None:
    ran = copydesk("explain", "slips.space_before_mark")
    assert ran.stdout.startswith("slips.space_before_mark (")
    assert "\n\nClose up the space before a mark.\n" in ran.stdout
    assert "\n= " in ran.stdout


def test_explain_shows_the_page_of_a_term_with_its_source() -> None:
    ran = copydesk("explain", "news.kyiv")
    assert "Use “Kyiv”, not “Kiev”." in ran.stdout
    assert "Source: AP" in ran.stdout
    assert "Since 2019-08-14" in ran.stdout


def test_explain_knows_the_terms_of_a_desk_and_gives_a_list_its_lines(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text('use = ["ap"]\nterms-csv = ["words.csv"]\n', encoding="utf-8")
    (tmp_path / "words.csv").write_text("fish wife,fishwife,Ours is one word.\n", encoding="utf-8")
    ran = copydesk("explain", "--isolated", "--style", str(tmp_path / "house.toml"), "house.fishwife")
    assert "Ours is one word.\n\n- [[fish wife]]\n+ fishwife\n" in ran.stdout


def test_explain_lists_a_family() -> None:
    assert "slips.space_before_mark" in copydesk("explain", "slips").stdout


def test_explain_tells_of_a_wrapped_tool_and_lists_its_parts() -> None:
    lines = copydesk("explain", "proselint").stdout.splitlines()
    assert lines[0].startswith("Report what proselint reports")
    assert any(line.startswith("proselint.spelling.able_atable ") for line in lines)
    assert "demonstrable" in copydesk("explain", "proselint.spelling.able_atable").stdout


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--select", "proselint"), {"proselint.spelling.misc", "proselint.cliches.misc.garner"}),
        (("--select", "proselint.spelling"), {"proselint.spelling.misc"}),
        (("--select", "proselint", "--ignore", "proselint.spelling"), {"proselint.cliches.misc.garner"}),
        (("--ignore", "proselint.spelling.misc"), set()),
        ((), {"proselint.spelling.misc"}),
    ],
)
def test_each_part_of_a_wrapped_tool_is_selected_and_ignored_by_itself(
    options: tuple[str, ...], found: set[str]
) -> None:
    story("The odds are miniscule, at the end of the day, he wrote.\n")
    ran = copydesk(
        "check", "--isolated", "--style", "news", "--ignore", "spelling", "--output-format", "jsonl", *options
    )
    assert {json.loads(line)["check"] for line in ran.stdout.splitlines()} == found


def test_explain_names_the_nearest() -> None:
    ran = copydesk("explain", "slips.doubled_wort")
    assert ran.exit_code == 2
    assert "did you mean “slips.doubled_word”?" in ran.stderr


def test_list_says_what_is_on() -> None:
    lines = copydesk("list", "--style", "news").stdout.splitlines()
    assert any(line.startswith("on ") and " slips.space_before_mark " in line for line in lines)
    assert any(line.startswith("off warning  titles.before_name ") for line in lines)


def test_config_says_where_each_value_came_from() -> None:
    story('\nignore = ["quotes"]\n', "copydesk.toml")
    lines = copydesk("config", "--style", "news").stdout.splitlines()
    assert any(line.split() == ["style", "news", "--style"] for line in lines)
    assert any(line.startswith("ignore ") and line.endswith("copydesk.toml:2") for line in lines)
    assert any(line.startswith("fail-on ") and line.endswith("default") for line in lines)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_help(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    assert command.help
    for parameter in command.params:
        assert not isinstance(parameter, click.Option) or parameter.help, parameter.name


# How hard it is to read


def test_stats_measures_files_folders_and_standard_input() -> None:
    story(CLEAN, "stories/a.txt")
    story(CLEAN, "b.txt")
    ran = copydesk("stats", "stories", "b.txt", "-", stdin=CLEAN.encode())
    assert ran.exit_code == 0
    assert [line.split()[0] for line in ran.stdout.splitlines()] == ["story", "stories/a.txt", "b.txt", "-", "total"]
    assert ran.stdout.splitlines()[-1].split()[1:3] == ["15", "3"]


def test_stats_exits_2_where_a_story_cannot_be_read_and_measures_the_others() -> None:
    story(CLEAN, "a.txt")
    story(b"\0", "b.txt")
    ran = copydesk("stats", "a.txt", "b.txt", "c.txt", "--format", "csv")
    assert ran.exit_code == 2
    assert [line.split(",")[0] for line in ran.stdout.splitlines()] == ["path", "a.txt", ""]
    assert "b.txt: a binary file" in ran.stderr
    assert "c.txt: no such file" in ran.stderr


def test_stats_says_whose_formulas_and_writes_into_a_file() -> None:
    story(CLEAN)
    copydesk("stats", "story.txt", "--format", "json", "--formula", "textstat", "--output", "out.json")
    assert json.loads(Path("out.json").read_text("utf-8"))["formula"] == "textstat"


def test_stats_keeps_to_the_configuration() -> None:
    story(CLEAN, "a.txt")
    story(CLEAN, "drafts/b.txt")
    Path("copydesk.toml").write_text('exclude = ["drafts/"]\n', "utf-8")
    assert "drafts" not in copydesk("stats", ".").stdout


# The names of a story

NAMED = "Kowalczyk hired\n\nNina Kowalczyk, of Minot, met Bo Diaz on Monday.\n\nThen Kowalcyzk left with Diaz.\n"


def test_names_lists_them_with_their_places_and_marks_the_ledgers_own() -> None:
    story(NAMED)
    story('names = ["desk/names.csv"]\n', "copydesk.toml")
    story("name,note\nNina Kowalczyk,council manager\n", "desk/names.csv")
    ran = copydesk("names", "story.txt")
    assert ran.exit_code == 0
    assert ran.stdout.splitlines() == [
        "People",
        "✓ Nina Kowalczyk  1:1 3:1  (council manager)",
        "  Bo Diaz         3:31 5:26",
        "Places",
        "  Minot           3:20",
        "Other names",
        "  Kowalcyzk       5:6",
    ]


def test_names_reads_standard_input_and_says_what_it_cannot_read() -> None:
    assert "Nina Kowalczyk" in copydesk("names", "-", stdin=NAMED.encode()).stdout
    ran = copydesk("names", "missing.txt")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "missing.txt: no such file" in ran.stderr


def test_a_near_miss_of_a_listed_name_is_asked_about() -> None:
    story(NAMED)
    story('names = ["names.txt"]\n', "copydesk.toml")
    story("Nina Kowalczyk\n", "names.txt")
    ran = copydesk("check", "story.txt", "--select", "names.ledger", "--output-format", "concise")
    assert "story.txt:5:6: warning names.ledger “Kowalcyzk” here, “Nina Kowalczyk” on the desk's list" in ran.stdout


def test_a_ledger_that_is_wrong_ends_the_run_with_its_line() -> None:
    story()
    story('names = ["names.csv"]\n', "copydesk.toml")
    story("who\nAnn Lee\n", "names.csv")
    ran = copydesk("check", "story.txt")
    assert ran.exit_code == 2
    assert "names.csv:1: the first line must name the columns" in ran.stderr


def test_a_profile_says_how_long_each_check_took_and_what_it_found() -> None:
    story()
    ran = copydesk("check", "story.txt", "--profile")
    assert ran.stdout == copydesk("check", "story.txt").stdout
    head, *rows = (line.split() for line in ran.stderr.splitlines())
    assert head[:4] == ["ms", "share", "calls", "findings"]
    assert ["1", "1", "news.kyiv"] in [row[2:] for row in rows]
    assert "(reading.words.words)" in ran.stderr
    assert sum(float(row[1].rstrip("%")) for row in rows) == pytest.approx(100, abs=5)
