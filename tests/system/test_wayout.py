"""The way out: what each owner's agreements open to whoever asks, and that nothing else leaves, not even a second later (L1, L2, L9)."""
import contextlib
import json
import re
import threading
import uuid
from datetime import datetime

import documents
import pytest
from conftest import BIN, own_site
from consent import Consent, moment
from house import HERE, House, wait_until
from test_bus import ask as asked_over_the_bus, context, dealer  # noqa: F401
from traces import alike

FOLDER = HERE / "wayout"
NORTH, SOUTH, QUICK, ALONE = "north", "south", "quick", "alone"
REPEATED = "accord_decisions_repeated_total"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site in which some have agreed on this and some on that."""
    house = House(tmp_path_factory.mktemp("wayout"), BIN, settings=("fsync = off",), patient=True, consortium=FOLDER)
    with own_site(house) as whole:
        yield whole


@pytest.fixture(scope="module")
def incidents(site):
    """One of each department's, that calls nobody out."""
    found = {}
    for name in (NORTH, SOUTH, QUICK, ALONE):
        number = documents.number(f"{name}-pd.example")
        document = documents.eido(number, type="ALRU", area="NORTH7", agency=f"{name}-pd.example")
        assert site.post(f"{name}-eido", document).status == 202
        found[name] = site.incident(number)
    return found


def ask(site, path, person, purpose="crisis_response", **headers):
    """A read with what stands in its headers, underscores for hyphens; known to all copies first, so that it writes nothing else."""
    site.token(person=person)
    path = f"{path}{'&' if '?' in path else '?'}purpose={purpose}"
    return site.http("GET", path, site.token(person=person), headers={k.replace("_", "-"): v for k, v in headers.items()})


def told(site, act):
    """An answer and the messages of the facts that it put on record, by kind."""
    head = site.heads()["gateway"]
    answer = act()
    facts = [f for f in site.facts("gateway", head) if re.match("disclosed|refused", f.kind)]
    return answer, {kind: [f.message for f in facts if f.kind == kind] for kind in {f.kind for f in facts}}


def words(site, numbers, enum="DataClass"):
    name = getattr(site.messages["vocabulary"], enum).Name
    return [re.sub("DATA_CLASS_|ROLE_", "", name(n)).lower() for n in numbers]


# --- codes ----------------------------------------------------------------------------------------------------------------
def test_each_class_that_was_asked_for_has_its_code_and_its_reason(site, incidents):
    """P, F, D, N, T and R, whether there is something of the class or not: in the answer, and in the fact."""
    asked = "incident,incident_place,charge,court,custody,contact_secret"
    answer, facts = told(site, lambda: ask(site, f"/v1/incidents/{incidents[NORTH]}?why=yes&classes={asked}", "ada"))
    assert answer.status == 200
    assert answer.json["codes"] == {"incident": "P", "incident_place": "N", "charge": "D", "court": "R", "custody": "T",
                                    "contact_secret": "F"}
    section = "partnership-north-aid@1/"
    assert answer.json["by"] == {"incident": [section + "1"], "incident_place": [], "charge": [section + "5"],
                                 "court": [section + "3"], "custody": [section + "2"], "contact_secret": ["F01"]}
    assert "number" in answer.json and not {"area", "place", "city"} & set(answer.json)
    fact, of = facts["disclosed"][0], facts["disclosed_of"][0]
    assert dict(zip(words(site, fact.asked), fact.codes)) == answer.json["codes"]
    assert words(site, fact.released) == ["incident"] and len(fact.withheld) == 5
    assert list(fact.sections) == [section + "1"] and len(fact.policy) == 32 and not fact.told and not fact.release
    assert words(site, [fact.role], "Role") == ["advocate"] and fact.placement == ""
    # Only the owner's part says what there is.
    assert set(words(site, of.present)) == {"incident", "incident_place"}
    assert (of.owner, of.recipient) == ("north-pd", "aid-house")
    assert of.disclosure == fact.disclosure == uuid.UUID(answer.json["disclosure"]).bytes


def test_without_why_no_section_is_named(site, incidents):
    answer = ask(site, f"/v1/incidents/{incidents[NORTH]}", "ada")
    assert answer.status == 200 and "by" not in answer.json
    assert answer.json["codes"] == {"incident": "P", "incident_place": "N"}, "all that the record can hold"


def test_who_has_agreed_on_nothing_sees_nothing_not_even_her_own(site, incidents):
    """M, which no answer ever says: it stands in the owner's part of the refusal."""
    answer, facts = told(site, lambda: ask(site, f"/v1/incidents/{incidents[ALONE]}", "alone-chief"))
    assert answer.status == 404
    of, = facts["refused_of"]
    assert (of.owner, of.recipient, of.codes) == ("alone-pd", "alone-pd", "MM")
    assert set(words(site, of.asked)) == {"incident", "incident_place"}
    for other in (NORTH, SOUTH, QUICK):
        answer, facts = told(site, lambda o=other: ask(site, f"/v1/incidents/{incidents[o]}", "alone-chief"))
        assert answer.status == 404 and facts["refused_of"][0].owner == f"{other}-pd"
    assert ask(site, "/v1/incidents", "alone-chief").status == 404


def test_her_own_house_decides_too(site, incidents):
    """A protocol opens it to a supervisor, in the role that the protocol names and for what it names."""
    path = f"/v1/incidents/{incidents[NORTH]}"
    assert ask(site, path, "north-chief").json["codes"] == {"incident": "P", "incident_place": "P"}
    assert ask(site, path, "north-chief", Accord_Role="police_supervisor").status == 200
    assert ask(site, path, "north-chief", Accord_Role="trainer").status == 404
    assert ask(site, path, "north-chief", "supervision").status == 404
    assert ask(site, path, "north-command").status == 404


def test_nothing_asked_is_nothing_told_but_that_it_is_there(site, incidents):
    answer, facts = told(site, lambda: ask(site, f"/v1/incidents/{incidents[NORTH]}?classes=", "ada"))
    assert answer.status == 200
    assert answer.json == {"codes": {}, "disclosure": answer.headers["accord-disclosure"]}
    fact, = facts["disclosed"]
    assert not fact.asked and not fact.released and not fact.withheld and fact.codes == ""
    assert list(fact.subjects) == [uuid.UUID(incidents[NORTH]).bytes]


@pytest.mark.parametrize("query", ("classes=shelter_location", "classes=incident,nothing", "classes=incident&classes=court",
                                   "classes=INCIDENT", "why=perhaps"))
def test_what_is_no_class_is_an_error_of_its_own(site, incidents, query):
    answer, facts = told(site, lambda: ask(site, f"/v1/incidents/{incidents[NORTH]}?{query}", "ada"))
    assert answer.status == 400 and facts == {}


# --- who asks -------------------------------------------------------------------------------------------------------------
def test_a_role_is_hers_or_she_is_told_so(site, incidents):
    path = f"/v1/incidents/{incidents[NORTH]}"
    assert ask(site, path, "ada", Accord_Role="advocate").status == 200
    assert ask(site, path, "ada", Accord_Role="front_desk").status == 404
    assert ask(site, path, "ada", Accord_Role="counsel").status == 403
    assert ask(site, path, "ada", Accord_Role="boss").status == 400


def test_under_a_placement_she_asks_its_host_only(site, incidents):
    """In the role of the edge; her employer is the recipient."""
    under = {"Accord_Placement": "ada-at-quick"}
    answer, facts = told(site, lambda: ask(site, f"/v1/incidents/{incidents[QUICK]}", "ada", **under))
    assert answer.status == 200
    fact, = facts["disclosed"]
    assert (fact.placement, fact.organisation, list(fact.owners)) == ("ada-at-quick", "aid-house", ["quick-pd"])
    assert ask(site, f"/v1/incidents/{incidents[NORTH]}", "ada", **under).status == 404
    own = ask(site, "/v1/incidents?organisation=quick-pd", "ada", **under)
    assert own.status == 200 and incidents[QUICK] in [i["id"] for i in own.json["incidents"]]


@pytest.mark.parametrize("person, placement, why", [("ada", "cora-at-quick", "none of yours"), ("ada", "nowhere", "none of yours"),
                                                    ("cora", "cora-at-quick", "has ended")])
def test_an_edge_that_may_not_be_used_is_told_why(site, incidents, person, placement, why):
    answer, facts = told(site, lambda: ask(site, f"/v1/incidents/{incidents[QUICK]}", person, Accord_Placement=placement))
    assert answer.status == 403 and why in answer.json["detail"] and facts == {}


def test_what_it_is_asked_for_counts(site, incidents):
    for purpose in ("continuing_service", "investigation"):
        answer, facts = told(site, lambda p=purpose: ask(site, f"/v1/incidents/{incidents[NORTH]}", "ada", p))
        assert answer.status == 404 and set(facts) == {"refused", "refused_of"}


# --- who is who -----------------------------------------------------------------------------------------------------------
@pytest.fixture
def longer(site, tmp_path):
    """The directory in which Cora works at Quick for longer than she did."""
    path = tmp_path / "longer.yaml"
    path.write_text((FOLDER / "consortium.yaml").read_text().replace("until: 2026-02-01", "until: 2097-01-01"))
    yield path
    site.site.accord("directory", "load", FOLDER / "consortium.yaml")


def refuses(site, path, why, *approvers, more=()):
    head = site.one("select version from gateway.policy_head")
    told_of = site.site.accord("directory", "load", path, "--check").stdout
    named = more or ("--difference", re.search(r"--difference ([0-9a-f]{64})", told_of)[1]) if approvers else ()
    done = site.site.accord("directory", "load", path, *(word for who in approvers for word in ("--approved-by", who)), *named, check=False)
    assert done.returncode == 1 and why in done.stderr, done.stderr
    assert site.one("select version from gateway.policy_head") == head


def test_what_a_directory_opens_two_people_approve_of(site, incidents, longer):
    """As of an agreement: its cells and seats are told, and whose records they are, approves too."""
    under, path = {"Accord_Placement": "cora-at-quick"}, f"/v1/incidents/{incidents[QUICK]}"
    told_of = site.site.accord("directory", "load", longer, "--check").stdout
    assert "cora of aid-house gets to read at quick-pd as advocate, until 2097-01-01T05:00:00Z" in told_of
    assert "0 cells open, 0 close, 1 seats, 0 offices" in told_of and "whose records or offices it opens: quick-pd" in told_of
    refuses(site, longer, "it opens 0 cells, 1 seats and 0 offices")
    refuses(site, longer, "two people approve", "quick-command")
    refuses(site, longer, "two people approve", "quick-command", "quick-command")
    refuses(site, longer, "two people approve", "quick-command", "south-command")     # who has no part in it
    refuses(site, longer, "two people approve", "quick-command", "quick-desk")        # who holds no such office
    refuses(site, longer, 'of "quick-pd"', "dana", "aid-privacy")
    refuses(site, longer, "not the difference to what decides now", "quick-command", "dana", more=("--difference", "00" * 32))
    assert ask(site, path, "cora", **under).status == 403
    head, difference = site.heads()["gateway"], re.search(r"--difference ([0-9a-f]{64})", told_of)[1]
    site.site.accord("directory", "load", longer, "--approved-by", "dana", "--approved-by", "quick-command", "--approved-by",
                     "south-command", "--difference", difference)
    loaded, = [f.message for f in site.facts("gateway", head) if f.kind == "directory_loaded"]
    assert loaded.difference.hex() == difference and list(loaded.approved) == ["dana", "quick-command"]
    wait_until("her to read there", lambda: ask(site, path, "cora", **under).status == 200)
    site.site.accord("directory", "load", FOLDER / "consortium.yaml")       # what only closes counts at once
    wait_until("her to read there no more", lambda: ask(site, path, "cora", **under).status == 403)
    loaded = [f.message for f in site.facts("gateway", head) if f.kind == "directory_loaded"][-1]
    assert loaded.difference == b"" and list(loaded.approved) == []


# --- lists ----------------------------------------------------------------------------------------------------------------
def test_a_list_of_another_is_what_it_lets_her_know_of(site, incidents):
    answer, facts = told(site, lambda: ask(site, "/v1/incidents?limit=100&organisation=south-pd", "ada"))
    assert answer.status == 200
    assert incidents[SOUTH] in [i["id"] for i in answer.json["incidents"]]
    assert all(i["codes"] == {"incident": "P", "incident_place": "P"} for i in answer.json["incidents"])
    assert list(facts["disclosed"][0].owners) == ["south-pd"]


def test_a_list_of_who_does_not_let_her_know_is_that_of_nobody(site):
    site.token(person="ada")
    seen = alike(site, {o: lambda o=o: ask(site, f"/v1/incidents?organisation={o}", "ada") for o in ("alone-pd", "nobody-at-all")}, lengths=0)
    assert seen["alone-pd"].status == 404
    assert [f.message.owner for one in seen.values() for f in one.facts if f.kind == "refused_of"] == ["alone-pd", ""]


def called_out(site, name):
    number = documents.number(f"{name}-pd.example")
    assert site.post(f"{name}-eido", documents.eido(number, area=documents.area(), agency=f"{name}-pd.example")).status == 202
    return site.callout(number, "offered").id


def test_a_page_of_two_owners_is_two_decisions(site):
    """Each record under its own owner's mask and disclosure, each owner with a part of the record of its own."""
    mine = {NORTH: called_out(site, NORTH), SOUTH: called_out(site, SOUTH)}
    answer, facts = told(site, lambda: ask(site, "/v1/callouts?mine=yes&limit=100", "ada"))
    assert answer.status == 200
    seen = {c["id"]: c for c in answer.json["callouts"]}
    north, south = seen[mine[NORTH]], seen[mine[SOUTH]]
    assert north["codes"] == {"incident": "P", "incident_place": "N", "staffing": "P", "officer_contact": "N"} and "area" not in north
    assert south["codes"] == {"incident": "P", "incident_place": "P", "staffing": "P", "officer_contact": "N"} and "area" in south
    assert north["disclosure"] != south["disclosure"]
    assert set(answer.headers["accord-disclosure"].split(",")) == {north["disclosure"], south["disclosure"]}
    parts = {f.owners[0]: f for f in facts["disclosed"]}
    owners = {f.owner: f for f in facts["disclosed_of"]}
    assert set(parts) == set(owners) == {"north-pd", "south-pd"}
    for name, id_ in mine.items():
        part, of = parts[f"{name}-pd"], owners[f"{name}-pd"]
        assert list(part.subjects) == list(of.subjects) and uuid.UUID(id_).bytes in part.subjects
        assert {uuid.UUID(bytes=s) for s in part.subjects} == {
            uuid.UUID(c["id"]) for c in answer.json["callouts"] if c["disclosure"] == str(uuid.UUID(bytes=part.disclosure))}


def test_who_may_look_and_not_take_part_moves_nothing(site):
    """Quick lets her see its incidents, and answer nothing: her rung is passed over, and her answer is for none that is there."""
    number = documents.number("quick-pd.example")
    assert site.post("quick-eido", documents.eido(number, area=documents.area(), agency="quick-pd.example")).status == 202
    callout = site.callout(number, "offered")
    assert ask(site, f"/v1/incidents/{site.incident(number)}", "ada").status == 200
    seen = alike(site, {c: lambda c=c: site.move(c, "accept", "ada") for c in (callout.id, str(uuid.uuid4()))})
    assert {(one.status, *one.kinds) for one in seen.values()} == {(404, "refused", "refused_of")}
    assert [f.message.owner for one in seen.values() for f in one.facts if f.kind == "refused_of"] == ["quick-pd", ""]
    assert site.callout(number).state == "offered"


# --- what is granted ------------------------------------------------------------------------------------------------------
@pytest.fixture
def bus(site, context):  # noqa: F811
    """Asks as the gateway does, and gives the decoded answer."""
    envelope = site.messages["envelope"]

    def question(service, kind, message, answer):
        socket = dealer(site, context, service, "gateway")
        head, body = asked_over_the_bus(site, socket, envelope.Kind.Value(f"KIND_{kind}"), message.SerializeToString())
        assert head.kind != envelope.KIND_REFUSAL, body
        return answer.FromString(body)
    return question


def grant(site, organisation, *classes):
    numbers = site.messages["vocabulary"].DataClass
    return site.messages["intake"].Grant(organisation=organisation, classes=[numbers.Value(f"DATA_CLASS_{c}") for c in classes])


def test_intake_opens_what_is_granted_and_nothing_else(site, incidents, bus):
    intake, id_ = site.messages["intake"], uuid.UUID(incidents[NORTH]).bytes

    def fetch(*grants):
        return bus("intake", "FETCH_INCIDENTS", intake.FetchIncidents(ids=[id_], grants=grants), intake.Incidents)
    part, = fetch(grant(site, "north-pd", "INCIDENT")).incidents
    assert part.number and part.tier and not part.area and not part.place and not part.city
    place, = fetch(grant(site, "north-pd", "INCIDENT_PLACE")).incidents
    assert place.area == "NORTH7" and not place.number and not place.tier and not place.received_us
    bare = fetch(grant(site, "north-pd"))
    assert (bare.incidents[0].id, bare.incidents[0].organisation) == (id_, "north-pd") and not bare.incidents[0].number
    assert set(words(site, bare.present[0].classes)) == {"incident", "incident_place"} and bare.ungranted == ""
    for grants in ([], [grant(site, "south-pd", "INCIDENT", "INCIDENT_PLACE")]):
        none = fetch(*grants)
        assert not none.incidents and not none.present and none.ungranted == "north-pd"
    listed = bus("intake", "LIST_INCIDENTS", intake.ListIncidents(organisation="north-pd"), intake.Incidents)
    assert not listed.incidents and not listed.next_us


def test_referral_tells_what_is_granted_and_nothing_else(site, bus):
    referral, intake = site.messages["referral"], site.messages["intake"]
    id_ = uuid.UUID(called_out(site, NORTH)).bytes

    def fetch(*grants):
        return bus("referral", "FETCH_CALLOUTS", referral.FetchCallouts(ids=[id_], grants=grants), referral.Callouts)
    part, = fetch(grant(site, "north-pd", "INCIDENT")).callouts
    assert part.incident and part.tier and not part.area and not part.rung and not part.employer
    place, = fetch(grant(site, "north-pd", "INCIDENT_PLACE")).callouts
    assert place.area and not place.incident and not place.tier and not place.opened_us
    assert not fetch().callouts and fetch().ungranted == "north-pd"
    held = referral.ListCallouts(person="ada", grants=[intake.Grant(organisation="south-pd")])
    assert {c.organisation for c in bus("referral", "LIST_CALLOUTS", held, referral.Callouts).callouts} <= {"south-pd"}


# --- the fence ------------------------------------------------------------------------------------------------------------
@contextlib.contextmanager
def held_up(site, statement, *values):
    """Inside a transaction that has changed what decides, so that every record waits for its end. Yields its cursor."""
    with site.session() as holder, holder.cursor() as cursor:
        holder.autocommit = False
        cursor.execute(statement, values)
        yield cursor
        holder.rollback()


def while_it_waits(site, act, change):
    """An answer that was decided before, and comes to its record after a change by the one who holds it up."""
    answers = []
    with held_up(site, "update gateway.policy_head set version = version + 1") as cursor:
        reader = threading.Thread(target=lambda: answers.append(act()))
        reader.start()
        wait_until("the gateway to wait for the policy's head", lambda: site.one(
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'accord_gateway' "
            "and query like %s", "%policy_head%") > 0)
        assert not answers, "it left without its fence"
        change(cursor)
        cursor.connection.commit()
    reader.join(timeout=60)
    return answers[0]


def repeated(site):
    return sum(site.metrics("gateway")[REPEATED].series.values())


def version_of(site, name):
    return site.one("select max(number) from gateway.agreement where name = %s", name)


@contextlib.contextmanager
def agreed(site, folder, approvers, *changes):
    """An agreement like South's with Aid House, changed, for one test. Yields its name."""
    text = (FOLDER / "agreements" / "partnership-south-aid.yaml").read_text()
    name = f"passing-{uuid.uuid4().hex[:8]}"
    for old, new in (("partnership-south-aid", name), *changes):
        text = text.replace(old, new)
    path = folder / "passing.yaml"
    path.write_text(text)
    site.site.load_agreements(path, FOLDER / "consortium.yaml", by=approvers)
    yield name
    with contextlib.suppress(Exception):
        site.site.accord("agreement", "end", f"{name}@1")


@pytest.fixture
def passing(site, tmp_path):
    """Between North and Quick."""
    with agreed(site, tmp_path, ("north-command", "quick-command"), ("aid-house", "north-pd"), ("south-pd", "quick-pd"),
                ("- advocate", "- police_supervisor")) as name:
        yield name


@pytest.fixture
def taking_part(site, tmp_path):
    """Between Quick and Aid House: she may answer Quick's call-outs."""
    with agreed(site, tmp_path, ("dana", "quick-command"), ("south-pd", "quick-pd")) as name:
        yield name


def looks(site, incidents):
    return ask(site, f"/v1/incidents/{incidents[QUICK]}", "north-chief")


def seen_by_all(site, incidents, status):
    wait_until(f"both copies to answer {status}", lambda: {site.http(
        "GET", f"/v1/incidents/{incidents[QUICK]}?purpose=crisis_response", site.token(person="north-chief"), port=port).status
        for port in site.site.http_ports} == {status})


def test_what_ended_between_decision_and_record_does_not_leave(site, incidents, passing):
    seen_by_all(site, incidents, 200)
    before = repeated(site)

    def end(cursor):
        cursor.execute("update gateway.agreement set ended = clock_timestamp() where name = %s", (passing,))
    answer, facts = told(site, lambda: while_it_waits(site, lambda: looks(site, incidents), end))
    assert answer.status == 404 and set(facts) == {"refused", "refused_of"}
    assert facts["refused_of"][0].owner == "quick-pd" and facts["refused_of"][0].codes == "MM"
    assert repeated(site) > before


def test_who_may_move_is_decided_again_before_anything_moves(site, taking_part):
    """The agreement that let her answer ends while her answer waits for its fence: nothing has moved, and it is not there."""
    callout, before = called_out(site, QUICK), repeated(site)
    where = "select accepted_at is null from referral.request where id = %s"
    site.token(person="ada")

    def end(cursor):
        assert site.one(where, callout), "it moved without its fence"
        cursor.execute("update gateway.agreement set ended = clock_timestamp() where name = %s", (taking_part,))
    answer, facts = told(site, lambda: while_it_waits(site, lambda: site.move(callout, "accept", "ada"), end))
    assert answer.status == 404 and set(facts) == {"refused", "refused_of"}
    assert facts["refused_of"][0].owner == "quick-pd" and repeated(site) > before
    assert site.one(where, callout)


def test_what_still_holds_after_a_change_leaves_by_the_new_one(site, incidents, passing):
    seen_by_all(site, incidents, 200)
    before = repeated(site)
    answer, facts = told(site, lambda: while_it_waits(site, lambda: looks(site, incidents), lambda cursor: None))
    assert answer.status == 200 and len(facts["disclosed"]) == 1 and "refused" not in facts
    assert repeated(site) > before


def decided_at(site, head):
    """When each disclosure and refusal since was decided, by the store's clock."""
    kinds = {number: name for name, number in site.messages["envelope"].Kind.items()}
    rows = site.rows("select kind, at from gateway.journal where n > %s", head)
    return [(kinds[kind], at) for kind, at in rows if kinds[kind] in ("KIND_DISCLOSED", "KIND_REFUSED")]


def test_an_agreement_that_ends_at_an_instant_closes_at_that_instant(site, incidents, passing):
    """By the store's clock, also for what was decided before and comes to its record after it."""
    seen_by_all(site, incidents, 200)
    head, ends = site.heads()["gateway"], moment(3)
    site.site.accord("agreement", "end", f"{passing}@1", "--at", ends)
    answers = [looks(site, incidents)]      # by now that copy decides by what knows of the end
    with site.stopped("intake"):
        reader = threading.Thread(target=lambda: answers.append(looks(site, incidents)))
        reader.start()
        wait_until("it to be over", lambda: site.one("select clock_timestamp() > %s", ends))
    reader.join(timeout=60)
    assert answers[-1].status in (404, 503), "503: intake was silent for too long"
    wait_until("it to be refused", lambda: looks(site, incidents).status == 404, timeout=60)
    ended = site.one("select ended from gateway.agreement where name = %s", passing)
    assert abs((ended - datetime.fromisoformat(ends)).total_seconds()) < 1e-3
    decided = decided_at(site, head)
    assert "KIND_REFUSED" in {kind for kind, _ in decided}
    assert all((at < ended) == (kind == "KIND_DISCLOSED") for kind, at in decided)


# --- clients --------------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def consent(site):
    return Consent(site)


def test_a_client_is_seen_by_who_serves_her(site, consent):
    client = consent.client(name="Wilhelmina Overbrook")
    answer, facts = told(site, lambda: ask(site, f"/v1/clients/{client}", "ada"))
    assert answer.status == 200 and answer.json["id"] == client and "incident" not in answer.json
    service = answer.json["service"]
    assert service["victimName"] == "Wilhelmina Overbrook"
    assert {service["codes"][word] for word in ("client_existence", "victim_name", "language_access")} == {"P"}
    fact, = facts["disclosed"]
    assert list(fact.subjects) == [uuid.UUID(client).bytes] and list(fact.owners) == ["aid-house"]
    page = ask(site, "/v1/clients?limit=100", "ada")
    assert client in [c["id"] for c in page.json["clients"]]
    assert ask(site, "/v1/clients", "dana").status == 404


def test_two_records_are_two_decisions_in_one_transaction(site, consent):
    """North keeps both of its client; each has its own codes and its own disclosure, and both stand or none does."""
    body = {"service": {"victimName": "Yolanda Pemberly"}, "incident": {"victimName": "Yolanda Pemberly", "victimRole": "witness"},
            "lead": "north-chief"}
    opened = consent.post("/v1/clients", "north-chief", body)
    assert opened.status == 200, opened.body
    answer, facts = told(site, lambda: ask(site, f"/v1/clients/{opened.json['client']}", "north-chief"))
    assert answer.status == 200
    incident, service = answer.json["incident"], answer.json["service"]
    assert incident["victimName"] == service["victimName"] == "Yolanda Pemberly"
    assert "victimRole" not in incident and incident["codes"]["victim_role"] == "N"
    assert set(answer.headers["accord-disclosure"].split(",")) == {incident["disclosure"], service["disclosure"]}
    assert sorted(f.record for f in facts["disclosed"]) == [1, 2] and len(facts["disclosed_of"]) == 2
    rows = site.rows("select distinct at, xmin::text from gateway.journal where subject = any(%s::uuid[])",
                     [r["disclosure"] for r in (incident, service)])
    assert len(rows) == 1


def test_another_sees_a_client_by_her_release_only(site, consent):
    """W, and R for what it does not name; without it she is nobody, and there is no list of others' clients."""
    client = consent.client(name="Ursula Vandermeer")
    site.token(person="north-chief")
    path, purpose = f"/v1/clients/{client}", "case_status"
    assert ask(site, path, "north-chief", purpose).status == 404
    release = consent.release(client)
    answer, facts = told(site, lambda: ask(site, f"{path}?why=yes", "north-chief", purpose))
    assert answer.status == 200 and set(answer.json) == {"id", "service"}
    codes = answer.json["service"]["codes"]
    assert (codes["client_existence"], codes["victim_name"], codes["lead_advocate"]) == ("W", "W", "R")
    assert answer.json["service"]["victimName"] == "Ursula Vandermeer" and "lead" not in answer.json["service"]
    fact, = facts["disclosed"]
    assert fact.release == uuid.UUID(release).bytes
    assert ask(site, path, "north-chief").status == 404, "not for another purpose"
    assert ask(site, "/v1/clients", "north-chief", purpose).status == 404
    assert consent.revoke(release).status == 200
    assert ask(site, path, "north-chief", purpose).status == 404


def test_a_release_that_is_revoked_between_decision_and_record_opens_nothing(site, consent):
    client = consent.client(name="Theodora Wexcombe")
    release = consent.release(client)
    site.token(person="north-chief")
    path = f"/v1/clients/{client}"
    assert ask(site, path, "north-chief", "case_status").status == 200

    def revoke(cursor):
        cursor.execute("update gateway.release set revoked = clock_timestamp(), revoked_how = 1, revoked_by = 'ada' where id = %s", (release,))
    answer, facts = told(site, lambda: while_it_waits(site, lambda: ask(site, path, "north-chief", "case_status"), revoke))
    assert answer.status == 404 and set(facts) == {"refused", "refused_of"}


def test_a_client_who_is_not_hers_is_nobody(site, consent):
    client = consent.client(name="Rosalind Quayle")
    site.token(person="north-chief")
    seen = alike(site, {w: lambda w=w: ask(site, f"/v1/clients/{w}", "north-chief", "case_status") for w in (client, str(uuid.uuid4()))})
    assert {(one.status, *one.kinds) for one in seen.values()} == {(404, "refused", "refused_of")}


# --- what was decided, tried again ---------------------------------------------------------------------------------------
def test_what_was_decided_is_decided_again_and_tried_on_a_draft(site, incidents, consent, tmp_path):
    """From the log alone: the same codes for each, also under a placement and by a release; and a draft that shares less is seen."""
    client = consent.client(name="Henrietta Loomis")
    consent.release(client)
    site.token(person="ada"), site.token(person="north-chief"), site.token(person="dana")
    since, head = moment(0), site.heads()["gateway"]
    assert ask(site, f"/v1/incidents/{incidents[NORTH]}", "ada").status == 200
    assert ask(site, f"/v1/incidents/{incidents[QUICK]}", "ada", Accord_Placement="ada-at-quick").status == 200
    assert ask(site, f"/v1/clients/{client}", "north-chief", "case_status").status == 200
    assert ask(site, f"/v1/incidents/{incidents[ALONE]}", "ada").status == 404
    site.settle()
    facts = {str(uuid.UUID(bytes=f.message.disclosure)): f.message for f in site.facts("gateway", head) if f.kind == "disclosed"}
    lines = site.site.accord("agreement", "recorded", "--since", since).stdout
    requests = [json.loads(line) for line in lines.splitlines()]
    assert {r["id"] for r in requests} == set(facts) and len(requests) == 3
    policy = ("--directory", FOLDER / "consortium.yaml", "--agreements", FOLDER / "agreements")
    answers = [json.loads(line) for line in site.site.accord("decide", *policy, input=lines).stdout.splitlines()]
    for answer in answers:
        fact = facts[answer["id"]]
        assert answer["codes"] == dict(zip(words(site, fact.asked), fact.codes)), answer
    assert sum(bool(answer["release_used"]) for answer in answers) == 1
    draft = tmp_path / "draft.yaml"
    text = (FOLDER / "agreements" / "partnership-north-aid.yaml").read_text()
    draft.write_text(text.replace("      - incident\n", "", 1))
    told_of = site.site.accord("agreement", "simulate", *policy, "--draft", draft, input=lines).stdout
    assert "incident: incident would be withheld" in told_of.replace(requests[0]["id"], "incident")
    assert "1 of 3 would be answered otherwise" in told_of
    only = site.site.accord("agreement", "recorded", "--since", since, "--organisation", "quick-pd").stdout.splitlines()
    assert [json.loads(line)["from"] for line in only] == ["quick-pd"]
