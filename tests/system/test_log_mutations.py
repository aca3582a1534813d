"""A copy of a stored log, changed in every way that its tables allow, one change at a time: `accord audit verify` finds each and says where.

MUTATIONS says how many of them; each kind has its turn whatever the number is."""
import json
import os
import random
import re
import subprocess

import documents
import psycopg2
import pytest
from conftest import own_site
from house import JSON_LINES
from retention_house import age, client, site_of
from test_destruction import destroyed

MUTATIONS = int(os.environ.get("MUTATIONS", "1000"))
COPY = "tampered"
TABLES = {"leaf": "idx", "tree": "size", "node": "level", "destroyed": "client", "leaf_key": "key"}


class Copy:
    """The log of a site in a database of its own, where nobody refuses anything, and how it was."""

    def __init__(self, site):
        self.site, admin = site, site.site.admin
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute(f"drop database if exists {COPY}")
            cursor.execute(f"create database {COPY}")
        self.to = site.site.conninfo("postgres", COPY)
        dumped = subprocess.run(["pg_dump", "--no-owner", "--no-acl", "-n", "audit", "-d", admin], check=True, stdout=subprocess.PIPE)
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", self.to], input=dumped.stdout, check=True, stdout=subprocess.DEVNULL)
        self.connection = psycopg2.connect(self.to)
        self.connection.autocommit = True
        self.cursor = self.connection.cursor()
        self.cursor.execute("set session_replication_role = replica; drop index audit.leaf_fact; create schema kept")
        for table in TABLES:
            self.cursor.execute(f"create table kept.{table} as select * from audit.{table}")

    def close(self):
        self.connection.close()
        with self.site.session() as connection, connection.cursor() as cursor:
            cursor.execute(f"drop database {COPY}")

    def rows(self, sql, *values):
        self.cursor.execute(sql, values or None)
        return self.cursor.fetchall()

    def put_back(self):
        for table in TABLES:
            self.cursor.execute(f"truncate audit.{table}; insert into audit.{table} select * from kept.{table}")

    def changed(self):
        """How many rows are not as they were: a mutation that does nothing shows nothing."""
        return sum(self.rows(f"select count(*) from ((table audit.{t} except table kept.{t}) union all (table kept.{t} except table audit.{t})) x")[0][0]
                   for t in TABLES)

    def verify(self):
        return self.site.site.accord("audit", "verify", "--database", self.to, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    with own_site(site_of(tmp_path_factory.mktemp("changed"), {"intake": {"backups kept": "35d"}})) as site:
        hers, other = client(site), client(site)
        assert site.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 200
        while site.one("select count(*) from audit.leaf") < 2 * 256:
            lines = "\n".join(json.dumps(documents.eido(documents.number(), area=documents.area())) for _ in range(60))
            assert site.post("north-eido", lines.encode(), JSON_LINES).status == 202
            site.settle()
        age(site, hers, 8)
        destroyed(site, hers)
        assert site.get(f"/v1/clients/{other}", "ada", "continuing_service").status == 200
        site.settle()
        made = Copy(site)
        try:
            yield made
        finally:
            made.close()


def flipped(column, at=None):
    """One bit of a column of bytes is another."""
    bit = random.randrange(8)
    place = f"({random.randrange(10 ** 6) if at is None else at} % octet_length({column}))"
    return f"{column} = set_byte({column}, {place}, get_byte({column}, {place}) # {1 << bit})"


# What is done to one row; who makes a change says with it which numbers its place has: those of leaves, of a head or of a node.
LEAF = {
    "a bit of what is sealed": lambda: flipped("bytes"),
    "it is cut": lambda: "bytes = substr(bytes, 1, octet_length(bytes) - 1)",
    "it is longer": lambda: "bytes = bytes || '\\x00'",
    "it is endless": lambda: "bytes = bytes || decode(repeat('00', 2000000), 'hex')",
    "it is empty": lambda: "bytes = ''",
    "a bit of its hash": lambda: flipped("hash"),
    "its hash is cut": lambda: "hash = substr(hash, 1, 31)",
    "a salt": lambda: "salt = '\\x00'",
    "another journal": lambda: "source = case source when 'intake' then 'gateway' else 'intake' end",
    "a journal that is none": lambda: "source = 'intruder'",
    "another number": lambda: f"n = n + {random.choice((1, -1, 7, 10 ** 6))}",
    "another epoch": lambda: f"epoch = epoch + {random.choice((1, -1, 1000))}",
    "it passes for plain": lambda: "key = null",
    "under the key of another": lambda: "key = (select k.key from audit.leaf_key k where k.key <> leaf.key and k.kek > 0 order by random() limit 1)",
    "it passes for destroyed": lambda: "key = (select k.key from audit.leaf_key k where k.kek = 0 limit 1)",
    "under no key": lambda: "key = gen_random_uuid()",
}
KEY = {
    "a bit of a key": lambda: flipped("data_key"),
    "a key is cut": lambda: "data_key = substr(data_key, 1, 40)",
    "a key is destroyed": lambda: "data_key = '', kek = 0",
    "a key's version": lambda: "kek = kek + 1",
    "a key's owner": lambda: "owner = case owner when '_site' then 'aid-house' else '_site' end",
    "whose a key is": lambda: "organisation = organisation || 'x'",
    "whom a key is about": lambda: "subject = gen_random_uuid()",
    "whom a key is about is nobody": lambda: "subject = case when subject is null then gen_random_uuid() end",
    "she passes for destroyed": lambda: "data_key = '', kek = 0, subject = (select client from audit.destroyed limit 1)",
}
HEAD = {
    "a bit of a root": lambda: flipped("root"),
    "a bit of an edge": lambda: flipped("edge"),
    "an edge is endless": lambda: "edge = edge || decode(repeat('00', 2000000), 'hex')",
    "an edge is longer": lambda: "edge = edge || sha256('x')",
    "what it went on from": lambda: "before = before + 1",
    "a bit of its digest": lambda: flipped("chain"),
    "no digest": lambda: "chain = null",
}


def legible(copy):
    return [i for i, in copy.rows("select l.idx from audit.leaf l join audit.leaf_key k on k.key = l.key where k.kek > 0")]


def one_leaf(copy, change):
    at = random.choice(legible(copy))
    return f"update audit.leaf set {change()} where idx = {at}", {at}


def one_key(copy, change):
    key, first = random.choice(copy.rows("select key, min(idx) from audit.leaf join audit.leaf_key using (key) where kek > 0 group by key"))
    return f"update audit.leaf_key set {change()} where key = '{key}'", {first}


def one_head(copy, change):
    size, = random.choice(copy.rows("select size from audit.tree where size > 1"))
    return f"update audit.tree set {change()} where size = {size}", {size}


def size_of(copy):
    return copy.rows("select max(size) from audit.tree")[0][0]


def taken_out(copy):
    at = random.choice(legible(copy)[:-1])
    return f"delete from audit.leaf where idx = {at}", {at, at + 1}


def some_taken_out(copy):
    at = random.choice(legible(copy)[:-9])
    return f"delete from audit.leaf where idx >= {at} and idx < {at + random.randint(2, 8)}", {at} | set(range(at, at + 9))


def closed_up(copy):
    at = random.choice(legible(copy)[:-1])
    return (f"delete from audit.leaf where idx = {at}; update audit.leaf set idx = -idx where idx > {at}; "
            f"update audit.leaf set idx = -idx - 1 where idx < 0"), set(range(at, at + 9))


def put_in(copy):
    at = random.choice(legible(copy)[1:])
    return (f"update audit.leaf set idx = -idx - 1 where idx >= {at}; update audit.leaf set idx = -idx where idx < 0; "
            f"insert into audit.leaf select {at}, source, epoch, n, salt, bytes, hash, key from audit.leaf where idx = {at + 1}"), {at, at + 1}


def changed_places(copy):
    a, b = sorted(random.sample(legible(copy), 2))
    return (f"update audit.leaf set idx = -1 where idx = {a}; update audit.leaf set idx = {a} where idx = {b}; "
            f"update audit.leaf set idx = {b} where idx = -1"), {a}


def contents_changed_places(copy):
    a, b = sorted(random.sample(legible(copy), 2))
    return (f"update audit.leaf l set bytes = o.bytes, hash = o.hash, key = o.key from kept.leaf o "
            f"where l.idx in ({a}, {b}) and o.idx = {a} + {b} - l.idx"), {a}


def put_behind(copy):
    size = size_of(copy)
    return f"insert into audit.leaf select {size}, source, epoch, n + 1, salt, bytes, hash, key from audit.leaf where idx = {size - 1}", {size, size + 1}


def cut_off(copy):
    size = size_of(copy)
    left = size - random.randint(1, 200)
    return f"delete from audit.leaf where idx >= {left}", {left} | set(range(left, size + 1))


def heads_cut_off(copy):
    sizes = [size for size, in copy.rows("select size from audit.tree order by size")]
    left = sizes[-random.randint(2, 20)]
    return f"delete from audit.tree where size > {left}", {left, sizes[-1]}


def a_head_taken_out(copy):
    size, later = random.choice(copy.rows("select before, size from audit.tree where before > 0"))
    return f"delete from audit.tree where size = {size}", {size, later}


def a_head_put_in(copy):
    size, root = random.choice(copy.rows("select min(l.idx), (array_agg(l.hash))[1] from audit.leaf l where l.idx > 0 and not exists "
                                         "(select from audit.tree t where t.size = l.idx)"))
    return f"insert into audit.tree (size, root, edge) values ({size}, '\\x{bytes(root).hex()}', '')", {size}


def a_node(copy, change):
    level, idx = random.choice(copy.rows("select level, idx from audit.node"))
    return change.format(where=f"where level = {level} and idx = {idx}"), {idx, (idx + 1) * 256 ** level}


def destroyed_row(copy, change):
    idx, = random.choice(copy.rows("select idx from audit.destroyed"))
    return change.format(idx=idx), None         # where is said of each leaf that has no key now


KINDS = {
    **{f"leaf: {name}": lambda copy, change=change: one_leaf(copy, change) for name, change in LEAF.items()},
    **{f"key: {name}": lambda copy, change=change: one_key(copy, change) for name, change in KEY.items()},
    **{f"head: {name}": lambda copy, change=change: one_head(copy, change) for name, change in HEAD.items()},
    "leaf: taken out": taken_out, "leaves: taken out": some_taken_out, "leaf: taken out and closed up": closed_up, "leaf: put in": put_in,
    "leaves: changed places": changed_places, "leaves: contents changed places": contents_changed_places, "leaf: put behind": put_behind,
    "leaves: cut off": cut_off, "heads: cut off": heads_cut_off, "head: taken out": a_head_taken_out, "head: put in": a_head_put_in,
    "node: a bit": lambda copy: a_node(copy, f"update audit.node set {flipped('hash')} {{where}}"),
    "node: taken out": lambda copy: a_node(copy, "delete from audit.node {where}"),
    "node: put in": lambda copy: ("insert into audit.node (level, idx, hash) values (1, 77, sha256('x'))", {77}),
    "key: taken out": lambda copy: (lambda key, first: (f"delete from audit.leaf_key where key = '{key}'", {first}))(
        *random.choice(copy.rows("select key, min(idx) from audit.leaf join audit.leaf_key using (key) group by key"))),
    "destroyed: taken out": lambda copy: destroyed_row(copy, "delete from audit.destroyed where idx = {idx}"),
    "destroyed: another leaf says so": lambda copy: destroyed_row(copy, "update audit.destroyed set idx = idx - 1 where idx = {idx}"),
    "destroyed: another client": lambda copy: destroyed_row(copy, "update audit.destroyed set client = gen_random_uuid() where idx = {idx}"),
    "destroyed: one who is not": lambda copy: ("insert into audit.destroyed (client, idx) values (gen_random_uuid(), 5)", {5}),
}


def named(line):
    """The places that a line names: of what stands beside leaves it says from which to which head."""
    if between := re.match(r"head of (\d+) leaves: what stands beside the leaves from (\d+) on", line):
        return set(range(int(between[2]), int(between[1]) + 1))
    return {int(number) for number in re.findall(r"\d+", line)}


def test_the_copy_is_whole(copy):
    done = copy.verify()
    assert done.returncode == 0 and "the log is whole" in done.stdout, done.stdout
    assert copy.changed() == 0
    assert copy.rows("select count(*) from audit.destroyed")[0][0] >= 1 and copy.rows("select count(*) from audit.node")[0][0] >= 2


def test_every_change_is_found_and_placed(copy):
    random.seed(MUTATIONS)
    tried, missed = 0, []
    while tried < MUTATIONS:
        for kind, make in KINDS.items():
            sql, places = make(copy)
            copy.cursor.execute(sql)
            if copy.changed() == 0:     # a plain value that was so before
                continue
            tried += 1
            done = copy.verify()
            first = done.stdout.splitlines()[0]
            if done.returncode != 1 or "THE LOG DOES NOT MATCH" not in done.stdout:
                missed.append(f"{kind}: not found: {sql}\n{done.stdout}{done.stderr}")
            elif places is not None and not places & named(first):
                missed.append(f"{kind}: not placed at {places}: {sql}\n{first}")
            copy.put_back()
    assert not missed, f"{len(missed)} of {tried}:\n" + "\n".join(missed[:20])
    assert copy.verify().returncode == 0
