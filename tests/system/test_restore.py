"""The drill of docs/operating.md: a cluster is destroyed under load and restored; nothing acknowledged is lost, or it is noticed."""
import os
import re
import shutil
import signal
import subprocess

import documents
import pytest
from conftest import BIN
from house import JSON_LINES, PG_BIN, ROOT, SERVICES, SOURCES, House, wait_until
from sender import Load, one_callout_each, there

STEP = 1 << 20          # what `accord restored` raises epochs by
EXPECTED = ('msg="following stopped"', 'msg="database')


class Drill:
    """A site whose WAL is streamed to a folder, and what an operator does to it."""

    def __init__(self, folder):
        self.house = House(folder, BIN, settings=("fsync = off",))
        self.site = self.house.site
        self.rounds = 0

    @property
    def wal(self):
        return self.site.dir / f"wal-{self.rounds}"

    @property
    def base(self):
        return self.site.pg_dir / f"base-{self.rounds}"

    def let_in(self):
        """Whoever takes backups and WAL: no site of ours does by itself."""
        with open(self.site.pg_dir / "data" / "pg_hba.conf", "a") as rules:
            rules.write("local replication postgres peer map=admin\n")
        self.house.rows("select pg_reload_conf()")
        wait_until("the rule", lambda: self.house.one("select count(*) from pg_hba_file_rules where 'replication' = any (database)"))

    def as_postgres(self, *command):
        subprocess.run(self.site._as_postgres(*command), check=True, capture_output=True, cwd="/")

    def keep_wal(self, synchronous):
        """From here on all WAL goes to a new folder; if synchronous, nobody is told of a commit that is not there yet."""
        self.rounds += 1
        self.wal.mkdir()
        receive = [PG_BIN / "pg_receivewal", "--slot", "accord_wal", "-d", f"{self.site.admin} application_name=accord_wal"]
        subprocess.run([*receive, "--create-slot"], check=True)
        self.site.spawn("wal", [*receive, "-D", self.wal, "--synchronous"])
        wait_until("the receiver of WAL", lambda: self.house.one("select count(*) from pg_stat_replication where state = 'streaming'"))
        if synchronous:
            self.commits_wait("accord_wal")

    def commits_wait(self, names):
        with self.house.session() as connection, connection.cursor() as cursor:
            cursor.execute("alter system set synchronous_standby_names = %s", (names,))
            cursor.execute("select pg_reload_conf()")
        wait_until("the setting", lambda: self.house.one("show synchronous_standby_names") == names)

    def take_base_backup(self):
        self.as_postgres(PG_BIN / "pg_basebackup", "-D", self.base, "-X", "none", "--checkpoint=fast", "-h", self.site.run_dir,
                         "-U", "postgres")

    def switch_wal(self):
        """What was committed before stands in whole files of the folder."""
        name = self.house.one("select pg_walfile_name(pg_switch_wal())")
        wait_until("the WAL file", lambda: (self.wal / name).exists())

    def destroy(self):
        """Everything at once, in the middle of its work; the data are gone."""
        for name in self.site.all_names:
            self.site.kill(name)
        self.house.record.read()        # by now whatever left is on record
        self.site.postgres_stop(signal.SIGQUIT)
        assert self.site.kill("wal", signal.SIGINT) == 0
        self.as_postgres("rm", "-rf", self.site.pg_dir / "data")

    def recover(self):
        data, wal = self.site.pg_dir / "data", self.site.pg_dir / self.wal.name
        shutil.copytree(self.wal, wal)
        if os.geteuid() == 0:
            for path in (wal, *wal.iterdir()):
                shutil.chown(path, "postgres")
        self.as_postgres("cp", "-r", self.base, data)
        self.as_postgres("chmod", "700", data)
        self.as_postgres("touch", data / "recovery.signal")
        with open(data / "postgresql.auto.conf", "a") as conf:
            conf.write(f"restore_command = 'cp {wal}/%f %p || cp {wal}/%f.partial %p'\n"
                       "synchronous_standby_names = ''\n")
        self.site.postgres_start()
        wait_until("the recovery to end", lambda: not self.house.one("select pg_is_in_recovery()"))

    def stop_services(self):
        for name in self.site.all_names:
            assert self.site.kill(name, signal.SIGTERM) == 0

    def restored(self):
        return self.site.accord("restored", "--admin", self.site.admin, check=False)

    def noted(self):
        """A root as an operator notes it elsewhere."""
        done = self.house.verify()
        assert done.returncode == 0, done.stdout
        return re.search(r"--expect-root (\S+)", done.stdout)[1]

    def expect(self, root):
        return self.site.accord("audit", "verify", "--expect-root", root, check=False)

    def whole(self):
        """Every fact has its leaf, once and in order."""
        house = self.house
        house.settle()
        house.check_books()
        done = house.verify()
        assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def drill(tmp_path_factory):
    drill = Drill(tmp_path_factory.mktemp("restore"))
    try:
        drill.house.open()
        drill.let_in()
        yield drill
        complaints = drill.house.complaints(dict.fromkeys(drill.house.log_marks(), 0), EXPECTED)
    finally:
        ends = drill.house.close()
    assert not complaints + ends, "\n".join(complaints + ends)


def test_destroyed_under_load_with_all_of_its_wal_nothing_acknowledged_is_lost(drill):
    house = drill.house
    drill.keep_wal(synchronous=True)
    with Load(house) as load:
        load.reach(30)
        drill.take_base_backup()
        load.reach(60)
        answered = house.callout(load.acknowledged[30]["$id"], "offered")
        assert house.move(answered.id, "accept", "ada").status == 200
        root = drill.noted()
        refused = drill.restored()
        assert refused.returncode == 1 and "is connected: stop the services first" in refused.stderr
        assert max(epoch for epoch, in house.rows(" union all ".join(f"select epoch from {s}.journal_head" for s in SERVICES))) < STEP
        load.reach(100)
        drill.destroy()
    assert len(load.acknowledged) >= 100
    drill.recover()
    done = drill.restored()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "feed north-eido: the newest version applied came" in done.stdout
    assert "AHEAD" not in done.stdout and "ANOTHER HISTORY" not in done.stdout
    drill.site.start_services()
    assert all(there(house, load.acknowledged))
    drill.whole()
    one_callout_each(house, load.acknowledged)
    assert house.callouts(load.acknowledged[30]["$id"])[0].state == "accepted"
    late = drill.expect(root)
    assert late.returncode == 0, late.stdout
    goes_on(drill)


def goes_on(drill):
    """A page is sent, and every new fact is of a new epoch."""
    house, area, heads = drill.house, documents.area(), drill.house.heads()
    assert house.post("north-eido", documents.eido(documents.number(), area=area)).status == 202
    wait_until("a page", lambda: house.pager.pages(area))
    house.settle()
    for source in SOURCES:
        assert all(epoch >= STEP for epoch, in house.rows(f"select epoch from {source}.journal where n > %s", heads[source]))


def test_destroyed_without_its_last_wal_what_came_after_is_lost_and_noticed(drill):
    house = drill.house
    drill.keep_wal(synchronous=False)
    drill.take_base_backup()
    before = house.one("select epoch from intake.journal_head")
    with Load(house) as load:
        load.reach(30)
        root = drill.noted()
        archived = len(load.acknowledged)
        drill.switch_wal()
        cut = house.one("select n from intake.journal_head")
        load.reach(archived + 60)
        wait_until("the log to have some of it", lambda: house.one(
            "select n from audit.cursor where source = 'intake'") > cut + 10)
        lost_root = drill.noted()
        drill.destroy()
    for path in drill.wal.glob("*.partial"):
        path.unlink()
    drill.recover()
    kept = there(house, load.acknowledged)
    assert kept == sorted(kept, reverse=True), "what is lost is all that came after one instant, and nothing before it"
    assert all(kept[:archived]) and not kept[-1]
    done = drill.restored()
    assert done.returncode == 0, done.stdout + done.stderr
    assert house.one("select epoch from intake.journal_head") >= before + STEP - before % STEP
    assert house.verify().returncode == 0, "the log is whole by itself"
    assert drill.expect(root).returncode == 0
    noticed = drill.expect(lost_root)
    assert noticed.returncode == 1 and "leaves are missing" in noticed.stdout

    drill.site.start_services()
    again = house.post("north-eido", documents.lines(load.acknowledged), JSON_LINES)
    assert [o == "duplicate" for o in again.outcomes] == kept and set(again.outcomes) == {"duplicate", "accepted"}
    drill.whole()
    assert all(there(house, load.acknowledged))
    one_callout_each(house, load.acknowledged)
    goes_on(drill)
    assert drill.expect(root).returncode == 0
    noticed = drill.expect(lost_root)
    assert noticed.returncode == 1, "also when the log has grown beyond it"


def put_back(drill, dump, *schemas):
    drill.house.record.read()
    with drill.house.session() as connection, connection.cursor() as cursor:
        for schema in schemas:
            cursor.execute(f"drop schema {schema} cascade; create schema {schema} authorization accord_owner")
    only = [word for schema in schemas for word in ("-n", schema)]
    subprocess.run([PG_BIN / "pg_restore", "-d", drill.site.admin, "--exit-on-error", *only, dump], check=True)
    drill.site.accord("migrate", "--admin", drill.site.admin, "--keys", drill.site.dir / "keys", "--dir", ROOT)


def dump_all(drill, dump):
    subprocess.run([PG_BIN / "pg_dump", "-Fc", "-f", dump, drill.site.admin], check=True)


def take_snapshot(drill, follower, source, marks):
    """As `accord restored` says, once the follower has noticed by itself."""
    wait_until(f"{follower} to stop", lambda: any("another history" in line for line in drill.house._lines(follower, marks)))
    taken = drill.site.accord("follow", "snapshot", follower, source, check=False)
    assert taken.returncode == 0, taken.stderr


def test_a_page_that_referral_asks_anew_goes_out_though_the_lost_time_sent_it(drill, tmp_path):
    """The same call-out, person and rung as before: what notification remembers of the time that is lost stops no page."""
    house, dump, number, area = drill.house, tmp_path / "accord.dump", documents.number(), documents.area()
    assert house.post("north-eido", documents.eido(number, area=area)).status == 202
    callout = house.callout(number, "offered")
    wait_until("the first page", lambda: house.pager.pages(area))
    house.settle()
    dump_all(drill, dump)
    assert house.move(callout.id, "decline", callout.person).status == 200
    wait_until("the second page", lambda: len(house.pager.pages(area)) == 2)
    house.settle()
    drill.stop_services()
    put_back(drill, dump, "referral", "audit")
    done = drill.restored()
    assert done.returncode == 1 and "accord follow snapshot notification referral" in done.stdout, done.stdout

    marks = house.log_marks()
    drill.site.start_services()
    take_snapshot(drill, "notification", "referral", marks)
    assert house.callout(number) == callout
    assert house.move(callout.id, "decline", callout.person).status == 200
    pages = wait_until("the second page once more", lambda: len(house.pager.pages(area)) == 3 and house.pager.pages(area))
    assert pages[2].to == pages[1].to and pages[2].message_id != pages[1].message_id
    assert house.post("north-eido", documents.eido(number, area=area, status="Cancelled")).status == 202
    house.callout(number, "stood_down")
    wait_until("both to be told", lambda: {page.to for page in house.pager.pages(area)[3:]} == {page.to for page in pages})
    drill.whole()
    goes_on(drill)


def test_one_schema_from_an_older_dump_is_noticed_and_mended(drill, tmp_path):
    house, dump = drill.house, tmp_path / "accord.dump"
    agreed = house.one("insert into intake.client_contact values (gen_random_uuid(), now(), 'ada', null, null, 0, 0, '', 0, '', 1) "
                       "returning client::text")
    verified = "select verified is not null from intake.client_contact where client = %s"
    with Load(house) as load:
        load.reach(10)
        dump_all(drill, dump)
        load.reach(40)
    house.settle()
    lost_root = drill.noted()
    drill.stop_services()
    put_back(drill, dump, "intake")
    assert house.one(verified, agreed)
    drill.site.start_services()         # without a word to anybody: the followers notice
    for follower in ("referral", "audit"):
        wait_until(f"{follower} to stop", lambda: "another history" in house.logs()[follower])
    drill.stop_services()
    done = drill.restored()
    assert done.returncode == 1
    assert re.search(r"referral +follows intake +AHEAD.*\n +once the services run: accord follow snapshot referral intake",
                     done.stdout)
    assert re.search(r"audit +follows intake +AHEAD.*\n +restore audit from the same backup", done.stdout)
    assert "do not start the services yet" in done.stdout
    assert not house.one(verified, agreed), "what she said since is not known, and unknown is not safe"

    put_back(drill, dump, "audit")
    done = drill.restored()
    assert done.returncode == 1 and "then give the commands above" in done.stdout, done.stdout
    assert re.search(r"audit +follows referral +is \d+ facts behind", done.stdout)
    marks = house.log_marks()
    drill.site.start_services()
    take_snapshot(drill, "referral", "intake", marks)
    again = house.post("north-eido", documents.lines(load.acknowledged), JSON_LINES)
    assert {"duplicate", "accepted"} == set(again.outcomes)
    drill.whole()
    assert all(there(house, load.acknowledged))
    assert drill.expect(lost_root).returncode == 1, "a log from an older backup is noticed"
    goes_on(drill)
