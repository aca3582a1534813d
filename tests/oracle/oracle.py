"""The decision of agreements as a plain function over plain structures, written from the documents alone."""
import datetime
import functools
import re
import zoneinfo

import floor
from words import ACTIONS, CLASSES, PURPOSES, RECORDS, REFUSED_PURPOSES, ROLES, can_stand

SECOND = 10 ** 9
NEVER = 1 << 200
ALL_PURPOSES = frozenset(PURPOSES + REFUSED_PURPOSES)
WHEN_RESTRICTED = ("crisis_response", "safety_notice", "rights_notice")
FUNDS_THAT_COVER = ("VAWA", "VOCA", "FVPSA")

REQUEST_KEYS = frozenset("id at from to person client record action purpose classes told accepted release".split())
PERSON_KEYS = frozenset("role placement".split())
RELEASE_KEYS = frozenset("client from to classes purposes signed expires revoked barred".split())


class Refused(Exception):
    """What an error begins with."""


# --- time -------------------------------------------------------------------------------------------------------------

RFC3339 = re.compile(r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))", re.ASCII)
EPOCH = datetime.date(1970, 1, 1).toordinal()


def instant(text):
    """Nanoseconds since 1970, or None when the text is no RFC 3339 time."""
    match = RFC3339.fullmatch(text) if isinstance(text, str) else None
    if not match:
        return None
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    ahead, behind = int(match[9] or 0), int(match[10] or 0)
    if hour > 23 or minute > 59 or second > 59 or ahead > 23 or behind > 59:
        return None
    try:
        days = datetime.date(year, month, day).toordinal() - EPOCH
    except ValueError:
        return None
    offset = (ahead * 60 + behind) * 60 * (-1 if match[8] == "-" else 1)
    fraction = int((match[7] or "0")[:9].ljust(9, "0"))
    return (days * 86400 + hour * 3600 + minute * 60 + second - offset) * SECOND + fraction


@functools.lru_cache(None)
def midnight(date, zone):
    """The first instant of the day there."""
    # fold=0 is the first of two midnights, and the offset before a gap, which names the gap's end.
    there = datetime.datetime(date.year, date.month, date.day, tzinfo=zoneinfo.ZoneInfo(zone))
    return int(there.timestamp()) * SECOND


# --- what is in force -------------------------------------------------------------------------------------------------

class Agreement:
    """One version of an agreement, its dates as instants."""

    def __init__(self, text):
        self.text = text
        self.id, self.version, self.zone = text["agreement"], text["version"], text["timezone"]
        self.internal = text["kind"] == "internal-protocol"
        self.party = {party["as"]: party["who"] for party in text["parties"]}
        self.organisations = {who for party in text["parties"] for who in party["who"]}
        signed = {organisation for _, organisation, _ in text["signed by"]}
        dates = [self.at(date) for _, _, date in text["signed by"]]
        self.start = max([self.at(text["in force from"])] + dates) if self.organisations <= signed else NEVER
        self.end = self.at(text["in force until"])
        if text.get("ended on"):
            self.end = min(self.end, self.at(text["ended on"]))
        grace = datetime.timedelta(days=text.get("grace", 30))
        self.restricted = self.at(text["review by"] + grace)

    def at(self, date):
        return midnight(date, self.zone)

    def in_force(self, t):
        return self.start <= t < self.end

    def counts(self, owner, recipient):
        if owner == recipient:
            return self.internal and owner in self.organisations
        return not self.internal and owner in self.organisations and recipient in self.organisations

    def directed(self, section, owner, recipient):
        return self.internal or (owner in self.party[section["from"]] and recipient in self.party[section["to"]])

    def name(self, section):
        return f"{self.id}@{self.version}/{section['section']}"

    def edges(self):
        """(employer, host, role, records access) of every placement it makes."""
        for block in self.text.get("placements", ()):
            for employer in self.party[block["employer"]]:
                for host in self.party[block["host"]]:
                    for role in block["roles"]:
                        yield employer, host, role, block["records access"]


def replace(agreements):
    """A version ends at the instant at which one that replaces it comes into force, if ever it does."""
    for later in sorted(agreements, key=lambda a: -a.version):
        old = later.text.get("replaces")
        if old is None or later.start >= later.end:
            continue
        for earlier in agreements:
            if (earlier.id, earlier.version) == (later.id, old):
                earlier.end = min(earlier.end, later.start)


class Organisation:
    """An entry of the directory, its dates as instants."""

    def __init__(self, entry):
        self.kind, self.zone = entry["kind"], entry["zone"]
        self.awards = [(midnight(start, self.zone), midnight(end, self.zone))
                       for fund, start, end in entry.get("awards", ()) if fund in FUNDS_THAT_COVER]
        because = entry.get("covered because") if entry.get("covered") == "no" else None
        self.uncovered = midnight(because[1], self.zone) if because else NEVER

    def instants(self):
        """When it may become covered, or cease to be."""
        return {t for award in self.awards for t in award} | ({self.uncovered} - {NEVER})

    def covered(self, t):
        if self.kind == "community_victim_services" or any(start <= t < end for start, end in self.awards):
            return True
        return t < self.uncovered


# --- one request ------------------------------------------------------------------------------------------------------

class World:
    """A directory and its agreements; decide answers a request."""

    def __init__(self, directory, agreements):
        self.organisations = {entry["organisation"]: Organisation(entry) for entry in directory["organisations"]}
        self.placements = {entry["placement"]: entry for entry in directory.get("placements", ())}
        self.agreements = [Agreement(text) for text in agreements]
        replace(self.agreements)

    def decide(self, request):
        try:
            return self.answer(request, *self.checked(request))
        except Refused as refused:
            return {"id": request.get("id"), "error": str(refused)}

    # --- what is wrong with it, in the order in which it is said ---

    def checked(self, request):
        person, release = request.get("person"), request.get("release")
        for part, keys in ((request, REQUEST_KEYS), (person, PERSON_KEYS), (release, RELEASE_KEYS)):
            if isinstance(part, dict) and not keys.issuperset(part):
                raise Refused("unknown key")
        t = instant(request.get("at"))
        if t is None:
            raise Refused("bad at")
        for key in ("from", "to"):
            need(request.get(key), self.organisations, f"unknown {key}")
        role = self.role(request, person if isinstance(person, dict) else {}, t)
        for key, known in (("record", RECORDS), ("action", ACTIONS), ("purpose", ALL_PURPOSES)):
            need(request.get(key), known, f"unknown {key}")
        asked = self.asked(request.get("classes"))
        covers = self.release(release, request, t)
        for key, kind in (("id", str), ("person", dict), ("client", str), ("told", bool), ("accepted", bool)):
            if request.get(key) is not None and not isinstance(request[key], kind):
                raise Refused("bad request")
        return t, role, asked, covers

    def role(self, request, person, t):
        if person.get("placement") is None:
            return need(person.get("role"), ROLES, "unknown role")
        edge = self.placements.get(need(person["placement"], self.placements, "placement"))
        if not self.live(edge, t) or (request["from"], request["to"]) != (edge["host"], edge["employer"]):
            raise Refused("placement")
        return edge["role"]

    def live(self, edge, t):
        """Live, and with access to records."""
        zone = self.organisations[edge["host"]].zone
        ends = [edge.get(key) for key in ("until", "screening until", "training until", "addendum until")]
        if midnight(edge["from"], zone) > t or any(end and midnight(end, zone) <= t for end in ends):
            return False
        placed = (edge["employer"], edge["host"], edge["role"])
        return any(row[:3] == placed and row[3] != "none" for agreement in self.agreements
                   if agreement.id == edge["agreement"] and agreement.in_force(t) for row in agreement.edges())

    @staticmethod
    def asked(classes):
        if classes is None:
            return CLASSES
        if not isinstance(classes, list):
            raise Refused("bad request")
        for cls in classes:
            need(cls, CLASSES, "unknown class")
        return [cls for cls in CLASSES if cls in classes]

    def release(self, release, request, t):
        """The classes that the release covers here."""
        if release is None:
            return ()
        if not isinstance(release, dict):
            raise Refused("bad release")
        for key, known in (("from", self.organisations), ("to", self.organisations)):
            need(release.get(key), known, "bad release")
        for key, known in (("classes", CLASSES), ("purposes", ALL_PURPOSES)):
            if not isinstance(release.get(key), list):
                raise Refused("bad release")
            for word in release[key]:
                need(word, known, "bad release")
        signed, expires, revoked = (instant(release.get(key)) for key in ("signed", "expires", "revoked"))
        if release.get("revoked") is True:
            revoked = -NEVER
        barred = release.get("barred")
        if signed is None or expires is None or (release.get("revoked") is not None and revoked is None):
            raise Refused("bad release")
        if not isinstance(release.get("client"), str) or (barred is not None and not isinstance(barred, bool)):
            raise Refused("bad release")
        same = all(release[key] == request.get(key) for key in ("client", "from", "to"))
        lasts = signed <= t < expires and (revoked is None or t < revoked)
        return release["classes"] if same and lasts and not barred and request["purpose"] in release["purposes"] else ()

    # --- the answer ---

    def answer(self, request, t, role, asked, covers):
        question = Question(self, request, t, role, covers)
        codes, by = {}, {}
        for cls in asked:
            codes[cls], by[cls] = question.code(cls)
        return {"id": request.get("id"), "permit": [cls for cls in asked if codes[cls] in "PW"], "codes": codes,
                "by": {cls: sorted(ids, key=str.encode) for cls, ids in by.items()}, "release_used": "W" in codes.values()}


def need(word, known, error):
    if not isinstance(word, str) or word not in known:
        raise Refused(error)
    return word


def listed(words, word):
    return word in words or "any" in words


class Question:
    """What a checked request comes to: the rules and sections that match it."""

    def __init__(self, world, request, t, role, covers):
        owner, recipient = request["from"], request["to"]
        self.record, self.covers = request["record"], covers
        self.told = request.get("told") is True and request.get("client") is not None
        self.rules = floor.rules_of(floor.Cell(
            owner != recipient, world.organisations[owner].kind, world.organisations[recipient].kind,
            world.organisations[owner].covered(t), self.record, role, request["action"], request["purpose"]))
        self.share, self.never, self.any_agreement = [], [], False
        for agreement in world.agreements:
            if agreement.counts(owner, recipient) and agreement.in_force(t):
                self.any_agreement = True
                self.match(agreement, request, t, role)

    def match(self, agreement, request, t, role):
        purpose = request["purpose"]
        silent = t >= agreement.restricted and purpose not in WHEN_RESTRICTED and not (
            purpose == "prosecution_handoff" and request.get("accepted") is True)
        for section in agreement.text["sections"]:
            if not agreement.directed(section, request["from"], request["to"]):
                continue
            if not (listed(section["with"], role) and listed(section["for"], purpose)
                    and listed(section["who may"], request["action"])):
                continue
            if "never share" in section:
                self.never.append((section["never share"], None, agreement.name(section)))
            elif not silent:
                self.share.append((section["share"], section["only if"], agreement.name(section)))

    def code(self, cls):
        code, by = self.without_last(cls)
        if cls == "service_contact" and code in "PW" and self.without_last("safe_contact")[0] not in "PW":
            return "F", [floor.LAST]
        return code, by

    def without_last(self, cls):
        forbid, ask = floor.about(self.rules, cls, self.record)
        if forbid:
            return "F", forbid
        if not self.any_agreement:
            return "M", []
        never = [name for classes, _, name in self.never if cls in classes]
        if never:
            return "D", never
        sections = [(only_if, name) for classes, only_if, name in self.share if cls in classes]
        if not sections or not can_stand(cls, self.record):
            return "N", []
        return self.opened(cls, ask, sections)

    def opened(self, cls, ask, sections):
        def asking(*conditions):
            return [name for only_if, name in sections if only_if in conditions]

        suffice = asking("nothing", "victim told") if self.told else asking("nothing")
        if not ask and suffice:
            return "P", suffice
        if cls in self.covers:
            return "W", ask + asking("nothing", "victim told", "release")
        if ask or asking("release"):
            return "R", ask + asking("release")
        return "T", asking("victim told")
