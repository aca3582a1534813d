"""The link in a page: one page, one person, two verbs; looking changes nothing, and it dies with the page."""
import http.server
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

LINK = re.compile(r"https://on-call\.example(/p/[A-Za-z0-9_-]{43})")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("links")
    shutil.copytree(HERE / "agreements", folder / "files/agreements")
    people = (HERE / "consortium.yaml").read_text()     # ada is asked twice: on call, and as who is on duty
    (folder / "files/consortium.yaml").write_text(people.replace("duty supervisor: dana", "duty supervisor: ada"))
    rosters = (HERE / "rosters.yaml").read_text()
    (folder / "files/rosters.yaml").write_text(rosters + LADDERS.split("  - agency: south-pd")[0])
    house = House(folder / "site", BIN, feeds=12, settings=("fsync = off",), patient=True, consortium=folder / "files",
                  overrides={"notification": {"public url": "https://on-call.example"},
                             "gateway": {"logons per address": 1000000}})
    with own_site(house) as whole:
        yield whole


def paged(site, person="ada"):
    """A call-out that is offered, and the link in the page of whom it is offered to."""
    number, area = documents.number(), documents.area()
    assert site.post(next(site.feeds), documents.eido(number, area=area)).status == 202
    callout = site.callout(number, "offered")
    page, = wait_until("the page", lambda: [p for p in site.pager.pages(callout.id) if p.to.startswith(f"{person}@")])
    return number, callout, LINK.search(page.text).group(1)


def look(site, link):
    return site.http("GET", link)


def press(site, link, verb):
    return site.http("POST", f"{link}/{verb}", body=b"", headers={"Content-Type": "application/x-www-form-urlencoded"})


def state(site, callout):
    return site.one("select state from referral.request where id = %s", callout.id)


def message(site, callout, person="ada"):
    return site.rows("select state from notification.message where request = %s and person = %s and template in (1, 10)",
                     callout if isinstance(callout, str) else callout.id, person)[0][0]


def test_looking_changes_nothing_and_says_nothing(site):
    number, callout, link = paged(site)
    before = site.heads()
    for _ in range(3):
        page = look(site, link)
        assert page.status == 200 and page.headers["content-type"].startswith("text/html")
        site.http("HEAD", link)
    site.settle()
    after = site.heads()
    assert {s: n for s, n in after.items() if n != before[s]} == {}, "a scanner that follows links leaves nothing"
    text = page.body.decode()
    assert text.count("<form method=\"post\"") == 2 and "<script" not in text and "<html lang=" in text and "<main>" in text
    assert callout.id not in text and "4A" not in text and number not in text and "ada" not in text
    assert page.headers["cache-control"] == "no-store" and page.headers["referrer-policy"] == "no-referrer"
    assert "form-action 'self'" in page.headers["content-security-policy"], "besides what every answer says"
    assert state(site, callout) == 2


def answered(site, callout):
    said = [f.message for f in site.facts("gateway") if f.kind == "page_answered"]
    return [(a.person, a.how, a.accepts) for a in said if a.request.hex() == callout.id.replace("-", "")]


def test_two_buttons_act_for_her_and_are_on_record(site):
    number, callout, link = paged(site)
    assert press(site, link, "acknowledge").status == 200
    assert site.callout(number, "acknowledged").person == "ada"
    for _ in range(2):
        assert press(site, link, "accept").status == 200
    assert site.callout(number, "accepted").person == "ada"
    wait_until("the page to be confirmed", lambda: message(site, callout) == 8)
    wait_until("both answers on record", lambda: answered(site, callout) == [("ada", 1, False), ("ada", 1, True)])
    assert press(site, link, "decline").status == 404 and press(site, link, "clear").status == 404
    assert site.callout(number).state == "accepted"


def test_it_dies_with_the_page(site):
    number, callout, link = paged(site)
    assert site.move(callout.id, "decline", "ada").status == 200
    bea, = wait_until("bea's page", lambda: [p for p in site.pager.pages(callout.id) if p.to.startswith("bea@")])
    hers = LINK.search(bea.text).group(1)
    assert hers != link
    assert press(site, hers, "accept").status == 200
    lost = press(site, link, "accept")
    nothing = press(site, "/p/" + "x" * 43, "accept")
    assert lost.status == nothing.status == 404 and lost.body == nothing.body, "over and never there are one answer"
    assert site.callout(number).person == "bea"
    wait_until("bea's answer on record", lambda: answered(site, callout))
    assert answered(site, callout) == [("bea", 1, True)], "what referral refused is no answer"
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.page_link set made = made - interval '12 hours' where request = %s", (callout.id,))
    assert look(site, hers).body == look(site, "/p/" + "x" * 43).body and look(site, hers).status == 404


def test_a_call_off_ends_it(site):
    feed = next(site.feeds)
    number, area = documents.number(), documents.area()
    assert site.post(feed, documents.eido(number, area=area)).status == 202
    callout = site.callout(number, "offered")
    page = wait_until("the page", lambda: site.pager.pages(callout.id))[0]
    link = LINK.search(page.text).group(1)
    assert site.post(feed, documents.eido(number, area=area, status="Cancelled")).status == 202
    site.callout(number, "stood_down")
    assert press(site, link, "accept").status == 404
    off = wait_until("the notice", lambda: [p for p in site.pager.pages(callout.id) if "called off" in p.text])
    assert not LINK.search(off[0].text)


def test_it_works_while_her_account_is_locked_and_not_when_it_is_disabled(site):
    accounts.account(site, "ada")
    number, callout, link = paged(site)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.account set locked = now() where person = 'ada'")
    assert press(site, link, "acknowledge").status == 200
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.account set disabled = now(), over = now(), locked = null where person = 'ada'")
    try:
        assert look(site, link).status == 404 and press(site, link, "accept").status == 404
    finally:
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.account set disabled = null where person = 'ada'")
    assert state(site, callout) != 4


@pytest.mark.parametrize("what, status", [("disabled = now(), over = now()", 404), ("locked = now()", 200)])
def test_what_becomes_of_her_account_while_she_presses_counts(site, what, status):
    accounts.account(site, "ada")
    number, callout, link = paged(site)
    pressed = []
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute(f"update gateway.account set {what} where person = 'ada'")
        button = threading.Thread(target=lambda: pressed.append(press(site, link, "accept")))
        button.start()
        wait_until("her answer waits for the account", lambda: site.one(
            "select count(*) from pg_stat_activity where usename = 'accord_gateway' and wait_event_type = 'Lock' and query like '%%account%%'"))
        cursor.execute("commit")
    button.join()
    try:
        assert pressed[0].status == status
        site.settle()
        assert state(site, callout) == (4 if status == 200 else 2)
    finally:
        site.rows("update gateway.account set disabled = null, locked = null where person = 'ada' returning 1")


def test_a_task_is_taken_by_its_link(site):
    client, name = opened(site, "bea"), uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", client, name=name))
    found = task(site, name)[0]
    page = wait_until("her page", lambda: [p for p in site.pager.pages("reach somebody") if p.to.startswith("ada@")])[-1]
    link = LINK.search(page.text).group(1)
    assert client not in look(site, link).body.decode()
    assert press(site, link, "accept").status == 200
    assert task(site, name)[1:3] == (4, "ada")
    assert site.one("select count(*) from gateway.page_link where request = %s and task", found) == 1


def test_a_late_answer_leaves_what_she_is_asked_next_alone(site):
    client, name = opened(site, "bea"), uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", client, name=name))
    found = task(site, name)[0]

    def hers():
        return site.rows("select rung, state from notification.message where request = %s and person = 'ada' and template = 10 "
                         "order by rung", found)
    wait_until("her page is sent", lambda: hers() == [(1, 3)])
    link = LINK.search([p for p in site.pager.pages("reach somebody") if p.to.startswith("ada@")][-1].text).group(1)
    with site.stopped("notification"):      # it hears what both journals say about it after all of that, in whatever order
        assert press(site, link, "acknowledge").status == 200
        for person in ("ada", "bea"):
            wait_until(f"{person} is asked", lambda p=person: task(site, name)[2] == p)
            assert site.http("POST", f"/v1/tasks/{found}/decline", site.token(person=person), b"").status == 200
        wait_until("she is asked again", lambda: task(site, name)[1:] == (2, "ada", 3))
        wait_until("her answer is on record", lambda: [f for f in site.facts("gateway") if f.kind == "page_answered"
                                                       and f.message.request.hex() == found.replace("-", "")])
    wait_until("her first page is confirmed, and the next one sent", lambda: hers() == [(1, 8), (3, 3)])
    site.settle()
    assert hers() == [(1, 8), (3, 3)]


def test_no_token_is_kept_or_logged(site):
    number, callout, link = paged(site)
    token = link.removeprefix("/p/")
    look(site, link), press(site, link, "accept")
    site.settle()
    assert not any(token in log for log in site.logs().values())
    tables = site.rows("select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema "
                       "in ('gateway', 'notification', 'referral', 'audit')")
    for schema, table in tables:
        assert not site.one(f'select count(*) from {schema}."{table}" t where t::text like %s', f"%{token}%"), (schema, table)


def test_one_address_asks_only_so_often(tmp_path):
    house = House(tmp_path / "site", BIN, feeds=1, settings=("fsync = off",), copies=1, patient=True,
                  overrides={"gateway": {"logons per address": 3}})
    with own_site(house) as site:
        assert [look(site, "/p/" + "x" * 43).status for _ in range(4)] == [404, 404, 404, 429]


class Texts(http.server.BaseHTTPRequestHandler):
    """A provider of text messages: takes what it is given."""

    def do_POST(self):
        self.server.taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        body = json.dumps({"message": {"id": f"text-{len(self.server.taken)}"}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *unused):
        pass


CHANNEL = """organisation: north-pd
channel: sms
provider: template
url: http://127.0.0.1:{port}/send
from: "+15550100100"
secret: {secret}
auto reply: no
template:
  type: application/json
  body: '{{"to":"{{to}}","text":"{{text}}","id":"{{key}}"}}'
  key header: Idempotency-Key
  reference: message.id
"""


def test_she_is_paged_by_mail_and_text_at_once_and_one_answer_is_enough(tmp_path):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Texts)
    server.taken = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    files, channels, secret = tmp_path / "files", tmp_path / "channels", tmp_path / "secret"
    shutil.copytree(HERE / "agreements", files / "agreements")
    shutil.copy(HERE / "rosters.yaml", files)
    people = (HERE / "consortium.yaml").read_text()
    (files / "consortium.yaml").write_text(people.replace("page to: ada@pager.example", "page to: ada@pager.example, sms:+15550107"))
    channels.mkdir()
    secret.touch(mode=0o600)
    secret.write_text("a-secret-of-the-provider\n")
    (channels / "north-texts.yaml").write_text(CHANNEL.format(port=server.server_port, secret=secret))
    house = House(tmp_path / "site", BIN, feeds=1, settings=("fsync = off",), copies=1, patient=True, consortium=files,
                  overrides={"notification": {"public url": "https://on-call.example", "channels": str(channels)}})
    if house.tap:
        house.tap.also(server.server_port, "provider")
    with own_site(house) as site:
        site.settle()
        number, callout, link = paged(site)
        text, = wait_until("the text", lambda: [t for t in server.taken if t["to"] == "+15550107"])
        by_text = LINK.search(text["text"]).group(1)
        assert by_text != link and len(text["text"]) <= 160
        assert callout.id not in text["text"] and number not in text["text"]
        assert press(site, by_text, "accept").status == 200
        assert press(site, link, "acknowledge").status == 200, "hers already: twice is no conflict"
        assert site.callout(number, "accepted").person == "ada"
        site.settle()
        assert not any("15550107" in log for log in site.logs().values())
        assert not site.rows("select from notification.address t where t::text like '%%15550107%%'")
    server.shutdown()
