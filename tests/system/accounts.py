"""Accounts and sessions of people as a test needs them: put into the store, or made as people make them."""
import base64
import hashlib
import hmac
import json
import secrets
import struct
import time
import uuid

from house import wait_until

COOKIE = "__Host-accord"


def account(house, person):
    """Her account's id; an empty account is put there when she has none."""
    found = house.rows("select id, employer from gateway.person where name = %s", person)
    identity, employer = found[0]
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.account (id, person, employer, kek, data_key, totp, totp_step, password, recovery, "
                       "invitation, bad, released_by, made, reviewed_by, disabled_why, disabled_by, version) "
                       "values (%s, %s, %s, 0, '', '', 0, '', '', '', '', '', now(), '', 0, '', 1) on conflict do nothing",
                       (identity, person, employer))
    return identity


def session(house, person, made="now()", seen="now()"):
    """The secret of a session of hers that is put into the store."""
    secret = "accord_s_" + secrets.token_urlsafe(32)
    digest = hashlib.sha256(secret.encode()).digest()
    identity = account(house, person)
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.session (id, sha256, account, person, placement, role, how, provider, provider_session, "
                       f"made, seen, why, version) values (%s, %s, %s, %s, '', 0, 1, '', '', {made}, {seen}, 0, 1)",
                       (str(uuid.UUID(bytes=digest[:16])), digest, identity, person))
    return secret


def session_id(secret):
    return str(uuid.UUID(bytes=hashlib.sha256(secret.encode()).digest()[:16]))


def cookie(secret, **more):
    return {"Cookie": f"{COOKIE}={secret}"} | more


# --- as people make them -----------------------------------------------------------------------------------------------------
def totp(secret, step=None):
    """RFC 6238, written from its text: the code of a base32 secret, of this step or the one so many before or after."""
    key = base64.b32decode(secret)
    counter = int(time.time()) // 30 + (step or 0)
    digest = hmac.new(key, struct.pack(">Q", counter), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7fffffff) % 1000000:06d}"


def say(house, path, body, port=None, secret=None, **headers):
    """POST of a body, by somebody who does what a 503 tells him."""
    def posted():
        answer = house.http("POST", path, secret, json.dumps(body).encode(),
                            {"Content-Type": "application/json", "Accord-Request": "1"} | headers, port=port)
        return answer.status != 503 and answer
    return wait_until("an answer", posted, timeout=90)


class Account:
    """Somebody who has signed in for the first time, and what she knows."""

    def __init__(self, house, person, password=None):
        self.house, self.person = house, person
        self.password = password or secrets.token_urlsafe(16)
        self.invitation = house.site.accord("staff", "admit", person).stdout.strip()
        self.first = say(house, "/v1/logon/first", self.said(code=self.invitation))
        self.secret = self.first.json["secret"]
        self.confirmed = say(house, "/v1/logon/confirm", self.said(bearer=True))
        self.recovery = self.confirmed.json["recoveryCodes"]

    def said(self, **more):
        return {"name": self.person, "password": self.password, "useAccepted": True} | ({} if "code" in more else {"code": self.code()}) | more

    def code(self):
        """One that has not counted: the store remembers the last step that did."""
        self.forget_step()
        return totp(self.secret)

    def forget_step(self):
        with self.house.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.account set totp_step = 0, version = version + 1 where person = %s", (self.person,))

    def on(self, path="/v1/logon", port=None, **more):
        return say(self.house, path, self.said(**more), port)

    def session(self, **more):
        answer = self.on(bearer=True, **more)
        assert answer.status == 200, answer
        return answer.json["session"]
