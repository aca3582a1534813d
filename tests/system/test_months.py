"""A month passes, and its partition could not be made: facts are followed all the same, somebody hears of it, and they are brought home."""
import contextlib
import datetime
import json
import signal

import documents
import pytest
from conftest import BIN, own_site
from house import JSON_LINES, House, SERVICES, SOURCES, wait_until

EXPECTED = ('msg="housekeeping failed"', 'msg="facts are outside of their month"')


@pytest.fixture(scope="module")
def aged(tmp_path_factory):
    """A site of its own, whose facts get older."""
    with own_site(House(tmp_path_factory.mktemp("months"), BIN, settings=("fsync = off",), patient=True)) as opened:
        yield opened


def months(house):
    """The first instants of the last month, this one, the next and the one behind it; none begins while the test goes on."""
    wait_until("the month not to be about to end", lambda: house.one(
        "select date_trunc('month', t) = date_trunc('month', t + interval '15 min') from (select now() at time zone 'UTC') n (t)"),
        timeout=1000)
    first = house.one("select (date_trunc('month', now() at time zone 'UTC'))::date")
    last = (first - datetime.timedelta(days=1)).replace(day=1)
    following = (first + datetime.timedelta(days=32)).replace(day=1)
    return last, first, following


def name(month):
    return f"journal_{month:%Y%m}"


def let_a_month_pass(house, service, last, this, following):
    """What stands in this month is of the last one now; of this one and the next there are no partitions."""
    with house.session() as session, session.cursor() as cursor:
        for sql in ("begin", f"set local search_path to {service}", "set local timezone to 'UTC'",
                    "lock table journal in access exclusive mode",
                    f"alter table journal detach partition {name(this)}",
                    f"alter table {name(this)} rename to {name(last)}",
                    f"alter index {name(this)}_pkey rename to {name(last)}_pkey",
                    f"update {name(last)} set at = least(at - (timestamptz '{this}' - '{last}'), timestamptz '{this}' - interval '1 us')",
                    f"alter table journal attach partition {name(last)} for values from ('{last}') to ('{this}')",
                    f"drop table {name(following)}", "commit"):
            cursor.execute(sql)


@contextlib.contextmanager
def dumped(house, services):
    """Inside, somebody reads all journals, as a dump does."""
    with house.session() as session, session.cursor() as cursor:
        cursor.execute("begin")
        for service in services:
            cursor.execute(f"lock table {service}.journal in access share mode")
        yield
        cursor.execute("rollback")


def astray(house):
    return {s: house.one(f"select count(*) from {s}.journal_default") for s in SERVICES}


def work(house, feed):
    """Events that page, with all their consequences."""
    numbers = [documents.number() for _ in range(5)]
    answer = house.post(feed, documents.lines([documents.eido(n) for n in numbers]), JSON_LINES)
    assert answer.status == 202
    for number in numbers:
        callout = house.callout(number, "offered")
        # Who accepts before her page is sent is not paged any more.
        wait_until("her page to be sent", lambda: house.rows(
            "select 1 from notification.message where request = %s and template = 1 and state = 3", callout.id))
        assert house.move(callout.id, "accept", callout.person).status == 200
    house.settle()
    return numbers


def check(house):
    """Every journal without a gap, and each fact in the log once."""
    house.check_books()
    house.site.accord("audit", "verify")


def status(house):
    done = house.site.accord("status", "--json", check=False)
    return done.returncode, json.dumps(json.loads(done.stdout))


def test_a_month_whose_partition_was_not_made(aged):
    house, marks, feed = aged, aged.log_marks(), next(aged.feeds)
    last, this, following = months(house)
    work(house, feed)
    for service in SERVICES:
        let_a_month_pass(house, service, last, this, following)
    with dumped(house, SERVICES):
        numbers = work(house, feed)
        assert all(astray(house)[s] > 0 for s in SOURCES)
        for writer in [house.writer(s) for s in SERVICES if s != "gateway"] + ["gateway"]:
            house.site.kill(writer, signal.SIGKILL)
            house.site.start_service(writer)
        house.site.wait_ready()
        wait_until("whoever writes now to complain", lambda: all(
            any('msg="housekeeping failed"' in line and 'chore="this month"' in line for line in house._lines(s, marks))
            for s in SERVICES), timeout=90)
        numbers += work(house, feed)
        code, said = status(house)
        assert code != 0 and said.count("are outside of their month") == len(SOURCES)
    wait_until("the facts to be brought home", lambda: not any(astray(house).values()), timeout=150)
    numbers += work(house, feed)
    check(house)
    for service in SERVICES:
        tables = {t for t, in house.rows("select inhrelid::regclass::text from pg_inherits where inhparent = %s::regclass",
                                         f"{service}.journal")}
        assert tables == {f"{service}.{name(m)}" for m in (last, this, following)} | {f"{service}.journal_default"}
    assert not any(astray(house).values())
    wait_until("all to be well", lambda: "are outside of their month" not in status(house)[1])
    caught = {page.message_id for page in house.pager.pages()}
    for number in numbers:
        # Hers is not wanted any more since she has accepted: but it was sent, once.
        sent = house.rows("select id from notification.message where state in (3, 5, 8) and template = 1 and request in "
                          "(select id from referral.request where incident = %s)", house.incident(number))
        assert len(sent) == 1 and str(sent[0][0]) in caught
    assert not (complaints := house.complaints(marks, EXPECTED)), "\n".join(complaints)


def test_a_month_that_was_made_in_time(aged):
    """The usual case: the next month is there when the month passes, and the one behind it is made."""
    house, marks, feed = aged, aged.log_marks(), next(aged.feeds)
    _, this, following = months(house)
    for service in SERVICES:
        house.rows(f"drop table {service}.{name(following)}; select 1")
    house.restart("referral")
    wait_until("the next month to be made", lambda: house.one("select count(*) from pg_class where oid = to_regclass(%s)",
                                                              f"referral.{name(following)}") == 1)
    work(house, feed)
    assert not any(astray(house).values())
    check(house)
    assert not (complaints := house.complaints(marks)), "\n".join(complaints)
