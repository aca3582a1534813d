"""Call-outs: answered, declined, unanswered, no longer wanted, wanted after all."""
import threading
import uuid

import documents
import pytest
from house import JSON_LINES, wait_until


def offered(house, feed, **document):
    """An incident that asks for an advocate, and its call-out once it is offered."""
    number, area = documents.number(), documents.area()
    assert house.post(feed, documents.eido(number, area=area, **document)).status == 202
    return number, area, house.callout(number, "offered")


def rungs(house, callout):
    """Who was asked, in order, with the instant of each move."""
    moved = house.messages["referral"].CalloutMoved
    facts = house.rows("select at, body from referral.journal where subject = %s order by n", callout)
    return [(at, moved.FromString(bytes(body))) for at, body in facts]


def pages_to(house, area):
    return [page.to.split("@")[0] for page in house.pager.pages(area)]


def test_accepting_twice_is_one_acceptance_and_the_first_wins(house, feed):
    number, area, callout = offered(house, feed)
    assert house.move(callout.id, "acknowledge", "ada").json["state"] == "acknowledged"
    assert house.move(callout.id, "accept", "ada").status == 200
    moves = len(rungs(house, callout.id))
    again = house.move(callout.id, "accept", "ada")
    assert again.status == 200 and again.json["state"] == "accepted"
    assert len(rungs(house, callout.id)) == moves
    # Bea was never asked: for her there is no such call-out.
    never = house.move(callout.id, "accept", "bea")
    assert never.status == 404
    assert house.callout(number).person == "ada"


def test_of_two_who_were_asked_the_first_to_accept_has_it(house, feed):
    number, area, callout = offered(house, feed)
    assert house.move(callout.id, "decline", "ada").status == 200
    house.callout(number, "offered")
    answers = {}
    threads = [threading.Thread(target=lambda p=p: answers.update({p: house.move(callout.id, "accept", p)}))
               for p in ("ada", "bea")]
    house.token(person="ada"), house.token(person="bea")
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(a.json.get("state") == "accepted" and a.status == 200 for a in answers.values()) >= 1
    assert {a.status for a in answers.values()} <= {200, 409}
    holder = house.callout(number, "accepted").person
    assert answers[holder].status == 200
    accepted = [m for _, m in rungs(house, callout.id) if m.to == house.messages["referral"].REQUEST_ACCEPTED]
    assert len(accepted) == 1


def test_declining_asks_the_next_at_once(house, feed):
    number, area, callout = offered(house, feed)
    wait_until("ada's page", lambda: pages_to(house, area) == ["ada"])
    assert house.move(callout.id, "decline", "ada").status == 200
    wait_until("bea's page", lambda: pages_to(house, area)[:2] == ["ada", "bea"])
    assert house.move(callout.id, "decline", "bea").status == 200
    wait_until("cora's page", lambda: "cora" in pages_to(house, area))
    assert house.move(callout.id, "decline", "cora").status == 200
    assert house.callout(number, "expired").person == "cora"
    moves = rungs(house, callout.id)
    asked = [m.person for _, m in moves if m.to == house.messages["referral"].REQUEST_OFFERED]
    assert asked == ["ada", "bea", "cora"]


def test_an_unanswered_callout_climbs_in_order_and_in_time(house):
    number, area, callout = offered(house, "quick-eido")
    house.callout(number, "expired", timeout=60)
    moves = rungs(house, callout.id)
    asked = [(at, m.person, m.rung) for at, m in moves if m.to == house.messages["referral"].REQUEST_OFFERED]
    assert [(person, rung) for _, person, rung in asked] == [("quinn", 1), ("rosa", 2), ("susa", 3)]
    assert moves[-1][1].event == house.messages["referral"].REQUEST_EVENT_EXPIRE
    times = [at for at, _, _ in asked] + [moves[-1][0]]
    for seconds, begun, ended in zip((1, 2, 1), times, times[1:]):
        assert seconds <= (ended - begun).total_seconds(), "nobody may have less time to answer than the ladder says"
    house.settle()
    assert pages_to(house, area)[:3] == ["quinn", "rosa", "susa"]


def test_a_clock_due_while_the_service_was_away_rings_when_it_is_back(house):
    number, area, callout = offered(house, "quick-eido")
    statuses = house.kill("referral", 15)
    try:
        wait_until("the clock to be overdue", lambda: house.one(
            "select due < clock_timestamp() from referral.clock where subject = %s", callout.id))
    finally:
        house.start("referral")
        house.site.wait_ready()
    assert not any(statuses)
    house.callout(number, "expired", timeout=60)
    asked = [m.person for _, m in rungs(house, callout.id) if m.to == house.messages["referral"].REQUEST_OFFERED]
    assert asked == ["quinn", "rosa", "susa"]


def test_retyped_down_and_cancelled_stand_down(house, feed):
    reasons = house.messages["referral"]
    for change, reason in (({"type": "ALRU"}, reasons.REQUEST_REASON_INCIDENT_RETYPED),
                           ({"status": "Cancelled"}, reasons.REQUEST_REASON_INCIDENT_CANCELLED)):
        number, area, callout = offered(house, feed)
        wait_until("the page", lambda a=area: pages_to(house, a) == ["ada"])
        house.post(feed, documents.eido(number, area=area, **change))
        assert house.callout(number, "stood_down").reason == reason
        wait_until("the stand-down notice", lambda a=area: pages_to(house, a) == ["ada", "ada"])
        first, second = house.pager.pages(area)
        assert first.text != second.text and number not in second.text
        late = house.move(callout.id, "accept", "ada")
        assert late.status == 409


def test_a_move_that_cannot_be_made_is_on_record_before_its_answer(house, feed):
    number, area, callout = offered(house, feed)
    house.post(feed, documents.eido(number, area=area, type="ALRU"))
    house.callout(number, "stood_down")
    house.settle()
    assert house.move(callout.id, "accept", "ada").status == 409
    facts = {f.kind: f.message for f in house.facts("gateway") if f.kind in ("refused", "refused_of")}     # the last of each
    assert facts["refused"].asked == uuid.UUID(callout.id).bytes
    assert facts["refused_of"].disclosure == facts["refused"].disclosure and facts["refused_of"].owner == "north-pd"


@pytest.mark.parametrize("query", ("classes=no_class", "why=perhaps"))
def test_a_move_that_is_answered_400_has_moved_nothing(house, feed, query):
    number = documents.number()
    house.post(feed, documents.eido(number, area=documents.area()))
    callout = house.callout(number, "offered")
    answer = house.http("POST", f"/v1/callouts/{callout.id}/accept?purpose=crisis_response&{query}",
                        house.token(person=callout.person), b"")
    assert answer.status == 400
    house.settle()
    assert house.callout(number).state == "offered"


def test_a_callout_accepted_and_then_cancelled_stands_down_too(house, feed):
    number, area, callout = offered(house, feed)
    assert house.move(callout.id, "accept", "ada").status == 200
    house.post(feed, documents.eido(number, area=area, status="Cancelled"))
    house.callout(number, "stood_down")
    wait_until("the notice", lambda: pages_to(house, area).count("ada") == 2)


def test_retyped_up_calls_out(house, feed):
    number, area = documents.number(), documents.area()
    house.post(feed, documents.eido(number, area=area, type="ALRU"))
    house.settle()
    assert house.callouts(number) == []
    house.post(feed, documents.eido(number, area=area, type="DVA"))
    house.callout(number, "offered")
    wait_until("the page", lambda: pages_to(house, area) == ["ada"])


def test_a_storm_of_types_pages_a_few_times_and_never_silently(house, feed, expected):
    """One incident goes up and down 150 times in one body: two pages, and one more once it has been steady."""
    expected.append("asks again and again")
    number, area = documents.number(), documents.area()
    storm = [documents.eido(number, area=area, type=t, updated=i * 0.001)
             for i, t in enumerate(("DVA", "ALRU") * 150 + ("DVA",))]
    assert set(house.post(feed, documents.lines(storm), JSON_LINES).outcomes) == {"accepted"}
    wait_until("it to be held", lambda: sorted(c.state for c in house.callouts(number)) == ["draft", "stood_down", "stood_down"])
    house.settle()
    assert pages_to(house, area).count("ada") <= 4      # two pages, and two notices that they are over
    held, = [c.id for c in house.callouts(number) if c.state == "draft"]
    due = "select extract(epoch from due - clock_timestamp()) from referral.clock where kind = 2 and subject = %s"
    assert 0 < house.one(due, held) <= 60
    before = len(house.pager.pages(area))
    # A minute passes for this one: its clock moves, and referral looks at its clocks anew.
    house.kill("referral")
    with house.session() as session, session.cursor() as cursor:
        cursor.execute("update referral.clock set due = clock_timestamp() where kind = 2 and subject = %s", (held,))
    house.start("referral")
    house.site.wait_ready()
    wait_until("the offer", lambda: "offered" in [c.state for c in house.callouts(number)])
    assert [m.rule for _, m in rungs(house, held)] == [107, 101]
    wait_until("her page", lambda: len(house.pager.pages(area)) > before)


def test_updates_of_a_running_incident_page_nobody_again(house, feed):
    number, area, callout = offered(house, feed)
    for _ in range(3):
        house.post(feed, documents.eido(number, area=area, incident={"incidentPriorityInternalText": documents.area()}))
    house.settle()
    assert len(house.callouts(number)) == 1
    assert pages_to(house, area) == ["ada"]


def test_a_department_without_a_ladder_is_an_alarm(house, expected):
    expected.append("nobody is on the ladder")
    number = documents.number()
    house.post("alone-eido", documents.eido(number))
    callout = house.callout(number, "expired")
    assert callout.reason == house.messages["referral"].REQUEST_REASON_LADDER_EMPTY


def test_a_refused_page_is_tried_again(house, feed, expected):
    house.settle()
    house.pager.answer_next("451 come back", "451 come back")
    number, area, callout = offered(house, feed)
    wait_until("the page in spite of two refusals", lambda: pages_to(house, area) == ["ada"])
    house.settle()
    attempts = [f.message for f in house.facts("notification")
                if f.kind == "message_moved" and f.message.request == uuid.UUID(callout.id).bytes]
    assert max(a.attempt for a in attempts) == 3
    assert attempts[-1].to == house.messages["notification"].MESSAGE_SENT


def test_she_sees_the_incident_only_after_she_accepted(house, feed):
    number, area, callout = offered(house, feed)
    before = house.get(f"/v1/callouts/{callout.id}", "ada").json
    assert before["state"] == "offered" and before["area"] == area and "incident" not in before
    mine = house.get("/v1/callouts?mine=yes", "ada").json["callouts"]
    assert callout.id in [c["id"] for c in mine]
    assert all("incident" not in c for c in mine if c["state"] == "offered")
    assert house.move(callout.id, "accept", "ada").status == 200
    after = house.get(f"/v1/callouts/{callout.id}", "ada").json
    assert after["incident"] == house.incident(number)


def disclosed(house, act):
    """The one disclosure that an act puts on record: classes that may have left, and of which something stayed; of the owner's
    part those that were there."""
    house.settle()
    head = house.heads()["gateway"]
    assert act().status == 200
    fact, of = [f.message for f in house.facts("gateway", head) if f.kind in ("disclosed", "disclosed_of")]
    name = house.messages["vocabulary"].DataClass.Name
    return [{name(c).removeprefix("DATA_CLASS_").lower() for c in classes} for classes in (fact.released, fact.withheld, of.present)]


def test_the_record_says_which_classes_left_and_which_stayed(house, feed):
    number, area, callout = offered(house, feed)
    house.token(person="ada"), house.token(person="north-chief")
    one = f"/v1/callouts/{callout.id}"
    # Of incident and staffing she gets a part: not which incident, and not who is asked. What an officer answered is not opened to her.
    every = {"incident", "incident_place", "staffing"}
    assert disclosed(house, lambda: house.get(one, "ada")) == [every, {"incident", "staffing", "officer_contact"}, every]
    assert disclosed(house, lambda: house.get(one, "north-chief")) == [every | {"officer_contact"}, set(), every]
    assert house.move(callout.id, "accept", "ada").status == 200
    assert disclosed(house, lambda: house.get(one, "ada")) == [every, {"officer_contact"}, every]


def test_only_the_owners_part_says_what_was_there(house, feed):
    """Whoever asked is told the same of her classes, whether there is something or not."""
    number = documents.number()
    house.post(feed, documents.eido(number, area=""))
    callout = house.callout(number)
    house.token(person="ada"), house.token(person="north-chief")
    assert "area" not in house.get(f"/v1/callouts/{callout.id}", "ada").json
    assert disclosed(house, lambda: house.get(f"/v1/callouts/{callout.id}", "ada")) == [
        {"incident", "incident_place", "staffing"}, {"incident", "staffing", "officer_contact"}, {"incident", "staffing"}]


def test_a_page_without_records_names_no_class(house):
    house.token(person="south-chief")
    assert house.get("/v1/callouts?mine=yes", "south-chief").json["callouts"] == []
    assert disclosed(house, lambda: house.get("/v1/callouts?mine=yes", "south-chief")) == [set(), set(), set()]


def held(house, person):
    return [c["id"] for c in house.get("/v1/callouts?mine=yes&limit=100", person).json["callouts"]]


def sees_nothing(house, person, callout):
    """Neither in her list nor by its id, which is answered as one that is not there."""
    assert callout not in held(house, person)
    by_id, unknown = (house.get(f"/v1/callouts/{which}", person) for which in (callout, uuid.uuid4()))
    seen = [(a.status, a.body, {k: v for k, v in a.headers.items() if k != "date"}) for a in (by_id, unknown)]
    assert seen[0] == seen[1] and by_id.status == 404


def test_she_whose_rung_has_passed_does_not_hold_it_any_more(house):
    number, area, callout = offered(house, "quick-eido")
    house.callout(number, "expired", timeout=60)
    for person in ("quinn", "rosa"):
        sees_nothing(house, person, callout.id)
    assert callout.id in held(house, "susa")
    assert house.get(f"/v1/callouts/{callout.id}", "susa").json["state"] == "expired"


def test_she_who_declined_does_not_hold_it_any_more(house, feed):
    number, area, callout = offered(house, feed)
    assert callout.id in held(house, "ada")
    sees_nothing(house, "bea", callout.id)
    answer = house.move(callout.id, "decline", "ada")
    assert answer.json["state"] == "offered" and "incident" not in answer.json and "person" not in answer.json
    sees_nothing(house, "ada", callout.id)
    assert callout.id in held(house, "bea")
    assert house.get(f"/v1/callouts/{callout.id}", "bea").json["rung"] == 2
