"""Clients, releases and other bases of a site, as those who work there make them."""
import json
import time
import uuid
from datetime import UTC, datetime, timedelta

JSON = {"Content-Type": "application/json"}
PDF = b"%PDF-1.7\n1 0 obj\n"
EXPLANATION = ["items", "purpose", "method", "consequence", "end", "no_condition"]
NONE = str(uuid.UUID(int=7))


def moment(seconds=0):
    """As the API writes times, from now."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


def terms(recipient="north-pd", **changed):
    """What a valid release says."""
    return {"recipient": recipient, "classes": ["client_existence", "victim_name"], "purposes": ["case_status"], "signature": "on_paper",
            "identity": "in_person", "capacity": "adult", "signers": ["client"], "signed": moment(-60), "explanation": EXPLANATION,
            "explained": moment(-120), "language": "en"} | changed


def order(client, **changed):
    """What a valid basis says: a court's order."""
    return {"client": client, "basis": "court_order", "instrument": "court_order", "reference": "24-CR-00417", "recipient": "court",
            "record": "service", "classes": ["client_existence", "victim_name"], "notice": "in_person", "tried": moment(-60),
            "outcome": "told"} | changed


class Consent:
    def __init__(self, house):
        self.house = house

    def post(self, path, person, body=None, key=None, media=None):
        headers = {"Content-Type": media} if media else dict(JSON)
        if key:
            headers["Idempotency-Key"] = key
        if not isinstance(body, bytes):
            body = json.dumps(body).encode() if body is not None else b""
        return self.house.http("POST", path, self.house.token(person=person), body, headers)

    def get(self, path, person, purpose="continuing_service"):
        return self.house.get(path, person, purpose)

    def client(self, person="ada", name="Xenia Quist"):
        answer = self.post("/v1/clients", person, {"service": {"victimName": name, "language": "en"}, "lead": person})
        assert answer.status == 200, answer.body
        return answer.json["client"]

    # --- releases ---
    def granted(self, client, person="ada", **changed):
        answer = self.post(f"/v1/clients/{client}/releases", person, terms(**changed))
        assert answer.status == 200, answer.body
        return answer.json["release"]

    def papered(self, release, person="ada", paper=None):
        answer = self.post(f"/v1/releases/{release}/paper", person, paper or PDF, media="application/pdf")
        assert answer.status == 200, answer.body
        return release

    def release(self, client, person="ada", **changed):
        """One that may be relied on."""
        return self.papered(self.granted(client, person, **changed), person)

    def revoke(self, release, person="ada", how=None):
        return self.post(f"/v1/releases/{release}/revoke", person, {"how": how} if how else None)

    # --- other bases ---
    def opened(self, client, person="ada", **changed):
        answer = self.post("/v1/bases", person, order(client, **changed))
        assert answer.status == 200, answer.body
        return answer.json["basis"]

    def countersign(self, basis, person="aid-counsel"):
        return self.post(f"/v1/bases/{basis}/countersign", person)

    def take(self, basis, person="ada"):
        return self.house.http("GET", f"/v1/bases/{basis}/record", self.house.token(person=person))


def until(seconds):
    """An instant in so many seconds, and whether it has come."""
    at = time.time() + seconds
    return moment(seconds), lambda: time.time() > at
