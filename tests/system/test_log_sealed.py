"""The log is sealed by organisation and by whom a fact is about; who is destroyed is illegible there too, and every proof still holds."""
import base64
import json
import subprocess
import sys
import uuid

import documents
import pytest
from conftest import own_site
from house import ROOT, wait_until
from retention_house import age, client, site_of
from test_destruction import destroyed
from test_log import asked, noted

sys.path.insert(0, str(ROOT / "docs"))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with own_site(site_of(tmp_path_factory.mktemp("sealed"), {"intake": {"backups kept": "35d"}})) as whole:
        yield whole


def keys_of(site, where, *values):
    return site.rows(f"select owner, organisation, subject::text, data_key from audit.leaf_key where {where}", *values)


def naming(site, hers):
    """Leaves in which her id can be read, with the kind of fact."""
    kinds, content = site.messages["envelope"].Kind, site.messages["audit"].LeafContent
    return [(idx, source, n, kinds.Name(content.FromString(held).fact.kind)) for idx, source, n, held in site.leaves()
            if held is not None and uuid.UUID(hers).bytes in held]


def receipt(site, source, n, note):
    answer = asked(site, "receipt", source, n, "--size", note.split(":")[0])
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def holds(site, tmp_path, text, note):
    file = tmp_path / "receipt.json"
    file.write_text(text)
    ours = asked(site, "check-receipt", file, "--root", note)
    theirs = subprocess.run([ROOT / "docs/check_log.py", "receipt", file, note], stdout=subprocess.PIPE, check=False)
    assert (ours.returncode == 0) == (theirs.returncode == 0)
    return ours.returncode == 0 and ours.stdout


def test_no_leaf_is_plain_and_each_is_under_the_key_of_its_own(site):
    hers = client(site)
    site.settle()
    assert site.one("select count(*) from audit.leaf where key is null") == 0
    stored = b"".join(bytes(v) for v, in site.rows("select bytes from audit.leaf"))
    assert uuid.UUID(hers).bytes not in stored and b"aid-house" not in stored and b"intake" not in stored
    (owner, organisation, _, _), *others = keys_of(site, "subject = %s", hers)
    assert (owner, organisation) == ("aid-house", "aid-house")
    assert {o for o, *_ in others} <= {"aid-house"}, "hers are under no other organisation's key"
    kinds = {kind for *_, kind in naming(site, hers)}
    assert "KIND_CLIENT_OPENED" in kinds
    assert keys_of(site, "owner = '_site' and organisation <> ''") == [], "each organisation has keys here"


def test_who_is_destroyed_is_illegible_and_every_proof_holds(site, tmp_path):
    hers, other = client(site), client(site)
    assert site.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 200
    age(site, hers, 8)
    note = noted(site)
    before, others = naming(site, hers), naming(site, other)
    assert {kind for *_, kind in before} >= {"KIND_CLIENT_OPENED", "KIND_DISCLOSED", "KIND_CLIENT_CLOSED"}
    kept = {(source, n): receipt(site, source, n, note) for _, source, n, _ in before}
    made = destroyed(site, hers)
    wait_until("her keys to be gone", lambda: {bytes(k) for *_, k in keys_of(site, "subject = %s", hers)} == {b""})
    site.settle()
    assert {kind for *_, kind in naming(site, hers)} <= {"KIND_CLIENT_DESTROYED", "KIND_CLIENT_FORGOTTEN"}
    assert [row for row in naming(site, other) if row in others] == others, "nobody else's is gone"
    whole = site.verify()
    assert whole.returncode == 0 and "nothing is legible: whom they are about was destroyed" in whole.stdout, whole.stdout
    later = noted(site)
    for (source, n), text in kept.items():
        assert "is fact" in holds(site, tmp_path, text, note), "a receipt that somebody has stays good"
        for root in (note, later):
            now = receipt(site, source, n, root)
            assert "content" not in json.loads(now) and "what it said was destroyed" in holds(site, tmp_path, now, root)
            bent = json.loads(now)
            bent["hash"] = base64.b64encode(bytes(32)).decode()
            assert not holds(site, tmp_path, json.dumps(bent), root)
    (idx, source, n, _), = [row for row in naming(site, hers) if row[3] == "KIND_CLIENT_DESTROYED"]
    assert made["destruction"] and "CLIENT_DESTROYED" in holds(site, tmp_path, receipt(site, source, n, later), later)
    assert site.rows("select idx from audit.destroyed where client = %s", hers) == [(idx,)]


def test_what_comes_of_her_afterwards_is_illegible_from_the_first(site):
    hers = client(site)
    age(site, hers, 8)
    destroyed(site, hers)
    wait_until("the log to know", lambda: site.rows("select 1 from audit.destroyed where client = %s", hers))
    size = site.one("select max(size) from audit.tree")
    assert site.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 404
    site.settle()
    kinds = [kind for idx, _, _, kind in naming(site, hers) if idx >= size]
    assert set(kinds) <= {"KIND_CLIENT_FORGOTTEN"}, kinds
    assert site.verify().returncode == 0


def test_without_keys_the_tree_is_checked_and_what_was_not_opened_is_told(site):
    site.settle()
    done = site.site.accord("audit", "verify", "--keys", site.folder / "nowhere", check=False)
    assert done.returncode == 0 and "leaves were not opened: their keys are not here" in done.stdout, done.stdout


def test_who_changes_the_log_changes_nothing_and_is_written_down(site):
    site.settle()
    before = site.rows("select count(*), md5(string_agg(idx || encode(bytes, 'hex'), '' order by idx)) from audit.leaf")
    for what, sql in (("UPDATE leaf", "update audit.leaf set bytes = ''"), ("DELETE leaf", "delete from audit.leaf"),
                      ("UPDATE tree", "update audit.tree set root = ''"), ("DELETE node", "delete from audit.node"),
                      ("DELETE destroyed", "delete from audit.destroyed")):
        newest = site.one("select coalesce(max(id), 0) from audit.attempt")
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute(sql)
        assert site.rows("select what, who from audit.attempt where id > %s", newest) == [(what, "postgres")]
        wait_until("the alarm", lambda w=what: any("somebody tried to change the log" in line and w in line for text in site.logs().values()
                                                   for line in text.splitlines()), timeout=30)
    assert site.rows("select count(*), md5(string_agg(idx || encode(bytes, 'hex'), '' order by idx)) from audit.leaf") == before
    assert site.verify().returncode == 0


@pytest.mark.parametrize("change", ["edge = '\\x00'", "edge = set_byte(edge, 0, get_byte(edge, 0) # 1)", "root = sha256('x')"])
def test_a_head_that_was_changed_is_not_built_on(site, change):
    """Facts wait in their journals, nothing is lost, and the service says why."""
    site.settle()
    size, root, edge = site.rows("select size, root, edge from audit.tree order by size desc limit 1")[0]
    told = "".join(site.logs().values()).count("the newest head of the log is not what was written")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        cursor.execute(f"update audit.tree set {change} where size = %s", (size,))
        try:
            site.post("north-eido", documents.eido(documents.number(), type="ALRU"))
            wait_until("it to be said", lambda: "".join(site.logs().values()).count("the newest head of the log is not what was written") > told)
            assert site.one("select max(size) from audit.tree") == site.one("select count(*) from audit.leaf") == size
        finally:
            cursor.execute("update audit.tree set root = %s, edge = %s where size = %s", (root, edge, size))
    site.settle()
    assert site.one("select max(size) from audit.tree") > size
    assert site.verify().returncode == 0


def test_plain_leaves_of_the_release_before_are_sealed(site):
    """As 0.1.4 wrote them: salt and bytes beside each other, and no key."""
    site.settle()
    rows = site.leaves("idx < 40")
    content = {idx: held for idx, _, _, held in rows if held is not None}
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        salts = {}
        for idx in content:
            stored, key, owner, wrapped = site.rows("select bytes, key, owner, data_key from audit.leaf_stored where idx = %s", idx)[0]
            data_key = site.log_seals.data_key(owner, uuid.UUID(key), bytes(wrapped))
            salts[idx] = site.log_seals.open(data_key, uuid.UUID(int=idx), "leaf.content", bytes(stored))[:16]
        for idx, salt in salts.items():
            cursor.execute("update audit.leaf set key = null, salt = %s, bytes = %s where idx = %s", (salt, content[idx], idx))
        cursor.execute("update audit.tree set before = null, chain = null")
    assert site.verify().returncode == 0
    wait_until("them to be sealed", lambda: site.one("select count(*) from audit.leaf where key is null") == 0, timeout=30)
    assert site.leaves("idx < 40") == rows
    assert site.verify().returncode == 0


def test_an_organisation_without_keys_here_is_sealed_under_the_site_s(site):
    """No fact waits for a key file: the log goes on, and its keys go over to nobody."""
    folder = site.folder / "keys" / "seal" / "audit"
    whole = {name: (folder / f"north-pd.{name}").read_bytes() for name in ("kek", "index")}
    try:
        for name in whole:
            (folder / f"north-pd.{name}").unlink()
        wait_until("the keys to be read again", lambda: "audit          north-pd" not in site.site.accord("key", "list").stdout)
        site.post("north-eido", documents.eido(documents.number(), type="ALRU"))
        site.settle()
        assert keys_of(site, "owner = '_site' and organisation = 'north-pd'")
    finally:
        for name, text in whole.items():
            path = folder / f"north-pd.{name}"
            path.write_bytes(text)
            path.chmod(0o600)
