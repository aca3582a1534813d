#!/usr/bin/python3
"""How soon messages that are due are handed over, when so many are due within one second: pages of staff by each channel, webhooks, and
notices to clients that two people let go. The double takes all of them at once; its peer is curl, one message after another to the same
double, and for what is kept of each, pgbench. Results are added to build/bench/results.jsonl.
"""
import argparse
import concurrent.futures
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "system"), str(ROOT / "tests" / "crash")]
import documents  # noqa: E402
import house as houses  # noqa: E402
import prove_contact  # noqa: E402
from bed import backends, cpu_us, pgbench  # noqa: E402
from load import quantile  # noqa: E402
from report import FOLDER, note  # noqa: E402
from test_clients import HOUSE  # noqa: E402
from test_contact import kept, voice  # noqa: E402
from test_custody import event, link, number  # noqa: E402
from test_notices import runs, say  # noqa: E402
from test_reach import Notification, agreeing  # noqa: E402
from test_webhooks import HOOK, NEW  # noqa: E402

RATES = (200, 2000)     # that are due within one second
EACH = prove_contact.EACH
PEER = 300              # messages of curl's
HANDS = 12
CHANNELS = {1: "voice", 2: "sms", 3: "smtp", 20: "webhook"}
TWILIO = """organisation: {organisation}
channel: {channel}
provider: twilio
url: http://127.0.0.1:{port}
account: AC1
from: "+15550100100"
secret: {secret}
contract: BAA-1
auto reply: no
"""


# --- the double and curl ----------------------------------------------------------------------------------------------
@contextlib.contextmanager
def double():
    child = subprocess.Popen([sys.executable, ROOT / "tests" / "bench" / "double.py"], stdout=subprocess.PIPE, text=True)
    try:
        yield tuple(map(int, child.stdout.readline().split()))
    finally:
        child.kill()
        child.wait()


def curl(folder, *words):
    """Messages a second, one after another, each on a connection of its own as ours are."""
    config = folder / "curl"
    config.write_text("\nnext\n".join("\n".join(('no-keepalive', 'header = "Connection: close"', f'output = "{folder / "out"}"', *words))
                                      for _ in range(PEER)) + "\n")
    began = time.monotonic()
    subprocess.run(["curl", "-s", "-K", config], check=True)
    return PEER / (time.monotonic() - began)


def peers(folder, http, mail):
    (folder / "mail").write_text("Subject: Page\r\n\r\n" + "x" * 300 + "\r\n")
    asked = curl(folder, f'url = "http://127.0.0.1:{http}/"', f'data = "{"x" * 300}"')
    return {"smtp": curl(folder, f'url = "smtp://127.0.0.1:{mail}"', 'mail-from = "a@b.example"', 'mail-rcpt = "c@d.example"',
                         f'upload-file = "{folder / "mail"}"'), "sms": asked, "voice": asked, "webhook": asked}


# --- the site ---------------------------------------------------------------------------------------------------------
def files(folder, http, mail):
    """Channels, and people who are reached by all of them."""
    made, channels, secret = folder / "files", folder / "channels", folder / "secret"
    shutil.copytree(houses.HERE / "agreements", made / "agreements")
    shutil.copy(houses.HERE / "rosters.yaml", made)
    people = (houses.HERE / "consortium.yaml").read_text()
    (made / "consortium.yaml").write_text(people.replace("page to: ada@pager.example",
                                                         "page to: ada@pager.example, sms:+15550107, voice:+15550108"))
    channels.mkdir()
    for path, text in ((secret, "not-a-real-secret"), (folder / "hook", NEW)):
        path.touch(mode=0o600)
        path.write_text(text + "\n")
    for organisation in ("north-pd", HOUSE):
        for channel in ("sms", "voice"):
            (channels / f"{organisation}-{channel}.yaml").write_text(TWILIO.format(organisation=organisation, channel=channel, port=http, secret=secret))
    (channels / "hook.yaml").write_text(HOOK.format(organisation="north-pd", port=http, secret=folder / "hook", old=""))
    return made, {"channels": str(channels), "smtp": f"smtp://127.0.0.1:{mail}", "spread": "0s", "breaker most": "1", "max sending": "256",
                  "give up after": "1h"}


class Client(prove_contact.Client):
    def agrees(self):
        sms = voice(channel="sms", voicemail="vague", previewRisk="no", sharedDevice="no")
        kept(self.house, self.id, "safe-contact", agreeing(sms, points=[{"channel": "sms", "telephone": self.telephone}]))


class Bench:
    def __init__(self, house):
        self.house, self.road = house, None
        self.cursor = houses.psycopg2.connect(house.site.admin).cursor()
        self.cursor.connection.autocommit = True

    def ask(self, sql, *values):
        self.cursor.execute(sql, values or None)
        return self.cursor.fetchall()

    def rest(self):
        """Until no message is under way, and what audit has to keep of them is kept."""
        houses.wait_until("all to be handed over", lambda: self.ask(
            "select count(*) from notification.message where state in (1, 2, 7)")[0][0] == 0, timeout=900)
        self.house.settle(timeout=900)

    def spent(self):
        """CPU us of notification and of its connections to the store."""
        store = sum(us for role, us in backends(self.cursor).values() if role == "notification")
        return cpu_us(self.house.site.processes["notification"].pid), store

    def measure(self, due, since, name, rate, limit, before):
        """due: SQL of when a message was."""
        own, store = (after - b for after, b in zip(self.spent(), before))
        rows = self.ask(f"select m.channel, extract(epoch from a.started_at - {due})::float8 * 1000, extract(epoch from a.finished_at)::float8, "
                        f"extract(epoch from {due})::float8 from notification.message m join notification.attempt a on a.message = m.id and a.outcome = 0 "
                        "where m.created_at > %s", since)
        times = [ms for _, ms, _, _ in rows]
        spread = max(end for *_, end, _ in rows) - min(began for *_, began in rows)
        note(name, "due_to_hand_over_ms_p50", quantile(times, 0.5), due=rate)
        note(name, "due_to_hand_over_ms_p99", quantile(times, 0.99), due=rate)
        note(name, "messages_per_s", len(rows) / spread, "pgbench_c32", len(rows) / spread / limit, due=rate)
        note(name, "cpu_us_per_message", own / len(rows), due=rate)
        note(name, "store_cpu_us_per_message", store / len(rows), due=rate)
        return rows

    # --- staff and systems ---
    def staff(self, rate, limit, alone):
        """Incidents that page one person each by three channels, and tell one system."""
        house, since = self.house, self.ask("select clock_timestamp()")[0][0]
        made = [documents.eido(documents.number(), area="NORTH7") for _ in range(rate // 4)]
        before, began = self.spent(), time.monotonic()
        for n in range(0, len(made), 50):
            time.sleep(max(0.0, began + n / len(made) - time.monotonic()))
            assert house.post("north-eido", documents.lines(made[n:n + 50]), houses.JSON_LINES).status in (200, 202)
        houses.wait_until("pages of all", lambda: self.ask("select count(*) from notification.message where created_at > %s", since)[0][0] >= len(made) * 4,
                          timeout=900)
        self.rest()
        rows = self.measure("m.created_at", since, "staff", rate, limit, before)
        for channel, name in CHANNELS.items():
            mine = [(end, began) for c, _, end, began in rows if c == channel]
            if mine:
                per_s = len(mine) / (max(end for end, _ in mine) - min(began for _, began in mine))
                note("channel", "messages_per_s", per_s, "curl one by one", per_s / alone[name], channel=name, due=rate)

    # --- clients ---
    def open(self, count):
        self.road = Notification(self.house)
        for person in ("ada", "dana", "susa"):
            self.house.token(person=person)
        self.booking = number()
        with concurrent.futures.ThreadPoolExecutor(HANDS) as hands:
            clients = list(hands.map(lambda n: Client(self, n), range(count // EACH + 1)))
            assert set(hands.map(lambda client: link(self.house, client.id, self.booking).status, clients)) == {200}

    def clients(self, rate, limit):
        """Held by the breaker, and all of them due when the second of two people lets them go."""
        house, since = self.house, self.ask("select clock_timestamp()")[0][0]
        for _ in range(EACH):
            assert house.post("jail", event(self.booking, "returned")).status in (200, 202)
        house.settle(timeout=900)
        for run in runs(house):
            assert say(house, run["run"], "release", "dana").status == 200
        due, before = self.ask("select clock_timestamp()")[0][0], self.spent()
        for run in runs(house):
            assert say(house, run["run"], "release", "susa").status == 200
        self.rest()
        self.measure(f"greatest(m.created_at, '{due.isoformat()}'::timestamptz)", since, "clients", rate, limit, before)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=4, help="of pgbench")
    parser.add_argument("--rates", type=lambda text: tuple(map(int, text.split(","))), default=RATES, help="messages that are due within a second")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-notify-"))
    folder.chmod(0o711)
    binaries = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
    with double() as (http, mail):
        made, kit = files(folder, http, mail)
        with houses.House(folder / "site", binaries, feeds=1, copies=1, tapped=False, patient=True, consortium=made,
                          overrides={"notification": kit}) as house:
            bench, alone = Bench(house), peers(folder, http, mail)
            limit = pgbench(house.site, options.seconds)
            house.token(feed="north-eido"), house.token(feed="jail")
            bench.rest()
            for rate in options.rates:
                bench.staff(rate, limit, alone)
                bench.open(rate)
                bench.clients(rate, limit)
                bench.road.close()
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
