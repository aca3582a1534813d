"""Service actions with minutes and on whose behalf, and what is counted of them: of nobody, by the quarter, and nothing small."""
import datetime

from test_clients import opened, send

TOLD = {"unadvised": "danger"}


def act(house, client, at, **said):
    return send(house, f"/v1/clients/{client}/actions", "ada", {"code": "c1", "at": at} | TOLD | said)


def units(house, period="2026-Q1", person="aid-director"):
    return house.http("GET", f"/v1/service-units?period={period}", house.token(person=person))


def test_an_action_says_how_long_it_took_and_on_whose_behalf(house):
    client, head = opened(house), house.heads()["intake"]
    ori, = {o for o, in house.rows("select ori from gateway.organisation where name = 'north-pd'")}
    assert act(house, client, "2026-01-05T12:00:00Z", minutes=40, ori=ori).status == 200
    for wrong in ({"minutes": 1441}, {"ori": "ZZ9999999"}, {"zone": "UTC"}):
        assert act(house, client, "2026-01-05T12:00:00Z", **wrong).status == 400, wrong
    kept, = house.get(f"/v1/clients/{client}?classes=service_actions,client_existence", "ada").json["service"]["serviceActions"]
    assert (kept["minutes"], kept["ori"]) == (40, ori)
    fact, = [f for f in house.facts("intake", head) if f.kind == "service_action_recorded"]
    assert ori.encode() not in fact.body, "no fact holds a client and an ORI (law L3)"
    named = house.rows("select table_name from information_schema.columns where table_schema = 'intake' and column_name = 'ori'")
    assert named == [("service_tally",)], "and no row"
    assert house.rows("select 1 from information_schema.columns where table_schema = 'intake' and table_name = 'service_tally' and udt_name = 'uuid'") == []


def test_what_is_counted_is_nobody_and_nothing_small(house):
    house.rows("delete from intake.service_tally returning 1")
    client = opened(house)
    for n in range(11):
        assert act(house, client, f"2026-0{1 + n % 3}-15T12:00:00Z", minutes=10).status == 200
    few, = {o for o, in house.rows("select ori from gateway.organisation where name = 'north-pd'")}
    for _ in range(10):
        assert act(house, client, "2026-02-15T12:00:00Z", minutes=10, ori=few).status == 200
    own, = {o for o, in house.rows("select ori from intake.service_tally where ori <> %s group by ori", few)}
    said = {u.pop("ori", ""): u for u in units(house).json["units"]}
    assert said == {own: {"units": "11", "minutes": "110"}, few: {"fewer": True}}
    assert act(house, client, "2026-03-31T12:00:00Z", ori=few).status == 200
    assert {u.get("ori", ""): u.get("units") for u in units(house).json["units"]} == {own: "11", few: "11"}
    assert not units(house, "2025-Q4").json.get("units"), "another quarter"


def test_who_is_told_and_of_what(house):
    for person in ("ada", "cora", "north-chief"):
        assert {units(house, p, person).status for p in ("2026-Q1", "2026")} == {404}, person
    now = datetime.datetime.now(datetime.UTC)
    running = f"{now.year}-Q{(now.month + 2) // 3}"
    for period in ("2026", "2026-Q5", "2026-Q0", "2026-Q12", "26-Q1", "2026-q1", "", running, "2999-Q1"):
        assert units(house, period).status == 400, period
