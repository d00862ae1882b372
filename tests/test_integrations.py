"""The files that others run us by: sound by their schemas, and what they run does what they say."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
TEMPLATE = yaml.safe_load((ROOT / "integrations/gitlab-ci.yml").read_text(encoding="utf-8"))
bash = pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-actions", "action.yml"),
        ("vendor.gitlab-ci", "integrations/gitlab-ci.yml"),
    ],
)
def test_a_file_is_what_its_schema_asks_for(schema: str, file: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(ROOT / file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout


def ran_by(script: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", **variables}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def action(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step of the action as GitHub does, with the inputs that are given and the others' defaults."""
    step = ACTION["runs"]["steps"][-1]
    given = {name: inputs.get(name.replace("-", "_"), each["default"]) for name, each in ACTION["inputs"].items()}
    variables = {key: given[value.split("inputs.")[1].rstrip(" }")] for key, value in step["env"].items()}
    return ran_by(step["run"], folder, **variables)


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "one.txt").write_text("The council said the the orchestra would stay.\n", encoding="utf-8")
    (tmp_path / "two.txt").write_text("The council met in Kiev.\n", encoding="utf-8")
    return tmp_path


@bash
def test_the_action_annotates_and_fails(stories: Path) -> None:
    ran = action(stories)
    assert ran.returncode == 1, ran.stderr
    assert [line.split(",")[0] for line in sorted(ran.stdout.splitlines())] == [
        "::error file=a b/one.txt",
        "::warning file=two.txt",
    ]


@bash
def test_the_action_writes_reports_and_takes_its_inputs(stories: Path) -> None:
    ran = action(
        stories,
        paths="a b\ntwo.txt\n",
        fail_on="error",
        level="error",
        sarif="s.sarif",
        html="r.html",
        excerpts="false",
    )
    assert ran.returncode == 1, ran.stderr
    results = json.loads((stories / "s.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert [each["ruleId"] for each in results] == ["slips.doubled_word"]
    assert "orchestra" not in (stories / "r.html").read_text(encoding="utf-8")
    assert action(stories, paths="two.txt", fail_on="error").returncode == 0


@bash
@pytest.mark.skipif(not shutil.which("git"), reason="there is no git")
def test_the_action_can_keep_to_what_a_branch_changed(stories: Path) -> None:
    commit = "git -c user.name=Ann -c user.email=ann@localhost commit --quiet --all --message Stories"
    prepared = ran_by(f"git init --quiet && git add . && {commit}", stories)
    assert prepared.returncode == 0, prepared.stderr
    with (stories / "two.txt").open("a", encoding="utf-8") as story:
        story.write("\nIt met again in Kiev on Friday.\n")
    ran = action(stories, changed_since="HEAD")
    assert ran.returncode == 1, ran.stderr
    assert [line.partition(",end")[0] for line in ran.stdout.splitlines()] == ["::warning file=two.txt,line=3"]


@bash
def test_an_input_of_the_action_is_never_run(stories: Path) -> None:
    ran = action(stories, paths="$(touch owned); touch owned", style="`touch owned`")
    assert ran.returncode == 2
    assert not (stories / "owned").exists()


@bash
def test_what_gitlab_runs_writes_what_it_collects(stories: Path) -> None:
    job: dict[str, Any] = TEMPLATE["copydesk"]
    variables = {name: str(value) for name, value in TEMPLATE["variables"].items()}
    ran = ran_by(job["script"][-1], stories, **variables)
    assert ran.returncode == 1, ran.stderr
    reports = job["artifacts"]["reports"]
    assert len(json.loads((stories / reports["codequality"]).read_text(encoding="utf-8"))) == 2
    assert (stories / reports["junit"]).exists()
    assert all((stories / path).exists() for path in job["artifacts"]["paths"])
