"""make deb: the package is installed on a copy of this machine, set up, used, upgraded, and taken away again."""
import os
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "upgrade"))
import trees  # noqa: E402

# The copy is an overlay over this machine's own root in namespaces of its own: what happens in it stays in it, and ends
# with it. Its network is a loopback that nobody else has.
COPY = """set -eu
mount -t tmpfs none "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay none -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
cd "$1/root"
mount -t proc none proc
mount --rbind /dev dev
mount -t tmpfs none run
mkdir -p ".$2"
mount --rbind "$2" ".$2"
mkdir -p ".$4"
mount --rbind "$4" ".$4"
exec chroot . /usr/bin/python3 "$2/tests/deploy/inside.py" "$3" "$5"
"""


def in_copy(folder, package, newer):
    return subprocess.run(["unshare", "--mount", "--pid", "--net", "--ipc", "--uts", "--fork", "--kill-child", "sh", "-c", COPY,
                           "sh", str(folder), str(ROOT), str(package), str(newer.parent), str(newer)],
                          capture_output=True, text=True, timeout=300)


def can_copy():
    return os.geteuid() == 0 and subprocess.run(["unshare", "--mount", "--pid", "--net", "--fork", "true"],
                                                capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def package():
    done = subprocess.run(["make", "-s", "deb"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return ROOT / done.stdout.strip().splitlines()[-1]


@pytest.fixture(scope="module")
def newer(package, tmp_path_factory):
    """The same package as the release after: a higher version, and the migrations of tests/upgrade/next."""
    folder = tmp_path_factory.mktemp("newer")
    tree = folder / "tree"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    old = re.search(r"^Version: (\S+)$", (tree / "DEBIAN/control").read_text(), flags=re.M)[1]
    for name in ("control", "postinst"):
        path = tree / "DEBIAN" / name
        path.write_text(path.read_text().replace(old, trees.version_after(old)))
    assert trees.bring(tree / "usr/share/accord")
    done = folder / "newer.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", tree, done], check=True, capture_output=True)
    return done


@pytest.mark.skipif(not can_copy(), reason="a copy of this machine needs root and namespaces")
def test_the_package_from_installing_to_purging(package, newer, tmp_path):
    done = in_copy(tmp_path, package, newer)
    assert done.returncode == 0 and done.stdout.rstrip().endswith("good"), done.stdout + done.stderr


def test_the_same_commit_makes_the_same_package(package):
    first = package.read_bytes()
    subprocess.run(["make", "-s", "deb"], cwd=ROOT, check=True, capture_output=True)
    assert package.read_bytes() == first
