"""Conflicts: what reaches her reaches the other one, he is a client too, she is another's other one, somebody knows a party. A
channel that is not safe is none from that commit on, and no lead is given on unchecked."""
import re
import uuid

from house import ROOT, wait_until
from test_clients import HOUSE, NAME, WHOLE, answerable, directory, duty, opened, send  # noqa: F401
from test_leads import alike
from test_lookup import AT_ONCE, name, number

FOUND_MOST = 20     # clients by one index
CHANNELS = {"voice": 1, "sms": 2, "email": 3, "mail": 5, "tty": 6, "vrs": 7, "in_person": 8}


def with_number(house, line):
    return opened(house, "north-chief", incident={"officerContact": WHOLE | {"telephones": [line]}}, service={"victimName": name()})


def check(house, client, person="north-chief", **body):
    house.rows("delete from intake.searcher returning 1")   # how many may be asked is measured by one test alone
    return asked(house, client, person, body).status


def asked(house, client, person, body):
    return send(house, f"/v1/clients/{client}/conflicts", person, body)


def found(house, client, person="ada", purpose="continuing_service"):
    answer = house.get(f"/v1/clients/{client}/conflicts", person, purpose)
    assert answer.status == 200, answer.body
    return answer.json.get("found", [])


def looked(house, client, person="ada"):
    answer = house.get(f"/v1/clients/{client}/conflicts", person, "continuing_service")
    assert answer.status == 200, answer.body
    return answer.json


def told(house, client):
    answer = send(house, f"/v1/clients/{client}/contact-check?purpose=continuing_service", "ada", {"event": "ordinary", "channel": "voice"})
    assert answer.status == 200, answer.body
    return answer.json


def unsafe(house, client):
    """The channels that CONTACT takes for the other one's."""
    bits = house.one("select conflicts from intake.client_contact where client = %s", client)
    return {word for word, n in CHANNELS.items() if bits >> n & 1}


def kept(house, client):
    bits = house.one("select found from intake.client_conflict where client = %s", client)
    return {n for n in range(1, 8) if bits >> n & 1}


def test_a_number_that_is_the_other_ones_too_is_no_way_to_her(house):
    line = number()
    client, head = with_number(house, line), house.heads()["intake"]
    assert check(house, client, parties=[{"names": [name()], "telephones": [number()]}]) == 200
    assert kept(house, client) == set() and unsafe(house, client) == set()
    assert check(house, client, parties=[{"telephones": [line.removeprefix("+1 ")]}]) == 200
    assert kept(house, client) == {1} and unsafe(house, client) == {"voice", "sms", "tty", "vrs"}
    assert check(house, client, unchecked="nobody_known") == 200
    assert kept(house, client) == {1}, "what was found stays until it was gone through again"
    assert check(house, client, anew=True, sameHousehold=True) == 200
    assert kept(house, client) == {1, 3}, "what was said of him before is compared all the same"
    moved = {"contact": WHOLE | {"telephones": [number()]}}
    assert send(house, f"/v1/clients/{client}/contact", "north-chief", moved).status == 200
    assert check(house, client, "north-privacy", anew=True, sameHousehold=True) == 409, "who answers for her says so"
    assert check(house, client, anew=True, sameHousehold=True) == 200
    assert kept(house, client) == {3} and unsafe(house, client) == {"mail", "in_person"}
    facts = [list(f.message.found) for f in house.facts("intake", head) if f.kind == "conflict_checked"]
    assert facts == [[], [1], [1], [1, 3], [3]]
    assert check(house, client, parties=[{"telephones": ["x"] * 5}]) == 400


def test_a_number_that_was_miswritten_is_withdrawn(house):
    """By whoever answers for her, who says why; said again later it counts again, and she is asked before her line is used."""
    line = number()
    client, head = with_number(house, line), house.heads()["intake"]
    mail = f"{uuid.uuid4().hex[:8]}@example.org"
    assert check(house, client, parties=[{"telephones": [line], "emails": [mail]}]) == 200
    house.rows("update intake.client_contact set verified = now() where client = %s returning 1", client)
    gone = {"anew": True, "withdrawn": [{"telephones": [line]}]}
    assert check(house, client, **gone) == 400 and check(house, client, **gone, why="no_reason") == 400
    assert check(house, client, **gone | {"anew": False}, why="miswritten") == 400
    assert check(house, client, "north-privacy", **gone, why="miswritten") == 409, "who answers for her says so"
    assert kept(house, client) == {1}
    assert check(house, client, **gone, why="miswritten") == 200
    assert kept(house, client) == set() and unsafe(house, client) == set()
    assert house.one("select verified from intake.client_contact where client = %s", client) is None
    assert check(house, client, anew=True, unchecked="nobody_known") == 200 and kept(house, client) == set(), "in another batch too"
    assert check(house, client, parties=[{"telephones": [line]}]) == 200
    assert kept(house, client) == {1} and "voice" in unsafe(house, client)
    words = house.messages["conflict"].Withdrawal
    facts = [words.Name(f.message.withdrawn) for f in house.facts("intake", head) if f.kind == "conflict_checked"]
    assert facts == ["WITHDRAWAL_UNSPECIFIED", "WITHDRAWAL_MISWRITTEN", "WITHDRAWAL_UNSPECIFIED", "WITHDRAWAL_UNSPECIFIED"]
    assert house.one("select count(*) from intake.client_party_withdrawn where client = %s and person = 'north-chief' and why = 1", client) == 1


def test_a_number_without_its_area_may_be_the_other_ones(house):
    line = number()
    digits = "".join(c for c in line if c.isdigit())
    client = with_number(house, digits[-7:])
    assert check(house, client, parties=[{"telephones": [line]}]) == 200
    assert kept(house, client) == {1} and "voice" in unsafe(house, client)


def test_what_cannot_be_compared_is_no_check(house):
    client = opened(house)
    for body in ({}, {"parties": [{}]}, {"unchecked": "danger"}, {"anew": True}, {"parties": [{"telephones": ["014-7799"]}]},
                 {"parties": [{"telephones": ["+1 555 014 7799", "911"]}]}, {"parties": [{"emails": ["him"]}]}, {"parties": [{"names": ["-"]}]}):
        assert check(house, client, "ada", **body) == 400, body
    assert looked(house, client)["unchecked"] is True
    for body in ({"unchecked": "nobody_known"}, {"unchecked": "nobody_involved"}, {"parties": [{"telephones": ["555 014 7799", "+290 12345"]}]}):
        assert check(house, client, "ada", **body) == 200, body


def test_a_check_is_paid_for_as_a_search_is(house):
    client = opened(house)
    house.rows("delete from intake.searcher returning 1")
    answers = []
    while len(answers) < 200 and not (answers and answers[-1].status == 429):
        answers.append(asked(house, client, "ada", {"parties": [{"telephones": [number()]}]}))
    assert len(answers) > AT_ONCE and {a.status for a in answers[:-1]} == {200} and answers[-1].status == 429
    assert house.get(f"/v1/clients/{client}/duplicates", "ada", "continuing_service").status == 429, "nor is anybody looked for so"
    assert house.get(f"/v1/clients/{client}/links", "ada", "continuing_service").status == 200
    assert check(house, client, "ada", parties=[{"telephones": [number()]}]) == 200


def test_a_number_of_many_clients_is_still_hers(house):
    """A shelter's telephone: of who is found by it not all are looked at, and she always is."""
    line = number()
    made = [with_number(house, line) for _ in range(FOUND_MOST + 2)]
    for client in made:
        assert check(house, client, parties=[{"telephones": [line]}]) == 200
        assert {1, 5} <= kept(house, client) and unsafe(house, client) == {"voice", "sms", "tty", "vrs"}


def test_the_other_one_may_be_a_client_and_she_another_ones(house):
    """Inside one organisation: whom another keeps is nobody here."""
    line, him = number(), name()
    one = opened(house, service={"victimName": him})
    client = opened(house, service={"victimName": name()})
    assert check(house, client, "ada", parties=[{"names": [him.upper()]}]) == 200
    assert found(house, client) == ["party_is_client"]
    assert check(house, one, "ada", unchecked="nobody_known") == 200 and found(house, one) == ["client_is_party"]
    assert check(house, client, "ada", anew=True, parties=[{"names": [him.split()[0]]}]) == 200
    assert found(house, client) == [], "a word of a name is nobody"
    with_number(house, line)
    assert check(house, client, "ada", parties=[{"telephones": [line]}]) == 200 and found(house, client) == []


def test_what_is_said_of_the_other_one_is_not_kept(house):
    him, line, mail = name(), number(), f"{uuid.uuid4().hex}@example.org"
    client = opened(house)
    assert check(house, client, "ada", parties=[{"names": [him], "telephones": [line], "emails": [mail]}]) == 200
    rows = house.rows("select row_to_json(p)::text from intake.client_party p where client = %s union all "
                      "select encode(body, 'escape') from intake.journal where subject = %s", client, client)
    assert len(rows) > 2 and not any(text in row for row, in rows for text in (him, line, mail, mail.split("@")[0]))


def test_no_lead_is_given_on_unchecked_or_to_who_knows_a_party(house):
    client = opened(house)
    path = f"/v1/clients/{client}"
    refused = send(house, f"{path}/lead", duty(HOUSE), {"lead": "bea"})
    assert refused.status == 409 and "conflicts" in refused.json["detail"]
    assert send(house, f"{path}/lead", duty(HOUSE), {"lead": "bea", "unchecked": "in a hurry"}).status == 400
    assert send(house, f"{path}/recusals", "ada", {}).status == 409, "who leads gives her to another first"
    assert check(house, client, "ada", unchecked="nobody_known") == 200
    assert send(house, f"{path}/recusals", "bea", {}).status == 200
    refused = send(house, f"{path}/lead", duty(HOUSE), {"lead": "bea", "unchecked": "danger"})
    assert refused.status == 409 and "knows a party" in refused.json["detail"]
    assert answerable(house, client)[0] == "ada"
    assert send(house, f"{path}/recusals", "bea", {"ended": True}).status == 200
    assert send(house, f"{path}/lead", duty(HOUSE), {"lead": "bea"}).status == 200
    assert answerable(house, client)[0] == "bea"


def test_who_came_to_lead_and_knows_a_party_is_counted(house):
    """There was nobody else (law L4): it is said, so that somebody gives her to another."""
    text = (ROOT / "services" / "intake" / "queries" / "client.sql").read_text()
    body = re.search(r"-- name: unanswered_load\n(?:-- .*\n)*((?:.*\n)*?.*);", text)[1].replace("$1", "%s::uuid[]")
    client = opened(house)
    with house.session() as connection, connection.cursor() as cursor:
        def counted():
            cursor.execute(body, ([str(uuid.UUID(int=0))],))
            return cursor.fetchone()[2]
        cursor.execute("begin")
        cursor.execute("set local search_path to intake")
        before = counted()
        cursor.execute("insert into recusal select gen_random_uuid(), id, duty_supervisor, false, now(), 1 from client where id = %s", (client,))
        assert counted() == before, "she is not her lead"
        cursor.execute("update client set lead = duty_supervisor where id = %s", (client,))
        assert counted() == before + 1
        cursor.execute("update recusal set ended = true where client = %s", (client,))
        assert counted() == before
        cursor.execute("rollback")


def test_the_directory_says_for_whom_somebody_does_not_lead(house, directory):  # noqa: F811
    client, other = opened(house), opened(house)
    bea = "  - person: bea\n"
    directory(change=lambda text: text.replace(bea, f"{bea}    recusals:\n      - {client}\n"))
    body = {"lead": "bea", "unchecked": "danger"}

    def refused_to():
        answer = send(house, f"/v1/clients/{client}/lead", duty(HOUSE), body)
        if answer.status == 200:  # by the directory before
            assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), body | {"lead": "ada"}).status == 200
        return answer.status == 409 and answer
    refused = wait_until("the directory to count", refused_to)
    assert "knows a party" in refused.json["detail"] and answerable(house, client)[0] == "ada"
    assert send(house, f"/v1/clients/{other}/lead", duty(HOUSE), body).status == 200


def test_who_leads_unchecked_sees_it(house):
    """Opening waits for no check; it says so, until there was one."""
    head = house.heads()["intake"]
    client = opened(house)
    plain = opened(house, unchecked="danger", lead="bea")
    assert send(house, "/v1/clients", "ada", {"unchecked": "not_yet"}).status == 400
    assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), {"lead": "bea", "unchecked": "not_yet"}).status == 400
    for who in ((client, "ada"), (plain, "bea")):
        assert looked(house, *who)["unchecked"] is True
    assert told(house, client)["unchecked"] is True
    assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), {"lead": "bea", "unchecked": "danger"}).status == 200
    assert check(house, client, "bea", unchecked="nobody_known") == 200
    assert "unchecked" not in looked(house, client, "bea") and "unchecked" not in told(house, client)
    assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), {"lead": "ada", "unchecked": "danger"}).status == 200
    facts = [(f.kind, f.message.unchecked) for f in house.facts("intake", head) if f.kind in ("client_opened", "lead_moved")]
    words = house.messages["contact"].Unchecked.Value
    assert facts == [("client_opened", words("UNCHECKED_NOT_YET")), ("client_opened", words("UNCHECKED_DANGER")),
                     ("lead_moved", words("UNCHECKED_DANGER")), ("lead_moved", 0)], "a check needs no reason"


def test_anothers_client_has_no_conflicts(house):
    """Law L9, for who checks, who reads and who recuses herself."""
    ids = {"hers": opened(house), "nobody's": str(uuid.uuid4())}
    assert check(house, ids["hers"], "ada", unchecked="nobody_known") == 200
    for act in (lambda n: send(house, f"/v1/clients/{n}/conflicts", "north-chief", {"parties": [{"names": [NAME]}]}),
                lambda n: send(house, f"/v1/clients/{n}/recusals", "north-chief", {}),
                lambda n: house.get(f"/v1/clients/{n}/conflicts", "north-chief", "supervision")):
        seen = alike(house, "north-chief", ids, act)
        assert seen["hers"][0] == 404 and seen["hers"][:5] == seen["nobody's"][:5]
    assert house.one("select count(*) from intake.recusal where client = %s", ids["hers"]) == 0
