"""The dead-man's switch on a whole site: canaries go round, silence alarms by another road, and nobody real hears of them."""
import contextlib
import http.client
import http.server
import json
import os
import pathlib
import re
import stat
import subprocess
import threading

import documents
import pytest
from house import ROOT, wait_until
from pager import Pager

SINK = "canary@watch.example"
SHORT = {"every": "1s", "silence": "6s"}    # for who wants the alarm; a machine may stand still for longer by itself
ON_CALL = """agencies:
  - agency: north-pd
    title: North Police
    on call:
      - always Ada Example, +1 555 0201
      - 00:00-00:01 Bea Example, +1 555 0202
"""


class Hook(http.server.BaseHTTPRequestHandler):
    """Takes alarms as JSON."""
    def do_POST(self):
        self.server.taken.append((self.headers["Authorization"], json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *unused):
        pass


class Watch:
    """One watch with an alarm relay and a webhook of its own."""

    def __init__(self, house, folder, name="watch", **changes):
        self.house, self.dir, self.name = house, folder, name
        self.port = self.health = None      # once it has started
        self.relay = Pager()
        self.hook = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
        self.hook.taken = []
        threading.Thread(target=self.hook.serve_forever, daemon=True).start()
        house.places |= {self.relay.port, self.hook.server_port}
        secret = {"token": house.token(feed="canary"), "hook": "a-secret"}
        for key, text in secret.items():
            (folder / key).write_text(text + "\n")
            (folder / key).chmod(0o600)
        (folder / "on-call.yaml").write_text(ON_CALL)
        self.config = {
            "gateway": house.site.url, "token file": folder / "token", "listen": "127.0.0.1:0", "address": SINK,
            "every": "2s", "silence": "100s", "alarm smtp": f"smtp://127.0.0.1:{self.relay.port}", "alarm smtp tls": "no",
            "alarm from": "watch@site.example", "alarm to": ["desk@dispatch.example", "duty@dispatch.example"],
            "webhook": f"http://127.0.0.1:{self.hook.server_port}/alarm", "webhook token file": folder / "hook",
            "alarm first": "1s", "alarm last": "2s", "on call": folder / "on-call.yaml", "sheet": folder / "sheet.txt",
            "sheet html": folder / "sheet.html", "heartbeat": folder / "heartbeat", "health": "127.0.0.1:0", **changes}

    def write(self):
        lines = []
        for key, value in self.config.items():
            lines.append(f"{key}:" if isinstance(value, list) else f"{key}: {json.dumps(str(value)) if str(value) != 'no' else 'no'}")
            lines += [f"  - {v}" for v in value] if isinstance(value, list) else []
        path = self.dir / "watch.yaml"
        path.write_text("\n".join(lines) + "\n")
        return path

    def start(self):
        self.house.site.spawn(self.name, [self.house.site.bin / "accord-watch", "--config", self.write()])
        said = wait_until("the watch to be ready", lambda: re.search(r"msg=ready port=(\d+) health=(\d+)", self.log), timeout=60)
        self.port, self.health = int(said[1]), int(said[2])
        self.house.pager.routes[SINK] = self.port

    def stop(self):
        self.house.pager.routes.pop(SINK, None)
        status = self.house.site.kill(self.name, 15)
        self.relay.close()
        self.hook.shutdown()
        self.hook.server_close()
        return status

    @property
    def sheet(self):
        path = self.dir / "sheet.txt"
        return path.read_text() if path.exists() else ""

    def healthz(self, path="/healthz"):
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.health, timeout=30)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

    @property
    def log(self):
        return self.house.site.log_path(self.name).read_text()

    def mails(self, holding):
        return self.relay.pages(holding)

    def hooks(self, alarm):
        return [body for _, body in self.hook.taken if body["alarm"] is alarm]


@contextlib.contextmanager
def watching(house, folder, name, **changes):
    watch = Watch(house, folder, name, **changes)
    watch.start()
    try:
        yield watch
    finally:
        assert watch.stop() == 0
        assert "ERROR: AddressSanitizer" not in watch.log and "runtime error" not in watch.log
        house.settle()


def canary_code():
    return "CANARY-" + "".join(chr(ord("A") + byte % 16) for byte in os.urandom(16))


def canary_pages(house):
    return [page for page in house.pager.pages("CANARY-") if page.to == SINK]


def test_a_canary_goes_the_whole_road_and_counts_nowhere(house, tmp_path):
    tallies = lambda: json.loads(house.http("GET", "/v1/tallies", house.token(person="ada")).body)
    house.settle()
    before = {key: value for key, value in tallies().items() if key != "tree"}
    with watching(house, tmp_path, "watch-road") as watch:
        wait_until("canaries to be proven", lambda: "ACCORD DELIVERS PAGES" in watch.sheet and len(canary_pages(house)) >= 3, timeout=90)
        wait_until("call-outs of canaries to end", lambda: house.one(
            "select count(*) from referral.request where kind = 5 and state = 13") >= 1)
        for path in ("sheet.txt", "sheet.html"):
            assert stat.S_IMODE((tmp_path / path).stat().st_mode) == 0o600
        assert (tmp_path / "heartbeat").exists()
        status = json.loads(house.site.accord("status", "--json", check=False).stdout)
        ages = {copy["said"]["service"]: copy["said"].get("canary") for copy in status["copies"] if copy["said"]["lease"] == "writer"}
        assert ages["intake"] and ages["referral"] and ages["notification"]
        for port in house.site.http_ports:
            canary = wait_until("the gateway to hear of them", lambda: (c := house.http("GET", "/readyz", port=port).json["canary"])
                                .get("age_seconds") is not None and c)
            assert canary["expected"] and not canary["late"] and 0 <= canary["age_seconds"] < 180
        assert not watch.relay.count() and not watch.hook.taken
        status, says = watch.healthz()
        assert status == 200 and says.pop("age_seconds") >= 0 and says == {"alive": True, "pages": "arrive", "wrong": []}
        assert watch.healthz("/")[0] == 404
    house.settle()
    after = {key: value for key, value in tallies().items() if key != "tree"}
    assert after == before
    codes = {re.search("CANARY-[A-P]{16}", page.text)[0] for page in canary_pages(house)}
    assert len(codes) >= 3
    assert {page.to for page in house.pager.pages() if "CANARY-" in page.text} == {SINK}
    assert house.one("select count(*) from intake.feed_tally where feed = 'canary'") == 0
    assert house.one("select count(*) from referral.request where organisation = 'accord-canary' and kind <> 5") == 0
    assert house.verify().returncode == 0


def test_silence_alarms_by_its_own_road_and_recovery_is_told(house, tmp_path):
    with watching(house, tmp_path, "watch-silence", **SHORT) as watch:
        wait_until("a canary to come back", lambda: canary_pages(house) and "DELIVERS PAGES. N" in watch.sheet)
        house.pager.routes.pop(SINK)                  # the site's relay loses pages, and says it took them
        wait_until("the alarm", lambda: watch.mails("ALARM"), timeout=60)
        wait_until("the webhook's", lambda: watch.hooks(True), timeout=60)
        mail = watch.mails("ALARM")[0]
        for words in ("ACCORD DOES NOT DELIVER PAGES SINCE", "Events of dispatch are taken", "All services say that they are ready",
                      "Ada Example, +1 555 0201", "Telephone the first name"):
            assert words in mail.text, words
            assert words in watch.sheet, words
        assert "ACCORD DOES NOT DELIVER PAGES" in (tmp_path / "sheet.html").read_text()
        wait_until("both to be told", lambda: {p.to for p in watch.mails("ALARM")} == set(watch.config["alarm to"]))
        wait_until("it to be said again", lambda: len([p for p in watch.mails("ALARM") if p.to.startswith("desk")]) > 1)
        assert watch.hook.taken[0][0] == "Bearer a-secret"
        wait_until("the watch to say that it does its work",
                   lambda: (h := watch.healthz())[0] == 200 and h[1]["pages"] == "silent" and not h[1]["wrong"])
        house.pager.routes[SINK] = watch.port
        wait_until("recovery to be told", lambda: {p.to for p in watch.mails("pages again")} == set(watch.config["alarm to"]))
        wait_until("the webhook's recovery", lambda: watch.hooks(False))
        wait_until("a sheet of peace", lambda: "DELIVERS PAGES. N" in watch.sheet)
        wait_until("canaries to go on in peace", lambda: peace(house, watch), timeout=120)


def peace(house, watch):
    """Whether some canaries came back and nobody was told anything; false when the machine stood still for a silence."""
    def silences():
        return watch.log.count('msg="no pages arrive"'), watch.log.count('msg="pages arrive again"')

    def told():
        return len(watch.mails("ALARM")), len(watch.mails("pages again"))
    before, said, pages = silences(), told(), len(canary_pages(house))
    wait_until("canaries to go on", lambda: len(canary_pages(house)) > pages + 3 or silences() != before, timeout=60)
    after = told()
    if before[0] != before[1] or silences() != before:
        return False
    assert after == said, "told of no silence"
    assert said[1] == 2 * before[1], "both, once for each silence"
    return True


def test_without_a_database_the_sheet_says_what_is_broken(house, tmp_path, expected):
    expected.append(".")
    with watching(house, tmp_path, "watch-database", **SHORT) as watch:
        wait_until("a canary to come back", lambda: canary_pages(house) and "DELIVERS PAGES. N" in watch.sheet)
        house.site.postgres_stop()
        try:
            wait_until("the alarm", lambda: watch.mails("ALARM"), timeout=60)
            wait_until("what is broken", lambda: "Not ready:" in watch.sheet or "NOT answer" in watch.sheet, timeout=90)
        finally:
            house.site.postgres_start()
            house.site.wait_ready()
        wait_until("recovery to be told", lambda: watch.mails("pages again"), timeout=60)


def test_a_changed_on_call_list_is_taken_and_a_bad_one_is_not(house, tmp_path):
    with watching(house, tmp_path, "watch-list", **SHORT) as watch:
        wait_until("the sheet", lambda: "Ada Example" in watch.sheet)
        (tmp_path / "on-call.yaml").write_text("agencies:\n  - agency: north-pd\n    on call:\n      - whenever nobody\n")
        wait_until("the complaint", lambda: "the on-call list cannot be used" in watch.log)
        assert watch.healthz()[0] == 503 and watch.healthz()[1]["wrong"] == ["the on-call list"]
        house.pager.routes.pop(SINK)
        wait_until("the alarm", lambda: watch.mails("ALARM"), timeout=60)
        assert "A newer list could not be read" in watch.sheet and "Ada Example" in watch.sheet
        (tmp_path / "on-call.yaml").write_text(ON_CALL.replace("Ada", "Zoe"))
        house.pager.routes[SINK] = watch.port
        wait_until("the new list", lambda: "Zoe Example" in watch.sheet, timeout=60)
        assert "the on-call list" not in watch.healthz()[1]["wrong"]


def test_canaries_ask_nobody_of_another_employer(house, tmp_path):
    roster = tmp_path / "r.yaml"
    roster.write_text("rosters:\n  - agency: accord-canary\n    call back: +1 555 0199\n    ladder:\n      - ada 1m\n")
    house.site.accord("roster", "load", roster)
    try:
        code, now = canary_code(), documents.stamp(documents.now())
        pages = house.pager.count()
        answer = house.post("canary", {"number": code, "type": "CANARY", "area": code, "received": now, "updated": now})
        assert answer.outcomes == ["accepted"]
        house.settle()
        callout = wait_until("the call-out to end", lambda: house.rows(
            "select state, rung, person from referral.request where incident = %s", house.incident(code)))
        assert callout == [(13, 0, "")]
        assert house.pager.count() == pages
    finally:
        house.site.accord("roster", "load", pathlib.Path(__file__).with_name("rosters.yaml"))


def test_canaries_older_than_a_day_are_forgotten(house):
    house.settle()
    def post():
        code, now = canary_code(), documents.stamp(documents.now())
        assert house.post("canary", {"number": code, "type": "CANARY", "area": code, "received": now, "updated": now}).status == 202
        house.settle()
        wait_until("its call-out to end", lambda: house.one(
            "select state = 13 from referral.request where incident = %s", house.incident(code)))
        return house.incident(code)
    real = documents.number()
    house.post("north-eido", documents.eido(real, area=documents.area()))
    old = post()
    with house.session() as session, session.cursor() as cursor:
        cursor.execute("update intake.document set received = received - interval '25 hours'")
        cursor.execute("update referral.request set opened_at = opened_at - interval '25 hours'")
        cursor.execute("update notification.message set created_at = created_at - interval '25 hours'")
    young = post()
    for service in ("intake", "referral", "notification"):      # in the hourly round, the first of which is at the start
        house.restart(service)
    wait_until("pages of old canaries to go", lambda: house.one("select count(*) from notification.message where template = 3") == 1)
    wait_until("old call-outs to go", lambda: not house.one("select count(*) from referral.request where incident = %s", old))
    wait_until("old incidents to go", lambda: not house.one("select count(*) from intake.incident where incident = %s", old))
    assert house.one("select count(*) from intake.document where incident = %s", old) == 0
    assert house.one("select count(*) from referral.incident_link where id = %s", old) == 0
    assert house.one("select count(*) from notification.attempt a where not exists "
                     "(select from notification.message m where m.id = a.message)") == 0
    assert house.incident(real) and house.callouts(real), "real ones stay"
    assert house.one("select intake.passing(id) and intake.passing(incident) from intake.incident where incident = %s", young)


@pytest.mark.parametrize("schema, table", [("intake", "incident"), ("referral", "request"), ("notification", "message")])
def test_only_canaries_of_yesterday_can_be_removed(house, schema, table):
    real = documents.number()
    house.post("north-eido", documents.eido(real))
    house.settle()
    rows = house.one(f"select count(*) from {schema}.{table}")
    assert not house.one("select has_table_privilege(%s, %s, 'delete')", f"accord_{schema}", f"{schema}.{table}")
    house.one(f"select {schema}.canary_end('infinity', null)")
    assert house.one(f"select count(*) from {schema}.{table}") == rows


def test_a_watch_needs_nothing_of_the_bus_or_the_database(house):
    needed = subprocess.run(["readelf", "-d", house.site.bin / "accord-watch"], capture_output=True, text=True, check=True).stdout
    libraries = set(re.findall(r"NEEDED.*\[(\w+)", needed))
    assert {"libcurl", "libev"} <= libraries and not {"libzmq", "libpq"} & libraries


@pytest.mark.parametrize("change, says", [
    ({"gateway": "http://accord.example"}, "gateway"), ({"alarm smtp": "", "webhook": ""}, "nobody is alarmed"),
    ({"alarm smtp": "smtp://relay.example"}, "on this host only"), ({"webhook": "http://127.0.0.1.evil.example/"}, "webhook"),
    ({"alarm to": []}, "alarm to"), ({"every": "1s", "silence": "63s"}, "times every"), ({"feeed": "x"}, "feed")])
def test_a_wrong_configuration_is_named(house, tmp_path, change, says):
    watch = Watch(house, tmp_path, **change)
    if not watch.config["alarm to"]:
        del watch.config["alarm to"]
    done = subprocess.run([house.site.bin / "accord-watch", "--config", watch.write(), "--check"], capture_output=True, text=True)
    watch.relay.close(), watch.hook.shutdown(), watch.hook.server_close()
    assert done.returncode == 2 and says in done.stderr, done.stderr


def test_the_samples_are_good(house, tmp_path):
    folder = ROOT / "deploy" / "watch"
    assert house.site.accord("directory", "load", folder / "consortium-part.yaml", "--check").returncode == 0
    assert house.site.accord("roster", "load", folder / "roster-part.yaml", "--check").returncode == 0
    for secret in ("canary.token", "smtp.password"):
        (tmp_path / secret).write_text("secret\n")
        (tmp_path / secret).chmod(0o600)
    (tmp_path / "watch.yaml").write_text((folder / "watch.yaml").read_text().replace("/etc/accord/watch", str(tmp_path)))
    done = subprocess.run([house.site.bin / "accord-watch", "--config", tmp_path / "watch.yaml", "--check"], capture_output=True, text=True)
    assert done.returncode == 2 and "on-call.yaml" in done.stderr, "the list is looked at too"
    (tmp_path / "on-call.yaml").write_text((folder / "on-call.yaml").read_text())
    done = subprocess.run([house.site.bin / "accord-watch", "--config", tmp_path / "watch.yaml", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
