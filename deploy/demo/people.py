#!/usr/bin/python3
"""People of the demonstration who may sign in: each is admitted, sets a password and gives her authenticator its secret, by HTTP.

usage: people.py FOLDER [PERSON]    who may sign in; or a person's password and the code of this half minute
"""
import base64
import hashlib
import hmac
import json
import pathlib
import secrets
import struct
import sys
import time
import urllib.request

FILE = "people.accounts.json"
STEP = 30   # seconds that a code stands for


def code(secret, now=None):
    """RFC 6238: six digits of this half minute."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(now or time.time()) // STEP), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7fffffff) % 1000000:06d}"


def post(site, path, body):
    request = urllib.request.Request(site.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def admit(site, person):
    """Her three steps; what she knows afterwards."""
    said = {"name": person, "password": secrets.token_urlsafe(12), "useAccepted": True}
    invitation = site.accord("staff", "admit", person).stdout.strip()
    authenticator = post(site, "/v1/logon/first", said | {"code": invitation})
    confirmed = post(site, "/v1/logon/confirm", said | {"code": code(authenticator["secret"]), "bearer": True})
    return {"password": said["password"], "secret": authenticator["secret"], "uri": authenticator["uri"],
            "recovery": confirmed["recoveryCodes"]}


def make(site, people):
    """In a demonstration the secrets lie in a file that only its owner can read, and nowhere else."""
    accounts = {person: admit(site, person) for person in people}
    path = site.dir / FILE
    path.touch(mode=0o600)
    path.write_text(json.dumps(accounts, indent=1))
    return accounts


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    accounts = json.loads((pathlib.Path(arguments[0]) / FILE).read_text())
    if len(arguments) == 1:
        print("\n".join(accounts))
    elif arguments[1] not in accounts:
        sys.exit(f"{arguments[1]} has no account here")
    else:
        account = accounts[arguments[1]]
        print(f"name {arguments[1]}\npassword {account['password']}\ncode {code(account['secret'])}\nauthenticator {account['uri']}")


if __name__ == "__main__":
    main(sys.argv[1:])
