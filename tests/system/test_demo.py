"""make demo: it runs to its end, tells what is in the database, begins again over itself, and make stop ends all of it.

A folder, a port and a database of its own: another demonstration or site on the machine is not touched.
"""
import json
import os
import pathlib
import re
import signal
import subprocess

import psycopg2
import pytest
from conftest import BIN
from house import ROOT, Site

ENOUGH = 400        # seconds; what waits longer than that waits for ever
TYPES = {"Domestic Disturbance": 6, "Noise": 20, "Parking": 4}     # call-outs are for the first only


def make(target, folder, **variables):
    """As somebody types it, over the binaries that are being tested."""
    san = {"SAN": "1"} if BIN.parent.name == "san" else {}
    words = [f"{name}={value}" for name, value in ({"DEMO": folder} | san | variables).items()]
    env = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    child = subprocess.Popen(["make", "-s", target, *words], cwd=ROOT, env=env, text=True, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, start_new_session=True)
    try:
        said, _ = child.communicate(timeout=ENOUGH)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        said, _ = child.communicate()
        pytest.fail(f"make {target} does not end:\n{said}")
    assert child.returncode == 0, said
    return said


@pytest.fixture
def folder(tmp_path):
    where = tmp_path / "demo"
    yield where
    make("stop", where)


def started_by(folder):
    """Processes whose command line names the demonstration's folder or that of its sockets."""
    marker = folder / "run.path"
    names = [str(folder).encode()] + ([marker.read_text().strip().encode()] if marker.exists() else [])
    found = set()
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes()
        except OSError:     # it has ended
            continue
        if any(name in line for name in names):
            found.add(int(path.parent.name))
    return found


def is_running(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def database(folder):
    """What the database holds, by the words of the story."""
    with psycopg2.connect(Site(folder).admin) as connection, connection.cursor() as cursor:
        def one(sql):
            cursor.execute(sql)
            return cursor.fetchone()[0]
        held = {
            "versions": one("select count(*) from intake.document where outcome = 1"),
            "stale": one("select count(*) from intake.document where outcome = 3"),
            "aside": one("select sum(saves) from intake.quarantine") or 0,
            "incidents": one("select count(*) from intake.incident"),
            "page now": one("select count(*) from intake.incident where tier = 1"),
            "callouts": one("select count(*) from referral.request where kind = 1"),
            "acknowledged": one("select count(acknowledged_at) from referral.request"),
            "accepted": one("select count(accepted_at) from referral.request"),
            "sent": one("select count(*) from notification.message where state in (3, 8) and template in (1, 2)"),
            "leaves": one("select count(*) from audit.leaf"),
        }
    connection.close()
    return held


STORY = {
    "received": "({}) documents came in", "versions": "({}) new versions", "duplicates": "({}) exact duplicates",
    "stale": "({}) out of date", "tests": "({}) test calls", "aside": "({}) set aside\n", "lost": "not accounted for: ({})",
    "incidents": "They tell of ({}) incidents", "page now": "page an advocate now: ({})", "callouts": "({}) call-outs were opened",
    "acknowledged": "acknowledged ({})", "accepted": "accepted ({})", "expired": "found nobody ({})",
    "sent": "({}) handed to the pagers", "leaves": "the log is whole: ({}) leaves",
}


def story(said):
    found = {what: re.search(pattern.format("[0-9,]+"), said) for what, pattern in STORY.items()}
    assert not [what for what, words in found.items() if words is None and what != "page now"], said
    return {what: int(words[1].replace(",", "")) if words else 0 for what, words in found.items()}


def agrees(told, folder):
    held = database(folder)
    assert told["leaves"] <= held.pop("leaves"), "each question asked since is one more"
    assert {what: told[what] for what in held} == held
    assert told["received"] == sum(told[k] for k in ("versions", "duplicates", "stale", "tests", "aside"))
    assert told["lost"] == 0
    assert (folder / "pages.jsonl").read_text().count("Subject: Accord call-out") == told["sent"]


def sights(said):
    """Who sees what: the table is held against accord decide as it is made; here that it ends as it must."""
    for wanted in (r"victim_name +P +T +N +N +-\n", r"client_existence +- +P +- +- +-\n", r"these items: incident P\s+victim_name P",
                   r"by sms: ask advocate, frozen\n", r"does it prove her: yes\n",
                   r"she may\s+not be written to before: \d\d:\d\d\n\s+until then her notice is: held\n\s+then her telephone shows: Hay",
                   r"says\s+her code word: Hay", r"she answers \"kettle\"; both notices are: confirmed, and nobody",
                   r"her\s+notice is: frozen,", r"the breaker trips: 5 held, 3 sent\n",
                   r"p-105: says that it is false\n\s+p-106: says so, too\n\s+5 are recalled, and the 3 who were told get: Lo que\s+le mandamos",
                   r"for case_status:\s+client_existence W\s+service_actions W\n", r"takes it back: not found\n",
                   r"found nothing was answered: \S+Z\n"):
        assert re.search(wanted, said), f"{wanted} is not in:\n{said}"
    end, last, first = (re.search(rf"{what}: (\S+Z)", said)[1] for what in ("@1 ends", "something was asked", "nothing was answered"))
    assert last < end <= first
    assert max(map(len, said[said.index("Who sees what"):said.index("Where to look")].splitlines())) <= 104


def helped(said):
    """From the call to the prosecutor's coordinator: the sender answers until she is reached. And what it costs, to the cent."""
    states = r"\(lakeside-pd {}, three-rivers-da {}\)"
    for wanted in (r"taken by: p-\d+, an advocate of (haven-house|open-door), for Lakeside \(ORI VA9920000\)", r"calls the scene safe: on scene\n",
                   r"p-011 of lakeside-pd answers for her " + states.format("introduced", "introduced"),
                   r"p-301 of three-rivers-da answers for her " + states.format("closed", "contacted"),
                   r"of the same office asks for it: not found\n", r"gone for her too: not found\n", r"lakeside-pd: fewer than 11\n"):
        assert re.search(wanted.replace(" ", r"\s+"), said), f"{wanted} is not in:\n{said}"
    paid = [round(float(cents) * 100) for cents in re.findall(r"^  \S+ pays: ([0-9.]+)$", said, re.M)]
    assert len(paid) == 3 and sum(paid) == 85_000_00


def proved(said):
    """Her accounting, also on paper, a checkpoint and a receipt that hold and one that does not, and a copy with one bit changed."""
    for wanted in (r"p-004 of riverton-pd was given, for case_status: client_existence, service_actions, by her release\n", r"her release to riverton-pd: taken back\n",
                   r"accounting.en.pdf, accounting.es.pdf\n", r"check-checkpoint checkpoint: it holds\n",
                   r"check-receipt receipt.json: it holds\n", r"another place in the log: it does not hold\n", r"by accord audit verify: it is whole\n",
                   r"and it is recomputed: leaf \d+ \(fact \d+ of gateway\): what is sealed in it was changed\n"):
        assert re.search(wanted.replace(" ", r"\s+"), said), f"{wanted} is not in:\n{said}"


def pages(said):
    """One that was acknowledged and taken, and one that escalated."""
    who, page = r" +p-\d+ paged after [0-9.]+ s: ", r"A page that {}: call-out \S+\n{}"
    took = who + r"acknowledged after [0-9.]+ s \(nobody else is asked meanwhile\), taken after [0-9.]+ s by the link in it, without signing in\n"
    slept = rf"({who}declined.*\n)*{who}not answered: the page escalates to the next\n({who}.*\n)+ +it is (with p-\d+|over: nobody answered|called off)\n"
    for wanted in (page.format("was acknowledged and taken", took), page.format("nobody answered, and that escalated", slept)):
        assert re.search(wanted, said), f"{wanted} is not in:\n{said}"


def calls(path):
    """A day as a city publishes it, in columns that deploy/feeds/burlington.yaml reads."""
    kinds = [kind for kind, count in TYPES.items() for _ in range(count)]
    rows = [f"26BU{n:06},{kind},2026-01-15T{n % 24:02}:00:00-05:00,Priority 1,Main St,Area {n % 3},NA,NA"
            for n, kind in enumerate(kinds)]
    path.write_text("incident_number,call_type,call_time,priority,Street,AreaName,Latitude,Longitude\n" + "\n".join(rows) + "\n")
    return len(rows)


def test_the_demonstration_tells_what_happened_and_begins_again(folder, tmp_path):
    told = make("demo", folder, CALLS=50, SPEED=43200, PORT=0)
    assert "A day of calls for service in 2 seconds" in told
    first = story(told)
    assert first["received"] == sum(len(p.read_text().splitlines()) for p in folder.glob("*.jsonl") if p.name not in ("pages.jsonl", "texts.jsonl"))
    assert first["incidents"] >= 48 and first["stale"] + first["duplicates"] > 0
    agrees(first, folder)
    helped(told)
    sights(told)
    proved(told)
    accounts = json.loads((folder / "people.accounts.json").read_text())
    assert (folder / "people.accounts.json").stat().st_mode & 0o77 == 0
    assert len(accounts) == 5 and all(who in told and a["password"] in told and a["secret"] in told for who, a in accounts.items())
    before = started_by(folder)
    assert len(before) >= 8, "five services, the pager, the telephones, PostgreSQL"

    feed = tmp_path / "calls.csv"
    rows = calls(feed)
    told = make("demo", folder, FEED=feed, MAP=ROOT / "deploy/feeds/burlington.yaml", PORT=0)
    second = story(told)
    ours = len((folder / "dispatched.jsonl").read_text().splitlines())
    assert {second[what] for what in ("received", "versions", "incidents")} == {rows + ours}
    assert second["page now"] == second["callouts"] == TYPES["Domestic Disturbance"] + ours
    assert second["accepted"] + second["expired"] == second["callouts"]
    assert second["sent"] >= second["callouts"] and re.search(r"A page, as p-10\d got it", told)
    pages(told)
    agrees(second, folder)
    after = started_by(folder)
    assert len(after) >= 8 and not [pid for pid in before if is_running(pid)]

    notes = json.loads((folder / "processes.json").read_text())
    run = Site(folder).run_dir
    assert "the demonstration has ended" in make("stop", folder)
    assert not [pid for pid in after | {pid for pid, _ in notes.values()} if is_running(pid)]
    assert not started_by(folder)
    assert run == folder / "run" or not run.exists()
    assert "no demonstration was running" in make("stop", folder)


def test_a_folder_with_something_else_in_it_is_left_alone(folder):
    folder.mkdir()
    (folder / "letters").write_text("mine")
    done = subprocess.run([ROOT / "deploy/demo/demo", "start", "--folder", folder], capture_output=True, text=True,
                          timeout=ENOUGH)
    assert done.returncode == 1 and "holds something that is no demonstration" in done.stderr
    assert (folder / "letters").read_text() == "mine"
