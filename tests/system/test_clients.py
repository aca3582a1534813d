"""Clients: somebody answerable from the first commit on (L4), sealed, and another organisation's are not there (L9)."""
import json
import re
import threading
import uuid

import documents
import pytest
from consent import PDF, order, terms
from house import HERE, ROOT, wait_until
from test_endings import AGREEMENT
from traces import alike
from test_sealing import dump, forms, keys, listed, rotate

CONSORTIUM = (HERE / "consortium.yaml").read_text()
NAME, GOES_BY, NUMBER, TAG = "Zenobia Quillworthy", "Zezette", "+1 (555) 014-7731", "tlh-x-sealed"
WHOLE = {"telephones": [NUMBER], "messageMayBeLeft": "no", "safeIfAnotherAnswers": "no", "toldOfCall": "yes", "outOfEarshot": "yes"}
HOUSE = "aid-house"


def duty(organisation, text=CONSORTIUM):
    return re.search(rf"organisation: {organisation}\n(?:    .*\n)*?    duty supervisor: (\S+)", text)[1]


def send(house, path, person, body, key=None):
    headers = {"Content-Type": "application/json"} | ({"Idempotency-Key": key} if key else {})
    return house.http("POST", path, house.token(person=person), json.dumps(body).encode(), headers)


def opened(house, person="ada", **body):
    """A new client's id; what was heard here and looked up there may differ for a moment."""
    answer = wait_until("a client to be opened", lambda: (a := send(house, "/v1/clients", person, body)).status != 503 and a)
    assert answer.status == 200, answer.body
    return answer.json["client"]


def answerable(house, client):
    """Lead, duty supervisor, and the placement through which she leads."""
    return house.rows("select lead, duty_supervisor, lead_placement from intake.client where id = %s", client)[0]


def person(name, employer=HOUSE, role="advocate"):
    return f"  - person: {name}\n    employer: {employer}\n    roles:\n      - {role}\n"


@pytest.fixture
def directory(house, tmp_path):
    """Loads the consortium with people put in, and its text changed; whole again at the end."""
    def load(*people, change=lambda text: text, more=""):
        path = tmp_path / "consortium.yaml"
        head, rest = change(CONSORTIUM).split("\npeople:\n", 1)
        path.write_text(f"{head}\npeople:\n{''.join(people)}{rest}{more}")
        return house.site.load_directory(path)
    yield load
    house.site.load_directory(HERE / "consortium.yaml")
    wait_until("the gateway to know it", lambda: send(house, "/v1/clients", "ada", {}).status == 200)


# --- opened ---------------------------------------------------------------------------------------------------------------
def test_lead_and_duty_supervisor_are_there_from_the_commit_that_opens_her(house):
    head = house.heads()["intake"]
    client = opened(house, service={"victimName": NAME})
    assert answerable(house, client) == ("ada", duty(HOUSE), "")
    fact, = house.facts("intake", head)
    assert fact.kind == "client_opened" and fact.subject == uuid.UUID(client)
    assert (fact.message.organisation, fact.message.person, fact.message.lead, fact.message.duty_supervisor) == (
        HOUSE, "ada", "ada", duty(HOUSE))
    assert answerable(house, opened(house, lead="bea"))[0] == "bea"


def test_a_lead_is_somebody_of_the_organisation(house):
    for body in ({"lead": "north-chief"}, {"lead": "nobody"}, {"dutySupervisor": "cora"}, {"leadPlacement": "none-such"}):
        refused = send(house, "/v1/clients", "ada", body)
        assert refused.status == 400 and refused.json["code"] == "invalid", (body, refused.body)


def test_without_a_duty_supervisor_no_client_is_opened(house, directory):
    """Of an organisation that never named one: whoever has one does not go without again."""
    bare = "  - organisation: bare-house\n    kind: community_victim_services\n    covered: yes\n    zone: UTC\n    title: Bare House\n"
    directory(person("bare", "bare-house"), change=lambda text: text.replace("organisations:\n", f"organisations:\n{bare}", 1))
    before = house.one("select count(*) from intake.client")
    refused = wait_until("the gateway to know", lambda: (a := send(house, "/v1/clients", "bare", {})).status == 409 and a)
    assert "names no duty supervisor" in refused.json["detail"]
    assert house.one("select count(*) from intake.client") == before


def test_the_same_key_with_the_same_body_opens_one(house):
    key = uuid.uuid4().hex
    first = send(house, "/v1/clients", "ada", {"service": {"victimName": NAME}}, key)
    again = send(house, "/v1/clients", "ada", {"service": {"victimName": NAME}}, key)
    assert (first.status, first.body) == (again.status, again.body) == (200, first.body)
    other = send(house, "/v1/clients", "ada", {"service": {"victimName": GOES_BY}}, key)
    assert other.status == 422 and other.json["code"] == "mismatch"
    path, key = f"/v1/clients/{first.json['client']}/actions", uuid.uuid4().hex
    for _ in range(3):
        assert send(house, path, "ada", {"code": "c1", "unadvised": "danger"}, key).status == 200
    assert house.one("select count(*) from intake.client_content where client = %s and class = 40", first.json["client"]) == 1


def test_what_cannot_be_kept_is_refused_with_what_would_be_right(house):
    for body, word in (({"service": {"victimName": "x" * 129}}, "128"), ({"service": {"goesBy": "x" * 65}}, "64"),
                       ({"service": {"language": "x" * 36}}, "35"), ({"service": {"language": "speaks some Cree"}}, "letters"),
                       ({"service": {"safetyPlan": "x"}}, "safetyPlan"), ({"notes": "x"}, "notes"), ([], "object")):
        refused = send(house, "/v1/clients", "ada", body)
        assert refused.status == 400 and word in refused.json["detail"], (body, refused.body)
    longest = {"victimName": "x" * 128, "goesBy": "y" * 64, "language": "z" * 35, "interpreter": "yes"}
    opened(house, service=longest)
    opened(house, "north-chief", incident=longest | {"victimRole": "primary"}, service=longest)


def test_only_who_answers_calls_keeps_an_incident_record(house):
    """What an advocate's organisation knows of her is of the service record, for which the floor asks a release."""
    for path, body in (("/v1/clients", {"incident": {"victimName": NAME}}),
                       (f"/v1/clients/{opened(house)}/contact", {"contact": WHOLE})):
        refused = send(house, path, "ada", body)
        assert refused.status == 400 and "incident record" in refused.json["detail"], refused.body
    client = opened(house, "north-chief", incident={"victimName": NAME})
    assert house.one("select count(*) from intake.client_content where client = %s and origin = 1", client) == 2


# --- written to -----------------------------------------------------------------------------------------------------------
def test_an_officers_contact_has_its_four_answers(house):
    client = opened(house, "north-chief")
    path = f"/v1/clients/{client}/contact"
    for missing in WHOLE:
        refused = send(house, path, "north-chief", {"contact": {k: v for k, v in WHOLE.items() if k != missing}})
        assert refused.status == 400 and "four answers" in refused.json["detail"], missing
        assert send(house, "/v1/clients", "north-chief",
                    {"incident": {"officerContact": {k: v for k, v in WHOLE.items() if k != missing}}}).status == 400
    assert send(house, path, "north-chief", {"contact": WHOLE | {"telephones": [NUMBER] * 4}}).status == 400
    assert send(house, path, "north-chief", {"contact": WHOLE | {"telephones": ["ask her mother"]}}).status == 400
    assert house.rows("select 1 from intake.client_content where client = %s", client) == []
    assert send(house, path, "north-chief", {"contact": WHOLE | {"telephones": [NUMBER] * 3}}).status == 200
    assert send(house, path, "north-chief", {"contact": WHOLE}).status == 200
    assert house.one("select count(*) from intake.client_content where client = %s and class = 7", client) == 1


def test_what_was_done_and_said_is_coded(house):
    client = opened(house)
    head = house.heads()["intake"]
    assert send(house, f"/v1/clients/{client}/actions", "bea", {"code": "e11", "unadvised": "not_reached"}).status == 200
    assert send(house, f"/v1/clients/{client}/actions", "bea", {"code": "z9", "unadvised": "danger"}).status == 400
    assert send(house, f"/v1/clients/{client}/actions", "bea", {}).status == 400
    assert send(house, f"/v1/clients/{client}/actions", "bea", {"code": "a1", "at": "2999-01-01T00:00:00Z", "unadvised": "danger"}).status == 400
    told = {"recipient": "north-pd", "advice": "recipient_given_items"}
    assert send(house, f"/v1/clients/{client}/advisements", "bea", told).status == 200
    for wrong in ({"advice": "recipient_given_items"}, {"recipient": "north-pd"}, told | {"recipient": "nobody-pd"},
                  told | {"recipient": HOUSE}):
        assert send(house, f"/v1/clients/{client}/advisements", "bea", wrong).status == 400, wrong
    done, said = house.facts("intake", head)
    code = house.messages["vocabulary"].SERVICE_CODE_E11
    assert (done.kind, done.message.code, done.message.person) == ("service_action_recorded", code, "bea")
    assert (said.kind, said.message.recipient, said.message.person) == ("client_advised", "north-pd", "bea")
    assert house.rows("select recipient, advice from intake.advisement where client = %s", client) == [("north-pd", 1)]


def test_anothers_client_is_not_there(house):
    """The same bytes, rows and facts, whether she is another's, nobody's, or no id at all; and nothing is written."""
    client = opened(house)
    asked = {"hers": client, "nobody's": str(uuid.uuid4()), "no id": "no-id-at-all"}
    house.token(person="north-chief")
    for what, body in (("actions", {"code": "a1"}), ("actions", {}), ("contact", {"contact": WHOLE}), ("contact", {}),
                       ("advisements", {"advice": "not_confidential"}), ("advisements", {})):
        head = house.heads()["intake"]
        acts = {which: lambda n=name, w=what, b=body: send(house, f"/v1/clients/{n}/{w}", "north-chief", b) for which, name in asked.items()}
        assert alike(house, {which: acts[which] for which in ("hers", "nobody's")}, lengths=None)["hers"].status == 404, what
        alike(house, {which: acts[which] for which in ("no id", "nobody's")}, lengths=0)
        assert house.heads()["intake"] == head
    assert house.rows("select 1 from intake.client_content where client = %s", client) == []


def test_a_client_without_an_incident_is_none_to_whom_incidents_alone_are_open(house):
    """Law L9: a dispatcher's contact for her is answered as one for nobody, and gives her no incident record."""
    served, called = opened(house, "north-chief", service={"victimName": NAME}), opened(house, "north-chief", incident={"victimName": NAME})
    house.token(person="north-desk")
    seen = alike(house, {client: lambda c=client: send(house, f"/v1/clients/{c}/contact", "north-desk", {"contact": WHOLE})
                         for client in (served, str(uuid.uuid4()))}, lengths=None)
    assert seen[served].status == 404 and seen[served].kinds == ["refused", "refused_of"]
    assert send(house, f"/v1/clients/{served}/contact", "north-desk", {"contact": WHOLE, "ofService": True}).status in (400, 404)
    assert send(house, f"/v1/clients/{called}/contact", "north-desk", {"contact": WHOLE}).status == 200
    assert send(house, f"/v1/clients/{served}/contact", "north-chief", {"contact": WHOLE}).status == 200, "she may know of both"
    assert send(house, f"/v1/clients/{served}/contact", "north-desk", {"contact": WHOLE}).status == 200, "from then on"


def test_who_may_not_know_of_her_own_houses_client_writes_to_none(house):
    """Law L9: to whom the house's own protocol opens her existence for no purpose, writing tells no more than reading."""
    client = opened(house, "north-chief", service={"victimName": NAME}, incident={"victimName": NAME})
    served = opened(house, "north-chief", service={"victimName": NAME})
    grant = terms("aid-house")
    release = send(house, f"/v1/clients/{client}/releases", "north-chief", grant).json["release"]
    nobodys, told = str(uuid.uuid4()), {"advice": "not_confidential"}
    head = house.heads()["intake"]
    for path, person, body in (("clients/{}/actions", "north-desk", {"code": "a1"}), ("clients/{}/advisements", "north-desk", told),
                               ("clients/{}/contact", "north-privacy", {"contact": WHOLE}), ("clients/{}/releases", "north-desk", grant),
                               ("releases/{}/paper", "north-desk", None), ("bases", "north-counsel", {})):
        house.token(person=person)
        # Counsel knows of incident records, and of her there is none.
        hers = release if "paper" in path else served if path == "bases" else client

        def sent(name, path=path, person=person, body=body):
            said = order(name, recipient="court") if path == "bases" else body
            data, media = (json.dumps(said).encode(), "application/json") if said is not None else (PDF, "application/pdf")
            return house.http("POST", f"/v1/{path.format(name)}", house.token(person=person), data, {"Content-Type": media})
        seen = alike(house, {name: lambda n=name: sent(n) for name in (hers, nobodys)}, lengths=None)
        assert seen[hers].status == 404 and seen[hers].kinds == ["refused", "refused_of"], path
    assert house.heads()["intake"] == head
    assert house.one("select count(*) from gateway.release where client = %s and kept_at is null", client) == 1
    assert send(house, f"/v1/releases/{release}/revoke", "north-desk", {}).status == 200, "it must be easy"
    for path, body in ((f"/v1/clients/{client}/actions", {"code": "a1", "unadvised": "unwilling"}), (f"/v1/clients/{client}/contact", {"contact": WHOLE})):
        assert send(house, path, "north-chief", body).status == 200


def test_a_basis_is_opened_by_whoever_may_know_of_a_record_that_is_there(house):
    """The call-taker knows of incident records: one without is nobody to her."""
    danger = {"basis": "imminent_danger", "instrument": "danger", "reference": "", "recipient": "responder", "record": "incident",
              "classes": ["victim_name"]}
    known, other = (opened(house, "north-chief", **part) for part in ({"incident": {"victimName": NAME}}, {"service": {"victimName": NAME}}))
    assert send(house, "/v1/bases", "north-desk", order(known, **danger)).status == 200
    answers = [send(house, "/v1/bases", "north-desk", order(c, **danger)) for c in (other, str(uuid.uuid4()))]
    assert {a.status for a in answers} == {404} and len({a.body for a in answers}) == 1


# --- leads ----------------------------------------------------------------------------------------------------------------
def moved(house, head):
    return [f for f in house.facts("intake", head) if f.kind == "lead_moved"]


def test_who_leaves_leads_nobody_and_each_move_is_a_fact(house, directory):
    directory(person("leaver"))
    wait_until("the gateway to know her", lambda: send(house, "/v1/clients", "ada", {"lead": "leaver"}).status == 200)
    clients = [opened(house, lead="leaver") for _ in range(5)]
    stays, head = opened(house), house.heads()["intake"]
    house.site.load_directory(HERE / "consortium.yaml")
    wait_until("her clients to have another lead", lambda: house.rows("select 1 from intake.client where lead = 'leaver'") == [])
    for client in clients:
        assert answerable(house, client) == (duty(HOUSE), duty(HOUSE), "")
    assert answerable(house, stays)[0] == "ada"
    facts = {str(f.subject): f.message for f in moved(house, head)}
    assert set(facts) >= set(clients) and stays not in facts
    for client in clients:
        assert (facts[client].lead_before, facts[client].lead) == ("leaver", duty(HOUSE))
        assert facts[client].reason == house.messages["intake"].LEAD_REASON_LEFT


def test_a_client_who_is_opened_while_her_lead_leaves_is_nobodys_never(house, directory):
    """Whatever comes first: in the end nobody is led by who left."""
    directory(person("racer"))
    wait_until("the gateway to know her", lambda: send(house, "/v1/clients", "ada", {"lead": "racer"}).status == 200)
    stop, statuses = threading.Event(), []

    def run():
        while not stop.is_set():
            statuses.append(send(house, "/v1/clients", "bea", {"lead": "racer"}).status)
    house.token(person="bea")
    opener = threading.Thread(target=run)
    opener.start()
    try:
        wait_until("some to be opened", lambda: statuses.count(200) > 20)
        house.site.load_directory(HERE / "consortium.yaml")
        wait_until("the gateway to refuse", lambda: statuses[-1] == 400)
    finally:
        stop.set()
        opener.join()
    assert set(statuses) <= {200, 400, 503}
    wait_until("all to have another lead", lambda: house.rows("select 1 from intake.client where lead = 'racer'") == [])


@pytest.fixture
def placing(house, tmp_path):
    """An agreement that places advocates of Aid House at North; over at the end."""
    text = tmp_path / "agreements" / "placing.yaml"
    text.parent.mkdir()
    text.write_text(AGREEMENT.format(name="placing", purpose="property_return"))
    house.site.load_agreements(text.parent, HERE / "consortium.yaml")
    yield "placing"
    house.site.accord("agreement", "end", "placing@1")


def test_the_end_of_a_placement_takes_the_leads_that_hang_on_it(house, directory, placing):
    edge = ("\nplacements:\n  - placement: placed-at-north\n    person: placed\n    employer: aid-house\n    host: north-pd\n"
            f"    agreement: {placing}\n    role: advocate\n    from: 2026-01-01\n    until: 2099-01-01\n"
            "    screening until: 2099-01-01\n    training until: 2099-01-01\n")
    directory(person("placed"), more=edge)
    lead = {"lead": "placed", "leadPlacement": "placed-at-north"}
    wait_until("the gateway to know the placement", lambda: send(house, "/v1/clients", "ada", lead).status == 200)
    through, other = opened(house, **lead), opened(house, lead="placed")
    assert answerable(house, through) == ("placed", duty(HOUSE), "placed-at-north")
    assert send(house, "/v1/clients", "ada", {"lead": "ada", "leadPlacement": "placed-at-north"}).status == 400
    directory(person("placed"), more=edge + edge.lstrip().replace("placements:\n", "").replace("placed-at", "unheld-at").replace(placing, "unheard-of"))
    held = lead | {"leadPlacement": "unheld-at-north"}
    refused = wait_until("the other to be known", lambda: "in force" in (a := send(house, "/v1/clients", "ada", held)).json["detail"] and a)
    assert refused.status == 400
    head = house.heads()["intake"]
    directory(person("placed"), more=edge.replace("until: 2099-01-01", "until: 2026-02-01"))
    wait_until("the lead to move", lambda: answerable(house, through) == (duty(HOUSE), duty(HOUSE), ""))
    assert answerable(house, other) == ("placed", duty(HOUSE), "")
    assert {f.message.reason for f in moved(house, head)} == {house.messages["intake"].LEAD_REASON_PLACEMENT_ENDED}


def test_what_a_snapshot_told_moves_leads_too(house, directory):
    """It is no event; the look of every minute finds it, and tells of the move."""
    directory(person("missed"))
    wait_until("the gateway to know her", lambda: send(house, "/v1/clients", "ada", {"lead": "missed"}).status == 200)
    client, head = opened(house, lead="missed"), house.heads()["intake"]
    wait_until("intake to have heard of her", lambda: house.rows(
        "update intake.standing set gone = true, version = version + 1 where name = 'missed' returning 1"))
    wait_until("the lead to move", lambda: answerable(house, client)[0] == duty(HOUSE), timeout=100)
    assert client in {str(f.subject) for f in moved(house, head)}


def test_a_duty_supervisor_who_is_replaced_answers_for_nobody(house, directory):
    now = duty(HOUSE)
    mine, led = opened(house), opened(house, lead=now)
    head = house.heads()["intake"]
    directory(person("next-duty", role="advocate_supervisor"),
              change=lambda text: text.replace(f"duty supervisor: {now}\n", "duty supervisor: next-duty\n"))
    wait_until("the next one to answer", lambda: house.rows(
        "select 1 from intake.client where organisation = %s and duty_supervisor <> 'next-duty'", HOUSE) == [])
    assert answerable(house, mine) == ("ada", "next-duty", "") and answerable(house, led) == (now, "next-duty", "")
    assert {f.message.reason for f in moved(house, head)} == {house.messages["intake"].LEAD_REASON_SUPERVISOR_REPLACED}
    house.site.load_directory(HERE / "consortium.yaml")
    wait_until("the first one to answer again", lambda: answerable(house, mine) == ("ada", now, ""))


def test_nobody_who_stays_hides_those_who_move(house):
    """Of a look at all of them so many are taken together, and of those alone who move; who stays is counted."""
    text = (ROOT / "services" / "intake" / "queries" / "client.sql").read_text()

    def asked(cursor, name, *ids):
        body = re.search(rf"-- name: {name}\n(?:-- .*\n)*((?:.*\n)*?.*);", text)[1]
        cursor.execute(body.replace("$1", "%s::uuid[]"), (list(ids),))
        return cursor.fetchall()
    nil, people = str(uuid.UUID(int=0)), {f"bulk-{n}": str(uuid.uuid4()) for n in range(3)}
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute("set local search_path to intake")
        before = asked(cursor, "unanswered_load", nil)[0][1]
        for name, standing in people.items():
            stays = name == "bulk-0"
            cursor.execute("insert into standing values (%s, 1, %s, 'aid-house', true, null, '', 1)", (standing, name))
            cursor.execute("insert into client select gen_random_uuid(), 'bulk-house', 0, '', %s, %s, '', clock_timestamp(), 1 "
                           "from generate_series(1, 700)", (name, name if stays else "somebody"))
        assert [len(asked(cursor, "led_load", people[f"bulk-{n}"])) for n in range(3)] == [0, 700, 700]
        found = asked(cursor, "led_load", nil)
        assert len(found) == 1000 and "bulk-0" not in {row[3] for row in found}
        assert len(asked(cursor, "led_load", nil, people["bulk-1"])) == 1700
        assert asked(cursor, "unanswered_load", nil)[0][1] == before + 700
        cursor.execute("rollback")


def test_a_move_is_not_lost_with_the_process(house, directory):
    """Killed between the fact and the move: a clock of the store's remembers."""
    directory(person("lost"))
    wait_until("the gateway to know her", lambda: send(house, "/v1/clients", "ada", {"lead": "lost"}).status == 200)
    client = opened(house, lead="lost")
    house.kill("intake", 9)
    house.site.load_directory(HERE / "consortium.yaml")
    house.start("intake")
    house.site.wait_ready()
    wait_until("the lead to move", lambda: answerable(house, client) == (duty(HOUSE), duty(HOUSE), ""))


# --- what is kept ---------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def told(shared):
    """A client of North's with everything, linked to an incident; what is not to be found anywhere."""
    number = documents.number()
    assert shared.post("north-eido", documents.eido(number, type="ALRU")).status == 202
    incident = shared.incident(number)
    known = {"victimName": NAME, "goesBy": GOES_BY, "language": TAG, "interpreter": "yes"}
    client = opened(shared, "north-chief", service=known,
                    incident=known | {"incident": incident, "victimRole": "survivor", "officerContact": WHOLE})
    assert send(shared, f"/v1/clients/{client}/actions", "north-chief", {"code": "b3", "unadvised": "no_language"}).status == 200
    return client, incident


def test_nothing_of_her_is_legible_in_the_store(house, told):
    client, incident = told
    text = dump(house)
    assert client in text
    for secret in (NAME, GOES_BY, NUMBER, "014-7731", TAG):
        for form in forms(secret):
            assert form.lower() not in text, f"{secret!r} as {form!r}"
    for name, log in house.logs().items():
        assert not any(secret in log for secret in (NAME, GOES_BY, NUMBER, TAG)), name
    rows = house.rows("select row_to_json(c)::text from intake.client c where id = %s union all select row_to_json(k)::text "
                      "from intake.client_content k where client = %s", client, client)
    assert len(rows) > 7
    raw = uuid.UUID(incident).hex
    assert not any(incident in row or raw in row for row, in rows), "the link to the incident is a sealed one"


def test_l3_no_fact_links_her_to_the_incident(house, told):
    client, incident = (uuid.UUID(i).bytes for i in told)
    seen = 0
    for source in house.heads():
        for fact in house.facts(source):
            whole = fact.subject.bytes + fact.body
            seen += client in whole
            assert not (client in whole and incident in whole), (source, fact.n, fact.kind)
    assert seen >= 2


def test_her_data_key_comes_under_the_newest_key(house, told):
    """`accord key rotate`: the old version may go, and she is still written to."""
    client, _ = told
    first = listed(house, "intake", "north-pd")
    version = rotate(house, "north-pd")
    wait_until("her data key to be under the new version",
               lambda: house.one("select min(kek) from intake.client where organisation = 'north-pd'") == version, timeout=60)
    wait_until("all of intake's", lambda: listed(house, "intake", "north-pd") == [version, first[1], version], timeout=60)
    assert send(house, f"/v1/clients/{client}/contact", "north-chief", {"contact": WHOLE}).status == 200


def test_without_her_organisations_key_nothing_of_her_is_kept_in_the_clear(house, expected):
    """Not kept at all: asked to come again, until the key is back."""
    expected.append("a key is not there")
    client = opened(house, "south-chief")
    kek = keys(house, "intake", "south-pd")
    away = kek.rename(kek.with_suffix(".away"))
    try:
        refused = wait_until("the key to be missed", lambda: (
            a := send(house, f"/v1/clients/{client}/contact", "south-chief", {"contact": WHOLE})).status != 200 and a)
        assert refused.status == 503 and "retry-after" in refused.headers
        assert send(house, "/v1/clients", "south-chief", {}).status == 503
        assert opened(house)
    finally:
        away.rename(kek)
    wait_until("the key to be back", lambda: send(house, "/v1/clients", "south-chief", {}).status == 200)
