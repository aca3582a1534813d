"""The operator, who has the database and its files, and the thief of a backup, who has them without the keys."""
import base64
import hashlib
import re
import subprocess

import documents
import psycopg2
import pytest
from house import PG_BIN, wait_until

COPY = "audit_copy"


# --- the operator and the log --------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def copied(shared):
    """The audit's schema in a database of its own, where one may do to it what one likes."""
    shared.settle()
    shared.post("north-eido", documents.eido(documents.number(), type="ALRU"))
    shared.settle()
    dump = subprocess.run([PG_BIN / "pg_dump", "-n", "audit", shared.site.admin], check=True, capture_output=True).stdout

    def session():
        connection = psycopg2.connect(shared.site.conninfo("postgres", COPY))
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("set session_replication_role = replica")    # he knows of what would refuse him
        return connection

    def fresh():
        for command in ("dropdb", "--if-exists"), ("createdb",):
            subprocess.run([PG_BIN / command[0], *command[1:], "-h", str(shared.site.run_dir), "-U", "postgres", COPY], check=True)
        subprocess.run([PG_BIN / "psql", "-q", "-X", shared.site.conninfo("postgres", COPY)], input=dump, check=True,
                       stdout=subprocess.DEVNULL)
        return session()
    return fresh


def verify(shared, *more):
    """With the site's keys, which the operator has too."""
    return shared.site.accord("audit", "verify", "--database", shared.site.conninfo("postgres", COPY), *more, check=False)


# What he does to leaf 5 or around it, and what verify must name.
CHANGES = {
    "a byte of it": ("update audit.leaf set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where idx = 5", "5"),
    "its salt": ("update audit.leaf set salt = salt || 'x' where idx = 5", "5"),
    "its hash": ("update audit.leaf set hash = sha256('x') where idx = 5", "5"),
    "whose fact it is": ("update audit.leaf set source = 'intruder' where idx = 5", "5"),
    "its number": ("update audit.leaf set n = n + 1000000 where idx = 5", "5"),
    "it is gone": ("delete from audit.leaf where idx = 5", "5"),
    "one is put in": ("drop index audit.leaf_fact; update audit.leaf set idx = -idx - 1 where idx >= 5; update audit.leaf set idx = -idx where idx < 0; "
                      "insert into audit.leaf select 5, source, epoch, n, salt, bytes, hash, key from audit.leaf where idx = 6", "[5-7]"),
    "two change places": ("update audit.leaf set idx = -1 where idx = 5; update audit.leaf set idx = 5 where idx = 6; "
                          "update audit.leaf set idx = 6 where idx = -1", "[56]"),
    "a kept root of a subtree": ("insert into audit.node (level, idx, hash) values (1, 0, sha256('x')) on conflict (level, idx) "
                                 "do update set hash = excluded.hash", "0"),
    "the last is gone": ("delete from audit.leaf where idx = (select max(idx) from audit.leaf)", r"\d+"),
    "the head before": ("delete from audit.tree where size = (select before from audit.tree order by size desc limit 1)", r"\d+"),
    "it goes under the key of another": ("update audit.leaf set key = (select key from audit.leaf_key where key <> leaf.key limit 1) where idx = 5", "5"),
    "a head": ("update audit.tree set root = sha256('x') where size = (select max(size) from audit.tree)", r"\d+"),
    "its key is gone": ("delete from audit.leaf_key where key = (select key from audit.leaf where idx = 5)", "5"),
    "its key is another": ("update audit.leaf_key set data_key = set_byte(data_key, 20, get_byte(data_key, 20) # 1) "
                           "where key = (select key from audit.leaf where idx = 5)", "5"),
    "it is said to be destroyed": ("update audit.leaf_key set data_key = '' where key = (select key from audit.leaf where idx = 5)", "5"),
    "nobody who was destroyed is": ("insert into audit.destroyed (client, idx) values (gen_random_uuid(), 5)", "5"),
    "another leaf is hashed anew": ("update audit.leaf set key = null, salt = '\\x00', bytes = 'forged', hash = sha256('\\x0000'::bytea || 'forged') "
                                    "where idx = 5", r"\d+"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_is_done_to_the_log_is_found_and_placed(shared, copied, what):
    sql, place = CHANGES[what]
    connection = copied()
    with connection.cursor() as cursor:
        assert verify(shared).returncode == 0
        cursor.execute(sql)
    connection.close()
    done = verify(shared)
    assert done.returncode == 1 and "THE LOG DOES NOT MATCH" in done.stdout, done.stdout
    assert re.search(rf"\b{place}\b", done.stdout.splitlines()[0]), done.stdout


def edge_of(hashes):
    """The right edge of the tree of these leaves (RFC 9162): roots of its whole subtrees, the largest first."""
    edge = []
    for size, leaf in enumerate(hashes):
        edge.append(leaf)
        while size & 1:
            right, left = edge.pop(), edge.pop()
            edge.append(hashlib.sha256(b"\1" + left + right).digest())
            size >>= 1
    return edge


def root_of(edge):
    root = edge[-1]
    for left in reversed(edge[:-1]):
        root = hashlib.sha256(b"\1" + left + root).digest()
    return root


def test_a_log_that_is_rewritten_whole_has_another_root(shared, copied):
    """What he can do: everything computed anew from a forged leaf on. Only who noted size and root before sees it."""
    connection = copied()
    told = re.compile(r"the log is whole: (\d+) leaves, \d+ heads, root ([0-9a-f]{64})")
    noted = told.search(verify(shared).stdout)
    expected = ("--expect-root", f"{noted[1]}:{noted[2]}")
    assert verify(shared, *expected).returncode == 0
    with connection.cursor() as cursor:
        cursor.execute("select max(idx) from audit.leaf")       # of the copy: the log itself goes on
        (idx, _, _, content), = shared.leaves("idx = %s", cursor.fetchone()[0])
        forged = shared.messages["audit"].LeafContent.FromString(content)
        forged.fact.at_us += 1
        cursor.execute("update audit.leaf set key = null, salt = %s, bytes = %s where idx = %s", (bytes(16), forged.SerializeToString(), idx))
        cursor.execute("update audit.leaf set hash = sha256('\\x00'::bytea || salt || bytes) where idx = %s", (idx,))
        for level in 1, 2:
            cursor.execute("update audit.node set hash = audit.node_root(level, idx) where level = %s", (level,))
        cursor.execute("select hash from audit.leaf order by idx")
        hashes = [bytes(h) for h, in cursor.fetchall()]
        cursor.execute("select size from audit.tree order by size")
        for size, in cursor.fetchall():
            if size == len(hashes):
                edge = edge_of(hashes[:size])
                cursor.execute("update audit.tree set root = %s, edge = %s, before = null, chain = null where size = %s", (root_of(edge), b"".join(edge), size))
    connection.close()
    now = told.search(verify(shared).stdout)
    assert now, "a whole rewriting contradicts nothing inside the database"
    assert now[1] == noted[1] and now[2] != noted[2]
    assert verify(shared, *expected).returncode == 1


# --- the operator and the doors --------------------------------------------------------------------------------------------------
def test_a_token_that_an_operator_makes_is_on_record(house):
    """By the tool: a fact and a leaf, that nobody takes away again."""
    head = house.heads()["gateway"]
    house.site.accord("token", "make", "--person", "north-chief")
    fact, = house.facts("gateway", head)
    assert (fact.kind, fact.message.person) == ("token_made", "north-chief")
    house.settle()
    assert house.rows("select 1 from audit.leaf where source = 'gateway' and n = %s", fact.n)


def test_a_token_written_into_the_table_opens_and_every_use_is_on_record(house):
    """What he can do: no fact tells that it was made. That it is used, as whom and for what, is told like for any other."""
    token = "accord_" + "w" * 43
    digest = hashlib.sha256(token.encode()).digest()
    head = house.heads()["gateway"]
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.token (id, sha256, feed, person, expires, version) values "
                       "(%s, %s, '', 'north-chief', now() + interval '1 hour', 1)", (digest[:16].hex(), digest))
    try:
        house.restart("gateway")
        assert house.http("GET", "/v1/incidents?limit=1&purpose=crisis_response", token).status == 200
        facts = house.facts("gateway", head)
        assert [f.kind for f in facts] == ["disclosed", "disclosed_of"] and facts[0].message.person == "north-chief"
        house.record.read()     # whose token it was: the store is about to forget it
    finally:
        with house.session() as connection, connection.cursor() as cursor:
            cursor.execute("delete from gateway.token where sha256 = %s", (digest,))
        house.restart("gateway")


# --- the thief of a backup -----------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def secrets_of(shared):
    """What must be legible in no backup: one of each kind, in use a moment before."""
    number, area = documents.number(), documents.area()
    feed = next(shared.feeds)
    token = shared.token(feed=feed)
    assert shared.post(feed, documents.eido(number, area=area)).status == 202
    wait_until("the page", lambda: shared.pager.pages(area))
    shared.settle()
    keys = shared.folder / "keys"
    found = {"a feed's token": token, "a person's token": shared.token(person="ada"), "an incident's number": number,
             "a pager's address": "ada@pager.example"}
    for path in [*keys.glob("*.pw"), *keys.glob("*.key"), *keys.glob("seal/*/*")]:
        words = path.read_text().split()
        found |= {f"{path.name} {n}": word for n, word in enumerate(words) if len(word) >= 32}
    return found


def forms(text):
    raw = text.encode()
    found = {raw, raw.hex().encode(), base64.b64encode(raw)[:-4]}
    if re.fullmatch("([0-9a-f]{2})+", text):
        found.add(bytes.fromhex(text))
    return found


def test_a_dump_of_database_and_roles_holds_no_secret(shared, secrets_of):
    whole = subprocess.run([PG_BIN / "pg_dumpall", "-d", shared.site.conninfo("postgres", "postgres")], check=True,
                           capture_output=True).stdout
    assert b"SCRAM-SHA-256$" in whole and b"CREATE TABLE intake.incident" in whole
    assert [what for what, text in secrets_of.items() if any(form in whole for form in forms(text))] == []


def test_the_files_of_the_database_hold_no_secret(shared, secrets_of):
    """A base backup: every file as it lies on the disk, the write-ahead log too."""
    with shared.session() as connection, connection.cursor() as cursor:
        cursor.execute("checkpoint")
    patterns = {form: what for what, text in secrets_of.items() for form in forms(text)}
    found = set()
    for path in (shared.site.pg_dir / "data").rglob("*"):
        if path.is_file() and path.stat().st_size:
            data = path.read_bytes()
            found |= {(what, path.name) for form, what in patterns.items() if form in data}
    assert found == set()


def test_no_key_is_where_backups_of_the_database_are_made(shared):
    """Keys lie elsewhere: a copy of the database's folder has none of their files."""
    names = {path.name for path in (shared.site.pg_dir / "data").rglob("*")}
    assert not {n for n in names if re.search(r"\.(key|pw|kek|index|pgpass|idempotency)$", n)}
    assert not (shared.folder / "keys").is_relative_to(shared.site.pg_dir / "data")
