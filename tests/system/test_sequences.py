"""Whatever is done to clients and releases in whatever order, each answer and each class that is seen is what a small model says."""
import json

import pytest
from consent import JSON, PDF, Consent, terms
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, multiple, rule, run_state_machine_as_test
from house import wait_until
from test_clients import HOUSE, duty
from test_leads import ALONE

STAFF = ("ada", "bea")
NARROW = ["client_existence", "language_access"]
WIDE = [*NARROW, "victim_name"]
NAMES = st.sampled_from(["Xenia Quist", "Nora Wilkes", "Ines Abara"])
PEOPLE = st.sampled_from(STAFF)
ANYBODY = st.sampled_from((*STAFF, "north-chief"))


class Model:
    """A client: what her record says, who leads, which releases there are."""
    def __init__(self, identity, name, lead):
        self.id, self.name, self.lead, self.releases = identity, name, lead, []

    def seen(self):
        """What North sees of her: nothing, or as much as the release says that opens most."""
        standing = [r for r in self.releases if r.paper and not r.revoked]
        if not standing:
            return None
        return {"language": "en"} | ({"victimName": self.name} if any(r.wide for r in standing) else {})


class Release:
    def __init__(self, identity, client, wide):
        self.id, self.client, self.wide, self.paper, self.revoked = identity, client, wide, False, False


class Sequences(RuleBasedStateMachine):
    clients, releases = Bundle("clients"), Bundle("releases")

    def __init__(self, house):
        super().__init__()
        self.house, self.consent, self.said, self.keys = house, Consent(house), {}, 0
        self.supervisor = duty(HOUSE)

    def post(self, path, by, body=None, expect=200, media=None, **headers):
        """An answer; who is told to come again comes again."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
        head = ({"Content-Type": media} if media else JSON) | {k.replace("_", "-"): v for k, v in headers.items()}
        answer = wait_until("an answer", lambda: (a := self.house.http(
            "POST", path, self.house.token(person=by), data, head)).status != 503 and a)
        assert answer.status == expect, (path, by, body, answer.status, answer.body)
        return answer

    def own(self, by):
        """What a write of hers about a client of the house comes to, where nothing else is in its way."""
        return 200 if by in STAFF or by == self.supervisor else 404

    # --- her record ---
    @rule(target=clients, by=PEOPLE, name=NAMES)
    def open(self, by, name):
        answer = self.post("/v1/clients", by, {"service": {"victimName": name, "language": "en"}})
        return Model(answer.json["client"], name, by)

    @rule(client=clients, by=ANYBODY, name=NAMES)
    def keep(self, client, by, name):
        self.post(f"/v1/clients/{client.id}/record", by, {"service": {"victimName": name}}, self.own(by))
        if self.own(by) == 200:
            client.name = name

    @rule(client=clients, by=PEOPLE, name=NAMES, stale=st.booleans())
    def keep_what_was_read(self, client, by, name, stale):
        path = f"/v1/clients/{client.id}"
        tag = self.consent.get(path, by).headers["etag"]
        if stale:
            self.keep(client, by, client.name)
        self.post(f"{path}/record", by, {"service": {"victimName": name}}, 412 if stale else 200, If_Match=tag)
        if not stale:
            client.name = name

    @rule(client=clients, by=ANYBODY)
    def advise(self, client, by):
        self.post(f"/v1/clients/{client.id}/advisements", by, {"advice": "limits_explained"}, self.own(by))

    @rule(client=clients, by=ANYBODY)
    def agree_on_contact(self, client, by):
        self.post(f"/v1/clients/{client.id}/safe-contact", by, {"rules": {}, "reach": {}}, self.own(by))

    @rule(client=clients, by=st.sampled_from((*STAFF, "supervisor", "north-chief")), to=PEOPLE)
    def move_lead(self, client, by, to):
        """Whom another organisation names is nobody of it: that much it is told, of anybody."""
        by = self.supervisor if by == "supervisor" else by
        may = by == self.supervisor
        self.post(f"/v1/clients/{client.id}/lead", by, {"lead": to} | ALONE, 400 if self.own(by) == 404 else 200 if may else 403)
        if may:
            client.lead = to

    @rule(one=clients, other=clients, state=st.sampled_from(("same", "different", "unlinked")))
    def link(self, one, other, state):
        if one is other:
            return
        pair = frozenset((one.id, other.id))
        gone = state == "unlinked" and pair not in self.said
        self.post(f"/v1/clients/{one.id}/links", "ada", {"other": other.id, "state": state}, 409 if gone else 200)
        if state == "unlinked":
            self.said.pop(pair, None)
        else:
            self.said[pair] = state

    @rule(client=clients, by=PEOPLE, name=NAMES, other=NAMES)
    def say_it_twice(self, client, by, name, other):
        """One key: the same again is the same, and another body none."""
        self.keys += 1
        key, path = f"{client.id} {self.keys}", f"/v1/clients/{client.id}/record"
        for _ in range(2):
            self.post(path, by, {"service": {"victimName": name}}, Idempotency_Key=key)
        if other != name:
            self.post(path, by, {"service": {"victimName": other}}, 422, Idempotency_Key=key)
        client.name = name

    # --- her releases ---
    @rule(target=releases, client=clients, by=ANYBODY, wide=st.booleans())
    def grant(self, client, by, wide):
        answer = self.post(f"/v1/clients/{client.id}/releases", by, terms(classes=WIDE if wide else NARROW), self.own(by))
        if self.own(by) != 200:
            return multiple()
        client.releases.append(Release(answer.json["release"], client, wide))
        return client.releases[-1]

    @rule(release=releases, by=ANYBODY)
    def keep_paper(self, release, by):
        over = release.paper or release.revoked
        self.post(f"/v1/releases/{release.id}/paper", by, PDF, 404 if self.own(by) == 404 else 409 if over else 200, "application/pdf")
        release.paper |= self.own(by) == 200 and not over

    @rule(release=releases, by=ANYBODY)
    def revoke(self, release, by):
        self.post(f"/v1/releases/{release.id}/revoke", by, None, self.own(by))
        release.revoked |= self.own(by) == 200

    @rule(release=consumes(releases))
    def forget(self, release):
        """It stays as it is, and nobody writes to it any more."""
        assert release in release.client.releases

    # --- what is seen ---
    @rule(client=clients, by=PEOPLE)
    def look_as_her_own(self, client, by):
        answer = self.consent.get(f"/v1/clients/{client.id}", by)
        assert answer.status == 200 and answer.json["service"]["victimName"] == client.name
        assert answer.json["service"].get("lead", client.lead) == client.lead
        linked = self.consent.get(f"/v1/clients/{client.id}/links", by)
        found = {c["id"] for c in linked.json["clients"]}
        assert found == {other for pair, state in self.said.items() if state == "same" and client.id in pair
                         for other in pair - {client.id}}

    @rule(client=clients)
    def look_as_another(self, client):
        answer = self.consent.get(f"/v1/clients/{client.id}", "north-chief", "case_status")
        seen = client.seen()
        assert answer.status == (404 if seen is None else 200), (answer.body, seen)
        if seen is not None:
            said = answer.json["service"]
            assert {key: said[key] for key in ("language", "victimName") if key in said} == seen
        for person, purpose in (("north-chief", "safety_notice"), ("south-chief", "case_status")):
            assert self.consent.get(f"/v1/clients/{client.id}", person, purpose).status == 404


@pytest.mark.parametrize("examples, steps", [(25, 30)])
def test_what_is_answered_and_seen_is_what_the_model_says(house, examples, steps):
    run_state_machine_as_test(lambda: Sequences(house), settings=settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck)))
