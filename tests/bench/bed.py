"""What the parts of the benchmark stand on: one site, questions to its store, what it spends, and pgbench beside it."""
import contextlib
import pathlib
import re
import subprocess
import sys

import psycopg2

from catcher import Catcher
from report import FOLDER, ROOT

sys.path.insert(0, str(ROOT / "deploy" / "site"))
from accord_site import PG_BIN, SERVICES, Site, wait_until  # noqa: E402

SETTINGS = ("shared_preload_libraries = 'pg_stat_statements'", "pg_stat_statements.track_utility = on")
SET_ROWS = 256
SET = f"insert into bench_row (body) select repeat('x', 200) from generate_series(1, {SET_ROWS});\n"
SOURCES = tuple(s for s in SERVICES if s != "audit")    # whose facts are leaves


# --- the site --------------------------------------------------------------------------------------------------------
@contextlib.contextmanager
def opened(folder, overrides=None, settings=()):
    """A site with its services up and the demonstration's directory; nobody answers, and ladders do not climb."""
    site = Site(folder, overrides={"notification": {"max sending": "16"}, **(overrides or {})})
    with contextlib.ExitStack() as stack:
        stack.callback(site.stop)
        site.prepare(settings=[*SETTINGS, *settings])
        admin(site).execute("create extension if not exists pg_stat_statements")
        site.catcher = Catcher(site.smtp_port)
        site.start_services()
        rosters = FOLDER / "rosters.yaml"
        text = (ROOT / "deploy" / "demo" / "rosters.yaml").read_text()
        rosters.write_text(re.sub(r"(- p-\d+) \d+s", r"\1 2h", text))
        site.load(rosters=rosters)
        yield site


def admin(site):
    connection = psycopg2.connect(site.admin)
    connection.autocommit = True
    return connection.cursor()


def one(cursor, sql, *values):
    cursor.execute(sql, values or None)
    return cursor.fetchone()[0]


def head(cursor, service):
    return one(cursor, f"select n from {service}.journal_head")


def heads(cursor):
    return sum(head(cursor, source) for source in SOURCES)


def sending(cursor):
    """Messages under way; asked of the tally, because whoever measures must not scan."""
    return one(cursor, "select coalesce(sum(messages), 0) from notification.message_tally where state in (1, 2) and template <> 3")


def settle(cursor):
    """Waits until every fact is a leaf and no message is under way; the time of the last change counts."""
    def quiet():
        before = heads(cursor)
        size = one(cursor, "select coalesce(max(size), 0) from audit.tree")
        return sending(cursor) == 0 and size == before == heads(cursor)
    wait_until("the last consequence's leaf", quiet, timeout=600, every=0.01)


# --- what is spent ---------------------------------------------------------------------------------------------------
def cpu_us(pid):
    """On a processor, all threads; finer than the ticks of /proc/PID/stat."""
    spent = 0
    for path in pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError, IndexError):
            spent += int(path.read_text().split()[0])
    return spent / 1000


def rss_mb(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def backends(cursor):
    """CPU us of each connection's process, with whose it is; PostgreSQL's own stand under ''."""
    cursor.execute("select pid, coalesce(usename, '') from pg_stat_activity where pid <> pg_backend_pid()")
    return {pid: (re.sub(r"^accord_|_read$", "", role), cpu_us(pid)) for pid, role in cursor.fetchall()}


def statements(cursor):
    """By service: calls, rows written, commits, buffers hit and read, bytes of WAL and page images in it."""
    cursor.execute("""select regexp_replace(r.rolname, '^accord_|_read$', '', 'g'), sum(s.calls),
        coalesce(sum(s.rows) filter (where s.query ~* '^\\s*(insert|update|delete|with)'), 0),
        coalesce(sum(s.calls) filter (where s.query ilike 'commit'), 0), sum(s.shared_blks_hit), sum(s.shared_blks_read),
        sum(s.wal_bytes), sum(s.wal_fpi)
        from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'accord\\_%' group by 1""")
    return {role: tuple(map(float, rest)) for role, *rest in cursor.fetchall()}


class Meter:
    """What the services and their backends spend from here to the reading."""
    COLUMNS = ("statements", "rows", "commits", "buffers_hit", "buffers_read", "wal_bytes", "wal_images")

    def __init__(self, site):
        self.site, self.cursor = site, admin(site)
        self.cursor.execute("select pg_stat_statements_reset()")
        self.store, self.own = backends(self.cursor), self._own()

    def _own(self):
        return {s: cpu_us(self.site.processes[s].pid) for s in SERVICES if s in self.site.processes}

    def read(self):
        """{metric: {service: value}}; store_cpu_us of '' is what PostgreSQL does for all: WAL, checkpoints, vacuum."""
        own, store = self._own(), {}
        for pid, (role, us) in backends(self.cursor).items():
            store[role] = store.get(role, 0.0) + us - self.store.get(pid, (role, 0.0))[1]
        counts = statements(self.cursor)
        store.pop("postgres", None)
        spent = {"cpu_us": {s: us - self.own[s] for s, us in own.items()}, "store_cpu_us": store}
        for i, metric in enumerate(self.COLUMNS):
            spent[metric] = {s: counts[s][i] for s in SERVICES if s in counts}
        return spent


# --- the peer --------------------------------------------------------------------------------------------------------
def _pgbench(site, seconds, clients, script):
    path = FOLDER / "pgbench.sql"
    path.write_text(script)
    cursor = admin(site)
    cursor.execute("drop table if exists bench_row; create table bench_row (id bigserial primary key, body text)")
    done = subprocess.run([PG_BIN / "pgbench", "-n", "-M", "prepared", "-c", str(clients), "-j", "2", "-T", str(seconds), "-f", path,
                           "-h", str(site.run_dir), "-U", "postgres", "accord"], capture_output=True, text=True, check=True)
    cursor.execute("drop table bench_row")
    return float(re.search(r"tps = ([\d.]+)", done.stdout)[1]), int(re.search(r"processed: (\d+)", done.stdout)[1])


def pgbench(site, seconds, clients=32):
    """Single-row insert commits a second: the limit that a message at a time could reach."""
    return _pgbench(site, seconds, clients, "insert into bench_row (body) values ('" + "x" * 200 + "');\n")[0]


def pgbench_sets(site, seconds):
    """Rows a second, one connection, SET_ROWS in a commit: what a follower could reach that decided nothing."""
    return _pgbench(site, seconds, 1, SET)[0] * SET_ROWS


def reaped_us(site):
    """CPU of the backends that have ended: the children that PostgreSQL has waited for."""
    fields = pathlib.Path(f"/proc/{site.pg_pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[13]) + int(fields[14])) * 10_000.0


def unit_us(site, seconds):
    """CPU us of the store for a row of a set-wise insert, now: what a processor's microsecond is worth at this moment."""
    before = reaped_us(site)
    _, done = _pgbench(site, seconds, 1, SET)
    return (reaped_us(site) - before) / (done * SET_ROWS)
