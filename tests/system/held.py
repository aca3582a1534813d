"""Holds what left a site against what it had put on record (laws L1, L2): every answer and every mail, field by field, by code that
shares nothing with the services."""
import collections
import hashlib
import json
import re
import subprocess
import sys
import urllib.parse
import uuid

import sniff
import tap
import tls_open

LISTS = {"/v1/incidents": ("incidents", "IncidentRecord"), "/v1/callouts": ("callouts", "CalloutRecord"), "/v1/clients": ("clients", None),
         "/v1/releases": ("releases", "ReleaseRecord"), "/v1/endings": ("endings", "EndingRecord")}
ID = "[0-9a-f-]{36}"
PASSING = "70617373-696e-"     # ids of what is about nobody: canaries
RECORDS = re.compile(f"GET /v1/(incidents|callouts|clients)(/{ID})?|GET /v1/(releases|endings|clients/{ID}/releases)|"
                     f"POST /v1/callouts/{ID}/[a-z_]+")
OF_CLIENT = re.compile(r"/v1/clients/[^/]+/releases")
TAKEN = re.compile(r"/v1/bases/[^/]+/record")
PARTS = {"incident": "VictimRecord", "service": "ClientRecord"}      # of a client
OWN = {"codes", "disclosure", "by"}     # what an answer says of the decision
LETTERS = "FMDNPWRT"
TOTAL = collections.Counter()       # of all sites of this run
SHORTEST = 6            # of a value that is looked for wherever it may turn up


# --- the tap ------------------------------------------------------------------------------------------------------------
class Tap:
    """On all ports of a site, from before it starts until it has stopped."""

    def __init__(self, folder, ports):
        """ports: what each is for, "http", "https", "mail", or "provider": of messages, whom the site asks."""
        folder.mkdir(parents=True, exist_ok=True)
        self.kept, self.keys, self.ports = folder / "packets", folder / "keys.log", dict(ports)
        self.child = subprocess.Popen([sys.executable, sniff.__file__, self.kept, *map(str, self.ports)], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, text=True, start_new_session=True)
        self._listening()

    @staticmethod
    def why_not():
        """Why there can be none; None when there can."""
        try:
            sniff.listen([1]).close()
        except PermissionError as why:
            return f"no packets may be seen here: {why}"

    def _listening(self):
        assert self.child.stdout.readline() == "listening\n", "the tap does not listen"

    def also(self, port, what="http"):
        """One more, before anybody listens there."""
        self.ports[port] = what
        self.child.stdin.write(f"{port}\n")
        self.child.stdin.flush()
        self._listening()

    def end(self):
        """What was lost; empty when nothing was."""
        self.child.stdin.close()
        lost = self.child.stdout.readline().strip()
        self.child.wait(timeout=60)
        return "" if lost == "0" else f"the tap lost packets: {lost or 'it died'}"

    def wires(self):
        """Every connection in the clear."""
        keys = tls_open.keys(self.keys)
        for wire in sniff.wires(self.kept, self.ports):
            if self.ports[wire.port] == "https":
                wire.there, wire.back = tls_open.opened(wire.there, wire.back, keys)
            yield self.ports[wire.port], wire

    def forget(self):
        self.kept.unlink(missing_ok=True)


# --- what it is held against ----------------------------------------------------------------------------------------------
def class_table(house):
    """By message and JSON name: the class of a field, the message that stands in it, its kind of text. From the .proto's own options."""
    option, text = house.messages["options"].data_class, house.messages["options"].text
    words = house.messages["vocabulary"].DataClass

    def name_of(field):
        name = field.name.removesuffix("_us") if field.type == field.TYPE_INT64 else field.name
        return re.sub(r"_(.)", lambda m: m[1].upper(), name)
    return {message.name: {name_of(field): (words.Name(field.GetOptions().Extensions[option]).removeprefix("DATA_CLASS_").lower(),
                                            field.message_type and field.message_type.name, field.GetOptions().Extensions[text]) for field in message.fields}
            for module in house.messages.values() for message in module.DESCRIPTOR.message_types_by_name.values()}


class Journal:
    """What a site has on record as disclosed, and who shows what; it keeps what the store forgets."""

    def __init__(self, house):
        self.house, self.facts, self.people, self.mails = house, {}, {}, {}
        self.words = {n: word.removeprefix("DATA_CLASS_").lower() for word, n in house.messages["vocabulary"].DataClass.items()}
        self.kind = house.messages["envelope"].Kind.Value("KIND_DISCLOSED")

    def read(self):
        """What is on record by now."""
        for subject, body in self.house.rows("select subject::text, body from gateway.journal where kind = %s", self.kind):
            if subject not in self.facts:
                self.facts[subject] = self.house.decode(self.kind, body)[1]
        self.people |= dict(self.house.rows("select encode(sha256, 'hex'), person from gateway.token union all "
                                            "select encode(sha256, 'hex'), person from gateway.session"))
        # Of a message that a restored store asked for anew both stand.
        for message, disclosure in self.house.rows("select id::text, disclosure::text from notification.message where disclosure is not null"):
            self.mails.setdefault(message, set()).add(disclosure)

    def released(self, disclosure):
        return {self.words[n] for n in self.facts[disclosure].released}

    def codes(self, disclosure):
        fact = self.facts[disclosure]
        return dict(zip((self.words[n] for n in fact.asked), fact.codes))

    def person(self, asked):
        """Who asked, by what she showed; None when that was nothing we know."""
        shown = asked.get("authorization", "").removeprefix("Bearer ")
        if not shown:
            shown = next((c.split("=", 1)[1] for c in asked.get("cookie", "").split("; ") if c.startswith("__Host-accord=")), "")
        hashes = (hashlib.sha256(of + shown.encode()).hexdigest() for of in (b"", b"of a narrow token: "))
        return next((self.people[h] for h in hashes if h in self.people), None)


class Auditor:
    """Holds everything that left against the journal. secrets: what is looked for in every byte, with its class."""

    def __init__(self, journal, secrets=()):
        self.table, self.journal, self.secrets = class_table(journal.house), journal, dict(secrets)
        kinds = journal.house.messages["options"]
        self.personal = self._personal({kinds.TEXT_PERSON_NAME, kinds.TEXT_TELEPHONE, kinds.TEXT_EMAIL, kinds.TEXT_PLACE, kinds.TEXT_WORD})
        self.said = {}          # values that were told of clients: their classes
        self.problems, self.fields, self.answers, self.by_kind = [], 0, 0, {}

    def _personal(self, kinds):
        """By JSON name, the classes of the fields that hold such texts, of whatever record or part of one."""
        found = {}
        for fields in self.table.values():
            for name, (cls, _, kind) in fields.items():
                if kind in kinds and cls != "unspecified":
                    found.setdefault(name, set()).add(cls)
        return found

    def complain(self, what, where):
        if len(self.problems) < 1000:
            self.problems.append(f"{where}: {what}")

    def may(self, classes, disclosures, what, where):
        self.fields += 1
        classes = classes if isinstance(classes, set) else {classes}
        if not any(classes & self.journal.released(one) for one in disclosures if one in self.journal.facts):
            self.complain(f"{what}, which is {' or '.join(sorted(classes))}, is in no released set of {disclosures}", where)

    def bytes(self, raw, disclosures, where):
        for secret, cls in self.secrets.items():
            if secret.encode() in raw:
                self.may(cls, disclosures, f"\"{secret}\"", where)

    # --- all that left a site -------------------------------------------------------------------------------------------
    def hold(self, wires):
        for what, wire in wires:
            self.by_kind[what] = self.by_kind.get(what, 0) + 1
            if what == "mail":
                self.mails(wire)
                continue
            if what == "provider":
                for one in tap.exchanges(wire):
                    self.provider(one)
                continue
            for one in tap.exchanges(wire):
                self.exchange(one)

    def mails(self, wire):
        try:
            for mail in tap.mails(wire):
                self.mail(mail, self.journal.mails.get(mail.id, ()))
        except tap.UnderWay:        # it was cut off: what there is of it, and with no record
            self.bytes(bytes(wire.there), [], "a mail that was cut off")

    def provider(self, one):
        """What a provider of messages was asked to send: under the record of the message that it names."""
        where, text = f"provider {one.method} {one.path}", self._text(one.said)
        named = re.findall(ID, " ".join((one.path, one.query, *one.asked.values(), text)))
        disclosures = [one for id in named for one in self.journal.mails.get(id, ())]
        self.answers += 1
        self.bytes(text.encode(), disclosures, where)
        for label, cls in tap.LABELS.items():
            if re.search(rf"^{label}: ", text, re.M):
                self.may(cls, disclosures, label, where)
        for value in self.said.keys() & set(re.split(r"[\n,;]", text)):
            self.may(self.said[value], disclosures, "a value that was told", where)

    def _text(self, body):
        """What a body says, JSON or a form."""
        whole = self._json(body)
        if whole is None:
            return "\n".join(value for values in urllib.parse.parse_qs(body.decode(errors="replace")).values() for value in values)
        return "\n".join(value for _, value in self.strings(whole))

    # --- values that were told --------------------------------------------------------------------------------------------
    def strings(self, value, name=""):
        """Every text of a document and the name that it stands under."""
        todo = [(value, name)]
        while todo:
            value, name = todo.pop()
            if isinstance(value, dict):
                todo += [(inside, key) for key, inside in value.items()]
            elif isinstance(value, list):
                todo += [(inside, name) for inside in value]
            elif isinstance(value, str):
                yield name, value

    def listen(self, one):
        """What is told of a client is looked for in every answer from then on."""
        if one.method != "POST" or not one.path.startswith("/v1/clients") or one.status >= 300:
            return
        for name, value in self.strings(self._json(one.said)):
            if name in self.personal and len(value) >= SHORTEST:
                self.said.setdefault(value, set()).update(self.personal[name])

    @staticmethod
    def _json(body):
        try:
            return json.loads(body)
        except ValueError:
            return None

    # --- an answer --------------------------------------------------------------------------------------------------------
    def exchange(self, one):
        where = f"{one.method} {one.path}?{one.query} {one.status}"
        disclosures = [id for id in one.headers.get("accord-disclosure", "").split(",") if id]
        self.answers += 1
        for id in disclosures:
            fact = self.journal.facts.get(id)
            if fact is None:
                self.complain(f"{id} is not in the journal", where)
            elif fact.person != self.journal.person(one.asked):
                self.complain(f"{id} is of {fact.person}, {self.journal.person(one.asked)} asked", where)
        self.bytes(one.raw, disclosures, where)
        self.listen(one)
        if not one.whole:
            return
        if one.status == 200 and TAKEN.fullmatch(one.path):
            self.taken(one, disclosures, where)
        elif one.status == 200 and one.path == "/v1/revocations":
            self.revoked(one, disclosures, where)
        elif one.status == 200 and RECORDS.fullmatch(f"{one.method} {one.path}"):
            self.records(one, disclosures, where)
        elif one.headers.get("content-type", "").startswith(("application/json", "application/problem+json")):
            for name, value in self.strings(self._json(one.body)):
                if value in self.said:
                    self.may(self.said[value], disclosures, f"{name}: a value that was told", where)

    def taken(self, one, disclosures, where):
        """On another basis: what that opens, by its own letter, and of one client."""
        if len(disclosures) != 1 or disclosures[0] not in self.journal.facts:
            self.complain(f"it bears {disclosures}", where)
            return
        fact = self.journal.facts[disclosures[0]]
        if not fact.under or len(set(fact.codes)) != 1 or fact.codes[0] not in "CSJE" or list(fact.asked) != list(fact.released):
            self.complain(f"its record says {fact.codes}", where)
        self.members(one.json, PARTS["incident" if fact.record == 1 else "service"], disclosures, where)

    def revoked(self, one, disclosures, where):
        for release in one.json.get("revoked", []):
            self.may("release_terms", disclosures, "a revocation", where)
            if set(release) - {"release", "owner", "revoked"}:
                self.complain(f"members {sorted(release)}", where)

    def records(self, one, disclosures, where):
        if not disclosures:
            self.complain("it bears no disclosure id", where)
        listing = "/v1/releases" if OF_CLIENT.fullmatch(one.path) else "/" + "/".join(one.path.split("/")[1:3])
        name, kind = LISTS[listing]
        whole = one.json
        if one.path == listing or OF_CLIENT.fullmatch(one.path):
            if set(whole) - {name, "next"}:
                self.complain(f"members {sorted(whole)}", where)
            found = whole.get(name, [])
        else:
            found = [whole]
        for record in found:
            if kind is None:
                for part in record.keys() - {"id"}:
                    self.record(record[part], PARTS[part], disclosures, where)
            else:
                self.record(record, kind, disclosures, where)

    def record(self, record, kind, disclosures, where):
        id = record.get("disclosure")
        if id not in disclosures:
            self.complain(f"a record bears {id}, the answer {disclosures}", where)
        if id not in self.journal.facts:
            return
        codes = self.journal.codes(id)
        if record.get("codes") != codes:
            self.complain(f"codes are {record.get('codes')}, on record {codes}", where)
        if {cls for cls, letter in codes.items() if letter in "PW"} != self.journal.released(id) or set(codes.values()) - set(LETTERS):
            self.complain(f"of {id} codes and released classes differ", where)
        subject = record.get("client" if kind == "ReleaseRecord" else "id")
        if subject and uuid.UUID(subject).bytes not in list(self.journal.facts[id].subjects):
            self.complain(f"{subject} is no subject of {id}", where)
        # Of what comes to an end clients and staffing are decided by themselves.
        under = disclosures if kind == "EndingRecord" else [id]
        self.members({key: value for key, value in record.items() if key not in OWN}, kind, under, where)

    def members(self, value, kind, disclosures, where):
        for key, inside in value.items():
            if key not in self.table[kind]:
                self.complain(f"{key} is no field of {kind}", where)
                continue
            cls, message, _ = self.table[kind][key]
            self.may(cls, disclosures, key, where)
            for one in inside if isinstance(inside, list) else [inside]:
                if message and isinstance(one, dict):
                    self.members(one, message, disclosures, where)

    def mail(self, mail, disclosures):
        where = f"mail {mail.id}"
        self.answers += 1
        self.bytes(mail.raw, disclosures, where)
        if str(mail.id).startswith(PASSING):
            return
        for label in mail.fields.keys() & tap.LABELS.keys():
            self.may(tap.LABELS[label], disclosures, label, where)
