"""The stored data of a release: made from a real run, and restored as an operator restores a dump."""
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys

import psycopg2

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests" / "system"))
import documents  # noqa: E402
from house import JSON_LINES, PG_BIN, ROOT, SERVICES, House, wait_until  # noqa: E402

PREVIOUS_COMMIT, PREVIOUS = (HERE / "previous").read_text().split()
AGE = 600       # seconds before the restore that everything stopped, as the restored data show it


def migrations(root=ROOT):
    files = [*root.glob("common/schema/*.sql"), *root.glob("services/*/schema/*.sql")]
    return {str(f.relative_to(root)): hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def fits(folder):
    """Its migrations stand in the tree as they were."""
    known = json.loads((folder / "about.json").read_text())["migrations"]
    return known.items() <= migrations().items()


def left_by(folder, named):
    """Whether the data are those of these programs and of this schema, which trees.py has built."""
    if not (folder / "about.json").exists():
        return False
    known = json.loads((folder / "about.json").read_text())["migrations"]
    return known == migrations(named.root) and (folder / "statements.sql").read_text() == all_statements(named.bin)


def all_statements(binaries):
    return "".join(f"-- service: {s}\n{statements(s, binaries)}" for s in SERVICES)


def statements(service, binaries):
    return subprocess.run([binaries / f"accord-{service}", "--dump", "sql"], capture_output=True, text=True, check=True).stdout


# --- its statements on a schema -------------------------------------------------------------------------------------
def explained(cursor, role, service, name, types, text):
    """SQLSTATE of looking up and planning a statement as a role; planning checks rights, and executes nothing."""
    cursor.execute(f"set local role {role}; set local search_path = {service}, pg_temp")
    nulls = f"({', '.join(f'null::{t}' for t in types)})" if types else ""
    try:
        cursor.execute(f'prepare "{name}"{"(" + ", ".join(types) + ")" if types else ""} as {text}')
        cursor.execute(f'explain execute "{name}"{nulls}')
        return ""
    except psycopg2.Error as refused:
        return f"{refused.pgcode} {refused}"
    finally:
        cursor.connection.rollback()
        cursor.execute("deallocate all")
        cursor.connection.rollback()


def refused(house, service, text):
    """Statements, as a program dumps them, that neither of the service's roles can execute, with the reasons."""
    dumped = re.findall(r"^-- name: (\w+)\n-- params:(.*)\n-- rows: .*\n((?s:.*?));\n$", text, flags=re.M)
    assert len(dumped) > 20 and len(dumped) == text.count("-- name: ")
    with house.session() as connection, connection.cursor() as cursor:
        connection.autocommit = False
        tried = {name: [explained(cursor, role, service, name, params.split(), sql)
                        for role in (f"accord_{service}", f"accord_{service}_read")] for name, params, sql in dumped}
    return {name: reasons for name, reasons in tried.items() if "" not in reasons}


# --- making it -------------------------------------------------------------------------------------------------------
def make(folder, binaries, scratch, root=ROOT):
    """A run of an hour's calls that stops in the middle of everything, written to the folder."""
    house = House(scratch, binaries, settings=("fsync = off",), root=root, tapped=False)
    try:
        house.open()
        about = live(house)
        about["root"] = re.search(r"--expect-root (\S+)", house.verify().stdout)[1]
        for name in house.site.all_names:
            if name in house.site.processes:
                assert house.site.kill(name, 15) == 0
        about["migrations"] = migrations(root)
        about["stopped"] = float(house.one("select extract(epoch from clock_timestamp())"))
        write(folder, house, about)
    finally:
        house.site.stop()
        house.pager.close()


def live(house):
    """One of each kind of thing that an upgrade must carry on."""
    site = house.site
    hour = site.accord("feed", "generate", "--agency", "north-pd", "--minutes", 60, "--incidents", 40, "--seed", 3, "--now").stdout
    assert house.post("north-eido", hour.encode(), JSON_LINES).status in (200, 202)
    house.settle()
    about = {name: documents.number() for name in ("offered", "acknowledged", "accepted", "cancelled")}
    for number in about.values():
        assert house.post("north-eido", documents.eido(number)).status == 202
    for name, person, verb in (("acknowledged", "ada", "acknowledge"), ("accepted", "ada", "accept")):
        assert house.move(house.callout(about[name], "offered").id, verb, person).status == 200
    assert house.post("north-eido", documents.eido(about["cancelled"], status="Cancelled", updated=1)).status == 202
    house.callout(about["cancelled"], "stood_down")
    house.settle()
    park(house)
    about["queued"], about["queued area"] = documents.number(), documents.area()
    house.pager.answer_next(*["451 4.3.0 later"] * 1000)
    assert house.post("north-eido", documents.eido(about["queued"], area=about["queued area"])).status == 202
    wait_until("a page that waits", lambda: house.rows(
        "select from notification.message where state = 1 and attempt > 0 and area = %s", about["queued area"]))
    wait_until("audit to have caught up", lambda: not [late for late in house.behind() if late.startswith("audit")])
    assert not any(house.kill("audit"))
    about["unlogged"] = documents.number()
    assert house.post("north-eido", documents.eido(about["unlogged"], type="ALRU")).status == 202
    return about


def park(house):
    """A fact that its follower cannot read."""
    kind = house.messages["envelope"].Kind.Value("KIND_CALLOUT_MOVED")
    assert not any(house.kill("referral"))
    house.rows("with h as (update referral.journal_head set n = n + 1 returning n, epoch) insert into referral.journal "
               "select n, epoch, clock_timestamp(), %s, gen_random_uuid(), '\\xff' from h returning 1", kind)
    house.start("referral")
    house.site.wait_ready()
    wait_until("the fact to be parked", lambda: house.one("select count(*) from notification.parked") == 1)
    house.settle()


def write(folder, house, about):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "about.json").write_text(json.dumps(about, indent=1, sort_keys=True) + "\n")
    for name, command in (("roles.sql", ["pg_dumpall", "--roles-only", "--no-role-passwords", "-d"]), ("data.sql", ["pg_dump", "-d"])):
        done = subprocess.run([PG_BIN / command[0], *command[1:], house.site.admin], capture_output=True, text=True, check=True)
        # Newer clients fence the text with a random word, which older ones do not know.
        (folder / name).write_text("".join(line for line in done.stdout.splitlines(True) if not line.startswith((r"\restrict", r"\unrestrict"))))
    (folder / "statements.sql").write_text(all_statements(house.site.bin))
    shutil.copytree(house.site.dir / "keys" / "seal", folder / "seal")


# --- restoring it ----------------------------------------------------------------------------------------------------
class Restored(House):
    """A house whose database is that of a release, stopped AGE seconds ago."""

    def __init__(self, folder, binaries, data):
        super().__init__(folder, binaries, settings=("fsync = off",))
        self.data = data
        self.about = json.loads((data / "about.json").read_text())

    def open(self):
        site = self.site
        (site.dir / "log").mkdir(parents=True, exist_ok=True)
        site.postgres_create(self.settings)
        site.postgres_start()
        site.accord("keygen", site.dir / "keys")
        self._put_back_keys(site.dir / "keys" / "seal")
        site.accord("keygen", site.dir / "keys")       # as an upgrade is told to: of what began to seal since
        subprocess.run([PG_BIN / "createdb", "-h", site.run_dir, "-U", "postgres", "accord"], check=True)
        self._psql("roles.sql", check=False)    # the administrator is there already
        self._psql("data.sql")
        self._make_young()
        site.configure()
        return self

    def _put_back_keys(self, seal):
        shutil.rmtree(seal)
        shutil.copytree(self.data / "seal", seal)
        for path in [seal, *seal.rglob("*")]:
            path.chmod(0o700 if path.is_dir() else 0o600)

    def _psql(self, name, check=True):
        subprocess.run([PG_BIN / "psql", "-qX", "-v", f"ON_ERROR_STOP={int(check)}", "-d", self.site.admin, "-f", self.data / name],
                       check=check, capture_output=True)

    def _make_young(self):
        """Instants are moved, so that what waited then waits now. Facts keep theirs: the log has them."""
        columns = self.rows("select table_schema, table_name, column_name from information_schema.columns join pg_class c "
                            "on c.oid = format('%%I.%%I', table_schema, table_name)::regclass and relkind = 'r' "
                            "where table_schema = any (%s) and data_type = 'timestamp with time zone' "
                            "and table_name not like 'journal%%' and table_name <> 'schema_migration'", list(SERVICES))
        with self.session() as connection, connection.cursor() as cursor:
            cursor.execute("set session_replication_role = replica")     # triggers hold what only ever ends
            for schema, table, column in columns:
                cursor.execute(f"update {schema}.{table} set {column} = {column} + (clock_timestamp() - to_timestamp(%s)) "
                               f"- %s * interval '1 second' where isfinite({column})", (self.about["stopped"], AGE))

    def migrate(self, root=ROOT, check=True):
        site = self.site
        return site.accord("migrate", "--admin", site.admin, "--keys", site.dir / "keys", "--dir", root, check=check)
