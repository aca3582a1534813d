"""Nobody is paged unless the gateway has decided it: what a page may hold, who gets none, and what goes when no gateway answers."""
import re
import uuid

import accounts
import documents
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until

FOLDER = HERE / "authorise"
SENDING, SENT, FAILED, REFUSED = 2, 3, 4, 6
ASK_FOR = 2.0       # seconds
NO_ADDRESS = "somebody on call has no address"
EXPECTED = [r"request.*(unavailable|timeout)", NO_ADDRESS]


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """A site in which some have agreed and some have not."""
    site = House(tmp_path_factory.mktemp("authorise"), BIN, settings=("fsync = off",), patient=True, consortium=FOLDER,
                 overrides={"notification": {"ask for": f"{int(ASK_FOR)}s"}})
    with own_site(site) as whole:
        yield whole


@pytest.fixture
def site(opened):
    """The site, with every gateway up and everybody in its directory."""
    yield opened
    opened.heal()
    opened.site.accord("directory", "load", FOLDER / "consortium.yaml")


class Call:
    """An incident that asks for an advocate, and what came of it."""

    def __init__(self, site, organisation):
        self.site, self.number, self.area = site, documents.number(), documents.area()
        document = documents.eido(self.number, area=self.area)
        assert site.post(f"{organisation}-eido", document).status == 202

    @property
    def callout(self):
        return self.site.callout(self.number)

    def messages(self):
        """Of the call-out: person, state, disclosure, released, bare."""
        return self.site.rows("select person, state, disclosure, released, bare, id from notification.message "
                              "where request = %s order by created_at", self.callout.id)

    def message(self, person, state):
        def found():
            return next((m for m in self.messages() if m[0] == person and m[1] == state), None)
        return wait_until(f"{person}'s message in state {state}", found, timeout=60)

    def page(self, person):
        """Her mail, found by the message's own id."""
        message_id = str(self.message(person, SENT)[5])
        return next(p for p in self.site.pager.pages() if p.message_id == message_id)

    def rungs(self):
        """What moved it, by rule and person."""
        moved = self.site.messages["referral"].CalloutMoved
        rows = self.site.rows("select body from referral.journal where subject = %s order by n", self.callout.id)
        return [(m.rule, m.person) for m in (moved.FromString(bytes(body)) for body, in rows)]


def classes(site, *names):
    words = site.messages["vocabulary"].DataClass
    return sum(1 << words.Value(f"DATA_CLASS_{name}") for name in names)


def gateway_facts(site, disclosure):
    """What the gateway's journal has of a disclosure, with its instants."""
    return {site._named(kind, subject, body)[0]: (at, site._named(kind, subject, body)[2]) for kind, subject, body, at in site.rows(
        "select kind, subject, body, at from gateway.journal where subject = %s", disclosure)}


def moved_at(site, message, state):
    """The instant of a message's move, and its fact."""
    fact = site.messages["notification"].MessageMoved
    rows = site.rows("select at, body from notification.journal where subject = %s order by n", message)
    return next((at, m) for at, m in ((at, fact.FromString(bytes(body))) for at, body in rows) if m.to == state)


def says_nothing(call, page):
    """Neither tier, nor area, nor an id of the record in its bytes."""
    raw = page.raw.lower()
    held = [call.callout.id, call.callout.id.replace("-", ""), str(call.site.incident(call.number)), call.area, call.number, "tier",
            "page now"]
    return [word for word in held if word.lower().encode() in raw] == []


def test_a_page_leaves_under_its_disclosure_and_after_it(site):
    call = Call(site, "alone")
    page = call.page("cora")
    person, state, disclosure, released, bare, message = call.message("cora", SENT)
    assert disclosure and not bare and released == classes(site, "INCIDENT", "INCIDENT_PLACE")
    assert call.area in page.text and call.callout.id in page.text and "page now" in page.text
    facts = gateway_facts(site, disclosure)
    at, disclosed = facts["disclosed"]
    assert disclosed.person == "cora" and disclosed.organisation == "aid-house"
    assert [uuid.UUID(bytes=s) for s in disclosed.subjects] == [uuid.UUID(call.callout.id)]
    assert facts["disclosed_of"][1].owner == "alone-pd"
    begun, fact = moved_at(site, message, SENDING)
    assert uuid.UUID(bytes=fact.disclosure) == uuid.UUID(str(disclosure)) and not fact.bare
    assert at < begun, "the record stands before the first byte goes"


def test_the_area_leaves_only_where_it_is_opened(site):
    call = Call(site, "north")
    page = call.page("ada")
    assert call.message("ada", SENT)[3] == classes(site, "INCIDENT")
    assert call.callout.id in page.text and "page now" in page.text
    assert call.area not in page.text


def test_without_an_agreement_the_next_rung_is_asked_at_once(site):
    """Ada's ten minutes are not waited for, and nothing of it has gone to her."""
    call = Call(site, "south")
    page = call.page("south-desk")
    assert call.area in page.text
    person, state, disclosure, released, bare, message = call.message("ada", REFUSED)
    assert disclosure and released == 0
    facts = gateway_facts(site, disclosure)
    assert facts["refused"][1].person == "ada" and facts["refused_of"][1].owner == "south-pd"
    assert call.rungs() == [(101, "ada"), (127, "ada"), (155, "south-desk")]
    assert site.rows("select 1 from notification.attempt where message = %s", message) == []


def test_who_has_no_address_is_not_waited_for(site, tmp_path):
    """Nor is the time of somebody who may be paged and cannot be; operators hear of it."""
    roster = tmp_path / "roster.yaml"
    roster.write_text((FOLDER / "rosters.yaml").read_text().replace("      - ada 10m\n      - bea 10m\n", "      - eve 10m\n      - bea 10m\n"))
    site.site.accord("roster", "load", roster)
    marks = site.log_marks()
    try:
        call = Call(site, "north")
        call.page("bea")
        message = call.message("eve", REFUSED)[5]
        assert call.rungs() == [(101, "eve"), (127, "eve"), (155, "bea")]
        assert site.rows("select 1 from notification.attempt where message = %s", message) == []
        wait_until("the alarm", lambda: any(NO_ADDRESS in line and "person=eve" in line for line in site._lines("notification", marks)))
    finally:
        site.site.accord("roster", "load", FOLDER / "rosters.yaml")


def account_of(site, person, act):
    manager = {"cora": "dana", "ada": "dana"}[person]
    wait_until(f"{person} to be {act}d", lambda: site.http(
        "POST", f"/v1/accounts/{person}/{act}", site.token(person=manager), b"").status == 200)


def test_who_is_disabled_is_not_waited_for(site):
    """What is with her returns to the ladder, and of what comes later nothing goes to her."""
    accounts.account(site, "cora")
    first = Call(site, "alone")
    first.message("cora", SENT)
    try:
        account_of(site, "cora", "disable")
        wait_until("the call to leave her", lambda: len(first.rungs()) >= 3)
        (_, offered), (rule, left), *_ = first.rungs()
        assert (offered, rule, left) == ("cora", 129, "cora")
        later = Call(site, "alone")
        wait_until("it to have gone past her", lambda: later.rungs())
        assert "cora" not in [person for _, person in later.rungs()], "she is put on no rung"
    finally:
        account_of(site, "cora", "enable")
    site.settle()       # who puts her on a rung has heard that she is there again
    assert Call(site, "alone").page("cora")


def test_own_staff_without_a_protocol_are_summoned_with_nothing_in_it(site):
    call = Call(site, "quick")
    page = call.page("quick-desk")
    assert says_nothing(call, page), page.raw
    assert "call in" in page.text and "+1 555 0113" in page.text
    person, state, disclosure, released, bare, message = call.message("quick-desk", SENT)
    assert bare and released == 0
    assert gateway_facts(site, disclosure)["refused"][1].person == "quick-desk"
    assert moved_at(site, message, SENDING)[1].bare


def test_no_gateway_answers(site):
    """They die when the call-outs are under way: own staff are summoned, the partner's page waits for a gateway."""
    Call(site, "quick").page("quick-desk")      # her address is known from here on
    Call(site, "alone").page("cora")
    with site.stopped("notification"):
        own, partners = Call(site, "quick"), Call(site, "alone")
        wait_until("both call-outs", lambda: own.callout and partners.callout)
        site.kill("gateway", 9)
    page = own.page("quick-desk")
    assert says_nothing(own, page), page.raw
    person, state, disclosure, released, bare, message = own.message("quick-desk", SENT)
    assert bare and disclosure is None
    begun, fact = moved_at(site, message, SENDING)
    assert fact.bare and fact.disclosure == b""
    queued = moved_at(site, message, 1)[0]
    assert (begun - queued).total_seconds() >= ASK_FOR
    assert [m[1:3] for m in partners.messages()] == [(1, None)], "nothing goes to others"
    site.start("gateway")
    site.site.wait_ready()
    assert partners.area in partners.page("cora").text
    assert partners.message("cora", SENT)[2] is not None


def test_who_leaves_gives_her_offer_back(site, tmp_path):
    call = Call(site, "north")
    call.page("ada")
    text = (FOLDER / "consortium.yaml").read_text()
    without = re.sub(r"  - person: ada\n(    .*\n)+", "", text)
    assert without != text
    (tmp_path / "consortium.yaml").write_text(without)
    site.site.accord("directory", "load", tmp_path / "consortium.yaml")
    call.page("bea")
    assert call.rungs() == [(101, "ada"), (129, "ada"), (155, "bea")]


def test_nothing_left_without_a_record(site):
    """Law L2 over everything above: what began to leave has its disclosure, or is a bare summons or a canary."""
    site.settle()
    loose = site.rows("select id, template, bare from notification.message m where exists "
                      "(select 1 from notification.attempt a where a.message = m.id) and disclosure is null")
    assert [row for row in loose if row[1] != 3 and not row[2]] == []
    known = {str(subject) for subject, in site.rows("select subject from gateway.journal where kind in (1103, 1104)")}
    named = {str(d) for d, in site.rows("select disclosure from notification.message where disclosure is not null")}
    assert named <= known
    site.check_books()
