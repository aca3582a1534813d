"""What must be true after every round, over the whole history. Facts are read once: what was right is kept as counts."""
import collections
import pathlib
import re
import uuid

import house as houses

# Errors that a harm may make a service log: an operator must hear of a store that is full or failing.
ALLOWED = (r'msg="housekeeping failed" chore=("[^"]*"|\S+) code=unavailable sqlstate=5[378]',
           r'msg="a channel\'s provider does not answer" channel=site', r'msg="(a message stands|messages stand) still"')    # the relay was harmed
# Clocks of referral that ring soon; a task that waits for its morning has one too, a roster its hour, and who is out the time by which she
# must be heard of.
RINGING = ("select count(*) from referral.clock c where c.kind <> 20 and not exists "
           "(select from referral.request r where r.id = c.subject and (r.kind = 6 and r.state = 1 or c.kind = 3 and r.state in (4, 5, 6)))")
RSS_MARGIN = 24 << 10   # KiB that a process may have more than its kind had when the site was young
YOUNG = 3               # rounds


class Logs:
    """Reads every log on from where it was."""

    def __init__(self, site):
        self.site = site
        self.at = collections.Counter()
        self.epochs = {}        # name: the newest that it wrote under
        self.bad = []

    def read(self):
        for name in self.site.all_names:
            path = self.site.log_path(name)
            if not path.exists():
                continue
            with open(path, "rb") as log:
                log.seek(self.at[name])
                text = log.read()
            whole = text[:text.rfind(b"\n") + 1]
            self.at[name] += len(whole)
            for line in whole.decode(errors="replace").splitlines():
                self._line(name, line)

    def _line(self, name, line):
        if "msg=writing" in line:
            self.epochs[name] = int(re.search(r"epoch=(\d+)", line)[1])
        if (" level=error " in line or houses.SANITIZER.search(line)) and not any(re.search(a, line) for a in ALLOWED):
            self.bad.append(f"{name} says: {line}")

    def writer(self, service):
        self.read()
        return max((n for n in self.site.names(service) if n in self.epochs), key=self.epochs.get, default=None)

    def complaints(self):
        self.read()
        bad, self.bad = self.bad, []
        return bad


class History:
    def __init__(self, house):
        self.house = house
        self.intake, self.moves = house.messages["intake"], house.messages["referral"]
        self.messages = house.messages["notification"]
        self.read_to = collections.Counter()
        self.documents = 0
        self.incidents = 0
        self.created = []                           # incidents that are new since the last look
        self.asking = {}                            # incident: whether it asks now
        self.tier = {}
        self.openings = collections.Counter()       # incident: how often it began to ask
        self.opened = collections.Counter()         # incident: call-outs
        self.last = {}                              # call-out: (version, state)
        self.offers, self.pages = collections.Counter(), collections.Counter()
        self.sent, self.stands = collections.Counter(), {}
        self.caught = collections.Counter()
        self.pages_read = 0
        self.said = set()                           # (call-out, state, person)
        self.unhelped = set()                       # incidents for which nobody came, or nobody was to come after all
        self.called_off = (self.moves.REQUEST_REASON_INCIDENT_CANCELLED, self.moves.REQUEST_REASON_INCIDENT_RETYPED)
        self.disclosed = self.reads = 0
        self.recorded = set()                       # disclosures and refusals
        self.let_go = set()                         # those under which messages began to leave
        self.young = {}

    # --- reading ---------------------------------------------------------------------------------------------------
    def _facts(self, source):
        """New facts with what is wrong with their numbers, and with their leaves."""
        after = self.read_to[source]
        facts = self.house.facts(source, after)
        if [f.n for f in facts] != list(range(after + 1, after + len(facts) + 1)):
            yield f"the journal of {source} has gaps after {after}"
        head, count = self.house.rows(f"select n, (select count(*) from {source}.journal) from {source}.journal_head")[0]
        if not head == count == after + len(facts):
            yield f"the head of {source} is {head}, it has {count} facts, {after + len(facts)} were read"
        content = self.house.messages["audit"].LeafContent
        leaves = [(n, content.FromString(held or b"").fact.body) for _, _, n, held in self.house.leaves("source = %s and n > %s", source, after)]
        if leaves != [(f.n, f.body) for f in facts]:
            yield f"{source} has {len(facts)} new facts, audit has {len(leaves)} leaves of them, or other ones"
        for fact in facts:
            for problem in getattr(self, f"_{source}")(fact) or ():
                yield problem
        self.read_to[source] = after + len(facts)

    def _gateway(self, fact):
        self.disclosed += fact.kind == "disclosed"
        if fact.kind in ("disclosed", "refused"):
            self.recorded.add(fact.message.disclosure)

    def _intake(self, fact):
        if fact.kind != "incident_recorded":
            return
        m = fact.message
        if m.change == self.intake.CHANGE_CREATED:
            if m.incident in self.asking:
                yield f"incident {m.incident.hex()} was recorded as new twice"
            self.asking[m.incident] = False
            self.created.append(str(uuid.UUID(bytes=m.incident)))
        if m.late:
            yield f"incident {m.incident.hex()} came too late to send anybody"
        tier = self.tier[m.incident] = m.tier or self.tier.get(m.incident, 0)
        asks = tier == 1 and m.status not in (self.intake.INCIDENT_STATUS_CLOSED, self.intake.INCIDENT_STATUS_CANCELLED)
        self.openings[m.incident] += asks and not self.asking.get(m.incident, False)
        self.asking[m.incident] = asks

    def _referral(self, fact):
        if fact.kind != "callout_moved":
            return
        m = fact.message
        version, state = self.last.get(m.request, (0, self.moves.REQUEST_DRAFT))
        if (m.version, getattr(m, "from")) != (version + 1, state):
            yield f"move {m.version} of {m.request.hex()} from {getattr(m, 'from')} follows {version} to {state}"
        self.last[m.request] = (m.version, m.to)
        if m.task:
            return
        self.opened[m.incident] += version == 0
        if m.to == self.moves.REQUEST_EXPIRED or (m.to == self.moves.REQUEST_STOOD_DOWN and m.reason in self.called_off
                                                  and getattr(m, "from") != self.moves.REQUEST_DRAFT):
            self.unhelped.add(m.incident)
        self.said.add((str(uuid.UUID(bytes=m.request)), m.event, m.person))
        if not m.organisation or (m.to == self.moves.REQUEST_OFFERED and not (m.person and m.employer)):
            yield f"move {m.version} of {m.request.hex()} names nobody who answers for it"
        if m.to == self.moves.REQUEST_OFFERED and m.event in (self.moves.REQUEST_EVENT_OFFER, self.moves.REQUEST_EVENT_CLIMB):
            self.offers[m.request, m.person] += 1

    def _notification(self, fact):
        if fact.kind != "message_moved":
            return
        m = fact.message
        if m.template == self.messages.MESSAGE_CALLOUT_OFFERED and \
                getattr(m, "from") == self.messages.MESSAGE_STATE_UNSPECIFIED:
            self.pages[m.request, m.person] += 1
        if m.to == self.messages.MESSAGE_SENDING and m.template != self.messages.MESSAGE_CANARY:
            if m.disclosure not in self.recorded and (m.disclosure or not m.bare):
                yield f"message {m.message.hex()} began to leave without a record"
            self.let_go.add(m.disclosure)
        self.stands[str(uuid.UUID(bytes=m.message))] = m.to
        if m.to == self.messages.MESSAGE_SENT:
            self.sent[str(uuid.UUID(bytes=m.message))] += 1
            if self.sent[str(uuid.UUID(bytes=m.message))] > 1:
                yield f"message {m.message.hex()} was recorded as sent twice"

    # --- what must be true -----------------------------------------------------------------------------------------
    def check(self, day, posters, advocates):
        """One round is over and everybody has caught up; what is wrong, in words."""
        for source in houses.SOURCES:
            yield from self._facts(source)
        yield from self._kit()
        yield from self._documents(day, posters)
        yield from self._incidents(day)
        yield from self._callouts()
        yield from self._answers(advocates)
        yield from self._paged()
        yield from self._audit()

    def _kit(self):
        for service in houses.SERVICES:
            parked = self.house.one(f"select count(*) from {service}.parked")
            if parked:
                yield f"{service} has {parked} facts set aside"
        yield from (f"cursor: {late}" for late in self.house.behind())
        if self.house.one("select count(*) from audit.journal"):
            yield "audit has facts of its own"

    def _documents(self, day, posters):
        """Acknowledged is stored, once; stored is what was sent."""
        self.documents += len(day.documents)
        wanted = {self.house.seals.digest(*document).hex() for document in day.documents}
        receipts = set().union(*(p.receipts for p in posters))
        there = {str(i) for i, in self.house.rows("select document from intake.document where document = any(%s::uuid[])",
                                                  list(receipts))}
        if receipts - there:
            yield f"{len(receipts - there)} documents were acknowledged and are not stored"
        kept = collections.Counter(d for d, in self.house.rows(
            "select encode(digest, 'hex') from intake.document where encode(digest, 'hex') = any(%s)", list(wanted)))
        if set(kept) != wanted or any(n != 1 for n in kept.values()):
            yield f"of {len(wanted)} documents {len(kept)} are stored, {sum(n > 1 for n in kept.values())} more than once"
        stored, set_aside = self.house.rows("select (select count(*) from intake.document), (select count(*) from intake.quarantine)")[0]
        if (stored, set_aside) != (self.documents, 0):
            yield f"{self.documents} documents were sent, {stored} are stored and {set_aside} set aside"
        counted = self.house.rows("select sum(accepted + stale)::int, sum(incidents)::int, sum(quarantined)::int from intake.feed_tally")[0]
        if counted != (self.documents, self.incidents + len(day.stories), 0):
            yield f"the tallies count {counted}"

    def _incidents(self, day):
        self.incidents += len(day.stories)
        new = self.house.opened("incident = any(%s::uuid[])", self.created)
        self.created = []
        found = collections.Counter(row["number"] for row in new.values())
        wrong = [n for n in day.stories if found[n] != 1]
        if wrong:
            yield f"{len(wrong)} incidents are not there once: {[(n, found[n]) for n in wrong[:3]]}"
        stored = self.house.one("select count(*) from intake.incident")
        if not stored == self.incidents == len(self.asking):
            yield f"{self.incidents} incidents were sent, {stored} are stored, {len(self.asking)} are recorded as new"
        for incident, row in new.items():
            number, key = row["number"], uuid.UUID(incident).bytes
            asked = [said == "DVA" for said in day.stories[number]]
            if not (asked[-1] or all(asked)) <= self.openings[key] <= asked.count(True):
                yield f"{number} said {day.stories[number]} and began to ask {self.openings[key]} times"
            if self.asking.get(key) != asked[-1]:
                yield f"{number} said {day.stories[number]} and is recorded as if not"

    def _callouts(self):
        wanted = +self.openings
        if self.opened != wanted:
            odd = [(i.hex(), self.opened[i], wanted[i]) for i in self.opened | wanted if self.opened[i] != wanted[i]]
            yield f"{len(odd)} incidents have not one call-out for each asking (incident, has, wanted): {odd[:5]}"
        rows = dict(self.house.rows("select state, count(*) from referral.request where not (kind = 6 and state = 1) group by 1"))
        facts = collections.Counter(state for _, state in self.last.values())
        if rows != facts:
            yield f"call-outs stand at {rows}, by the facts at {dict(facts)}"
        nobody = self.house.one("select count(*) from referral.request where organisation = '' or "
                                "((person = '' or employer = '') and not (kind = 6 and state = 1))")     # a task waits for its morning
        if nobody:
            yield f"{nobody} call-outs with nobody who answers for them"
        clocks = self.house.one(RINGING)
        if clocks:
            yield f"{clocks} clocks of call-outs that are over"
        silent = self.unhelped - {uuid.UUID(str(i)).bytes for i, in self.house.rows(
            "select incident from referral.request where kind = 6 and why in (20, 22) and incident is not null")}
        if silent:
            yield f"{len(silent)} incidents for which nobody came and nobody asks after in the morning"

    def _answers(self, advocates):
        events = {"accept": self.moves.REQUEST_EVENT_ACCEPT, "decline": self.moves.REQUEST_EVENT_DECLINE}
        lost = [(a.person, said) for a in advocates for said in a.answered if (said[0], events[said[1]], a.person) not in self.said]
        if lost:
            yield f"{len(lost)} answers were acknowledged and are not recorded: {lost[:3]}"
        self.reads += sum(a.reads for a in advocates)
        looks = self.disclosed - len(self.let_go)       # without what pages left under
        if looks < self.reads:
            yield f"{self.reads} lists were read, {looks} looks are on record"

    def _paged(self):
        """Each offer is one message; each that was sent was caught at least once; nothing else was caught."""
        if self.offers != self.pages:
            odd = [(r.hex(), p) for r, p in (self.offers - self.pages) + (self.pages - self.offers)]
            yield f"{sum(self.offers.values())} offers, {sum(self.pages.values())} pages recorded for them: {odd[:5]}"
        new = self.house.pager.pages(after=self.pages_read)
        self.pages_read += len(new)
        self.caught.update(page.message_id for page in new)
        never = [m for m in self.sent if not self.caught[m]]
        if never:
            yield f"{len(never)} messages are recorded as sent and were never caught: {never[:3]}"
        states = {str(i): state for i, state in self.house.rows("select id, state from notification.message")}
        unknown = set(self.caught) - set(states)
        if unknown:
            yield f"{len(unknown)} pages were caught that nobody recorded"
        if states != self.stands:
            yield f"messages stand at {collections.Counter(states.values())}, by the facts at {collections.Counter(self.stands.values())}"
        over = {self.messages.MESSAGE_SENT, self.messages.MESSAGE_CONFIRMED, self.messages.MESSAGE_RECALLED}
        if not set(states.values()) <= over:
            yield f"messages stand at {collections.Counter(states.values())}"

    def _audit(self):
        first, last, count = self.house.rows("select min(idx), max(idx), count(*) from audit.leaf")[0]
        if (first, last) != (0, count - 1) or count != sum(self.read_to.values()):
            yield f"leaves {first} to {last} are {count}, of {sum(self.read_to.values())} facts"
        verified = self.house.verify()
        if verified.returncode != 0:
            yield f"audit verify: {verified.stdout}{verified.stderr}"

    # --- processes -------------------------------------------------------------------------------------------------
    def processes(self, number, site):
        """None ended by itself, and none grows from round to round."""
        for name in site.all_names:
            child = site.processes[name]
            if child.poll() is not None:
                yield f"accord-{name} ended by itself with {child.returncode}"
                continue
            folder = pathlib.Path(f"/proc/{child.pid}")
            size = int(re.search(r"VmRSS:\s+(\d+)", (folder / "status").read_text())[1])
            service = name.partition("-")[0]
            if number <= YOUNG:
                self.young[service] = max(size, self.young.get(service, 0))
            elif size > self.young[service] + RSS_MARGIN and "libasan" not in (folder / "maps").read_text():
                yield f"accord-{name} has {size} KiB, the largest young one had {self.young[service]}"
