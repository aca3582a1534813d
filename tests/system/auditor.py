"""Holds what left a site against its records, every answer, mail and request to others, field by field, by code that shares nothing with
the services."""
import csv
import io
import json
import re
import subprocess
import urllib.parse
import uuid
import zipfile

import leaving
import spoken
import tap

ID = "[0-9a-f-]{36}"
PASSING = "70617373-696e-"     # ids of what is about nobody: canaries
OF_CLIENT = re.compile(r"/v1/clients/[^/]+/releases")
TAKEN = re.compile(r"/v1/bases/[^/]+/record")
PARTS = {"incident": "VictimRecord", "service": "ClientRecord"}      # of a client
OWN = {"codes", "disclosure", "by"}     # what an answer says of the decision
LETTERS = "FMDNPWRT"
ON_PAPER = ("client_existence", "release_terms", "victim_name")     # a signed paper has all of them
OURS = ("/v1/logon", "/v1/password", "/v1/session", "/v1/agreements", "/v1/feeds", "/v1/cost-periods")    # what is said there is of no client, or a document's


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


class Auditor:
    """Holds everything that left against the journal. secrets: what is looked for in every byte, with its class."""

    def __init__(self, journal, secrets=()):
        self.table, self.journal, self.secrets = class_table(journal.house), journal, dict(secrets)
        kinds = journal.house.messages["options"]
        self.harmless = {cls for cls in journal.words.values() if journal.house.messages["vocabulary"].DataClass.DESCRIPTOR.values_by_name[
            f"DATA_CLASS_{cls.upper()}"].GetOptions().Extensions[journal.house.messages["vocabulary"].no_client]}
        self.personal = self._personal({kinds.TEXT_PERSON_NAME, kinds.TEXT_TELEPHONE, kinds.TEXT_EMAIL, kinds.TEXT_PLACE, kinds.TEXT_WORD})
        self.said = spoken.Spoken()     # of clients, with the classes that it is of
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
        for value in self.said.within(raw):
            self.may(self.said.values[value], disclosures, f"\"{value}\", a value that was told", where)

    # --- all that left a site -------------------------------------------------------------------------------------------
    def hold(self, wires):
        for what, wire in wires:
            self.by_kind[what] = self.by_kind.get(what, 0) + 1
            if what == "mail":
                self.mails(wire)
                continue
            if what == "provider":
                for one in tap.requests(wire):
                    self.provider(one)
                continue
            for one in tap.exchanges(wire):
                self.exchange(one)

    def mails(self, wire):
        try:
            for mail in tap.mails(wire):
                self.mail(mail, self.journal.mails.get(mail.id, ()))
        except tap.UnderWay:        # it was cut off: what there is of it
            named = re.findall(rf"^message-id: <({ID})@".encode(), bytes(wire.there), re.I | re.M)
            self.bytes(bytes(wire.there), self.journal.mails.get(named[-1].decode(), ()) if named else (), "a mail that was cut off")

    def provider(self, one):
        """What a provider of messages was asked, answered or not: to send, under the record of the message that it names; or what says nothing."""
        where, text = f"provider {one.method} {one.path}", self._text(one.said)
        known = [id for id in dict.fromkeys(re.findall(ID, " ".join((one.path, one.query, *one.asked.values(), text)))) if id in self.journal.mails]
        disclosures = [disclosure for id in known for disclosure in self.journal.mails[id]]
        self.answers += 1
        self.bytes(one.raw, disclosures, where)
        self.bytes(text.encode(), disclosures, where)
        empty = any(one.method == method and re.fullmatch(path, one.path) and one.said == body for method, path, body in leaving.EMPTY)
        if not one.whole:
            return
        if not empty and (one.method != "POST" or len(known) != 1):
            self.complain(f"it names {known or 'no message on record'}, and is nothing else that a provider is asked", where)
        for label, cls in tap.LABELS.items():
            if re.search(rf"^{label}: ", text, re.M):
                self.may(cls, disclosures, label, where)
        if "webhook-id" in one.asked:
            self.webhook(one, disclosures, where)

    def webhook(self, one, disclosures, where):
        """Ids alone, of what its record is about."""
        whole = self._json(one.said)
        subjects = {uuid.UUID(bytes=subject) for id in disclosures if id in self.journal.facts for subject in self.journal.facts[id].subjects}
        if not isinstance(whole, dict) or whole.keys() != {"type", "timestamp", "data"} or whole["data"].keys() != {"id"}:
            self.complain(f"members of {one.said[:200]}", where)
        elif uuid.UUID(whole["data"]["id"]) not in subjects:
            self.complain(f"{whole['data']['id']} is no subject of {disclosures}", where)

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
        if one.method != "POST" or not one.path.startswith("/v1/") or one.path.startswith(OURS) or one.status >= 300:
            return
        for name, value in self.strings(self._json(one.said)):
            if name in self.personal:
                self.said.add(value, self.personal[name])

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
        if "chunked" in one.headers.get("transfer-encoding", ""):      # what stands across two of them
            self.bytes(one.body, disclosures, where)
        if one.headers.get("content-encoding"):
            self.complain("it is coded, and nobody here can read it", where)
        self.listen(one)
        if one.status >= 300:
            self.refusal(one, disclosures, where)
        elif one.method != "OPTIONS":
            self.answer(one, disclosures, where)

    def answer(self, one, disclosures, where):
        """By the line of its route, and by none it is not to leave."""
        name = leaving.line_of(one.method, one.path)
        if name is None:
            self.complain("no line says what may leave by this route", where)
            return
        line = leaving.LINES[name]
        if name in leaving.DECIDED and one.status != 200:
            self.complain("a record leaves as 200 alone", where)
        if one.body or (one.whole and one.method != "HEAD"):
            getattr(self, line.how)(one, line, disclosures, where)

    def refusal(self, one, disclosures, where):
        """The fixed documents, and a page for a browser."""
        if disclosures:
            self.complain("a refusal bears disclosures", where)
        if not one.body:
            return
        name, kind = leaving.line_of(one.method, one.path), one.headers.get("content-type", "").split(";")[0]
        if leaving.LIBRARY.fullmatch(one.raw):
            return
        if (kind == "text/html" and name in leaving.PAGES) or (one.status == 503 and name == leaving.READY):
            return
        whole = self.document(one, where) if kind == "application/problem+json" else None
        if not isinstance(whole, dict):
            self.complain(f"a refusal as {kind or 'nothing'}: {one.body[:100]}", where)
        elif one.whole and (whole.keys() - leaving.MEMBERS or whole.get("status") != one.status or
                            whole.get("code") not in leaving.CODES.get(one.status, ())):
            self.complain(f"no such refusal: {whole}", where)
        elif one.status == 404 and one.whole and (one.path.startswith("/v1/")) and "detail" in whole:
            self.complain(f"not there is not said alike: {whole}", where)

    def document(self, one, where):
        """The JSON of an answer; of one that was cut off, as far as it came."""
        try:
            return json.loads(one.body) if one.whole else tap.begun(one.body)
        except ValueError:
            self.complain(f"no JSON: {one.body[:100]}", where)

    def quiet(self, one, line, disclosures, where):
        """Of no client: what the contract of its route has, and nothing of a class that could be one's."""
        if not line.kind or not one.body:
            return
        for record in self.found(one, line.list, where) if line.list else [self.document(one, where) or {}]:
            self.members(record, line.kind, (), where, self.harmless)

    def stated(self, one, line, disclosures, where):
        """A statement, as a document, as a sheet of amounts or on paper; on record, and of no client."""
        begins = {"text/csv": b"line,whose,what,goes by,count,of,pool,amount", "application/pdf": b"%PDF-"}
        media = one.headers.get("content-type", "").split(";")[0]
        self.bears(disclosures, where)
        if media not in begins:
            self.quiet(one, line, disclosures, where)
        elif not one.body.startswith(begins[media]):
            self.complain(f"this is no statement: {one.body[:100]}", where)

    def taken(self, one, line, disclosures, where):
        """On another basis: what that opens, by its own letter, and of one client."""
        if len(disclosures) != 1 or disclosures[0] not in self.journal.facts:
            self.complain(f"it bears {disclosures}", where)
            return
        fact = self.journal.facts[disclosures[0]]
        if not fact.under or len(set(fact.codes)) != 1 or fact.codes[0] not in "CSJE" or list(fact.asked) != list(fact.released):
            self.complain(f"its record says {fact.codes}", where)
        self.members(self.document(one, where) or {}, PARTS["incident" if fact.record == 1 else "service"], disclosures, where)

    def bears(self, disclosures, where):
        if not disclosures:
            self.complain("it bears no disclosure id", where)

    def revoked(self, one, line, disclosures, where):
        self.bears(disclosures, where)
        for release in self.found(one, "revoked", where):
            self.may("release_terms", disclosures, "a revocation", where)
            if set(release) - {"release", "owner", "revoked"}:
                self.complain(f"members {sorted(release)}", where)

    def paper(self, one, line, disclosures, where):
        self.bears(disclosures, where)
        for cls in ON_PAPER:
            self.may(cls, disclosures, "a signed paper", where)

    def written(self, one, line, disclosures, where):
        """What somebody wrote: of one decision of her own organisation's, under what opens a client's words or says who of staff is on duty."""
        self.bears(disclosures, where)
        self.may("client_existence", disclosures, "a task", where)
        self.may({"contact_secret", "staffing"}, disclosures, "what was written", where)
        facts = [self.journal.facts[id] for id in disclosures if id in self.journal.facts]
        if len(disclosures) != 1 or any(list(fact.owners) != [fact.organisation] for fact in facts):
            self.complain(f"words of {[list(fact.owners) for fact in facts]}", where)
        whole = self.document(one, where) or {}
        if whole.keys() - {"task", "replies", "next", "codes", "disclosure", "by"}:
            self.complain(f"members {sorted(whole)}", where)
        for reply in whole.get("replies", []):
            if reply.keys() - {"received", "channel", "shut", "words", "from"}:
                self.complain(f"members {sorted(reply)}", where)

    def handed(self, packet, disclosures, where):
        """A packet's document, member by member."""
        for section in packet.keys() - {"@context", "accord:Packet"}:
            for name in packet[section]:
                cls = leaving.PACKET.get(section, {}).get(name)
                if cls is None:
                    self.complain(f"{name} of {section} has no place in a packet", where)
                else:
                    self.may(cls, disclosures, name, where)

    def packet(self, one, line, disclosures, where):
        """What is handed over, or would be, each half with its decision."""
        self.bears(disclosures, where)
        whole = self.document(one, where) or {}
        if whole.keys() - {"packet", "incident", "service"}:
            self.complain(f"members {sorted(whole)}", where)
        self.handed(whole.get("packet", {}), disclosures, where)
        for half in whole.keys() & {"incident", "service"}:
            if one.whole and (whole[half].keys() != {"codes", "disclosure"} or whole[half]["disclosure"] not in disclosures):
                self.complain(f"{half} is {whole[half]}, the answer bears {disclosures}", where)

    def packet_file(self, one, line, disclosures, where):
        """The same as a file: of one that is shut, what it is under."""
        self.bears(disclosures, where)
        if not one.whole or not one.body.startswith(b"PK"):
            return
        with zipfile.ZipFile(io.BytesIO(one.body)) as bag:
            for name in bag.namelist():
                self.bytes(bag.read(name), disclosures, f"{where}: {name}")
            self.handed(json.loads(bag.read("packet/data/handoff.json")), disclosures, where)

    def bare(self, one, line, disclosures, where):
        """Records that say nothing of the decision themselves."""
        self.bears(disclosures, where)
        by_incidents = line.incident and any(self.journal.facts[id].record == 1 for id in disclosures if id in self.journal.facts)
        for record in self.found(one, line.list, where):
            self.members(record, line.incident if by_incidents else line.kind, disclosures, where)

    def accounted(self, one, line, disclosures, where):
        """An accounting as a document, as a table, of which a cut line says less, or on paper, whose words are looked through."""
        media = one.headers.get("content-type", "").split(";")[0]
        if media not in ("text/csv", "application/pdf"):
            self.bare(one, line, disclosures, where)
            return
        self.bears(disclosures, where)
        if media == "application/pdf":
            if one.whole:
                words = subprocess.run(["pdftotext", "-", "-"], input=one.body, capture_output=True, check=False)
                self.bytes(words.stdout, disclosures, f"{where}: its words")
                if words.returncode or not words.stdout:
                    self.complain(f"this is no paper: {one.body[:100]}", where)
            return
        for record in csv.DictReader(io.StringIO(one.body.decode(errors="replace"), newline="")):
            self.members({name: value for name, value in record.items() if name and value}, line.kind, disclosures, where)

    def stream(self, one, line, disclosures, where):
        """What moved; or that nothing did, which needs no record."""
        kind = "TaskRecord" if urllib.parse.parse_qs(one.query).get("of") == ["tasks"] else "CalloutRecord"
        lines = one.body.decode().split("\n")
        for text in lines if one.whole else lines[:-1]:
            name, _, value = text.partition(": ")
            if name == "data" and value != "{}":
                self.bears(disclosures, where)
                self.record(json.loads(value), kind, disclosures, where)
            elif text not in ("", ": nothing", "data: {}", "event: moved", "event: again") and not re.fullmatch(r"id: [\w-]{48}|retry: \d+", text):
                self.complain(f"this is no event: {text[:100]}", where)
        if not one.whole and lines[-1].startswith("data: {\""):
            self.members(tap.begun(lines[-1][6:].encode()), kind, disclosures, where)

    def found(self, one, name, where):
        """The records of a page."""
        whole = self.document(one, where) or {}
        if set(whole) - {name, "next"}:
            self.complain(f"members {sorted(whole)}", where)
        return whole.get(name, [])

    def records(self, one, line, disclosures, where):
        self.bears(disclosures, where)
        for record in self.found(one, line.list, where) if line.list else [self.document(one, where) or {}]:
            for cls in line.also:
                self.may(cls, disclosures, "that it is on the list", where)
            if one.whole and not line.kind and not record.keys() - {"id"}:
                self.complain("an id without anything that is on record", where)
            if line.kind:
                self.recorded(one, record, line.kind, disclosures, where)
                continue
            for part in record.keys() - {"id"}:
                if part not in PARTS:
                    self.complain(f"{part} is no part of a client", where)
                elif record[part]:
                    self.recorded(one, record[part], PARTS[part], disclosures, where)

    def recorded(self, one, record, kind, disclosures, where):
        """A record by its own decision; of an answer that was cut off, its members by any that it bears."""
        if one.whole:
            self.record(record, kind, disclosures, where)
        else:
            self.members({key: value for key, value in record.items() if key not in OWN}, kind, disclosures, where)

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

    def members(self, value, kind, disclosures, where, harmless=()):
        for key, inside in value.items():
            if key not in self.table[kind]:
                self.complain(f"{key} is no field of {kind}", where)
                continue
            cls, message, _ = self.table[kind][key]
            if cls not in harmless and not (harmless and cls == "unspecified"):
                self.may(cls, disclosures, key, where)
            for one in inside if isinstance(inside, list) else [inside]:
                if message and isinstance(one, dict):
                    self.members(one, message, disclosures, where, harmless)

    def mail(self, mail, disclosures):
        where = f"mail {mail.id}"
        self.answers += 1
        self.bytes(mail.raw, disclosures, where)
        if str(mail.id).startswith(PASSING):
            return
        if mail.id not in self.journal.mails:
            self.complain("no such message is on record", where)
        for label in mail.fields.keys() & tap.LABELS.keys():
            self.may(tap.LABELS[label], disclosures, label, where)
