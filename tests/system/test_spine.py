"""A dispatch event becomes a page, call-out and leaves, each exactly once."""
import json

import documents
from house import FOLLOWS, JSON_LINES, SOURCES, wait_until


def leaves(house, source):
    return [(n, content) for _, _, n, content in house.leaves("source = %s", source)]


def assert_leaves_are_facts(house):
    for source in SOURCES:
        facts, kept = house.facts(source), leaves(house, source)
        assert [n for n, _ in kept] == [fact.n for fact in facts], source
        content = house.messages["audit"].LeafContent
        for (n, stored), fact in zip(kept, facts):
            leaf = content.FromString(bytes(stored))
            assert (leaf.source, leaf.fact.n, leaf.fact.body) == (source, n, fact.body)


def test_event_becomes_page_callout_and_leaves(house, feed):
    number, area = documents.number(), documents.area()
    before = house.heads()
    answer = house.post(feed, documents.eido(number, area=area))
    assert answer.status == 202 and answer.outcomes == ["accepted"]
    assert len(answer.receipts[0]["receipt"]) == 36

    page, = wait_until("the page", lambda: house.pager.pages(area))
    assert page.to == "ada@pager.example"
    assert "+1 555 0111" in page.text
    callout = house.callout(number, "offered")
    answer = house.move(callout.id, "accept", "ada")
    assert answer.status == 200 and answer.json["state"] == "accepted"

    house.settle()
    kinds = {s: [f.kind for f in house.facts(s, before[s])] for s in SOURCES}
    assert "incident_recorded" in kinds["intake"]
    assert kinds["referral"] == ["callout_moved", "callout_moved"]
    assert "message_moved" in kinds["notification"]
    assert "disclosed" in kinds["gateway"]
    assert_leaves_are_facts(house)
    verified = house.verify()
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_a_page_says_tier_area_and_call_back_and_no_more(house, feed):
    number, area = documents.number(), documents.area()
    place = "417 Quillfeather Lane"
    location = {"locationTypeDescriptionRegistryText": ["CurrentIncident"], "locationByValue":
                '<presence xmlns="urn:ietf:params:xml:ns:pidf"><civicAddress xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:'
                'civicAddr"><A3>Brackenwick</A3><RD>Quillfeather</RD><STS>Lane</STS><HNO>417</HNO></civicAddress></presence>'}
    house.post(feed, documents.eido(number, area=area, locationComponent=[location]))
    page, = wait_until("the page", lambda: house.pager.pages(area))
    wait_until("the place to be kept", lambda: house.incident_rows(number))
    text = page.text.lower()
    unique = number.split(":")[4]
    for hidden in (unique, number, number[-12:], place, "quillfeather", "brackenwick", house.incident(number), feed, "north-pd"):
        assert hidden.lower() not in text, hidden
    assert "now" in text or "tier" in text or "call-out" in text


def test_exact_duplicate_is_answered_200_and_changes_nothing(house, feed):
    number, area = documents.number(), documents.area()
    document = documents.eido(number, area=area)
    assert house.post(feed, document).status == 202
    house.settle()
    heads, pages = house.heads(), house.pager.count()
    again = house.post(feed, document)
    assert again.status == 200 and again.outcomes == ["duplicate"]
    house.settle()
    assert {s: house.heads()[s] for s in SOURCES} == {s: heads[s] for s in SOURCES}
    assert house.pager.count() == pages
    assert len(house.incident_rows(number)) == 1
    assert len(house.callouts(number)) == 1


def test_json_lines_are_answered_line_by_line(house, feed):
    first, second = documents.number(), documents.number()
    new = documents.eido(first, type="ALRU", updated=0)
    old = documents.eido(first, type="ALRU", updated=-60, status="Closed")
    body = documents.lines([new, b'{"broken', new, old, documents.eido(second, type="ALRU"), b"[1, 2]", b'{"no": "incident"}'])
    answer = house.post(feed, body, JSON_LINES)
    assert answer.status == 202
    assert [r["line"] for r in answer.receipts] == [1, 2, 3, 4, 5, 6, 7]
    assert answer.outcomes == ["accepted", "quarantined", "duplicate", "stale", "accepted", "quarantined", "quarantined"]
    assert answer.receipts[1]["reason"] == "unreadable"
    assert answer.receipts[6]["reason"] == "not_an_incident"
    status, = house.incident_rows(first, "status")[0]
    assert status == house.messages["intake"].INCIDENT_STATUS_ACTIVE


def test_blank_lines_are_no_documents(house, feed):
    body = b"\n\n" + documents.lines([documents.eido(documents.number(), type="ALRU")]) + b"\r\n\n"
    answer = house.post(feed, body, JSON_LINES)
    assert answer.status == 202 and answer.outcomes == ["accepted"]


def test_quarantine_keeps_reason_and_bytes_and_counts_them(house, feed):
    prologue = {"eidoVersion": "1.0"}
    odd = {
        b"\x00\xff\xfe not text": "unreadable",
        json.dumps({**prologue, "lastUpdateTimeStamp": documents.stamp(documents.now())}).encode(): "no_id",
        json.dumps({**prologue, "$id": documents.number()}).encode(): "no_version",
        b'{"hello": "world"}': "not_an_incident",
        b"[" * 500 + b"]" * 500: "too_deep",
        json.dumps(documents.eido("urn:emergency:uid:incidentid:" + "9" * 200 + ":x")).encode(): "bad_value",
    }
    for body, reason in odd.items():
        answer = house.post(feed, body)
        assert answer.status == 202, body[:80]
        assert answer.outcomes == ["quarantined"] and answer.receipts[0]["reason"] == reason, (body[:80], answer.body)
    assert house.one("select count(*) from intake.quarantine where feed = %s and raw is not null", feed) == len(odd)
    assert house.one("select sum(quarantined)::int from intake.feed_tally where feed = %s", feed) == len(odd)
    again = house.post(feed, b'{"hello": "world"}')
    assert again.outcomes == ["quarantined"] or again.outcomes == ["duplicate"]
    assert house.one("select count(*) from intake.quarantine where feed = %s", feed) == len(odd)


def test_rows_of_a_table_page_too(house):
    area, number = documents.area(), "R-" + documents.area()
    row = {"Number": number, "Type": "Domestic", "Received": documents.stamp(documents.now()),
           "Updated": documents.stamp(documents.now()), "Beat": area, "Street": "Elm Street", "Officer": "unmapped"}
    answer = house.post("north-rows", documents.lines([row, {**row, "Number": "NA"}]), JSON_LINES)
    assert answer.status == 202 and answer.outcomes == ["accepted", "quarantined"]
    assert answer.receipts[1]["reason"] == "no_id"
    page, = wait_until("the page", lambda: house.pager.pages(area))
    assert number not in page.text and "Elm" not in page.text


def test_an_old_incident_is_kept_and_nobody_is_woken(house, feed):
    number = documents.number()
    house.post(feed, documents.eido(number, updated=-3600))
    house.settle()
    assert house.callouts(number) == []
    assert house.one("select late from referral.incident_link where id = %s", house.incident(number))


def test_a_test_call_is_counted_and_not_kept(house, feed):
    number = documents.number()
    answer = house.post(feed, documents.eido(number, type="NCRTESTF"))
    assert answer.status == 202 and answer.outcomes == ["test"]
    assert house.incident(number) is None
    assert house.one("select sum(test_calls)::int from intake.feed_tally where feed = %s", feed) == 1


def test_journals_have_no_gaps_and_followers_no_debts(house):
    house.settle()
    for source in SOURCES:
        n = [fact.n for fact in house.facts(source)]
        assert n == list(range(1, len(n) + 1)), source
    for follower in FOLLOWS:
        assert house.rows(f"select source, n, reason from {follower}.parked") == []
