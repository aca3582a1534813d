"""A generated world in the plain form that every peer is given: rows that share or forbid, and requests without names to look up.

What stands here is done for all of them beforehand: when each agreement is in force (signatures, replacements, midnights in
zones), kinds of organisations spelled out as their names, a placement's role, what it takes to be covered as spells of time.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "oracle"))
from floor import MAY_BE_COUNTED, NO_SERVICE_ROLE, NOT_IDENTITY_ROLES  # noqa: E402
from oracle import NEVER, SECOND, WHEN_RESTRICTED, instant  # noqa: E402
from words import (ACTIONS, CLASSES, CLIENT, IDENTITY, NO_CLIENT, RECORDS, REFUSED_PURPOSES, can_stand, words)  # noqa: E402

EVER = 10 ** 15 * 8     # microseconds; a whole number in every peer
NOT_COUNT = [action for action in ACTIONS if action != "count"]
# The floor's conditions as lists of values; kinds become names below.
FLOOR = (
    {"id": "F01", "partner": True, "classes": words("contact_secret interpreter_exclusion")},
    {"id": "F02", "asks": True, "partner": True, "covered": True, "actions": NOT_COUNT, "record": "service", "classes": CLIENT},
    {"id": "F03", "asks": True, "partner": True, "covered": True, "actions": NOT_COUNT,
     "classes": words("client_existence referral_status lead_advocate notice_history")},
    {"id": "F04", "partner": True, "to kinds": NO_SERVICE_ROLE, "classes": CLIENT},
    {"id": "F05", "roles": NOT_IDENTITY_ROLES, "record": "service", "classes": IDENTITY},
    {"id": "F06", "partner": True, "actions": NOT_COUNT, "classes": words("demographics services_requested")},
    {"id": "F07", "purposes": REFUSED_PURPOSES, "classes": CLASSES},
    {"id": "F08", "partner": True, "not from kinds": ("law_enforcement", "prosecution"), "classes": ("brady_pointer",)},
    {"id": "F08", "partner": True, "not to kinds": ("prosecution",), "classes": ("brady_pointer",)},
    {"id": "F09", "asks": True, "partner": True, "actions": ("pass_on",), "record": "service", "classes": CLIENT},
    {"id": "F10", "purposes": ("cost_sharing", "reporting", "coverage"), "actions": NOT_COUNT, "classes": CLIENT},
    {"id": "F11", "asks": True, "partner": True, "classes": ("certification_status",)},
    {"id": "F12", "roles": ("auditor", "security_officer"), "classes": CLIENT},
    {"id": "F13", "actions": ("count",), "classes": frozenset(CLASSES) - MAY_BE_COUNTED},
)


def row(effect, classes, **more):
    """Absent or null: any."""
    out = {"effect": effect, "from": None, "to": None, "roles": None, "actions": None, "purposes": None, "record": None,
           "since": -EVER, "until": EVER, "restricted": EVER, "ask": "nothing", "partner": False, "covered": False}
    out.update(more)
    out["classes"] = [cls for cls in CLASSES if cls in classes and (out["record"] is None or can_stand(cls, out["record"]))]
    return out


def micros(t):
    return max(-EVER, min(EVER, t * 10 ** 6 // SECOND))


def of_agreement(agreement):
    for section in agreement.text["sections"]:
        lists = {key: None if section[word] == ["any"] else section[word]
                 for key, word in (("roles", "with"), ("actions", "who may"), ("purposes", "for"))}
        if agreement.internal:
            lists["from"] = lists["to"] = sorted(agreement.organisations)
        else:
            lists["from"], lists["to"] = agreement.party[section["from"]], agreement.party[section["to"]]
        lists.update(since=micros(agreement.start), until=micros(agreement.end))
        if "never share" in section:
            yield row("forbid", section["never share"], **lists)
            continue
        for record in RECORDS:      # a class is open only in a record in which it can stand
            yield row("share", section["share"], record=record, restricted=micros(agreement.restricted), ask=section["only if"], **lists)


def of_floor(world):
    def named(kinds, within):
        return sorted(name for name, org in world.organisations.items() if (org.kind in kinds) == within)

    for rule in FLOOR:
        more = {key: sorted(rule[key]) for key in ("roles", "actions", "purposes") if key in rule}
        more.update({key: rule[key] for key in ("record", "partner", "covered") if key in rule})
        for side in ("from", "to"):
            for key, within in ((f"{side} kinds", True), (f"not {side} kinds", False)):
                if key in rule:
                    more[side] = named(rule[key], within)
        if more.get("from") != [] and more.get("to") != []:
            yield row("ask" if rule.get("asks") else "forbid", rule["classes"], **more)


def spells(name, organisation):
    """When it is covered."""
    edges = [-NEVER] + sorted(organisation.instants()) + [NEVER]
    for since, until in zip(edges, edges[1:]):
        if organisation.covered(since):
            yield [name, micros(since), micros(until)]


def asked(world, request):
    """A request without what can be looked up beforehand; one that is an error never gets here."""
    placement = request["person"].get("placement")
    release = request.get("release")
    out = {key: request.get(key) for key in ("id", "from", "to", "record", "action", "purpose", "client")}
    out["at"] = micros(instant(request["at"]))
    out["role"] = world.placements[placement]["role"] if placement else request["person"]["role"]
    out["classes"] = list(CLASSES if request.get("classes") is None else dict.fromkeys(request["classes"]))
    out["told"] = request.get("told") is True and request.get("client") is not None
    out["accepted"] = request.get("accepted") is True
    out["release"] = release and {
        **{key: release[key] for key in ("client", "from", "to", "classes", "purposes")},
        "signed": micros(instant(release["signed"])), "expires": micros(instant(release["expires"])),
        "revoked": -EVER if release.get("revoked") is True else micros(instant(release["revoked"])) if release.get("revoked") else EVER,
        "barred": release.get("barred") is True}
    return out


def plain(world, requests):
    rows = [r for agreement in world.agreements if agreement.start < agreement.end for r in of_agreement(agreement)]
    rows += of_floor(world)
    return {"organisations": sorted(world.organisations), "actions": ACTIONS, "classes": CLASSES,
            "standing": {record: [cls for cls in CLASSES if can_stand(cls, record)] for record in RECORDS},
            "restricted": WHEN_RESTRICTED, "no_client": NO_CLIENT,
            "rows": [r for r in rows if r["classes"]],
            "spells": [spell for name, org in world.organisations.items() for spell in spells(name, org)],
            "requests": [asked(world, request) for request in requests]}
