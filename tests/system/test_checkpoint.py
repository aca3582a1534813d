"""Signed checkpoints of the log: as the tool and a program written from the standards alone check them, and what follows from them."""
import base64
import pathlib
import re
import subprocess
import sys

import documents
import pytest
from conftest import BIN, own_site
from house import ROOT, House, wait_until

sys.path.insert(0, str(ROOT / "docs"))
import check_log    # noqa: E402

NAME = "rivers.example/log"
OFFICER = "north-privacy"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of its own: the first test finds no key."""
    with own_site(House(tmp_path_factory.mktemp("checkpoint"), BIN, settings=("fsync = off",), patient=True), ()) as opened:
        yield opened


def asked(site, what, person=OFFICER):
    return site.http("GET", f"/v1/log/{what}", site.token(person=person))


def key(site, *arguments, check=True):
    return site.site.accord("key", "log", *arguments, check=check)


@pytest.fixture(scope="module")
def first(site):
    """The public half of its first key."""
    return key(site, NAME).stdout.strip()


def held(tmp_path, note, line):
    """The SIZE:ROOT that both come to, or None: both say that it does not hold."""
    file = tmp_path / "checkpoint"
    file.write_bytes(note)
    ours = subprocess.run([BIN / "accord", "audit", "check-checkpoint", file, "--key", line], capture_output=True, text=True, check=False)
    theirs = subprocess.run([ROOT / "docs/check_log.py", "checkpoint", file, line], capture_output=True, text=True, check=False)
    assert (ours.returncode == 0) == (theirs.returncode == 0), (note, ours.stdout, ours.stderr, theirs.stdout, theirs.stderr)
    if ours.returncode:
        assert ours.returncode == 1 and "DOES NOT HOLD" in ours.stdout, (ours.stdout, ours.stderr)
        return None
    assert (root := re.search(r"^[0-9]+:[0-9a-f]{64}$", ours.stdout, re.M)[0]) in theirs.stdout
    return root


def signed(site):
    """A checkpoint of all that there is now."""
    site.settle()
    size = site.one("select max(size) from audit.tree")

    def whole():
        answer = asked(site, "checkpoint")
        return answer.body if answer.status == 200 and int(answer.body.split(b"\n")[1]) >= size else None
    return wait_until("a checkpoint of all of it", whole)


def grow(site):
    feed = next(site.feeds)
    for _ in range(5):
        assert site.post(feed, documents.eido(documents.number(), area=documents.area())).status == 202
    site.settle()


def test_without_a_key_there_is_none(site):
    answers = [asked(site, what, person) for what in ("checkpoint", "keys") for person in (OFFICER, "ada", "dana")]
    assert {(a.status, a.body) for a in answers} == {(404, answers[0].body)}
    assert site.site.accord("audit", "checkpoint", check=False).returncode == 1
    assert key(site).stdout == ""
    for refused in (("--next",), ("--retire",), ("a name",), ("a+name",), ("x" * 65,), (NAME, "--next"), ("--next", "--retire")):
        assert key(site, *refused, check=False).returncode != 0, refused
    assert key(site).stdout == ""


def test_it_is_signed_and_says_what_the_log_says(site, first, tmp_path):
    note = signed(site)
    root = held(tmp_path, note, first)
    size, _, hashed = root.partition(":")
    assert note.decode().startswith(f"{NAME}\n{size}\n{base64.b64encode(bytes.fromhex(hashed)).decode()}\n\n")
    assert site.one("select encode(root, 'hex') from audit.tree where size = %s", int(size)) == hashed
    assert asked(site, "keys").body.decode() == f"{first}\n" == key(site).stdout
    assert held(tmp_path, site.site.accord("audit", "checkpoint").stdout.encode(), first)
    secret = pathlib.Path(site.site.dir / "keys/seal/audit/log.key")
    assert secret.stat().st_mode & 0o777 == 0o600
    assert secret.read_text().split("+")[-1].strip() not in note.decode() + "".join(site.logs().values())


def test_it_is_for_privacy_officers(site, first):
    gone = asked(site, "checkpoint", "ada")
    for person in ("ada", "dana", "north-chief", "aid-counsel"):
        for what in ("checkpoint", "keys"):
            answer = asked(site, what, person)
            assert (answer.status, answer.body) == (404, gone.body), (person, what)
    assert asked(site, "checkpoint", "south-privacy").status == 200


def test_whatever_is_changed_of_it_both_refuse(site, first, tmp_path):
    note = signed(site)
    lines = note.decode().split("\n")
    other = check_log.sha(b"another")
    for i, text in ((0, "elsewhere.example/log"), (1, str(int(lines[1]) + 1)), (1, f"0{lines[1]}"), (2, base64.b64encode(other).decode()),
                    (3, "further"), (4, lines[4][:-8] + "AAAAAAA="), (4, "")):
        changed = lines.copy()
        changed[i] = text
        assert held(tmp_path, "\n".join(changed).encode(), first) is None, (i, text)
    assert held(tmp_path, note[:-1], first) is None and held(tmp_path, b"", first) is None
    assert held(tmp_path, note, "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW") is None
    assert held(tmp_path, note, first) is not None


def test_proofs_lead_to_what_was_signed(site, first, tmp_path):
    """What a member holds who has nothing but two checkpoints: the later log begins with the older one, and a fact is in it."""
    old = held(tmp_path, signed(site), first)
    grow(site)
    new = held(tmp_path, signed(site), first)
    assert int(new.split(":")[0]) > int(old.split(":")[0])
    sizes = [root.split(":")[0] for root in (old, new)]
    file = tmp_path / "proof.json"
    file.write_text(site.site.accord("audit", "growth", sizes[0], "--size", sizes[1]).stdout)
    assert site.site.accord("audit", "check-growth", file, "--old", old, "--new", new, check=False).returncode == 0
    file.write_text(site.site.accord("audit", "receipt", "intake", "1", "--size", sizes[1]).stdout)
    assert site.site.accord("audit", "check-receipt", file, "--root", new, check=False).returncode == 0
    assert site.site.accord("audit", "verify", "--expect-root", old, check=False).returncode == 0


def test_one_key_follows_the_other_without_a_gap(site, first, tmp_path):
    """Whoever has the older one has it hold until he has the one that follows; the service is not started again."""
    assert key(site, "other.example/log", check=False).returncode != 0, "the log's name stays"
    old, follows = key(site, "--next").stdout.split()
    assert old == first and follows.startswith(f"{NAME}+") and follows != first
    assert key(site, "--next", check=False).returncode != 0
    both = signed(site)
    assert held(tmp_path, both, first) == held(tmp_path, both, follows) is not None
    assert asked(site, "keys").body.decode().split() == [first, follows]
    assert key(site, "--retire").stdout.split() == [follows]
    alone = signed(site)
    assert held(tmp_path, alone, follows) and held(tmp_path, alone, first) is None
    assert asked(site, "keys").body.decode().split() == [follows]
    assert key(site, "--retire", check=False).returncode != 0


def test_a_key_that_is_none_signs_nothing(site, first):
    """And says so; whoever asks may try again once it is put right."""
    file = pathlib.Path(site.site.dir / "keys/seal/audit/log.key")
    whole = file.read_text()
    for text, mode in (("no key\n", 0o600), ("", 0o600), (whole, 0o644), (whole + whole + whole, 0o600)):
        file.write_text(text)
        file.chmod(mode)
        answer = asked(site, "checkpoint")
        assert answer.status == 503 and whole.split("+")[-1].strip().encode() not in answer.body, (text[:8], mode)
    file.write_text(whole)
    file.chmod(0o600)
    assert asked(site, "checkpoint").status == 200
