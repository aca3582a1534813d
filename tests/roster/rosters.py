"""Rosters that were made up, and their text."""
import datetime
import random

ZONES = ["America/New_York", "America/Los_Angeles", "Australia/Lord_Howe", "America/St_Johns", "Europe/London", "America/Havana",
         "Asia/Kathmandu", "UTC", "America/Phoenix", "Pacific/Chatham"]
# Around which there is something to be seen: clocks forward and back, a leap day, nothing at all.
DAYS = ["2026-03-05", "2026-10-28", "2028-02-26", "2026-07-01", "2027-12-28", "2026-03-26", "2026-04-02", "2026-10-01", "2026-10-22"]
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
TIMES = ["00:00", "02:00", "02:30", "03:00", "07:00", "08:15", "12:00", "20:00", "23:59", "01:30"]


class Maker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.start = datetime.date.fromisoformat(self.rng.choice(DAYS))

    def day(self, least=-10, most=16):
        return self.start + datetime.timedelta(days=self.rng.randint(least, most))

    def some(self, items, least, most):
        return self.rng.sample(items, min(len(items), self.rng.randint(least, most)))

    def person(self, name):
        rng, person = self.rng, {"person": name}
        for key, words in (("languages", ["en", "es", "vi"]), ("skills", ["death", "child"]), ("recused from", ["D1", "D2"])):
            if rng.random() < 0.6:
                person[key] = self.some(words, 1, 2)
        if rng.random() < 0.2:
            person["certified until"] = str(self.day(0, 14))
        if rng.random() < 0.3:
            begin = self.day(-4, 10)
            person["leave"] = [f"{begin} until {begin + datetime.timedelta(days=rng.randint(1, 5))}"]
        return person

    def rotation(self, name, people):
        rng = self.rng
        return {"rotation": name, "first": str(self.day(-300, 3)), "handover": rng.choice(TIMES),
                "length": rng.choice(["1d", "2d", "3d", "7d", "1w", "2w", "5d"]),
                "people": [rng.choice(people) for _ in range(rng.randint(1, 5))]}

    def shift(self, name, who):
        rng = self.rng
        if rng.random() < 0.5:  # what can be swapped
            return {"shift": name, "days": WEEK, "from": rng.choice(["07:00", "08:15"]), "until": rng.choice(["12:00", "20:00"]),
                    "who": rng.choice(who)}
        return {"shift": name, "days": self.some(WEEK, 1, 7), "from": rng.choice(TIMES), "until": rng.choice(TIMES), "who": rng.choice(who)}

    def rungs(self, items):
        rng, rungs = self.rng, []
        for name in self.some(["primary", "backup", "third"], 1, 3):
            who = [items.pop(rng.randrange(len(items))) for _ in range(rng.randint(1, 3)) if items]
            if who:
                rungs.append({"rung": name, "answer within": rng.choice(["5m", "10m", "90s"]), "who": who})
        return rungs

    def overrides(self, rungs, people):
        made = []
        for _ in range(self.rng.choice([0, 0, 1, 2, 5])):
            begin = datetime.datetime.combine(self.day(-3, 12), datetime.time(self.rng.randint(0, 23), 30))
            end = begin + datetime.timedelta(hours=self.rng.choice([3, 5, 12, 30, 100]))
            made.append({"rung": self.rng.choice(rungs)["rung"], "person": self.rng.choice(people),
                         "from": f"{begin:%Y-%m-%d %H:%M}", "until": f"{end:%Y-%m-%d %H:%M}"})
        return made

    def swaps(self, shifts, standing):
        """Of shifts that last hours, so that each occurs whatever the clocks do."""
        days = [f"{shift['shift']} {day}" for shift in shifts if shift["shift"] in standing
                for day in (self.start + datetime.timedelta(days=n) for n in range(-8, 20))
                if WEEK[day.weekday()] in shift["days"] and shift["from"] in ("07:00", "08:15") and shift["until"] in ("12:00", "20:00")]
        picked = self.some(days, 0, 6)
        return [{"one": one, "other": other} for one, other in zip(picked[::2], picked[1::2])]

    def roster(self):
        rng = self.rng
        names = [f"p-{n}" for n in range(1, rng.randint(3, 9))]
        rotations = [self.rotation(f"r-{n}", names) for n in range(rng.randint(0, 3))]
        fill = [rotation["rotation"] for rotation in rotations]
        shifts = [self.shift(f"s-{n}", fill + names[:2]) for n in range(rng.randint(0, 5))]
        rungs = self.rungs(fill + [shift["shift"] for shift in shifts] + names[:2])
        roster = {"agency": "pd", "call back": "+1 555 0100", "zone": rng.choice(ZONES), "coordinator": f"{rng.choice(names)} 10m",
                  "rungs": rungs, "people": [self.person(name) for name in names]}
        standing = {item for rung in rungs for item in rung["who"]}
        for key, items in (("rotations", rotations), ("shifts", shifts), ("overrides", self.overrides(rungs, names)),
                           ("swaps", self.swaps(shifts, standing))):
            if items:
                roster[key] = items
        if rng.random() < 0.5:
            roster["rest"] = rng.choice(["8h", "30m", "48h", "11h"]) + rng.choice([" hard", " soft"])
        if rng.random() < 0.5:
            roster["hours"] = rng.choice(["40h in 7d", "12h in 1d", "60h in 14d", "5h in 10h"]) + rng.choice([" hard", " soft"])
        if rng.random() < 0.5:
            roster["skill for"] = ["DEATHNTF death", "SEXOFFNS child"]
        return roster


def write(value, indent=0):
    """Block style, as the strict reader wants it."""
    pad, lines = " " * indent, []
    for key, item in value.items():
        if isinstance(item, str):
            lines.append(f"{pad}{key}: {item}")
            continue
        lines.append(f"{pad}{key}:")
        for part in item:
            if isinstance(part, str):
                lines.append(f"{pad}  - {part}")
            else:
                inner = write(part, indent + 4)
                lines.append(f"{pad}  - {inner[indent + 4:]}")
    return "\n".join(lines)
