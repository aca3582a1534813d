"""Runs the built tool on generated worlds, and makes the case of a disagreement small."""
import collections
import copy
import json
import os
import pathlib
import random
import subprocess

import text
from oracle import World

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACCORD = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin/accord"


# How much engine and oracle were compared on, by kind; said at the end of a run.
AGREED = collections.Counter()


def write(folder, directory, agreements, hand=text.Hand()):
    """The files of a world; the folder of agreements holds nothing else."""
    inside = folder / "agreements"
    inside.mkdir(parents=True, exist_ok=True)
    for old in inside.iterdir():
        old.unlink()
    (folder / "directory.yaml").write_text(text.directory(directory, hand))
    for agreement in agreements:
        (inside / f"{agreement['agreement']}-{agreement['version']}.yaml").write_text(text.agreement(agreement, hand))


def decide(folder, requests):
    """What the tool answers, one answer a request."""
    return decide_by(folder / "directory.yaml", folder / "agreements", requests)


def decide_by(directory, agreements, requests):
    made = subprocess.run([ACCORD, "decide", "--directory", directory, "--agreements", agreements],
                          input="".join(json.dumps(request) + "\n" for request in requests), capture_output=True, text=True)
    assert made.returncode == 0, f"{made.stderr}\nof {directory}"
    answers = [json.loads(line) for line in made.stdout.splitlines()]
    assert len(answers) == len(requests)
    return answers


def agree(mine, theirs):
    """Every code, list and order; of an error the words with which it begins."""
    if "error" in mine:
        return theirs.get("id") == mine["id"] and theirs.get("error", "").startswith(mine["error"])
    return mine == theirs


# --- a small case -----------------------------------------------------------------------------------------------------

class Case:
    """A world and one request on which tool and oracle disagree."""

    def __init__(self, folder, directory, agreements, request):
        self.folder, self.directory, self.agreements, self.request = folder, directory, agreements, request

    def answers(self):
        write(self.folder, self.directory, self.agreements)
        return World(self.directory, self.agreements).decide(self.request), decide(self.folder, [self.request])[0]

    def disagrees(self):
        try:
            return not agree(*self.answers())
        except AssertionError:
            return False

    def shrink(self):
        for classes in [[cls] for cls in self.request.get("classes") or ()]:
            if self.try_with(request={**self.request, "classes": classes}):
                break
        for key in ("release", "told", "accepted", "client"):
            self.try_with(request={name: value for name, value in self.request.items() if name != key})
        for agreement in list(self.agreements):
            self.try_with(agreements=[other for other in self.agreements if other is not agreement])
        for agreement in self.agreements:
            for section in list(agreement["sections"]):
                fewer = {**agreement, "sections": [other for other in agreement["sections"] if other is not section]}
                self.try_with(agreements=[fewer if other["sections"] is agreement["sections"] else other for other in self.agreements])
        return self

    def try_with(self, **change):
        before = {name: getattr(self, name) for name in change}
        vars(self).update(change)
        if not self.disagrees():
            vars(self).update(before)
            return False
        return True

    def __str__(self):
        mine, theirs = self.answers()
        files = "\n".join(f"--- {path.name}\n{path.read_text()}" for path in sorted(self.folder.rglob("*.yaml")))
        return f"{files}--- request\n{json.dumps(self.request)}\n--- oracle\n{json.dumps(mine)}\n--- tool\n{json.dumps(theirs)}\n"


def compare(maker, folder, count):
    """Answers of both on so many requests of this world; the first disagreement, small, or None."""
    write(folder, maker.directory, maker.agreements, text.Hand(random.Random(maker.seed)))
    requests = list(maker.requests(count))
    mine = [maker.world.decide(request) for request in requests]
    for request, one, other in zip(requests, mine, decide(folder, requests)):
        if not agree(one, other):
            case = Case(folder / "small", copy.deepcopy(maker.directory), copy.deepcopy(maker.agreements), request)
            return mine, str(case.shrink()) if case.disagrees() else f"{folder}: {request}\n{one}\n{other}\n"
    return mine, None
