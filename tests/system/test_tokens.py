"""Tokens of feeds and of partners' systems: what each opens, until when, after which other one, and with which key."""
import contextlib
import hashlib
import http.client
import re
import ssl
import subprocess
import uuid

import psycopg2
import pytest
from conftest import BIN, own_site
from documents import eido
from house import ROOT, House, wait_until

LIST = "/v1/incidents?purpose=crisis_response"
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Token:
    def __init__(self, house, *words):
        made = house.site.accord("token", *words)
        self.text, self.id = made.stdout.strip(), ID.search(made.stderr).group()


def system(house, *operations, **more):
    words = [w for o in operations for w in ("--operation", o)] + [w for k, v in more.items() for w in (f"--{k}", v)]
    return Token(house, "make", "--system", "north-cases", *words)


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    """A partner's certificate, signed by nobody whom the gateway knows: it, its key, and the SHA-256 of its public key."""
    def make(name):
        folder = tmp_path_factory.mktemp(name)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "9",
                        "-subj", f"/CN={name}", "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
                       check=True, capture_output=True)
        spki = subprocess.run(f"openssl x509 -in {folder}/certificate.pem -noout -pubkey | openssl pkey -pubin -outform DER",
                              shell=True, check=True, capture_output=True).stdout
        return folder / "certificate.pem", folder / "key.pem", hashlib.sha256(spki).hexdigest()
    return make


def over_tls(house, path, token, pair=None):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if pair:
        context.load_cert_chain(pair[0], pair[1])
    port = int(house.site.overrides["gateway"]["https"].rsplit(":")[1])
    with contextlib.closing(http.client.HTTPSConnection("127.0.0.1", port, timeout=60, context=context)) as connection:
        connection.request("GET", path, headers={"Authorization": f"Bearer {token}"})
        answer = connection.getresponse()
        return answer.status, answer.read()


# --- what one opens ----------------------------------------------------------------------------------------------

def test_a_system_does_what_its_token_names_and_no_more(house):
    token = system(house, "list_incidents", "list_clients")
    assert house.http("GET", LIST, token.text).status == 200
    assert house.http("GET", "/v1/clients?purpose=crisis_response", token.text).status in (200, 404)
    for method, path in (("GET", "/v1/callouts?purpose=crisis_response"), ("GET", "/v1/agreements"), ("POST", "/v1/clients"),
                         ("GET", f"/v1/incidents/{token.id}?purpose=crisis_response"), ("POST", "/v1/feeds/north-eido/events")):
        answer = house.http(method, path, token.text, b"{}" if method == "POST" else None)
        assert answer.status == 403, path


def test_a_copy_of_an_earlier_release_never_finds_one_that_does_not_open_all(house, key):
    """0.1.1 looks a token up by the hash of its text, and knows neither operations nor keys."""
    whole, made = Token(house, "make", "--person", "north-chief"), system(house, "list_incidents")
    narrow = [made, system(house, "list_incidents", certificate=key("narrow")[2]), Token(house, "rotate", made.id)]
    for token, found in [(whole, 1)] + [(token, 0) for token in narrow]:
        with house.session() as connection, connection.cursor() as cursor:
            digest = hashlib.sha256(token.text.encode()).digest()
            cursor.execute("select count(*) from gateway.token where sha256 = %s or substr(sha256, 1, 16) = %s", (digest, digest[:16]))
            assert cursor.fetchone()[0] == found
    assert house.http("GET", LIST, narrow[2].text).status == 200


def test_what_a_system_read_is_on_record_as_its_own(house):
    head = house.heads()["gateway"]
    assert house.http("GET", LIST, system(house, "list_incidents").text).status == 200
    found = [f.message for f in house.facts("gateway", head) if f.kind == "disclosed"]
    assert [(f.person, f.organisation) for f in found if f.person == "north-cases"] == [("north-cases", "north-pd")]


def test_nothing_that_a_person_answers_for_is_given_to_a_system(house):
    for operation in ("countersign_basis", "move_agreement", "open_client", "grant_release"):
        refused = house.site.accord("token", "make", "--system", "north-cases", "--operation", operation, check=False)
        assert refused.returncode == 1 and "for people only" in refused.stderr, operation
    nothing = house.site.accord("token", "make", "--system", "north-cases", "--operation", "get_nothing", check=False)
    assert nothing.returncode == 1 and "get_nothing" in nothing.stderr
    unscoped = house.site.accord("token", "make", "--system", "north-cases", check=False)
    assert unscoped.returncode == 2


def test_a_token_ends_within_a_year(house, feed):
    assert house.site.accord("token", "make", "--feed", feed, "--days", "367", check=False).returncode == 2
    Token(house, "make", "--feed", feed, "--days", "366")


# --- one after another -------------------------------------------------------------------------------------------

def test_a_rotated_token_and_its_successor_are_good_together(house, feed):
    old = Token(house, "make", "--feed", feed)
    fresh = Token(house, "rotate", old.id, "--overlap", "2h")
    for port in house.site.http_ports:
        assert house.post(feed, eido("20261122-1"), token=old.text, port=port).status in (200, 202)
        assert house.post(feed, eido("20261122-1"), token=fresh.text, port=port).status in (200, 202)
    ends, replaces = house.rows("select (select expires - clock_timestamp() from gateway.token where id = %s), replaces "
                                "from gateway.token where id = %s", old.id, fresh.id)[0]
    assert 0 < ends.total_seconds() <= 7200 and str(replaces) == old.id


def test_an_overlap_of_nothing_ends_the_old_one_at_once(house, feed):
    old = Token(house, "make", "--feed", feed)
    assert house.post(feed, eido("20261122-2"), token=old.text).status in (200, 202)
    fresh = Token(house, "rotate", old.id, "--overlap", "0s")
    for port in house.site.http_ports:
        wait_until("the old one to be refused", lambda: house.post(feed, eido("20261122-2"), token=old.text, port=port).status == 401)
        assert house.post(feed, eido("20261122-2"), token=fresh.text, port=port).status in (200, 202)
    again = house.site.accord("token", "rotate", old.id, check=False)
    assert again.returncode == 1 and "good no more" in again.stderr


def test_a_successor_opens_what_the_old_one_did(house):
    old = system(house, "list_incidents")
    fresh = Token(house, "rotate", old.id)
    assert house.http("GET", LIST, fresh.text).status == 200
    assert house.http("GET", "/v1/agreements", fresh.text).status == 403


def test_what_becomes_of_tokens_is_on_record(house, feed):
    head = house.heads()["gateway"]
    old = Token(house, "make", "--feed", feed)
    fresh = Token(house, "rotate", old.id)
    house.site.accord("token", "revoke", fresh.id)
    facts = [f for f in house.facts("gateway", head) if f.kind.startswith("token_")]
    assert [f.kind for f in facts] == ["token_made", "token_made", "token_rotated", "token_revoked"]
    assert facts[2].message.token.hex() == old.id.replace("-", "") and facts[2].message.by.hex() == fresh.id.replace("-", "")


def test_the_gateways_role_makes_no_token_last_longer(house, feed):
    """Whoever has taken over the gateway's role in the database can end tokens, and that is all."""
    token = Token(house, "make", "--feed", feed)
    house.site.accord("token", "revoke", token.id)
    for change in ("expires = expires + interval '1 day'", "revoked = null"):
        with house.session() as connection, connection.cursor() as cursor:
            cursor.execute("set role accord_gateway")
            with pytest.raises(psycopg2.errors.CheckViolation):
                cursor.execute(f"update gateway.token set {change}, version = version where id = %s", (token.id,))
    for column in ("operations", "certificate", "person", "feed"):
        with house.session() as connection, connection.cursor() as cursor:
            cursor.execute("set role accord_gateway")
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                cursor.execute(f"update gateway.token set {column} = null where id = %s", (token.id,))


# --- with which key ----------------------------------------------------------------------------------------------

def test_a_bound_token_is_worthless_without_its_key(house, key):
    own, other = key("partner"), key("thief")
    token = system(house, "list_incidents", certificate=own[2])
    assert over_tls(house, LIST, token.text, own)[0] == 200
    unknown = over_tls(house, LIST, "accord_nobody")
    for pair in (other, None):
        assert over_tls(house, LIST, token.text, pair) == (401, unknown[1])
    assert house.http("GET", LIST, token.text).status == 401, "over plain HTTP nobody shows a key"
    # A certificate does no harm to those who need none.
    assert over_tls(house, LIST, house.token(person="north-chief"), other)[0] == 200


def test_a_successor_is_bound_as_the_old_one_or_to_a_new_key(house, key):
    own, later = key("partner"), key("later")
    old = system(house, "list_incidents", certificate=own[2])
    same = Token(house, "rotate", old.id)
    assert over_tls(house, LIST, same.text, own)[0] == 200 and over_tls(house, LIST, same.text, later)[0] == 401
    colons = ":".join(later[2][i:i + 2] for i in range(0, 64, 2)).upper()
    moved = Token(house, "rotate", same.id, "--certificate", colons)
    assert over_tls(house, LIST, moved.text, later)[0] == 200 and over_tls(house, LIST, moved.text, own)[0] == 401
    bad = house.site.accord("token", "rotate", moved.id, "--certificate", "ab:cd", check=False)
    assert bad.returncode == 2 and "64 hexadecimal digits" in bad.stderr


# --- what is told of them ----------------------------------------------------------------------------------------

def test_the_list_says_when_each_was_used_and_holds_no_secret(house):
    token = system(house, "list_incidents")
    unused = system(house, "list_clients")
    assert house.http("GET", LIST, token.text).status == 200
    wait_until("its use to be written down", lambda: house.rows("select 1 from gateway.token_use where id = %s", token.id))
    said = house.site.accord("token", "list").stdout
    entries = {e[:36]: e for e in re.split(r"\n(?=[0-9a-f]{8}-)", said)}
    assert "north-cases" in entries[token.id] and "list_incidents" in entries[token.id]
    assert "last used   2" in entries[token.id] and "last used   never" in entries[unused.id]
    assert token.text not in said and token.text[7:] not in said
    house.site.accord("token", "revoke", unused.id)
    assert unused.id not in house.site.accord("token", "list").stdout
    assert unused.id in house.site.accord("token", "list", "--ended").stdout


def test_a_use_is_written_once_an_hour(house):
    token = system(house, "list_incidents")
    for port in house.site.http_ports:
        wait_until("it to be good", lambda: house.http("GET", LIST, token.text, port=port).status == 200)
    wait_until("its use to be written down", lambda: house.rows("select 1 from gateway.token_use where id = %s", token.id))
    for port in house.site.http_ports * 3:
        assert house.http("GET", LIST, token.text, port=port).status == 200
    assert house.one("select version from gateway.token_use where id = %s", token.id) == 1


def test_every_operation_has_room_in_a_scope(house):
    """services/gateway/scope.h: so many operations, so long a name."""
    limits = dict(re.findall(r"#define SCOPE_(\w+) (\d+)", (ROOT / "services" / "gateway" / "scope.h").read_text()))
    routes = [o for path in house.http("GET", "/openapi.json").json["paths"].values() for o in path.values() if "operationId" in o]
    assert 0 < len(routes) <= 64 * int(limits["WORDS"])
    assert max(len(o["operationId"]) for o in routes) <= int(limits["NAME"])


def test_a_token_that_nobody_used_for_ninety_days_is_revoked_by_itself(house):
    """Not before, not one that was used since, and the list says when."""
    def made(age, used=None):
        token = house.site.token(person="bea")
        identity = house.one("select id from gateway.token where person = 'bea' order by made desc limit 1")
        with house.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.token set made = now() - %s::interval, watched = now() - %s::interval, version = version + 1 "
                           "where id = %s", (age, age, identity))
            if used:
                cursor.execute("insert into gateway.token_use (id, used, version) values (%s, now() - %s::interval, 1)", (identity, used))
        return token, str(identity)
    head = house.heads()["gateway"]
    young, used, kept = made("89 days"), made("200 days", "89 days 23 hours"), made("200 days")
    assert house.site.accord("token", "keep", kept[1], "--by", "dana").returncode == 0
    idle, idle_since = made("90 days 1 minute"), made("200 days", "90 days 1 minute")

    def revoked():
        return {str(uuid.UUID(bytes=bytes(f.message.token))): f.message.unused for f in house.facts("gateway", head)
                if f.kind == "token_revoked"}
    wanted = {idle[1]: True, idle_since[1]: True}
    wait_until("them to be revoked", lambda: revoked() == wanted, timeout=120)
    for token, _ in (idle, idle_since):
        for port in house.site.http_ports:
            wait_until("it to be good for nothing", lambda: house.http("GET", "/v1/session", token, port=port).status == 401)
    said = house.site.accord("token", "list").stdout
    day = house.one("select to_char((now() + interval '1 day') at time zone 'UTC', 'YYYY-MM-DD')")
    entries = {e[:36]: e for e in re.split(r"\n(?=[0-9a-f]{8}-)", said)}
    assert re.search(rf"revoked on +{day}.*unless it is used before", entries[young[1]]), entries[young[1]]
    assert re.search(r"kept +\S+ by dana", entries[kept[1]]), entries[kept[1]]
    for token, _ in (young, used, kept):
        assert house.http("GET", "/v1/session", token).status == 200
    assert revoked() == wanted
    warned = {str(uuid.UUID(bytes=bytes(f.message.token))) for f in house.facts("gateway", head) if f.kind == "token_idles"}
    assert {young[1], used[1], *wanted} <= warned and kept[1] not in warned, "nobody's is revoked who was not warned"


def test_who_owns_a_system_is_paged_before_its_token_ends_unused(house):
    token, head = system(house, "list_incidents"), house.heads()["gateway"]
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.token set made = now() - interval '76 days', watched = now() - interval '76 days', version = version + 1 "
                       "where id = %s", (token.id,))

    def told():
        return [f.message for f in house.facts("gateway", head) if f.kind == "account_notice" and f.message.person == "north-cases"]
    notice, = wait_until("its organisation's duty supervisor to be told", told, timeout=120)
    assert (notice.organisation, notice.tell) == ("north-pd", "north-command")
    wait_until("the page", lambda: [p for p in house.pager.pages() if p.to.startswith("north-command@") and "account" in p.text])
    assert "SOON" in re.split(r"\n(?=[0-9a-f]{8}-)", house.site.accord("token", "list").stdout.split(token.id)[1])[0]
    assert house.http("GET", LIST, token.text).status == 200


def test_nothing_is_revoked_on_the_day_of_a_start(tmp_path):
    """A site that was away for ninety days finds each of its tokens idle: who owns one has a day to use it."""
    with own_site(House(tmp_path / "site", BIN, feeds=1, settings=("fsync = off",), patient=True, copies=1)) as site:
        token = system(site, "list_incidents")
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.token set made = now() - interval '91 days', watched = now() - interval '91 days', "
                           "idle_told = now() - interval '10 days', version = version + 1 where id = %s", (token.id,))
        other = system(site, "list_incidents")
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.token set made = now() - interval '91 days', watched = now() - interval '91 days', "
                           "version = version + 1 where id = %s", (other.id,))
        wait_until("the sweep to have come by", lambda: [f for f in site.facts("gateway") if f.kind == "token_idles"
                                                         and bytes(f.message.token) == uuid.UUID(other.id).bytes], timeout=120)
        site.settle()
        assert [f for f in site.facts("gateway") if f.kind == "token_revoked"] == []
        assert [site.http("GET", LIST, t.text).status for t in (token, other)] == [200, 200]
