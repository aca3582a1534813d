"""A quarter's statement over HTTP: frozen by who keeps the host's books, from the agreement and from what was counted; issued, disputed, read
as JSON, as a sheet and on paper; and there is none for anybody else."""
import base64
import csv
import hashlib
import io
import json
import pathlib
import shutil
import subprocess
import sys
import uuid

import pytest
import yaml
from conftest import BIN, own_site
from house import HERE, House
from test_clients import opened, send

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "tests/cost"))
import oracle  # noqa: E402

TERMS = """agreement: shared-unit
title: What North and South share of Aid House's advocates
kind: cost-sharing
version: 1
signed by:
  - Chief of north-pd, north-pd, 2025-12-01
  - Chief of south-pd, south-pd, 2025-12-01
  - Director of aid-house, aid-house, 2025-12-01
in force from: 2025-12-15
in force until: 2099-01-01
review by: 2098-01-01
timezone: America/New_York
parties:
  - as: member
    who:
      - north-pd
      - south-pd
  - as: provider
    who:
      - aid-house
cost shares:
  by:
    - basis: population
      weight: 60
    - basis: service units
      weight: 40
  remainder to: north-pd
  small cells: population
sections:
  - section: "1"
    heading: What costs are shared by
    from: provider
    to: member
    share:
      - cost_inputs
    for:
      - cost_sharing
    with:
      - program_administrator
    who may:
      - view
      - count
    only if: nothing
"""
BOOKS = """  - person: north-books
    employer: north-pd
    roles:
      - program_administrator
  - person: south-books
    employer: south-pd
    roles:
      - program_administrator
"""
PERIOD = {"agreement": "shared-unit", "quarter": "2026-Q1", "cents": "12500001", "grants": [{"name": "VOCA 2026-VA-0042", "cents": "4000000"}],
          "members": [{"member": "north-pd", "population": "41210"}, {"member": "south-pd", "population": "12034"}]}
UNITS = {"north-pd": ("VA0010000", 14), "south-pd": ("VA0020000", 12)}

# Agreements that differ in one thing, and what their host is told of it. Of what no section shares nothing is counted (law L1), and
# what nobody keeps is not promised to a later quarter.
REFUSED = {
    "uncounted-unit": ("      - view\n      - count\n", "      - view\n", "who may count"),
    "forward-unit": ("small cells: population", "small cells: roll forward", '"small cells" is "roll forward"'),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("costs")
    files = folder / "files"
    shutil.copytree(HERE / "agreements", files / "agreements")
    (files / "agreements/shared-unit.yaml").write_text(TERMS)
    for name, (was, now, _) in REFUSED.items():
        (files / f"agreements/{name}.yaml").write_text(TERMS.replace("agreement: shared-unit", f"agreement: {name}").replace(was, now))
    whole = (HERE / "consortium.yaml").read_text()
    whole = whole.replace("  - organisation: south-pd\n", "  - organisation: south-pd\n    ORIs:\n      - VA0020000\n", 1)
    (files / "consortium.yaml").write_text(whole.replace("\npeople:\n", f"\npeople:\n{BOOKS}", 1))
    shutil.copy(HERE / "rosters.yaml", files)
    with own_site(House(folder / "site", BIN, feeds=1, settings=("fsync = off",), patient=True, consortium=files)) as house:
        house.client = opened(house)
        for ori, count in UNITS.values():
            act(house, ori, "2026-02-15", count)
        yield house


def act(house, ori, day, count):
    for _ in range(count):
        done = {"code": "c1", "at": f"{day}T12:00:00Z", "minutes": 10, "ori": ori, "unadvised": "danger"}
        assert send(house, f"/v1/clients/{house.client}/actions", "ada", done).status == 200


def post(site, path, person, body=None, match=None, key=None):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    headers |= ({"If-Match": match} if match else {}) | ({"Idempotency-Key": key} if key else {})
    return site.http("POST", path, site.token(person=person), json.dumps(body).encode() if body is not None else b"", headers)


def get(site, path, person):
    return site.http("GET", path, site.token(person=person))


@pytest.fixture(scope="module")
def period(site):
    key = uuid.uuid4().hex
    made = post(site, "/v1/cost-periods", "north-books", PERIOD, key=key)
    assert made.status == 200, made.body
    assert (made.json["state"], made.json["statement"], made.json["count"]) == ("draft", 1, 1)
    assert post(site, "/v1/cost-periods", "north-books", PERIOD, key=key).json == made.json
    return f"/v1/cost-periods/{made.json['period']}"


def sheet(site, path, person, query=""):
    answer = get(site, f"{path}?format=csv{query}", person)
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/csv")
    return list(csv.reader(io.StringIO(answer.body.decode())))


def test_it_is_reckoned_from_the_agreement_and_what_was_counted(site, period):
    """By the oracle, from what the answer says it was reckoned from: every cell, to the cent."""
    read = get(site, period, "north-books").json
    assert [s["number"] for s in read["statements"]] == [1] and read["shown"] == 1
    frozen = yaml.load(read["frozen"], yaml.BaseLoader)
    inputs = frozen["inputs"]
    assert {m["member"]: m["service units"] for m in inputs["members"]} == {name: str(count) for name, (_, count) in UNITS.items()}
    assert frozen["cost shares"]["remainder to"] == "north-pd" and inputs["agreement"] == "shared-unit@1"
    for m in inputs["members"]:
        m["population"], m["service units"], m["covered"] = int(m["population"]), int(m["service units"]), m["covered"] == "yes"
    for part in frozen["cost shares"]["by"]:
        part["weight"] = int(part["weight"])
    lines, totals, shared = oracle.statement(frozen["cost shares"], inputs)
    assert sheet(site, period, "north-books")[2:] == lines[1:] and sum(totals.values()) == shared == 8500001
    assert base64.b64decode(read["statements"][0]["sha256"]) == hashlib.sha256(read["frozen"].encode()).digest()


def words(pdf):
    return subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode().split()


def test_it_is_had_on_paper(site, period):
    """All that the sheet says; the same bytes each time."""
    paper = get(site, f"{period}?format=pdf", "north-books")
    assert paper.status == 200 and paper.headers["content-type"] == "application/pdf" and paper.headers["etag"]
    assert get(site, f"{period}?format=pdf", "north-books").body == paper.body
    csv_bytes = get(site, f"{period}?format=csv", "north-books").body
    told = words(paper.body)
    assert hashlib.sha256(csv_bytes).hexdigest() in told
    assert {amount for *_, amount in sheet(site, period, "north-books")} <= set(told)
    gone = get(site, f"/v1/cost-periods/{uuid.uuid4()}?format=pdf", "north-books")
    for person in ("south-books", "ada"):
        assert get(site, f"{period}?format=pdf", person).body == gone.body, person
    assert get(site, f"{period}?format=doc", "north-books").status == 400


def test_there_is_none_for_anybody_else_and_a_draft_is_its_hosts_alone(site, period):
    gone = get(site, f"/v1/cost-periods/{uuid.uuid4()}", "north-books")
    assert gone.status == 404
    for person in ("south-books", "south-command", "aid-director", "ada", "north-privacy", "north-desk"):
        assert get(site, period, person).body == gone.body, person
        assert post(site, f"{period}/issue", person).status == 404, person
        assert post(site, "/v1/cost-periods", person, PERIOD).status == 404, person
    assert get(site, "/v1/cost-periods", "south-command").json.get("periods", []) == []
    assert get(site, "/v1/cost-periods", "ada").status == 404
    assert post(site, f"{period}/dispute?reason=terms&line=1", "south-command").status == 404


@pytest.mark.parametrize("wrong", [{"agreementVersion": 1}, {"organisation": "north-pd"}, {"parts": [{"basis": "equal", "weight": 100}]},
                                   {"members": PERIOD["members"][:1]}, {"members": [m | {"units": "5"} for m in PERIOD["members"]]},
                                   {"members": [m | {"before": "50"} for m in PERIOD["members"]]},
                                   {"members": [*PERIOD["members"], {"member": "quick-pd", "population": "5"}]}, {"quarter": "2026-Q5"},
                                   {"quarter": "2199-Q1"}, {"event": "issue"}])
def test_what_the_agreement_and_the_counters_say_is_nobodys_to_say(site, wrong):
    answer = post(site, "/v1/cost-periods", "north-books", PERIOD | wrong)
    assert answer.status == 400, answer.body


def test_an_agreement_that_did_not_hold_for_all_of_it_is_none(site):
    for change in ({"quarter": "2025-Q4"}, {"agreement": "partnership-north-aid"}, {"agreement": "no-such"}):
        assert post(site, "/v1/cost-periods", "north-books", PERIOD | change).status == 404, change


@pytest.mark.parametrize("agreement", REFUSED)
def test_terms_that_cannot_be_kept_are_refused_to_their_host_alone(site, agreement):
    answer = post(site, "/v1/cost-periods", "north-books", PERIOD | {"agreement": agreement})
    assert answer.status == 400 and REFUSED[agreement][2] in answer.json["detail"]
    assert post(site, "/v1/cost-periods", "south-books", PERIOD | {"agreement": agreement}).status == 404, "that it is there is the host's to know"


def test_it_is_issued_disputed_frozen_anew_upheld_and_settled(site, period):
    """And everybody who shares it sees each statement from the first that was issued on."""
    tag = get(site, period, "north-books").headers["etag"]
    assert post(site, f"{period}/issue", "north-books", match='"99"').status == 412
    assert post(site, f"{period}/issue", "north-books", match=tag).json["state"] == "issued"
    listed, = get(site, "/v1/cost-periods", "south-command").json["periods"]
    assert (listed["quarter"], listed["host"], listed["state"]) == ("2026-Q1", "north-pd", "issued") and "frozen" not in listed
    assert sheet(site, period, "south-books") == sheet(site, period, "north-books")
    assert post(site, f"{period}/dispute?reason=population&line=99999", "south-command").status == 400
    assert post(site, f"{period}/dispute?reason=population&line=4", "south-command").json["state"] == "disputed"
    more = {"members": [PERIOD["members"][0], {"member": "south-pd", "population": "11000"}]}
    assert post(site, "/v1/cost-periods", "north-books", PERIOD | more).status == 409, "it is no draft any more"
    anew = post(site, "/v1/cost-periods", "north-books", PERIOD | more | {"event": "reissue"})
    assert anew.json["state"] == "reissued" and anew.json["statement"] == 2
    read = get(site, period, "south-command").json
    assert [s["number"] for s in read["statements"]] == [2, 1] and read["shown"] == 2
    assert read["disputes"] == [read["disputes"][0] | {"statement": 1, "member": "south-pd", "reason": "population", "line": 4}]
    assert sheet(site, period, "south-command", "&statement=1") != sheet(site, period, "south-command", "&statement=2")
    assert get(site, f"{period}?statement=3", "south-command").status == 404
    assert post(site, f"{period}/dispute?reason=service_units&line=5", "south-books").json["state"] == "disputed"
    assert post(site, f"{period}/uphold", "south-books").status == 409, "it is the host's to say"
    assert post(site, f"{period}/uphold", "north-books").json["state"] == "upheld"
    assert post(site, f"{period}/settle", "north-books").json["state"] == "settled"
    assert post(site, f"{period}/issue", "north-books").status == 409


def test_what_came_late_for_it_is_a_correction_of_the_next_quarter(site, period):
    """And fewer than eleven are none."""
    act(site, "VA0010000", "2026-03-01", 11)
    act(site, "VA0020000", "2026-03-01", 10)
    act(site, "VA0020000", "2026-05-01", 20)
    made = post(site, "/v1/cost-periods", "north-books", PERIOD | {"quarter": "2026-Q2"})
    assert made.status == 200, made.body
    lines = sheet(site, f"/v1/cost-periods/{made.json['period']}", "north-books")
    assert [line for line in lines if line[0] == "correction"] == [["correction", "north-pd", "late units of the period before", "", "11", "", "", ""]]
    assert [line[1:6] for line in lines if line[2] == "service units 40%"] == [
        ["north-pd", "service units 40%", "service units", "11", "31"], ["south-pd", "service units 40%", "service units", "20", "31"]]
