"""Whole spaces as texts that a lawyer can read (spaces.py): each is the engine's, every cell of it, open or closed, is the oracle's
too, and it keeps the golden matrix of AGREEMENTS section 6."""
import bisect
import itertools
import re

import pytest

import cells
import spaces
import tool
from oracle import SECOND, instant
from words import ACTIONS, CLASSES, CLIENT, NEVER_TRAVEL, PURPOSES, RECORDS, REFUSED_PURPOSES, ROLES, origin

HANDOFF = "prosecution_handoff"
ACCEPTED = f"{HANDOFF} (accepted)"
WORDS = {"for": PURPOSES + (ACCEPTED,), "role": ROLES, "action": ACTIONS}
LEVELS = {"open": "open", "if she was told": "told", "by her release": "release"}
FOUR = {"crisis_response", "safety_notice", "rights_notice", ACCEPTED}


# --- reading the text ---------------------------------------------------------------------------------------------------

def listed(text, words):
    if text == "any":
        return words
    but = text.startswith("any but ")
    named = text.removeprefix("any but ").split(", ")
    assert set(named) <= set(words), f"{named} are not all known"
    return [word for word in words if word not in named] if but else named


class Text:
    """The cells of the text: of each pair, of each stretch from an instant on, the levels of the classes that are open."""

    def __init__(self, text):
        self.pairs = {}
        # A line that goes on stands further in than any other.
        for line in re.sub(r"\n {12}", " ", text).splitlines():
            if line and not line.startswith("#"):
                (self.pair, self.since, self.purpose, self.cell, self.classes)[(len(line) - len(line.lstrip())) // 2](line.strip())

    def pair(self, line):
        owner, recipient = line.split(" to ")
        self.stretches = self.pairs.setdefault((owner, owner if recipient == "its own people" else recipient), {})

    def since(self, line):
        at, _, nothing = line.removeprefix("from ").partition(": ")
        assert nothing in ("", "nothing is open any more")
        self.stretch = self.stretches.setdefault(instant(at), {})

    def purpose(self, line):
        self.purposes = listed(line.removeprefix("for "), WORDS["for"])

    def cell(self, line):
        record, roles, actions = re.fullmatch(r"(\w+) record: (.*) may (.*)", line).groups()
        self.spots = list(itertools.product(self.purposes, [record], listed(roles, ROLES), listed(actions, ACTIONS)))
        assert not any(spot in self.stretch for spot in self.spots), "a cell stands twice"
        for spot in self.spots:
            self.stretch[spot] = {}

    def classes(self, line):
        label, _, classes = line.partition(": ")
        for cls in classes.split(", "):
            assert cls in CLASSES, f"{cls} is no class"
            for spot in self.spots:
                assert cls not in self.stretch[spot], "a class stands twice"
                self.stretch[spot][cls] = LEVELS[label]

    def at(self, pair, t):
        """What is open between the two then."""
        stretches = sorted(self.pairs.get(pair, {}))
        number = bisect.bisect_right(stretches, t)
        return self.pairs[pair][stretches[number - 1]] if number else {}


@pytest.fixture(scope="module", params=spaces.WORLDS)
def made(request, tmp_path_factory):
    """The world as the oracle has it, and the files of its directory and agreements."""
    return request.param, *spaces.WORLDS[request.param](tmp_path_factory.mktemp("space"))


@pytest.fixture(scope="module")
def golden(made):
    return (spaces.TEXTS / f"{made[0]}.txt").read_text()


@pytest.fixture(scope="module")
def world(made):
    return made[1]


@pytest.fixture(scope="module")
def space(golden):
    return Text(golden)


def open_cells(space):
    """(pair, since, spot, class, level) of everything that the text opens."""
    for pair, stretches in space.pairs.items():
        for since, spots in stretches.items():
            for spot, levels in spots.items():
                for cls, level in levels.items():
                    yield pair, since, spot, cls, level


# --- it is what the engine and the oracle say ---------------------------------------------------------------------------

def test_the_text_is_the_engines(made, golden):
    assert spaces.engine(*made[2:]) == golden, "read the difference, then write it anew: tests/oracle/spaces.py"


def oracle_stretch(space, pair, t):
    """What the oracle says of every cell that it does not hold closed."""
    sections = space.sections(*pair)
    groups = [cells.alike(ROLES, sections, "with", cells.like_role), cells.alike(ACTIONS, sections, "who may", cells.like_action),
              cells.alike(PURPOSES + REFUSED_PURPOSES, sections, "for", cells.like_purpose)]
    out = {}
    for roles, actions, purposes in itertools.product(*groups):
        for record, accepted in itertools.product(RECORDS, (False, True) if purposes[0] == HANDOFF else (False,)):
            request = {"from": pair[0], "to": pair[1], "record": record, "action": actions[0], "purpose": purposes[0],
                       "accepted": accepted, "client": "c-1"}
            levels = space.levels(request, t, roles[0])
            if levels:
                out.update({spot: levels for spot in itertools.product([ACCEPTED] if accepted else purposes, [record], roles, actions)})
    return out


def test_every_cell_is_the_oracles(world, space):
    theirs, compared, opened = cells.Space(world), 0, 0
    for pair in itertools.product(world.organisations, repeat=2):
        instants = theirs.instants(*pair)
        for t in sorted(instants | {at + step * SECOND for at in instants for step in (-1, 1)}):
            mine = oracle_stretch(theirs, pair, t)
            assert space.at(pair, t) == mine, f"{pair} at {t}"
            compared += len(RECORDS) * len(ROLES) * len(ACTIONS) * (len(PURPOSES + REFUSED_PURPOSES) + 1) * len(CLASSES)
            opened += sum(map(len, mine.values()))
    tool.AGREED.update({"cells of whole spaces": compared})
    assert opened > 10_000


# --- the golden matrix --------------------------------------------------------------------------------------------------

def test_nothing_opens_what_is_the_owners_alone(space):
    for (owner, recipient), _, _, cls, _ in open_cells(space):
        assert cls not in NEVER_TRAVEL
        assert owner == recipient or cls not in ("contact_secret", "interpreter_exclusion")


def test_the_service_record_of_a_covered_owner_opens_by_release_only(world, space):
    seen = 0
    for (owner, recipient), since, (_, record, _, action), cls, level in open_cells(space):
        if owner != recipient and action != "count" and cls in CLIENT and origin(cls, record) == "service":
            if world.organisations[owner].covered(since):
                assert level == "release", f"{owner} to {recipient}: {cls} is open if {level}"
                seen += 1
    assert seen > 100


def test_restricted_means_four_purposes(world, space):
    seen = set()
    for pair, since, purpose in {(pair, since, spot[0]) for pair, since, spot, _, _ in open_cells(space)}:
        counting = [agreement for agreement in world.agreements if agreement.counts(*pair) and agreement.in_force(since)]
        if all(since >= agreement.restricted for agreement in counting):
            assert purpose in FOUR, f"{pair}: {purpose} is open"
            seen.add(purpose)
    assert "crisis_response" in seen and len(seen) > 1


def test_nothing_is_open_before_the_first_signature_or_at_the_end(world, space):
    for pair, stretches in space.pairs.items():
        counting = [agreement for agreement in world.agreements if agreement.counts(*pair)]
        assert min(stretches) >= min(agreement.start for agreement in counting)
        assert stretches[max(stretches)] == {} and max(stretches) <= max(agreement.end for agreement in counting)


def test_a_placement_opens_nothing_of_another(made, world):
    """Of no other owner, and of her host nothing that her employer's people in that role may not have."""
    asked = [{"id": f"{name} {owner} {recipient} {record} {purpose}", "at": "2026-07-01T12:00:00Z", "from": owner, "to": recipient,
              "person": {"placement": name}, "client": "c-1", "record": record, "action": "view", "purpose": purpose, "told": True}
             for name in world.placements for owner in world.organisations for recipient in world.organisations
             for record in RECORDS for purpose in PURPOSES]
    unplaced = [{**request, "person": {"role": world.placements[request["person"]["placement"]]["role"]}} for request in asked]
    opened = 0
    for request, mine, theirs in zip(asked, tool.decide_by(*made[2:], asked), tool.decide_by(*made[2:], unplaced)):
        edge = world.placements[request["person"]["placement"]]
        if (request["from"], request["to"]) != (edge["host"], edge["employer"]):
            assert mine.get("error", "").startswith("placement"), request
        else:
            assert mine == theirs
            opened += len(mine["permit"])
    assert opened > 0 or not world.placements
