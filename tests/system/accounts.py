"""Accounts and sessions of people as a test needs them: put into the store, or made as people make them."""
import hashlib
import secrets
import uuid

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
