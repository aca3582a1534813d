"""What is old goes: messages after their last state and time, never one that is young or still to be sent. Tallies keep counting."""
import documents
import pytest
from house import wait_until

COUNTED = "select template, state, count(*) from notification.message where template <> 3 group by 1, 2 order by 1, 2"
TALLIED = "select template, state, messages from notification.message_tally where messages <> 0 and template <> 3 order by 1, 2"
ATTEMPTED = "select count(*) from notification.attempt join notification.message m on m.id = message where m.template <> 3"   # no canaries
CALLED = ("select state, count(*), count(acknowledged_at), count(accepted_at), sum(greatest(rung - 1, 0)) from referral.request "
          "where kind = 1 group by 1 order by 1")
CALL_TALLY = "select state, callouts, acknowledged, accepted, climbed from referral.callout_tally where callouts <> 0 order by 1"


def test_tallies_are_what_a_scan_would_count(house, feed):
    """After pages, moves, stand-downs and late ones, of this test and of all before it in this site."""
    first, second = documents.number(), documents.number()
    for number in (first, second):
        assert house.post(feed, documents.eido(number)).status == 202
    callout = house.callout(first, "offered")
    assert house.move(callout.id, "acknowledge", callout.person).status == 200
    assert house.move(callout.id, "accept", callout.person).status == 200
    house.callout(second, "offered")
    assert house.post(feed, documents.eido(second, status="Cancelled", updated=5)).status == 202
    assert house.post(feed, documents.eido(documents.number(), updated=-7200)).status == 202
    house.settle()
    wait_until("the messages to be counted", lambda: house.rows(COUNTED) == house.rows(TALLIED))
    assert house.one(ATTEMPTED) == house.one("select attempts from notification.attempt_tally")
    assert house.rows(CALLED) == house.rows(CALL_TALLY)
    assert house.one("select count(*) from referral.incident_link where late") == house.one("select late from referral.late_tally")


@pytest.fixture
def old_messages(house, feed):
    """Pages at 34, 36 and 401 days after their last state, one as old as that which is still to be sent, and one that claims to be."""
    made = []
    for _ in range(5):
        number = documents.number()
        assert house.post(feed, documents.eido(number)).status == 202
        house.callout(number, "offered")
        house.settle()
        made.append(house.one("select id from notification.message where request = (select id from referral.request where incident = %s)",
                              house.incident(number)))
    house.record.read()     # under what they left: the store is about to forget it
    for message, days, moved in zip(made, (34, 36, 401, 401, 34), (34, 36, 401, 401, 401)):
        house.rows("update notification.message set created_at = now() - make_interval(days => %s), moved_at = now() - "
                   "make_interval(days => %s) where id = %s returning 1", days, moved, message)
    house.rows("update notification.message set state = 1, due_at = now() + interval '1 year' where id = %s returning 1", made[3])
    yield made
    house.rows("update notification.message set state = 5 where id = %s returning 1", made[3])


def there(house, messages):
    kept = {m for m, in house.rows("select id from notification.message where id = any (%s::uuid[])", [str(m) for m in messages])}
    return [m in kept for m in messages]


def test_old_messages_go_with_their_attempts(house, old_messages):
    """The service does it within its hourly round, the first of which is at its start; 400 days are the default."""
    before = house.rows(TALLIED)
    attempts = house.one("select attempts from notification.attempt_tally")
    house.restart("notification")
    wait_until("the oldest one to go", lambda: there(house, old_messages) == [True, True, False, True, True])
    assert house.one("select count(*) from notification.attempt where message = %s::uuid", str(old_messages[2])) == 0
    assert house.rows(TALLIED) == before
    assert house.one("select attempts from notification.attempt_tally") == attempts


def test_nobody_can_purge_what_is_young_or_not_over(house, old_messages):
    """The function itself holds to 35 days since a message was made, whoever calls it and however."""
    old = house.one("select count(*) from notification.message where state > 2 and greatest(created_at, moved_at) < "
                    "now() - interval '35 days'")
    assert old >= 2
    assert house.one("select notification.message_purge(now() + interval '10 years', 1)") == 1
    assert house.one("select notification.message_purge(now() + interval '10 years', 1000)") == old - 1
    assert there(house, old_messages) == [True, False, False, True, True]


def test_tallies_of_feeds_are_of_the_last_400_days(house, feed):
    assert house.post(feed, documents.eido(documents.number(), type="ALRU")).status == 202
    for days, received in ((399, 10), (401, 1000)):
        house.rows("insert into intake.feed_tally select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), "
                   "'day', t.day - %s, 'received', %s))).* from intake.feed_tally t where feed = %s and day = "
                   "(select max(day) from intake.feed_tally where feed = %s) returning 1", days, received, feed, feed)
    tallies = house.get("/v1/tallies", "north-chief").json["feeds"]["feeds"]
    assert [int(t["received"]) for t in tallies if t["feed"] == feed] == [11]
