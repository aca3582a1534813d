"""Systems of organisations are told that something of their own moved: signed, its id and nothing else, until they say that they have it."""
import base64
import json
import signal
import uuid

import documents
import pytest
from conftest import BIN, own_site
from house import House, wait_until
from partner import Partner
from test_midway import away
from test_takeover import epoch

NEW, OLD, OTHER = ("whsec_" + base64.b64encode(bytes([n]) * 24).decode() for n in (1, 2, 3))
HOOK = """organisation: {organisation}
channel: webhook
provider: standard
url: http://127.0.0.1:{port}/hooks
secret: {secret}
{old}
events:
  - call-outs
"""
QUEUED, SENDING, SENT, FAILED, RECALLED = 1, 2, 3, 4, 5
EXPECTED = ("a webhook is off for good", "a channel's provider does not answer", "no sign of life", "a message stands still", "messages stand still")


@pytest.fixture(scope="module")
def partner(tmp_path_factory):
    """Of north-pd; it has the old secret still."""
    made = Partner(tmp_path_factory.mktemp("partner"), OLD).start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Of south-pd."""
    made = Partner(tmp_path_factory.mktemp("other"), OTHER).start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def site(tmp_path_factory, partner, other):
    folder = tmp_path_factory.mktemp("webhooks")
    files = folder / "files"
    files.mkdir()

    def secret(name, text):
        path = folder / name
        path.write_text(text + "\n")
        path.chmod(0o600)
        return path
    old = f"old secret: {secret('old', OLD)}"
    (files / "north-hook.yaml").write_text(HOOK.format(organisation="north-pd", port=partner.port, secret=secret("new", NEW), old=old))
    (files / "south-hook.yaml").write_text(HOOK.format(organisation="south-pd", port=other.port, secret=secret("other", OTHER), old=""))
    house = House(folder / "site", BIN, overrides={"notification": {"channels": str(files)}}, settings=("fsync = off",), patient=True)
    if house.tap:
        house.tap.also(partner.port, "provider")
        house.tap.also(other.port, "provider")
    with own_site(house, EXPECTED) as opened:
        yield opened


@pytest.fixture
def feed(site):
    site.heal()
    return next(site.feeds)


def offered(site, feed):
    """A call-out of north-pd."""
    number = documents.number()
    assert site.post(feed, documents.eido(number, area=documents.area())).status == 202
    return site.callout(number, "offered").id


def told(site, request, *states):
    """Messages to systems about it, once all of them have come to one of the states."""
    def found():
        rows = site.rows("select id, state, attempt, disclosure from notification.message where request = %s and recipient = 3 order by created_at",
                         request)
        return rows if rows and all(row[1] in states for row in rows) else None
    return wait_until(f"messages to come to {states}", found, timeout=120)


def over(site, request):
    """Nobody else is asked, and its system has heard all of it."""
    for person in ("ada", "bea", "cora"):
        site.move(request, "decline", person)
    site.settle()
    told(site, request, SENT, FAILED, RECALLED)


def under_one_id(partner, request, answer):
    """What was heard under the id of the one that was answered so."""
    heard = partner.heard(request)
    first = next(h["headers"]["webhook-id"] for h in heard if h["answer"] == answer)
    return [h for h in heard if h["headers"]["webhook-id"] == first]


def hurry(site, request):
    """The next attempt is due now."""
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update notification.message set due_at = clock_timestamp() where request = %s and recipient = 3 and state = 1", (request,))
        cursor.execute("update notification.clock set due = clock_timestamp() where subject in "
                       "(select id from notification.message where request = %s and recipient = 3 and state = 1)", (request,))


def test_it_is_told_of_its_own_signed_and_in_ids_alone(site, partner, other, feed):
    request = offered(site, feed)
    rows = told(site, request, SENT)
    heard = partner.heard(request)
    assert {h["headers"]["webhook-id"] for h in heard} == {str(row[0]) for row in rows} and len(heard) == len(rows) >= 1
    for one in heard:
        assert one["good"], "verified by its own code, with the secret of before"
        assert len(one["headers"]["webhook-signature"].split(" ")) == 2
        body = json.loads(one["body"])
        assert body.keys() == {"type", "timestamp", "data"} and body["type"] == "callout.moved" and body["data"] == {"id": str(request)}
    assert other.heard(request) == [], "it is not of another's"
    over(site, request)


def test_each_is_on_record_before_it_goes(site, partner, feed):
    request = offered(site, feed)
    kind = site.messages["envelope"].KIND_DISCLOSED
    for _, _, _, disclosure in told(site, request, SENT):
        fact, = [site.messages["gateway"].Disclosed.FromString(bytes(body)) for body, in site.rows(
            "select body from gateway.journal where kind = %s and subject = %s", kind, disclosure)]
        assert (fact.person, fact.organisation, list(fact.owners), list(fact.released)) == ("", "north-pd", ["north-pd"], [1])
        assert [uuid.UUID(bytes=s) for s in fact.subjects] == [uuid.UUID(str(request))]
    over(site, request)


@pytest.mark.parametrize("answer", ["500", "429", "404", "302"])
def test_what_it_does_not_take_it_is_told_again_under_the_same_id(site, partner, feed, answer):
    partner.will(answer)
    request = offered(site, feed)
    wait_until("the first try", lambda: any(h["answer"] == answer for h in partner.heard(request)))
    told(site, request, QUEUED, SENT)
    hurry(site, request)
    rows = told(site, request, SENT)
    again = under_one_id(partner, request, answer)
    assert [h["answer"] for h in again] == [answer, "204"] and all(h["good"] for h in again)
    assert [row[2] for row in rows if str(row[0]) == again[0]["headers"]["webhook-id"]] == [2]
    assert not any(h["path"] == "/elsewhere" for h in partner.heard())
    over(site, request)


@pytest.mark.parametrize("how", ["killed", "stopped"])
def test_a_copy_that_ends_while_it_tells(site, partner, feed, how):
    partner.will("hold")
    request = offered(site, feed)
    wait_until("the first try", lambda: any(h["answer"] == "hold" for h in partner.heard(request)))
    with away(site, how) as end:
        end()
    told(site, request, QUEUED, SENT)
    hurry(site, request)
    told(site, request, SENT)
    again = under_one_id(partner, request, "hold")
    assert len(again) == 2, "twice under one id, which its system knows"
    over(site, request)


def test_who_is_gone_is_told_no_more_by_any_copy(site, partner, feed):
    """The last: nobody is told any more afterwards."""
    partner.will("410")
    request = offered(site, feed)
    wait_until("it to be off", lambda: site.one("select count(*) from notification.webhook_off where name = 'north-hook'") == 1)
    kind = site.messages["envelope"].KIND_WEBHOOK_DISABLED
    fact, = [site.messages["notification"].WebhookDisabled.FromString(bytes(b)) for b, in site.rows(
        "select body from notification.journal where kind = %s", kind)]
    assert (fact.webhook, fact.organisation) == ("north-hook", "north-pd")
    rows = told(site, request, SENT, FAILED, RECALLED)
    assert FAILED in {row[1] for row in rows}
    count = len(partner.heard())
    before = epoch(site, "notification")
    site.restart("notification", signal.SIGKILL)
    wait_until("another reign", lambda: epoch(site, "notification") > before)
    area = documents.area()
    assert site.post(feed, documents.eido(documents.number(), area=area)).status == 202
    wait_until("people to be paged all the same", lambda: site.pager.pages(area))
    site.settle()
    assert len(partner.heard()) == count
