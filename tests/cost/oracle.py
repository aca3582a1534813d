"""What a statement of costs must say, written from docs/costs.md alone.

Amounts are cents; a period and an agreement's terms are what their files say.
"""
SMALL = "fewer than 11"


def cents(text):
    return int(text.replace(".", ""))


def money(value):
    return f"{value // 100}.{value % 100:02}"


def units(member):
    """With the late ones; None: they are told to nobody."""
    said, late = member["service units"], member.get("late units", 0)
    covered = member.get("covered", True)
    counted = late + (0 if said == SMALL or covered and said < 11 else said)
    return None if covered and counted < 11 else counted


def measures(part, members, terms):
    """(what it goes by, count, whole) of each member; None where its units are rolled forward. Small ones stand apart."""
    people = sum(m["population"] for m in members)
    every = [(part["basis"], m["population"], people) for m in members]
    if part["basis"] == "equal":
        return [("equal", 1, len(members))] * len(members)
    if part["basis"] == "fixed":
        return [("fixed", int(m["member"] == part["member"]), 1) for m in members]
    if part["basis"] == "population":
        return every if people else [("equal", 1, len(members))] * len(members)
    told = [units(m) for m in members]
    later = terms.get("small cells", "population") == "roll forward" and any(u is not None for u in told)
    loud = [m for m, u in zip(members, told) if u is not None]
    for name, count in (("service units", units), ("population", lambda m: m["population"]), ("equal", lambda m: 1)):
        whole = sum(map(count, loud))
        if whole:
            break
    return [(name, count(m), whole) if u is not None else None if later else ("population", m["population"], people)
            for m, u in zip(members, told)]


def statement(terms, period):
    """The lines, cell by cell, without the header."""
    members = period["members"]
    shared = max(cents(period["cost"]) - sum(cents(g["amount"]) for g in period.get("grants", ())), 0)
    lines = [["cost", "", str(period["period"]), "", "", "", "", period["cost"]]]
    lines += [["grant", "", g["grant"], "", "", "", "", g["amount"]] for g in period.get("grants", ())]
    lines.append(["shared", "", period["agreement"], "", "", "", "", money(shared)])
    lines += [["correction", m["member"], "late units of the period before", "", str(m["late units"]), "", "", ""] for m in members if m.get("late units")]
    totals = dict.fromkeys((m["member"] for m in members), 0)
    for part in terms["by"]:
        whole_pool = shared * part["weight"] // 100
        ways = measures(part, members, terms)
        apart = [part["basis"] == "service units" and units(m) is None for m in members]
        paid = [whole_pool * way[1] // way[2] if way and way[2] and small else 0 for way, small in zip(ways, apart)]
        left = whole_pool - sum(paid)
        for place, (member, way, small) in enumerate(zip(members, ways, apart)):
            what = f"{part['basis']} {part['weight']}%"
            if way is None:
                lines.append(["share", member["member"], what, "rolled forward", SMALL, "", "0.00", "0.00"])
                continue
            share = paid[place] if small else left * way[1] // way[2] if way[2] else 0
            by = way[0] + (f" as units are {SMALL}" if small else "")
            lines.append(["share", member["member"], what, by, str(way[1]), str(way[2]), money(whole_pool if small else left), money(share)])
            totals[member["member"]] += share
    rest = shared - sum(totals.values())
    totals[terms["remainder to"]] += rest
    lines.append(["remainder", terms["remainder to"], "left by rounding", "", "", "", "", money(rest)])
    return lines + [["total", name, "", "", "", "", "", money(value)] for name, value in totals.items()], totals, shared
