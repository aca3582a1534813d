"""What was disclosed under the id of a client's hand-off or task is in her accounting, once, and in nobody else's (issue 8)."""
import uuid

import pytest
import test_exchanges as exchanges
from accounting import BY_CLIENT, expected, ident, indexed, key
from conftest import BIN, own_site
from house import House, wait_until
from test_clients import opened
from test_exchanges import agreement, handed, move, newest, offered, police_client, section
from wanted import say, task, wanted

OFFICERS = {"north-pd": "north-privacy", "da-office": "da-privacy"}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("requests")
    files = exchanges.consortium(folder / "files")
    for org in OFFICERS:
        (files / f"agreements/protocol-{org}-accounting.yaml").write_text(
            agreement(f"protocol-{org}-accounting", "internal-protocol", [("unit", org), ("office", org)],
                      section(1, "unit", "office", ["client_existence"], ["accounting"], ["privacy_officer"])
                      + section(2, "unit", "unit", ["client_existence", "staffing"], ["case_status"], ["police_supervisor", "victim_witness_coordinator"])))
    with own_site(House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=files)) as whole:
        yield whole


def whole(site):
    return site.behind() == [] and site.one("select next = (select max(size) from audit.tree) from audit.entry_head")


def told(site):
    """Everything is said, and in the index."""
    wait_until("all requests to be said", lambda: site.rows("select 1 from referral.unsaid") == [])
    site.settle()
    wait_until("the index to have every leaf", lambda: whole(site))


def whole_index(site):
    told(site)      # asking is on record too
    assert indexed(site) == expected(site)


def accounting(site, client, owner):
    answer = site.get(f"/v1/clients/{client}/accounting?limit=100", OFFICERS[owner], "accounting")
    assert answer.status == 200 and "next" not in answer.json, answer.body
    return answer.json["accounting"]


def on_record(site, owner, *ids):
    """The disclosures of these, as the journal has them."""
    return sorted(ident(f.message.disclosure) for f in site.facts("gateway") if f.kind == "disclosed" and owner in f.message.owners
                  and not f.message.unheard and {ident(s) for s in f.message.subjects} & set(ids))


def under(lines, disclosures):
    return sorted(line["disclosure"] for line in lines if line.get("disclosure") in set(disclosures))


def said(site):
    return [(f.message.organisation, ident(f.message.request), ident(f.message.client)) for f in site.facts("referral") if f.kind == "request_of"]


def passed(site):
    """A hand-off that was read, offered, taken, fetched, and reached; both sides' clients and records."""
    hers, seen = police_client(site), [e["id"] for e in exchanges.box(site, "handoffs", "vera")]
    record = handed(site, hers, "north-chief", tier="contact")
    assert exchanges.read(site, "handoffs", record, "north-chief").status == 200
    offered(site, "handoffs", record, "north-chief")
    theirs = newest(site, "handoffs", "vera", seen)["id"]
    assert move(site, "handoffs", theirs, "accept", "vera").status == 200
    fetched = site.http("GET", f"/v1/handoffs/{theirs}/packet", site.token(person="vera"))
    assert fetched.status == 200, fetched.body
    assert exchanges.read(site, "handoffs", record, "north-chief").json["state"] == "accepted", "as the office told"
    known = opened(site, "vera")
    assert move(site, "handoffs", theirs, "contact", "vera", f"?client={known}").json["state"] == "contacted"
    assert exchanges.read(site, "handoffs", theirs, "vera").status == 200
    return hers, record, known, theirs, fetched.headers["accord-disclosure"].split(",")


def test_each_side_has_what_was_disclosed_under_its_requests(site):
    hers, record, known, theirs, fetched = passed(site)
    other = police_client(site)
    told(site)
    requests = on_record(site, "north-pd", record)
    assert len(requests) >= 2 and hers not in requests
    lines = accounting(site, hers, "north-pd")
    assert under(lines, requests) == requests, "each once"
    assert under(lines, fetched) == sorted(fetched), "what the office fetched, too"
    assert {s for line in lines for s in line.get("subjects", [])} == {hers}, "by no other id than her own"
    assert under(accounting(site, other, "north-pd"), requests + fetched) == []
    reads = on_record(site, "da-office", record, theirs)
    assert on_record(site, "da-office", record) and on_record(site, "da-office", theirs)
    assert under(accounting(site, known, "da-office"), reads) == reads, "what the office told the police is the office's, of its own client"
    whole_index(site)


def test_no_fact_of_a_request_says_more(site):
    """L3: a client, a request, an organisation; of no call-out, which is an incident's."""
    hers, record, known, theirs, _ = passed(site)
    told(site)
    of = said(site)
    assert len(of) == len(set(of)), "each is said once"
    assert {("north-pd", record, hers), ("da-office", theirs, known), ("da-office", record, known)} <= set(of)
    fields = site.messages["referral"].RequestOf.DESCRIPTOR.fields_by_name
    assert set(fields) == {"organisation", "request", "client"}
    incidents = {ident(f.message.request) for f in site.facts("referral") if f.kind == "callout_moved" and f.message.incident}
    assert not incidents & {request for _, request, _ in of}


def test_a_task_is_hers(site):
    hers, name = police_client(site), uuid.uuid4()
    say(site, "notification", wanted(site, "north-pd", "reply", hers, name=name))
    found = task(site, name)[0]
    read = site.get(f"/v1/tasks/{found}", "north-chief", "case_status")
    assert read.status == 200, read.body
    told(site)
    disclosures = on_record(site, "north-pd", found)
    assert disclosures and under(accounting(site, hers, "north-pd"), disclosures) == disclosures
    whole_index(site)


def test_what_an_older_program_made_is_said_once_by_the_next(site):
    """And what was disclosed before it is said is found, as is what comes after."""
    hers, record, known, theirs, _ = passed(site)
    told(site)
    before, lines = said(site), under(accounting(site, hers, "north-pd"), on_record(site, "north-pd", record))
    site.kill("referral")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update referral.exchange set said = false where id in (%s, %s)", (record, theirs))
        cursor.execute("delete from audit.entry_alias where to_key = %s", (key("north-pd", BY_CLIENT, hers),))
        cursor.execute("delete from audit.entry e where key = %s and exists (select from audit.entry o where o.idx = e.idx and o.key = %s)",
                       (key("north-pd", BY_CLIENT, hers), key("north-pd", BY_CLIENT, record)))
    assert under(accounting(site, hers, "north-pd"), lines) == [] != lines, "as it was without"
    site.start("referral")
    site.site.wait_ready()
    told(site)
    assert sorted(said(site)) == sorted([*before, ("north-pd", record, hers), ("da-office", theirs, known), ("da-office", record, known)])
    assert exchanges.read(site, "handoffs", record, "north-chief").status == 200
    told(site)
    now = on_record(site, "north-pd", record)
    assert under(accounting(site, hers, "north-pd"), now) == now and len(now) > len(lines)
    whole_index(site)


def test_what_another_audit_left_behind_is_caught_up_with(site):
    hers, record, *_ = passed(site)
    told(site)
    before = indexed(site)
    site.kill("audit")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("truncate audit.entry, audit.refusal, audit.entry_alias")
        cursor.execute("update audit.entry_head set next = 0")
    site.start("audit")
    site.site.wait_ready()
    police_client(site)
    wait_until("the index to have every leaf", lambda: whole(site))
    assert before <= indexed(site) == expected(site)
    lines = on_record(site, "north-pd", record)
    assert under(accounting(site, hers, "north-pd"), lines) == lines
