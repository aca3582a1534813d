"""Signing in through a real provider of OpenID Connect, over real TLS: begun at one copy of the gateway, ended at the other."""
import concurrent.futures
import re
import socket
import ssl
import threading
import urllib.parse

import house as houses
import pytest
import requests
from accounts import account, session
from certificates import Authority
from conftest import BIN, own_site
from house import free_port, wait_until
from provider import TWO, Browser, Provider

ACCEPTED = "?useAccepted=true"
COOKIE, BEGUN = "__Host-accord", "__Host-accord-sign-in"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A site with two gateways; one provider speaks for North, one for South, and one for North is never there."""
    folder = tmp_path_factory.mktemp("providers")
    authority = Authority(folder / "tls")
    ports = {"gateway": free_port(), "gateway-2": free_port()}
    address = f"https://127.0.0.1:{ports['gateway']}"

    def client(name, **more):
        return {"client_id": f"accord at {name}", "client_secret": secret_at(name), "post_logout_redirect_uris": [address + "/"],
                "redirect_uris": [f"{address}/v1/logon/with/{name}/return"],
                "backchannel_logout_uri": f"{address}/v1/logon/with/{name}/logout"} | more
    post = "client_secret_post"
    providers = {"county": Provider(folder / "county", authority, [client("county")]),
                 "city": Provider(folder / "city", authority, [client("city", id_token_signed_response_alg="ES256", token_endpoint_auth_method=post)],
                                  clientAuthMethods=[post])}
    away = free_port()
    issuers = {name: provider.issuer for name, provider in providers.items()} | {"away": f"https://127.0.0.1:{away}"}
    text = f"site: {address}\nproviders:\n"
    for name, issuer in issuers.items():
        (folder / f"{name}.secret").write_text(secret_at(name) + "\n")
        (folder / f"{name}.secret").chmod(0o600)
        text += (f"  - provider: {name}\n    title: The {name}\n    issuer: {issuer}\n    client: accord at {name}\n"
                 f"    secret: {folder}/{name}.secret\n    ca: {authority.certificate}\n    acr:\n      - {TWO}\n    amr:\n      - otp\n"
                 f"    organisations:\n      - {'south-pd' if name == 'city' else 'north-pd'}\n")
    (folder / "providers.yaml").write_text(text)
    certificate, key = authority.issue("gateway", "127.0.0.1")
    tls = {"certificate": str(certificate), "private key": str(key), "providers": str(folder / "providers.yaml")}
    overrides = {"gateway": {**tls, "https": f"127.0.0.1:{ports['gateway']}"}, "gateway-2": {"https": f"127.0.0.1:{ports['gateway-2']}"}}
    for provider in providers.values():
        provider.start()
    try:
        house = houses.House(folder / "site", BIN, overrides=overrides, settings=("fsync = off",), patient=True)
        house.places |= {away, *(provider.port for provider in providers.values())}
        with own_site(house, expected=[]) as opened:
            for port in ports.values():
                reached(authority, port, *providers)
            yield Place(opened, providers, authority, ports, away)
    finally:
        for provider in providers.values():
            provider.stop()


def secret_at(name):
    return f"our secret: 100% at {name} & more"


def reached(authority, port, *names):
    def known():
        found = requests.get(f"https://127.0.0.1:{port}/v1/logon/providers", verify=authority.certificate, timeout=30).json()["providers"]
        return set(names) <= {p["provider"] for p in found if p["known"]}
    wait_until(f"the gateway to have reached {names}", known, timeout=60)


class Place:
    def __init__(self, house, providers, authority, ports, away):
        self.away = away
        self.house, self.provider, self.city, self.authority = house, providers["county"], providers["city"], authority
        self.ports = list(ports.values())

    def url(self, path, copy=0):
        return f"https://127.0.0.1:{self.ports[copy]}{path}"

    def browser(self):
        return Browser(self.authority.certificate)

    def link(self, subject, person="north-chief", provider="county", check=True):
        return self.house.site.accord("staff", "link", person, "--provider", provider, "--subject", subject, check=check)

    def unlink(self, subject, provider="county"):
        return self.house.site.accord("staff", "unlink", "--provider", provider, "--subject", subject)

    def begin(self, browser, copy=0, provider="county"):
        answer = browser.get(self.url(f"/v1/logon/with/{provider}{ACCEPTED}", copy))
        assert answer.status_code == 302, answer.text
        return answer.headers["location"]

    def there_and_back(self, browser, subject, copies=(0, 0), **how):
        """The address that the provider sends her back to, at the copy where she is to arrive."""
        back = browser.prove(self.begin(browser, copies[0]), subject, **how)
        return back.replace(f":{self.ports[0]}/", f":{self.ports[copies[1]]}/")

    def sign_in(self, subject, copies=(0, 0), browser=None, **how):
        """The browser and what the gateway answered at its end."""
        browser = browser or self.browser()
        return browser, browser.get(self.there_and_back(browser, subject, copies, **how))

    def refusals(self, since):
        self.house.settle()
        names = self.house.messages["account"].SignInRefusal
        return [(f.message.provider, names.Name(f.message.why).removeprefix("SIGN_IN_REFUSAL_").lower(), f.message.person)
                for f in self.house.facts("gateway", since) if f.kind == "sign_in_refused"]

    def head(self):
        return self.house.heads()["gateway"]


def reads(place, browser, copy=0):
    return browser.get(place.url("/v1/incidents?purpose=crisis_response", copy)).status_code


@pytest.fixture(scope="module")
def linked(place):
    place.link("sub-chief")


def secret_of(browser):
    return browser.http.cookies.get(COOKIE)


@pytest.mark.parametrize("copies", [(0, 0), (0, 1), (1, 0)])
def test_she_is_signed_in_wherever_she_begins_and_ends(place, linked, copies):
    since = place.head()
    browser, answer = place.sign_in("sub-chief", copies)
    assert answer.status_code == 200 and "You are signed in" in answer.text
    assert [reads(place, browser, copy) for copy in (0, 1)] == [200, 200]
    cookies = answer.headers["set-cookie"]
    assert re.search(r"__Host-accord=accord_s_[\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict", cookies)
    assert re.search(r"__Host-accord-sign-in=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0", cookies)
    fact = next(f for f in place.house.facts("gateway", since) if f.kind == "session_opened")
    assert (fact.message.person, fact.message.organisation, fact.message.how) == ("north-chief", "north-pd", 3)
    assert not place.refusals(since)


def test_a_provider_that_signs_and_asks_otherwise(place):
    """ES256, and our secret in the body; what it says of North's people counts nothing."""
    place.link("sub-s", "south-chief", "city")
    browser = place.browser()
    assert browser.get(browser.prove(place.begin(browser, provider="city"), "sub-s")).status_code == 200
    assert reads(place, browser) == 200
    browser = place.browser()
    assert browser.get(browser.prove(place.begin(browser, provider="city"), "sub-chief")).status_code == 403, "the county's subject"
    assert "does not speak" in place.link("sub-c", "north-chief", "city", check=False).stderr


def test_the_use_banner_is_accepted_first(place):
    for query in ("", "?useAccepted=false", "?useAccepted=", "?useAccepted=true&useAccepted=true"):
        answer = place.browser().get(place.url("/v1/logon/with/county" + query))
        assert answer.status_code == 400 and "/v1/banner" in answer.json()["detail"]
        assert "set-cookie" not in answer.headers


def test_what_she_is_sent_there_with(place, linked):
    """PKCE, a nonce and a state that are hers alone; nothing of them is in the store as it was sent."""
    browser = place.browser()
    asked = [dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(place.begin(browser)).query)) for _ in range(2)]
    for sent in asked:
        assert sent["response_type"] == "code" and sent["code_challenge_method"] == "S256" and sent["scope"] == "openid"
        assert sent["acr_values"] == TWO and sent["max_age"] == "43200"
        assert min(len(sent[word]) for word in ("state", "nonce", "code_challenge")) == 43
    assert not {a for word in ("state", "nonce", "code_challenge") for a in [asked[0][word]]} & set(asked[1].values())
    stored = str(place.house.rows("select * from gateway.sign_in"))
    assert asked[0]["state"] not in stored and asked[0]["nonce"] not in stored and browser.http.cookies.get(BEGUN) not in stored


def test_a_state_is_good_once_at_any_copy(place, linked):
    browser = place.browser()
    back = place.there_and_back(browser, "sub-chief")
    kept = browser.http.cookies.get(BEGUN)
    assert browser.get(back).status_code == 200
    for copy in (0, 1):
        again = requests.get(back.replace(f":{place.ports[0]}/", f":{place.ports[copy]}/"), verify=place.authority.certificate,
                             headers={"Cookie": f"{BEGUN}={kept}"}, timeout=60)
        assert (again.status_code, again.json()["code"]) == (400, "invalid")
        assert "set-cookie" not in again.headers


def test_ten_minutes_and_no_longer(place, linked):
    """By the store's clock."""
    def began(seconds):
        with place.house.session() as store, store.cursor() as cursor:
            cursor.execute("update gateway.sign_in set made = now() - make_interval(secs => %s) where used is null", (seconds,))
    browser = place.browser()
    back = place.there_and_back(browser, "sub-chief")
    began(600)
    assert browser.get(back).status_code == 400
    began(500)
    assert browser.get(back).status_code == 200


def test_two_who_come_back_with_one_state_are_one(place, linked):
    """The same address at both copies at once: one of them opens a session."""
    browser = place.browser()
    back = place.there_and_back(browser, "sub-chief")
    cookie = {"Cookie": f"{BEGUN}={browser.http.cookies.get(BEGUN)}"}

    def come(copy):
        return requests.get(back.replace(f":{place.ports[0]}/", f":{place.ports[copy]}/"), verify=place.authority.certificate,
                            headers=cookie, timeout=60).status_code
    with concurrent.futures.ThreadPoolExecutor(4) as several:
        assert sorted(several.map(come, (0, 1, 0, 1))) == [200, 400, 400, 400]


def test_a_page_of_somebody_elses_begins_nothing(place):
    """It would say for her that she accepts the banner, and put its own sign-in in place of hers."""
    for site, status in {"cross-site": 403, "same-site": 403, "same-origin": 302, "none": 302, None: 302}.items():
        answer = place.browser().get(place.url("/v1/logon/with/county" + ACCEPTED), headers={"Sec-Fetch-Site": site} if site else {})
        assert answer.status_code == status, site
        assert ("Set-Cookie" in answer.headers) == (status == 302)


def test_another_browser_cannot_end_what_one_began(place, linked):
    """Somebody is made to follow an address with the sender's code: she would be signed in as him."""
    sender, victim = place.browser(), place.browser()
    back = place.there_and_back(sender, "sub-chief")
    assert victim.get(back).status_code == 400, "no cookie"
    place.begin(victim)
    assert victim.get(back).status_code == 400, "the cookie of another sign-in"
    assert secret_of(victim) is None
    assert sender.get(back).status_code == 200, "and the sender's own is not used up"


def test_an_address_that_was_tampered_with(place, linked):
    browser = place.browser()
    back = place.there_and_back(browser, "sub-chief")
    for wrong in (back.replace("state=", "state=x"), re.sub("state=[^&]*", "", back), back.replace("iss=", "iss=x"), re.sub("&iss=[^&]*", "", back),
                  back.replace("/county/", "/away/"), back + "&state=x", back + "&code=x", re.sub("code=[^&]*", "code=" + "x" * 2049, back)):
        assert browser.get(wrong).status_code == 400, wrong
    assert browser.get(back.replace("/county/", "/nowhere/")).status_code == 404
    since = place.head()
    answer = browser.get(re.sub("code=[^&]*", "code=nonsense", back))
    assert answer.status_code == 403, "a code that the provider never gave"
    assert place.refusals(since) == [("county", "token", "")]
    assert browser.get(back).status_code == 400, "the state is used up"


def test_who_is_not_let_in_is_told_one_thing_and_it_is_recorded(place, linked):
    """Unknown there, of an organisation that the provider may not speak for, one factor, disabled: the same bytes."""
    place.link("sub-other")
    with place.house.session() as store, store.cursor() as cursor:     # linked while it spoke for them
        account(place.house, "south-chief")
        cursor.execute("update gateway.subject set person = 'south-chief', account = (select id from gateway.account where "
                       "person = 'south-chief') where name = 'sub-other'")
    place.link("sub-disabled", "north-desk")
    with place.house.session() as store, store.cursor() as cursor:
        cursor.execute("update gateway.account set disabled = now(), over = now() - interval '1 second' where person = 'north-desk'")
    cases = {("sub-stranger", "unknown", ""): {}, ("sub-other", "organisation", "south-chief"): {},
             ("sub-chief", "one_factor", ""): {"acr": "urn:test:one"}, ("sub-disabled", "account", "north-desk"): {}}
    bodies = set()
    for (subject, why, person), how in cases.items():
        since = place.head()
        browser, answer = place.sign_in(subject, **how)
        assert answer.status_code == 403, subject
        bodies.add(answer.content)
        assert secret_of(browser) is None
        assert place.refusals(since) == [("county", why, person)]
    since = place.head()
    browser = place.browser()
    back = browser.prove(place.begin(browser), "sub-chief", error="access_denied")
    bodies.add(browser.get(back).content)
    assert place.refusals(since) == [("county", "provider", "")]
    assert len(bodies) == 1
    browser = place.browser()
    page = browser.get(place.there_and_back(browser, "sub-stranger"), headers={"Accept": "text/html"})
    assert page.status_code == 403 and page.headers["content-type"].startswith("text/html") and "sub-stranger" not in page.text


def test_keys_that_change_in_mid_flight(place, linked):
    """She is on her way when the provider changes its keys: the new ones are asked for, without a restart."""
    browser = place.browser()
    address = place.begin(browser)
    place.provider.rotate()
    answer = browser.get(browser.prove(address, "sub-chief"))
    assert answer.status_code == 200
    assert reads(place, browser) == 200
    assert place.sign_in("sub-chief", (0, 1))[1].status_code == 200, "the other copy asks, too"


def test_linking(place):
    assert "south-pd" in place.link("sub-x", "south-chief", check=False).stderr
    assert "no provider" in place.link("sub-x", provider="nowhere", check=False).stderr
    assert "directory" in place.link("sub-x", "nobody-at-all", check=False).stderr
    since = place.head()
    place.link("sub-x")
    place.link("sub-x")
    assert "unlink it first" in place.link("sub-x", "north-desk", check=False).stderr
    browser, answer = place.sign_in("sub-x")
    assert answer.status_code == 200 and reads(place, browser) == 200
    place.unlink("sub-x")
    place.unlink("sub-x")
    assert [reads(place, browser, copy) for copy in (0, 1)] == [401, 401], "her session is over with the link"
    assert place.sign_in("sub-x")[1].status_code == 403
    names = place.house.messages["account"].AccountState
    moves = [names.Name(f.message.state) for f in place.house.facts("gateway", since) if f.kind == "account_moved"]
    assert moves == ["ACCOUNT_STATE_LINKED", "ACCOUNT_STATE_UNLINKED"]


def test_she_signs_out_there_and_is_out_here(place, linked):
    """The provider's own logout token ends her sessions at every copy."""
    browser, answer = place.sign_in("sub-chief")
    assert reads(place, browser) == 200
    since = place.head()
    assert browser.leave(place.provider.issuer + "/session/end?client_id=accord%20at%20county").status_code in (302, 303, 200)
    wait_until("her sessions to be over", lambda: {reads(place, browser, copy) for copy in (0, 1)} == {401})
    names = place.house.messages["account"].AccountState
    assert [names.Name(f.message.state) for f in place.house.facts("gateway", since) if f.kind == "account_moved"] == [
        "ACCOUNT_STATE_SESSIONS_ENDED"]


def test_a_logout_token_is_good_once(place, linked):
    """Whoever kept it ends no session that she opens afterwards; at whichever copy he sends it again."""
    browser, _ = place.sign_in("sub-chief")
    token = place.provider.logout_token("accord at county", "sub-chief", "number-1")

    def send(token, copy=0, provider="county"):
        return browser.post(place.url(f"/v1/logon/with/{provider}/logout", copy), data={"logout_token": token}).status_code
    assert send(place.provider.logout_token("accord at county", "sub-stranger", "number-0")) == 200
    assert send(place.provider.logout_token("another", "sub-chief", "number-2")) == 400
    assert send(token, provider="city") == 400, "another provider's"
    assert reads(place, browser) == 200
    assert send(token) == 200
    assert [reads(place, browser, copy) for copy in (0, 1)] == [401, 401]
    browser, _ = place.sign_in("sub-chief")
    assert [send(token, copy) for copy in (0, 1)] == [400, 400]
    assert reads(place, browser) == 200


def test_logout_tokens_of_others_end_nothing(place, linked):
    browser, _ = place.sign_in("sub-chief")
    url = place.url("/v1/logon/with/county/logout")
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    for body, status in ((b"", 400), (b"logout_token=", 400), (b"logout_token=a.b.c", 400), (b"logout_token=a&logout_token=b", 400),
                         (b"logout_token=eyJhbGciOiJub25lIn0.e30.", 400), (b"logout_token=" + b"x" * 20000, 400),
                         (b"x" * 65536, 400), (b"x" * 65537, 413)):
        assert browser.post(url, data=body, headers=form).status_code == status, body[:40]
    assert browser.post(place.url("/v1/logon/with/nowhere/logout"), data=b"").status_code == 404
    assert reads(place, browser) == 200


def test_she_signs_out_here(place, linked):
    browser, _ = place.sign_in("sub-chief")
    url = place.url("/v1/logon/with/county/logoff")
    assert browser.post(url).status_code == 403, "a page of somebody else's could send as much"
    ours = {"Accord-Request": "1", "Origin": place.url("")}
    assert browser.post(place.url("/v1/logon/with/away/logoff"), headers=ours).status_code == 409
    answer = browser.post(url, headers=ours)
    assert answer.status_code == 200
    assert answer.json()["continue"] == place.provider.issuer + "/session/end?client_id=accord%20at%20county"
    assert secret_of(browser) is None, "the cookie is taken away"
    other = session(place.house, "north-chief")
    assert place.house.http("POST", "/v1/logon/with/county/logoff", other, b"").status == 409, "it did not come through the provider"


def test_a_provider_that_is_away_stops_nobody_else(place, linked):
    """One that was never reached, and one that has gone: they are told to come again, and everything else goes on."""
    browser = place.browser()
    assert browser.get(place.url("/v1/logon/with/away" + ACCEPTED)).status_code == 503
    gone = place.browser()
    back = place.there_and_back(gone, "sub-chief")
    signed_in, _ = place.sign_in("sub-chief")
    since = place.head()
    place.provider.stop()
    try:
        answer = gone.get(back)
        assert answer.status_code == 503 and answer.headers["retry-after"]
        assert place.refusals(since) == [("county", "away", "")]
        assert reads(place, signed_in) == 200
        assert place.house.http("GET", "/readyz").status == 200
        place.house.restart("gateway")
        assert place.house.http("GET", "/readyz").status == 200, "it comes up without the provider"
        assert browser.get(place.url("/v1/logon/with/county" + ACCEPTED)).status_code == 503
    finally:
        place.provider.start()
    for port in place.ports:
        reached(place.authority, port, "county")
    assert place.sign_in("sub-chief")[1].status_code == 200


def test_who_only_says_that_he_is_the_provider_is_asked_nothing(place, tmp_path):
    """In its place, with a certificate of another authority: no request of ours ever reaches him."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*Authority(tmp_path / "other").issue("other", "127.0.0.1"))
    broken, asked = [], []

    def serve(listener):
        while True:
            try:
                connection = listener.accept()[0]
            except OSError:
                return
            try:
                with context.wrap_socket(connection, server_side=True) as secured:
                    asked.append(secured.recv(1000))
            except OSError as why:
                broken.append(why)
    with socket.create_server(("127.0.0.1", place.away)) as listener:
        server = threading.Thread(target=serve, args=(listener,), daemon=True)
        server.start()
        place.house.restart("gateway")
        wait_until("both copies to have tried", lambda: len(broken) >= 2)
        listener.shutdown(socket.SHUT_RDWR)
        server.join()
    assert not [bytes_ for bytes_ in asked if bytes_]
    for port in place.ports:
        reached(place.authority, port, "county")


def test_sign_ins_are_forgotten_after_an_hour_and_no_earlier(place, linked):
    """Whatever the role that calls it asks for."""
    place.begin(place.browser())
    with place.house.session() as store, store.cursor() as cursor:
        cursor.execute("update gateway.sign_in set made = now() - interval '61 minutes' where id in (select id from gateway.sign_in limit 1)")
        cursor.execute("select count(*) from gateway.sign_in where made < now() - interval '1 hour'")
        old = cursor.fetchone()[0]
        cursor.execute("set role accord_gateway; select gateway.sign_in_purge(now() + interval '1 day', 100000)")
        assert cursor.fetchone()[0] == old > 0
        cursor.execute("select count(*) from gateway.sign_in")
        assert cursor.fetchone()[0] > 0


def test_nothing_of_it_is_in_a_log(place, linked):
    browser, answer = place.sign_in("sub-chief")
    secrets = [secret_of(browser), secret_at("county"), "sub-chief"]
    for service, text in place.house.logs().items():
        assert not [s for s in secrets if s in text], service
