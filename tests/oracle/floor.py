"""The floor, written again from the documents: each rule is a condition over one cell, and the classes it speaks of."""
from collections import namedtuple

from words import CLASSES, CLIENT, IDENTITY, REFUSED_PURPOSES, origin, words

# owner and recipient are kinds; record is the one asked of.
Cell = namedtuple("Cell", "partner owner recipient covered record role action purpose")
Rule = namedtuple("Rule", "id forbids when classes service")

EVERY = frozenset(CLASSES)
NO_SERVICE_ROLE = words("""business research funder media elected_office survivor_council community_initiative funeral_home
    consortium_office""")
NOT_IDENTITY_ROLES = words("command_staff trainer analyst program_administrator public_information_officer front_desk")
MAY_BE_COUNTED = frozenset(words("""statistics staffing demographics services_requested service_actions needs victimisation
    cost_inputs"""))


def set_of(text):
    return frozenset(words(text))


def prosecution_team(cell):
    return cell.owner in ("law_enforcement", "prosecution") and cell.recipient == "prosecution"


RULES = (
    Rule("F01", True, lambda c: c.partner, set_of("contact_secret interpreter_exclusion"), False),
    Rule("F02", False, lambda c: c.partner and c.covered and c.action != "count", CLIENT, True),
    Rule("F03", False, lambda c: c.partner and c.covered and c.action != "count",
         set_of("client_existence referral_status lead_advocate notice_history"), False),
    Rule("F04", True, lambda c: c.partner and c.recipient in NO_SERVICE_ROLE, CLIENT, False),
    Rule("F05", True, lambda c: c.role in NOT_IDENTITY_ROLES, IDENTITY, True),
    Rule("F06", True, lambda c: c.partner and c.action != "count", set_of("demographics services_requested"), False),
    Rule("F07", True, lambda c: c.purpose in REFUSED_PURPOSES, EVERY, False),
    Rule("F08", True, lambda c: c.partner and not prosecution_team(c), set_of("brady_pointer"), False),
    Rule("F09", False, lambda c: c.partner and c.action == "pass_on", CLIENT, True),
    Rule("F10", True, lambda c: c.purpose in ("cost_sharing", "reporting", "coverage") and c.action != "count", CLIENT, False),
    Rule("F11", False, lambda c: c.partner, set_of("certification_status"), False),
    Rule("F12", True, lambda c: c.role in ("auditor", "security_officer"), CLIENT, False),
    Rule("F13", True, lambda c: c.action == "count", EVERY - MAY_BE_COUNTED, False),
)
LAST = "F14"


def rules_of(cell):
    """The rules whose condition holds, whatever the class."""
    return [rule for rule in RULES if rule.when(cell)]


def about(rules, cls, record):
    """Of these rules: the ids that forbid the class, the ids that ask for a release of it."""
    forbid, ask = [], []
    for rule in rules:
        if cls in rule.classes and (not rule.service or origin(cls, record) == "service"):
            (forbid if rule.forbids else ask).append(rule.id)
    return forbid, ask


def forbids_all(cells, classes):
    """No cell leaves any of the classes open; cells vary in record, and a class is asked only where it can stand."""
    for cell in cells:
        rules = rules_of(cell)
        for cls in classes:
            if origin(cls, cell.record) in (cell.record, "either") and not about(rules, cls, cell.record)[0]:
                return False
    return True
