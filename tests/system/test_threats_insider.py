"""The insider: staff of the site's own organisations, with a token of hers, and who was of the staff."""
import contextlib
import re
import time
import uuid

import documents
from attacker import ask, gateway, shown
from house import HERE, wait_until
from test_bus import context  # noqa: F401
from traces import written

import zmq


def test_every_look_of_the_owners_own_staff_is_on_record(house, feed):
    """Whose record it is makes no difference: one record a look, with who, what, what for; and it becomes leaves."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, area=documents.area())).status == 202
    callout, identity = house.callout(number, "offered"), house.incident(number)
    house.token(person="north-chief")
    for path in (f"/v1/incidents/{identity}", "/v1/incidents?limit=1", f"/v1/callouts/{callout.id}", "/v1/callouts?limit=1"):
        answer, _, facts = written(house, lambda p=path: house.get(p, "north-chief"))
        assert answer.status == 200
        fact, of = facts
        assert (fact.kind, fact.message.person, of.kind) == ("disclosed", "north-chief", "disclosed_of"), path
    wait_until("each to be a leaf", lambda: house.one(
        "select n = (select count(*) from audit.leaf where source = 'gateway') from gateway.journal_head"))


def test_a_dispatcher_of_the_same_house_is_recorded_by_her_own_name(house, feed):
    """Two people of one organisation are never one in the record."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, type="ALRU")).status == 202
    identity = house.incident(number)
    house.token(person="north-desk")
    answer, _, facts = written(house, lambda: house.get(f"/v1/incidents/{identity}", "north-desk"))
    assert len(facts) == 2 and facts[0].message.person == "north-desk"
    assert [f.kind for f in facts] == (["disclosed", "disclosed_of"] if answer.status == 200 else ["refused", "refused_of"])


@contextlib.contextmanager
def make_token(house, context, service_endpoint, person):  # noqa: F811
    socket = context.socket(zmq.DEALER)
    keys = house.folder / "keys"
    socket.curve_publickey, socket.curve_secretkey = [(keys / f"accord.{k}").read_text().strip().encode() for k in ("pub", "key")]
    socket.curve_serverkey = (keys / "gateway.pub").read_text().strip().encode()
    socket.connect(service_endpoint)
    wire = house.messages["envelope"]
    body = house.messages["gateway"].MakeToken(person=person, sha256=b"\x5a" * 32, expires_us=int((time.time() + 90 * 86400) * 1e6))
    head = wire.Envelope(id=uuid.uuid4().bytes, kind=wire.KIND_MAKE_TOKEN, deadline_us=int((time.time() + 30) * 1e6))
    socket.send_multipart([head.SerializeToString(), body.SerializeToString()])
    assert socket.poll(20000)
    first, second = socket.recv_multipart()[:2]
    yield wire.Envelope.FromString(first).kind, second
    socket.close(linger=0)


def test_where_it_is_no_demonstration_people_have_no_tokens(house, feed, context):  # noqa: F811
    """A copy of the gateway without `demo: yes`: people's tokens of before are none, new ones are refused, feeds go on."""
    person, document = house.token(person="north-chief"), documents.eido(documents.number(), type="ALRU")
    wire, token = house.messages["envelope"], house.token(feed=feed)
    with gateway(house, demo="no") as (port, _):
        for path in ("/v1/incidents?purpose=crisis_response", "/v1/callouts?purpose=crisis_response"):
            assert ask(port, "GET", path).status == 401
            assert shown(ask(port, "GET", path, person)) == shown(ask(port, "GET", path))
        assert shown(ask(port, "GET", "/v1/tallies", person)) == shown(ask(port, "GET", "/v1/nothing-here"))
        posted = ask(port, "POST", f"/v1/feeds/{feed}/events", token, documents.lines([document]),
                     {"Content-Type": "application/x-ndjson"})
        assert posted.status == 202
        with make_token(house, context, f"ipc://{house.site.run_dir}/gateway-9.bus", "north-chief") as (kind, body):
            assert kind == wire.KIND_REFUSAL and wire.Refusal.FromString(body).code == "denied"
    assert house.get("/v1/incidents?limit=1", "north-chief").status == 200


def test_who_moved_to_another_organisation_leaves_its_records_behind(house, feed, tmp_path):
    """From the load of the directory on, her token opens what her new employer has and nothing of the old one."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, type="ALRU")).status == 202
    identity = house.incident(number)
    assert house.get(f"/v1/incidents/{identity}", "north-desk").status in (200, 404)
    text = (HERE / "consortium.yaml").read_text()
    moved = tmp_path / "consortium.yaml"
    moved.write_text(text.replace("person: north-chief\n    employer: north-pd", "person: north-chief\n    employer: south-pd"))
    assert moved.read_text() != text
    assert house.get(f"/v1/incidents/{identity}", "north-chief").status == 200
    house.site.accord("directory", "load", moved)
    try:
        wait_until("her move", lambda: house.get(f"/v1/incidents/{identity}", "north-chief").status == 404)
        gone = house.get(f"/v1/incidents/{uuid.uuid4()}", "north-chief")
        assert shown(house.get(f"/v1/incidents/{identity}", "north-chief")) == shown(gone)
    finally:
        house.site.accord("directory", "load", HERE / "consortium.yaml")
    wait_until("her return", lambda: house.get(f"/v1/incidents/{identity}", "north-chief").status == 200)


def test_nobody_takes_over_the_id_of_somebody_who_left(house, tmp_path):
    """What she did stands under it, and so does her account: whoever works elsewhere has another."""
    whole = (HERE / "consortium.yaml").read_text()
    elsewhere, left = tmp_path / "elsewhere.yaml", tmp_path / "left.yaml"
    elsewhere.write_text(whole.replace("person: north-chief\n    employer: north-pd", "person: north-chief\n    employer: south-pd"))
    left.write_text(re.sub(r"  - person: north-chief\n(    .*\n)+", "", whole))
    assert whole not in (elsewhere.read_text(), left.read_text())
    house.site.accord("directory", "load", left)
    try:
        done = house.site.accord("directory", "load", elsewhere, check=False)
        assert done.returncode == 1 and '"north-chief" was somebody of "north-pd"' in done.stderr
        assert house.rows("select employer, active from gateway.person where name = 'north-chief'") == [("north-pd", False)]
    finally:
        house.site.accord("directory", "load", HERE / "consortium.yaml")
    wait_until("her return", lambda: house.get("/v1/incidents?limit=1", "north-chief").status == 200)
