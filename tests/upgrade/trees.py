"""The programs that run beside each other: of the release before, of this tree, and of a release after it that is made up."""
import io
import os
import pathlib
import re
import shutil
import subprocess
import tarfile
from typing import NamedTuple

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NEXT = HERE / "next"        # what the made-up release brings: migrations, numbered after those that are there
SOURCES = ("Makefile", "LICENSE", "common", "proto", "services", "deploy")
# What its programs do otherwise: they write what those before them do not know.
SAVE = "services/referral/queries/callout.sql"
EDITS = (
    ("insert into request as r (id, kind,", "insert into request as r (saved_by, id, kind,"),
    ("\n\tselect id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,\n",
     "\n\tselect 'next', id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,\n"),
    ("do update set state = excluded.state,", "do update set saved_by = excluded.saved_by, state = excluded.state,"),
)
VERSION = re.compile(r'^(#define ACCORD_VERSION ")(\d+\.\d+\.\d+)(")$', flags=re.M)


class Release(NamedTuple):
    version: str
    root: pathlib.Path
    bin: pathlib.Path

    def migrations(self):
        files = [*self.root.glob("common/schema/*.sql"), *self.root.glob("services/*/schema/*.sql")]
        return {str(f.relative_to(self.root)) for f in files}


def version_of(header):
    return VERSION.search(header)[2]


def version_after(version):
    head, _, last = version.rpartition(".")
    return f"{head}.{int(last) + 1}"


def bring(root):
    """Puts the migrations of the made-up release into a tree; their names there."""
    brought = []
    for file in sorted(NEXT.rglob("*.sql")):
        folder = root / file.parent.relative_to(NEXT)
        number = 1 + max((int(f.name[:4]) for f in folder.glob("*.sql")), default=0)
        name = folder / f"{number:04}_{file.name}"
        name.write_bytes(file.read_bytes())
        brought.append(str(name.relative_to(root)))
    return brought


# --- building --------------------------------------------------------------------------------------------------------
def build(folder):
    """Programs without a sanitizer, as they are packaged."""
    env = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "SAN", "B")}
    done = subprocess.run(["make", "-s", "-j2", f"CC={os.environ.get('CC', 'gcc')}", "programs"], cwd=folder,
                          capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return Release(version_of((folder / "common/service.h").read_text()), folder, folder / "build" / "bin")


def this(binaries):
    return Release(version_of((ROOT / "common/service.h").read_text()), ROOT, binaries.resolve())


def git(*command):
    return subprocess.run(["git", *command], cwd=ROOT, capture_output=True)


def commit_of(name):
    """The commit's full name; None when this repository does not have it."""
    named = git("rev-parse", "--verify", "-q", f"{name}^{{commit}}")
    return named.stdout.decode().strip() if named.returncode == 0 else None


def of_commit(commit, folder):
    """Built once for each commit."""
    mark = folder / "commit"
    if not mark.exists() or mark.read_text() != commit:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with tarfile.open(fileobj=io.BytesIO(git("archive", commit).stdout)) as tree:
            tree.extractall(folder)
        build(folder)
        mark.write_text(commit)
    return build(folder)


def edited(path, text):
    """A file of the tree as the made-up release has it."""
    if path == "common/service.h":
        return VERSION.sub(lambda m: m[1] + version_after(m[2]) + m[3], text)
    if path == SAVE:
        for old, new in EDITS:
            assert text.count(old) == 1, f"{path} no longer says once: {old}"
            text = text.replace(old, new)
    return text


def made_up(folder):
    """The release after this tree. What did not change since the last time is not built again."""
    made = folder.with_name(folder.name + ".new")
    shutil.rmtree(made, ignore_errors=True)
    for name in SOURCES:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, _parent(made) / name)
    for path in ("common/service.h", SAVE):
        (made / path).write_text(edited(path, (made / path).read_text()))
    bring(made)
    _adopt(made, folder)
    return build(folder)


def _parent(folder):
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _adopt(made, folder):
    """Makes the folder's sources those just made; equal ones stay as old as they are."""
    wanted = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
    there = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and "build" not in path.relative_to(folder).parts[:1]}
    for path in there - wanted:
        (folder / path).unlink()
    for path in wanted:
        target = folder / path
        if path not in there or target.read_bytes() != (made / path).read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(made / path, target)
    shutil.rmtree(made)
