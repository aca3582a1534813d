"""The audit service looks at its own log: whatever was done to the stored rows is noticed while it runs, located, and alarmed."""
import json
import subprocess

import documents
import pytest
from conftest import own_site
from house import JSON_LINES, SERVICES, wait_until
from retention_house import site_of

WITHIN = 60         # seconds, as docs/audit.md says
EXPECTED = ("the audit log", "rows of the audit log", "writer", "batch", "database")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("checked")
    with own_site(site_of(folder, {"audit": {"noted": str(folder / "noted")}})) as whole:
        grow(whole, 300)
        wait_until("the first look", (folder / "noted").exists)
        yield whole


def grow(site, leaves):
    target = site.one("select count(*) from audit.leaf") + leaves
    while site.one("select count(*) from audit.leaf") < target:
        lines = "\n".join(json.dumps(documents.eido(documents.number(), area=documents.area())) for _ in range(30))
        assert site.post("north-eido", lines.encode(), JSON_LINES).status == 202
        site.settle()


def said(site, what):
    return [line for line in site.logs()["audit"].splitlines() if what in line]



def tamper(site, *statements):
    """As somebody who owns the database: no trigger stands in the way, and what the store counts of it is forgotten as well."""
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        for sql in statements:
            cursor.execute(sql)


KEPT = "create schema kept; " + "; ".join(f"create table kept.{t} as select * from audit.{t}" for t in ("leaf", "tree", "node", "destroyed", "leaf_key"))
PUT_BACK = "; ".join(f"truncate audit.{t}; insert into audit.{t} select * from kept.{t}" for t in ("leaf", "tree", "node", "destroyed", "leaf_key"))
CHANGES = {
    "a bit of a leaf": ("update audit.leaf set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 4) where idx = 57", "leaf 57 "),
    "whose a leaf is": ("update audit.leaf set n = n + 1000000 where idx = 58", "leaf 58"),
    "a leaf is gone": ("delete from audit.leaf where idx = 59", "59"),
    "one is put behind": ("insert into audit.leaf select idx + 1, source, epoch, n + 1, salt, bytes, hash, key from audit.leaf order by idx desc limit 1",
                          "stands outside of the log"),
    "two change places": ("update audit.leaf set idx = -1 where idx = 60; update audit.leaf set idx = 60 where idx = 61; "
                          "update audit.leaf set idx = 61 where idx = -1", "leaf 60"),
    "leaves are cut off": ("delete from audit.leaf where idx >= (select max(size) - 9 from audit.tree)", "are not there"),
    "a head": ("update audit.tree set root = sha256('x') where size = (select size from audit.tree where size > 60 order by size limit 1)",
               "its root is not theirs"),
    "an endless edge": ("update audit.tree set edge = decode(repeat('00', 9000000), 'hex') where size = "
                        "(select size from audit.tree where size > 60 order by size limit 1)", "its edge is not theirs"),
    "an endless leaf": ("update audit.leaf set bytes = bytes || decode(repeat('00', 2000000), 'hex') where idx = 63", "leaf 63 "),
    "a node": ("update audit.node set hash = sha256('x') where level = 1 and idx = 0", "node 0 of level 1"),
    "a key": ("update audit.leaf_key set data_key = '', kek = 0 where key = (select key from audit.leaf where idx = 62)", "nobody was destroyed"),
}


@pytest.mark.parametrize(("what", "counted"), [*((what, True) for what in CHANGES), ("a bit of a leaf", False), ("a leaf is gone", False)])
def test_what_is_done_to_the_rows_is_noticed_and_located(site, what, counted):
    """Counted or not: by whoever has the counters of the store begin anew it is found by reading alone."""
    sql, place = CHANGES[what]
    site.settle()
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("drop schema if exists kept cascade; " + KEPT)
    before, counts = len(said(site, "the audit log does not match")), len(said(site, "rows of the audit log were changed or removed"))
    tamper(site, *([sql] if counted else [sql, "select pg_stat_reset()"]))
    try:
        wait_until("the alarm", lambda: any(place in line for line in said(site, "the audit log does not match")[before:]), timeout=WITHIN)
        if counted and ("delete" in sql or "update audit.leaf" not in sql) and "leaf_key" not in sql and "insert" not in sql:
            wait_until("the store's count", lambda: len(said(site, "rows of the audit log were changed or removed")) > counts, timeout=WITHIN)
    finally:
        tamper(site, "drop index audit.leaf_fact", PUT_BACK, "create unique index leaf_fact on audit.leaf (source, n)")
    well = len(said(site, "the audit log matches again"))
    wait_until("the all-clear", lambda: len(said(site, "the audit log matches again")) > well, timeout=WITHIN)
    assert site.verify().returncode == 0


def noted(site):
    return (site.folder.parent / "noted").read_text().split()


def test_an_older_backup_is_noticed_by_what_was_noted_outside(site):
    """The schema as it was, put back behind a stopped service; then as an operator does it who says so."""
    site.settle()
    admin = site.site.admin
    site.site.accord("key", "log", "watched.example/log")
    backup = subprocess.run(["pg_dump", "-Fc", "-n", "audit", "-d", admin], check=True, stdout=subprocess.PIPE).stdout
    grow(site, 40)
    size = site.one("select max(size) from audit.tree")
    wait_until("the note", lambda: noted(site)[1].split(":")[0] == str(size))

    site.kill("audit")
    site.rows("drop schema audit cascade; select 1")
    subprocess.run(["pg_restore", "--single-transaction", "-d", admin], input=backup, check=True)
    site.start("audit")
    wait_until("the alarm", lambda: said(site, "the audit log is shorter than was noted") or said(site, "the audit log is another than was noted"),
               timeout=WITHIN)
    site.settle()
    assert site.one("select max(size) from audit.tree") >= size, "the facts came again from the journals"
    assert noted(site)[1].split(":")[0] == str(size), "what was noted is not given up"
    assert not said(site, "the audit log was restored")
    refused = site.site.accord("audit", "checkpoint", check=False)
    assert refused.returncode != 0 and "does not begin with what was noted" in refused.stderr, "no two histories are signed"
    tile = site.http("GET", "/v1/log/tile/0/000.p/1", site.token(person="north-privacy"))
    assert tile.status == 503, "nor are there tiles of the other one"
    for service in SERVICES:
        site.kill(service)
    assert site.site.accord("restored", "--admin", admin, check=False).returncode == 0
    site.site.start_services()
    wait_until("it to be taken as it is", lambda: said(site, "the audit log was restored from a backup"), timeout=WITHIN)
    site.settle()
    wait_until("the new note", lambda: noted(site)[1].split(":")[0] == str(site.one("select max(size) from audit.tree")))
    assert noted(site)[0] == "1"
    assert noted(site)[1].split(":")[0] in site.site.accord("audit", "checkpoint").stdout
    assert site.verify().returncode == 0
