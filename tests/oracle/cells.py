"""What a world opens, cell by cell and from instant to instant, by asking the oracle; and where two worlds differ."""
import itertools

import floor
from oracle import ALL_PURPOSES, NEVER, WHEN_RESTRICTED, Question
from words import ACTIONS, CLASSES, RECORDS, ROLES

CLOSED = "closed"


class Space:
    """A world, and what each kind of cell comes to in it."""

    def __init__(self, world):
        self.world, self.known = world, {}

    def agreements(self, owner, recipient):
        return [agreement for agreement in self.world.agreements if agreement.counts(owner, recipient)]

    def in_force(self, owner, recipient):
        return [(agreement.text, agreement.start, agreement.end) for agreement in self.agreements(owner, recipient)
                if agreement.start < agreement.end]

    def instants(self, owner, recipient):
        out = set(self.world.organisations[owner].instants())
        for agreement in self.agreements(owner, recipient):
            out |= {agreement.start, agreement.end, agreement.restricted}
        return out - {NEVER}

    def sections(self, owner, recipient):
        return [section for agreement in self.agreements(owner, recipient) for section in agreement.text["sections"]
                if agreement.directed(section, owner, recipient)]

    def levels(self, request, t, role):
        """Of each class that is not closed, what it takes."""
        question = Question(self.world, request, t, role, ())
        if not question.share:
            return {}
        # The names of the sections and rules, and the record, are all that the codes hang on.
        names = [[entry[2] for entry in entries] for entries in (question.share, question.never)]
        key = (str(names), tuple(rule.id for rule in question.rules), request["record"])
        if key not in self.known:
            self.known[key] = dict(self.asked(question))
        return self.known[key]

    def asked(self, question):
        for cls in {cls for classes, _, _ in question.share for cls in classes}:
            for level, told, covers in (("open", False, ()), ("told", True, ()), ("release", False, CLASSES)):
                question.told, question.covers = told, covers
                if question.code(cls)[0] in "PW":
                    yield cls, level
                    break


def alike(words, sections, key, beside):
    """The words in groups of which no section and no rule tells one member from another."""
    groups = {}
    for word in words:
        in_lists = tuple(word in section[key] or "any" in section[key] for section in sections)
        groups.setdefault((in_lists, beside(word)), []).append(word)
    return list(groups.values())


def like_role(role):
    return role in floor.NOT_IDENTITY_ROLES, role in ("auditor", "security_officer")


def like_action(action):
    return action in ("count", "pass_on") and action


def like_purpose(purpose):
    special = purpose in WHEN_RESTRICTED + ("prosecution_handoff",)
    return special and purpose, purpose in floor.REFUSED_PURPOSES, purpose in ("cost_sharing", "reporting", "coverage")


def changes(old, new, owner, recipient):
    """Every cell of the pair that changes, as (key, was, now, since, until); the same change goes on over a date without a break."""
    if old.in_force(owner, recipient) == new.in_force(owner, recipient):
        return
    instants = sorted(old.instants(owner, recipient) | new.instants(owner, recipient))
    sections = old.sections(owner, recipient) + new.sections(owner, recipient)
    groups = [alike(ROLES, sections, "with", like_role), alike(ACTIONS, sections, "who may", like_action),
              alike(sorted(ALL_PURPOSES), sections, "for", like_purpose)]
    for roles, actions, purposes in itertools.product(*groups):
        # accepted matters to a prosecution hand-off alone, so a cell of another purpose has it at no.
        for record, accepted in itertools.product(RECORDS, (False, True) if purposes[0] == "prosecution_handoff" else (False,)):
            request = {"from": owner, "to": recipient, "record": record, "action": actions[0], "purpose": purposes[0],
                       "accepted": accepted, "client": "c-1"}
            for cls, *rest in over_time(old, new, request, roles[0], instants):
                for role, action, purpose in itertools.product(roles, actions, purposes):
                    yield (owner, recipient, record, role, action, purpose, accepted, cls), *rest


def over_time(old, new, request, role, instants):
    """The changes of each class of one cell."""
    going = {}
    for t in instants:
        was, now = old.levels(request, t, role), new.levels(request, t, role)
        differ = {cls: (was.get(cls, CLOSED), now.get(cls, CLOSED)) for cls in was.keys() | now.keys() if was.get(cls) != now.get(cls)}
        for cls, (change, since) in list(going.items()):
            if differ.get(cls) != change:
                yield cls, *change, since, t
                del going[cls]
        for cls, change in differ.items():
            going.setdefault(cls, (change, t))
    assert not going, "nothing is in force after the last instant"
