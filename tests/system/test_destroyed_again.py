"""A store that was restored to before a destruction: nobody reads of her, and she is destroyed again (issue 5)."""
import re

import pytest
from house import wait_until
from retention_house import age, client as closed_client, opened, post, site_of
from test_destruction import destroyed, left, receipt
from test_restore import Drill, dump_all, put_back

NAME = "Marisol Restored"
EXPECTED = ('msg="following stopped"', 'msg="database', "a client who was destroyed", "what another service forgot", "is not known")


@pytest.fixture(scope="module")
def drill(tmp_path_factory):
    made = Drill.__new__(Drill)
    made.house = site_of(tmp_path_factory.mktemp("again"), {"intake": {"backups kept": "35d"}})
    made.site, made.rounds = made.house.site, 0
    try:
        made.house.open()
        yield made
        complaints = made.house.complaints(dict.fromkeys(made.house.log_marks(), 0), EXPECTED)
    finally:
        ends = made.house.close()
    assert not complaints + ends, "\n".join(complaints + ends)


def due(site):
    hers = closed_client(site, service={"victimName": NAME})
    age(site, hers, 8)
    return hers


def complete(site, first):
    return wait_until("all to have said so", lambda: (r := receipt(site, first).json or {}).get("complete") and r, timeout=120)


def started(drill):
    drill.site.start_services()


def mended(drill, done):
    """The commands that `accord restored` gives, once each follower has noticed."""
    for follower, source in re.findall(r"accord follow snapshot (\w+) (\w+)", done.stdout):
        taken = wait_until(f"{follower} to take a snapshot of {source}", lambda f=follower, s=source: (
            d := drill.site.accord("follow", "snapshot", f, s, check=False)).returncode == 0 and d, timeout=120)
        assert taken
    drill.house.settle()


@pytest.mark.parametrize("schema", ["intake", "gateway", "notification", "referral"])
def test_who_was_destroyed_is_destroyed_again_whichever_store_was_restored(drill, tmp_path, schema):
    site, dump = drill.house, tmp_path / "accord.dump"
    hers, other = due(site), opened(site, service={"victimName": NAME})
    site.settle()
    dump_all(drill, dump)
    first = destroyed(site, hers)
    complete(site, first)
    site.settle()
    drill.stop_services()
    put_back(drill, dump, schema, "audit")
    assert (site.one("select count(*) from intake.client where id = %s", hers) == 1) == (schema == "intake"), "she is there again"
    done = drill.restored()
    assert done.returncode in (0, 1), done.stdout + done.stderr
    started(drill)
    answer = site.get(f"/v1/clients/{hers}", "ada", "continuing_service")
    assert answer.status in (404, 503) and NAME not in answer.body.decode(), "not even at once"
    mended(drill, done)
    wait_until("nothing of hers to be left", lambda: left(site, hers).keys() <= {"gateway.client_copy"}, timeout=120)
    seen = complete(site, first)
    one, = seen["clients"]
    assert (one["client"], one["outcome"]) == (hers, "destroyed") and {s["service"] for s in one["stores"]} == {"gateway", "notification", "referral"}
    assert seen.get("againOf") == (first["destruction"] if schema == "intake" else None)
    assert all(site.one(f"select count(*) from {s}.client_forgotten where client = %s", hers) == 1 for s in ("gateway", "notification", "referral"))
    assert site.one("select count(*) from intake.client_destroyed where client = %s", hers) == 1
    assert site.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 404
    assert site.get(f"/v1/clients/{other}", "ada", "continuing_service").status == 200, "whoever was not stays"
    assert site.rows("select 1 from intake.restored where over_at is null") == []


def test_where_nobody_said_that_it_was_restored_nothing_of_clients_is_read(drill, tmp_path):
    """Who is there again is not destroyed without two people, or an operator who restored; and until then nobody is read of."""
    site, dump = drill.house, tmp_path / "accord.dump"
    hers, other = due(site), opened(site, service={"victimName": NAME})
    site.settle()
    dump_all(drill, dump)
    first = destroyed(site, hers)
    complete(site, first)
    site.settle()
    drill.stop_services()
    put_back(drill, dump, "intake", "audit")
    marks = site.log_marks()
    started(drill)
    wait_until("it to be noticed", lambda: any("accord restored was run" in line for line in site._lines("intake", marks)), timeout=120)
    for who in (hers, other):
        answer = site.get(f"/v1/clients/{who}", "ada", "continuing_service")
        assert answer.status == 503 and NAME not in answer.body.decode(), answer.body
    assert site.one("select count(*) from intake.client where id = %s", hers) == 1
    drill.stop_services()
    done = drill.restored()
    started(drill)
    mended(drill, done)
    wait_until("nothing of hers to be left", lambda: left(site, hers).keys() <= {"gateway.client_copy"}, timeout=120)
    assert post(site, f"/v1/clients/{hers}/closing", "ada", {"reopened": True}).status == 404
    assert site.get(f"/v1/clients/{other}", "ada", "continuing_service").status == 200
