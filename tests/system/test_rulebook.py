"""What decides: one directory and one set of agreements in the store, the same rulebook in every copy of the gateway."""
import base64
import contextlib
import datetime
import hashlib
import json
import re
import time
import uuid
import zoneinfo

import pytest
import zmq
from house import HERE, wait_until
from traces import nothing

BOTH = ("gateway", "gateway-2")
CONSORTIUM = (HERE / "consortium.yaml").read_text()
PLACEMENT = """placements:
  - placement: pl-ada
    person: ada
    employer: aid-house
    host: north-pd
    agreement: nowhere
    role: advocate
    from: 2026-01-15
    until: 2090-01-15
    screening until: 2089-01-01
    training until: 2088-12-31
"""


def rulebooks(house):
    """Version, digest and agreements in force, as each copy says; without those that have none."""
    site = json.loads(house.site.accord("status", "--json", check=False).stdout)
    said = [copy["said"] for copy in site["copies"] if copy["service"] == "gateway" and copy["said"]]
    return [(int(s["rulebookVersion"]), s["rulebookDigest"], s.get("agreementsInForce", 0)) for s in said if s.get("rulebookDigest")]


def agreed(house, version=None):
    """The one rulebook of both copies, which is of the head's version."""
    def found():
        head = house.one("select version from gateway.policy_head")
        both = rulebooks(house)
        return len(both) == len(BOTH) and both[0] == both[1] and both[0][0] == head and (version is None or head == version) and both[0]
    return wait_until("both copies to decide by the same", found)


def load(house, text, folder, check=True):
    path = folder / "consortium.yaml"
    path.write_text(text)
    return house.site.load_directory(path) if check else house.site.accord("directory", "load", path, check=False)


@pytest.fixture
def put_back(house):
    yield
    house.site.load_directory(HERE / "consortium.yaml")
    agreed(house)


# --- one rulebook ----------------------------------------------------------------------------------------------------
def test_copies_agree_after_a_directory_was_loaded_at_one_of_them(house, tmp_path, put_back):
    before = agreed(house)
    load(house, CONSORTIUM.replace("title: South Police", "title: The South's Police"), tmp_path)
    after = agreed(house, before[0] + 1)
    assert after[1] != before[1]
    assert "The South's Police" in house.one("select body from gateway.policy_text t join gateway.policy_head h on t.sha256 = h.directory")


def test_the_same_directory_in_another_hand_decides_the_same(house, tmp_path):
    before = agreed(house)
    load(house, "# Another hand.\n" + CONSORTIUM.replace("  - organisation: south-pd\n    title: South Police\n",
                                                         "  - title: South Police\n    organisation: south-pd\n"), tmp_path)
    assert agreed(house) == before


def test_a_rulebook_is_the_same_after_a_restart(house):
    before = agreed(house)
    assert house.restart("gateway") == 0
    assert agreed(house) == before


def test_a_gateway_that_cannot_decide_is_not_ready(house, expected):
    """As right after a start: it has its tokens and the bus, and no rulebook can be made of what the store holds."""
    expected.append("no rulebook can be made")
    before = agreed(house)
    digest, text = house.rows("select sha256, body from gateway.policy_text t join gateway.policy_head h on t.sha256 = h.directory")[0]
    incidents = "/v1/incidents?limit=1&purpose=crisis_response"

    def write(body):
        with house.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.policy_text set body = %s where sha256 = %s", (body, digest))
    house.kill("gateway")
    write("no directory")
    try:
        house.start("gateway")
        wait_until("the store to be known to hold no rulebook",
                   lambda: "no rulebook can be made" in house.site.log_path("gateway").read_text())
        wait_until("all else to be there", lambda: (said := house.http("GET", "/readyz").json) and said["database"]
                   and all(there for name, there in said["services"].items() if name != "gateway"))
        answer = house.http("GET", "/readyz")
        assert answer.status == 503 and not answer.json["services"]["gateway"]
        assert house.http("GET", incidents, house.token(person="north-chief")).status == 503
    finally:
        write(text)
    house.site.wait_ready()
    assert house.http("GET", incidents, house.token(person="north-chief")).status == 200
    assert agreed(house) == before


def test_texts_stay_and_hold_no_address(house, tmp_path, put_back):
    before = house.one("select directory from gateway.policy_head")
    load(house, CONSORTIUM.replace("title: Aid House", "title: House of Aid"), tmp_path)
    assert house.one("select directory from gateway.policy_head") != before
    texts = dict(house.rows("select sha256, body from gateway.policy_text"))
    assert bytes(before) in {bytes(name) for name in texts}
    for name, body in texts.items():
        assert hashlib.sha256(body.encode()).digest() == bytes(name) and "@" not in body


def test_status_names_what_each_copy_decides_by(house):
    version, digest, count = agreed(house)
    short = base64.b64decode(digest)[:4].hex()
    text = house.site.accord("status", check=False).stdout
    found = re.findall(rf"^rulebook     \S+: {short}, version {version}, agreements in force {count}$", text, flags=re.M)
    assert len(found) == len(BOTH), text


# --- what a directory may not say ------------------------------------------------------------------------------------
@contextlib.contextmanager
def dealer(house, copy="gateway", name="accord"):
    """The road of the tool, or of another peer, to one copy."""
    def key(name, kind):
        return (house.folder / "keys" / f"{name}.{kind}").read_text().strip().encode()
    context = zmq.Context()
    socket = context.socket(zmq.DEALER)
    socket.linger = 0
    socket.curve_publickey, socket.curve_secretkey = key(name, "pub"), key(name, "key")
    socket.curve_serverkey = key("gateway", "pub")
    socket.connect(f"ipc://{house.site.run_dir}/{copy}.bus")
    try:
        yield socket
    finally:
        context.destroy(linger=0)


def ask(house, socket, kind, body):
    wire = house.messages["envelope"]
    head = wire.Envelope(id=uuid.uuid4().bytes, kind=kind, deadline_us=int((time.time() + 120) * 1e6))
    socket.send_multipart([head.SerializeToString(), body.SerializeToString()])


def send(house, socket, text):
    ask(house, socket, house.messages["envelope"].KIND_LOAD_DIRECTORY, house.messages["gateway"].LoadDirectory(text=text))


def receive(house, socket):
    """None, or why it was refused: code and words."""
    wire = house.messages["envelope"]
    assert socket.poll(60000)
    head, body, *_ = socket.recv_multipart()
    if wire.Envelope.FromString(head).kind != wire.KIND_REFUSAL:
        return None
    refusal = wire.Refusal.FromString(body)
    return refusal.code, refusal.message


@pytest.mark.parametrize("old, new, place, why", [
    ("employer: south-pd", "employer: nobody-pd", r"directory:\d+:15", "there is no organisation"),
    ("      - dispatcher", "      - dispatchr", r"directory:\d+:9", "did you mean"),
    ("duty supervisor: dana", "duty supervisor: north-desk", r"directory:\d+:22", "only its own people"),
    ("people:\n", "peoples:\n", r"directory:\d+:1", "unknown key"),
    (CONSORTIUM, "", r"directory:1:1", ""),
])
def test_a_wrong_directory_is_refused_with_line_and_column(house, old, new, place, why):
    """Of whoever sends one past the tool, which reads it first."""
    assert old in CONSORTIUM
    def loaded():
        with dealer(house) as socket:
            send(house, socket, CONSORTIUM.replace(old, new, 1))
            return receive(house, socket)
    before = agreed(house)
    code, words = nothing(house, loaded)
    assert code == "invalid" and re.match(rf"{place}: ", words) and why in words, words
    assert agreed(house) == before


def test_a_directory_that_leaves_an_agreement_no_sense_is_refused(house, tmp_path, put_back):
    """What is in force was checked against the floor; what the floor reads of organisations is the directory's to say."""
    with agreement(house, loosens=False) as body:
        agreed(house)
        done = load(house, CONSORTIUM.replace("kind: community_victim_services", "kind: media"), tmp_path, check=False)
        assert done.returncode != 0 and "the floor forbids everything" in done.stderr, done.stderr + body


# --- facts of what changed -------------------------------------------------------------------------------------------
def changes(house, head):
    house.settle()
    return [(f.kind, f.message) for f in house.facts("gateway", head) if f.kind.endswith("_changed")]


def midnight(year):
    """Where the training ends, the first of the placement's dates, in the zone of its host."""
    return int(datetime.datetime(year, 12, 31, tzinfo=zoneinfo.ZoneInfo("America/New_York")).timestamp()) * 10 ** 6


def test_each_change_has_its_fact(house, tmp_path, put_back):
    head = house.heads()["gateway"]
    text = CONSORTIUM.replace("duty supervisor: dana", "duty supervisor: cora") + PLACEMENT
    load(house, text, tmp_path)
    (kind, organisation), (edge_kind, edge) = changes(house, head)
    assert (kind, edge_kind) == ("organisation_changed", "placement_changed")
    assert (organisation.organisation, organisation.duty_supervisor, organisation.covered) == ("aid-house", "cora", True)
    assert (edge.placement, edge.person, edge.employer, edge.host, edge.ended) == ("pl-ada", "ada", "aid-house", "north-pd", False)
    assert edge.until_us == midnight(2088)
    head = house.heads()["gateway"]
    load(house, text.replace("training until: 2088", "training until: 2087"), tmp_path)
    ((kind, edge),) = changes(house, head)
    assert edge.until_us == midnight(2087) and not edge.ended
    head = house.heads()["gateway"]
    house.site.load_directory(HERE / "consortium.yaml")
    (kind, organisation), (edge_kind, edge) = changes(house, head)
    assert organisation.duty_supervisor == "dana" and edge.placement == "pl-ada" and edge.ended
    assert house.rows("select active from gateway.placement where name = 'pl-ada'") == [(False,)]


def test_who_left_and_who_came_back_is_told(house, tmp_path, put_back):
    standing = house.messages["gateway"].Standing
    head = house.heads()["gateway"]
    load(house, re.sub(r"  - person: south-chief\n(    .*\n)+", "", CONSORTIUM), tmp_path)
    house.site.load_directory(HERE / "consortium.yaml")
    said = [(body.person, standing.Name(body.standing)) for _, body in changes(house, head)]
    assert said == [("south-chief", "STANDING_LEFT"), ("south-chief", "STANDING_ACTIVE")]


def test_followers_of_the_release_before_may_pass_over_what_is_new(house):
    """What they do not know stops them, unless the fact says that they may; told as it happened, and as it stands."""
    wire = house.messages["envelope"]
    new = {wire.KIND_ORGANISATION_CHANGED, wire.KIND_PLACEMENT_CHANGED}
    with dealer(house, name="notification") as socket:
        ask(house, socket, wire.KIND_FOLLOW, wire.Follow(epoch=0, after=0, credit=1024, wait_ms=1))
        told = wire.FactPage.FromString(socket.recv_multipart()[1]).facts
        stands = []
        for part in range(3):
            ask(house, socket, wire.KIND_RESTATE, wire.Restate(part=part, credit=1024))
            stands += wire.RestatePage.FromString(socket.recv_multipart()[1]).facts
    for facts in (told, stands):
        assert {f.kind for f in facts} >= {wire.KIND_ORGANISATION_CHANGED, wire.KIND_STAFF_CHANGED}
        assert all(f.ignorable == (f.kind in new) for f in facts if f.kind in new | {wire.KIND_STAFF_CHANGED})


# --- agreements, by their rows ---------------------------------------------------------------------------------------
BODY = """agreement: test-rulebook
title: What this test agrees
kind: partnership
version: 1
in force from: 2026-01-01
in force until: 2090-01-01
review by: 2089-01-01
timezone: UTC
parties:
  - as: p
    who:
      - alone-pd
  - as: h
    who:
      - aid-house
sections:
  - section: "1"
    heading: Incidents
    from: p
    to: h
    share:
      - incident
    for:
      - case_status
    with:
      - advocate
    who may:
      - view
    only if: nothing
"""
ID = "7e570000-0000-4000-8000-00000000b00c"
RAISE = "update gateway.policy_head set version = version + 1 returning version"


def sign(house, organisation):
    house.rows("insert into gateway.agreement_signature (agreement, organisation, name, signed_on, entered_by, at)"
               " values (%s, %s, 'Somebody', '2026-01-02', '', now()) returning 1", ID, organisation)


@contextlib.contextmanager
def agreement(house, loosens=True, organisations=("alone-pd", "aid-house")):
    """A row as the store would have it, signed by these."""
    house.rows("insert into gateway.agreement (id, name, number, title, parties, starts, until, review, restricted, body, drafted_by, drafted_at,"
               " base_digest, diff_digest, loosens, version) values (%s, 'test-rulebook', 1, '', '', now(), now(), now(), now(), %s, '', now(),"
               " '', sha256('d'), %s, 1) returning 1", ID, BODY, loosens)
    for organisation in organisations:
        sign(house, organisation)
    house.rows(RAISE)
    try:
        yield BODY
    finally:
        for table in ("agreement_signature", "agreement_approval"):
            house.rows(f"delete from gateway.{table} where agreement = %s returning 1", ID)
        house.rows("delete from gateway.agreement where id = %s returning 1", ID)
        house.rows(RAISE)
        agreed(house)


def test_an_agreement_counts_once_all_have_signed(house):
    before = agreed(house)
    with agreement(house, loosens=False, organisations=("alone-pd",)):
        assert agreed(house)[1:] == before[1:]
        sign(house, "aid-house")
        house.rows(RAISE)
        after = agreed(house)
        assert after[2] == before[2] + 1 and after[1] != before[1]
    assert agreed(house)[1:] == before[1:]


def test_one_that_loosens_counts_once_two_have_approved_of_just_that(house):
    before = agreed(house)
    approve = ("insert into gateway.agreement_approval (agreement, person, diff_digest, entered_by, at)"
               " values (%s, %s, sha256(%s::bytea), '', now()) returning 1")
    with agreement(house):
        for person, of, more in (("ada", "d", 0), ("bea", "another", 0), ("cora", "d", 1)):
            house.rows(approve, ID, person, of)
            house.rows(RAISE)
            assert agreed(house)[2] == before[2] + more, person


def test_one_that_was_ended_no_longer_counts(house):
    before = agreed(house)
    with agreement(house, loosens=False):
        assert agreed(house)[2] == before[2] + 1
        house.rows("update gateway.agreement set ended = now() where id = %s returning 1", ID)
        house.rows(RAISE)
        after = agreed(house)
        assert after[2] == before[2] and after[1] != before[1]


# --- several at once -------------------------------------------------------------------------------------------------
@contextlib.contextmanager
def held_up(house):
    """Inside, no batch that changes what decides comes to its end."""
    with house.session() as connection:
        connection.autocommit = False
        with connection.cursor() as cursor:
            cursor.execute("select from gateway.policy_head for update")
            yield
        connection.rollback()


def under_way(house, count):
    sql = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'accord_gateway'"
    wait_until(f"{count} to wait", lambda: house.one(sql) >= count)


def test_two_loads_at_once_are_both_taken(house, put_back):
    """One of them finds that what decides has changed, and is read against that: whom the other named has left again."""
    head = agreed(house)[0]
    names = ("first", "second")
    with dealer(house) as one, dealer(house, "gateway-2") as other:
        with held_up(house):
            for socket, name in zip((one, other), names):
                send(house, socket, CONSORTIUM.replace("people:\n", f"people:\n  - person: {name}\n    employer: quick-pd\n    roles:\n      - trainer\n"))
            under_way(house, 2)
        assert receive(house, one) is None and receive(house, other) is None
    assert agreed(house, head + 2)
    text = house.one("select body from gateway.policy_text t join gateway.policy_head h on t.sha256 = h.directory")
    active = {name for name, in house.rows("select name from gateway.person where active")}
    assert active == set(re.findall(r"^  - person: (\S+)$", text, flags=re.M)) and len(active & set(names)) == 1


def test_a_fifth_directory_at_a_time_is_turned_away(house):
    before = agreed(house)
    with dealer(house) as socket:
        with held_up(house):
            for _ in range(5):
                send(house, socket, CONSORTIUM)
            code, words = receive(house, socket)
            assert code == "unavailable" and "4 directories" in words
        assert [receive(house, socket) for _ in range(4)] == [None] * 4
    assert agreed(house) == before


@contextlib.contextmanager
def never_the_same(house):
    """Inside, the reader of the gateway's store sees another head than its writer, so that each decision is of another day."""
    other = "7e570000-0000-4000-8000-0000000000ad"
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.policy_head select %s, version + 1000, directory from gateway.policy_head", (other,))
        cursor.execute("create policy other on gateway.policy_head to accord_gateway_read using (id = %s)", (other,))
        cursor.execute("create policy own on gateway.policy_head to accord_gateway using (id <> %s)", (other,))
        cursor.execute("alter table gateway.policy_head enable row level security")
        try:
            yield
        finally:
            cursor.execute("alter table gateway.policy_head disable row level security")
            cursor.execute("drop policy own on gateway.policy_head")
            cursor.execute("drop policy other on gateway.policy_head")
            cursor.execute("delete from gateway.policy_head where id = %s", (other,))


def test_a_load_that_finds_another_head_each_time_is_turned_away(house):
    before = agreed(house)
    with dealer(house) as socket, never_the_same(house):
        wait_until("it to be seen", lambda: [book[0] for book in rulebooks(house)] == [before[0] + 1000] * 2)
        send(house, socket, CONSORTIUM)
        code, words = receive(house, socket)
        assert code == "unavailable" and "what decides has changed meanwhile" in words
    assert agreed(house) == before
