"""Who is on call, once more: written from docs/rosters.md and Python's own zoneinfo, not from the C. Keep it so.

By brute force: for each person, rung and item there is a list with a place for every minute, and what a rule says is looked up
in it or counted over it.
"""
import datetime
import zoneinfo

MINUTE, DAY_MINUTES = 60_000_000, 1440
ASKED, OFF, AWAY, LAPSED, LEAVE, RECUSED, RESTING, HOURS, LANGUAGE, SKILL, TWICE, EMPTY = range(12)
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def clock(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


class Judge:
    """One roster over [first, last), in minutes since 1970; margin: minutes before first that are known, too.

    later: what was said after it was loaded, [(rung or "": she is away, person, span in minutes)].
    """

    def __init__(self, roster, first, last, later=()):
        self.roster, self.first, self.last, self.later = roster, first, last, later
        self.zone = zoneinfo.ZoneInfo(roster["zone"])
        self.begin = first - 20 * DAY_MINUTES
        self.size = last - self.begin
        self.people = {person["person"]: person for person in roster["people"]}
        self.rotations = {rotation["rotation"]: rotation for rotation in roster.get("rotations", [])}
        self.shifts = {shift["shift"]: shift for shift in roster.get("shifts", [])}
        self.turns = {name: self.turns_of(rotation) for name, rotation in self.rotations.items()}
        self.swapped = {}
        for swap in roster.get("swaps", []):
            self.swapped[swap["one"]], self.swapped[swap["other"]] = swap["other"], swap["one"]
        self.stands = {}      # (rung, item): who in each minute
        self.duty = {name: bytearray(self.size) for name in self.people}
        self.over = {rung["rung"]: [None] * self.size for rung in roster["rungs"]}
        self.lay_overrides()
        for rung in roster["rungs"]:
            for item in rung["who"]:
                self.lay(rung["rung"], item)
        self.limits()
        self.barred = {name: self.bars_of(person) for name, person in self.people.items()}

    # --- instants -------------------------------------------------------------------------------------------------

    def instant(self, day, minute):
        """A reading of the wall, as the minute since 1970."""
        wall = datetime.datetime.combine(day, datetime.time(minute // 60, minute % 60), tzinfo=self.zone)
        return int((wall.astimezone(datetime.timezone.utc) - EPOCH).total_seconds()) // 60

    def reading(self, text):
        day, time = text.split(" ")
        return self.instant(datetime.date.fromisoformat(day), clock(time))

    def midnight(self, text):
        return self.instant(datetime.date.fromisoformat(text), 0)

    def days(self):
        day = (EPOCH + datetime.timedelta(minutes=self.begin)).date() - datetime.timedelta(days=3)
        end = (EPOCH + datetime.timedelta(minutes=self.last)).date() + datetime.timedelta(days=3)
        while day <= end:
            yield day
            day += datetime.timedelta(days=1)

    def minutes(self, span):
        """Its places in the lists."""
        return range(max(span[0] - self.begin, 0), max(0, min(span[1] - self.begin, self.size)))

    # --- the plan -------------------------------------------------------------------------------------------------

    def turns_of(self, rotation):
        """[(span, person)] of all that could matter; swaps may reach far."""
        length = int(rotation["length"][:-1]) * (7 if rotation["length"][-1] == "w" else 1)
        day, at, turns = datetime.date.fromisoformat(rotation["first"]), clock(rotation["handover"]), []
        while True:
            begin = self.instant(day, at)
            if begin > self.last + 60 * DAY_MINUTES:
                return turns
            day += datetime.timedelta(days=length)
            person = rotation["people"][len(turns) % len(rotation["people"])]
            turns.append(((begin, self.instant(day, at)), person))

    def turn(self, rotation, minute):
        for span, person in self.turns[rotation]:
            if span[0] <= minute < span[1]:
                return person
        return None

    def occurrence(self, name, day):
        shift = self.shifts[name]
        if DAYS[day.weekday()] not in shift["days"]:
            return None
        begin, end = clock(shift["from"]), clock(shift["until"])
        span = self.instant(day, begin), self.instant(day + datetime.timedelta(days=1 if end <= begin else 0), end)
        return span if span[0] < span[1] else None

    def fills(self, name, day):
        if f"{name} {day}" in self.swapped:
            name, text = self.swapped[f"{name} {day}"].split(" ")
            day = datetime.date.fromisoformat(text)
        who = self.shifts[name]["who"]
        return self.turn(who, self.occurrence(name, day)[0]) if who in self.rotations else who

    def lay_overrides(self):
        for override in self.roster.get("overrides", []):
            for at in self.minutes((self.reading(override["from"]), self.reading(override["until"]))):
                self.over[override["rung"]][at] = override["person"]
        for rung, person, span in self.later:
            for at in self.minutes(span) if rung else ():
                self.over[rung][at] = person
        for people in self.over.values():
            for at, person in enumerate(people):
                if person is not None:
                    self.duty[person][at] = 1

    def lay(self, rung, item):
        stands = self.stands[rung, item] = [None] * self.size
        if item in self.people:
            stands[:] = [item] * self.size
            return
        spans = self.turns[item] if item in self.rotations else \
            [(self.occurrence(item, day), self.fills(item, day)) for day in self.days() if self.occurrence(item, day)]
        over = self.over[rung]
        for span, person in spans:
            for at in self.minutes(span):
                if stands[at] is None:
                    stands[at] = person
                if person is not None and over[at] is None:
                    self.duty[person][at] = 1

    # --- people ---------------------------------------------------------------------------------------------------

    def limits(self):
        """Per person the minutes in which she is resting, and those in which she has had her hours."""
        rest = self.duration(self.roster["rest"].split(" ")[0]) if "rest" in self.roster else 0
        words = self.roster["hours"].split(" ") if "hours" in self.roster else None
        self.resting = {name: bytearray(self.size) for name in self.people}
        self.spent = {name: bytearray(self.size) for name in self.people}
        for name, duty in self.duty.items():
            ended = None
            for at in range(1, self.size):
                if duty[at - 1] and not duty[at]:
                    ended = at
                if rest and duty[at] and ended is not None and at - ended < rest:
                    self.resting[name][at] = 1
            if words:
                most, period, worked = self.duration(words[0]), self.duration(words[2]), 0
                for at in range(self.size):
                    if at > 0:
                        worked += duty[at - 1]
                    if at > period:
                        worked -= duty[at - 1 - period]
                    if duty[at] and worked >= most:
                        self.spent[name][at] = 1

    @staticmethod
    def duration(text):
        return int(text[:-1]) * {"m": 1, "h": 60, "d": DAY_MINUTES}[text[-1]]

    def bars_of(self, person):
        """[(span, reason)] in the order in which they are looked at."""
        bars = []
        if "certified until" in person:
            bars.append(((self.midnight(person["certified until"]), self.last + 1), LAPSED))
        for leave in person.get("leave", []):
            begin, _, end = leave.split(" ")
            bars.append(((self.midnight(begin), self.midnight(end)), LEAVE))
        bars += [(span, LEAVE) for rung, name, span in self.later if not rung and name == person["person"]]
        return bars

    def find(self, name, minute, area=None, language=None, skill=None):
        """(reason, soft)"""
        person, at = self.people[name], minute - self.begin
        for span, why in self.barred[name]:
            if span[0] <= minute < span[1]:
                return why, False
        if area is not None and area in person.get("recused from", []):
            return RECUSED, False
        limits = [(why, self.roster[key].endswith("soft")) for why, key, hit in
                  ((RESTING, "rest", self.resting), (HOURS, "hours", self.spent)) if hit[name][at]]
        for why, soft in limits:
            if not soft:
                return why, False
        if language is not None and language not in person.get("languages", []):
            return LANGUAGE, False
        if skill is not None and skill not in person.get("skills", []):
            return SKILL, False
        return limits[0] if limits else (ASKED, False)

    # --- questions ------------------------------------------------------------------------------------------------

    def candidates(self, rung, minute):
        at = minute - self.begin
        if self.over[rung["rung"]][at] is not None:
            return [self.over[rung["rung"]][at]]
        return [self.stands[rung["rung"], item][at] for item in rung["who"]
                if self.stands[rung["rung"], item][at] is not None]

    def rungs(self, minute, area, language, skill):
        steps, why = [], {name: OFF for name in self.people}
        for rung in self.roster["rungs"]:
            for name in self.candidates(rung, minute):
                if why[name] == ASKED:
                    continue
                reason, soft = self.find(name, minute, area, language, skill)
                why[name] = ASKED if soft else reason
                if why[name] == ASKED:
                    steps.append((name, rung["rung"], rung["answer within"]))
        return steps, why

    def ask(self, minute, area=None, kind=None, language=None):
        """(the wants were let go, steps, why of each)"""
        skills = dict(line.split(" ") for line in self.roster.get("skill for", []))
        skill = skills.get(kind)
        steps, why = self.rungs(minute, area, language, skill)
        unwanted = not steps and (skill is not None or language is not None)
        if unwanted:
            steps, why = self.rungs(minute, area, None, None)
        coordinator, within = self.roster["coordinator"].split(" ")
        if why[coordinator] != ASKED:
            why[coordinator] = ASKED
            steps.append((coordinator, "coordinator", within))
        return unwanted, steps, why

    def over_limits(self, name, begin, end):
        """In how many minutes she stands somewhere against a hard limit."""
        return sum(self.find(name, minute) in ((RESTING, False), (HOURS, False))
                   and any(name in self.candidates(rung, minute) for rung in self.roster["rungs"]) for minute in range(begin, end))

    def findings(self, minute):
        """{rung: (person, reason, uncovered, soft) or None}"""
        found, standing = {}, set()
        for rung in self.roster["rungs"]:
            first, uncovered = None, True
            candidates = self.candidates(rung, minute)
            for name in candidates:
                reason, soft = (TWICE, False) if name in standing else self.find(name, minute)
                if reason == ASKED or soft:
                    standing.add(name)
                    uncovered = False
                if reason != ASKED and first is None:
                    first = name, reason, soft
            if not candidates:
                first = "-", EMPTY, False
            found[rung["rung"]] = None if first is None else (first[0], first[1], uncovered, first[2])
        return found

    def gaps(self):
        """[(rung, person, reason, uncovered, soft, from, until)] of the whole, by rung and beginning."""
        order = [rung["rung"] for rung in self.roster["rungs"]]
        opened, gaps = {rung: (None, self.first) for rung in order}, []
        for minute in range(self.first, self.last + 1):
            found = self.findings(minute) if minute < self.last else dict.fromkeys(order)
            for rung in order:
                before, since = opened[rung]
                if found[rung] == before:
                    continue
                if before is not None:
                    gaps.append((rung, *before, since, minute))
                opened[rung] = found[rung], minute
        return sorted(gaps, key=lambda gap: (order.index(gap[0]), gap[5]))
