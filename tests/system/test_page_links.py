"""The link in a page: one page, one person, two verbs; looking changes nothing, and it dies with the page."""
import re
import shutil
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
    shutil.copy(HERE / "consortium.yaml", folder / "files")
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


def test_two_buttons_act_for_her_and_are_on_record(site):
    number, callout, link = paged(site)
    assert press(site, link, "acknowledge").status == 200
    assert site.callout(number, "acknowledged").person == "ada"
    for _ in range(2):
        assert press(site, link, "accept").status == 200
    assert site.callout(number, "accepted").person == "ada"
    wait_until("the page to be confirmed", lambda: message(site, callout) == 8)
    answered = [f.message for f in site.facts("gateway") if f.kind == "page_answered" and f.message.request.hex() == callout.id.replace("-", "")]
    assert [(a.person, a.how, a.accepts) for a in answered] == [("ada", 1, False), ("ada", 1, True)]
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
