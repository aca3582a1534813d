"""The log is followed and waited for by nobody: audit away under load, and what is said of it, and that the log has all of it afterwards."""
import concurrent.futures
import signal
import uuid

import documents
import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_spine import assert_leaves_are_facts

BEHIND = "msg=\"the audit log is behind\""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    house = House(tmp_path_factory.mktemp("away"), BIN, feeds=16, settings=("fsync = off",), overrides={"gateway": {"log behind": "2s"}})
    with own_site(house) as whole:
        yield whole


def said(site, text):
    return [line for line in site._lines("gateway") if text in line]


def one_of_it(site, feed):
    """An event with its page and its answer, and two readings, one of them refused; the disclosures that left."""
    number, area = documents.number(), documents.area()
    assert site.post(feed, documents.eido(number, area=area)).status == 202
    page, = wait_until("the page", lambda: site.pager.pages(area), timeout=60)
    assert page.to == "ada@pager.example"
    assert site.move(site.callout(number, "offered").id, "accept", "ada").status == 200
    path = f"/v1/incidents/{site.incident(number)}"
    assert site.get(path, "south-chief").status == 404
    read = site.get(path, "north-chief")
    assert read.status == 200
    # Committed before it left, whatever the log has of it.
    left = read.headers["accord-disclosure"]
    assert site.one("select count(*) from gateway.journal where subject = %s", left) > 0
    return left


def load(site, count):
    for person in ("north-chief", "south-chief", "ada"):
        site.token(person=person)
    feeds = [next(site.feeds) for _ in range(4)]
    for feed in feeds:
        site.token(feed=feed)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda i: one_of_it(site, feeds[i % 4]), range(count)))


def test_pages_and_answers_go_on_and_the_log_catches_up(site):
    site.settle()
    size = site.one("select max(size) from audit.tree")
    assert {status for status in site.kill("audit", signal.SIGKILL)} == {-signal.SIGKILL}
    left = load(site, 12)
    wait_until("both gateways to say so", lambda: len(said(site, BEHIND)) == 2)
    assert all("audit=\"is away\"" in line and "level=error" in line for line in said(site, BEHIND))
    ready = site.http("GET", "/readyz")
    assert ready.status == 200 and not ready.json["services"]["audit"] and ready.json["services"]["referral"]
    # What is in the memory of the others goes as well: the log is caught up with from their stores.
    for service in ("gateway", "referral"):
        site.kill(service, signal.SIGKILL)
        site.start(service)
    wait_until("them to be back", lambda: {site.site.get("/readyz", port=port)[0] for port in site.site.http_ports} == {200}, timeout=60)
    left += load(site, 4)
    assert site.one("select max(size) from audit.tree") == size, "nothing was taken meanwhile"
    wait_until("the new ones to say so", lambda: len(said(site, BEHIND)) == 4)

    site.start("audit")
    site.site.wait_ready()
    site.settle()
    wait_until("both to say that it is over", lambda: len(said(site, "msg=\"the audit log has caught up\"")) == 2)
    assert_leaves_are_facts(site)
    assert site.verify().returncode == 0
    content = site.messages["audit"].LeafContent
    there = {str(uuid.UUID(bytes=content.FromString(held).fact.subject)) for _, source, _, held in site.leaves("idx >= %s", size)
             if source == "gateway" and held and content.FromString(held).fact.subject}
    assert set(left) <= there and len(set(left)) == 16


def test_a_log_that_answers_and_takes_nothing_is_behind(site):
    """Somebody holds its table: it is there, and nothing comes into the log."""
    site.settle()
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("begin; lock table audit.leaf in exclusive mode")
        try:
            load(site, 1)
            lines = wait_until("both gateways to say so", lambda: (seen := said(site, BEHIND + " audit=answers")) and len(seen) == 2 and seen)
        finally:
            cursor.execute("rollback")
    assert not any(" facts=0 " in line for line in lines), lines
    site.settle()
    assert_leaves_are_facts(site)
    assert site.verify().returncode == 0
