"""Notices are judged before a site is given them, by the tool that judges them as Accord is built."""
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACCORD = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin/accord"


def check(folder):
    return subprocess.run([ACCORD, "notice", "check", folder], capture_output=True, text=True)


def test_those_of_this_tree_are_good():
    made = check(ROOT / "deploy/notices")
    assert made.returncode == 0 and "in 2 languages" in made.stdout, made.stderr


@pytest.mark.parametrize("file, old, new, says", [
    ("texts/en.yaml", "Please call", "The court says you may call", "a word that says what it is about"),
    ("texts/es.yaml", "subject: ", "subject: The ", "texts/es.yaml:"),
    ("events.yaml", "urgency: ", "urgency: soonest ", "events.yaml:"),
])
def test_one_that_is_wrong_is_named_with_its_line(tmp_path, file, old, new, says):
    folder = tmp_path / "notices"
    shutil.copytree(ROOT / "deploy/notices", folder)
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1))
    made = check(folder)
    assert made.returncode == 1 and says in made.stderr and ".yaml:" in made.stderr, made.stderr
