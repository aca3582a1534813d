"""Referrals and hand-offs in whatever order, put to the program and to a model that shares nothing with it.

Commands (two at once, too), clocks, people who leave, releases that are revoked, agreements that end and clients who are destroyed. After each step both
records, what people are wanted for and both clocks are what the model says, and somebody answers for her (law L4). EXCHANGES says how many.
"""
import os
import pathlib
import random
import subprocess

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

import model as m

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACT = ROOT / os.environ.get("ACCORD_BUILD", "build") / "exchange-act"
EXCHANGES = int(os.environ.get("EXCHANGES", "120"))
STEPS, WALKS = 30, 2000
PEOPLE = {m.SENDER: ("ada", "bea"), m.RECEIVER: ("cora", "dora")}
EVENTS = (m.WITHDRAW, m.ACCEPT, m.DECLINE, m.INTRODUCE, m.CONTACT, m.RETURN, m.CLOSE, m.TAKE)
SIDES = st.sampled_from((m.SENDER, m.RECEIVER))
SOME = st.integers(0, 15)
COURSES = (None, (), (m.ACCEPT,), (m.ACCEPT, m.INTRODUCE), (m.ACCEPT, m.CONTACT), (m.ACCEPT, m.INTRODUCE, m.CONTACT), (m.DECLINE,),
           (m.ACCEPT, m.RETURN), (m.ACCEPT, m.CONTACT, m.RETURN), (m.ACCEPT, m.CONTACT, m.CLOSE))
# What no order of things leads to: each is there in case the other side were at another site, and its word late.
NEVER = {"389", "392", "393", "394", "395", "396", "397", "398", "399"}


class Program:
    """The program, one for all exchanges; a line, and its answer."""
    def __init__(self):
        self.process = subprocess.Popen([ACT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.rules = set()

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer.endswith("\n"), self.process.stderr.read()
        came, sender, receiver, end = (part.split() for part in answer.split("|"))
        self.rules |= set(end[1:])
        return " ".join(came), " ".join(sender), " ".join(receiver), int(end[0])

    def close(self):
        """What it had to complain of: one side said what the other can't hear."""
        _, complaints = self.process.communicate()
        assert (self.process.returncode, complaints) == (0, "")


class Exchanges(RuleBasedStateMachine):
    def __init__(self, program):
        super().__init__()
        self.program = program

    def check(self, line, came):
        x = self.x
        got = self.program.ask(line)
        assert got == (came, x.stands(m.SENDER), x.stands(m.RECEIVER), x.now), line
        ended = x.own == "closed" and x.sides[m.SENDER].role == m.ENDS
        answers = [side for side in (m.SENDER, m.RECEIVER) if got[side] != "none" and got[side].split()[-1] == "1"]
        assert answers or ended, f"nobody answers for her: {line}"
        open_with = [side for side in answers if x.state(side) not in m.OVER]
        assert all(x.sides[side].holder or x.wanted(side) for side in open_with), f"it is with nobody, and nobody is asked: {line}"

    @initialize(kind=st.sampled_from((m.REFERRAL, m.HANDOFF)), course=st.sampled_from(COURSES), blind=st.booleans(),
                on_release=st.booleans())
    def begin(self, kind, course, blind, on_release):
        """However far it has come, from there on anything may be."""
        self.x = m.Exchange(kind)
        self.check(f"new {kind}", "")
        if course is not None:
            self.offer(blind, on_release, 60, 120, 0)
        for event in course or ():
            if self.x.may(m.RECEIVER, event, "cora"):
                self.move(self.fitting(m.RECEIVER, event, "cora"))

    @rule(blind=st.booleans(), on_release=st.booleans(), half_way=st.sampled_from((0, 60, 120, -5)), answer=st.sampled_from((120, 0)),
          version=SOME)
    def offer(self, blind, on_release, half_way, answer, version):
        version = version if version < 3 else 0
        self.check(f"offer {int(blind)} {int(on_release)} {half_way} {answer} {version}",
                   self.x.offer(blind, on_release, half_way, answer, version))

    def there(self):
        return self.x.inner is not None

    def move(self, *said):
        came = [self.x.move(*one) for one in said]
        words = " ".join(" ".join(str(int(w) if isinstance(w, bool) else w) for w in one) for one in said)
        self.check(f"move {len(said)} {words}", " ".join(came))

    def possible(self):
        return [(side, event, person) for side in PEOPLE for event in EVENTS for person in PEOPLE[side] if self.x.may(side, event, person)]

    def fitting(self, side, event, person, pick=0):
        """All that goes with a move, as it has to be."""
        reasons = sorted(m.REASONS[event])
        passed = side == m.SENDER and event == m.CLOSE and self.x.state(side) in ("contacted", "answered")
        return (side, event, person, reasons[pick % len(reasons)], 1 + pick % 2 if passed else 0, 600 if event == m.ACCEPT else 0,
                event == m.CONTACT and pick % 2 == 0, 0, False)

    @rule(steps=st.lists(st.tuples(st.integers(0, 99), SOME), min_size=1, max_size=4))
    def go_on(self, steps):
        for which, pick in steps:
            possible = self.possible()
            if possible:
                self.move(self.fitting(*possible[which % len(possible)], pick))

    @precondition(there)
    @rule(side=SIDES, event=st.sampled_from(EVENTS), person=st.integers(0, 1), pick=SOME)
    def say(self, side, event, person, pick):
        self.move(self.fitting(side, event, PEOPLE[side][person], pick))

    @precondition(there)
    @rule(side=SIDES, event=st.sampled_from((*EVENTS, m.OFFER, m.EXPIRE, m.ANSWER)), person=st.sampled_from(("ada", "cora", "dora", "-")),
          reason=st.sampled_from((0, m.PERSON_LEFT, m.NO_CAPACITY, m.NOT_PROSECUTED, m.RELEASE_ENDED)), role=st.integers(0, 2),
          contact=st.sampled_from((0, 600, -1)), named=st.booleans(), version=SOME, stranger=st.booleans())
    def say_anything(self, side, event, person, reason, role, contact, named, version, stranger):
        self.move((side, event, person, reason, role, contact, named, version, stranger))

    @precondition(there)
    @rule(first=st.sampled_from((m.ACCEPT, m.ACCEPT, m.DECLINE, m.TAKE)), second=st.sampled_from((m.ACCEPT, m.ACCEPT, m.DECLINE)),
          withdrawn=st.booleans())
    def at_once(self, first, second, withdrawn):
        """In one batch: the first has it."""
        both = [self.fitting(m.RECEIVER, first, "cora"), self.fitting(m.RECEIVER, second, "dora")]
        self.move(*both, *([self.fitting(m.SENDER, m.WITHDRAW, "ada")] if withdrawn else []))

    @rule(minutes=st.integers(0, 90))
    def wait(self, minutes):
        self.x.now += minutes
        self.check(f"wait {minutes}", "")

    @precondition(there)
    @rule()
    def answer_is_due(self):
        self.check("ring answer 2", self.x.ring_answer())

    @precondition(there)
    @rule(side=SIDES)
    def contact_is_due(self, side):
        self.check(f"ring contact {side}", self.x.ring_contact(side))

    @rule(person=st.sampled_from(("ada", "bea", "cora", "dora")))
    def leave(self, person):
        self.x.leave(person)
        self.check(f"leave {person}", "")

    @rule(often=SOME)
    def end(self, often):
        """The agreement by which the sender hears."""
        if often == 0:
            self.x.ended = True
            self.check("end", "")

    @rule()
    def revoke(self):
        self.x.revoke()
        self.check("revoke", "")

    @rule(side=SIDES, often=SOME)
    def destroy(self, side, often):
        if often == 0:
            self.x.destroy(side)
            self.check(f"destroy {side}", "")


@pytest.fixture(scope="module")
def program():
    made = Program()
    yield made
    made.close()


def test_both_records_are_what_the_model_says(program):
    run_state_machine_as_test(lambda: Exchanges(program), settings=settings(
        max_examples=EXCHANGES, stateful_step_count=STEPS, deadline=None, derandomize="EXCHANGES" not in os.environ, database=None,
        suppress_health_check=list(HealthCheck)))


@pytest.mark.parametrize("done, rule", [((m.INTRODUCE,), "337"), ((m.CONTACT,), "346"), ((m.CONTACT, m.CLOSE), "387"), ((m.RETURN,), "391")])
def test_a_sender_who_hears_no_more_stays_where_it_was(program, done, rule):
    """What the receiver does once the agreement has ended is kept back: the sender answers for her still, and what it says finds its place."""
    x = Exchanges(program)
    x.begin(m.HANDOFF, (m.ACCEPT,), False, False)
    x.end(0)
    for event in done:
        x.move(x.fitting(m.RECEIVER, event, "cora"))
        assert x.x.state(m.SENDER) == "accepted" and x.x.answers(m.SENDER)
    x.move(x.fitting(m.SENDER, m.INTRODUCE, "ada"))
    assert rule in program.rules


def walk(program, seed):
    rng = random.Random(seed)
    x = Exchanges(program)
    x.begin(rng.choice((m.REFERRAL, m.HANDOFF)), rng.choice(COURSES), rng.random() < 0.5, False)
    for _ in range(STEPS):
        act = rng.randrange(8)
        if act < 4 or x.x.inner is None:
            x.go_on([(rng.randrange(100), rng.randrange(16))])
        elif act < 6:
            x.leave(rng.choice(sum(PEOPLE.values(), ())))
        elif act == 6:
            x.contact_is_due(rng.choice((m.SENDER, m.RECEIVER)))
        else:
            x.answer_is_due()


def test_every_rule_of_the_table_is_followed(program):
    written = {line.split()[0] for line in (ROOT / "tests/contract/fsm.txt").read_text().splitlines()
               if line.split()[1] in ("referral", "handoff")}
    seed = 0
    while not program.rules >= written - NEVER:
        assert seed < WALKS, f"never followed: {sorted(written - NEVER - program.rules)}"
        walk(program, seed)
        seed += 1
    assert not program.rules & NEVER
