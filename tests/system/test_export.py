"""An export of the log: each leaf of a period as it was recorded, in the log's order, checked by the tool and by what was written from the
RFC alone (docs/check_log.py), both without a site."""
import base64
import datetime
import json
import random
import re
import subprocess

import documents
import pytest
from conftest import own_site
from house import ROOT
from retention_house import age, client, site_of
from test_destruction import destroyed
from test_log import asked, noted

LINE = re.compile(r"(\d+:[0-9a-f]{64})$", re.M)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with own_site(site_of(tmp_path_factory.mktemp("exported"), {"intake": {"backups kept": "35d"}})) as whole:
        for _ in range(8):
            assert whole.post("north-eido", documents.eido(documents.number(), area=documents.area())).status == 202
        yield whole


def export(site, *arguments):
    done = asked(site, "export", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def stamp(us):
    whole = datetime.datetime.fromtimestamp(us // 10 ** 6, datetime.timezone.utc)
    return f"{whole:%Y-%m-%dT%H:%M:%S}.{us % 10 ** 6:06d}Z"


def opened(site):
    """Of each leaf its place and its fact's instant."""
    content = site.messages["audit"].LeafContent
    return [(idx, content.FromString(held).fact.at_us) for idx, *_, held in site.leaves() if held is not None]


def parts(text):
    begin, *leaves, end = map(json.loads, text.splitlines())
    return begin["begin"], [one["leaf"] for one in leaves], end["end"]


def checks(site, tmp_path, text, *root):
    """What both say of it, which must be the same; the root that it comes to, or None."""
    file = tmp_path / "export.jsonl"
    file.write_text(text)
    ours = asked(site, "check-export", file, *(("--root", *root) if root else ()))
    theirs = subprocess.run([ROOT / "docs/check_log.py", "export", file, *root], capture_output=True, text=True, check=False)
    assert (ours.returncode == 0) == (theirs.returncode == 0), (ours.stdout, ours.stderr, theirs.stdout, theirs.stderr)
    if ours.returncode != 0:
        assert ours.returncode == 1 and "DOES NOT HOLD" in ours.stdout
        return None
    assert LINE.findall(ours.stdout) == LINE.findall(theirs.stdout)
    return LINE.findall(ours.stdout)[0]


def test_the_whole_log_is_exported_as_it_was_recorded(site, tmp_path):
    note = noted(site)
    text = export(site)
    begin, leaves, end = parts(text)
    kept = site.leaves()
    assert begin == {} and int(end["size"]) == len(leaves) == len(kept) == int(note.split(":")[0])
    assert [int(one.get("idx", 0)) for one in leaves] == [idx for idx, *_ in kept] == list(range(len(kept)))
    assert [base64.b64decode(one["content"]) for one in leaves] == [content for *_, content in kept]
    assert checks(site, tmp_path, text, note) == checks(site, tmp_path, text) == note
    assert checks(site, tmp_path, text, note[:-1] + ("0" if note[-1] != "0" else "1")) is None


def test_a_period_is_a_part_of_it_that_leads_to_a_noted_root(site, tmp_path):
    """From its first fact to its last one, whatever journals they are of; the log goes on meanwhile."""
    site.settle()
    at = sorted(when for _, when in opened(site))
    start, until = at[len(at) // 3], at[2 * len(at) // 3]
    text = export(site, "--from", stamp(start), "--to", stamp(until))
    begin, leaves, end = parts(text)
    first, size = int(begin["first"]), int(end["size"])
    inside = [idx for idx, when in opened(site) if start <= when < until]
    assert (first, size) == (min(inside), max(inside) + 1) and 0 < first < size and len(leaves) == size - first
    root = checks(site, tmp_path, text)
    assert site.post("north-eido", documents.eido(documents.number(), area=documents.area())).status == 202
    later = noted(site)
    proof = tmp_path / "growth.json"
    proof.write_text(asked(site, "growth", size, "--size", later.split(":")[0]).stdout)
    assert asked(site, "check-growth", proof, "--old", root, "--new", later).returncode == 0
    assert export(site, "--from", stamp(start), "--to", stamp(until)) == text, "it is the same whenever it is asked for"


def test_an_export_that_was_changed_does_not_hold(site, tmp_path):
    site.settle()
    middle = site.one("select max(idx) / 2 from audit.leaf")
    start = dict(opened(site))[middle]
    lines = export(site, "--from", stamp(start)).splitlines()
    n = random.randrange(1, len(lines) - 2)

    def changed(i, **more):
        part, = json.loads(lines[i]).items()
        return lines[:i] + [json.dumps({part[0]: part[1] | more})] + lines[i + 1:]
    other = base64.b64encode(bytes(32)).decode()
    leaf, begin = json.loads(lines[n])["leaf"], json.loads(lines[0])["begin"]
    content = bytearray(base64.b64decode(leaf["content"]))
    content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    for false in (changed(n, hash=other), changed(n, content=base64.b64encode(content).decode()), changed(n, salt=other[:22] + "=="),
                  changed(n, idx=str(int(leaf["idx"]) + 1)), changed(0, first=str(int(begin["first"]) - 1)),
                  changed(0, edge=[other] + begin["edge"][1:]), changed(0, edge=begin["edge"] + [other]), changed(-1, root=other),
                  lines[:n] + lines[n + 1:], lines[:n] + [lines[n + 1], lines[n]] + lines[n + 2:], lines[:n + 1] + lines[n:],
                  lines[:-1], lines[1:], lines + lines[-1:], lines + lines[n:n + 1], lines[:1] + lines):
        assert checks(site, tmp_path, "".join(f"{line}\n" for line in false)) is None
    assert checks(site, tmp_path, "".join(f"{line}\n" for line in lines)) is not None
    assert checks(site, tmp_path, "\n".join(lines)[:-3]) is None, "cut off"


def test_an_organisation_s_export_says_nothing_of_others(site, tmp_path):
    hers = client(site)
    note = noted(site)
    text = export(site, "--organisation", "aid-house")
    _, leaves, _ = parts(text)
    theirs = {idx for idx, in site.rows("select l.idx from audit.leaf l join audit.leaf_key k using (key) where k.organisation = 'aid-house'")}
    assert {int(one.get("idx", 0)) for one in leaves if "content" in one} == theirs != set()
    assert len(leaves) == int(note.split(":")[0]) > len(theirs) and checks(site, tmp_path, text, note) == note
    said = site.messages["audit"].LeafContent
    assert any(said.FromString(base64.b64decode(one["content"])).fact.subject.hex() == hers.replace("-", "") for one in leaves if "content" in one)


def test_of_who_was_destroyed_the_hash_alone_is_there(site, tmp_path):
    hers = client(site)
    age(site, hers, 8)
    site.settle()
    destroyed(site, hers)
    note = noted(site)
    gone = {idx for idx, in site.rows("select l.idx from audit.leaf l join audit.leaf_key k using (key) where k.subject = %s", hers)}
    text = export(site)
    _, leaves, end = parts(text)
    assert {int(one.get("idx", 0)) for one in leaves if "content" not in one} >= gone != set()
    assert int(end["legible"]) == sum("content" in one for one in leaves)
    assert checks(site, tmp_path, text, note) == note


def test_what_is_not_as_it_was_recorded_is_not_exported(site):
    site.settle()
    (idx, stored), = site.rows("select idx, bytes from audit.leaf where key in (select key from audit.leaf_key where kek > 0) order by idx desc limit 1")
    (size, root), = site.rows("select size, root from audit.tree order by size desc limit 1")
    for change, back in ((("update audit.leaf set bytes = %s where idx = %s", (bytes(stored)[:-1] + bytes([bytes(stored)[-1] ^ 1]), idx)),
                          ("update audit.leaf set bytes = %s where idx = %s", (stored, idx))),
                         (("update audit.tree set root = %s where size = %s", (bytes(32), size)),
                          ("update audit.tree set root = %s where size = %s", (root, size))),
                         (("update audit.leaf_key set organisation = 'x' || organisation where key = (select key from audit.leaf where idx = %s)", (idx,)),
                          ("update audit.leaf_key set organisation = substr(organisation, 2) where key = (select key from audit.leaf where idx = %s)",
                           (idx,)))):
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("set session_replication_role = replica")    # or it would be refused
            cursor.execute(*change)
            try:
                done = asked(site, "export")
                assert done.returncode == 1 and "accord audit verify" in done.stderr and '"end"' not in done.stdout, done.stderr
            finally:
                cursor.execute(*back)
    assert asked(site, "export").returncode == 0


def test_what_cannot_be_exported_is_said(site):
    for arguments, status, why in ((("--from", "yesterday"), 2, "instants"), (("--from", "2097-01-01T00:00:00Z"), 1, "no fact of that period"),
                                   (("--to", "2001-01-01T00:00:00Z"), 1, "no fact of that period")):
        done = asked(site, "export", *arguments)
        assert done.returncode == status and why in done.stderr and done.stdout == "", done
