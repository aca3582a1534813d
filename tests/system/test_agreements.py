"""The life of an agreement: drafted, signed, approved by two people where it opens, ended; over HTTP and the tool, at both gateways."""
import concurrent.futures
import datetime
import itertools
import json
import re
import uuid

import documents
import pytest
from attacker import counted, shown
from house import HERE, wait_until

NAMES = (f"test-{n}" for n in itertools.count())
ALONE, SOUTH, NORTH = "alone-command", "south-command", "north-command"     # each signs for hers
APPROVERS = ("alone-privacy", "south-privacy")


@pytest.fixture
def name(house):
    """Of an agreement between Alone and South, ended again."""
    name = next(NAMES)
    yield name
    for version, in house.rows("select number from gateway.agreement where name = %s and ended is null order by number", name):
        house.site.accord("agreement", "end", f"{name}@{version}")


def text(name, version=1, share=("custody",), replaces=None, ends="2099-01-01", title="A test", a="alone-pd", b="south-pd",
         roles=("police_supervisor",), purpose="case_status", actions=("view",), never=()):
    def items(words):
        return "".join(f"      - {word}\n" for word in words)
    section = 'sections:\n' if share or never else ""
    if share:
        section += (f'  - section: "1"\n    heading: H\n    from: one\n    to: other\n    share:\n{items(share)}    for:\n{items([purpose])}'
                    f'    with:\n{items(roles)}    who may:\n{items(actions)}    only if: nothing\n')
    if never:
        section += (f'  - section: "2"\n    heading: H\n    from: one\n    to: other\n    never share:\n{items(never)}    for:\n{items(["any"])}'
                    f'    with:\n{items(["any"])}    who may:\n{items(["any"])}')
    return (f"agreement: {name}\ntitle: {title}\nkind: partnership\nversion: {version}\n" + (f"replaces: {name}@{replaces}\n" if replaces else "") +
            f"in force from: 2026-02-01\nin force until: {ends}\nreview by: {ends}\ntimezone: UTC\nparties:\n"
            f"  - as: one\n    who:\n      - {a}\n  - as: other\n    who:\n      - {b}\n{section}")


def post(house, person, path, body=b"", port=None):
    if isinstance(body, dict):
        body = json.dumps(body)
    return house.http("POST", f"/v1/agreements{path}", house.token(person=person), body, port=port)


def get(house, person, path, port=None):
    return house.http("GET", f"/v1/agreements{path}", house.token(person=person), port=port)


def draft(house, body, person=ALONE):
    answer = post(house, person, "", body)
    assert answer.status == 200, answer.body
    return answer.json


def sign(house, name, version=1, people=(ALONE, SOUTH)):
    for person in people:
        answer = post(house, person, f"/{name}/{version}/sign")
        assert answer.status == 200, answer.body
    return answer.json


def approve(house, name, version, person, difference, port=None):
    return post(house, person, f"/{name}/{version}/approve", {"difference": difference}, port)


def stands(house, name, version=1, person="alone-privacy"):
    """As each gateway says it: the same."""
    first, *others = [wait_until("it to be told", lambda p=port: (a := get(house, person, f"/{name}/{version}", p)).status == 200 and a)
                      for port in house.site.http_ports]
    return first.json


def bring(house, body, name, version=1):
    """Drafted, signed, and approved of if that is asked for; nothing is asked of it here."""
    draft(house, body)
    standing = sign(house, name, version)
    for person in APPROVERS:
        if not standing.get("decides"):
            standing = approve(house, name, version, person, standing["difference"]).json
    assert standing["decides"], standing
    return standing


def moved(house, act):
    """An answer, and what people did with agreements meanwhile; that a date of another one came is nobody's doing."""
    head, passed = house.heads()["gateway"], house.messages["agreement"].AGREEMENT_STEP_PASSED
    answer = act()
    return answer, [f.message for f in house.facts("gateway", head) if f.kind == "agreement_moved" and f.message.step != passed]


# --- what opens takes two people -------------------------------------------------------------------------------------
def test_what_opens_waits_for_two_people_who_did_not_draft_it(house, name):
    standing = draft(house, text(name))
    assert standing["state"] == "draft" and standing["loosens"] and standing["opens"] == "1"
    standing = sign(house, name)
    assert standing["state"] == "signed" and not standing.get("decides")
    difference = standing["difference"]
    assert approve(house, name, 1, ALONE, difference).status == 404, "she drafted it"
    one, facts = moved(house, lambda: approve(house, name, 1, "alone-privacy", difference))
    assert one.status == 200 and not one.json.get("decides") and one.json["approved"] == ["alone-privacy"]
    assert [(f.person, f.entered, f.difference.hex()) for f in facts] == [("alone-privacy", False, difference)]
    again, facts = moved(house, lambda: approve(house, name, 1, "alone-privacy", difference))
    assert again.status == 200 and not again.json.get("decides") and facts == [], "one person twice is one"
    assert get(house, "alone-privacy", f"/{name}/1").json["state"] == "signed"
    version = house.one("select version from gateway.policy_head")
    two = approve(house, name, 1, "south-privacy", difference).json
    assert two["decides"] and two["state"] == "in_force"
    assert house.one("select version from gateway.policy_head") == version + 1
    wait_until("both gateways to have it in force",
               lambda: all(get(house, SOUTH, f"/{name}/1", p).json["state"] == "in_force" for p in house.site.http_ports))


def test_two_gateways_take_two_approvals_at_once(house, name):
    draft(house, text(name))
    difference = sign(house, name)["difference"]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = [pool.submit(approve, house, name, 1, person, difference, port).result
                   for person, port in zip(APPROVERS, house.site.http_ports)]
        answers = [wait() for wait in answers]
    assert [a.status for a in answers] == [200, 200]
    assert sorted(bool(a.json.get("decides")) for a in answers) == [False, True]
    assert house.one("select count(*) from gateway.agreement_approval a join gateway.agreement g on g.id = a.agreement where name = %s", name) == 2


def test_a_difference_to_what_decided_yesterday_is_refused(house, name):
    draft(house, text(name, share=("custody", "court")))
    old = sign(house, name)["difference"]
    assert approve(house, name, 1, "alone-privacy", old).status == 200
    other = next(NAMES)
    bring(house, text(other, share=("custody",)), other)
    refused = approve(house, name, 1, "south-privacy", old, house.site.http_ports[1])     # has not heard of it yet
    new = stands(house, name)
    assert refused.status == 409 and new["difference"] in refused.json["detail"] and new["difference"] != old
    assert new["opens"] == "1" and not new.get("approved")
    # What was approved of was another difference: it takes both again.
    assert not approve(house, name, 1, "south-privacy", new["difference"]).json.get("decides")
    assert approve(house, name, 1, "alone-privacy", new["difference"]).json["decides"]
    house.site.accord("agreement", "end", f"{other}@1")


def test_what_only_closes_counts_as_soon_as_all_have_signed(house, name):
    bring(house, text(name, share=("custody", "court")), name)
    standing = draft(house, text(name, 2, share=("court",), replaces=1))
    assert not standing.get("loosens") and standing["closes"] == "1"
    assert not sign(house, name, 2, (ALONE,)).get("decides"), "one party has not signed"
    standing = sign(house, name, 2, (SOUTH,))
    assert standing["decides"] and standing["state"] == "in_force" and not standing.get("approved")
    assert stands(house, name)["state"] == "ended"


def test_a_wall_that_falls_is_a_loosening(house, name):
    """What it takes away is what another agreement opens: it needs two people, though its own text says less."""
    other = next(NAMES)
    bring(house, text(other, share=("custody",)), other)
    bring(house, text(name, share=("court",), never=("custody",)), name)
    standing = draft(house, text(name, 2, share=("court",), replaces=1))
    assert standing["loosens"] and not sign(house, name, 2).get("decides")
    house.site.accord("agreement", "end", f"{other}@1")


def test_what_one_party_has_not_signed_decides_nothing(house, name):
    difference = draft(house, text(name))["difference"]
    sign(house, name, 1, (ALONE,))
    standing = stands(house, name)
    for person in APPROVERS:
        standing = approve(house, name, 1, person, standing["difference"]).json
    assert len(standing["approved"]) == 2 and standing["state"] == "draft" and not standing.get("decides")
    assert difference == standing["difference"]


def test_an_approval_ends_with_the_office_of_who_gave_it(house, name, tmp_path):
    difference = (draft(house, text(name)), sign(house, name))[1]["difference"]
    assert approve(house, name, 1, "alone-privacy", difference).json["approved"] == ["alone-privacy"]
    entry = "  - person: alone-privacy\n    employer: alone-pd\n    roles:\n      - "
    whole = (HERE / "consortium.yaml").read_text()
    assert entry + "privacy_officer\n" in whole
    path = tmp_path / "consortium.yaml"
    path.write_text(whole.replace(entry + "privacy_officer\n", entry + "dispatcher\n"))
    house.site.load_directory(path)
    try:
        second = approve(house, name, 1, "south-privacy", difference).json
        assert not second.get("decides") and second["state"] == "signed" and second["approved"] == ["south-privacy"]
        assert approve(house, name, 1, "alone-privacy", difference).status == 404
    finally:
        house.site.load_directory(HERE / "consortium.yaml")
    assert not stands(house, name).get("decides"), "it does not come back with the office"
    assert approve(house, name, 1, "alone-privacy", difference).json["decides"]


# --- what was drafted never changes ----------------------------------------------------------------------------------
def test_a_text_never_changes(house, name):
    draft(house, text(name))
    assert post(house, ALONE, "", text(name)).json["agreement"] == name, "the same again is the same"
    refused = post(house, ALONE, "", text(name, share=("court",)))
    assert refused.status == 409 and "never changes" in refused.json["detail"]
    assert "custody" in stands(house, name)["text"]


def test_a_signature_does_not_change(house, name):
    draft(house, text(name))
    sign(house, name, 1, (ALONE,))
    done = house.site.accord("agreement", "sign", f"{name}@1", "--organisation", "alone-pd", "--name", "Another", "--day", "2026-01-01", check=False)
    assert done.returncode == 1 and "has signed already" in done.stderr
    answer, facts = moved(house, lambda: post(house, ALONE, f"/{name}/1/sign"))
    assert answer.status == 200 and facts == []


@pytest.mark.parametrize("forged", ("A\n  - B, south-pd, 2026-01-01\n  - C", "A, south-pd, 2026-01-01\n  - B", "", " A", "A" * 129))
def test_a_signature_is_one_line(house, name, forged):
    draft(house, text(name))
    done = house.site.accord("agreement", "sign", f"{name}@1", "--organisation", "alone-pd", "--name", forged, "--day", "2026-01-01", check=False)
    assert done.returncode == 1, done.stdout
    assert stands(house, name).get("signed") is None


def test_what_a_draft_says_of_signatures_is_not_believed(house, name):
    signed = text(name).replace("in force from", "signed by:\n  - A, alone-pd, 2026-01-01\n  - B, south-pd, 2026-01-01\nin force from")
    standing = draft(house, signed)
    assert standing["state"] == "draft" and "signed" not in standing


def test_a_text_that_is_wrong_says_where(house, name):
    refused = post(house, ALONE, "", text(name).replace("custody", "custard"))
    assert refused.status == 400 and "custard" in refused.json["detail"]
    assert house.rows("select from gateway.agreement where name = %s", name) == []


def test_whom_it_names_is_in_the_directory(house, name, tmp_path):
    """Loaded later, that organisation would open what nobody has looked at."""
    body = text(name, b="nowhere-pd")
    line = next(n for n, said in enumerate(body.splitlines(), 1) if "nowhere-pd" in said)
    refused = post(house, ALONE, "", body)
    assert refused.status == 400 and f":{line}:" in refused.json["detail"] and "load it first" in refused.json["detail"]
    path = tmp_path / "a.yaml"
    path.write_text(body)
    done = house.site.accord("agreement", "load", path, check=False)
    assert done.returncode == 1 and "load it first" in done.stderr
    assert house.rows("select from gateway.agreement where name = %s", name) == []


def test_drafts_have_a_limit(house, name):
    """The same again is no other; one that is ended makes room."""
    draft(house, text(name))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: post(house, ALONE, "", text(name, n)), range(2, 65)))
        assert [a.status for a in answers] == [200] * 63
        refused = post(house, ALONE, "", text(name, 65))
        assert refused.status == 409 and "64 drafts" in refused.json["detail"]
        assert post(house, ALONE, "", text(name, 64)).status == 200
        assert post(house, SOUTH, "", text(name, 65)).status == 200, "another organisation's are counted apart"
        assert post(house, ALONE, f"/{name}/1/end").status == 200
        assert post(house, ALONE, "", text(name, 66)).status == 200
        assert post(house, ALONE, "", text(name, 67)).status == 409
        assert {a.status for a in pool.map(lambda n: post(house, ALONE, f"/{name}/{n}/end"), range(2, 67))} == {200}


def test_a_text_has_a_limit(house):
    """What is refused for its length is not read; what is not, says what is wrong with it."""
    padding = "#" * 1000000 + "\n"
    assert post(house, ALONE, "", padding + text("x" * 65)).status == 400
    body = text("x" * 65)
    body += "#" * ((1 << 20) - len(body))
    assert post(house, ALONE, "", body).status == 400
    # The site's own limit of a body is as long: either says that it is too much.
    assert post(house, ALONE, "", body + "#").status == 413


def test_as_many_as_come_are_judged_or_told_to_come_again(house, name):
    draft(house, text(name))
    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        answers = {a.status for a in pool.map(lambda _: get(house, ALONE, f"/{name}/1"), range(80))}
    assert 200 in answers and answers <= {200, 503}
    assert stands(house, name)["state"] == "draft"


# --- who may --------------------------------------------------------------------------------------------------------
def test_whoever_may_not_learns_nothing(house, name):
    draft(house, text(name))
    known, gone = f"/{name}/1", f"/{next(NAMES)}/1"
    difference = {"difference": "00" * 32}
    for person, act, body in (("south-chief", "sign", b""), (NORTH, "sign", b""), ("north-privacy", "approve", difference),
                              ("south-chief", "approve", difference), ("south-chief", "end", b""), (NORTH, "end", b"")):
        there, absent = (post(house, person, f"{path}/{act}", body) for path in (known, gone))
        assert there.status == 404 and shown(there) == shown(absent), (person, act)
    assert shown(get(house, NORTH, known)) == shown(get(house, NORTH, gone))
    assert get(house, NORTH, known).status == 404
    assert name not in {a["agreement"] for a in get(house, NORTH, "").json["agreements"]}
    assert name in {a["agreement"] for a in get(house, "south-chief", "").json["agreements"]}
    assert post(house, "south-chief", "", text(next(NAMES))).status == 404, "it is none of her office's"
    assert post(house, NORTH, "", text(next(NAMES))).status == 404, "it is none of her organisation's"
    assert stands(house, name).get("signed") is None


def refused_alike(house, name, person, body):
    """A draft that is refused just as one of an id that nobody has, which replaces nothing that is there."""
    nothing = post(house, NORTH, "", text(next(NAMES), 2, replaces=1, a="north-pd", b="quick-pd"))
    answer = post(house, person, "", body)
    assert answer.status == nothing.status == 404 and shown(answer) == shown(nothing), answer.body
    return answer


def test_nobody_replaces_what_others_agreed(house, name, tmp_path):
    """Who replaces a version ends it: all its parties are in the new one, and it is of the same kind."""
    bring(house, text(name), name)
    strangers = text(name, 2, replaces=1, a="north-pd", b="quick-pd")
    refused_alike(house, name, NORTH, strangers)
    refused_alike(house, name, ALONE, text(name, 2, replaces=1, b="north-pd"))
    refused_alike(house, name, ALONE, text(name, 2, replaces=1).replace("kind: partnership", "kind: mutual-aid"))
    refused_alike(house, name, ALONE, text(name, 3, replaces=2))
    path = tmp_path / "a.yaml"
    for body in (strangers, text(name, 3, replaces=2)):
        path.write_text(body)
        done = house.site.accord("agreement", "load", path, check=False)
        assert done.returncode == 1 and "no such version" in done.stderr
    assert house.rows("select number from gateway.agreement where name = %s", name) == [(1,)]
    assert stands(house, name)["state"] == "in_force"


def test_others_versions_are_not_there_for_a_draft(house, name):
    draft(house, text(name, 2))
    refused_alike(house, name, NORTH, text(name, 2, a="north-pd", b="quick-pd"))
    refused_alike(house, name, NORTH, text(name, 1, a="north-pd", b="quick-pd"))
    refused_alike(house, name, NORTH, text(name, 3, a="north-pd"))
    assert post(house, ALONE, "", text(name, 2, share=("court",))).status == 409, "it is hers, and says something else"


def test_of_two_who_draft_one_id_first_at_two_gateways_one_has_it(house, name):
    """Both were told that nobody has it, and wait for their transaction: it is decided there whose it is."""
    bodies = {ALONE: text(name), NORTH: text(name, 2, a="north-pd", b="quick-pd")}
    for person in bodies:
        house.token(person=person)
    with house.session() as holder, holder.cursor() as cursor, concurrent.futures.ThreadPoolExecutor(2) as pool:
        holder.autocommit = False
        cursor.execute("update gateway.policy_head set version = version")
        waits = [pool.submit(post, house, person, "", body, port) for (person, body), port in zip(bodies.items(), house.site.http_ports)]
        wait_until("both to wait", lambda: house.one(
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'accord_gateway' "
            "and query like %s", "%policy_head%") == 2)
        holder.rollback()
        answers = [wait.result() for wait in waits]
    assert sorted(a.status for a in answers) == [200, 404]
    assert len(house.rows("select 1 from gateway.agreement where name = %s", name)) == 1


def test_what_others_agreed_is_not_judged_for_her(house, name):
    """It is not there when it is read: neither a worker nor a batch sees it."""
    draft(house, text(name))
    before = counted(house, "accord_inputs_refused_total", service="gateway")
    for act, body in (("sign", b""), ("approve", {"difference": "00" * 32}), ("end", b"")):
        assert post(house, NORTH, f"/{name}/1/{act}", body).status == 404
    assert counted(house, "accord_inputs_refused_total", service="gateway") == before
    assert post(house, "south-chief", f"/{name}/1/sign").status == 404
    assert counted(house, "accord_inputs_refused_total", service="gateway") == before + 1, "she is of a party and no signer: a batch says so"


# --- its end ----------------------------------------------------------------------------------------------------------
def test_an_ended_agreement_stays_ended_when_its_replacer_ends(house, name):
    bring(house, text(name, share=("custody", "court")), name)
    bring(house, text(name, 2, share=("court",), replaces=1), name, 2)
    answer, facts = moved(house, lambda: post(house, SOUTH, f"/{name}/2/end"))
    assert answer.json["state"] == "ended" and [f.person for f in facts] == [SOUTH]
    for version in (1, 2):
        wait_until("both gateways to have it ended", lambda v=version: {
            get(house, ALONE, f"/{name}/{v}", p).json["state"] for p in house.site.http_ports} == {"ended"})
    assert post(house, SOUTH, f"/{name}/2/sign").status == 409


@pytest.fixture
def wall(house, name):
    """An agreement that holds back what another one shares."""
    other = next(NAMES)
    bring(house, text(other, share=("custody",)), other)
    bring(house, text(name, share=("court",), never=("custody",)), name)
    yield name
    house.site.accord("agreement", "end", f"{other}@1")


def ends(house, wall, person, at=None):
    return post(house, person, f"/{wall}/1/end", {"at": at} if at else b"")


def test_an_end_that_opens_is_refused(house, wall):
    """What its wall held back another agreement shares: two people have to approve of that."""
    head = house.one("select version from gateway.policy_head")
    for at in (None, "2098-01-01T00:00:00Z"):
        refused = ends(house, wall, SOUTH, at)
        assert refused.status == 409 and "opens 1 cells" in refused.json["detail"] and "two people" in refused.json["detail"]
    done = house.site.accord("agreement", "end", f"{wall}@1", check=False)
    assert done.returncode == 1 and "opens 1 cells" in done.stderr
    assert house.rows("select ended from gateway.agreement where name = %s", wall) == [(None,)]
    assert house.one("select version from gateway.policy_head") == head
    bring(house, text(wall, 2, share=("court",), replaces=1), wall, 2)
    assert post(house, SOUTH, f"/{wall}/2/end").json["state"] == "ended", "two people have approved of what was behind it"


def approves_end(house, wall, person, difference, at=None):
    return post(house, person, f"/{wall}/1/approve", {"difference": difference, "ofEnd": True, **({"at": at} if at else {})})


def test_two_people_approve_of_what_an_end_opens(house, wall):
    shown_ = get(house, SOUTH, f"/{wall}/1?end=now").json
    assert shown_["loosens"] and shown_["opens"] == "1" and "alone-pd to south-pd opens: custody" in shown_["says"]
    difference = shown_["difference"]
    assert difference in ends(house, wall, SOUTH).json["detail"] and difference != stands(house, wall)["difference"]
    assert approves_end(house, wall, "alone-privacy", difference, "2097-01-01T00:00:00Z").status == 409, "that is another end"
    assert approves_end(house, wall, "south-chief", difference).status == 404, "it is none of her office's"
    one, facts = moved(house, lambda: approves_end(house, wall, "alone-privacy", difference))
    assert one.status == 200 and one.json["approved"] == ["alone-privacy"] and one.json["decides"]
    assert [(f.person, f.step, f.difference.hex()) for f in facts] == [
        ("alone-privacy", house.messages["agreement"].AGREEMENT_STEP_END_APPROVED, difference)]
    assert moved(house, lambda: approves_end(house, wall, "alone-privacy", difference))[1] == [], "one person twice is one"
    assert approves_end(house, wall, SOUTH, difference).status == 200
    assert ends(house, wall, SOUTH).status == 409, "whoever gives it is none of the two"
    assert approves_end(house, wall, "south-privacy", difference).status == 200
    assert ends(house, wall, SOUTH, "2097-01-01T00:00:00Z").status == 409, "of an end at another time nobody approved"
    assert stands(house, wall)["state"] == "in_force", "what was approved of when it came goes on holding"
    answer, facts = moved(house, lambda: ends(house, wall, SOUTH))
    assert answer.json["state"] == "ended" and [f.difference.hex() for f in facts] == [difference]


def test_an_approval_of_an_end_goes_with_what_it_was_of(house, wall):
    """Meanwhile another agreement shares more of what it holds back: both look again."""
    difference = get(house, SOUTH, f"/{wall}/1?end=now").json["difference"]
    for person in APPROVERS:
        assert approves_end(house, wall, person, difference).status == 200
    more = next(NAMES)
    bring(house, text(more, share=("custody",), purpose="supervision"), more)
    assert ends(house, wall, SOUTH).status == 409
    house.site.accord("agreement", "end", f"{more}@1")
    assert ends(house, wall, SOUTH).json["state"] == "ended"


def test_an_approval_of_an_end_now_holds_for_30_days(house, wall):
    """When it will be given is not known; who approves again does so from then on."""
    difference = get(house, SOUTH, f"/{wall}/1?end=now").json["difference"]
    for person in APPROVERS:
        assert approves_end(house, wall, person, difference).status == 200
    assert sorted(get(house, SOUTH, f"/{wall}/1?end=now").json["approved"]) == sorted(APPROVERS)

    def ages(by):
        house.rows("update gateway.agreement_end_approval set at = now() - interval %s where person = 'south-privacy' and agreement = "
                   "(select id from gateway.agreement where name = %s and number = 1) returning 1", by, wall)
    ages("30 days")
    assert get(house, SOUTH, f"/{wall}/1?end=now").json["approved"] == ["alone-privacy"]
    assert ends(house, wall, SOUTH).status == 409
    assert approves_end(house, wall, "south-privacy", difference).status == 200
    ages("29 days 23 hours")
    assert ends(house, wall, SOUTH).json["state"] == "ended"


def test_an_end_that_comes_earlier_is_approved_of_too(house, wall):
    later, sooner = "2098-01-01T00:00:00Z", "2097-01-01T00:00:00Z"
    for at in (later, sooner):
        difference = get(house, SOUTH, f"/{wall}/1?end={at}").json["difference"]
        assert "approved" not in get(house, SOUTH, f"/{wall}/1?end={at}").json, "of this one nobody has"
        for person in APPROVERS:
            assert approves_end(house, wall, person, difference, at).status == 200
        assert ends(house, wall, SOUTH, at).status == 200
    assert approves_end(house, wall, "alone-privacy", difference, later).status == 409, "it ends before that"
    assert house.rows("select ended from gateway.agreement where name = %s and number = 1", wall)[0][0].year in (2096, 2097)


def test_the_operator_enters_approvals_of_an_end(house, wall):
    told = house.site.accord("agreement", "end", f"{wall}@1", "--check").stdout
    assert "alone-pd to south-pd opens: custody" in told and "1 cells open" in told
    difference = re.search(r"difference ([0-9a-f]{64})", told)[1]
    unseen = house.site.accord("agreement", "end", f"{wall}@1", "--approved-by", "alone-privacy", check=False)
    assert unseen.returncode == 2 and "--difference" in unseen.stderr
    one = house.site.accord("agreement", "end", f"{wall}@1", "--approved-by", "alone-privacy", "--difference", difference, check=False)
    assert one.returncode == 1 and "two people" in one.stderr
    late = house.site.accord("agreement", "end", f"{wall}@1", "--approved-by", "alone-privacy", "--difference", "00" * 32, check=False)
    assert late.returncode == 1 and difference in late.stderr
    assert f"{wall}@1: ended" in house.site.accord("agreement", "end", f"{wall}@1", "--approved-by", "south-privacy",
                                                       "--difference", difference).stdout


def test_no_side_opens_the_others_records_by_an_end(house, wall):
    """Two of the side that gains are two people, and none of whose records it opens."""
    told = house.site.accord("agreement", "end", f"{wall}@1", "--check").stdout
    looked = ("--difference", re.search(r"difference ([0-9a-f]{64})", told)[1])
    approvers = ("--approved-by", "south-privacy", "--approved-by", SOUTH, *looked)
    refused = house.site.accord("agreement", "end", f"{wall}@1", *approvers, check=False)
    assert refused.returncode == 1 and "one of each party" in refused.stderr
    assert f"{wall}@1: ended" in house.site.accord("agreement", "end", f"{wall}@1", "--approved-by", "alone-privacy", *looked).stdout


def test_an_end_that_opens_nothing_needs_nobody(house, name):
    bring(house, text(name), name)
    assert not get(house, SOUTH, f"/{name}/1?end=now").json.get("loosens")
    assert approves_end(house, name, "alone-privacy", get(house, SOUTH, f"/{name}/1?end=now").json["difference"]).status == 409
    assert get(house, SOUTH, f"/{name}/1?end=soon").status == 400
    assert ends(house, name, SOUTH).json["state"] == "ended"


def test_an_end_does_not_bring_a_version_back(house, name):
    """Whoever replaces it has not begun: ended before that, the wider one would stay."""
    bring(house, text(name, share=("custody", "court")), name)
    bring(house, text(name, 2, share=("court",), replaces=1).replace("in force from: 2026-02-01", "in force from: 2090-01-01"), name, 2)
    assert post(house, SOUTH, f"/{name}/2/end").status == 409
    for version in (1, 2):
        assert post(house, SOUTH, f"/{name}/{version}/end").json["state"] == "ended", "the wider one first"


def test_what_does_not_count_ends_whatever_it_says(house, name):
    draft(house, text(name, never=("court",)))
    sign(house, name)
    assert post(house, SOUTH, f"/{name}/1/end").json["state"] == "ended"


def test_an_end_comes_earlier_and_not_later(house, name):
    bring(house, text(name), name)
    def end(days):
        at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days)
        return post(house, ALONE, f"/{name}/1/end", {"at": at.isoformat().replace("+00:00", "Z")})
    soon = end(10).json["ends"]
    assert end(20).json["ends"] == soon and end(5).json["ends"] < soon
    assert end(-1).status == 400


@pytest.fixture
def incident(house):
    number = documents.number()
    assert house.post("north-eido", documents.eido(number, type="ALRU", area="NORTH7")).status == 202
    return house.incident(number)


def sees(house, identity, port):
    return house.http("GET", f"/v1/incidents/{identity}?purpose=crisis_response", house.token(person="south-chief"), port=port).status


def crossing(name):
    return text(name, share=("incident", "incident_place"), a="north-pd", purpose="crisis_response", actions=("discover", "view"))


def test_it_opens_at_both_gateways_and_closes_at_that_instant(house, name, incident):
    """South's chief sees North's incident from the second approval on, and not from the end on, wherever she asks."""
    assert {sees(house, incident, port) for port in house.site.http_ports} == {404}
    draft(house, crossing(name), NORTH)
    difference = sign(house, name, 1, (NORTH, SOUTH))["difference"]
    assert approve(house, name, 1, "north-privacy", difference).status == 200
    assert {sees(house, incident, port) for port in house.site.http_ports} == {404}
    assert approve(house, name, 1, "south-privacy", difference).json["decides"]
    for port in house.site.http_ports:
        wait_until("it to be open", lambda p=port: sees(house, incident, p) == 200)
    assert post(house, SOUTH, f"/{name}/1/end").status == 200
    # The record is the fence: neither gateway answers by what it knew before.
    assert {sees(house, incident, port) for port in house.site.http_ports} == {404}


def test_it_closes_by_itself_at_the_second_of_its_end(house, name, incident):
    draft(house, crossing(name), NORTH)
    standing = sign(house, name, 1, (NORTH, SOUTH))
    for person in ("north-privacy", "south-privacy"):
        assert approve(house, name, 1, person, standing["difference"]).status == 200
    at = house.one("select clock_timestamp() + interval '4 seconds'")
    assert post(house, SOUTH, f"/{name}/1/end", {"at": at.astimezone(datetime.timezone.utc).isoformat().replace("+00:00", "Z")}).status == 200
    head = house.one("select version from gateway.policy_head")
    wait_until("the end to come", lambda: {sees(house, incident, port) for port in house.site.http_ports} == {404})
    closed = house.one("select clock_timestamp()")
    assert closed >= at and house.one("select version from gateway.policy_head") == head
    opened = [f.message for f in house.facts("gateway") if f.kind == "disclosed" and uuid.UUID(incident).bytes in f.message.subjects]
    times = house.rows("select at from gateway.journal where kind = %s and subject = any (%s::uuid[])",
                       house.messages["envelope"].KIND_DISCLOSED, [str(uuid.UUID(bytes=f.disclosure)) for f in opened])
    assert all(when < at for when, in times)


# --- the tool ---------------------------------------------------------------------------------------------------------
def test_loading_the_same_again_changes_nothing(house):
    before = house.rows("select id, version from gateway.agreement order by id")
    _, facts = moved(house, lambda: house.site.load_agreements(HERE / "agreements", HERE / "consortium.yaml"))
    assert [f for f in facts if not f.agreement.startswith("test-")] == []
    assert house.rows("select id, version from gateway.agreement order by id") == before


def test_the_tool_says_what_a_text_opens_before_anybody_approves(house, name, tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(text(name).replace("in force from", "signed by:\n  - A, alone-pd, 2026-01-01\n  - B, south-pd, 2026-01-02\nin force from"))
    said, facts = moved(house, lambda: house.site.accord("agreement", "load", path).stdout)
    assert "alone-pd to south-pd opens: custody" in said and "of which 0 decide" in said
    assert [(f.organisation, f.entered) for f in facts] == [("", True), ("alone-pd", True), ("south-pd", True)]
    difference = stands(house, name)["difference"]
    assert difference in said
    for person in APPROVERS:
        house.site.accord("agreement", "approve", f"{name}@1", "--person", person, "--difference", difference)
    assert f"{name}@1: in force" in house.site.accord("agreement", "list", "--organisation", "alone-pd").stdout
    stranger = house.site.accord("agreement", "approve", f"{name}@1", "--person", "north-privacy", "--difference", difference, check=False)
    assert stranger.returncode == 1 and "north-privacy" in stranger.stderr


@pytest.mark.parametrize("arguments", [("sign", "x"), ("end", "x@0"), ("end", "x@1", "--at", "soon"), ("approve", "X@1", "--person", "a", "--difference", "b"),
                                       ("sign", "x@1", "--organisation", "a", "--name", "b")])
def test_a_wrong_command_line_is_2(house, arguments):
    assert house.site.accord("agreement", *arguments, check=False).returncode == 2
