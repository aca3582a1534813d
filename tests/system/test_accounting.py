"""Who saw what of a client: the index of the log that says it, and its answers (issue 8)."""
import base64
import csv
import io
import json
import re
import subprocess
from datetime import UTC

import pytest
from accounting import BY_CLIENT, expected, ident, indexed, key
from consent import NONE, Consent
from house import wait_until
from test_log import checks, noted, size_of


@pytest.fixture
def consent(house):
    return Consent(house)


@pytest.fixture
def told(house, consent):
    """A client of Aid House's of whom everything was done that an accounting tells."""
    hers = consent.client(name="Ottilie Warbeck")
    signed = consent.release(hers)
    assert consent.get(f"/v1/clients/{hers}", "ada").status == 200
    assert consent.get(f"/v1/clients/{hers}", "north-chief").status in (200, 404)
    assert consent.get(f"/v1/clients/{hers}", "south-privacy").status == 404
    assert consent.revoke(signed).status == 200
    basis = consent.opened(hers)
    house.settle()
    return hers, signed, basis


def whole(house):
    return house.one("select next = (select max(size) from audit.tree) from audit.entry_head")


def test_every_leaf_that_an_accounting_tells_of_is_in_the_index(house, told):
    found = indexed(house)
    assert whole(house) and found == expected(house)
    hers, _, _ = told
    kinds = {kind for kind, in house.rows("select distinct j.kind from audit.entry e join audit.leaf l using (idx) join gateway.journal j on j.n = l.n "
                                          "where l.source = 'gateway' and e.key = %s", key("aid-house", BY_CLIENT, hers))}
    assert {house.messages["envelope"].Kind.Value(f"KIND_{name}") for name in (
        "DISCLOSED", "REFUSED", "RELEASE_GRANTED", "RELEASE_REVOKED", "BASIS_MOVED")} <= kinds


def test_nobody_is_named_by_the_index_but_by_who_asks(house, told):
    hers, _, _ = told
    assert house.rows("select 1 from audit.entry where key = %s", hers) == []
    for other in ("north-pd", "south-pd"):
        assert house.rows("select 1 from audit.entry where key = %s", key(other, BY_CLIENT, hers)) == [], "law L9"


def test_what_another_release_left_behind_is_caught_up_with(house, told):
    """All of it, in steps, while new leaves come."""
    before = indexed(house)
    house.kill("audit")
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("truncate audit.entry, audit.refusal")
        cursor.execute("update audit.entry_head set next = 0")
    house.start("audit")
    house.site.wait_ready()
    Consent(house).client(name="Ottilie Warbeck")
    wait_until("the index to have every leaf", lambda: house.behind() == [] and whole(house))
    assert before <= indexed(house) == expected(house)


# --- the answers -------------------------------------------------------------------------------------------------------


def asked(house, what, person="aid-privacy", purpose="accounting"):
    """Every page of it."""
    lines, next = [], ""
    while True:
        answer = house.get(f"{what}{'&' if '?' in what else '?'}limit=7{next}", person, purpose)
        assert answer.status == 200, answer.body
        lines += answer.json["accounting"]
        if "next" not in answer.json:
            return lines
        next = f"&cursor={answer.json['next']}"


def disclosed(house, disclosure):
    fact, = [f.message for f in house.facts("gateway") if f.kind == "disclosed" and ident(f.message.disclosure) == disclosure]
    return fact


def test_an_accounting_tells_all_of_one_client_and_of_nobody_else(house, told):
    hers, signed, basis = told
    lines = asked(house, f"/v1/clients/{hers}/accounting")
    assert [line["at"] for line in lines] == sorted((line["at"] for line in lines), reverse=True)
    assert {line["what"] for line in lines} >= {"own_read", "refused", "release_granted", "release_revoked", "basis_moved"}
    assert {subject for line in lines for subject in line["subjects"]} == {hers}
    indexed_of = house.rows("select 1 from audit.entry where key = %s", key("aid-house", BY_CLIENT, hers))
    house.settle()
    again = asked(house, f"/v1/clients/{hers}/accounting")
    assert len(indexed_of) <= len(again) and lines == again[len(again) - len(lines):]
    assert {(line["what"], line["release"]) for line in lines if "release" in line} >= {("release_granted", signed), ("release_revoked", signed)}
    assert basis in {line.get("under") for line in lines}


def test_it_says_who_why_what_and_by_which_section(house, told):
    hers, _, _ = told
    read, = [line for line in asked(house, f"/v1/clients/{hers}/accounting") if line["what"] == "own_read" and line["person"] == "ada"]
    assert (read["organisation"], read["purpose"], read["action"]) == ("aid-house", "continuing_service", "view")
    fact, word = disclosed(house, read["disclosure"]), house.messages["vocabulary"].DataClass.Name
    of, = [f.message for f in house.facts("gateway") if f.kind == "disclosed_of" and f.message.disclosure == fact.disclosure]
    names = [word(c).removeprefix("DATA_CLASS_").lower() for c in sorted(set(fact.released) & set(of.present))]
    assert read["released"] == names and "victim_name" in names and "custody" not in names
    assert read["sections"] == list(fact.sections) != []


def test_asking_is_on_record_before_it_is_answered(house, told):
    hers, _, _ = told
    answer = house.get(f"/v1/clients/{hers}/accounting", "aid-privacy", "accounting")
    fact = disclosed(house, answer.headers["accord-disclosure"])
    assert (fact.person, [ident(s) for s in fact.subjects]) == ("aid-privacy", [hers])
    house.settle()
    first = asked(house, f"/v1/clients/{hers}/accounting")
    assert ("aid-privacy", "accounting") in {(line["person"], line["purpose"]) for line in first if line["what"] == "own_read"}


@pytest.mark.parametrize("person, purpose, status", [
    ("aid-privacy", "accounting", 200), ("ada", "continuing_service", 200), ("dana", "continuing_service", 404), ("aid-counsel", "accounting", 404),
    ("aid-privacy", "crisis_response", 404), ("north-privacy", "case_status", 404), ("north-chief", "crisis_response", 404)])
def test_it_is_for_her_lead_and_privacy_officers(house, told, person, purpose, status):
    hers, _, _ = told
    answer = house.get(f"/v1/clients/{hers}/accounting", person, purpose)
    assert answer.status == status
    if status == 404:
        assert answer.body == house.get(f"/v1/clients/{NONE}/accounting", person, purpose).body
        assert house.get("/v1/accounting", person, purpose).status == (200 if person == "north-privacy" else 404), "her own organisation's"


def test_all_of_an_organisation_is_for_privacy_officers(house, told):
    assert house.get("/v1/accounting", "ada", "continuing_service").status == 404
    everything = asked(house, "/v1/accounting")
    by = {"organisation=aid-house": lambda line: line.get("organisation") == "aid-house", "person=ada": lambda line: line.get("person") == "ada",
          f"release={told[1]}": lambda line: line.get("release") == told[1],
          "agreement=protocol-aid-house": lambda line: any(s.startswith("protocol-aid-house@") for s in line.get("sections", []))}
    for what, is_of in by.items():
        found = asked(house, f"/v1/accounting?{what}")
        known = [line for line in everything if is_of(line)]
        assert known and [line for line in found if line in everything] == known, what
        assert all(is_of(line) for line in found), what
    assert asked(house, "/v1/accounting?organisation=nobody-such") == []


def test_it_can_be_of_a_period(house, told):
    hers, _, _ = told
    whole = asked(house, f"/v1/clients/{hers}/accounting")
    times = [line["at"] for line in whole]
    first, last = times[-1], times[len(times) // 2]
    part = asked(house, f"/v1/clients/{hers}/accounting?from={first}&until={last}")
    assert part == [line for line in whole if first <= line["at"] < last] != []
    assert house.get(f"/v1/clients/{hers}/accounting?from=yesterday", "aid-privacy", "accounting").status == 400


def test_refusals_of_others_are_in_no_accounting(house, told):
    """Law L9: who asked and was refused elsewhere is told of nothing but her own organisation's."""
    hers, _, _ = told
    assert house.get(f"/v1/clients/{hers}", "north-privacy", "case_status").status == 404
    house.settle()
    refused = [line for line in asked(house, f"/v1/clients/{hers}/accounting") if line["what"] == "refused"]
    assert "north-privacy" in {line["person"] for line in refused}
    theirs = asked(house, "/v1/accounting", "north-privacy", "case_status") + asked(
        house, "/v1/accounting?person=north-privacy", "north-privacy", "case_status")
    assert hers not in json.dumps(theirs)
    assert not {line["disclosure"] for line in refused} & {line.get("disclosure") for line in theirs}


def test_who_asked_for_anothers_accounting_is_in_it(house, told):
    hers, _, _ = told
    assert house.get(f"/v1/clients/{hers}/accounting", "north-privacy", "case_status").status == 404
    house.settle()
    first = asked(house, f"/v1/clients/{hers}/accounting")[0]
    assert (first["what"], first["person"], first["purpose"]) == ("refused", "north-privacy", "case_status")


def test_as_a_table_it_says_the_same(house, told):
    hers, _, _ = told
    answer = house.get(f"/v1/clients/{hers}/accounting?format=csv&limit=100", "aid-privacy", "accounting")
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.body.decode(), newline="")))
    house.settle()
    lines = asked(house, f"/v1/clients/{hers}/accounting")
    said = [{name: " ".join(value) if isinstance(value, list) else value for name, value in line.items()} for line in lines]
    assert [{name: value for name, value in row.items() if value} for row in rows] == said[len(said) - len(rows):] and len(rows) > 4


def paper(house, hers, query="", person="aid-privacy"):
    """Its words, as a reader finds them."""
    answer = house.get(f"/v1/clients/{hers}/accounting?format=pdf{query}", person, "accounting")
    assert answer.status == 200 and answer.headers["content-type"] == "application/pdf", answer.body[:300]
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=answer.body, capture_output=True, check=True).stdout.decode()
    return answer, " ".join(text.split())


def numbers(house, hers):
    """Of all entries, now."""
    house.settle()
    return {line["disclosure"] for line in asked(house, f"/v1/clients/{hers}/accounting") if line.get("disclosure")}


UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


def test_on_paper_it_says_the_same_in_her_words(house, told):
    """Each entry that there is and no other, in both languages; on record before it leaves, as one disclosure of her."""
    hers, signed, _ = told
    for _ in range(120):
        assert house.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 200
    house.settle()
    lines = asked(house, f"/v1/clients/{hers}/accounting")
    for language, words in (("en", ("Who was given information about you", "Never send it by e-mail", "your name", "to go on helping you",
                                    "Looked at by our own staff", "A release of yours was ended", "Asked for, and not given", "page 2")),
                            ("es", ("A quién se dio información sobre usted", "Nunca lo envíe por correo electrónico", "su nombre",
                                    "para seguir ayudándole", "Lo consultó nuestro propio personal", "Se pidió y no se entregó", "página 2"))):
        before = numbers(house, hers)
        answer, text = paper(house, hers, f"&language={language}")
        ids = UUID.findall(text)
        assert before <= set(ids) <= numbers(house, hers), "recall, and precision"
        assert len(ids) == len(set(ids)) and hers not in ids and signed not in ids and len(ids) > 120
        assert not [word for word in words if word not in text], language
        assert "Warbeck" not in text and "Ottilie" not in text, "she is not named on it"
        fact = disclosed(house, answer.headers["accord-disclosure"])
        assert (fact.person, [ident(s) for s in fact.subjects]) == ("aid-privacy", [hers])
    _, text = paper(house, hers, f"&until={lines[-1]['at']}")
    assert "Nothing is on record." in text and not UUID.findall(text)


def test_paper_is_of_one_client_and_for_whom_her_accounting_is(house, told):
    hers, _, _ = told
    none = house.get(f"/v1/clients/{NONE}/accounting?format=pdf", "aid-privacy", "accounting")
    for person, purpose in (("dana", "continuing_service"), ("aid-counsel", "accounting"), ("north-privacy", "case_status")):
        answer = house.get(f"/v1/clients/{hers}/accounting?format=pdf", person, purpose)
        assert (answer.status, answer.body) == (404, none.body), person
    for query in ("/v1/accounting?format=pdf", f"/v1/clients/{hers}/accounting?format=odt", f"/v1/clients/{hers}/accounting?format=pdf&language=fr"):
        assert house.get(query, "aid-privacy", "accounting").status == 400, query


def test_a_paper_is_whole_or_there_is_none(house, told):
    """Who has more entries than a paper takes is told to ask by period."""
    hers, _, _ = told
    half = None
    for i in range(1001):
        wait_until("an answer that is none of 429 and 503", lambda: house.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 200)
        half = half or (i == 600 and house.one("select now()"))
    house.settle()
    answer = house.get(f"/v1/clients/{hers}/accounting?format=pdf", "aid-privacy", "accounting")
    assert answer.status == 400 and "more than 1000 entries" in answer.json["detail"] and "from and until" in answer.json["detail"]
    stamp = half.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    counts = [len(UUID.findall(paper(house, hers, query)[1])) for query in (f"&until={stamp}", f"&from={stamp}")]
    assert min(counts) > 300 and sum(counts) >= 1001


def test_an_accounting_is_whole_or_there_is_none(house, told):
    """Not while the index lags behind the log, which the next leaf mends."""
    hers, _, _ = told
    assert house.get(f"/v1/clients/{hers}", "north-privacy", "case_status").status == 404      # its two facts are the last
    house.settle()
    size = house.one("select max(size) from audit.tree")
    assert house.one("select n from audit.leaf where idx = %s and source = 'gateway'", size - 1) == house.heads()["gateway"]
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("delete from audit.entry where idx >= %s", (size - 2,))
        cursor.execute("delete from audit.refusal where idx >= %s", (size - 2,))
        cursor.execute("update audit.entry_head set next = %s", (size - 2,))
    assert house.get(f"/v1/clients/{hers}/accounting", "aid-privacy", "accounting").status == 503
    assert house.get(f"/v1/clients/{hers}", "ada").status == 200
    wait_until("the index to have every leaf", lambda: house.behind() == [] and whole(house))
    assert house.get(f"/v1/clients/{hers}/accounting", "aid-privacy", "accounting").status == 200
    house.settle()
    assert indexed(house) == expected(house)


# --- receipts ----------------------------------------------------------------------------------------------------------
def receipt(house, disclosure, person, purpose="accounting"):
    return house.get(f"/v1/disclosures/{disclosure}/receipt", person, purpose)


@pytest.fixture
def crossed(house, consent):
    """What Aid House let North know: the recipient of a release reads it."""
    hers = consent.client(name="Ottilie Warbeck")
    consent.release(hers)
    answer = consent.get(f"/v1/clients/{hers}", "north-chief", "case_status")
    house.settle()
    return hers, answer


def verified(house, text, tmp_path):
    file = tmp_path / "receipt.json"
    file.write_bytes(text)
    note = noted(house)
    proof = json.loads(text)
    if size_of(note) != int(proof["size"]):
        note = f"{proof['size']}:{house.one('select encode(root, %s) from audit.tree where size = %s', 'hex', int(proof['size']))}"
    assert checks(house, tmp_path, "receipt", text.decode(), note).returncode == 0
    bent = proof | {"salt": base64.b64encode(bytes(16)).decode()}
    assert checks(house, tmp_path, "receipt", json.dumps(bent), note).returncode == 1
    return house.messages["audit"].LeafContent.FromString(base64.b64decode(proof["content"]))


def test_a_receipt_is_checked_without_a_site(house, told, tmp_path):
    hers, _, _ = told
    read, = [line for line in asked(house, f"/v1/clients/{hers}/accounting") if line["what"] == "own_read" and line["person"] == "ada"]
    for person, purpose in (("aid-privacy", "accounting"), ("ada", "continuing_service")):
        answer = receipt(house, read["disclosure"], person, purpose)
        assert answer.status == 200, answer.body
        content = verified(house, answer.body, tmp_path)
        kind, fact = house.decode(content.fact.kind, content.fact.body)
        assert (content.source, kind, ident(fact.disclosure), fact.person) == ("gateway", "disclosed", read["disclosure"], "ada")


def test_a_receipt_is_for_who_got_it_and_privacy_officers(house, told):
    hers, _, _ = told
    lines = asked(house, f"/v1/clients/{hers}/accounting")
    read, = [line for line in lines if line["what"] == "own_read" and line["person"] == "ada"]
    refused, = [line for line in lines if line["what"] == "refused" and line["person"] == "south-privacy"]
    for person, purpose in (("dana", "continuing_service"), ("aid-counsel", "accounting"), ("north-privacy", "case_status"), ("aid-privacy", "crisis_response")):
        answers = [receipt(house, id, person, purpose) for id in (read["disclosure"], NONE, "no-id")]
        assert [a.status for a in answers] == [404] * 3 and len({a.body for a in answers}) == 1, person
    for person, purpose in (("aid-privacy", "accounting"), ("south-privacy", "case_status")):
        assert receipt(house, refused["disclosure"], person, purpose).status == 404, "of a refusal there is none"


def test_the_recipient_has_a_receipt_of_what_it_got(house, crossed, tmp_path):
    hers, answer = crossed
    assert answer.status == 200, answer.body
    for disclosure in answer.headers["accord-disclosure"].split(","):
        for person, purpose in (("north-chief", "case_status"), ("north-privacy", "case_status"), ("aid-privacy", "accounting")):
            got = receipt(house, disclosure, person, purpose)
            assert got.status == 200, (person, got.body)
            verified(house, got.body, tmp_path)
        assert receipt(house, disclosure, "north-desk", "case_status").status == 404
