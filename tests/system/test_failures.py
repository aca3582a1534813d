"""What the store can do to us (docs/operating.md has the table): each is done to it for real, while documents come in, and met as
DESIGN section 3 says; afterwards nothing is lost and nothing is there twice."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import threading
import time
import uuid

import documents
import psycopg2
import pytest
from attacker import counted
from conftest import BIN, own_site
from house import JSON_LINES, SERVICES, House, wait_until

SMALL = 16 << 20        # bytes of the file system that tables are moved to
WAL = 112 << 20         # and of the one that holds the write-ahead log
EXPECTED = ('msg="cannot go on"', 'msg="a fact was parked"', 'msg="following stopped"', 'msg="housekeeping failed"')


# --- a PostgreSQL on small disks -----------------------------------------------------------------------------------------
class Disks:
    """File systems in memory that only one PostgreSQL sees: mounted in a namespace that a sleeping process holds open."""

    def __init__(self, site):
        self.site = site
        self.holder = subprocess.Popen(["unshare", "-m", "--propagation", "private", "sleep", "infinity"])
        wait_until("a namespace of its own", lambda: os.readlink(f"/proc/{self.holder.pid}/ns/mnt") != os.readlink("/proc/self/ns/mnt"))
        self.inside = ["nsenter", "-t", str(self.holder.pid), "-m", "--"]

    def path(self, name):
        return pathlib.Path(f"/proc/{self.holder.pid}/root") / str(self.site.pg_dir / name).lstrip("/")

    def add(self, name, size):
        (self.site.pg_dir / name).mkdir()
        subprocess.run([*self.inside, "mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", self.site.pg_dir / name], check=True)
        shutil.chown(self.path(name), "postgres", "postgres")

    @contextlib.contextmanager
    def full(self, name):
        """Inside, not one byte more fits."""
        filler = self.path(name) / "filler"
        with open(filler, "wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(65536))
        try:
            yield
        finally:
            filler.unlink()

    def close(self):
        self.holder.kill()
        self.holder.wait()


class SmallHouse(House):
    """Its PostgreSQL has a tablespace and its log on disks that can be filled."""

    disks = None

    def open(self):
        site = self.site
        if os.geteuid() == 0:
            (site.dir / "log").mkdir(parents=True, exist_ok=True)
            site.postgres_create(self.settings)
            self.disks = Disks(site)
            self.disks.add("small", SMALL)
            self.disks.add("wal", WAL)
            wal = site.pg_dir / "data" / "pg_wal"
            for found in wal.iterdir():
                shutil.move(found, self.disks.path("wal") / found.name)
            subprocess.run(["chown", "-R", "postgres:postgres", self.disks.path("wal")], check=True)
            wal.rmdir()
            wal.symlink_to(site.pg_dir / "wal")
            site.postgres_inside = self.disks.inside
        return super().open()

    def close(self):
        complaints = super().close()
        if self.disks is not None:
            self.disks.close()
        return complaints


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    house = SmallHouse(tmp_path_factory.mktemp("failures"), BIN, settings=(
        "fsync = off", "max_wal_size = 48MB", "min_wal_size = 32MB", "wal_keep_size = 0"))
    with own_site(house, EXPECTED) as opened:
        yield opened


# --- what goes on meanwhile, and what must be true afterwards ---------------------------------------------------------------
class Traffic(threading.Thread):
    """A dispatch system: each document is sent until it is taken, and every tenth asks for a page."""

    def __init__(self, house, feed):
        super().__init__()
        self.house, self.feed, self.token = house, feed, house.token(feed=feed)
        self.over = threading.Event()
        self.sent, self.refused = [], []
        self.stop_at = None

    def run(self):
        while not self.over.is_set():
            number = documents.number()
            self._send(number, documents.eido(number, type="ALRU" if len(self.sent) % 10 else "DVA", area=documents.AREAS[0]))
            self.sent.append(number)

    def _send(self, number, document):
        while True:
            try:
                answer = self.house.post_once(self.feed, document, token=self.token, key=number[-20:], timeout=20)
                if answer.status in (200, 202):
                    return
                self.refused.append(answer.status)
            except OSError:
                self.refused.append(0)
            time.sleep(0.05)


@contextlib.contextmanager
def traffic(house):
    feed = next(house.feeds)
    going = Traffic(house, feed)
    going.start()
    try:
        wait_until("some documents", lambda: len(going.sent) > 3)
        yield going
        after = len(going.sent)
        wait_until("documents again", lambda: len(going.sent) > after + 3, timeout=60)
    finally:
        going.over.set()
        going.join()
    assert_nothing_lost_or_doubled(house, going)


def assert_nothing_lost_or_doubled(house, going):
    house.settle()
    assert set(going.refused) <= {0, 409, 429, 500, 502, 503, 504}, "each refusal is one that may be repeated"
    kept = {incident: row["number"] for incident, row in house.opened("feed = %s", going.feed).items()}
    assert sorted(kept.values()) == sorted(going.sent)
    versions = house.rows("select incident::text, count(*) from intake.document where incident = any(%s::uuid[]) group by 1", list(kept))
    assert dict(versions) == dict.fromkeys(kept, 1)
    wanted = {house.incident(n) for n in going.sent[::10]}
    opened = house.rows("select incident from referral.request where incident = any(%s::uuid[]) and kind = 1", list(wanted))
    assert sorted(str(i) for i, in opened) == sorted(wanted), "one call-out for each that asks for a page"
    assert_journals(house)


def assert_journals(house):
    house.check_books()
    assert house.verify().returncode == 0


def tried_again(house, service, marks, state):
    """The log line of a batch that is tried again for this SQLSTATE, since the marks."""
    lines = house._lines(service, marks)
    return [line for line in lines if "a batch is tried again" in line and state in line]


def not_ready(house, service, marks, state):
    """The service tries again and again, with its pause growing, and says that it is not ready and why."""
    wait_until(f"{service} to meet {state}", lambda: tried_again(house, service, marks, state), timeout=60)
    wait_until("more tries", lambda: len(tried_again(house, service, marks, state)) >= 3, timeout=60)
    tries = [int(re.search(r" tries=(\d+)", line)[1]) for line in tried_again(house, service, marks, state)]
    assert tries[:3] == list(range(tries[0], tries[0] + 3)), "the pause grows with each try"
    wait_until("its status to say so", lambda: state in house.said(service).get("notReadyBecause", ""), timeout=60)
    wait_until("the site to say so", lambda: not house.http("GET", "/readyz").json["services"][service])


def role(house, name, setting):
    """A role's setting, in force now: its connections are made anew."""
    with house.session() as session, session.cursor() as cursor:
        cursor.execute(f"alter role {name} {setting}")
        cursor.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = %s", (name,))
    if setting != "connection limit 0":
        wait_until("its service to be ready", lambda: house.said(name.removeprefix("accord_")).get("ready"))


@contextlib.contextmanager
def held(house, sql):
    """Inside, a superuser's transaction has done this and not ended."""
    connection = psycopg2.connect(house.site.admin)
    try:
        with connection.cursor() as cursor:
            cursor.execute("set deadlock_timeout = '60s'")
            cursor.execute(sql)
            yield connection, cursor
        connection.rollback()
    finally:
        connection.close()


def waits(house, user):
    """A connection of that role waits for a lock."""
    return house.one("select count(*) from pg_stat_activity where usename = %s and wait_event_type = 'Lock'", user) > 0


# --- passing failures: the whole batch again ---------------------------------------------------------------------------------
def test_the_disk_of_the_tables_is_full(site):
    if site.disks is None:
        pytest.skip("mounts need root")
    location = site.site.pg_dir / "small"
    with site.session() as session, session.cursor() as cursor:
        cursor.execute(f"create tablespace small location '{location}'")
        cursor.execute("alter table intake.document set tablespace small")
        cursor.execute("alter table referral.incident_link set tablespace small")
    marks = site.log_marks()
    with traffic(site), site.disks.full("small"):
        not_ready(site, "intake", marks, "53100")
    site.site.wait_ready()


def test_the_disk_of_the_write_ahead_log_is_full(site):
    """PostgreSQL panics, and ends if it must: when it is back so are we."""
    if site.disks is None:
        pytest.skip("mounts need root")
    postgres = site.site.processes["postgres"]
    with traffic(site):
        with site.disks.full("wal"):
            def panics():
                with contextlib.suppress(psycopg2.Error):
                    site.rows("select pg_logical_emit_message(true, 'filler', repeat('x', 4000000))")
                return "PANIC" in "".join(site._log("postgresql"))
            wait_until("PostgreSQL to panic", panics, timeout=90)
            wait_until("the site to be not ready", lambda: site.http("GET", "/readyz").status == 503)
        if postgres.poll() is not None:
            site.site.processes.pop("postgres")
            site.site.postgres_start()
        site.site.wait_ready()


def test_the_server_takes_no_writes_any_more(site):
    """As the old primary after a failover."""
    marks = site.log_marks()
    with traffic(site):
        with site.session() as session, session.cursor() as cursor:
            cursor.execute("alter system set default_transaction_read_only = on")
            cursor.execute("select pg_reload_conf()")
            try:
                not_ready(site, "intake", marks, "25006")
            finally:
                cursor.execute("set transaction_read_only = off; set default_transaction_read_only = off")
                cursor.execute("alter system reset default_transaction_read_only")
                cursor.execute("select pg_reload_conf()")
        site.site.wait_ready()


@pytest.mark.parametrize("service, table, setting, state", [
    ("intake", "journal_head", "statement_timeout", "57014"),
    ("referral", "journal_head", "lock_timeout", "55P03"),
])
def test_somebody_holds_a_lock_for_longer_than_a_statement_may_take(site, service, table, setting, state):
    user = f"accord_{service}"
    with traffic(site):
        role(site, user, f"set {setting} = '150ms'")
        marks = site.log_marks()
        with held(site, f"select from {service}.{table} for update"):
            not_ready(site, service, marks, state)
        role(site, user, f"reset {setting}")
        site.site.wait_ready()


def open_incident(house, feed):
    number = documents.number()
    assert house.post(feed, documents.eido(number, type="ALRU", updated=-60)).status == 202
    return number, house.incident(number)


def posted(house, feed, number, **more):
    """Sends one more version on a thread of its own."""
    answers = []
    thread = threading.Thread(target=lambda: answers.append(house.post(feed, documents.eido(number, type="ALRU", **more)).status))
    thread.start()
    return thread, answers


def test_a_deadlock_ends_in_our_favour_or_theirs_and_once(site):
    """We hold the incident and wait for the journal's head; whoever holds the head asks for the incident."""
    feed = next(site.feeds)
    role(site, "accord_intake", "set deadlock_timeout = '2s'")
    site.site.wait_ready()
    number, incident = open_incident(site, feed)
    wait_until("the writer to have done what it begins with", lambda: counted(site, "accord_chores_due", service="intake") == 0)
    marks = site.log_marks()
    try:
        with held(site, "select from intake.journal_head for update") as (session, cursor):
            thread, answers = posted(site, feed, number, updated=-30)
            wait_until("intake to wait for the head", lambda: waits(site, "accord_intake"))
            cursor.execute("select from intake.incident where incident = %s for update", (incident,))
            wait_until("the deadlock", lambda: tried_again(site, "intake", marks, "40P01"))
            session.rollback()
        thread.join()
    finally:
        role(site, "accord_intake", "set deadlock_timeout = '50ms'")
    site.site.wait_ready()
    site.settle()
    assert answers == [202]
    assert site.one("select count(*) from intake.document where incident = %s", site.incident(number)) == 2
    assert_journals(site)


def test_a_row_that_changed_meanwhile_is_decided_anew(site):
    feed = next(site.feeds)
    number, incident = open_incident(site, feed)
    before = site.incident_one(number, "saves")
    marks = site.log_marks()
    with held(site, f"update intake.incident set saves = saves + 1 where incident = '{incident}'") as (session, _):
        thread, answers = posted(site, feed, number, updated=-30)
        wait_until("intake to wait for the row", lambda: waits(site, "accord_intake"))
        session.commit()
        wait_until("a conflict", lambda: tried_again(site, "intake", marks, "40001"))
    thread.join()
    assert answers == [202]
    assert site.incident_one(number, "saves") == before + 2
    site.site.wait_ready()
    site.settle()
    assert_journals(site)


def test_no_connection_is_left_for_us(site):
    with traffic(site):
        role(site, "accord_intake", "connection limit 0")
        wait_until("the site to be not ready", lambda: site.http("GET", "/readyz").status == 503)
        wait_until("intake to say why", lambda: any("too many connections" in line for line in site._lines("intake")))
        role(site, "accord_intake", "connection limit -1")
        site.site.wait_ready()


@pytest.mark.parametrize("how", ["57P01", "57P02"])
def test_connections_are_cut_by_the_server(site, how):
    """An administrator ends them; a backend crashes, and the server ends all others."""
    marks = site.log_marks()
    with traffic(site):
        if how == "57P01":
            site.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'accord%%'")
        else:
            os.kill(site.one("select pid from pg_stat_activity where usename = 'accord_intake' limit 1"), signal.SIGKILL)
        for service in SERVICES:
            wait_until(f"{service} to notice", lambda s=service: any("database lost" in line for line in site._lines(s, marks)))
        site.site.wait_ready()


# --- what does not pass: a right that is missing ----------------------------------------------------------------------------
@pytest.mark.parametrize("service, table, right", [
    ("gateway", "journal", "insert"), ("intake", "incident", "insert"), ("referral", "request", "insert"),
    ("notification", "message", "insert"), ("audit", "leaf", "insert")])
def test_a_missing_right_stops_the_service_and_it_catches_up(site, service, table, right):
    marks = site.log_marks()
    shared = service == "gateway"
    first = service if shared else site.writer(service)
    child = site.site.processes[first]
    feed = next(site.feeds)
    token = site.token(feed=feed)
    number = documents.number()

    def post():
        with contextlib.suppress(OSError):
            site.post_once(feed, documents.eido(number), token=token, key=number[-20:], timeout=5)
            if service == "gateway":
                site.get(f"/v1/incidents/{site.incident(number)}", "north-chief")
        return child.poll() is not None
    site.token(person="north-chief")
    site.rows(f"revoke {right} on {service}.{table} from accord_{service}; select 1")
    try:
        wait_until("the service to end", post)
        if not shared:      # and whoever takes over
            wait_until("its other copy to end", lambda: post() and all(site.site.processes[n].poll() is not None for n in site.site.names(service)))
    finally:
        site.rows(f"grant {right} on {service}.{table} to accord_{service}; select 1")
    assert child.returncode == 1
    why = [line for line in site._log(first, marks[first]) if "cannot go on" in line]
    assert why and "42501" in why[0] and f"permission denied for table {table}" in why[0], why
    site.heal()
    with traffic(site):
        wait_until("the document to be taken", lambda: site.post(
            feed, documents.eido(number), token=token, key=number[-20:]).status in (200, 202))
    site.callout(number)
    assert len(site.incident_rows(number)) == 1


# --- what one input does: poison --------------------------------------------------------------------------------------------
def poison(house, table, column, value, state):
    """A constraint that the value breaks (23514), or whose own sum fails over it (22012)."""
    broken = "false" if state == "23514" else f"1 / (length({column}) - length({column})) = 0"
    house.rows(f"alter table {table} add constraint poison check (case when {column} = '{value}' then {broken} else true end); "
               "select 1")


@contextlib.contextmanager
def poisoned(house, table, column, value, state):
    poison(house, table, column, value, state)
    try:
        yield
    finally:
        house.rows(f"alter table {table} drop constraint if exists poison; select 1")


@pytest.mark.parametrize("state", ["23514", "22012"])
def test_one_document_of_many_cannot_be_stored(site, state):
    """The same batch holds hundreds of others: they are stored, and it is kept apart."""
    feed = next(site.feeds)
    many = [documents.number() for _ in range(400)]
    marks = site.log_marks()
    key = str(uuid.UUID(site.seals.blind(site.owners[feed], "incident", feed, many[217])))
    with poisoned(site, "intake.incident", "id::text", key, state):
        answer = site.post(feed, documents.lines([documents.eido(n, type="ALRU") for n in many]), JSON_LINES)
    assert answer.status == 202
    assert sorted(answer.outcomes) == ["accepted"] * 399 + ["quarantined"]
    assert set(site.numbers("feed = %s", feed)) == set(many) - {many[217]}
    assert any("a batch was refused" in line and state in line for line in site._lines("intake", marks))
    site.settle()
    assert_journals(site)


@pytest.mark.parametrize("state, status", [("23514", 409), ("22012", 503)])
def test_a_command_that_cannot_be_stored_is_answered_so(site, state, status):
    area, other = documents.area(), documents.area()
    for a in (area, other):
        assert site.post("north-eido", documents.eido(documents.number(), area=a)).status == 202
    ids = wait_until("two call-outs", lambda: (lambda r: len(r) == 2 and dict(r))(site.rows(
        "select area, id from referral.request where area in (%s, %s)", area, other)))
    with poisoned(site, "referral.request", "case when state = 3 then area else '' end", area, state):
        refused = site.move(str(ids[area]), "acknowledge", "ada")
        assert refused.status == status, refused.body
        assert site.move(str(ids[other]), "acknowledge", "ada").status == 200
    assert site.move(str(ids[area]), "acknowledge", "ada").status == 200
    site.settle()
    assert_journals(site)


@pytest.mark.parametrize("state", ["23514", "22012"])
def test_an_answer_whose_record_cannot_be_stored_does_not_leave(site, state):
    """Law L2: refused by the store for good, not for a moment: there is no record, and not a byte goes."""
    number = documents.number()
    assert site.post("north-eido", documents.eido(number, type="ALRU")).status == 202
    incident = site.incident(number)
    paths = (f"/v1/incidents/{incident}", "/v1/incidents?limit=5", "/v1/callouts?limit=5")
    assert [site.get(path, "north-chief").status for path in paths] == [200] * 3
    marks = site.log_marks()
    later = f"(kind = {site.messages['envelope'].KIND_DISCLOSED} and n > {site.heads()['gateway']})::text"
    with poisoned(site, "gateway.journal", later, "true", state):
        answers = [site.get(path, "north-chief") for path in paths]
        assert site.get(f"/v1/incidents/{uuid.uuid4()}", "north-chief").status == 404, "what is recorded otherwise goes on"
    assert [a.status for a in answers] == [503] * 3
    for answer in answers:
        assert set(answer.json) <= {"type", "title", "status", "code", "detail", "request"}, answer.body
        assert number not in answer.body.decode() and incident not in answer.body.decode()
        assert "accord-disclosure" not in answer.headers
    assert any("a batch was refused" in line and state in line for line in site._lines("gateway", marks))
    assert [site.get(path, "north-chief").status for path in paths] == [200] * 3
    site.settle()
    assert_journals(site)


def parked(house, service):
    return house.site.accord("parked", "list", service).stdout


def retry(house, service):
    done = house.site.accord("parked", "retry", service, check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize("state", ["23514", "22012"])
def test_a_fact_that_cannot_be_applied_is_parked_and_released(site, state):
    """Later facts of its incident wait behind it, others go on; an operator's retry applies all of them, in order and once."""
    feed, area = next(site.feeds), documents.area()
    bad, good, late = documents.number(), documents.number(), documents.number()
    marks = site.log_marks()
    with poisoned(site, "referral.request", "area", area, state):
        assert site.post(feed, documents.eido(bad, area=area, updated=-60)).status == 202
        wait_until("it to be parked", lambda: site.one(
            "select count(*) from referral.parked where subject::text = %s", site.incident(bad) or "") == 1)
        assert site.post(feed, documents.eido(bad, area=area, updated=-40)).status == 202
        assert site.post(feed, documents.eido(good, area=documents.area())).status == 202
        site.callout(good, "offered")
        site.settle()
        assert site.callouts(bad) == []
        subject = site.incident(bad)
        facts = site.rows("select n, reason from referral.parked where subject = %s order by n", subject)
        assert len(facts) == 2 and "waits behind" in facts[1][1]
        alarms = [line for line in site._lines("referral", marks) if 'level=error msg="a fact was parked"' in line or
                  "a fact was parked" in line]
        assert len(alarms) == 2 and state in alarms[0]
        shown = parked(site, "referral")
        assert shown.count(subject) == 2 and "2 facts are set aside" in shown and "incident_recorded" in shown
        assert "2 facts of intake are set aside" in site.site.accord("status", check=False).stdout
        assert retry(site, "referral") == (1, "0 facts were applied, 2 stay set aside\n")
        assert site.restart("referral", signal.SIGTERM) == 0
        wait_until("its status, which a restart does not forget", lambda: "2 facts of intake are set aside" in site.site.accord(
            "status", check=False).stdout)
        assert site.post(feed, documents.eido(late, area=documents.area())).status == 202
        site.callout(late, "offered")
    assert retry(site, "referral") == (0, "2 facts were applied, 0 stay set aside\n")
    site.callout(bad, "offered")
    wait_until("her page", lambda: site.pager.pages(area))
    assert retry(site, "referral") == (0, "0 facts were applied, 0 stay set aside\n")
    assert parked(site, "referral") == "0 facts are set aside\n"
    assert site.post(feed, documents.eido(bad, area=area, status="Cancelled")).status == 202
    site.callout(bad, "stood_down")
    site.settle()
    assert site.site.accord("status").stdout.startswith("all is well")
    assert_journals(site)


def test_who_follows_nobody_has_parked_nothing(site):
    for service in ("gateway", "intake"):
        assert parked(site, service) == "0 facts are set aside\n"
        assert retry(site, service) == (0, "0 facts were applied, 0 stay set aside\n")
    assert site.site.accord("parked", "list", "nobody", check=False).returncode == 2


def test_more_is_parked_than_a_list_shows(site):
    """Facts of a source that is followed no more: listed up to the limit, all counted, and none is lost by a retry."""
    site.rows("insert into referral.parked select 'gone', n, 1, now(), 1200, gen_random_uuid(), '', 'because', now() "
              "from generate_series(1, 513) n returning 1")
    try:
        shown = parked(site, "referral").splitlines()
        assert len(shown) == 513 and shown[-1] == "513 facts are set aside; these are the first"
        assert retry(site, "referral") == (1, "0 facts were applied, 513 stay set aside\n")
        assert site.one("select count(*) from referral.parked") == 513
    finally:
        site.rows("delete from referral.parked where source = 'gone' returning 1")


# --- another history, and another release ------------------------------------------------------------------------------------
def test_a_fact_of_an_unknown_kind_stops_who_must_understand_it(site):
    """As from a newer release: referral stops where it is, with an alarm; audit keeps the fact; others are not held up."""
    site.settle()
    assert not any(site.kill("intake"))
    n = site.one("with head as (update intake.journal_head set n = n + 1 returning n, epoch) insert into intake.journal "
                 "(n, epoch, at, kind, subject, body) select n, epoch, now(), 1999, gen_random_uuid(), '' from head returning n")
    site.start("intake")
    site.site.wait_ready()
    feed, number = next(site.feeds), documents.number()
    why = wait_until("referral to stop", lambda: next((f.get("stoppedBecause") for f in site.said("referral").get("follows", [])
                                                       if f.get("stopped")), None))
    assert str(n) in why and "1999" in why
    assert site.site.accord("status", check=False).returncode == 1
    assert site.post(feed, documents.eido(number)).status == 202
    wait_until("audit to have both", lambda: site.one(
        "select count(*) from audit.leaf where source = 'intake' and n >= %s", n) >= 2)
    assert site.one("select n from referral.cursor where source = 'intake'") == n - 1
    assert not any(site.kill("referral"))
    site.rows("update referral.cursor set n = n + 1, epoch = (select epoch from intake.journal where n = %s) "
              "where source = 'intake' returning 1", n)     # the newer release would have passed over it
    site.start("referral")
    site.site.wait_ready()
    site.callout(number, "offered")
    site.settle()
    assert_journals(site)
