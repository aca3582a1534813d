"""What somebody wrote is read by her who took the task, by the client's lead and by who is on duty: on record, and by nobody else (issue 6)."""
import json
import uuid

import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_channels import CALLBACK, SECRET, TEXTS
from test_client_words import EXPECTED, PEOPLE, agreed, becomes, telephone, writes
from test_failures import poisoned
from test_tasks import move
from test_threats_partner import logged_statements, statements
from traces import agree, alike
from wanted import say, task, wanted

NOBODYS = str(uuid.UUID(int=7))
STRANGERS = ("susa", "aid-counsel", "north-chief", "north-desk", "south-chief")


@pytest.fixture(scope="module")
def site(tmp_path_factory, carrier):
    folder = tmp_path_factory.mktemp("read-replies")
    secret = folder / "secret"
    secret.write_text(SECRET + "\n")
    secret.chmod(0o600)
    files = folder / "files"
    files.mkdir()
    (files / "aid-texts.yaml").write_text(TEXTS.format(port=carrier.port, secret=secret, callback=CALLBACK))
    made = House(folder / "site", BIN, feeds=2, settings=("fsync = off",), patient=True,
                 overrides={"notification": {"channels": str(files), "breaker most": "100", "inbound waits": "45s"}})
    if made.tap:
        made.tap.also(carrier.port, "provider")
    with own_site(made, EXPECTED) as whole:
        yield whole


def read(site, found, person, more=""):
    return site.get(f"/v1/tasks/{found}/replies{more}", person, "continuing_service")


def asked(site, inbound):
    return wait_until("a task", lambda: task(site, inbound))[0]


def written(site, *words):
    """A client, and the task of what she wrote, which bea took."""
    phone = telephone()
    client = agreed(site, phone)
    made = [writes(site, phone, one) for one in words]
    for inbound in made:
        becomes(site, inbound, PEOPLE)
    found = asked(site, made[0])
    assert {asked(site, inbound) for inbound in made} == {found}
    return client, found


def disclosed(site, answer):
    return next(f for f in site.facts("gateway") if f.kind == "disclosed" and str(uuid.UUID(bytes=f.message.disclosure)) == answer.json["disclosure"])


def test_it_is_read_by_her_who_took_it_by_the_lead_and_by_who_is_on_duty(site):
    words = f"call me </script><b>&'\" \u00e9\U0001f98a\u2028 {uuid.uuid4().hex}"
    client, found = written(site, words)
    assert read(site, found, "bea").status == 404, "she has not taken it"
    assert move(site, found, "accept", "bea").status == 200
    assert {read(site, found, person).status for person in STRANGERS} == {404}, "somebody else has"
    for person in ("bea", "ada", "dana"):
        answer = read(site, found, person)
        assert answer.status == 200, (person, answer.body)
        reply, = answer.json["replies"]
        assert (reply["words"], reply["channel"], "from" in reply) == (words, "sms", False) and reply["received"]
        assert answer.json["task"] == found and answer.json["codes"]["contact_secret"] == "P"
        assert answer.headers["cache-control"] == "no-store" and answer.headers["accord-disclosure"] == answer.json["disclosure"]
        assert not set(b"<>&'") & set(answer.body) and "\u2028".encode() not in answer.body, "no page takes it for its own"
        fact = disclosed(site, answer)
        assert fact.message.person == person and list(fact.message.subjects) == [uuid.UUID(client).bytes]
        assert site.messages["vocabulary"].DATA_CLASS_CONTACT_SECRET in fact.message.released
    assert move(site, found, "close", "bea", "?result=reached").status == 200
    assert read(site, found, "bea").status == 404, "it is not hers any more"
    assert read(site, found, "ada").status == 200
    mark = words[-32:]
    assert not any(mark in log for log in site.logs().values())
    assert not any(mark.encode() in f.body for service in ("gateway", "notification", "referral") for f in site.facts(service))


def test_what_is_not_hers_and_what_is_not_there_are_one_answer(site):
    """Law L9: whoever she is, whatever the task; and a task of something else holds no words."""
    client, found = written(site, "is anybody there")
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "frozen", client, name=name))
    other = task(site, name)[0]
    gone = read(site, NOBODYS, "dana")
    assert gone.status == 404
    for person in STRANGERS:
        answer = read(site, found, person)
        assert (answer.status, answer.body) == (404, gone.body), person
    for path, person in ((other, "dana"), (other, "ada"), ("no-id-at-all", "dana")):
        answer = read(site, path, person)
        assert (answer.status, answer.body) == (404, gone.body), (path, person)
    whose = {"hers": found, "nobody's": NOBODYS, "something else": other}
    seen = alike(site, {which: lambda i=i: read(site, i, "susa") for which, i in whose.items()})
    assert [tuple(one.kinds) for one in seen.values()] == [("refused", "refused_of")] * 3
    with logged_statements(site):
        sent = agree(lambda i: statements(site, lambda: read(site, i, "susa")), whose)
    assert "accord_referral_read task_wanted" in sent["hers"] and "accord_intake_read client_locate" in sent["hers"]


def test_the_oldest_first_and_pages_go_on_from_there(site):
    words = [f"this is part {n}" for n in range(5)]
    _, found = written(site, *words)
    seen, cursor, turns = [], "", 0
    while cursor is not None:
        page = read(site, found, "ada", f"?limit=2{cursor}").json
        seen += [r["words"] for r in page["replies"]]
        cursor, turns = f"&cursor={page['next']}" if "next" in page else None, turns + 1
    assert seen == words and turns == 3
    assert read(site, found, "ada", "?limit=0").status == 400 and read(site, found, "ada", "?cursor=x").status == 400


def test_of_a_number_that_nobody_has_it_is_said_who_wrote(site):
    phone = telephone()
    inbound = writes(site, phone, "who is this")
    site.settle()
    found = asked(site, inbound)
    assert read(site, found, "ada").status == 404, "she leads for nobody there"
    assert move(site, found, "accept", "bea").status == 200
    for person in ("bea", "dana"):
        reply = [r for r in read(site, found, person).json["replies"] if r["from"] == f"+1{phone}"]
        assert [r["words"] for r in reply] == ["who is this"]
    answer = read(site, found, "bea")
    assert list(disclosed(site, answer).message.subjects) == [uuid.UUID(found).bytes]
    assert move(site, found, "close", "bea", "?result=done").status == 200


def test_what_a_colleague_wrote_is_no_clients(site):
    phone = telephone()
    inbound = writes(site, phone, "the bridge is closed")
    becomes(site, inbound, PEOPLE)
    found = asked(site, inbound)
    site.rows("update referral.request set why = 12 where id = %s returning 1", found)      # as if staff had written it
    assert {read(site, found, person).status for person in ("ada", *STRANGERS)} == {404}
    assert move(site, found, "accept", "bea").status == 200
    answer = read(site, found, "bea")
    assert [(r["words"], r["from"]) for r in answer.json["replies"]] == [("the bridge is closed", f"+1{phone}")]
    assert answer.json["codes"] == {"client_existence": "P", "staffing": "P"}
    assert move(site, found, "close", "bea", "?result=done").status == 200


def test_what_can_be_opened_by_nobody_any_more_is_there_and_shut(site):
    _, found = written(site, "first", "second")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update notification.inbound set words = overlay(words placing '\\x00'::bytea from 20) where id = "
                       "(select id from notification.inbound i join referral.want w using (id) where w.request = %s order by received_at limit 1)", (found,))
    shut, good = read(site, found, "ada").json["replies"]
    assert shut["shut"] and "words" not in shut and good["words"] == "second"


@pytest.mark.parametrize("state", ["23514", "22012"])
def test_without_the_record_nothing_leaves(site, state):
    """Law L2: refused by the store for good, not for a moment: there is no record, and not a byte goes."""
    _, found = written(site, "not without a record")
    later = f"(kind = {site.messages['envelope'].KIND_DISCLOSED} and n > {site.heads()['gateway']})::text"
    with poisoned(site, "gateway.journal", later, "true", state):
        answer = read(site, found, "ada")
        assert read(site, NOBODYS, "ada").status == 404, "what is recorded otherwise goes on"
    assert answer.status == 503 and b"without" not in answer.body and "accord-disclosure" not in answer.headers
    assert read(site, found, "ada").json["replies"][0]["words"] == "not without a record"


def test_it_goes_when_it_is_old(site):
    _, found = written(site, "long ago")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update notification.inbound set received_at = now() - interval '3 years' where id in "
                       "(select id from referral.want where request = %s)", (found,))
    wait_until("it to be swept", lambda: not site.one("select notification.inbound_purge(now() - interval '1 year', 100)") and
               not site.rows("select 1 from notification.inbound i join referral.want w using (id) where w.request = %s", found))
    assert json.loads(read(site, found, "ada").body) == json.loads(read(site, NOBODYS, "ada").body)
