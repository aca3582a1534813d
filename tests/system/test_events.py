"""The stream of what moved: ids only, decided and on record as reads are, over with the session, and gone on with at any copy."""
import base64
import json
import re
import shutil
import threading
import uuid

import accounts
import documents
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until
from test_clients import opened
from test_tasks import LADDERS
from wanted import say, task, wanted

EACH = 4
SENT, CONFIRMED = 3, 8


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("events")
    shutil.copytree(HERE / "agreements", folder / "files/agreements")
    shutil.copy(HERE / "consortium.yaml", folder / "files")
    rosters = (HERE / "rosters.yaml").read_text()
    (folder / "files/rosters.yaml").write_text(rosters + LADDERS.split("  - agency: south-pd")[0])
    house = House(folder / "site", BIN, feeds=12, settings=("fsync = off",), patient=True, consortium=folder / "files")
    with own_site(house) as whole:
        yield whole


class Heard:
    def __init__(self, answer):
        self.status, self.headers, self.text = answer.status, answer.headers, answer.body.decode()
        self.last = re.findall(r"^id: (\S+)$", self.text, re.M)[-1] if self.status == 200 else None
        self.events = [json.loads(d) for d in re.findall(r"^event: moved\ndata: (.*)$", self.text, re.M)]
        self.ids = [e["id"] for e in self.events]


def listen(site, person="ada", of="callouts", after=None, token=None, **more):
    purpose = "crisis_response" if of == "callouts" else "continuing_service"
    headers = {"Last-Event-ID": after} if after is not None else {}
    return Heard(site.http("GET", f"/v1/events?of={of}&purpose={purpose}", token or site.token(person=person), None, headers, **more))


def until(site, wanted_id, after, **more):
    """What she hears until she hears of that, at one copy after the other."""
    ports = site.site.http_ports
    assert len(ports) > 1
    for n in range(200):
        heard = listen(site, after=after, port=ports[n % len(ports)], **more)
        assert heard.status == 200, heard.text
        if wanted_id in heard.ids:
            return heard
        after = heard.last
    raise AssertionError(f"nothing of {wanted_id}")


def offered(site):
    number, area = documents.number(), documents.area()
    assert site.post(next(site.feeds), documents.eido(number, area=area)).status == 202
    return number, area, site.callout(number, "offered")


def test_she_hears_of_what_moves_by_id_alone_and_it_is_on_record(site):
    begin = listen(site)
    assert begin.status == 200 and begin.headers["content-type"] == "text/event-stream" and begin.events == []
    assert "accord-disclosure" not in begin.headers, "nothing left"
    number, area, callout = offered(site)
    heard = until(site, callout.id, begin.last)
    assert number not in heard.text and area not in heard.text and "north" not in heard.text and site.incident(number) not in heard.text
    mine = next(e for e in heard.events if e["id"] == callout.id)
    assert set(mine) <= {"id", "disclosure", "codes", "decision", "released", "withheld"}, mine
    made = heard.headers["accord-disclosure"].split(",")
    assert all(uuid.UUID(m) for m in made), "which stand in the journal: held.py"
    assert site.move(callout.id, "acknowledge", "ada").status == 200
    assert callout.id in until(site, callout.id, heard.last).ids
    for person in ("ada", "bea", "cora"):
        site.move(callout.id, "decline", person)


def test_a_page_that_a_console_shows_is_delivered_nowhere(site):
    """An open console hears of it while it looks, each second; that it was shown there is no proof that she has seen it."""
    begin = listen(site)
    number, _, callout = offered(site)

    def hers():
        return site.one("select state from notification.message where request = %s and person = 'ada' and template = 1", callout.id)
    heard = until(site, callout.id, begin.last)
    assert "retry: 200\n" in heard.text, "a browser asks again within a fifth of a second"
    assert site.get(f"/v1/callouts/{callout.id}", "ada").status == 200
    assert callout.id in [c["id"] for c in site.get("/v1/callouts?mine=yes", "ada").json["callouts"]]
    wait_until("her page to be sent", lambda: hers() == SENT)
    site.settle()
    assert hers() == SENT, "and neither confirmed nor quiet"
    assert site.one("select acknowledged_at is null and state = 2 from referral.request where id = %s", callout.id)
    assert not [f for f in site.facts("gateway") if f.kind == "page_answered" and f.message.request.hex() == callout.id.replace("-", "")]
    assert site.move(callout.id, "acknowledge", "ada").status == 200
    wait_until("what she says to count", lambda: hers() == CONFIRMED)
    for person in ("ada", "bea", "cora"):
        site.move(callout.id, "decline", person)


def test_tasks_are_heard_of_by_their_own_people_only(site):
    client = opened(site, "ada")
    ada, chief = listen(site, of="tasks"), listen(site, "south-chief", "tasks")
    assert ada.status == 200
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", client, name=name))
    made = task(site, name)[0]
    heard = until(site, made, ada.last, of="tasks")
    assert client not in heard.text
    others = listen(site, "south-chief", "tasks", chief.last) if chief.status == 200 else chief
    assert made not in others.text


def test_another_organisations_are_not_heard_of(site):
    begin, hers = listen(site, "south-chief"), listen(site)
    _, _, callout = offered(site)
    until(site, callout.id, hers.last)
    if begin.status == 200:
        assert callout.id not in listen(site, "south-chief", after=begin.last).text
    for person in ("ada", "bea", "cora"):
        site.move(callout.id, "decline", person)


def test_it_ends_with_the_session(site):
    text = accounts.session(site, "bea")
    begin = listen(site, token=text)
    assert begin.status == 200
    heard = []
    thread = threading.Thread(target=lambda: heard.append(listen(site, token=text, after=begin.last, port=site.site.http_ports[-1])))
    thread.start()
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.session set ended = now(), why = 1 where person = 'bea'")
    thread.join()
    assert heard[0].status == 401 or listen(site, token=text, after=begin.last).status == 401
    _, _, callout = offered(site)
    assert listen(site, token=text, after=begin.last).status == 401
    for person in ("ada", "bea", "cora"):
        site.move(callout.id, "decline", person)


def test_who_is_far_behind_is_told_to_look_for_herself(site):
    assert "event: again" in listen(site, after="999999999999").text
    head = listen(site).last
    assert "event: again" not in listen(site, after=head).text
    changed = ("A" if head[20] != "A" else "B").join((head[:20], head[21:]))
    for none_of_ours in ("x", "4", "9" * 48, changed, head[:-4], "é" * 300):
        assert "event: again" in listen(site, after=none_of_ours.encode()).text


def test_where_it_goes_on_says_nothing_of_how_much_moves(site):
    """Whatever others do meanwhile: the same place is never said twice alike, and each is gone on with at any copy."""
    site.settle()
    places = [listen(site, port=port).last for port in site.site.http_ports for _ in range(3)]
    offered(site)
    site.settle()
    places += [listen(site).last for _ in range(3)]
    assert len(set(places)) == len(places) and {len(place) for place in places} == {48}
    raw = [base64.urlsafe_b64decode(place) for place in places]
    assert all(len({one[at] for one in raw}) > 1 for at in range(36)), "no byte of it stands still, or counts"
    for port in site.site.http_ports:
        assert "event: again" not in listen(site, after=places[0], port=port).text


def test_it_is_asked_for_well(site):
    token = site.token(person="ada")
    for query, headers, status in (("of=nothing&purpose=crisis_response", {}, 400),
                                   ("of=callouts", {}, 400)):
        assert site.http("GET", f"/v1/events?{query}", token, None, headers).status == status, query
    assert site.http("GET", "/v1/events?of=callouts&purpose=crisis_response").status == 401


def test_only_so_many_listen_for_one_person(site):
    begin = listen(site, "dana")
    assert begin.status == 200
    heard = []
    threads = [threading.Thread(target=lambda: heard.append(listen(site, "dana", after=begin.last))) for _ in range(3 * EACH)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {h.status for h in heard} <= {200, 429}
    wait_until("she may again", lambda: listen(site, "dana", after=begin.last).status == 200)
