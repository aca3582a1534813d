"""The log's tree as hash tiles (C2SP tlog-tiles): who has a checkpoint and these has its root and its history without asking for a proof. They
are fetched and held against it by docs/check_log.py, which was written from the specification and shares nothing with what serves them."""
import os
import subprocess
import sys

import pytest
from conftest import BIN, own_site
from house import ROOT, House
from test_checkpoint import NAME, OFFICER, asked, grow, held, key, signed

sys.path.insert(0, str(ROOT / "docs"))
import check_log    # noqa: E402

TILE = 256 * 32


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with own_site(House(tmp_path_factory.mktemp("tiles"), BIN, settings=("fsync = off",), patient=True), ()) as opened:
        opened.key = key(opened, NAME).stdout.strip()
        yield opened


def size_of(note):
    return int(note.split(b"\n")[1])


def names(size):
    """Of every tile of a tree of that size, with how many hashes it has."""
    for level in range(64):
        count = size >> 8 * level
        for first in range(0, count, 256):
            width = min(256, count - first)
            yield check_log.tile_name(level, first // 256, width), width


def got(site, name, person=OFFICER):
    answer = asked(site, name, person)
    assert answer.status == 200, (name, answer.body)
    assert answer.headers["content-type"] == "application/octet-stream" and answer.headers["accord-disclosure"]
    return answer.body


def fetched(site, folder, size):
    """As a monitor keeps them."""
    for name, width in names(size):
        raw = got(site, name)
        assert len(raw) == 32 * width, name
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(raw)
    return folder


def check(note, site, folder, place, *older, **more):
    (folder / "checkpoint").write_bytes(note)
    return subprocess.run([ROOT / "docs/check_log.py", "tiles", folder / "checkpoint", site.key, place, *older], capture_output=True, text=True,
                          check=False, **more)


def grown_past(site, size):
    while size_of(note := signed(site)) <= size:
        grow(site)
    return note


def test_tiles_come_to_the_root_that_was_signed(site, tmp_path):
    note = grown_past(site, 300)
    size = size_of(note)
    folder = fetched(site, tmp_path, size)
    assert [hashed.hex() for hashed in check_log.tiled(str(folder), 0, size)] == [row[0] for row in site.rows(
        "select encode(hash, 'hex') from audit.leaf where idx < %s order by idx", size)]
    well = check(note, site, folder, folder)
    assert well.returncode == 0 and held(tmp_path, note, site.key) in well.stdout, (well.stdout, well.stderr)


def test_one_changed_hash_of_any_level_does_not_hold(site, tmp_path):
    note = grown_past(site, 300)
    folder = fetched(site, tmp_path, size_of(note))
    assert {name.split("/")[1] for name, _ in names(size_of(note))} == {"0", "1"}
    for name, width in names(size_of(note)):
        raw = (folder / name).read_bytes()
        for at in (0, 32 * width - 1):
            (folder / name).write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1:])
            bad = check(note, site, folder, folder)
            assert bad.returncode == 1 and "DOES NOT HOLD" in bad.stdout, (name, at, bad.stdout, bad.stderr)
        (folder / name).write_bytes(raw[:-32])
        short = check(note, site, folder, folder)
        assert short.returncode == 1 and name in short.stderr, name
        (folder / name).write_bytes(raw)
    assert check(note, site, folder, folder).returncode == 0
    (folder / name).unlink()
    assert check(note, site, folder, folder).returncode == 1


def test_a_log_is_followed_by_its_url_alone(site, tmp_path):
    """With the token of an officer, and with nobody's."""
    old = held(tmp_path, signed(site), site.key)
    grow(site)
    note = signed(site)
    token = {**os.environ, "ACCORD_TOKEN": site.token(person=OFFICER)}
    url = f"http://127.0.0.1:{site.site.http_port}/v1/log/"
    well = check(note, site, tmp_path, url, old, env=token)
    assert well.returncode == 0, (well.stdout, well.stderr)
    other = f"{old.split(':')[0]}:{check_log.sha(b'another').hex()}"
    assert "DOES NOT HOLD" in check(note, site, tmp_path, url, other, env=token).stdout
    assert "401" in check(note, site, tmp_path, url, old, env={**os.environ, "ACCORD_TOKEN": ""}).stderr


def test_a_partial_tile_becomes_full_and_stays_as_it_is(site, tmp_path):
    before = signed(site)
    first = size_of(before) // 256
    old, width = held(tmp_path, before, site.key), size_of(before) % 256
    if width == 0:
        grow(site)
        before = signed(site)
        old, width = held(tmp_path, before, site.key), size_of(before) % 256
    full, partial = (check_log.tile_name(0, first, w) for w in (256, width))
    told = got(site, partial)
    assert asked(site, full).status == 404, "it is not full yet"
    after = grown_past(site, 256 * (first + 1))
    whole = got(site, full)
    assert len(whole) == TILE and whole[:32 * width] == told == got(site, partial)
    above = got(site, check_log.tile_name(1, first // 256, (first + 1) % 256))
    assert above[-32:] == root_of([whole[at:at + 32] for at in range(0, TILE, 32)]), "the root of a full tile stands above it"
    folder = fetched(site, tmp_path, size_of(after))
    well = check(after, site, folder, folder, old)
    assert well.returncode == 0, "the log begins with what it was"
    grow(site)
    signed(site)
    assert got(site, full) == whole


def root_of(hashes):
    """RFC 9162 section 2.1.1, as it stands there."""
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return check_log.node(root_of(hashes[:split]), root_of(hashes[split:]))


def test_what_is_not_published_and_what_is_no_tile_are_not_there(site):
    size = size_of(grown_past(site, 300))
    gone = asked(site, "checkpoint", "ada")
    assert gone.status == 404
    ahead = size // 256 + 40        # nothing grows so far meanwhile
    beyond = [check_log.tile_name(*tile) for tile in (
        (0, ahead, 1), (0, ahead, 256), (1, 0, 255), (1, 0, 256), (1, 1, 1), (2, 0, 1), (7, 0, 1), (8, 0, 1), (63, 0, 1), (63, 0, 256),
        (0, 10**18 - 1, 255), (0, 2**56 - 1, 256), (1, 2**55, 1))]
    wrong = ["tile/entries/000", "tile/0", "tile/0/0", "tile/00/000", "tile/64/000", "tile/0/x000/000", "tile/0/000/", "tile/0/000.p/0",
             "tile/0/000.p/01", "tile/0/000.p/256", "tile/0/000.p/1/", "tile//000", "tile/-1/000", "tile/0/-01", "tile/0/000.p/1%20",
             "tile/0/%30%30%30", "tile/0%2f000", "tile/", "tile", "tile/0/" + 40 * "x001/" + "000"]
    for name in beyond + wrong:
        answer = asked(site, name)
        assert (answer.status, answer.body) == (404, gone.body), name


def test_they_are_for_whom_the_checkpoint_is_for(site):
    gone = asked(site, "tile/0/000.p/1", "ada")
    for person in ("ada", "dana", "north-chief", "aid-counsel"):
        for name in ("checkpoint", "tile/0/000.p/1", "tile/0/000", "tile/63/000", "tile/no/tile"):
            answer = asked(site, name, person)
            assert (answer.status, answer.body) == (404, gone.body), (person, name)
    assert got(site, "tile/0/000.p/1", "south-privacy") == got(site, "tile/0/000.p/1")
