"""The partner: a token that is good, of another feed or another organisation."""
import contextlib
import itertools
import re
import uuid

import documents
import pytest
from attacker import shown
from house import wait_until
from traces import agree, alike


def test_a_feeds_token_opens_its_own_door_only(house, feed):
    """Whatever else it asks is refused in the same bytes, whether the thing is there or not."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, type="ALRU")).status == 202
    token, identity = house.token(feed=next(house.feeds)), house.incident(number)
    heads = house.heads()["intake"]
    there = [("POST", f"/v1/feeds/{feed}/events"), ("GET", f"/v1/incidents/{identity}?purpose=crisis_response"),
             ("GET", "/v1/incidents?purpose=crisis_response"), ("GET", "/v1/callouts?purpose=crisis_response"),
             ("POST", f"/v1/callouts/{identity}/accept"), ("GET", "/v1/tallies")]
    gone = [("POST", "/v1/feeds/no-such-feed/events"), ("GET", f"/v1/incidents/{uuid.uuid4()}?purpose=crisis_response")]
    answers = [shown(house.http(method, path, token, b"{}" if method == "POST" else None)) for method, path in there + gone]
    assert {a[0] for a in answers} == {403}
    assert {a[1] for a in answers} == {answers[0][1]}
    assert house.heads()["intake"] == heads


def administer(house, *statements):
    with house.session() as connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


@contextlib.contextmanager
def logged_statements(house):
    """Inside, PostgreSQL logs every statement with the role that sent it."""
    administer(house, "alter system set log_statement = 'all'", "alter system set log_line_prefix = '%u@ '",
               "select pg_reload_conf()")
    wait_until("the setting", lambda: house.one("show log_statement") == "all")
    try:
        yield
    finally:
        administer(house, "alter system reset log_statement", "alter system reset log_line_prefix", "select pg_reload_conf()")


# What services send whether anybody asks something or not (`..._old`: rows under a key that was changed), and what audit and notification do about the record of it.
BACKGROUND = re.compile(r"known_mark|token_idle|moved_head|session_over|session_due|account_due|breach_swept|\w+_old$|kit_(lease|journal_page|journal_head|month_make|astray|follower|clock|status|epoch|parked_counts|sizes)")
FRAME = ("db_begin", "kit_begin", "db_commit")
ASKED = ("accord_gateway", "accord_gateway_read", "accord_intake", "accord_intake_read", "accord_referral", "accord_referral_read")


def statements(house, act):
    """What the services that are asked send to the database for an act, by the names of the statements."""
    log = house.site.log_path("postgresql")
    house.settle()
    start = log.stat().st_size
    act()
    house.settle()
    with open(log, "rb") as file:
        file.seek(start)
        text = file.read().decode(errors="replace")
    found = re.findall(r"^(accord_\w+)@ LOG:  execute (\w+):", text, flags=re.M)
    return sorted(asked_for(one for one in found if one[0] in ASKED))


def asked_for(found):
    """Less what runs by itself: its statements, and the frame of a transaction that holds nothing else."""
    under_way = {}
    for role, name in found:
        one = under_way.setdefault(role, [])
        one.append(name)
        if one[0] != "db_begin" or name in ("db_commit", "db_rollback"):
            del under_way[role]
            if not any(map(BACKGROUND.match, one)) or not all(name in FRAME or BACKGROUND.match(name) for name in one):
                yield from (f"{role} {name}" for name in one if not BACKGROUND.match(name))


def test_not_hers_and_not_there_are_the_same_statements(house, feed):
    """Law L9 down to the database: an incident, a call-out and a move of it."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, area=documents.area())).status == 202
    callout, identity = house.callout(number, "offered"), house.incident(number)
    asks = [(f"/v1/incidents/{identity}", f"/v1/incidents/{uuid.uuid4()}", "GET"),
            (f"/v1/callouts/{callout.id}", f"/v1/callouts/{uuid.uuid4()}", "GET"),
            (f"/v1/callouts/{callout.id}/accept", f"/v1/callouts/{uuid.uuid4()}/accept", "POST")]
    token = house.token(person="south-chief")

    def ask(method, path):
        return house.http(method, f"{path}?purpose=crisis_response", token, b"" if method == "POST" else None)

    with logged_statements(house):
        for there, gone, method in asks:
            ask(method, gone)       # whatever is done once is done
            assert agree(lambda path, m=method: statements(house, lambda: ask(m, path)), {"hers": there, "nobody's": gone})["hers"], there
    for there, gone, method in asks:
        # Only the owner's part says whose it was.
        seen = alike(house, {path: lambda p=path, m=method: ask(m, p) for path in (there, gone)})
        assert {(one.status, *one.kinds) for one in seen.values()} == {(404, "refused", "refused_of")}, there
    assert house.callout(number).state == "offered"


def test_the_id_of_anothers_record_is_no_key_in_any_field(house, feed):
    """Cursors and filters made of what belongs to others give what is one's own, or nothing."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, type="ALRU")).status == 202
    house.post("south-eido", documents.eido(documents.number("south-pd.example"), type="ALRU"))
    identity = house.incident(number)
    page = house.get("/v1/incidents?limit=1", "north-chief").json
    cursors = [page["next"], identity, identity.replace("-", ""), "0", "A" * 24]
    mine = {str(i) for i, in house.rows("select incident from intake.incident where organisation = 'south-pd'")}
    for cursor in cursors:
        answer = house.get(f"/v1/incidents?cursor={cursor}", "south-chief")
        assert answer.status in (200, 400), cursor
        if answer.status == 200:
            assert {i["id"] for i in answer.json["incidents"]} <= mine, cursor


def test_lists_never_count(house, feed):
    """A page has records and perhaps a cursor; nothing in it or around it says how many there are, hers or others'."""
    house.post(feed, documents.eido(documents.number(), type="ALRU"))
    for path, name in (("/v1/incidents?limit=1", "incidents"), ("/v1/callouts?limit=1", "callouts")):
        answers = [house.get(path, who) for who in ("north-chief", "south-chief", "susa")]
        for answer in answers:
            assert answer.status == 200 and set(answer.json) <= {name, "next"} and len(answer.json[name]) <= 1
        heads = [{k for k in a.headers} for a in answers]
        assert all(a == b for a, b in itertools.pairwise(heads)) and not {"x-total-count", "content-range", "link"} & heads[0]


@pytest.mark.parametrize("person", ("south-chief", "canary-sink"))
def test_with_whom_nothing_is_agreed_sees_nothing(house, feed, person):
    """No incident, and no call-out but their own; whose own house has agreed on nothing, not even that."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, area=documents.area())).status == 202
    callout = house.callout(number, "offered")
    assert house.get(f"/v1/incidents/{house.incident(number)}", person).status == 404
    assert house.get(f"/v1/callouts/{callout.id}", person).status == 404
    page = house.get("/v1/callouts?limit=100", person)
    assert page.status == (404 if person == "canary-sink" else 200)
    assert callout.id not in {c["id"] for c in page.json.get("callouts", [])}


def test_who_was_not_called_out_sees_no_callout(house, feed):
    """Incidents are open to her by the agreement; whom they called out is between them and her who goes."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, area=documents.area())).status == 202
    callout = house.callout(number, "offered")
    assert house.get(f"/v1/incidents/{house.incident(number)}", "susa").status == 200
    assert house.get(f"/v1/callouts/{callout.id}", "susa").status == 404
    for path in ("/v1/callouts?limit=100", "/v1/callouts?limit=100&mine=yes", "/v1/callouts?limit=100&organisation=north-pd"):
        assert callout.id not in {c["id"] for c in house.get(path, "susa").json["callouts"]}
    other = documents.number()
    assert house.post(feed, documents.eido(other, area=documents.area())).status == 202
    house.callout(other, "offered")
    assert house.get("/v1/callouts?limit=1&organisation=north-pd", "susa").json == {"callouts": []}, "no cursor names one either"


def test_of_anothers_callouts_she_lists_those_that_are_with_her(house, feed):
    mine = []
    for _ in range(3):
        number = documents.number()
        assert house.post(feed, documents.eido(number, area=documents.area())).status == 202
        mine.append(house.callout(number, "offered"))
    with_ada, seen, more = {c.id for c in mine if c.person == "ada"}, [], ""
    while with_ada - set(seen):
        page = house.get(f"/v1/callouts?limit=1&organisation=north-pd{more}", "ada").json
        seen += [c["id"] for c in page["callouts"]]
        assert "next" in page or with_ada <= set(seen)
        more = f"&cursor={page.get('next')}"
    assert with_ada and len(seen) == len(set(seen))
