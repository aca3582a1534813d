"""Seeded directories, agreements and requests: many that hit, and times on every boundary, one second before it and one after."""
import datetime
import random

import floor
from oracle import EPOCH, NEVER, SECOND, World, midnight
from words import (ACTIONS, AGREEMENT_KINDS, CLASSES, IDENTITY, INCIDENT_RECORD, NEVER_TRAVEL, ORGANISATION_KINDS, PERSON, PURPOSES,
                   RECORDS, REFUSED_PURPOSES, ROLES, SERVICE_RECORD, can_stand)

ZONES = ("America/New_York", "America/Chicago", "America/Los_Angeles", "America/Phoenix", "America/Havana", "America/Santiago",
         "Asia/Beirut", "Pacific/Auckland", "Europe/Dublin", "UTC", "Asia/Kolkata")
# Days on which a clock changes at midnight somewhere, and days on which nothing happens.
DAYS = [datetime.date(2026, 1, 1) + datetime.timedelta(days) for days in (0, 31, 59, 66, 86, 87, 94, 95, 180, 248, 249, 304, 364)]
USUAL_KINDS = ("law_enforcement", "prosecution", "community_victim_services", "government_victim_services", "health_care")
# Words that the floor leaves most of, and purposes about which restricted agreements differ.
USUAL = {ROLES: ("advocate", "prosecutor", "investigator", "volunteer_advocate"), ACTIONS: ("view", "discover", "contact", "pass_on"),
         PURPOSES: ("crisis_response", "safety_notice", "rights_notice", "prosecution_handoff", "service_referral")}
EVERY_PURPOSE = PURPOSES + REFUSED_PURPOSES
# Classes about which rules differ.
TELLING = ("service_contact", "safe_contact", "client_existence", "victim_name", "referral_status", "certification_status",
           "brady_pointer", "demographics", "contact_secret", "services_requested", "incident", "officer_contact", "statistics")
RESERVED = {"notice": "30 days in writing", "grievance": "to the director", "cost shares": ["lead 60", "member 40"], "training": "yearly"}


class Maker:
    """One world, drawn from a seed."""

    def __init__(self, seed, organisations=None, agreements=None):
        self.seed, self.rng = seed, random.Random(seed)
        self.names = [f"org-{letter}" for letter in "abcdefg"[:organisations or self.rng.choice((2, 3, 3, 4, 4, 7))]]
        self.directory = {"organisations": [self.organisation(name) for name in self.names]}
        self.world = World(self.directory, [])
        self.agreements = []
        for number in range(agreements or self.rng.randint(1, 9)):
            self.versions(f"agreement-{number}")
        self.people()
        self.world = World(self.directory, self.agreements)

    def chance(self, p):
        return self.rng.random() < p

    def some(self, words, most):
        words = list(words)
        return self.rng.sample(words, min(len(words), self.rng.randint(1, most)))

    def day(self):
        return self.rng.choice(DAYS) + datetime.timedelta(self.rng.choice((0, 0, 0, 1, -1, 30, 365, -365)))

    def days(self):
        """Two days, the first before the second."""
        while True:
            first, second = sorted((self.day(), self.day()))
            if first < second:
                return first, second

    # --- directory ---

    def organisation(self, name):
        entry = {"organisation": name, "kind": self.rng.choice(USUAL_KINDS if self.chance(0.8) else ORGANISATION_KINDS)}
        if self.chance(0.6):
            entry["covered"] = "no"
            entry["covered because"] = ("County Attorney, opinion 2026-02", self.day() if self.chance(0.4) else datetime.date(2024, 5, 1))
        elif self.chance(0.2):
            entry["covered"] = "yes"
        if self.chance(0.5):
            funds = self.some(("VAWA", "VOCA", "FVPSA", "STATE", "LOCAL", "OTHER"), 3)
            entry["awards"] = [(fund, *self.days()) for fund in funds]
        entry["zone"] = self.rng.choice(ZONES)
        return entry

    def people(self):
        people, placements = [], []
        for agreement in self.world_now().agreements:
            for employer, host, role, _ in agreement.edges():
                if self.chance(0.8) and employer != host:
                    self.edge(people, placements, agreement, employer, host, role)
        self.directory.update(people=people, placements=placements)

    def edge(self, people, placements, agreement, employer, host, role):
        number = len(people)
        if self.chance(0.1):
            role = self.rng.choice(ROLES)
        if self.chance(0.1) and len(self.names) > 2:
            host = self.rng.choice([name for name in self.names if name != employer])
        people.append({"person": f"p-{number}", "employer": employer, "roles": [role]})
        start = datetime.date(2025, 1, 1) if self.chance(0.8) else self.day()
        ends = [datetime.date(2028, 6, 1) if self.chance(0.8) else self.day() for _ in range(4)]
        ends[0] = max(ends[0], start + datetime.timedelta(1))
        edge = {"placement": f"pl-{number}", "person": f"p-{number}", "employer": employer, "host": host,
                "agreement": agreement.id, "role": role, "from": start, "until": ends[0],
                "screening until": ends[1], "training until": ends[2]}
        if self.chance(0.3):
            edge["addendum until"] = ends[3]
        placements.append(edge)

    def world_now(self):
        return World(self.directory, self.agreements)

    # --- agreements ---

    def versions(self, name):
        version = self.rng.choice((1, 1, 1, 2, 7))
        text = self.agreement(name, version)
        self.agreements.append(text)
        while self.chance(0.3):
            version += self.rng.choice((1, 1, 3))
            earlier = [old["version"] for old in self.agreements if old["agreement"] == name]
            text = self.agreement(name, version, text if self.chance(0.6) else None)
            text["replaces"] = self.rng.choice(earlier) if self.chance(0.8) else None
            self.agreements.append(text)

    def agreement(self, name, version, like=None):
        kind = like["kind"] if like else self.rng.choice(AGREEMENT_KINDS + ("internal-protocol",))
        parties = like["parties"] if like else self.parties(kind)
        start, until = datetime.date(2025, 6, 1), datetime.date(2027, 6, 1)
        if self.chance(0.5):
            start, until = self.days()
        text = {"agreement": name, "title": f"Version {version} of {name}", "kind": kind, "version": version,
                "signed by": self.signed(parties, start), "in force from": start, "in force until": until,
                "review by": self.day() if self.chance(0.4) else datetime.date(2027, 1, 1), "timezone": self.rng.choice(ZONES),
                "parties": parties}
        if self.chance(0.4):
            text["grace"] = self.rng.choice((0, 1, 7, 30, 90))
        if self.chance(0.1):
            text["ended on"] = self.day()
        if self.chance(0.2):
            key = self.rng.choice(list(RESERVED))
            text[key] = RESERVED[key]
        if kind != "internal-protocol" and self.chance(0.6):
            text["placements"] = self.placements(parties)
        if self.chance(0.3):
            text["response targets"] = ["callout acknowledged 5m", "referral answered 1bd"]
        text["sections"] = self.sections(kind, parties)
        return text

    def parties(self, kind):
        if kind == "internal-protocol":
            owner = self.rng.choice(self.names)
            return [{"as": unit, "who": [owner]} for unit in ("patrol", "unit-2", "desk")[:self.rng.randint(2, 3)]]
        names = self.rng.sample(self.names, self.rng.randint(2, min(4, len(self.names))))
        if len(names) == 2 or self.chance(0.4):
            return [{"as": f"party-{name[-1]}", "who": [name]} for name in names]
        return [{"as": "lead", "who": names[:1]}, {"as": "member", "who": names[1:]}]

    def signed(self, parties, start):
        organisations = sorted({who for party in parties for who in party["who"]})
        if self.chance(0.05):
            organisations.pop()
        early = start - datetime.timedelta(40)
        return [(f"Director {name[-1]}", name, self.day() if self.chance(0.1) else early) for name in organisations]

    def placements(self, parties):
        employer, host = self.rng.sample([party["as"] for party in parties], 2)
        block = {"employer": employer, "host": host, "roles": self.some(USUAL[ROLES] if self.chance(0.8) else ROLES, 3),
                 "records access": "none" if self.chance(0.2) else "read-only"}
        if self.chance(0.5):
            block["represents host"] = self.rng.choice(("yes", "no"))
        return [block]

    def sections(self, kind, parties):
        out = []
        for number in range(self.rng.randint(1, 6)):
            label = f"{number + 1}.{self.rng.randint(1, 12)}"
            section = self.section(label, kind, parties, self.rng.choice(out) if out and self.chance(0.5) else None)
            if section:
                out.append(section)
        return out or self.sections(kind, parties)

    def section(self, label, kind, parties, like):
        """None when the floor leaves nothing of it, which is refused; another section about the same when there is one to be like."""
        names = [party["as"] for party in parties]
        source, target = (like["from"], like["to"]) if like else self.rng.sample(names, 2)
        if kind == "internal-protocol" and self.chance(0.2):
            target = source
        never = self.chance(0.25)
        section = {"section": label, "heading": f"Clause {label}", "from": source, "to": target}
        section["never share" if never else "share"] = self.classes(never, like)
        section["for"] = self.any_of(PURPOSES, 4, like and like["for"])
        section["with"] = self.any_of(ROLES, 4, like and like["with"])
        section["who may"] = self.any_of(ACTIONS, 3, like and like["who may"])
        if never and section["for"] != ["any"] and self.chance(0.1):
            section["for"] = section["for"] + [self.rng.choice(REFUSED_PURPOSES)]
        if not never:
            section["only if"] = self.rng.choice(("nothing", "nothing", "victim told", "victim told", "release"))
        return section if never or self.matters(section, parties) else None

    def classes(self, never, like):
        out = self.some(TELLING, 4) if self.chance(0.7) else []
        if like:
            out += [cls for cls in like.get("share", like.get("never share")) if cls in CLASSES and self.chance(0.6)]
        out += self.some(self.rng.choice((INCIDENT_RECORD, PERSON, SERVICE_RECORD, sorted(IDENTITY), CLASSES)), 8)
        if never and self.chance(0.2):
            out += self.some(NEVER_TRAVEL, 2)
        return list(dict.fromkeys(out))

    def any_of(self, words, most, like):
        if self.chance(0.25):
            return ["any"]
        if like and like != ["any"] and self.chance(0.7):
            return [word for word in like if word in words] or ["any"]
        out = self.some(USUAL[words], 3) if self.chance(0.8) else []
        out += self.some(words, most) if not out or self.chance(0.3) else []
        return list(dict.fromkeys(out))

    def matters(self, section, parties):
        who = {party["as"]: party["who"] for party in parties}
        spread = {"for": EVERY_PURPOSE, "with": ROLES, "who may": ACTIONS}
        purposes, roles, actions = (spread[key] if section[key] == ["any"] else section[key] for key in ("for", "with", "who may"))
        cells = (floor.Cell(a != b, self.kind(a), self.kind(b), True, record, role, action, purpose)
                 for a in who[section["from"]] for b in who[section["to"]] for record in RECORDS
                 for role in roles for action in actions for purpose in purposes)
        return not floor.forbids_all(cells, section["share"])

    def kind(self, name):
        return self.world.organisations[name].kind

    # --- requests ---

    def requests(self, count):
        self.instants = self.boundaries()
        for number in range(count):
            request = self.request(f"q-{number}")
            if self.chance(0.04):
                self.spoil(request)
            yield request

    def boundaries(self):
        """By organisation: every instant at which an answer about it may change."""
        out = {name: set() for name in self.names}
        for agreement in self.world.agreements:
            instants = {agreement.start, agreement.end, agreement.restricted}
            instants |= {agreement.at(agreement.text[key]) for key in ("in force from", "in force until", "review by", "ended on")
                         if key in agreement.text}
            for name in agreement.organisations:
                out[name] |= instants - {NEVER}
        for name, organisation in self.world.organisations.items():
            out[name] |= organisation.instants()
        for edge in self.directory["placements"]:
            zone = self.world.organisations[edge["host"]].zone
            out[edge["host"]] |= {midnight(value, zone) for value in edge.values() if isinstance(value, datetime.date)}
        return {name: sorted(instants) for name, instants in out.items()}

    def time(self, agreement, names):
        near = [t for name in names for t in self.instants[name]]
        if self.chance(0.2):
            near = sorted(self.world.organisations[names[0]].instants() & set(near)) or near
        if self.chance(0.35) and near:
            return self.rng.choice(near) + self.rng.choice((-1, 0, 1)) * SECOND
        if agreement and agreement.start < agreement.end and self.chance(0.95):
            return self.rng.randrange(agreement.start // SECOND, agreement.end // SECOND) * SECOND
        return midnight(self.day(), "UTC") + self.rng.randrange(86400) * SECOND

    def request(self, name):
        edges = self.directory["placements"]
        edge = self.rng.choice(edges) if edges and self.chance(0.15) else None
        agreement, section = self.drawn(edge)
        owner, recipient = (self.rng.choice(agreement.party[section[key]]) for key in ("from", "to"))
        if edge and self.chance(0.95):
            owner, recipient = edge["host"], edge["employer"]
        elif self.chance(0.06):
            owner, recipient = self.rng.choice(self.names), self.rng.choice(self.names)
        t = self.time_of(edge, agreement, owner, recipient)
        request = {"id": name, "at": self.stamp(t), "from": owner, "to": recipient, "person": self.person(edge, section),
                   "record": self.rng.choice(RECORDS), "action": self.hit(section["who may"], ACTIONS),
                   "purpose": self.hit(section["for"], PURPOSES)}
        self.asked(request, section)
        if self.chance(0.8):
            request["client"] = self.rng.choice(("c-1", "c-2"))
        for key, p in (("told", 0.5), ("accepted", 0.3)):
            if self.chance(p):
                request[key] = self.chance(0.85)
        if self.chance(0.5):
            request["release"] = self.release(request, t)
        if self.chance(0.02):
            request[self.rng.choice(("release", "told", "accepted"))] = None
        return request

    def drawn(self, edge):
        """An agreement and a section of it; for a placed person one that speaks of her role, when there is one."""
        fits = [(agreement, section) for agreement in self.world.agreements for section in agreement.text["sections"]
                if edge and not agreement.internal and agreement.directed(section, edge["host"], edge["employer"])
                and (edge["role"] in section["with"] or section["with"] == ["any"])]
        if fits:
            return self.rng.choice(fits)
        agreement = self.rng.choice(self.world.agreements)
        return agreement, self.rng.choice(agreement.text["sections"])

    def time_of(self, edge, agreement, owner, recipient):
        if not edge:
            return self.time(agreement, (owner, recipient))
        if self.chance(0.15):
            zone = self.world.organisations[edge["host"]].zone
            own = [midnight(value, zone) for value in edge.values() if isinstance(value, datetime.date)]
            return self.rng.choice(own) + self.rng.choice((-1, 0, 1)) * SECOND
        for _ in range(10):
            t = self.time(agreement, (owner, recipient, edge["host"]))
            if self.world.live(edge, t) or self.chance(0.05):
                break
        return t

    def person(self, edge, section):
        if not edge:
            return {"role": self.hit(section["with"], ROLES)}
        beside = {"role": self.rng.choice(ROLES + ("no_such_role",))} if self.chance(0.2) else {}
        return {"placement": edge["placement"], **beside}

    def hit(self, listed, words):
        """A word that the section lists, mostly, and seldom one of which the floor leaves nothing."""
        if listed != ["any"] and self.chance(0.9):
            return self.rng.choice(listed)
        if words == PURPOSES and self.chance(0.1):
            return self.rng.choice(REFUSED_PURPOSES)
        return self.rng.choice(USUAL[words] if self.chance(0.7) else words)

    def asked(self, request, section):
        if self.chance(0.03):
            return
        named = [cls for cls in section.get("share", section.get("never share")) if cls in CLASSES]
        words = self.some(named, 4) if named and self.chance(0.9) else []
        if self.chance(0.3):
            words += self.some(CLASSES, 2)
        if self.chance(0.2):
            words += ["service_contact"] + (["safe_contact"] if self.chance(0.3) else [])
        standing = [record for record in RECORDS if words and can_stand(words[0], record)]
        if standing and self.chance(0.9):
            request["record"] = self.rng.choice(standing)
        request["classes"] = words

    def release(self, request, t):
        """One that covers the request, mostly; otherwise wrong in one way."""
        second = self.rng.choice((SECOND, 0, -SECOND, 86400 * SECOND))
        signed = t - (second if self.chance(0.2) else 86400 * SECOND)
        expires = t + (self.rng.choice((SECOND, 0, -SECOND)) if self.chance(0.2) else 86400 * SECOND * 30)
        classes = list(dict.fromkeys(request.get("classes", CLASSES)))
        release = {"client": request.get("client", "c-1"), "from": request["from"], "to": request["to"],
                   "classes": classes if self.chance(0.85) else self.some(CLASSES, 30),
                   "purposes": list(dict.fromkeys([request["purpose"]] + self.some(PURPOSES, 2))),
                   "signed": self.stamp(signed), "expires": self.stamp(expires)}
        self.bend(release, t)
        return release

    def bend(self, release, t):
        how = self.rng.randrange(24)
        if how < 2:
            release["client"] = "c-2" if release["client"] == "c-1" else "c-1"
        elif how < 4:
            release[("from", "to")[how - 2]] = self.rng.choice(self.names)
        elif how == 4:
            release["from"], release["to"] = release["to"], release["from"]
        elif how == 5:
            release["purposes"] = self.some(PURPOSES + REFUSED_PURPOSES, 3)
        elif how < 8:
            release["revoked"] = self.stamp(t + self.rng.choice((-SECOND, 0, SECOND)))
        elif how == 8:
            release["revoked"] = self.rng.choice((True, None))
        elif how < 11:
            release["barred"] = self.chance(0.7)

    def stamp(self, t):
        """RFC 3339, in one of its spellings."""
        offset = self.rng.choice((0, 0, 0, -5 * 60, 330, 765, -719))
        days, second = divmod(t // SECOND + offset * 60, 86400)
        date = datetime.date.fromordinal(EPOCH + days).isoformat()
        clock = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
        fraction = self.rng.choice((".0", ".000000")) if self.chance(0.05) else ".25" if self.chance(0.03) else ""
        sign = "-" if offset < 0 else "+"
        zone = f"{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}" if offset else self.rng.choice(("Z", "Z", "Z", "+00:00", "z"))
        return f"{date}{'t' if zone == 'z' else 'T'}{clock}{fraction}{zone}"

    # --- requests that are wrong ---

    def spoil(self, request):
        for spoil in self.rng.sample(self.SPOILS, self.rng.choice((1, 1, 2))):
            spoil(self, request)

    def spoil_key(self, request):
        part = self.rng.choice((request, request["person"] or {}, request.get("release") or {}))
        part[self.rng.choice(("Role", "label", "class", ""))] = self.rng.choice((None, 1, "x"))

    def spoil_at(self, request):
        request["at"] = self.rng.choice(("2026-02-29T00:00:00Z", "2026-03-01T24:00:00Z", "2026-03-01T00:00:00", "2026-03-01", "",
                                         "2026-13-01T00:00:00Z", "2026-03-01T00:00:00+24:00", "2026-03-01T00:60:00Z", None,
                                         "2026-03-01 noon", "2026-03-01T00:00:00.Z", "2026-3-01T00:00:00Z"))

    def spoil_organisation(self, request):
        request[self.rng.choice(("from", "to"))] = self.rng.choice(("org-z", "", "any", None, "ORG-A", "law_enforcement"))

    def spoil_person(self, request):
        request["person"] = self.rng.choice(({"role": "any"}, {"role": "sheriff"}, {}, None, {"role": None}, {"placement": "pl-none"},
                                             {"role": "advocate", "placement": "pl-999"}, {"role": ""}))

    def spoil_word(self, request):
        key = self.rng.choice(("record", "action", "purpose"))
        request[key] = self.rng.choice(("any", "", None, "View", "member", "person", "nothing"))

    def spoil_class(self, request):
        wrong = self.rng.choice(NEVER_TRAVEL + ("any", "", "Victim_name", "name"))
        request["classes"] = self.some(CLASSES, 2) + [wrong]

    def spoil_release(self, request):
        release = request.setdefault("release", self.release(request, 1767225600 * SECOND)) or {}
        request["release"] = release
        key = self.rng.choice(("client", "from", "to", "classes", "purposes", "signed", "expires", "revoked", "barred"))
        if key not in ("revoked", "barred") and self.chance(0.4):
            release.pop(key, None)
            return
        release[key] = self.rng.choice({
            "client": (5, None), "from": ("org-z", "any"), "to": ("org-z", None), "classes": (["any"], ["medical"], ["victim_name", "x"]),
            "purposes": (["any"], ["x"]), "signed": ("2026-01-01", ""), "expires": ("never", "2026-01-01T00:00Z"),
            "revoked": (False, "yes", 3), "barred": ("no", 0)}[key])

    def spoil_type(self, request):
        key, value = self.rng.choice((("told", "yes"), ("accepted", 1), ("client", 7), ("told", 0), ("client", ["c-1"])))
        request[key] = value

    SPOILS = (spoil_key, spoil_at, spoil_organisation, spoil_person, spoil_word, spoil_class, spoil_release, spoil_type)
