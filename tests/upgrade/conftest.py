"""Where the binaries are, and the data of each stored release."""
import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import release  # noqa: E402

BUILD = release.ROOT / os.environ.get("ACCORD_BUILD", "build")
BIN = BUILD / "bin"
VERSIONS = sorted(path.parent.name for path in release.HERE.glob("*/about.json"))


@pytest.fixture(scope="session")
def stored():
    """The folder of a release. As long as none was made (previous names HEAD), migrations may still change where they stand,
    and data that do not fit them are made anew, from this tree: then these tests show less, but never nothing."""
    def folder(version):
        kept = release.HERE / version
        if release.PREVIOUS_COMMIT != "HEAD" or version != release.PREVIOUS or release.fits(kept):
            return kept
        fresh = BUILD / "upgrade" / version
        if not (fresh / "about.json").exists() or not release.fits(fresh):
            print(f"tests/upgrade/{version} is older than the tree's migrations and not released: made anew")
            release.make(fresh, BIN, BUILD.resolve() / "upgrade" / "site")
        return fresh
    return folder
