"""When a client may be contacted, once more: written from docs/contact.md and Python's own zoneinfo, not from the C. Keep it so.

A window is judged minute by minute against the clock on her wall: the week is 10,080 minutes, each safe or not, and an instant
is safe if the minute that her clock shows then is.
"""
import datetime
import functools
import zoneinfo

SECOND, MINUTE, DAY = 1_000_000, 60_000_000, 86_400_000_000
WEEK_MINUTES = 7 * 1440
SEND, HOLD, ASK, NEVER = 1, 2, 3, 4
(IN_WINDOW, URGENT, OUTSIDE, UNSAFE_UNTIL, NO_PROFILE, FROZEN, CONFLICT, PREFERENCE_UNKNOWN, NOT_WANTED, SHE_CALLS, VIA_PROXY,
 NOT_VERIFIED, STALE, DISTURBED, CHANNEL_UNKNOWN, CHANNEL_UNSAFE, NO_ADDRESS, IN_PERSON, ZONE_UNKNOWN, NO_WINDOW, TOO_LATE,
 NOT_UNDERSTOOD, NOT_CHECKED, NO_CONSENT, STOPPED, BY_HAND) = range(1, 27)
RELEASE, ESCAPE, SERVED, VIOLATED = 6, 7, 10, 11
BY_MACHINE = {1, 2, 3}  # voice, text messages, e-mail
IMMEDIATE = {RELEASE, ESCAPE, SERVED, VIOLATED}
PREFERENCES = {1: None, 2: (ASK, SHE_CALLS), 3: (ASK, VIA_PROXY), 4: (NEVER, NOT_WANTED)}
UTC = datetime.timezone.utc
BEGINNING = datetime.datetime(1970, 1, 1, tzinfo=UTC)


# --- her clock --------------------------------------------------------------------------------------------------------

def offset(zone, minute):
    """How far her clock is ahead of UTC, in minutes, at a minute since 1970."""
    local = (BEGINNING + datetime.timedelta(minutes=minute)).astimezone(zoneinfo.ZoneInfo(zone))
    return int(local.utcoffset().total_seconds()) // 60


@functools.lru_cache(maxsize=None)
def stretches(zone, year):
    """(first minute, offset) of each stretch of the year in which her clock runs evenly; found by looking twice a day."""
    def at(y):
        return int((datetime.datetime(y, 1, 1, tzinfo=UTC) - BEGINNING).total_seconds()) // 60
    found = [(at(year), offset(zone, at(year)))]
    for minute in range(at(year) + 720, at(year + 1) + 1, 720):
        now = offset(zone, minute)
        if now == found[-1][1]:
            continue
        low, high = minute - 720, minute
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(zone, middle) == found[-1][1] else (low, middle)
        found.append((high, now))
    return found, at(year + 1)


def evenly(zone, minute):
    """The offset at a minute and the minute until which it stays, at least within the year."""
    parts, end = stretches(zone, (BEGINNING + datetime.timedelta(minutes=minute)).year)
    for (first, ahead), (until, _) in zip(parts, parts[1:] + [(end, 0)]):
        if first <= minute < until:
            return ahead, until
    raise AssertionError("no stretch")


# --- her week ---------------------------------------------------------------------------------------------------------

def week_of(windows):
    """Twice the week's minutes, one after the other: 1 where it is safe."""
    week = bytearray(WEEK_MINUTES)
    for days, first, until in windows:
        length = until - first if until > first else until + 1440 - first
        for day in days:
            for minute in ((day - 1) * 1440 + first, (day - 1) * 1440 + first - WEEK_MINUTES):
                low, high = max(minute, 0), min(minute + length, WEEK_MINUTES)
                if low < high:
                    week[low:high] = b"\1" * (high - low)
    return bytes(week) * 2


def safe_at(zone, week, us):
    minute = us // MINUTE
    ahead, _ = evenly(zone, minute)
    return week[(minute + ahead + 3 * 1440) % WEEK_MINUTES] == 1  # 1970 began on a Thursday


def next_safe(zone, week, us):
    """The first instant from us on that is safe, within fifteen days."""
    if safe_at(zone, week, us):
        return us
    end = us + 15 * DAY
    minute = us // MINUTE + 1
    while minute * MINUTE < end:
        ahead, until = evenly(zone, minute)
        first = (minute + ahead + 3 * 1440) % WEEK_MINUTES
        span = min(until - minute, WEEK_MINUTES)
        found = week.find(b"\1", first, first + span)
        if found >= 0:
            return (minute + found - first) * MINUTE
        if span == WEEK_MINUTES:
            return None
        minute = until
    return None


# --- what may be done -------------------------------------------------------------------------------------------------

def judge(case):
    """(answer, reason, instant); the instant of a SEND is not told, but checked by sent_well."""
    answer = decide(case)
    if answer[0] == NEVER and case["event"] in IMMEDIATE:
        return (ASK, *answer[1:])
    return answer


def verified_until(case):
    days = case["rules"]["stale_after_days"] or 30
    return case["verified"] + min(days, 90) * DAY


def age(case):
    """None, or why what was agreed is too old."""
    if not 0 < case["verified"] <= case["now"]:
        return NOT_VERIFIED
    if case["now"] >= verified_until(case):
        return STALE
    if case["disturbed"] and case["disturbed"] >= case["verified"]:
        if case["event"] not in (RELEASE, ESCAPE) or case["now"] >= case["disturbed"] + DAY:
            return DISTURBED
    return None


def decide(case):
    now, event, rules = case["now"], case["event"], case["rules"]
    if not 1 <= event <= 17 or not 1 <= case["channel"] <= 8:
        return ASK, NOT_UNDERSTOOD, 0
    if rules is None:
        return ASK, NO_PROFILE, 0
    if case["frozen"]:
        return ASK, FROZEN, 0
    if case["conflicts"] & 1 or case["conflicts"] >> case["channel"] & 1:
        return NEVER, CONFLICT, 0
    preference = PREFERENCES.get(rules["preference"], (ASK, PREFERENCE_UNKNOWN))
    if preference:
        return (*preference, 0)
    if case["machine"]:
        if case["stopped"] and case["stopped"] >= rules["automation_since"]:
            return NEVER, STOPPED, 0
        if rules["automation"] != 1:
            return ASK, NO_CONSENT, 0
    listed = [channel for channel in rules["channels"] if channel["channel"] == case["channel"]]
    if len(listed) > 1:
        return ASK, NOT_UNDERSTOOD, 0
    if case["channel"] == 8:
        return ASK, IN_PERSON, 0
    channel = listed[0] if listed else {"safe": 0}
    if channel["safe"] == 2:
        return NEVER, CHANNEL_UNSAFE, 0
    if channel["safe"] != 1:
        return ASK, CHANNEL_UNKNOWN, 0
    if case["machine"] and case["channel"] not in BY_MACHINE:
        return ASK, BY_HAND, 0
    if any(first > 1439 or not 1 <= until <= 1440 for _, first, until in channel["windows"]):
        return ASK, NOT_UNDERSTOOD, 0
    if not case["reachable"] >> case["channel"] & 1:
        return ASK, NO_ADDRESS, 0
    if not case["checked"]:
        return ASK, NOT_CHECKED, 0
    old = age(case)
    if old:
        return ASK, old, 0
    if case["zone"] is None:
        return ASK, ZONE_UNKNOWN, 0
    return at_its_time(case, channel)


def at_its_time(case, channel):
    now, event = case["now"], case["event"]
    week, elected = week_of(channel["windows"]), event in channel["urgent"]
    if now >= channel["unsafe_until"]:
        if safe_at(case["zone"], week, now):
            return SEND, IN_WINDOW, None
        if elected:
            return SEND, URGENT, None
    why = UNSAFE_UNTIL if now < channel["unsafe_until"] else OUTSIDE
    if elected or event in IMMEDIATE:
        return ASK, why, 0
    begin = max(now, channel["unsafe_until"])
    if begin >= verified_until(case):
        return ASK, STALE, 0
    at = next_safe(case["zone"], week, begin)
    if at is None:
        return ASK, NO_WINDOW, 0
    if at >= verified_until(case):
        return ASK, STALE, 0
    if case["before"] and at >= case["before"]:
        return ASK, TOO_LATE, 0
    return HOLD, why, at


def sent_well(case, until):
    """An answer to send is good for a second at most, and to its last microsecond the same answer."""
    if not case["now"] < until <= case["now"] + SECOND:
        return False
    last = judge({**case, "now": until - 1})
    if last[0] != SEND:
        return False
    return until == case["now"] + SECOND or judge({**case, "now": until})[0] != SEND or last[1] != judge({**case, "now": until})[1]
