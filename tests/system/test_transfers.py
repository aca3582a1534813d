"""A client's lead goes over to a colleague who accepts, in the commit in which she does; until then who led leads (law L4)."""
import signal

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, rule, run_state_machine_as_test
from house import wait_until
from test_clients import HOUSE, answerable, duty, moved, opened, send
from test_leads import ALONE, alike

STAFF = ("ada", "bea", "quinn")


def offer(house, client, by="ada", lead="bea", **body):
    return send(house, f"/v1/clients/{client}/transfer", by, {"lead": lead} | ALONE | body)


def answer(house, client, by, move, reason=None):
    query = f"?reason={reason}" if reason else ""
    return house.http("POST", f"/v1/clients/{client}/transfer/{move}{query}", house.token(person=by), b"")


def seen(house, client, by="ada"):
    return house.get(f"/v1/clients/{client}/transfer", by).json


def tasks_of(house, client):
    return house.rows("select state, person, rung from referral.request where client = %s and why = 25 order by opened_at", client)


def followed(house, client, wanted):
    return wait_until(f"tasks to stand at {wanted}", lambda: [t[:2] for t in tasks_of(house, client)] == wanted)


def due(house, service, subject):
    """Its clock rings now; a writer that begins anew looks at its clocks."""
    house.kill(service)
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(f"update {service}.clock set due = clock_timestamp() where subject = %s", (subject,))
        assert cursor.rowcount == 1
    house.start(service)
    house.site.wait_ready()


def test_she_who_is_asked_accepts_and_leads_in_that_commit(house):
    client, head = opened(house), house.heads()["intake"]
    assert "state" not in seen(house, client), "nothing was offered"
    assert offer(house, client).status == 200
    assert answerable(house, client) == ("ada", duty(HOUSE), "") and moved(house, head) == []
    followed(house, client, [(2, "bea")])
    record = seen(house, client, "bea")
    assert (record["state"], record["leadBefore"], record["lead"]) == ("offered", "ada", "bea") and record["due"] > record["offered"]
    assert [t["why"] for t in house.get("/v1/tasks?mine=yes", "bea").json["tasks"] if t.get("client") == client] == ["transfer"]
    assert answer(house, client, "bea", "accept").status == 200
    assert answerable(house, client) == ("bea", duty(HOUSE), "")
    fact, = moved(house, head)
    assert (fact.message.lead_before, fact.message.lead) == ("ada", "bea")
    transactions = house.rows("select distinct xmin::text from intake.journal where subject = %s and n > %s and kind in (1206, 1255)", client, head + 1)
    assert len(transactions) == 1, "acceptance and lead are one commit"
    followed(house, client, [(14, "bea")])
    assert answer(house, client, "bea", "accept").status == 200 and len(moved(house, head)) == 1, "said twice is said once"
    assert seen(house, client)["state"] == "accepted"


def test_what_is_declined_taken_back_or_overtaken_moves_nobody(house):
    client, head = opened(house), house.heads()["intake"]
    for by, move, reason, status, state, why in (
            ("bea", "decline", "full", 200, "declined", "full"), ("ada", "withdraw", None, 200, "withdrawn", None)):
        assert offer(house, client).status == 200
        assert offer(house, client, lead="quinn").status == 409, "one at a time"
        assert answer(house, client, by, move, reason).status == status
        record = seen(house, client)
        assert (record["state"], record.get("reason")) == (state, why)
        assert answer(house, client, "bea", "accept").status == 409, "it is over"
    assert moved(house, head) == []
    assert offer(house, client).status == 200
    assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), {"lead": "quinn"} | ALONE).status == 200, "somebody left: at once"
    assert (seen(house, client)["state"], seen(house, client)["reason"]) == ("returned", "lead_changed")
    assert answer(house, client, "bea", "accept").status == 409 and answerable(house, client)[0] == "quinn"
    assert offer(house, client, "quinn").status == 200
    assert send(house, f"/v1/clients/{client}/closing", "quinn", {"why": "served"}).status == 200
    assert (seen(house, client)["state"], seen(house, client)["reason"]) == ("returned", "client_closed")
    assert answer(house, client, "bea", "accept").status == 409 and offer(house, client, "quinn").status == 409
    followed(house, client, [(14, "bea")] * 4)


def test_nobody_but_whom_it_concerns(house):
    client = opened(house)
    assert answer(house, client, "bea", "accept").status == 409, "nothing was offered"
    assert offer(house, client, "bea", "quinn").status == 403
    for body in ({"lead": "north-chief"}, {"lead": "nobody"}, {"lead": ""}, {"lead": "bea", "leadPlacement": "none-such"},
                 {"lead": "bea", "zone": "America/New_York"}):
        assert offer(house, client, **body).status == 400, body
    assert send(house, f"/v1/clients/{client}/transfer", "ada", {"lead": "bea"}).status == 409, "nobody checked for conflicts"
    assert offer(house, client, lead="ada").status == 409
    assert offer(house, client, duty(HOUSE)).status == 200
    for by, move, reason, status in (("quinn", "accept", None, 403), ("ada", "accept", None, 403), ("bea", "withdraw", None, 403),
                                     ("bea", "decline", None, 400), ("bea", "decline", "lead_changed", 400), ("bea", "decline", "tired", 400),
                                     ("bea", "accept", "full", 400), ("bea", "keep", None, 404)):
        assert answer(house, client, by, move, reason).status == status, (by, move, reason)
    assert send(house, f"/v1/clients/{client}/recusals", "bea", {}).status == 200
    refused = answer(house, client, "bea", "accept")
    assert refused.status == 409 and "knows a party" in refused.json["detail"]
    assert answerable(house, client)[0] == "ada" and seen(house, client)["state"] == "offered"
    assert answer(house, client, "bea", "decline", "knows_a_party").status == 200


def test_anothers_client_is_nobodys(house):
    client = opened(house)
    assert offer(house, client).status == 200
    for act in (lambda n: offer(house, n, "north-chief", "north-desk"), lambda n: answer(house, n, "north-chief", "accept")):
        both = alike(house, "north-chief", {"hers": client, "nobody's": "6b1f6bd0-3c54-4c39-9d4e-0d7b6b2b3b11"}, act)
        assert both["hers"][0] == 404 and both["hers"] == both["nobody's"]
    assert answerable(house, client)[0] == "ada"


def test_nobody_answers_and_her_supervisor_is_asked(house):
    """Half-way she is asked once more, and when her day is over her supervisor is; who led leads on."""
    client = opened(house)
    assert offer(house, client).status == 200
    followed(house, client, [(2, "bea")])
    task = house.one("select id from referral.request where client = %s and why = 25", client)
    for rung, person in ((2, "bea"), (3, duty(HOUSE))):
        due(house, "referral", task)
        wait_until(f"{person} to be asked", lambda r=rung, p=person: tasks_of(house, client) == [(2, p, r)])
    house.rows("update intake.transfer set due = clock_timestamp() where client = %s returning 1", client)
    due(house, "intake", client)
    wait_until("the offer to be over", lambda: seen(house, client).get("state") == "expired")
    assert answerable(house, client)[0] == "ada" and answer(house, client, "bea", "accept").status == 409
    assert tasks_of(house, client) == [(2, duty(HOUSE), 3)], "it is still hers to see to"
    assert offer(house, client, duty(HOUSE), "quinn").status == 200
    followed(house, client, [(14, duty(HOUSE)), (2, "quinn")])


def test_she_takes_the_task_and_says_nothing_and_her_supervisor_is_asked(house):
    """What is in her hands has no clock of its own: the offer's is what tells."""
    client = opened(house)
    assert offer(house, client).status == 200
    followed(house, client, [(2, "bea")])
    task = house.one("select id::text from referral.request where client = %s and why = 25", client)
    assert send(house, f"/v1/tasks/{task}/accept", "bea", None).status == 200
    house.rows("update intake.transfer set due = clock_timestamp() where client = %s returning 1", client)
    due(house, "intake", client)
    followed(house, client, [(14, "bea"), (2, duty(HOUSE))])
    assert seen(house, client)["state"] == "expired" and answerable(house, client)[0] == "ada"


class Model:
    def __init__(self, identity, lead):
        self.id, self.lead, self.offered, self.state = identity, lead, None, None


class Transfers(RuleBasedStateMachine):
    """Whatever is offered, answered and given in whatever order, and whatever is killed between: one lead and one supervisor each."""
    clients = Bundle("clients")

    def __init__(self, house):
        super().__init__()
        self.house, self.supervisor, self.faults, self.all = house, duty(HOUSE), 0, []

    def who(self, by):
        return self.supervisor if by == "supervisor" else by

    def post(self, act, expect):
        """Who is told to come again comes again."""
        got = wait_until("an answer", lambda: (a := act()).status != 503 and a)
        assert got.status == expect, (got.status, expect, got.body)

    def look(self):
        for client in self.all:
            assert answerable(self.house, client.id) == (client.lead, self.supervisor, "")
            assert (self.house.one("select state from intake.transfer where client = %s", client.id)
                    if client.state else None) == client.state

    @rule(target=clients, by=st.sampled_from(STAFF))
    def open(self, by):
        self.all.append(Model(opened(self.house, by), by))
        return self.all[-1]

    @rule(client=clients, by=st.sampled_from((*STAFF, "supervisor")), to=st.sampled_from(STAFF))
    def offer(self, client, by, to):
        by = self.who(by)
        status = 403 if by not in (client.lead, self.supervisor) else 409 if to == client.lead or client.state == 2 else 200
        self.post(lambda: offer(self.house, client.id, by, to), status)
        if status == 200:
            client.offered, client.state = to, 2
        self.look()

    @rule(client=clients, by=st.sampled_from((*STAFF, "supervisor")), move=st.sampled_from(("accept", "decline", "withdraw")))
    def answer(self, client, by, move):
        by = self.who(by)
        may = by in (client.lead, self.supervisor) if move == "withdraw" else by == client.offered
        again = move == "accept" and client.state == 4 and by == client.offered == client.lead
        status = 200 if again else 409 if client.state != 2 else 200 if may else 403
        self.post(lambda: answer(self.house, client.id, by, move, "away" if move == "decline" else None), status)
        if status == 200 and not again:
            client.state = {"accept": 4, "decline": 12, "withdraw": 14}[move]
            client.lead = by if move == "accept" else client.lead
        self.look()

    @rule(client=clients, to=st.sampled_from(STAFF))
    def give(self, client, to):
        self.post(lambda: send(self.house, f"/v1/clients/{client.id}/lead", self.supervisor, {"lead": to} | ALONE), 200)
        if to != client.lead:
            client.lead, client.state = to, 15 if client.state == 2 else client.state
        self.look()

    @rule(how=st.sampled_from((signal.SIGKILL, signal.SIGTERM)))
    def another_takes_over(self, how):
        """Its writer is gone, and the other copy goes on."""
        if self.faults == 0:
            self.faults += 1
            old = self.house.writer("intake")
            self.house.site.kill(old, how)
            self.look()
            self.house.site.start_service(old)
        self.look()


def test_one_lead_and_one_supervisor_after_every_step(house):
    run_state_machine_as_test(lambda: Transfers(house), settings=settings(
        max_examples=12, stateful_step_count=25, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck)))
    house.site.wait_ready()
