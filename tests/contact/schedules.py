"""Makes schedules: profiles, what became of them, and questions, many of them at the edges of windows, days and clock changes."""
import datetime
import zoneinfo

import judge
from judge import DAY, MINUTE, SECOND

YEARS = [2024, 2025, 2026, 2027, 2030, 2037, 2038, 2045]


def zones():
    """Every zone of the system's that has a place in its name."""
    return sorted(name for name in zoneinfo.available_timezones()
                  if "/" in name and not name.startswith(("posix/", "right/", "Etc/", "SystemV/")))


class Maker:
    def __init__(self, rng, names):
        self.rng, self.names = rng, names

    # --- when ---

    def instant(self, zone):
        """Often near a clock change of the zone, if it has any."""
        rng, year = self.rng, self.rng.choice(YEARS)
        parts, _ = judge.stretches(zone, year)
        if len(parts) > 1 and rng.random() < 0.6:
            minute = rng.choice(parts[1:])[0] + rng.choice([0, 0, -1, 1, rng.randint(-180, 180), rng.randint(-4320, 4320)])
        else:
            minute = parts[0][0] + rng.randint(0, 525_000)
        return minute * MINUTE + rng.choice([0, 0, -1, 1, 59_500_000, rng.randint(0, MINUTE - 1)])

    def window(self, zone, now):
        """Often around what her clock shows now."""
        rng = self.rng
        days = sorted(rng.sample(range(1, 8), rng.choice([1, 1, 2, 5, 7])))
        first = rng.randint(0, 1439)
        if rng.random() < 0.5:
            shown = (now // MINUTE + judge.evenly(zone, now // MINUTE)[0] + 3 * 1440) % judge.WEEK_MINUTES
            if rng.random() < 0.7:
                days = sorted({shown // 1440 + 1, rng.randint(1, 7)})
            first = (shown + rng.choice([0, 1, -1, -30, 30, -60, 60, rng.randint(-240, 240)])) % 1440
        until = rng.choice([1440, first + 1, first + 30, first + 60, first + rng.randint(1, 1439), rng.randint(1, 1440)])
        return days, first, until if until <= 1440 else until - 1440

    # --- a profile ---

    def channel(self, number, zone, now):
        rng = self.rng
        return {"channel": number, "safe": rng.choice([1] * 12 + [0, 2]),
                "unsafe_until": rng.choice([0, 0, 0, 0, now - 1, now, now + 1, now + rng.randint(1, 40 * DAY)]),
                "windows": [self.window(zone, now) for _ in range(rng.choice([0, 1, 1, 1, 2, 3, 7]))],
                "urgent": sorted(rng.sample(range(1, 18), rng.choice([0, 0, 0, 1, 3])))}

    def rules(self, asked, zone, now):
        rng = self.rng
        channels = rng.sample([1, 2, 3, 4, 5, 6, 7, 8], rng.choice([0, 1, 1, 2, 3]))
        if rng.random() < 0.95 and 1 <= asked <= 8:
            channels = [asked] + [c for c in channels if c != asked or rng.random() < 0.05]
        return {"preference": rng.choice([1] * 16 + [0, 2, 3, 4, 9]), "stale_after_days": rng.choice([0, 0, 1, 30, 90, 200]),
                "automation": rng.choice([1] * 9 + [0, 2]), "automation_since": now - rng.randint(0, 30 * DAY),
                "channels": [self.channel(number, zone, now) for number in channels]}

    def case(self):
        rng = self.rng
        zone = rng.choice(self.names)
        now = self.instant(zone)
        asked = rng.choice([1, 1, 1, 2, 2, 3, 4, 5, 6, 7] * 4 + [8, 0, 9])
        return {"zone": zone if rng.random() < 0.99 else None, "now": now,
                "before": rng.choice([0, 0, 0, now + rng.randint(1, 10 * DAY)]),
                "event": rng.choice(list(range(1, 18)) * 4 + [1] * 40 + [0, 18]), "channel": asked,
                "frozen": rng.random() < 0.02, "conflicts": rng.choice([0] * 40 + [1, 2, 4, 8]),
                "checked": rng.random() < 0.97, "machine": rng.random() < 0.5,
                "stopped": rng.choice([0] * 6 + [now - rng.randint(0, 60 * DAY)]),
                "verified": rng.choice([now - rng.randint(0, 20 * DAY)] * 16 + [0, now, now + 1, now - 30 * DAY, now - 30 * DAY + 1,
                                                                                now - rng.randint(0, 200 * DAY)]),
                "disturbed": rng.choice([0] * 8 + [now - DAY, now - DAY + SECOND // 2, now - rng.randint(0, 3 * DAY)]),
                "reachable": rng.choice([0x1fe] * 10 + [0, 1 << 2]),
                "rules": self.rules(asked, zone, now) if rng.random() < 0.99 else None}


# --- for the program --------------------------------------------------------------------------------------------------

def line_of(case, places):
    """A case as resolve.c reads it."""
    numbers = [places[case["zone"]], case["now"], case["before"], case["event"], case["channel"], int(case["frozen"]),
               case["conflicts"], int(case["checked"]), int(case["machine"]), case["stopped"],
               case["verified"], case["disturbed"], case["reachable"], int(case["rules"] is not None)]
    if case["rules"] is not None:
        rules = case["rules"]
        numbers += [rules["preference"], rules["stale_after_days"], rules["automation"], rules["automation_since"], len(rules["channels"])]
        for channel in rules["channels"]:
            numbers += [channel["channel"], channel["safe"], channel["unsafe_until"], len(channel["windows"])]
            for days, first, until in channel["windows"]:
                numbers += [sum(1 << day for day in days), first, until]
            numbers += [len(channel["urgent"]), *channel["urgent"]]
    return " ".join(map(str, numbers))


def when(us):
    return (judge.BEGINNING + datetime.timedelta(microseconds=us)).isoformat()
