"""One life for every service: ready, told apart, counted, drained; and taking up where another left off."""
import contextlib
import http.client
import json
import re
import signal
import ssl
import threading

import documents
import exposition
import pytest
from house import JSON_LINES, SERVICES, SOURCES, wait_until


def test_health_readiness_and_description(house):
    assert house.http("GET", "/healthz").status == 200
    ready = house.http("GET", "/readyz")
    assert ready.status == 200 and ready.json["ready"] and ready.json["database"]
    assert ready.json["services"] == {service: True for service in SERVICES}
    # There is a feed of canaries here; whether one has come depends on the tests before.
    wait_until("intake to have said so", lambda: house.http("GET", "/readyz").json["canary"]["expected"])
    described = house.http("GET", "/openapi.json").json
    assert described["openapi"].startswith("3.")
    assert {"/v1/feeds/{feed}/events", "/v1/incidents/{id}", "/v1/callouts/{id}/{move}"} <= set(described["paths"])


def test_the_same_over_tls(house, feed, certificate):
    address = house.site.overrides["gateway"]["https"]
    connection = http.client.HTTPSConnection(address, context=ssl.create_default_context(cafile=certificate[0]), timeout=30)
    with contextlib.closing(connection):
        body = json.dumps(documents.eido(documents.number(), type="ALRU"))
        connection.request("POST", f"/v1/feeds/{feed}/events", body, {"Authorization": f"Bearer {house.token(feed=feed)}"})
        answer = connection.getresponse()
        assert answer.status == 202 and json.loads(answer.read())["receipts"]
        assert "strict-transport-security" in {name.lower() for name, _ in answer.getheaders()}


def page(house):
    return exposition.families(house.http("GET", "/metrics").body.decode())


def test_metrics_of_every_copy(house):
    """Each copy has series of its own, and which one is the writer is one of them; Prometheus can read the page."""
    def writers(found, service):
        return [labels["copy"] for labels, value in exposition.values(found, "accord_writer", service=service) if value]

    def whole():
        up = exposition.values(found := page(house), "accord_copy_up")
        return all(value for _, value in up) and all(writers(found, s) for s in SERVICES) and found
    found = wait_until("every copy to answer", whole)
    endpoints = {s: {house.site._endpoint(name) for name in house.site.names(s)} for s in SERVICES}
    for service, copies in endpoints.items():
        assert {labels["copy"] for labels, _ in exposition.values(found, "accord_copy_up", service=service)} == copies
        assert {labels["copy"] for labels, _ in exposition.values(found, "accord_bus_calls", service=service)} == copies
        assert len(writers(found, service)) == (len(copies) if service == "gateway" else 1), service
    assert all("copy" in dict(labels) for family in found.values() for _, labels in family.series)


def test_a_copy_that_does_not_answer_is_seen(house):
    name = next(n for n in house.site.names("referral") if n != house.writer("referral"))
    with house.stopped_copy(name):
        def down():
            """The page on which it is the only one that is missing: a busy copy may be left out for a while."""
            states = exposition.values(found := page(house), "accord_copy_up")
            return [labels["copy"] for labels, value in states if not value] == [house.site._endpoint(name)] and found
        found = wait_until("the copy to be missed", down)
        assert not exposition.values(found, "accord_bus_calls", copy=house.site._endpoint(name))
        assert [v for _, v in exposition.values(found, "accord_writer", service="referral")] == [1]
    house.site.wait_ready()


def test_status_says_how_every_service_is(house):
    house.settle()
    done = house.site.accord("status")
    assert done.stdout.startswith("all is well"), done.stdout
    for service in SERVICES:
        state = "ready" if service == "gateway" else "writer"
        assert re.search(rf"^{service}\s+{state}", done.stdout, flags=re.M), done.stdout


def test_status_has_keys_and_disk_for_people_and_for_programs(house):
    """Of every organisation what `key list` says, and of the store what PostgreSQL says."""
    house.settle()
    listed = {tuple(line.split()[:3]) for line in house.site.accord("key", "list").stdout.splitlines()[1:]}
    said = json.loads(house.site.accord("status", "--json").stdout)
    assert {(k["service"], k["owner"], str(k["newest"])) for k in said["keys"]} == listed and len(listed) > 9
    assert all(k["days"] == 0 and k["newest_made"].endswith("Z") and 0 <= k["oldest_used"] <= k["newest"] for k in said["keys"])
    size = house.one("select pg_database_size('accord')")
    for copy in (c["said"] for c in said["copies"]):
        if copy["lease"] == "standby":
            assert "databaseBytes" not in copy
            continue
        assert size / 2 < int(copy["databaseBytes"]) < size * 2
        assert 0 < int(copy["journalBytes"]) < int(copy["schemaBytes"]) < int(copy["databaseBytes"])
        assert "journalStrayBytes" not in copy, copy["service"]
    text = house.site.accord("status").stdout
    assert re.search(r"^seal keys    intake: \d+, the oldest is of \S+, \d+ (s|min|h) old$", text, flags=re.M), text
    assert re.search(r"^disk         \d+ [kMG]B: the database$", text, flags=re.M), text
    assert re.search(r"^disk         \d+ [kMG]B: audit, of which the journal \d+ [kMG]B$", text, flags=re.M), text
    assert len(re.findall(r"^disk ", text, flags=re.M)) == 1 + len(SERVICES), text


def test_verify_finds_a_changed_leaf(house, expected):
    """Somebody with the database in his hands changes one byte: verify says which leaf, and is content when it is back."""
    house.settle()
    index, bytes_ = house.rows("select idx, bytes from audit.leaf order by idx desc limit 1")[0]
    bent = bytearray(bytes(bytes_))
    bent[-1] ^= 1
    change = "update audit.leaf set bytes = %s where idx = %s"
    expected += ["rows of the audit log were changed or removed", "the audit log does not match"]
    assert house.verify().returncode == 0
    with house.tampered() as cursor:
        cursor.execute(change, (bytes(bent), index))
        try:
            found = house.verify()
            assert found.returncode == 1 and str(index) in found.stdout + found.stderr
        finally:
            cursor.execute(change, (bytes(bytes_), index))
    assert house.verify().returncode == 0


@pytest.mark.parametrize("service", SERVICES)
def test_sigterm_drains_and_everything_is_committed(house, feed, service):
    token = house.token(feed=feed)
    acknowledged, stop = [], threading.Event()

    def post():
        while not stop.is_set():
            numbers = [documents.number() for _ in range(5)]
            try:
                answer = house.post(feed, documents.lines([documents.eido(n, type="ALRU") for n in numbers]), JSON_LINES,
                                    token=token)
            except OSError:
                continue        # the gateway is away
            if answer.status == 202:
                acknowledged.extend(numbers)
    poster = threading.Thread(target=post)
    poster.start()
    try:
        wait_until("some load", lambda: len(acknowledged) > 50)
        assert house.restart(service, signal.SIGTERM) == 0
        after = len(acknowledged)
        wait_until("load again", lambda: len(acknowledged) > after + 20)
    finally:
        stop.set()
        poster.join()
    kept = set(house.numbers("feed = %s", feed))
    assert set(acknowledged) <= kept
    log = house.logs()[service]
    assert "msg=draining" in log and "msg=ended status=0" in log
    house.settle()


@pytest.mark.parametrize("service", SERVICES)
def test_a_terminated_backend_is_noticed_and_nothing_is_lost(house, feed, service):
    before = house.one("select epoch from %s.journal_head" % service)
    house.token(feed=feed)
    ended = house.one("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename in (%s, %s)",
                      f"accord_{service}", f"accord_{service}_read")
    assert ended >= 2
    number = documents.number()
    wait_until("to be taken", lambda: house.post(feed, documents.eido(number, type="ALRU")).status in (200, 202))
    house.site.wait_ready()
    house.settle()
    assert len(house.incident_rows(number)) == 1
    assert house.one("select epoch from %s.journal_head" % service) >= before
    for source in SOURCES:
        n = [fact.n for fact in house.facts(source)]
        assert n == list(range(1, len(n) + 1))
