"""What every service kept of a client who is destroyed goes with her, and each says so on the receipt (issue 5)."""
import re
import subprocess
import uuid

import pytest
from accounting import BY_CLIENT, expected, indexed, key
from conftest import own_site
from consent import PDF, Consent
from house import PG_BIN, wait_until
from retention_house import age, client as closed_client, closed, post, site_of, unbooked
from test_channels import CALLBACK, SECRET, TEXTS
from test_client_words import agreed, telephone, writes
from test_contact import CODE, DURESS, kept
from test_custody import event, link, number
from test_destruction import STAY, approve, destroyed, left, propose, receipt
from test_notices import FROZEN, RECALLED, SENT, wants
from test_planted import holding
from wanted import REASONS, say, task, wanted

EXPECTED = ("a client is not told by machine", "what came in is not settled", "a message stands still", "messages stand still",
            "where a client is reached is not known", "what another service forgot")
WORDS, PAPER, NAMES = "please ring my sister Quendoline", "a sentence that Quendoline signed", "Quendoline Vandersprout"
OTHERS = {"gateway", "notification", "referral"}

# Facts hold random ids, codes and times, and stand (laws L2 and L3).
FACTS = re.compile(r"audit\.(leaf|node|tree)|\w+\.journal_\w+")


@pytest.fixture(scope="module")
def site(tmp_path_factory, carrier):
    folder = tmp_path_factory.mktemp("forgotten")
    secret = folder / "secret"
    secret.write_text(SECRET + "\n")
    secret.chmod(0o600)
    files = folder / "channels"
    files.mkdir()
    (files / "aid-texts.yaml").write_text(TEXTS.format(port=carrier.port, secret=secret, callback=CALLBACK))
    made = site_of(folder, {"intake": {"backups kept": "35d"}, "notification": {"channels": str(files), "breaker most": "100"}})
    if made.tap:
        made.tap.also(carrier.port, "provider")
    with own_site(made, EXPECTED) as whole:
        yield whole


def due(site, hers):
    """Closed, reached by no number, and old enough."""
    closed(site, hers)
    for row, in site.rows("select id::text from intake.custody_link where client = %s and ended is null", hers):
        unbooked(site, hers, row)
    age(site, hers, 8)
    site.settle()
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("delete from intake.hold where client = %s", (hers,))    # what reached her held her; others test who lifts it
    return hers


def told(site, *people, kind="released"):
    booking = number()
    for each in people:
        assert link(site, each, booking).status == 200
    assert site.post("jail", event(booking, kind)).status in (200, 202)


def complete(site, made):
    return wait_until("all to have said so", lambda: (r := receipt(site, made).json).get("complete") and r)


def dumps(site):
    """Table by table, as pg_dump writes each."""
    text = subprocess.run([PG_BIN / "pg_dump", "--data-only", site.site.admin], capture_output=True, text=True, check=True).stdout
    return {name: rows for name, rows in re.findall(r"^COPY (\S+) \([^\n]*\n(.*?)^\\\.$", text, re.M | re.S)}


def messages(site, hers):
    return [i for i, in site.rows("select id::text from notification.message where client = %s", hers)]


def known(site, carrier):
    """A client of whom every service keeps something: told, frozen for, wanted for, answering, signing, and with others."""
    consent, phone = Consent(site), telephone()
    hers = agreed(site, phone)
    kept(site, hers, "secrets", {"codeWord": CODE, "duressWord": DURESS, "callWord": "heron"})
    assert post(site, f"/v1/clients/{hers}/conflicts", "ada", {"anew": True, "parties": [{"names": [NAMES]}]}).status == 200
    release = consent.papered(consent.granted(hers), paper=PDF + PAPER.encode())
    told(site, hers)
    wait_until("her to be told", lambda: site.rows("select 1 from notification.message where client = %s and state = %s", hers, SENT), timeout=90)
    inbound = writes(site, phone, WORDS)
    wait_until("people to be wanted", lambda: site.rows("select 1 from referral.request where client = %s", hers), timeout=90)
    kept(site, hers, "freeze", {"freeze": "advocate"})
    told(site, hers)
    wait_until("one to wait for her", lambda: len(messages(site, hers)) > 1, timeout=90)
    return hers, phone, release, inbound


def replies(site, found, person="dana"):
    return site.get(f"/v1/tasks/{found}/replies", person, "continuing_service")


def test_each_service_destroys_what_it_kept_and_says_so(site, carrier):
    hers, phone, release, inbound = known(site, carrier)
    theirs, before = messages(site, hers), set(left(site, hers))
    assert {"notification.message", "notification.inbound", "notification.client_line", "referral.request", "gateway.release",
            "intake.client_content", "intake.custody_link", "intake.notice"} <= before
    due(site, hers)
    found = key("aid-house", BY_CLIENT, hers)
    assert site.rows("select 1 from audit.entry where key = %s", found) != []
    assert site.rows("select 1 from audit.entry_alias where to_key = %s", found) != [], "a task of hers"
    sealed = [bytes(v).hex() for row in site.rows("select content from intake.client_content where client = %s and not emptied", hers) for v in row]
    sealed += [bytes(v).hex() for row in site.rows("select data_key from intake.client where id = %s union all select said from "
                                                   "intake.custody_link where client = %s union all select sender from notification.inbound "
                                                   "where id = %s union all select words from notification.inbound where id = %s",
                                                   hers, hers, inbound, inbound) for v in row]
    assert len(sealed) > 8 and all(len(s) > 40 for s in sealed)
    asked = task(site, inbound)[0]
    assert [r["words"] for r in replies(site, asked).json["replies"]] == [WORDS]
    made = destroyed(site, hers)
    seen = complete(site, made)
    assert (replies(site, asked).status, replies(site, asked).body) == (404, replies(site, str(uuid.uuid4())).body)
    one, = seen["clients"]
    assert seen["services"] == ["intake", "gateway", "notification", "referral"] and {s["service"] for s in one["stores"]} == OTHERS
    assert all(seen["approved"] <= s["at"] <= seen["complete"] for s in one["stores"]), one["stores"]
    assert one["forgotten"] == seen["complete"]
    again(site, made)
    site.settle()
    assert left(site, hers) == {}, "besides tombstones and the receipt"
    states = dict(site.rows("select id::text, state from notification.message where id = any (%s::uuid[])", theirs))
    assert set(states) == set(theirs) and set(states.values()) <= {SENT, RECALLED, 9, 10} and RECALLED in states.values()
    assert site.rows("select 1 from notification.inbound where id = %s", inbound) == []
    stored, hexed = dumps(site), uuid.UUID(hers).hex
    assert "notification.message" in stored and "gateway.release_paper" in stored, list(stored)
    holds = {t for t, rows in stored.items() if hers in rows or hexed in rows.lower()}
    assert {t for t in holds if not FACTS.fullmatch(t)} <= STAY | {"intake.reply"}, holds      # what a command was answered is kept for a week
    assert "audit.leaf" not in holds and "audit.destroyed" in holds, "facts stand, sealed"
    assert site.rows("select 1 from audit.entry_alias where to_key = %s", found) == [], "no request leads to her"
    assert site.rows("select 1 from audit.entry where key = %s", found) == [] and indexed(site) == expected(site), "nothing leads to them"
    whole = "\n".join(stored.values()).lower()
    assert [s for s in sealed if s in whole] == []
    planted = [WORDS, PAPER, NAMES, f"+1{phone}", phone, CODE, DURESS, "Quendoline"]
    assert holding(whole, planted) == []
    for name, text in site.logs().items():
        assert holding(text, planted) == [], name
    assert site.rows("select 1 from gateway.release_paper where id = %s", release) == []


def again(site, made):
    """All are asked twice more, for what was on its way; the clock of that is not waited for."""
    for times in (2, 3):
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.client_copy set at = at - interval '1 minute'")
            cursor.execute("update intake.clock set due = clock_timestamp() where kind = 6")
        site.restart("intake")
        wait_until(f"all to have answered {times} times", lambda t=times: site.one(
            "select count(*) from intake.destruction_said where destruction = %s and times >= %s", made["destruction"], t) == len(OTHERS), timeout=90)
    wait_until("the clock to end", lambda: not site.rows("select 1 from intake.clock where kind = 6"))


def test_a_receipt_is_incomplete_while_somebody_has_not_said_so(site):
    hers = closed_client(site)
    age(site, hers, 8)
    made = propose(site, hers).json
    assert not any(site.kill("referral"))
    try:
        assert approve(site, made).status == 200
        seen = wait_until("the others", lambda: (r := receipt(site, made).json)["clients"][0].get("stores", []) and
                          len(r["clients"][0]["stores"]) == 2 and r)
        assert "complete" not in seen and "forgotten" not in seen["clients"][0] and "referral" not in seen["services"]
    finally:
        site.start("referral")
        site.site.wait_ready()
    assert complete(site, made)["services"] == ["intake", "gateway", "notification", "referral"]


def test_a_notice_on_its_way_to_somebody_destroyed_is_recalled_and_nobody_is_wanted(site):
    """She is gone between the notice and its being sent."""
    phone = telephone()
    hers = agreed(site, phone)
    assert not any(site.kill("notification"))
    told(site, hers)
    notice = wait_until("the notice", lambda: site.rows("select id::text from intake.notice where client = %s", hers))[0][0]
    try:
        closed(site, hers)
        for row, in site.rows("select id::text from intake.custody_link where client = %s and ended is null", hers):
            unbooked(site, hers, row)
        age(site, hers, 8)
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("delete from intake.hold where client = %s", (hers,))
        made = destroyed(site, hers)
    finally:
        site.start("notification")
        site.site.wait_ready()
    complete(site, made)
    site.settle()
    assert left(site, hers).keys() <= {"gateway.client_copy"}
    assert notice and not [w for why in REASONS.values() for w in wants(site, why, hers)]


def test_what_is_wanted_of_somebody_destroyed_opens_no_task(site):
    hers, other = closed_client(site), closed_client(site)
    age(site, hers, 8)
    complete(site, destroyed(site, hers))
    late, alive = uuid.uuid4(), uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", hers, due=3600, name=late),
        wanted(site, "aid-house", "reply", other, due=3600, name=alive))
    wait_until("the other's task", lambda: task(site, alive))
    assert task(site, late) is None and site.rows("select 1 from referral.request where client = %s", hers) == []


def test_however_much_waits_for_her_is_recalled(site, carrier):
    hers = agreed(site, telephone())
    kept(site, hers, "freeze", {"freeze": "advocate"})
    told(site, hers)
    wait_until("one to wait for her", lambda: site.rows("select 1 from notification.message where client = %s and state = %s", hers, FROZEN), timeout=90)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("create temp table many as select m.* from notification.message m, generate_series(1, 513) where client = %s", (hers,))
        cursor.execute("update many set id = gen_random_uuid()")
        cursor.execute("insert into notification.message select * from many returning id::text")
        ids = [i for i, in cursor.fetchall()]
    complete(site, destroyed(site, due(site, hers)))
    assert len(ids) == 513 and site.rows("select distinct state from notification.message where id = any (%s::uuid[])", ids) == [(RECALLED,)]
    assert left(site, hers).keys() <= {"gateway.client_copy"}
