"""A whole Accord for tests: one private site, its pagers, feeds, tokens, and ways to look into it."""
import base64
import contextlib
import dataclasses
import http.client
import importlib
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import uuid

import psycopg2
from cryptography.exceptions import InvalidTag

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "deploy" / "site"))
from accord_site import PG_BIN, SERVICES, Site, free_port, wait_until  # noqa: E402, F401

import documents  # noqa: E402
import exposition  # noqa: E402
import flows  # noqa: E402
import held  # noqa: E402
import sniff  # noqa: E402
import tls_open  # noqa: E402
from pager import Pager  # noqa: E402
from seals import Seals, texts  # noqa: E402

JSON = "application/json"
JSON_LINES = "application/x-ndjson"
XML = "application/xml"
SOURCES = ("gateway", "intake", "referral", "notification")     # whose facts audit keeps
PASSING = "70617373-696e-4000-8000-"     # ids of rows that were made to pass away begin so
FOLLOWS = {"intake": ("gateway",), "referral": ("intake", "notification", "gateway"), "notification": ("referral", "gateway"), "audit": SOURCES}
ADVOCATES = ("ada", "bea", "cora", "quinn", "rosa", "susa")
CALLOUT_STATES = {1: "draft", 2: "offered", 3: "acknowledged", 4: "accepted", 5: "en_route", 6: "staged", 7: "on_scene", 13: "expired",
                  16: "stood_down"}
SANITIZER = re.compile(r"runtime error|AddressSanitizer|LeakSanitizer|UndefinedBehavior")

AREAS = "areas:\n" + "".join(f"  {area}: {area}\n" for area in documents.AREAS)
FEED = """feed: {feed}
format: eido
organisation: {organisation}
zone: America/New_York
freshness: 15m
types:
  STRANGULATION: page now
""" + AREAS
SHARED = """agencies:
  south-pd.example: south-pd
"""
DROPS = """feed: {feed}
format: callexport
organisation: {organisation}
zone: America/New_York
freshness: 15m
types:
  Domestic: DVA
  Noise: NOISE
""" + AREAS
ROWS = """feed: {feed}
format: rows
organisation: {organisation}
zone: America/New_York
grain: incident
freshness: 15m
missing:
  - NA
columns:
  number: Number
  type: Type
  received: Received
  updated: Updated
  area: Beat
  place:
    - Street
types:
  "Domestic": DVA
  "Noise": NOISE
""" + AREAS


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def receipts(self):
        return self.json.get("receipts", [])

    @property
    def outcomes(self):
        return [r.get("outcome") for r in self.receipts]


@dataclasses.dataclass
class Fact:
    source: str
    n: int
    kind: str           # "incident_recorded"
    subject: uuid.UUID
    message: object     # decoded
    body: bytes


def contracts(folder):
    """The modules of our contracts, made by protoc."""
    protos = sorted(str(p.relative_to(ROOT / "proto")) for p in (ROOT / "proto/accord/v1").glob("*.proto"))
    subprocess.run(["protoc", "-Iproto", f"--python_out={folder}", *protos], cwd=ROOT, check=True)
    sys.path.insert(0, str(folder))
    return {pathlib.Path(p).stem: importlib.import_module(p[:-6].replace("/", ".") + "_pb2") for p in protos}


SECRETS = [f"whsec_{base64.b64encode(bytes([n]) * 32).decode()}" for n in (7, 8)]     # of what a jail signs
JAIL = """feed: jail
format: custody
organisation: south-pd
zone: America/New_York
freshness: 1d
served:
  - aid-house
  - north-pd
"""


class House:
    """Use as a context manager: everything is up inside it; close() says what was wrong at the end."""

    def __init__(self, folder, binaries, feeds=160, overrides=None, settings=(), copies=2, net=None, patient=False, consortium=HERE,
                 tapped=True, **site):
        """tapped: what leaves it is held against its records when it closes. patient: no test of this site is about a writer that is silent, and a machine may stand still for longer than it would be."""
        self.folder = pathlib.Path(folder)
        self.pager = Pager(net.outside if net else "127.0.0.1")
        self.settings = settings
        self.consortium = consortium    # the folder of its consortium, rosters and agreements
        self.tokens = {}
        self.read_to = {}
        maps = self.folder / "feeds"
        maps.mkdir(parents=True)
        self.owners = {}        # of the feeds: whose blind index finds their incidents
        self.feeds = self._maps(maps, feeds)
        kit = overrides or {}
        kit.setdefault("intake", {}).setdefault("feeds", str(maps))
        for service in SERVICES if patient else ():
            kit.setdefault(service, {})["lease silence"] = "20s"
        self.seals, self.log_seals = Seals(self.folder, "intake"), Seals(self.folder, "audit")
        self.site = Site(self.folder, binaries=binaries, smtp_port=self.pager.port, overrides=kit, copies=copies, net=net, **site)
        made = self.folder / "contracts"
        made.mkdir()
        self.messages = contracts(made)
        self.tap = held.Tap(self.folder / "tap", self._doors()) if tapped and not held.Tap.why_not() else None
        self.flows = flows.Flows() if self.tap and not flows.Flows.why_not() else None
        self.places = set()         # ports of this machine that the site's processes go to, besides those that are tapped
        self.record = held.Journal(self)
        if self.flows:
            self.site.prefix = self.flows.prefix()
        if self.tap:
            self.site.environment["SSLKEYLOGFILE"] = str(self.tap.keys)

    def _doors(self):
        """Every port through which something leaves."""
        https = [kit["https"] for name, kit in self.site.overrides.items() if name.startswith("gateway") and "https" in kit]
        return dict.fromkeys(self.site.http_ports, "http") | {int(end.rsplit(":")[-1]): "https" for end in https} | {self.pager.port: "mail"}

    def strays(self):
        """Where its processes went and nobody said that they would."""
        declared = {*self.tap.ports, *self.site.http_ports, *self.places}
        net, inner = self.site.net, {*self.site.inner_ports(), self.pager.port}
        return [f"{program} went to {kind} {address} port {port}, which nobody has declared" for kind, address, port, program in self.flows.found()
                if kind != "tcp" or not ((str(address) == "127.0.0.1" and port in declared) or (net and address in net.range and port in inner))]

    def _maps(self, folder, count):
        """Feeds that nobody has used yet, by kind. Each organisation also has one that all share."""
        fresh = [f"fresh-{i:03}" for i in range(count)]
        wanted = {name: (FEED, "north-pd") for name in fresh}
        wanted |= {f"{o}-eido": (FEED, f"{o}-pd") for o in ("north", "south", "quick", "alone")}
        wanted["north-rows"] = (ROWS, "north-pd")
        wanted["north-drops"] = (DROPS, "north-pd")
        wanted["shared-eido"] = (FEED + SHARED, "north-pd")
        for name, (text, organisation) in wanted.items():
            self.owners[name] = organisation
            (folder / f"{name}.yaml").write_text(text.format(feed=name, organisation=organisation))
        self.owners["canary"] = "accord-canary"
        (folder / "canary.yaml").write_text((ROOT / "deploy" / "feeds" / "canary.yaml").read_text())
        (folder / "jail.yaml").write_text(JAIL)
        secrets = folder / "jail.secrets"
        secrets.write_text("\n".join(SECRETS) + "\n")
        secrets.chmod(0o600)
        (folder / "signed-jail.yaml").write_text(JAIL.replace("feed: jail", "feed: signed-jail") + f"webhook secrets: {secrets}\n")
        return iter(fresh)

    # --- life ----------------------------------------------------------------------------------------------------
    def open(self):
        self.site.prepare(self.settings)
        self.site.start_services()
        self.load()
        return self

    def load(self):
        """Who is who, what is agreed, who is paged; again changes nothing."""
        self.site.load(self.consortium / "consortium.yaml", self.consortium / "rosters.yaml")

    def close(self):
        """Complaints about how it ended."""
        left = self._left()
        self.pager.close()
        names = self.site.all_names
        ends = [f"accord-{s} ended with {self.site.exits.get(s)}" for s in names if self.site.exits.get(s) != 0]
        return ends + left + [f"{s}: {line}" for s in names for line in self._log(s) if SANITIZER.search(line)]

    def _left(self):
        """Stops it, and what was found wrong with all that has left it: held against the records of its last moment."""
        if self.tap is None:
            self.site.stop()
            return []
        try:
            if "postgres" not in self.site.processes:
                self.site.postgres_start()
            self.record.read()
        finally:
            self.site.stop()
            lost = self.tap.end()
            strays = self.strays() + [left for left in [self.flows.close()] if left] if self.flows else []
        auditor = held.Auditor(self.record)
        try:
            auditor.hold(self.tap.wires())
        except (sniff.Missing, tls_open.Closed, AssertionError, ValueError) as why:
            return strays + [f"what left cannot be read: {type(why).__name__} {why}"]
        self.tap.forget()
        held.TOTAL.update(auditor.by_kind, answers=auditor.answers, fields=auditor.fields, sites=1)
        problems = auditor.problems
        return ([lost] if lost else []) + strays + [f"on the wire: {p}" for p in problems[:20]] + ([f"{len(problems)} on the wire in all"] if problems else [])

    def __enter__(self):
        try:
            return self.open()
        except BaseException:
            self.close()
            raise

    def __exit__(self, *unused):
        self.close()

    def restart(self, service, how=15):
        """Ends a service, all copies, and starts it again; the exit status, the worst of them."""
        statuses = self.kill(service, how)
        self.start(service)
        self.site.wait_ready()
        return max(statuses, key=abs)

    def kill(self, service, how=15):
        """Ends all copies of a service; their exit statuses."""
        children = [self.site.processes.pop(name) for name in self.site.names(service)]
        for child in children:
            child.send_signal(how)
        return [child.wait(timeout=30) for child in children]

    def start(self, service):
        for name in self.site.names(service):
            self.site.start_service(name)

    def writer(self, service):
        """The process that is the writer of a service, by the epoch in its log."""
        def found():
            epoch = self.one(f"select epoch from {service}.journal_head")
            return next((n for n in self.site.names(service) if n in self.site.processes and
                         any("msg=writing" in line and f" epoch={epoch} " in line for line in self._log(n))), None)
        return wait_until(f"a writer of {service}", found)

    def said(self, service):
        """What `accord status` has of a service: of its writer, or of any copy that shares the work."""
        site = json.loads(self.site.accord("status", "--json", check=False).stdout)
        said = [copy["said"] for copy in site["copies"] if copy["service"] == service and copy.get("said")]
        return next((s for s in said if s.get("lease") in ("writer", "shared")), {})

    def pids(self, service):
        return [self.site.processes[name].pid for name in self.site.names(service)]

    def stopped(self, service):
        """Inside, no copy of the service moves."""
        return self._stopped(self.pids(service))

    def stopped_copy(self, name):
        """Inside, this process does not move."""
        return self._stopped([self.site.processes[name].pid])

    @contextlib.contextmanager
    def _stopped(self, pids):
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def heal(self):
        """Starts what a failed test has left lying."""
        if "postgres" not in self.site.processes:
            self.site.postgres_start()
        down = [s for s in self.site.all_names if s not in self.site.processes or self.site.processes[s].poll() is not None]
        for service in down:
            self.site.start_service(service)
        if down:
            self.site.wait_ready()

    # --- logs ----------------------------------------------------------------------------------------------------
    def _lines(self, service, starts=None):
        """The log of a service, all copies, since the marks."""
        return [line for name in self.site.names(service) for line in self._log(name, (starts or {}).get(name, 0))]

    def _log(self, name, start=0):
        path = self.site.log_path(name)
        if not path.exists():
            return []
        with open(path, "rb") as log:
            log.seek(start)
            return log.read().decode(errors="replace").splitlines()

    def log_marks(self):
        return {s: self.site.log_path(s).stat().st_size if self.site.log_path(s).exists() else 0 for s in self.site.all_names}

    def complaints(self, marks, expected=()):
        """Errors, sanitizer reports and writers taken for dead since the marks, less those that were expected."""
        found = []
        for service, start in marks.items():
            for line in self._log(service, start):
                bad = " level=error " in line or "no sign of life" in line or SANITIZER.search(line)
                if bad and not any(re.search(e, line) for e in expected):
                    found.append(f"{service}: {line}")
        return found

    def logs_tail(self, lines=5):
        return "\n".join(f"--- {s}\n{self.site.tail(s, lines)}" for s in (*self.site.all_names, "postgresql"))

    def logs(self):
        return {s: "\n".join(self._lines(s) if s in SERVICES else self._log(s)) for s in (*SERVICES, "postgresql")}

    # --- HTTP ----------------------------------------------------------------------------------------------------
    def token(self, feed=None, person=None):
        key = ("feed", feed) if feed else ("person", person)
        if key not in self.tokens:
            made = self.site.token(feed=feed, person=person)
            wait_until("all gateways to know the token", lambda: all(
                self.site.get("/v1/incidents", made, port=port)[0] not in (0, 401) for port in self.site.http_ports))
            self.tokens[key] = made
        return self.tokens[key]

    def http(self, method, path, token=None, body=None, headers=None, timeout=60, port=None):
        head = dict(headers or {})
        if token is not None:
            head["Authorization"] = f"Bearer {token}"
        connection = http.client.HTTPConnection("127.0.0.1", port or self.site.http_port, timeout=timeout)
        with contextlib.closing(connection):
            connection.request(method, path, body=body, headers=head)
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())

    def post(self, feed, body, *how, **more):
        """As post_once, by a sender who does what a 503 tells him: send it again."""
        return wait_until("what was posted to be taken",
                          lambda: (a := self.post_once(feed, body, *how, **more)).status != 503 and a, timeout=90)

    def post_once(self, feed, body, media=JSON, token=None, key=None, timeout=60, port=None):
        """One document (a dict), or bytes as they are."""
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        headers = {"Content-Type": media} | ({"Idempotency-Key": key} if key else {})
        return self.http("POST", f"/v1/feeds/{feed}/events", token or self.token(feed=feed), body, headers, timeout, port)

    def get(self, path, person, purpose="crisis_response"):
        return self.http("GET", f"{path}{'&' if '?' in path else '?'}purpose={purpose}", self.token(person=person))

    def move(self, callout, verb, person, key=None):
        headers = {"Idempotency-Key": key} if key else {}
        return self.http("POST", f"/v1/callouts/{callout}/{verb}?purpose=crisis_response", self.token(person=person), b"",
                         headers)

    def metrics(self, service=None):
        """GET /metrics, made after the call, with every copy (of a service) on it: one that is busy for a second is left out."""
        def ask():
            return (a := self.http("GET", "/metrics")).status == 200 and a.body.decode()

        def whole():
            page = ask()
            if not page or page == old:     # it stands for a second; asking is counted, so that the next is another
                return False
            found = exposition.families(page)
            up = {labels["copy"] for labels, value in exposition.values(found, "accord_copy_up") if value}
            return wanted <= up and found
        wanted = {self.site._endpoint(name) for name in (self.site.names(service) if service else self.site.all_names)}
        old = wait_until("a page of metrics", ask)
        return wait_until("every copy to be on the page of metrics", whole, timeout=90)

    # --- what is stored ------------------------------------------------------------------------------------------
    @contextlib.contextmanager
    def session(self):
        """The administrator's, outside of every service."""
        connection = psycopg2.connect(self.site.admin)
        connection.autocommit = True
        try:
            yield connection
        finally:
            connection.close()

    @contextlib.contextmanager
    def tampered(self):
        """A cursor in whose way no trigger of the log stands; who changes rows puts them back. At the end audit has said what it made of it,
        so that it does not in a later test."""
        with self.session() as connection, connection.cursor() as cursor:
            cursor.execute("set session_replication_role = replica")
            yield cursor
        before = self.walks()
        wait_until("three walks over it", lambda: self.walks() >= before + 3, timeout=60)

    def walks(self):
        """Over the whole log, that the writing copy of audit has ended."""
        return sum(value for _, value in exposition.values(self.metrics("audit"), "accord_audit_walks_total"))

    def rows(self, sql, *values):
        with self.session() as connection, connection.cursor() as cursor:
            cursor.execute(sql, values or None)
            return cursor.fetchall()

    def one(self, sql, *values):
        return self.rows(sql, *values)[0][0]

    def heads(self):
        return dict(self.rows(" union all ".join(f"select '{s}', n from {s}.journal_head" for s in SERVICES)))

    def _books(self):
        """Of each service, all as of one moment: its head, the numbers in its journal, those of its leaves, and how many are parked."""
        return {s: books for s, *books in self.rows(" union all ".join(
            f"select '{s}', (select n from {s}.journal_head), array(select n from {s}.journal order by n), "
            f"array(select n from audit.leaf where source = '{s}' order by n), (select count(*) from {s}.parked)" for s in SERVICES))}

    def check_books(self, cut=False):
        """Every journal without a gap and each fact in the log once, in order; clocks may ring meanwhile. cut: old facts are gone."""
        def caught_up():
            books = self._books()
            return all(len(books[s][2]) >= books[s][0] for s in SOURCES) and books
        for service, (head, facts, leaves, parked) in wait_until("every fact to have its leaf", caught_up, timeout=60).items():
            told = list(range(1, head + 1))
            assert cut or facts == told, service
            assert leaves == (told if service in SOURCES else []), service
            assert parked == 0, service

    def decode(self, kind, body):
        name = self.messages["envelope"].Kind.Name(kind).removeprefix("KIND_")
        wanted = "".join(part.capitalize() for part in name.split("_"))
        for module in self.messages.values():
            if wanted in module.DESCRIPTOR.message_types_by_name:
                return name.lower(), getattr(module, wanted).FromString(bytes(body))
        raise LookupError(f"no message for fact {name}")

    def facts(self, source, after=0):
        found = self.rows(f"select n, kind, subject, body from {source}.journal where n > %s order by n", after)
        return [Fact(source, n, *self._named(kind, subject, body)) for n, kind, subject, body in found]

    def _named(self, kind, subject, body):
        name, message = self.decode(kind, body)
        return name, uuid.UUID(str(subject)), message, bytes(body)

    def incident_ids(self, number):
        """Under which keys an incident of that number may stand, whichever feed told of it."""
        keys = {feed: self.seals.blind(owner, "incident", feed, number) for feed, owner in self.owners.items()}
        return [PASSING + str(uuid.UUID(key))[len(PASSING):] if feed == "canary" else key for feed, key in keys.items()]

    def incident_rows(self, number, columns="incident"):
        return self.rows(f"select {columns} from intake.incident where id = any (%s::uuid[])", self.incident_ids(number))

    def incident(self, number):
        """The outward id of an incident, once it is there."""
        found = self.incident_rows(number)
        return str(found[0][0]) if found else None

    def opened(self, where="true", *values):
        """Incidents with what is sealed of them: by outward id, a dict."""
        found = self.rows("select id, incident, organisation, data_key, identity, location from intake.incident "
                          f"where version > 0 and {where}", *values)
        return {str(row[1]): self._open(*row) for row in found}

    def _open(self, key, incident, organisation, wrapped, identity, location):
        key, incident = uuid.UUID(str(key)), uuid.UUID(str(incident))
        data_key = self.seals.data_key(organisation, incident, bytes(wrapped))
        number, label, into = texts(self.seals.open(data_key, key, "incident.identity", bytes(identity)), 3)
        place, city = texts(self.seals.open(data_key, key, "incident.location", bytes(location)), 2) if location else ("", "")
        return {"number": number, "type_label": label, "merged_into": into, "place": place, "city": city}

    def incident_one(self, number, column="incident"):
        return self.incident_rows(number, column)[0][0]

    def numbers(self, where="true", *values):
        return [row["number"] for row in self.opened(where, *values).values()]

    def callouts(self, number):
        """Call-outs of an incident, oldest first: id, state, person, rung, reason."""
        return [Callout(str(i), CALLOUT_STATES.get(s, s), p, r, why) for i, s, p, r, why in self.rows(
            "select id, state, person, rung, reason from referral.request where incident = %s and kind <> 6 order by opened_at",
            self.incident(number))]

    def callout(self, number, state=None, **wait):
        """The one call-out of an incident, once there is one (in that state)."""
        def found():
            have = self.callouts(number) if self.incident(number) else []
            assert len(have) <= 1, have
            return have and (state is None or have[0].state == state) and have[0]
        return wait_until(f"a call-out of {number} {state or ''}", found, **wait)

    def follows(self):
        """Whose journal each service follows."""
        return FOLLOWS

    # --- rest ----------------------------------------------------------------------------------------------------
    def behind(self):
        """What still is to be done: followers behind their source, messages on their way."""
        heads = self.heads()
        late = [f"{follower} has {n} of {heads[source]} of {source}"
                for follower, sources in self.follows().items() for source in sources
                for n in [self._cursor(follower, source)] if n != heads[source]]
        # What waits for a client's hour is not on its way. A release before knows of staff alone, and has no such column.
        waiting = self.one("select count(*) from notification.message m where state = 2 or "
                           "(state = 1 and (coalesce(to_jsonb(m) ->> 'recipient', '1') = '1' or due_at < now()))")
        return late + ([f"{waiting} messages on their way"] if waiting else [])

    def _cursor(self, follower, source):
        found = self.rows(f"select n from {follower}.cursor where source = %s", source)
        return found[0][0] if found else 0

    def settle(self, timeout=60):
        """Waits until every fact has had its consequences, clocks that run excepted."""
        def still():
            self.late = self.behind()
            return not self.late
        try:
            wait_until("everything to settle", still, timeout=timeout)
        except TimeoutError as late:
            raise TimeoutError(f"{late}: {'; '.join(self.late)}") from None

    def leaves(self, where="true", *values):
        """Leaves of the log in order: index, source, number, and what each holds, opened; None: nobody opens it any more; b"": damaged."""
        found = []
        for idx, source, n, stored, key, owner, wrapped in self.rows(
                f"select idx, source, n, bytes, key, owner, data_key from audit.leaf_stored where {where} order by idx", *values):
            content = bytes(stored)
            if key is not None and bytes(wrapped) == b"":
                content = None
            elif key is not None:
                data_key = self.log_seals.data_key(owner, uuid.UUID(key), bytes(wrapped))
                try:
                    content = self.log_seals.open(data_key, uuid.UUID(int=idx), "leaf.content", content)[16:]
                except InvalidTag:
                    content = b""
            found.append((idx, source, n, content))
        return found

    def verify(self):
        return self.site.accord("audit", "verify", check=False)


@dataclasses.dataclass
class Callout:
    id: str
    state: str
    person: str
    rung: int
    reason: int
